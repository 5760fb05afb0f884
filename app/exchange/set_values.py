"""Telling load from assistance: what helps is not what is lifted."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Final

from app.core.workouts import SetKind, StrengthSet, Weight, WeightUnit

_ASSISTED: Final = re.compile(r"\bassisted\b", re.IGNORECASE)


def loaded(
    kind: SetKind = SetKind.WORKING, *, weight: Weight | None
) -> tuple[SetKind, Weight | None]:
    """A set's kind and weight without a sign: a weight below zero is assistance."""
    if weight is None or weight.value > 0:
        return kind, weight
    return _helped(kind), Weight(-weight.value, weight.unit)


def assisted_if_named_so(name: str, sets: Iterable[StrengthSet]) -> tuple[StrengthSet, ...]:
    """The sets of an exercise; of one such as ``Pull Up (Assisted)`` every weight is assistance."""
    if not _is_assisted(name):
        return tuple(sets)
    return tuple(replace(each, kind=_helped(each.kind)) if each.weight else each for each in sets)


def stated_weight(each: StrengthSet, exercise: str, unit: WeightUnit) -> float | None:
    """The weight as other programs state it: assistance below zero, unless the name says it."""
    if each.weight is None:
        return None
    value = each.weight.in_unit(unit)
    helps = each.kind is SetKind.ASSISTED and not _is_assisted(exercise)
    return -value if helps else value


@lru_cache(maxsize=1024)
def _is_assisted(name: str) -> bool:
    return _ASSISTED.search(name) is not None


def _helped(kind: SetKind) -> SetKind:
    """A warm-up stays one."""
    return kind if kind is SetKind.WARM_UP else SetKind.ASSISTED
