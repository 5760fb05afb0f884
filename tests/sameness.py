"""Says where two values differ, to the bit, arrays within dataclasses within tuples included."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import numpy as np

from app.core.history import History
from app.core.soreness import CheckIn
from app.core.workouts import Workout

_COMPARED_WHOLE = History | Workout | CheckIn


def differences(left: object, right: object, where: str = "it") -> list[str]:
    """Where the parts lie that are not the same; empty when all are."""
    if isinstance(left, np.ndarray):
        is_same = np.array_equal(left, np.asarray(right), equal_nan=left.dtype.kind == "f")
    elif isinstance(left, tuple) and isinstance(right, tuple):
        if len(left) == len(right):
            return list(_among(left, right, where))
        is_same = False
    elif is_dataclass(left) and type(left) is type(right) and not isinstance(left, _COMPARED_WHOLE):
        names = [field.name for field in fields(left)]
        return [
            each
            for name in names
            for each in differences(getattr(left, name), getattr(right, name), f"{where}.{name}")
        ]
    else:
        is_same = bool(left == right)
    return [] if is_same else [where]


def _among(left: tuple[object, ...], right: tuple[object, ...], where: str) -> Iterator[str]:
    for index, pair in enumerate(zip(left, right, strict=True)):
        yield from differences(*pair, f"{where}[{index}]")
