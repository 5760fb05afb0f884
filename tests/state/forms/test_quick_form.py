"""A quick log while it is being entered."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.core.muscles import MuscleGroup
from app.core.workouts import QuickEffort, Workout
from app.state.forms.quick_form import START_MINUTES, QuickForm
from tests.builders import MONDAY, quick
from tests.storage.strategies import quick_efforts, workouts

LEGS = (MuscleGroup.QUADRICEPS, MuscleGroup.CALVES)


def test_new_quick_log_ends_now() -> None:
    """Whoever logs has just trained."""
    saved = QuickForm.begin(MONDAY).toggle(LEGS).to_workout("new", "Legs")

    assert saved == Workout(
        "new",
        "Legs",
        MONDAY - timedelta(minutes=START_MINUTES),
        MONDAY,
        quick=tuple(QuickEffort(muscle, 6.0) for muscle in LEGS),
    )


def test_tapping_again_takes_out() -> None:
    """A chip of several groups adds what is missing, and takes out once all are in."""
    form = QuickForm(MONDAY).toggle(LEGS[:1])

    assert form.toggle(LEGS).muscles == LEGS
    assert form.toggle(LEGS).toggle(LEGS).muscles == ()


@given(workouts(), st.lists(quick_efforts(), max_size=4, unique_by=lambda one: one.muscle))
def test_editing_nothing_changes_nothing(workout: Workout, efforts: list[QuickEffort]) -> None:
    """A quick log that is opened and saved again is what it was, each effort included."""
    logged = replace(workout, quick=tuple(efforts), activity=None)

    assert QuickForm.edit(logged).to_workout("new", "other") == logged


def test_changed_effort_is_that_of_all() -> None:
    """There is one effort on the page, and it is for every muscle group."""
    logged = replace(
        quick(0, LEGS[0]), quick=(QuickEffort(LEGS[0], 4.0), QuickEffort(LEGS[1], 7.0))
    )
    form = QuickForm.edit(logged)

    added = form.toggle((MuscleGroup.GLUTES,)).to_workout("new", "")
    harder = replace(form, effort=9).to_workout("new", "")

    assert form.effort == 7
    assert [each.effort for each in added.quick] == [4.0, 7.0, 7.0]
    assert [each.effort for each in harder.quick] == [9.0, 9.0]
