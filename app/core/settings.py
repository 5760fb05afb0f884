"""What the athlete can choose."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from app.core.days import DEFAULT_DAY_START
from app.core.status import READY_FROM
from app.core.workouts import WeightUnit

REST_CHOICES: Final = (60, 90, 120, 150, 180, 240, 300)
"""Rests between sets to choose from, in seconds."""


class DistanceUnit(StrEnum):
    """Unit for distances."""

    KM = "km"
    MI = "mi"


class EffortScale(StrEnum):
    """How effort of a set is rated."""

    RIR = "rir"
    RPE = "rpe"


class Experience(StrEnum):
    """Training experience before the history begins: how unaccustomed the first sessions are."""

    NEW = "new"
    SOME = "some"
    TRAINED = "trained"


class ThemeChoice(StrEnum):
    """Light, dark, or what the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class LanguageChoice(StrEnum):
    """Language of the program."""

    SYSTEM = "system"
    ENGLISH = "en"
    DUTCH = "nl"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults.

    Attributes:
        weight_unit: Unit for weights.
        distance_unit: Unit for distances.
        effort_scale: RIR or RPE in the set rows.
        language: Language of the program.
        theme: Light, dark or the system's.
        text_scale: Text size factor, 1 to 2.
        reduced_motion: Whether to leave out animation.
        high_contrast: Whether to strengthen edges and second lines.
        day_start: Local time at which a day begins.
        experience: Training experience.
        ready_threshold: Readiness from which a muscle group is ready, 0 to 100.
        rest_seconds: Rest timer between sets.
        rest_by_exercise: The same in seconds for exercises that have one of their own, by id.
        reminder_at: Local time of the check-in reminder; None is off.
        interference_hours: Hours to keep between strength and endurance for the same muscles.
        first_run_done: Whether the first questions were answered or skipped.
    """

    weight_unit: WeightUnit = WeightUnit.KG
    distance_unit: DistanceUnit = DistanceUnit.KM
    effort_scale: EffortScale = EffortScale.RIR
    language: LanguageChoice = LanguageChoice.SYSTEM
    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_scale: float = 1.0
    reduced_motion: bool = False
    high_contrast: bool = False
    day_start: time = DEFAULT_DAY_START
    experience: Experience = Experience.SOME
    ready_threshold: int = READY_FROM
    rest_seconds: int = 120
    reminder_at: time | None = None
    interference_hours: float = 6.0
    first_run_done: bool = False
    rest_by_exercise: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))

    def rest_after(self, exercise_id: str) -> int:
        """Seconds to rest after a set of an exercise."""
        return self.rest_by_exercise.get(exercise_id, self.rest_seconds)
