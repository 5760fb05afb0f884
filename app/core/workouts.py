"""What an athlete did: strength sets, endurance and sport activities, quick logs."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from app.core.muscles import MuscleGroup, Side

KG_PER_LB: Final = 0.45359237
METRES_PER_MILE: Final = 1609.344
MAX_RPE: Final = 10.0


class WeightUnit(StrEnum):
    """Unit in which a weight was typed."""

    KG = "kg"
    LB = "lb"


@dataclass(frozen=True, slots=True)
class Weight:
    """A weight as it was typed: 102.5 lb stays 102.5 lb."""

    value: float
    unit: WeightUnit = WeightUnit.KG

    @property
    def kg(self) -> float:
        """The weight in kilograms."""
        return self.value if self.unit is WeightUnit.KG else self.value * KG_PER_LB

    def in_unit(self, unit: WeightUnit) -> float:
        """The weight in another unit, exact when it is the one it was typed in."""
        if unit is self.unit:
            return self.value
        return self.kg if unit is WeightUnit.KG else self.kg / KG_PER_LB


class SetKind(StrEnum):
    """What a set was for."""

    WORKING = "working"
    WARM_UP = "warm-up"
    DROP = "drop"
    FAILURE = "failure"
    ASSISTED = "assisted"


@dataclass(frozen=True, slots=True)
class StrengthSet:
    """One set of an exercise.

    Attributes:
        repetitions: Completed repetitions; None for a timed set.
        weight: External load, or the assistance when ``kind`` is assisted; None for body weight.
        rir: Repetitions in reserve, 0 is failure; None when not rated. RPE is 10 minus RIR
            (Zourdos 2016).
        kind: What the set was for.
        duration_seconds: Length of a timed set.
        distance_metres: Distance of a carry, sled or cardio set.
        side: Left or right of a one-sided exercise.
        note: The athlete's words.
    """

    repetitions: int | None = None
    weight: Weight | None = None
    rir: float | None = None
    kind: SetKind = SetKind.WORKING
    duration_seconds: float | None = None
    distance_metres: float | None = None
    side: Side | None = None
    note: str = ""

    @property
    def volume_kg(self) -> float:
        """Weight times repetitions in kilograms, 0 for timed sets."""
        return self.weight.kg * self.repetitions if self.weight and self.repetitions else 0.0


@dataclass(frozen=True, slots=True)
class ExerciseEntry:
    """An exercise within a workout.

    Attributes:
        exercise_id: Key of the exercise in the catalogue or among the athlete's own.
        name: Its name when it was logged or imported.
        sets: Sets in order.
        superset: Entries with the same number are done in turn; None stands alone.
        note: The athlete's words.
    """

    exercise_id: str
    name: str
    sets: tuple[StrengthSet, ...]
    superset: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Activity:
    """An endurance or sport activity.

    Attributes:
        sport_id: Key of the sport in the catalogue.
        minutes: Moving time in minutes.
        rpe: Rated exertion 0 to 10; None when not rated.
        distance_metres: Distance covered.
        descent_metres: Metres downhill, which load eccentrically.
        shares: Muscle shares where the athlete changed the sport's own; None for the sport's.
    """

    sport_id: str
    minutes: float
    rpe: float | None = None
    distance_metres: float | None = None
    descent_metres: float | None = None
    shares: Mapping[MuscleGroup, float] | None = None


@dataclass(frozen=True, slots=True)
class QuickEffort:
    """A muscle group and how hard it worked, without sets: 1 very easy to 10 all out."""

    muscle: MuscleGroup
    effort: float


class WorkoutKind(StrEnum):
    """What a workout mainly is."""

    STRENGTH = "strength"
    ENDURANCE = "endurance"
    QUICK = "quick"


@dataclass(frozen=True, slots=True)
class Workout:
    """One session, of any kind.

    Attributes:
        id: UUIDv7.
        title: The athlete's name for it; may be empty.
        started_at: Aware instant in the UTC offset of the place.
        ended_at: Aware instant, not before ``started_at``.
        exercises: Strength part, in order.
        activity: Endurance or sport part.
        quick: Quick log.
        session_rpe: Rated exertion of the whole session, 0 to 10.
        note: The athlete's words.
        batch_id: The import that brought it; None when logged here.
        source_key: What identifies it in the file it came from, for finding duplicates.
    """

    id: str
    title: str
    started_at: datetime
    ended_at: datetime
    exercises: tuple[ExerciseEntry, ...] = ()
    activity: Activity | None = None
    quick: tuple[QuickEffort, ...] = ()
    session_rpe: float | None = None
    note: str = ""
    batch_id: str | None = None
    source_key: str | None = None

    @property
    def kind(self) -> WorkoutKind:
        """What the workout mainly is."""
        if self.exercises:
            return WorkoutKind.STRENGTH
        return WorkoutKind.ENDURANCE if self.activity else WorkoutKind.QUICK

    @property
    def minutes(self) -> float:
        """Length in minutes; an activity's own moving time goes before the clock."""
        if self.activity:
            return self.activity.minutes
        return (self.ended_at - self.started_at).total_seconds() / 60

    @property
    def set_count(self) -> int:
        """Number of sets, warm-ups included."""
        return sum(len(entry.sets) for entry in self.exercises)

    @property
    def volume_kg(self) -> float:
        """Weight times repetitions over all sets, in kilograms."""
        return sum(s.volume_kg for entry in self.exercises for s in entry.sets)
