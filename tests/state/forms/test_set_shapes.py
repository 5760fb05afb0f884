"""How the sets of an exercise are counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.drafts import DraftEntry, SetMeasure, WorkoutDraft
from app.core.muscles import Side
from app.core.workouts import StrengthSet, Weight
from app.exchange.catalogue import load_catalogue
from app.state.forms import set_shapes, workout_form
from tests.builders import MONDAY, PLANK, SQUAT, strength_set


def entry_of(draft: WorkoutDraft) -> DraftEntry:
    """The only exercise of a draft."""
    (entry,) = draft.exercises
    return entry


def squats(*sets: StrengthSet) -> WorkoutDraft:
    """A draft with squats."""
    return workout_form.add_exercise(workout_form.begin(MONDAY), SQUAT, sets)


@pytest.mark.parametrize(
    ("name", "measure"),
    [
        ("Plank", SetMeasure.TIME),
        ("Wall Sit", SetMeasure.TIME),
        ("Dead Hang", SetMeasure.TIME),
        ("Hang Clean", SetMeasure.REPETITIONS),
        ("Push Up to Side Plank", SetMeasure.REPETITIONS),
        ("Farmer's Walk", SetMeasure.DISTANCE),
        ("Suitcase Carry", SetMeasure.DISTANCE),
        ("Sled Push", SetMeasure.DISTANCE),
        ("Barbell Back Squat", SetMeasure.REPETITIONS),
        ("90/90 Hamstring", SetMeasure.TIME),
    ],
)
def test_holds_are_timed_and_carries_measured(name: str, measure: SetMeasure) -> None:
    """An exercise that was never done opens with what is usually counted in it."""
    exercise = next(e for e in load_catalogue().exercises.values() if e.name == name)

    assert set_shapes.usual_measure(exercise) is measure


def test_last_time_decides_what_is_counted() -> None:
    """Whoever counted repetitions of a hold counts them again."""
    counted = workout_form.add_exercise(workout_form.begin(MONDAY), PLANK, (strength_set(5),))
    timed = workout_form.add_exercise(
        workout_form.begin(MONDAY), SQUAT, (StrengthSet(duration_seconds=30.0),)
    )

    assert entry_of(counted).measure is SetMeasure.REPETITIONS
    assert entry_of(timed).measure is SetMeasure.TIME
    assert set_shapes.measure_of([StrengthSet(weight=Weight(20.0))]) is None
    assert set_shapes.measure_of([StrengthSet(distance_metres=20.0)]) is SetMeasure.DISTANCE


def test_another_measure_drops_what_was_counted() -> None:
    """A set of eight that is timed from now on is no set of eight any more; its weight stays."""
    draft = set_shapes.count_by(squats(strength_set(8)), 0, SetMeasure.TIME)

    entry = entry_of(draft)
    assert entry.measure is SetMeasure.TIME
    assert entry.sets[0].strength_set.repetitions is None
    assert entry.sets[0].strength_set.weight == strength_set(8).weight


@given(st.lists(st.integers(1, 20), min_size=1, max_size=6))
def test_sides_apart_and_together_again(repetitions: list[int]) -> None:
    """Each set becomes a left and a right one; put together, the sets are what they were."""
    before = squats(*(strength_set(each) for each in repetitions))

    apart = set_shapes.count_sides_apart(before, 0)

    sides = [each.strength_set.side for each in entry_of(apart).sets]
    assert sides == [Side.LEFT, Side.RIGHT] * len(repetitions)
    assert set_shapes.sides_are_apart(entry_of(apart))
    assert set_shapes.count_sides_together(apart, 0) == before


def test_only_right_sets_stay_when_sides_are_put_together() -> None:
    """Who trained one side alone does not lose its sets."""
    right = StrengthSet(repetitions=8, side=Side.RIGHT)

    together = set_shapes.count_sides_together(squats(right, right), 0)

    assert [each.strength_set.side for each in entry_of(together).sets] == [None, None]


def test_one_more_round_has_both_sides() -> None:
    """Add set adds a pair where sides are counted apart."""
    apart = set_shapes.count_sides_apart(squats(strength_set(8)), 0)

    more = workout_form.add_set(apart, 0)

    assert [each.strength_set.side for each in entry_of(more).sets] == [Side.LEFT, Side.RIGHT] * 2
