"""Which unit a column of bare weights is in, told by the plates people load."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from math import tanh
from typing import Final

from app.core.workouts import KG_PER_LB, WeightUnit
from app.exchange.numbers import number
from app.exchange.parsed import UnitQuestion
from app.exchange.problems import RowError

_WEIGHTS_TO_LOOK_AT: Final = 1000
_HEAVY: Final = 250.0
_HALF_STEP: Final = 2.5
_STEP: Final = 5.0
_CONVERSION_ERROR: Final = 0.01
# How much a weight speaks for kilograms (above 0) or pounds (below 0); fitted by eye to real logs.
_PLATES_SPEAK: Final = {
    **dict.fromkeys((20.0, 60.0, 100.0, 140.0, 180.0), 0.1),
    **dict.fromkeys((45.0, 95.0, 115.0, 135.0, 155.0, 185.0, 205.0, 225.0), -1.0),
    **dict.fromkeys((275.0, 315.0, 365.0, 405.0), -1.0),
}
_HEAVY_SPEAKS: Final = -3.0
_STEP_SPEAKS: Final = -0.05
_HALF_STEP_SPEAKS: Final = 1.0
_WHOLE_SPEAKS: Final = 0.8
_CONVERTED_SPEAKS: Final = 0.8
_SHARPNESS: Final = 5.0
_FEW_SETS: Final = 20.0


def guess_unit(weights: Iterable[float]) -> tuple[WeightUnit, float]:
    """The unit that a log's weights are most likely in.

    A 20 kg bar with pairs of 20 kg plates gives 60, 100, 140; plates of 1.25 kg and dumbbells in
    steps of 2 kg give weights that are no multiples of 5. A 45 lb bar with pairs of 25 and 45 lb
    plates gives 95, 135, 225. Odd fractions that are whole pounds were converted to kilograms.

    Args:
        weights: The weight of every set; zeros are passed over.

    Returns:
        The unit, and a confidence from 0 (a coin toss) to 1.
    """
    counts = Counter(weight for weight in weights if weight > 0)
    sets = counts.total()
    if not sets:
        return WeightUnit.KG, 0.0
    speaks = sum(_speaks(weight) * n for weight, n in counts.items()) / sets
    confidence = tanh(abs(speaks) * _SHARPNESS) * sets / (sets + _FEW_SETS)
    return (WeightUnit.LB if speaks < 0 else WeightUnit.KG), confidence


def _speaks(weight: float) -> float:
    """How much one weight speaks for kilograms; below 0 for pounds."""
    if weight in _PLATES_SPEAK:
        return _PLATES_SPEAK[weight]
    if weight > _HEAVY:
        return _HEAVY_SPEAKS
    if weight % _STEP == 0:
        return _STEP_SPEAKS
    if weight % _HALF_STEP == 0:
        return _HALF_STEP_SPEAKS
    if weight % 1 == 0:
        return _WHOLE_SPEAKS
    pounds = weight / KG_PER_LB
    converted = abs(pounds - round(pounds)) < _CONVERSION_ERROR * pounds
    return _CONVERTED_SPEAKS if converted else 0.0


@dataclass(frozen=True, slots=True)
class UnitChoice:
    """How to read the bare weights of a file.

    Attributes:
        unit: Unit of a weight that names none.
        stated: The unit that the file itself states; None when it states none.
        question: What to ask the athlete; None when it is settled.
    """

    unit: WeightUnit
    stated: WeightUnit | None = None
    question: UnitQuestion | None = None


def choose_unit(
    *,
    stated: WeightUnit | None,
    answered: WeightUnit | None,
    weights: Callable[[], Iterable[str]],
) -> UnitChoice:
    """Settle the unit: the file's own, else the athlete's answer, else a guess and a question.

    Args:
        stated: What the file states.
        answered: What the athlete says.
        weights: Gives the cells of bare weights, should they be needed.
    """
    if stated or answered:
        return UnitChoice(stated or answered or WeightUnit.KG, stated)
    values = [value for value in _numbers(islice(weights(), _WEIGHTS_TO_LOOK_AT)) if value]
    if not values:
        return UnitChoice(WeightUnit.KG)
    unit, confidence = guess_unit(values)
    return UnitChoice(unit, None, UnitQuestion(unit, confidence))


def unit_in(column: str) -> WeightUnit | None:
    """The unit that a column's name states, such as ``weight (lbs)``; None without."""
    words = set(re.findall(r"[a-z]+", column.casefold()))
    if words & {"lb", "lbs", "pounds"}:
        return WeightUnit.LB
    return WeightUnit.KG if words & {"kg", "kgs", "kilograms"} else None


def _numbers(cells: Iterable[str]) -> Iterator[float]:
    for cell in cells:
        try:
            yield number(cell) or 0.0
        except RowError:
            continue
