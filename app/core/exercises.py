"""Exercises and sports: which muscles they load, how much, and how eccentrically."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.core.muscles import MuscleGroup

PRIMARY_SHARE: Final = 1.0
SECONDARY_SHARE: Final = 0.5


class ExerciseCategory(StrEnum):
    """What an exercise trains."""

    STRENGTH = "strength"
    OLYMPIC = "olympic weightlifting"
    POWERLIFTING = "powerlifting"
    STRONGMAN = "strongman"
    PLYOMETRICS = "plyometrics"
    STRETCHING = "stretching"
    CARDIO = "cardio"


@dataclass(frozen=True, slots=True)
class Exercise:
    """A strength, stretching or cardio exercise.

    Attributes:
        id: Catalogue id, or a UUIDv7 for one the athlete made.
        name: Name as shown.
        shares: Share of a set's dose per muscle, 0 to 1: 1.0 primary, 0.5 secondary. Empty means
            that its muscles are not known.
        eccentric: Factor for lengthening under load; 1 is ordinary lifting.
        equipment: "barbell", "dumbbell", "machine", "cable", "body weight" and so on; may be empty.
        category: What it trains.
        custom: Whether the athlete made or changed it.
    """

    id: str
    name: str
    shares: Mapping[MuscleGroup, float]
    eccentric: float = 1.0
    equipment: str = ""
    category: ExerciseCategory = ExerciseCategory.STRENGTH
    custom: bool = False

    @property
    def primary(self) -> tuple[MuscleGroup, ...]:
        """Muscles that take the full share."""
        return tuple(m for m, share in self.shares.items() if share >= PRIMARY_SHARE)

    @property
    def secondary(self) -> tuple[MuscleGroup, ...]:
        """Muscles that take part of the share."""
        return tuple(m for m, share in self.shares.items() if 0 < share < PRIMARY_SHARE)


@dataclass(frozen=True, slots=True)
class Sport:
    """An endurance activity or sport.

    Attributes:
        id: Stable key, such as ``running``.
        name: English name; pages translate it.
        shares: Share of the session load per muscle, 0 to 1.
        eccentric: Factor for braking and landing; 1 is level running.
        endurance: Whether it trains endurance above all (INTERFERENCE looks at this).
        typical_rpe: RPE to assume when none was given.
    """

    id: str
    name: str
    shares: Mapping[MuscleGroup, float]
    eccentric: float = 1.0
    endurance: bool = True
    typical_rpe: float = 4.0
