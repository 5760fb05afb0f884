"""Timing a set: the clock lives in the draft and goes where its set goes."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.drafts import SetMeasure, WorkoutDraft
from app.state.forms import set_clock, set_shapes, workout_form
from tests.builders import MONDAY, PLANK, SQUAT, after, strength_set

HELD = strength_set(None, seconds=60)


def planks(sets: int = 2) -> WorkoutDraft:
    """Planks of a minute each, as last time."""
    draft = workout_form.add_exercise(workout_form.begin(MONDAY), SQUAT, (strength_set(8),))
    return workout_form.add_exercise(draft, PLANK, (HELD,) * sets)


def later(seconds: float) -> timedelta:
    """So many seconds."""
    return timedelta(seconds=seconds)


def test_the_next_open_set_is_timed() -> None:
    """The clock takes the first set that is not done, and a rest ends with it."""
    draft = workout_form.tick(planks(), 1, 0, done=True)
    begun = set_clock.start(draft, 1, MONDAY)
    clock = set_clock.running(begun)
    assert clock is not None
    assert (clock.at, clock.began_at, clock.aim_seconds) == ((1, 1), MONDAY, 60.0)
    assert clock.due_at == MONDAY + later(60)
    assert begun.rest_ends_at is None


def test_what_is_counted_otherwise_is_not_timed() -> None:
    """Repetitions have no clock, and where all is done there is nothing to time."""
    draft = planks(1)
    assert set_clock.start(draft, 0, MONDAY) == draft
    assert not set_clock.can_start(draft.exercises[0])
    done = workout_form.tick(draft, 1, 0, done=True)
    assert set_clock.running(set_clock.start(done, 1, MONDAY)) is None


def test_one_clock_runs_at_a_time() -> None:
    """Starting another one stops the first without a trace."""
    draft = workout_form.add_exercise(planks(), PLANK, (HELD,))
    both = set_clock.start(set_clock.start(draft, 1, MONDAY), 2, after(1))
    assert both == set_clock.start(draft, 2, after(1))


@given(st.timedeltas(timedelta(), timedelta(hours=2)))
def test_the_time_is_written_in_whole_seconds(lasted: timedelta) -> None:
    """As long as it lasted; less than a second leaves the set as it was."""
    stopped = set_clock.stop(set_clock.start(planks(), 1, MONDAY), MONDAY + lasted)
    written = stopped.exercises[1].sets[0].strength_set.duration_seconds
    assert written == (lasted // timedelta(seconds=1) or 60)
    assert set_clock.running(stopped) is None


def test_a_clock_that_was_put_back_counts_nothing() -> None:
    """No set lasts less than no time."""
    begun = set_clock.start(planks(), 1, MONDAY)
    clock = set_clock.running(begun)
    assert clock is not None
    assert clock.seconds(MONDAY - later(60)) == 0
    assert set_clock.stop(begun, MONDAY - later(60)) == planks()


def test_a_clock_goes_where_its_set_goes() -> None:
    """Moving the exercise takes it along; removing the set, ticking it or counting anew ends it."""
    begun = set_clock.start(planks(), 1, MONDAY)
    moved = set_clock.running(workout_form.move_exercise(begun, 1, -1))
    assert moved is not None
    assert moved.at == (0, 0)
    for ended in (
        workout_form.remove_set(begun, 1, 0),
        workout_form.tick(begun, 1, 0, done=True),
        set_shapes.count_by(begun, 1, SetMeasure.DISTANCE),
        set_clock.put_away(begun),
    ):
        assert set_clock.running(ended) is None


@pytest.mark.parametrize("seconds", [None, 0.0])
def test_without_an_aim_the_clock_only_counts_up(seconds: float | None) -> None:
    """A set that says nothing, or no time, is never due."""
    draft = workout_form.add_exercise(
        workout_form.begin(MONDAY), PLANK, (strength_set(None, seconds=seconds),)
    )
    clock = set_clock.running(set_clock.start(draft, 0, MONDAY))
    assert clock is not None
    assert clock.due_at is None
