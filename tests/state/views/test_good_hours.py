"""Tests of app.state.views.good_hours."""

from app.core.engine import prepare
from app.core.muscles import REGION_MUSCLES, MuscleGroup, Region
from app.core.planner import week_ahead
from app.core.routines import Routine
from app.core.status import Status
from app.core.workouts import ExerciseEntry, QuickEffort, Workout
from app.state.views.good_hours import legs_good_at, present_good_hours
from tests.builders import MONDAY, PLANK, SQUAT, after, entry, history, lifting

LEG_ROUTINE = Routine("r1", "Legs A", (ExerciseEntry(SQUAT.id, SQUAT.name, ()),))
CORE_ROUTINE = Routine("r2", "Core", (ExerciseEntry(PLANK.id, PLANK.name, ()),))
PAST = history([lifting(-15, entry(SQUAT, *entry(SQUAT).sets * 2))])


def test_routines_come_first_then_the_parts_of_the_body() -> None:
    """Routines keep the athlete's order, legs lead the parts."""
    hours = present_good_hours(prepare(PAST), PAST, (CORE_ROUTINE, LEG_ROUTINE), MONDAY)
    assert [hour.name for hour in hours[:2]] == ["Core", "Legs A"]
    assert hours[2].key is Region.LEGS
    assert [type(hour.key) for hour in hours[2:8]] == [Region] * 6


def test_a_leg_routine_waits_for_the_legs() -> None:
    """A routine is good when its main muscle groups are, and says how ready they will be."""
    week = week_ahead(prepare(PAST), MONDAY)
    legs = present_good_hours(prepare(PAST), PAST, (LEG_ROUTINE,), MONDAY)[0]
    assert legs.status not in {Status.READY, Status.UNKNOWN}
    assert legs.at is not None
    assert legs.at > MONDAY
    assert legs.readiness >= PAST.settings.ready_threshold
    assert legs.at in week.times


def test_a_part_never_trained_is_unknown() -> None:
    """Nothing is claimed of muscles that were never logged."""
    hours = present_good_hours(prepare(PAST), PAST, (), MONDAY)
    chest = next(hour for hour in hours if hour.key is Region.CHEST)
    assert chest.status is Status.UNKNOWN


def test_the_hour_for_legs_is_that_of_the_list() -> None:
    """The fact on the More page and the planner's list agree."""
    prepared = prepare(PAST)
    listed = next(
        hour for hour in present_good_hours(prepared, PAST, (), MONDAY) if hour.key is Region.LEGS
    )
    assert legs_good_at(prepared, MONDAY) == listed.at
    week = week_ahead(prepared, MONDAY)
    assert week.first_good_hour(REGION_MUSCLES[Region.LEGS]) == listed.at


def test_muscle_groups_that_need_time_come_last() -> None:
    """Each group that is not ready is told with its own hour, the first to be ready first."""
    prepared = prepare(PAST)
    week = week_ahead(prepared, MONDAY)
    hours = [
        hour
        for hour in present_good_hours(prepared, PAST, (), MONDAY)
        if isinstance(hour.key, MuscleGroup)
    ]
    assert {hour.key for hour in hours} == {MuscleGroup.QUADRICEPS, MuscleGroup.GLUTES}
    for hour in hours:
        assert isinstance(hour.key, MuscleGroup)
        assert hour.at == week.first_good_hour((hour.key,))
    assert [hour.at for hour in hours] == sorted(hour.at for hour in hours if hour.at)


def test_a_name_stands_in_the_list_once() -> None:
    """Chest, shoulders and upper back are parts of the body; no name has two hours."""
    muscles = (MuscleGroup.CHEST, MuscleGroup.UPPER_BACK, MuscleGroup.LATS)
    pressing = Workout(
        "push",
        "Push",
        after(-16),
        after(-15),
        quick=tuple(QuickEffort(muscle, 9) for muscle in muscles),
    )
    past = history([pressing])
    hours = present_good_hours(prepare(past), past, (), MONDAY)
    tired = {hour.key for hour in hours if hour.status not in {Status.READY, Status.UNKNOWN}}
    assert tired == {Region.CHEST, Region.UPPER_BACK, MuscleGroup.LATS}
    names = [hour.key.value for hour in hours if isinstance(hour.key, Region | MuscleGroup)]
    assert len(names) == len(set(names))
