"""Small builders: the shortest way to a valid value in a test."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta

from app.core.exercises import Exercise, ExerciseCategory, Sport
from app.core.history import History
from app.core.muscles import MuscleGroup, Side
from app.core.settings import Experience, Settings
from app.core.soreness import CheckIn, SharpPain, SorenessRating
from app.core.workouts import (
    Activity,
    ExerciseEntry,
    QuickEffort,
    SetKind,
    StrengthSet,
    Weight,
    WeightUnit,
    Workout,
)

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""A Monday morning from which tests count in hours."""

SQUAT = Exercise(
    "squat", "Squat", {MuscleGroup.QUADRICEPS: 1.0, MuscleGroup.GLUTES: 0.5}, equipment="barbell"
)
NORDIC = Exercise("nordic", "Nordic curl", {MuscleGroup.HAMSTRINGS: 1.0}, eccentric=2.0)
SPLIT_SQUAT = Exercise("split", "Split squat", {MuscleGroup.QUADRICEPS: 1.0})
PLANK = Exercise("plank", "Plank", {MuscleGroup.ABDOMINALS: 1.0}, equipment="body weight")
TREADMILL = Exercise(
    "treadmill", "Treadmill", {MuscleGroup.CALVES: 1.0}, category=ExerciseCategory.CARDIO
)
STRETCH = Exercise(
    "stretch", "Stretch", {MuscleGroup.HAMSTRINGS: 1.0}, category=ExerciseCategory.STRETCHING
)
EXERCISES: Mapping[str, Exercise] = {
    exercise.id: exercise for exercise in (SQUAT, NORDIC, SPLIT_SQUAT, PLANK, TREADMILL, STRETCH)
}

RUNNING = Sport(
    "running", "Running", {MuscleGroup.QUADRICEPS: 1.0, MuscleGroup.CALVES: 0.8}, typical_rpe=5.0
)
CYCLING = Sport("cycling", "Cycling", {MuscleGroup.QUADRICEPS: 1.0}, eccentric=0.6)
SPORTS: Mapping[str, Sport] = {sport.id: sport for sport in (RUNNING, CYCLING)}


def after(hours: float) -> datetime:
    """The instant some hours after `MONDAY`."""
    return MONDAY + timedelta(hours=hours)


def strength_set(
    repetitions: int | None = 8,
    rir: float | None = 2.0,
    *,
    weight: float | None = 100.0,
    unit: WeightUnit = WeightUnit.KG,
    kind: SetKind = SetKind.WORKING,
    seconds: float | None = None,
    side: Side | None = None,
) -> StrengthSet:
    """One set, straight and near failure unless told otherwise."""
    load = None if weight is None else Weight(weight, unit)
    return StrengthSet(repetitions, load, rir, kind, duration_seconds=seconds, side=side)


def entry(exercise: Exercise, *sets: StrengthSet) -> ExerciseEntry:
    """An exercise with its sets; five straight ones when none are given."""
    return ExerciseEntry(exercise.id, exercise.name, sets or (strength_set(),) * 5)


def lifting(hours: float, *entries: ExerciseEntry, name: str = "Leg day") -> Workout:
    """A strength session of an hour that ended some hours after `MONDAY`."""
    return Workout(
        f"lifting {hours:g} {name}",
        name,
        after(hours - 1),
        after(hours),
        exercises=entries or (entry(SQUAT),),
    )


def activity(
    hours: float,
    sport: Sport = RUNNING,
    minutes: float = 60.0,
    rpe: float | None = 5.0,
    descent_metres: float | None = None,
) -> Workout:
    """An endurance session that ended some hours after `MONDAY`."""
    return Workout(
        f"{sport.id} {hours:g}",
        sport.name,
        after(hours) - timedelta(minutes=minutes),
        after(hours),
        activity=Activity(sport.id, minutes, rpe, descent_metres=descent_metres),
    )


def quick(hours: float, muscle: MuscleGroup, effort: float = 6.0) -> Workout:
    """A quick log of one muscle group."""
    return Workout(
        f"quick {hours:g} {muscle}",
        "",
        after(hours - 1),
        after(hours),
        quick=(QuickEffort(muscle, effort),),
    )


def check_in(
    hours: float,
    ratings: Mapping[MuscleGroup, int] | None = None,
    *,
    sharp: MuscleGroup | None = None,
    sleep_hours: float | None = None,
    protein: bool | None = None,
    soreness_asked: bool = True,
) -> CheckIn:
    """A check-in some hours after `MONDAY`."""
    at = after(hours)
    return CheckIn(
        f"check-in {hours:g}",
        at.date(),
        at,
        tuple(SorenessRating(muscle, soreness) for muscle, soreness in (ratings or {}).items()),
        sleep_hours=sleep_hours,
        protein=protein,
        sharp_pain=None if sharp is None else SharpPain(sharp),
        soreness_asked=soreness_asked,
    )


def history(
    workouts: Iterable[Workout] = (),
    check_ins: Iterable[CheckIn] = (),
    experience: Experience = Experience.SOME,
) -> History:
    """A history that knows the exercises and sports of this module."""
    return History(
        tuple(sorted(workouts, key=lambda workout: workout.ended_at)),
        tuple(sorted(check_ins, key=lambda one: one.at)),
        EXERCISES,
        SPORTS,
        Settings(experience=experience),
    )
