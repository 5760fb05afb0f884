"""Exercises done in turn: which belong together, and by which letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.drafts import DraftEntry, WorkoutDraft
from app.core.workouts import WorkoutKind
from app.state.forms.supersets import join_superset, superset_letters
from tests.builders import MONDAY

Numbers = list[int | None]
any_numbers = st.lists(st.none() | st.integers(0, 3), min_size=1, max_size=6)


def draft_of(numbers: Numbers) -> WorkoutDraft:
    """Exercises with these supersets."""
    entries = tuple(
        DraftEntry(str(place), str(place), superset=number) for place, number in enumerate(numbers)
    )
    return WorkoutDraft(WorkoutKind.STRENGTH, MONDAY, exercises=entries)


def numbers_of(draft: WorkoutDraft) -> Numbers:
    """The supersets of the exercises in order."""
    return [entry.superset for entry in draft.exercises]


@pytest.mark.parametrize(
    ("before", "place", "after"),
    [
        ([None, None], 0, [1, 1]),
        ([1, 1], 0, [None, None]),
        ([1, 1, None], 1, [1, 1, 1]),
        ([None, 1, 1], 0, [1, 1, 1]),
        ([1, 1, None, None], 2, [1, 1, 2, 2]),
        ([1, 1, 2, 2], 1, [1, 1, 1, 1]),
        ([1, 1, 1], 0, [None, 2, 2]),
        ([1, 1, 1], 1, [1, 1, None]),
        ([1, 1, 1, 1], 1, [1, 1, 2, 2]),
        ([0, 0, None], 1, [0, 0, 0]),
        ([0, 0], 0, [None, None]),
        ([None, None], 1, [None, None]),
    ],
)
def test_joining_and_parting(before: Numbers, place: int, after: Numbers) -> None:
    """Joining brings whole supersets together; parting leaves each side what it had."""
    assert numbers_of(join_superset(draft_of(before), place)) == after


@given(any_numbers, st.integers(0, 5))
def test_nobody_is_left_alone_in_a_superset(numbers: Numbers, place: int) -> None:
    """After joining or parting every superset has two exercises at least."""
    joined = numbers_of(join_superset(draft_of(numbers), min(place, len(numbers) - 1)))
    if place + 1 < len(numbers):
        assert all(joined.count(number) > 1 for number in joined if number is not None)


@given(any_numbers)
def test_letters_follow_the_page(numbers: Numbers) -> None:
    """A is the first superset of the page, whatever number another program gave it."""
    letters = superset_letters(draft_of(numbers).exercises)
    seen = [letter for letter in dict.fromkeys(letters) if letter]
    assert seen == ["A", "B", "C", "D"][: len(seen)]
    pairs = set(zip(numbers, letters, strict=True))
    assert len(pairs) == len(set(numbers)) == len(set(letters))
    assert all((number is None) == (letter == "") for number, letter in pairs)
