"""Draws the parts of a muscle group's chart: ground, curve, marks and what is read off."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.core.days import hours_later
from app.core.status import Status
from app.state.views.muscle_curve import CurveMark, CurveView, HourBand
from app.ui import formats
from app.ui.charts.muscle_chart_scale import ChartScale, day_spans, kept_inside
from app.ui.theme.theme import theme
from app.ui.theme.tokens import Colours, with_alpha
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import (
    CENTRED,
    LEADING,
    TRAILING,
    fill_rounded,
    paint_text,
    text_width,
)

PLOT_HEIGHT: Final = 186
AXIS_GAP: Final = 8.0

_ONSET_SHARE: Final = 0.14
_RECOVERY_SHARE: Final = 0.1
_LABEL_GAP: Final = 6.0
_CURVE_WIDTH: Final = 2.5
_READY_LINE_WIDTH: Final = 1.25
_READY_DASHES: Final = (3.0, 3.0)
_WITHOUT_WIDTH: Final = 2.0
_WITHOUT_DASHES: Final = (3.0, 2.5)
_PLANNED_WIDTH: Final = 1.5
_PLANNED_DOTS: Final = (1.5, 2.0)
_DOT_RADIUS: Final = 4.5
_DOT_RING: Final = 1.5
_RING_RADIUS: Final = 5.0
_TIP_PADDING: Final = 8.0
_TIP_RADIUS: Final = 10.0
_GRID_STEP: Final = 2


def chart_scale(view: CurveView, bounds: QRectF) -> ChartScale:
    """The scale of a curve drawn into a widget of these bounds."""
    left = text_width(formats.number(view.maximum), theme().font(TextRole.CAPTION)) + AXIS_GAP
    top = theme().line_height(TextRole.LABEL) + 1.0
    bottom = theme().line_height(TextRole.CAPTION) + AXIS_GAP
    plot = bounds.adjusted(left, top, -1, -bottom)
    return ChartScale(plot, view.hours[0], view.hours[-1], view.maximum)


def onset_colour(colours: Colours) -> QColor:
    """The band of hours in which soreness appears."""
    return with_alpha(colours.status(Status.GO_LIGHT).fill, _ONSET_SHARE)


def recovery_colour(colours: Colours) -> QColor:
    """The band of hours in which it fades."""
    return with_alpha(colours.status(Status.READY).fill, _RECOVERY_SHARE)


def paint_ground(painter: QPainter, view: CurveView, scale: ChartScale) -> None:
    """Bands of hours, grid lines and the words along both axes."""
    paint_grid(painter, view, scale)
    _paint_days(painter, view, scale)


def paint_grid(painter: QPainter, view: CurveView, scale: ChartScale) -> None:
    """Bands of hours, and the grid with its numbers of soreness."""
    colours = theme().colours
    _fill_band(painter, scale, view.onset, onset_colour(colours))
    _fill_band(painter, scale, view.recovery, recovery_colour(colours))
    height = theme().line_height(TextRole.CAPTION)
    for soreness in range(0, view.maximum + 1, _GRID_STEP):
        y = scale.y(soreness)
        painter.fillRect(QRectF(scale.plot.left(), y - 0.5, scale.plot.width(), 1), colours.grid)
        box = QRectF(0, y - height / 2, scale.plot.left() - AXIS_GAP, height)
        text = formats.number(soreness)
        paint_text(painter, box, text, colours.muted, role=TextRole.CAPTION, align=TRAILING)


def paint_curve(painter: QPainter, view: CurveView, scale: ChartScale) -> None:
    """The band, the line of readiness and the expected curve."""
    colours = theme().colours
    band = QPainterPath()
    around = view.hours + view.hours[::-1]
    band.addPolygon(scale.polygon(around, view.high + view.low[::-1]))
    painter.fillPath(band, colours.band)
    dashed = QPen(colours.status(Status.READY).ink, _READY_LINE_WIDTH)
    dashed.setDashPattern(_READY_DASHES)
    painter.setPen(dashed)
    y = scale.y(view.ready_soreness)
    painter.drawLine(QPointF(scale.plot.left(), y), QPointF(scale.plot.right(), y))
    if view.without:
        _paint_without(painter, view, scale)
    path = QPainterPath()
    path.addPolygon(scale.polygon(view.hours, view.mean))
    line = QPen(colours.primary, _CURVE_WIDTH)
    line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    line.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.strokePath(path, line)


def paint_planned_hour(painter: QPainter, view: CurveView, scale: ChartScale) -> None:
    """A dotted line at the hour of a planned session, named above the plot."""
    if view.planned_hour is None:
        return
    ink = theme().colours.primary
    dotted = QPen(ink, _PLANNED_WIDTH)
    dotted.setDashPattern(_PLANNED_DOTS)
    painter.setPen(dotted)
    x = scale.x(view.planned_hour)
    painter.drawLine(QPointF(x, scale.plot.top()), QPointF(x, scale.plot.bottom()))
    text = formats.weekday_and_clock(hours_later(view.at, view.planned_hour))
    box = _above(scale, x, text)
    now = _above(scale, scale.x(0), _now_text())
    if box.left() < now.right() + _LABEL_GAP:
        box.moveLeft(now.right() + _LABEL_GAP)
    paint_text(painter, box, text, ink, role=TextRole.LABEL, align=CENTRED)


def paint_marks(painter: QPainter, view: CurveView, scale: ChartScale) -> None:
    """Now, the reports as dots, peak and ready as rings with their words."""
    colours = theme().colours
    _paint_now(painter, scale)
    for report in view.reports:
        at = scale.point(report.hour, report.soreness)
        _paint_disc(painter, at, _DOT_RADIUS, colours.series[1], QPen(colours.raised, _DOT_RING))
    taken = QRectF()
    if view.peak is not None:
        paint_ring(painter, scale, view.peak, colours.primary)
        text = _peak_text(view.peak)
        taken = _label_box(view, scale, view.peak, text)
        paint_text(painter, taken, text, colours.text, role=TextRole.LABEL, align=CENTRED)
    if view.ready is not None:
        ready = colours.status(Status.READY)
        paint_ring(painter, scale, view.ready, ready.ink)
        text = _ready_text(view.ready)
        box = _label_box(view, scale, view.ready, text, beside=True)
        if not box.intersects(taken):
            paint_text(painter, box, text, ready.text, role=TextRole.LABEL, align=CENTRED)


def paint_hour_line(painter: QPainter, scale: ChartScale, hour: float, ink: QColor) -> None:
    """An upright line at an hour."""
    line = QRectF(scale.x(hour) - 0.5, scale.plot.top(), 1, scale.plot.height())
    painter.fillRect(line, ink)


def paint_reading(
    painter: QPainter, scale: ChartScale, bounds: QRectF, at: QPointF, lines: Sequence[str]
) -> None:
    """A dot on the curve and a tip with what it says; the first line is its title."""
    colours = theme().colours
    _paint_disc(painter, at, _DOT_RADIUS, colours.primary, QPen(colours.raised, _DOT_RING))
    line_height = theme().line_height(TextRole.CAPTION)
    widest = max(text_width(line, theme().font(TextRole.LABEL)) for line in lines)
    width = widest + 2 * _TIP_PADDING
    height = len(lines) * line_height + 2 * _TIP_PADDING
    box = kept_inside(QRectF(at.x() - width / 2, scale.plot.top(), width, height), bounds)
    fill_rounded(painter, box, _TIP_RADIUS, colours.toast)
    for index, line in enumerate(lines):
        top = box.top() + _TIP_PADDING + index * line_height
        place = QRectF(box.left() + _TIP_PADDING, top, widest, line_height)
        role = TextRole.CAPTION if index else TextRole.LABEL
        paint_text(painter, place, line, colours.toast_text, role=role, align=LEADING)


def _paint_days(painter: QPainter, view: CurveView, scale: ChartScale) -> None:
    colours = theme().colours
    height = theme().line_height(TextRole.CAPTION)
    for span in day_spans(view.at, scale.first, scale.last):
        is_today = span.day == view.at.date()
        role = TextRole.LABEL if is_today else TextRole.CAPTION
        text = formats.weekday(span.day)
        left, right = scale.x(span.start), scale.x(span.end)
        if text_width(text, theme().font(role)) <= right - left:
            box = QRectF(left, scale.plot.bottom() + AXIS_GAP, right - left, height)
            ink = colours.text if is_today else colours.muted
            paint_text(painter, box, text, ink, role=role, align=CENTRED)


def _paint_now(painter: QPainter, scale: ChartScale) -> None:
    ink = theme().colours.text
    paint_hour_line(painter, scale, 0, ink)
    text = _now_text()
    box = _above(scale, scale.x(0), text)
    paint_text(painter, box, text, ink, role=TextRole.LABEL, align=CENTRED)


def _now_text() -> str:
    return QCoreApplication.translate("MuscleChart", "Now")


def _above(scale: ChartScale, x: float, text: str) -> QRectF:
    """A place for words above the plot, centred where there is room."""
    width = text_width(text, theme().font(TextRole.LABEL))
    height = theme().line_height(TextRole.LABEL) - 2
    return kept_inside(QRectF(x - width / 2, 0, width, height), scale.plot)


def _paint_without(painter: QPainter, view: CurveView, scale: ChartScale) -> None:
    """The curve as it would be without the planned session, where the two part."""
    pairs = zip(view.without, view.mean, strict=True)
    parted = next((row for row, (one, other) in enumerate(pairs) if one != other), 1)
    rest = slice(max(parted - 1, 0), None)
    dashed = QPen(theme().colours.series[5], _WITHOUT_WIDTH)
    dashed.setDashPattern(_WITHOUT_DASHES)
    painter.setPen(dashed)
    painter.drawPolyline(scale.polygon(view.hours[rest], view.without[rest]))


def _label_box(
    view: CurveView, scale: ChartScale, mark: CurveMark, text: str, *, beside: bool = False
) -> QRectF:
    """A place for words at a coming mark: above the band, inside the plot, and after now.

    Where the band reaches the top, the words stand beside the mark.
    """
    width = text_width(text, theme().font(TextRole.LABEL))
    height = theme().line_height(TextRole.LABEL)
    ring = scale.point(mark.hour, mark.soreness)
    left = ring.x() if beside else max(ring.x() - width / 2, scale.x(0) + _LABEL_GAP)
    box = kept_inside(QRectF(left, 0, width, height), scale.plot.adjusted(4, 0, 0, 0))
    first, last = scale.hour_at(box.left()), scale.hour_at(box.right())
    start = round(view.hours[0])
    highest = max(view.high[first - start : last - start + 1])
    box.moveBottom(scale.y(highest) - _LABEL_GAP)
    if box.top() < scale.plot.top():
        box.moveTopLeft(QPointF(ring.x() + 2 * _RING_RADIUS, ring.y() - height / 2))
        box = kept_inside(box, scale.plot)
    return box


def _peak_text(peak: CurveMark) -> str:
    return f"{formats.number(peak.soreness, 1)} {formats.weekday_and_clock(peak.at)}"


def _ready_text(ready: CurveMark) -> str:
    text = QCoreApplication.translate("MuscleChart", "Ready {when}")
    return text.format(when=formats.weekday_and_clock(ready.at))


def _fill_band(painter: QPainter, scale: ChartScale, band: HourBand | None, ink: QColor) -> None:
    if band is not None:
        left, right = scale.x(band.start), scale.x(band.end)
        painter.fillRect(QRectF(left, scale.plot.top(), right - left, scale.plot.height()), ink)


def paint_ring(painter: QPainter, scale: ChartScale, mark: CurveMark, ink: QColor) -> None:
    """A ring at a point of the curve."""
    at = scale.point(mark.hour, mark.soreness)
    _paint_disc(painter, at, _RING_RADIUS, theme().colours.raised, QPen(ink, _CURVE_WIDTH))


def _paint_disc(painter: QPainter, at: QPointF, radius: float, fill: QColor, edge: QPen) -> None:
    painter.setPen(edge)
    painter.setBrush(fill)
    painter.drawEllipse(at, radius, radius)
