"""An endurance activity while it is being entered."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given

from app.core.exercises import Sport
from app.core.muscles import MuscleGroup
from app.core.workouts import Activity, Workout
from app.state.forms.activity_form import START_MINUTES, ActivityForm
from tests.builders import CYCLING, MONDAY, RUNNING, activity, lifting
from tests.storage.strategies import activities, workouts


def test_new_activity_ends_now() -> None:
    """Whoever logs a run has just come home."""
    saved = ActivityForm.begin(RUNNING, MONDAY).to_workout("new", "Run")

    assert (saved.id, saved.title, saved.ended_at) == ("new", "Run", MONDAY)
    assert saved.minutes == START_MINUTES


@given(workouts(), activities())
def test_editing_nothing_changes_nothing(workout: Workout, done: Activity) -> None:
    """An activity that is opened and saved again is what it was: breaks, half points and all."""
    logged = replace(workout, activity=done)
    sport = Sport(done.sport_id, "Sport", {})

    assert ActivityForm.edit(logged, sport).to_workout("new", "other") == logged


def test_changes_are_saved() -> None:
    """What was changed is what is saved; the end follows the new length."""
    logged = replace(activity(0, rpe=6.5), batch_id="batch", source_key="key")

    form = replace(ActivityForm.edit(logged, RUNNING), minutes=30.0, rpe=8)
    saved = form.to_workout("new", "other")

    assert saved.activity == Activity("running", 30.0, 8)
    assert saved.ended_at - saved.started_at == timedelta(minutes=30)
    assert (saved.id, saved.batch_id, saved.source_key) == (logged.id, "batch", "key")


def test_unrated_takes_what_is_typical() -> None:
    """The load shown is that of the sport until the athlete rates it (RPE times minutes)."""
    form = ActivityForm.begin(RUNNING, MONDAY)

    assert (form.assumed_rpe, form.session_load) == (5.0, 200.0)
    assert replace(form, rpe=8).session_load == 320.0


def test_pace_needs_a_distance() -> None:
    """Seconds for a kilometre, or nothing."""
    form = ActivityForm.begin(RUNNING, MONDAY)

    assert form.pace_seconds_per_km is None
    assert replace(form, distance_metres=8000.0).pace_seconds_per_km == 300.0


def test_own_shares_belong_to_their_sport() -> None:
    """Shares that the athlete set for a run are not those of a ride."""
    run = activity(0)
    assert run.activity is not None
    own = replace(run, activity=replace(run.activity, shares={MuscleGroup.CALVES: 1.0}))

    form = ActivityForm.edit(own, RUNNING).choose_sport(CYCLING)
    saved = form.to_workout("new", "").activity

    assert saved is not None
    assert (saved.sport_id, saved.shares) == ("cycling", None)


def test_only_activities_can_be_edited() -> None:
    """A strength workout has another editor."""
    with pytest.raises(ValueError, match="no activity"):
        ActivityForm.edit(lifting(0), RUNNING)
