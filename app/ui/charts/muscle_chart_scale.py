"""Where hours and soreness lie in the chart of one muscle group."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF
from shiboken6 import VoidPtr

from app.core.arrays import FloatArray
from app.core.days import at_local_time, hours_later
from app.state.views.today_clock import hours_from

_BYTES_A_CORNER: Final = 16


@dataclass(frozen=True, slots=True)
class ChartScale:
    """The plot's place and the values at its edges.

    Attributes:
        plot: Where the curve is drawn.
        first: Hour at the left edge.
        last: Hour at the right edge.
        maximum: Soreness at the top edge; 0 is at the bottom.
    """

    plot: QRectF
    first: float
    last: float
    maximum: float

    def x(self, hour: float) -> float:
        """Where an hour lies."""
        return self.plot.left() + self.plot.width() * (hour - self.first) / (self.last - self.first)

    def y(self, soreness: float) -> float:
        """Where a soreness lies; values off the scale stay at the edge."""
        share = min(max(soreness / self.maximum, 0.0), 1.0)
        return self.plot.bottom() - self.plot.height() * share

    def point(self, hour: float, soreness: float) -> QPointF:
        """Where an hour's soreness lies."""
        return QPointF(self.x(hour), self.y(soreness))

    def polygon(self, hours: ArrayLike, soreness: ArrayLike) -> QPolygonF:
        """Where a whole curve lies; the same as `point` for each, in one go."""
        plot = self.plot
        across = (np.asarray(hours, dtype=np.float64) - self.first) / (self.last - self.first)
        upwards = np.clip(np.asarray(soreness, dtype=np.float64) / self.maximum, 0.0, 1.0)
        return _polygon(
            plot.left() + plot.width() * across, plot.bottom() - plot.height() * upwards
        )

    def hour_at(self, x: float) -> int:
        """The whole hour nearest to a place, within the edges."""
        share = (x - self.plot.left()) / max(self.plot.width(), 1.0)
        hour = round(self.first + share * (self.last - self.first))
        return int(min(max(hour, self.first), self.last))


@dataclass(frozen=True, slots=True)
class DaySpan:
    """The visible part of a calendar day, in hours from now."""

    day: date
    start: float
    end: float


def day_spans(at: datetime, first: float, last: float) -> Iterator[DaySpan]:
    """The calendar days between two hours from ``at``, each with its visible part."""
    day, end = hours_later(at, first).date(), hours_later(at, last).date()
    while day <= end:
        following = day + timedelta(days=1)
        midnights = [hours_from(at, at_local_time(each, time(), at)) for each in (day, following)]
        yield DaySpan(day, max(midnights[0], first), min(midnights[1], last))
        day = following


def kept_inside(box: QRectF, bounds: QRectF) -> QRectF:
    """The box, moved sideways as little as needed to lie within the bounds."""
    left = min(max(box.left(), bounds.left()), bounds.right() - box.width())
    return QRectF(left, box.top(), box.width(), box.height())


def _polygon(across: FloatArray, downwards: FloatArray) -> QPolygonF:
    """A polygon with these corners, written where it keeps them: two doubles for each."""
    polygon = QPolygonF()
    polygon.resize(across.size)
    if across.size:
        size = across.size * _BYTES_A_CORNER
        memory: Any = VoidPtr(polygon.data(), size, True)  # type: ignore[arg-type, call-arg]
        corners = np.frombuffer(memory)
        corners[::2], corners[1::2] = across, downwards
    return polygon
