"""A workout that is still being entered, or is under way."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.core.workouts import Activity, QuickEffort, StrengthSet, WorkoutKind


class SetMeasure(StrEnum):
    """What is counted in the sets of an exercise."""

    REPETITIONS = "repetitions"
    TIME = "time"
    DISTANCE = "distance"


@dataclass(frozen=True, slots=True)
class DraftSet:
    """A set of a draft.

    Attributes:
        strength_set: The set as far as it is entered.
        done: Whether the athlete ticked it off.
        began_at: When the clock of a set that is being timed was started; None while none runs.
    """

    strength_set: StrengthSet
    done: bool = False
    began_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DraftEntry:
    """An exercise of a draft.

    Attributes:
        exercise_id: Key of the exercise in the catalogue or among the athlete's own.
        name: Its name.
        sets: Sets in order, done or not.
        superset: Entries with the same number are done in turn; None stands alone.
        note: The athlete's words.
        measure: What is counted in its sets.
    """

    exercise_id: str
    name: str
    sets: tuple[DraftSet, ...] = ()
    superset: int | None = None
    note: str = ""
    measure: SetMeasure = SetMeasure.REPETITIONS


@dataclass(frozen=True, slots=True)
class WorkoutDraft:
    """A half-entered workout; it survives closing the window and a crash.

    Attributes:
        kind: The form it is entered in.
        started_at: Aware instant in the UTC offset of the place.
        ended_at: Aware instant; None while it is under way.
        workout_id: The workout being edited; None for a new one.
        title: The athlete's name for it; may be empty.
        exercises: Strength part, in order.
        activity: Endurance or sport part.
        quick: Quick log.
        session_rpe: Rated exertion of the whole session, 0 to 10.
        rest_ends_at: When the running rest timer ends; None without.
        note: The athlete's words.
        planned_id: The planned session that it carries out; None without.
    """

    kind: WorkoutKind
    started_at: datetime
    ended_at: datetime | None = None
    workout_id: str | None = None
    title: str = ""
    exercises: tuple[DraftEntry, ...] = ()
    activity: Activity | None = None
    quick: tuple[QuickEffort, ...] = ()
    session_rpe: float | None = None
    rest_ends_at: datetime | None = None
    note: str = ""
    planned_id: str | None = None
