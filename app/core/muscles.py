"""The nineteen muscle groups, their sides and the regions people speak of."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class MuscleGroup(StrEnum):
    """A muscle group; the value is its stable key in files and in the database."""

    NECK = "neck"
    TRAPEZIUS = "trapezius"
    SHOULDERS = "shoulders"
    CHEST = "chest"
    BICEPS = "biceps"
    TRICEPS = "triceps"
    FOREARMS = "forearms"
    ABDOMINALS = "abdominals"
    OBLIQUES = "obliques"
    LATS = "lats"
    UPPER_BACK = "upper back"
    LOWER_BACK = "lower back"
    GLUTES = "glutes"
    HIP_ABDUCTORS = "hip abductors"
    ADDUCTORS = "adductors"
    QUADRICEPS = "quadriceps"
    HAMSTRINGS = "hamstrings"
    CALVES = "calves"
    SHINS = "shins"


class Side(StrEnum):
    """The person's own left or right."""

    LEFT = "left"
    RIGHT = "right"


class Region(StrEnum):
    """A part of the body that is named as ready only when every group in it is."""

    CHEST = "chest"
    UPPER_BACK = "upper back"
    SHOULDERS = "shoulders"
    ARMS = "arms"
    CORE = "core"
    LEGS = "legs"


MUSCLES: Final = tuple(MuscleGroup)
MUSCLE_COUNT: Final = len(MUSCLES)
MUSCLE_INDEX: Final[Mapping[MuscleGroup, int]] = MappingProxyType(
    {muscle: index for index, muscle in enumerate(MUSCLES)}
)

REGION_MUSCLES: Final[Mapping[Region, tuple[MuscleGroup, ...]]] = MappingProxyType(
    {
        Region.CHEST: (MuscleGroup.CHEST,),
        Region.UPPER_BACK: (MuscleGroup.LATS, MuscleGroup.UPPER_BACK, MuscleGroup.TRAPEZIUS),
        Region.ARMS: (MuscleGroup.BICEPS, MuscleGroup.TRICEPS, MuscleGroup.FOREARMS),
        Region.SHOULDERS: (MuscleGroup.SHOULDERS,),
        Region.CORE: (MuscleGroup.ABDOMINALS, MuscleGroup.OBLIQUES),
        Region.LEGS: (
            MuscleGroup.GLUTES,
            MuscleGroup.HIP_ABDUCTORS,
            MuscleGroup.ADDUCTORS,
            MuscleGroup.QUADRICEPS,
            MuscleGroup.HAMSTRINGS,
            MuscleGroup.CALVES,
            MuscleGroup.SHINS,
        ),
    }
)
