"""Planned sessions from what there is, and what becomes of them when they are done."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from app.core.drafts import WorkoutDraft
from app.core.muscles import MuscleGroup
from app.core.planner import as_workout
from app.core.plans import PlannedSession
from app.core.routines import Routine
from app.core.workouts import ExerciseEntry, QuickEffort, StrengthSet, Workout
from app.state.forms import workout_form
from app.state.forms.quick_form import START_EFFORT, START_MINUTES

ROUTINE_MINUTES: Final = 60.0
_USUAL_SETS: Final = (StrengthSet(repetitions=10),) * 3
"""What an exercise counts for that was never done and has no sets to aim for."""


def from_routine(
    routine: Routine, workouts: tuple[Workout, ...], planned_id: str, at: datetime
) -> PlannedSession:
    """A routine with the sets of last time, and as long as it took then."""
    entries = tuple(
        replace(entry, sets=_expected_sets(entry, workouts)) for entry in routine.exercises
    )
    return PlannedSession(
        id=planned_id,
        starts_at=at,
        title=routine.name,
        minutes=_minutes_of(routine.name, workouts),
        exercises=entries,
        routine_id=routine.id,
    )


def _expected_sets(entry: ExerciseEntry, workouts: tuple[Workout, ...]) -> tuple[StrengthSet, ...]:
    sets = workout_form.sets_for(entry, workouts)
    if any(map(workout_form.is_filled, sets)):
        return sets
    return _USUAL_SETS[:1] * (len(entry.sets) or len(_USUAL_SETS))


def from_workout(workout: Workout, title: str, planned_id: str, at: datetime) -> PlannedSession:
    """The same workout again; an activity is as hard as it was."""
    return PlannedSession(
        id=planned_id,
        starts_at=at,
        title=title,
        minutes=max(workout.minutes, 1.0),
        exercises=workout.exercises,
        activity=workout.activity,
        quick=workout.quick,
    )


def from_muscles(
    muscles: Iterable[MuscleGroup], title: str, planned_id: str, at: datetime
) -> PlannedSession:
    """A usual session for some muscle groups."""
    efforts = tuple(QuickEffort(muscle, float(START_EFFORT)) for muscle in muscles)
    return PlannedSession(
        id=planned_id, starts_at=at, title=title, minutes=START_MINUTES, quick=efforts
    )


def to_draft(planned: PlannedSession, now: datetime) -> WorkoutDraft:
    """A planned strength session as a workout that starts now, nothing ticked off."""
    draft = workout_form.repeat(as_workout(planned), now)
    return replace(draft, planned_id=planned.id, note=planned.note)


def to_workout(planned: PlannedSession, new_id: str, now: datetime) -> Workout:
    """A planned session as it was done: at its hour where that has passed, else ending now."""
    length = timedelta(minutes=planned.minutes)
    starts_at = min(planned.starts_at, now - length)
    return as_workout(replace(planned, id=new_id, starts_at=starts_at))


def _minutes_of(title: str, workouts: tuple[Workout, ...]) -> float:
    """How long the latest workout of a title took."""
    for workout in reversed(workouts):
        if workout.title == title and workout.minutes >= 1.0:
            return workout.minutes
    return ROUTINE_MINUTES
