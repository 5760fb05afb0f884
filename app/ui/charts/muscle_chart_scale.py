"""Where hours and soreness lie in the chart of one muscle group."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPointF, QRectF

from app.core.days import at_local_time
from app.state.views.today_clock import hours_from


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

    def points(self, hours: Sequence[float], soreness: Sequence[float]) -> list[QPointF]:
        """Where a whole curve lies; the same as `point` for each, in one go."""
        left, bottom = self.plot.left(), self.plot.bottom()
        across = self.plot.width() / (self.last - self.first)
        up, top = self.plot.height() / self.maximum, self.maximum
        return [
            QPointF(left + across * (hour - self.first), bottom - up * min(max(value, 0.0), top))
            for hour, value in zip(hours, soreness, strict=True)
        ]

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
    begin, end = at + timedelta(hours=first), at + timedelta(hours=last)
    day = begin.date()
    while day <= end.date():
        midnight = hours_from(at, at_local_time(day, time(), at))
        yield DaySpan(day, max(midnight, first), min(midnight + 24.0, last))
        day += timedelta(days=1)


def kept_inside(box: QRectF, bounds: QRectF) -> QRectF:
    """The box, moved sideways as little as needed to lie within the bounds."""
    left = min(max(box.left(), bounds.left()), bounds.right() - box.width())
    return QRectF(left, box.top(), box.width(), box.height())
