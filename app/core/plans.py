"""Planned sessions: what the athlete means to do, and when."""

from dataclasses import dataclass
from datetime import datetime

from app.core.workouts import Activity, ExerciseEntry, QuickEffort


@dataclass(frozen=True, slots=True)
class PlannedSession:
    """A session in the week ahead.

    Attributes:
        id: UUIDv7.
        starts_at: Aware instant in the UTC offset of the place.
        title: The athlete's name for it; may be empty.
        minutes: Expected length in minutes.
        exercises: Strength part, in order, copied from a routine or an earlier workout.
        activity: Endurance or sport part.
        quick: Muscle groups and how hard they are to work.
        routine_id: The routine it was made from; None without.
        workout_id: The workout it became; None until it is logged.
        note: The athlete's words.
    """

    id: str
    starts_at: datetime
    title: str = ""
    minutes: float = 60.0
    exercises: tuple[ExerciseEntry, ...] = ()
    activity: Activity | None = None
    quick: tuple[QuickEffort, ...] = ()
    routine_id: str | None = None
    workout_id: str | None = None
    note: str = ""
