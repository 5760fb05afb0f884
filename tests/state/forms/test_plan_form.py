"""Tests of app.state.forms.plan_form."""

from dataclasses import replace

from app.core.muscles import REGION_MUSCLES, Region
from app.core.planner import as_workout
from app.core.plans import PlannedSession
from app.core.routines import Routine
from app.core.workouts import ExerciseEntry, WorkoutKind
from app.state.forms import plan_form
from tests.builders import MONDAY, PLANK, SQUAT, activity, after, entry, lifting, strength_set

ROUTINE = Routine(
    "r1",
    "Leg day",
    (ExerciseEntry(SQUAT.id, SQUAT.name, ()), ExerciseEntry(PLANK.id, PLANK.name, ())),
)


def test_a_routine_is_planned_with_the_sets_and_length_of_last_time() -> None:
    """What was lifted last time, and as long; three usual sets where there was none."""
    last = replace(lifting(-48), started_at=after(-49.5))
    planned = plan_form.from_routine(ROUTINE, (last,), "p1", after(9))
    squat, plank = planned.exercises
    assert squat.sets == last.exercises[0].sets
    assert [each.repetitions for each in plank.sets] == [10, 10, 10]
    assert planned.minutes == 90
    assert (planned.title, planned.routine_id, planned.starts_at) == ("Leg day", "r1", after(9))


def test_a_routine_never_done_takes_an_hour() -> None:
    """Without a last time there is a usual length."""
    assert plan_form.from_routine(ROUTINE, (), "p1", MONDAY).minutes == plan_form.ROUTINE_MINUTES


def test_a_workout_is_planned_as_it_was() -> None:
    """The same sets, sport and exertion again, under a name."""
    run = activity(-20, rpe=7.0)
    planned = plan_form.from_workout(run, "Easy run", "p1", after(9))
    assert as_workout(planned).activity == run.activity
    assert (planned.title, planned.minutes) == ("Easy run", 60)


def test_a_part_of_the_body_is_planned_whole() -> None:
    """Every muscle group of the part works."""
    planned = plan_form.from_muscles(REGION_MUSCLES[Region.LEGS], "Legs", "p1", after(9))
    assert {each.muscle for each in planned.quick} == set(REGION_MUSCLES[Region.LEGS])


def test_a_draft_starts_now_with_nothing_ticked_off() -> None:
    """A planned strength session becomes a workout to tick off, and remembers its plan."""
    planned = PlannedSession("p1", after(9), "Legs", exercises=(entry(SQUAT, strength_set()),))
    draft = plan_form.to_draft(planned, MONDAY)
    assert draft.kind is WorkoutKind.STRENGTH
    assert (draft.started_at, draft.ended_at, draft.workout_id) == (MONDAY, None, None)
    assert draft.planned_id == "p1"
    assert not any(each.done for each in draft.exercises[0].sets)


def test_a_workout_done_now_ends_now_and_a_missed_one_at_its_hour() -> None:
    """Logged before its hour it ends now; logged afterwards it was when it was planned."""
    ahead = plan_form.to_workout(PlannedSession("p1", after(9), minutes=45.0), "w1", MONDAY)
    assert (ahead.id, ahead.ended_at, ahead.minutes) == ("w1", MONDAY, 45)
    missed = plan_form.to_workout(PlannedSession("p1", after(-3), minutes=45.0), "w1", MONDAY)
    assert missed.started_at == after(-3)
