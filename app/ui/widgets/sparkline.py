"""A small soreness curve with its band, a dot at now and a mark at the hour looked at."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from app.core.status import Status
from app.ui.theme.theme import theme

SPARKLINE_WIDTH: Final = 92
SPARKLINE_HEIGHT: Final = 36

_LINE_WIDTH: Final = 1.75
_DOT_RADIUS: Final = 3.5
_DOT_RING: Final = 1.5
_MARGIN: Final = 5.0


@dataclass(frozen=True, slots=True)
class Curve:
    """A curve at equal steps of time, with its band.

    Attributes:
        mean: The expected values, from 0 up.
        low: Lower edge of the band, as long as ``mean``.
        high: Upper edge of the band, as long as ``mean``.
        now: Where now lies along the curve, from 0 to 1.
        mark: Where the hour looked at lies, from 0 to 1; None when it is now.
        status: The status at the hour looked at, which colours the dot.
        maximum: The value at the top.
    """

    mean: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    now: float
    mark: float | None = None
    status: Status = Status.UNKNOWN
    maximum: float = 10.0


def paint_curve(painter: QPainter, box: QRectF, curve: Curve) -> None:
    """Draw band, line, the hour looked at and its dot into a box."""
    if len(curve.mean) < 2:
        return
    colours = theme().colours
    mean = curve_points(box, curve.mean, curve.maximum)
    band = curve_points(box, curve.high, curve.maximum)
    band += reversed(curve_points(box, curve.low, curve.maximum))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.band)
    painter.drawPolygon(QPolygonF(band))
    at = point_along(mean, curve.now if curve.mark is None else curve.mark)
    painter.setPen(QPen(colours.outline, 1))
    painter.drawLine(QPointF(at.x(), box.top()), QPointF(at.x(), box.bottom()))
    line = QPainterPath()
    line.addPolygon(QPolygonF(mean))
    pen = QPen(colours.primary, _LINE_WIDTH)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.strokePath(line, pen)
    painter.setPen(QPen(colours.raised, _DOT_RING))
    painter.setBrush(colours.status(curve.status).ink)
    painter.drawEllipse(at, _DOT_RADIUS, _DOT_RADIUS)


def curve_points(box: QRectF, values: tuple[float, ...], maximum: float) -> list[QPointF]:
    """Where values lie in a box, at equal steps; values outside 0 to maximum stay at the edge."""
    inner = box.adjusted(0, _MARGIN, 0, -_MARGIN)
    step = box.width() / (len(values) - 1)
    return [
        QPointF(
            box.left() + index * step,
            inner.bottom() - inner.height() * min(max(value / maximum, 0.0), 1.0),
        )
        for index, value in enumerate(values)
    ]


def point_along(points: list[QPointF], share: float) -> QPointF:
    """The point at a share from 0 to 1 of the way along a curve of equal steps."""
    place = min(max(share, 0.0), 1.0) * (len(points) - 1)
    index = min(int(place), len(points) - 2)
    before, after = points[index], points[index + 1]
    return before + (after - before) * (place - index)
