"""Numbers as people write them: decimal point or comma, blanks, limits of the plausible."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final, TypeVar

from app.core.workouts import KG_PER_LB, MAX_RPE, METRES_PER_MILE, Weight, WeightUnit
from app.exchange.problems import ProblemKind, RowError

_Unit = TypeVar("_Unit")

MAX_REPETITIONS: Final = 1000
MAX_WEIGHT_KG: Final = 1500.0
MAX_SET_SECONDS: Final = 24 * 3600.0
MAX_DISTANCE_METRES: Final = 1_000_000.0
_METRES_PER_FOOT: Final = 0.3048
_METRES_PER_YARD: Final = 0.9144
_NUMBER: Final = re.compile(r"[+-]?\d{1,12}(?:[.,]\d{0,60})?(?:[eE][+-]?\d{1,2})?", re.ASCII)
_CACHED: Final = 4096
_MILLIMETRES: Final = 3
_WEIGHT_UNITS: Final = {
    "kg": WeightUnit.KG,
    "kgs": WeightUnit.KG,
    "lb": WeightUnit.LB,
    "lbs": WeightUnit.LB,
}
_METRES: Final = {
    "m": 1.0,
    "meter": 1.0,
    "meters": 1.0,
    "metres": 1.0,
    "km": 1000.0,
    "kms": 1000.0,
    "mi": METRES_PER_MILE,
    "mile": METRES_PER_MILE,
    "miles": METRES_PER_MILE,
    "ft": _METRES_PER_FOOT,
    "feet": _METRES_PER_FOOT,
    "yd": _METRES_PER_YARD,
    "cm": 0.01,
    "in": 0.0254,
}


def number(text: str) -> float | None:
    """The number that a cell states; None for an empty cell.

    Raises:
        RowError: It is not a number.
    """
    cell = text.strip()
    if not cell or cell == "-":
        return None
    if not _NUMBER.fullmatch(cell):
        raise RowError(ProblemKind.NUMBER, cell)
    return float(cell.replace(",", "."))


def number_within(text: str, low: float, high: float) -> float | None:
    """A number between limits; None for an empty cell.

    Raises:
        RowError: It is not a number, or out of bounds.
    """
    value = number(text)
    if value is not None and not low <= value <= high:
        raise RowError(ProblemKind.IMPLAUSIBLE, text.strip())
    return value


@lru_cache(maxsize=_CACHED)
def repetitions(text: str) -> int | None:
    """Completed repetitions; None for an empty cell. A part of a repetition is not counted.

    Raises:
        RowError: It is not a number, negative or above ``MAX_REPETITIONS``.
    """
    value = number_within(text, 0, MAX_REPETITIONS)
    return None if value is None else int(value)


@lru_cache(maxsize=_CACHED)
def seconds(text: str) -> float | None:
    """Seconds of a timed set; None for an empty cell or 0.

    Raises:
        RowError: It is not a number, negative or longer than a day.
    """
    return number_within(text, 0, MAX_SET_SECONDS) or None


@lru_cache(maxsize=_CACHED)
def distance(text: str, unit: str, metres_per_unit: float) -> float | None:
    """A distance in metres, to the millimetre; None for an empty cell or 0, whatever its unit.

    Args:
        text: The cell of the distance.
        unit: The cell of its unit; may be empty.
        metres_per_unit: Metres in a distance of 1 that names no unit.

    Raises:
        RowError: It is not a number, has an unknown unit, is negative or beyond
            ``MAX_DISTANCE_METRES``.
    """
    value = number(text)
    if not value:
        return None
    metres = round(value * (metres_per(unit) or metres_per_unit), _MILLIMETRES)
    if not 0 < metres <= MAX_DISTANCE_METRES:
        raise RowError(ProblemKind.IMPLAUSIBLE, text.strip())
    return metres


@lru_cache(maxsize=_CACHED)
def rir_of_rpe(text: str) -> float | None:
    """Repetitions in reserve from a set's RPE (Zourdos 2016).

    None when not rated or rated off the scale: a rating that cannot be read is no reason to lose
    the set.
    """
    try:
        rpe = number_within(text, 0, MAX_RPE)
    except RowError:
        return None
    return MAX_RPE - rpe if rpe else None


@lru_cache(maxsize=_CACHED)
def weight(text: str, unit: WeightUnit) -> Weight | None:
    """A weight as it was typed; None for an empty cell or 0. Below 0 is assistance.

    Raises:
        RowError: It is not a number, or heavier than anybody lifts.
    """
    limit = MAX_WEIGHT_KG if unit is WeightUnit.KG else MAX_WEIGHT_KG / KG_PER_LB
    value = number_within(text, -limit, limit)
    return Weight(value, unit) if value else None


@lru_cache(maxsize=_CACHED)
def weight_unit(text: str) -> WeightUnit | None:
    """The unit that a cell or header names; None for an empty cell.

    Raises:
        RowError: It is not a known unit.
    """
    return _unit_named(text, _WEIGHT_UNITS)


@lru_cache(maxsize=_CACHED)
def metres_per(text: str) -> float | None:
    """Metres in the distance unit that a cell or header names; None for an empty cell.

    Raises:
        RowError: It is not a known unit.
    """
    return _unit_named(text, _METRES)


def _unit_named(text: str, units: Mapping[str, _Unit]) -> _Unit | None:
    cell = text.strip().casefold().rstrip(".")
    if not cell:
        return None
    try:
        return units[cell]
    except KeyError:
        raise RowError(ProblemKind.UNIT, cell) from None
