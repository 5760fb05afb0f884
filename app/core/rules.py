"""The named rules of the domain; the code, the "why" panel and the tests use the same ids."""

from enum import StrEnum


class Rule(StrEnum):
    """A rule of the domain."""

    ONSET = "ONSET"
    RESOLVE = "RESOLVE"
    DEPENDS = "DEPENDS"
    LIGHT = "LIGHT"
    SEVERE = "SEVERE"
    HELPS = "HELPS"
    MASSAGE = "MASSAGE"
    NATURE = "NATURE"
    STRENGTH = "STRENGTH"
    ENDURANCE = "ENDURANCE"
    INTERFERENCE = "INTERFERENCE"
    SEPARATE = "SEPARATE"
    SUPERCOMP = "SUPERCOMP"
    SHARP_PAIN = "SHARP_PAIN"
