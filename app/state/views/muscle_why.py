"""Why a muscle group is as sore as it is: parts in tenths that sum exactly to the shown number."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.core.forecast import Cause, WhyPart

_FEW: Final = 3
"""As many parts stand by themselves, however small."""

_SMALL_POINTS: Final = 0.1
"""Soreness points that nobody feels."""


@dataclass(frozen=True, slots=True)
class WhyRow:
    """One part of the shown soreness.

    Attributes:
        cause: Where it comes from; None for small parts told together.
        points: Soreness points in whole tenths, signed; rows of one level sum to the level above.
        label: Session title, exercise name or set text; empty where the cause says it all.
        at: When the session ended; None for other causes.
        rows: What it opens to.
    """

    cause: Cause | None
    points: float
    label: str
    at: datetime | None
    rows: tuple["WhyRow", ...]


def why_rows(parts: Sequence[WhyPart], shown: float) -> tuple[WhyRow, ...]:
    """Parts as rows; those that round to nothing are left out.

    Args:
        parts: Parts of one level.
        shown: The number they must sum to, in whole tenths.
    """
    points = tenths_that_sum([part.points for part in parts], shown)
    return tuple(
        WhyRow(part.cause, value, part.label, part.at, why_rows(part.parts, value))
        for part, value in zip(parts, points, strict=True)
        if value
    )


def with_small_ones_together(rows: tuple[WhyRow, ...]) -> tuple[WhyRow, ...]:
    """Rows that are read at a glance: of many, the smallest stand as one that opens to them."""
    small = tuple(row for row in rows if abs(row.points) <= _SMALL_POINTS)
    if len(rows) <= _FEW or len(small) < 2:
        return rows
    together = round(sum(row.points for row in small), 1)
    large = tuple(row for row in rows if row not in small)
    return (*large, WhyRow(None, together, "", None, small))


def tenths_that_sum(values: Sequence[float], total: float) -> tuple[float, ...]:
    """Round values to tenths so that they sum exactly to a total in tenths.

    The values with the largest remainders are rounded up (largest remainder method); a difference
    that rounding cannot explain goes to the largest value.
    """
    if not values:
        return ()
    floors = [math.floor(value * 10) for value in values]
    missing = round(total * 10) - sum(floors)
    by_remainder = sorted(range(len(values)), key=lambda index: floors[index] - values[index] * 10)
    for index in by_remainder[: max(missing, 0)]:
        floors[index] += 1
    largest = max(range(len(values)), key=lambda index: abs(values[index]))
    floors[largest] += round(total * 10) - sum(floors)
    return tuple(tenths / 10 for tenths in floors)
