"""Things to store: a leg day in pounds, a run, a morning's check-in, an import."""

from datetime import date, datetime, timedelta, timezone
from typing import Final

from app.core.batches import ImportBatch
from app.core.muscles import MuscleGroup, Side
from app.core.soreness import CheckIn, SorenessRating
from app.core.workouts import (
    Activity,
    ExerciseEntry,
    SetKind,
    StrengthSet,
    Weight,
    WeightUnit,
    Workout,
)

AMSTERDAM: Final = timezone(timedelta(hours=1))
START: Final = datetime(2026, 11, 23, 9, 41, tzinfo=AMSTERDAM)
TODAY: Final = START.date()


class MovingClock:
    """A clock that is a second further each time it is asked."""

    def __init__(self) -> None:
        self.at = START

    def __call__(self) -> datetime:
        """The present."""
        self.at += timedelta(seconds=1)
        return self.at


def leg_day(key: str = "legs", batch_id: str | None = None) -> Workout:
    """Squats in pounds, with a warm-up."""
    sets = (
        StrengthSet(8, Weight(45.0, WeightUnit.LB), kind=SetKind.WARM_UP),
        StrengthSet(5, Weight(102.5, WeightUnit.LB), rir=1.5, note="deep"),
        StrengthSet(duration_seconds=30.0, side=Side.LEFT),
    )
    return Workout(
        id=key,
        title="Legs",
        started_at=START - timedelta(days=1),
        ended_at=START - timedelta(days=1, hours=-1),
        exercises=(ExerciseEntry("squat", "Squat (Barbell)", sets, superset=1, note="belt"),),
        session_rpe=8.0,
        batch_id=batch_id,
        source_key=f"source-{key}" if batch_id else None,
    )


def easy_run(key: str = "run") -> Workout:
    """A run with shares of the athlete's own."""
    return Workout(
        id=key,
        title="Easy run",
        started_at=START - timedelta(days=2),
        ended_at=START - timedelta(days=2, minutes=-40),
        activity=Activity("running", 38.5, 4.0, 7000.0, 120.0, {MuscleGroup.CALVES: 0.6}),
    )


def morning(key: str = "morning", day: date = TODAY, soreness: int = 6) -> CheckIn:
    """Sore quadriceps, the left one more."""
    return CheckIn(
        id=key,
        day=day,
        at=START,
        ratings=(
            SorenessRating(MuscleGroup.QUADRICEPS, soreness),
            SorenessRating(MuscleGroup.CALVES, 2, Side.LEFT),
        ),
        sleep_hours=6.0,
    )


def batch(key: str = "batch") -> ImportBatch:
    """An import of a file that is not there."""
    return ImportBatch(key, "strong.csv", "strong", "0" * 64, START, workouts=2, sets=6)
