"""Exercises that are done in turn: joined, parted and told apart by letters."""

import string
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from app.core.drafts import DraftEntry, WorkoutDraft


def join_superset(draft: WorkoutDraft, place: int) -> WorkoutDraft:
    """Do an exercise in turn with the next one, or no longer when they are joined already.

    Whatever else is done in turn with one of them stays with it.
    """
    numbers = [entry.superset for entry in draft.exercises]
    if place + 1 >= len(numbers):
        return draft
    new = max((number for number in numbers if number is not None), default=0) + 1
    pair = numbers[place : place + 2]
    own = next((number for number in pair if number is not None), new)
    if pair == [own, own]:
        numbers[place + 1 :] = [new if each == own else each for each in numbers[place + 1 :]]
    else:
        numbers[place : place + 2] = own, own
        joined = {own, *pair} - {None}
        numbers = [own if each in joined else each for each in numbers]
    sizes = Counter(numbers)
    entries = zip(draft.exercises, numbers, strict=True)
    return replace(
        draft,
        exercises=tuple(
            replace(entry, superset=number if sizes[number] > 1 else None)
            for entry, number in entries
        ),
    )


def superset_letters(entries: Sequence[DraftEntry]) -> tuple[str, ...]:
    """The letter of each exercise's superset, A for the first; empty where it stands alone."""
    numbers = list(dict.fromkeys(each.superset for each in entries if each.superset is not None))
    letters = string.ascii_uppercase
    return tuple(
        "" if each.superset is None else letters[numbers.index(each.superset) % len(letters)]
        for each in entries
    )
