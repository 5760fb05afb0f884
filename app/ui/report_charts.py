"""The charts of a printed report, painted as lines and letters."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from enum import Enum, auto
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QPolygonF

from app.core.muscles import MuscleGroup
from app.core.soreness import MAX_SORENESS
from app.core.status import Status
from app.state.views.trends_heat import HeatMap
from app.state.views.trends_load import LoadTrend
from app.state.views.trends_range import Step
from app.state.views.trends_sets import SetsRow, SetsTrend, Verdict
from app.state.views.trends_soreness import SorenessTrend
from app.ui import formats, wording
from app.ui.report_ink import COLOURS, Ink, PrintStyle
from app.ui.theme.tokens import mixed, with_alpha
from app.ui.widgets.body_layout import place_faces
from app.ui.widgets.body_shapes import Face
from app.ui.widgets.painting import CENTRED, TRAILING


class Mark(Enum):
    """How a mark of a chart looks in its key."""

    LINE = auto()
    DASHES = auto()
    DOT = auto()
    BLOCK = auto()
    HOLLOW = auto()
    RAMP = auto()


SETS_ROW: Final = 15.0
HEAT_ROW: Final = 11.0
AXIS: Final = 16.0
CURVE_HEIGHT: Final = 128.0
LOAD_HEIGHT: Final = 104.0

_NAME_GAP: Final = 8.0
_NUMBER: Final = 20.0
_BAR: Final = 4.5
_RANGE: Final = 10.5
_RANGE_SHARE: Final = 0.75
_GRID_STEP: Final = 5
_SORENESS_STEP: Final = 2
_GAP_SHARE: Final = 0.12
_FEW_DAYS: Final = 14
_DAY_WIDTH: Final = 42.0
_CURVE: Final = 1.4
_DOT: Final = 2.6
_SMALL_DOT: Final = 1.7
_SMALL_DOTS_FROM: Final = 40
_RING: Final = 0.7
_DENSE_RING: Final = 0.3
_BLOCK: Final = 6.0
_DASHES: Final = (2.5, 1.8)
_BAR_SHARE: Final = 0.7


def paint_mark(ink: Ink, box: QRectF, mark: Mark, colour: QColor) -> None:
    """Draw a mark as the chart draws it, in the middle of a box."""
    middle = box.center()
    block = QRectF(box.left(), middle.y() - _BLOCK / 2, box.width(), _BLOCK)
    if mark in {Mark.LINE, Mark.DASHES}:
        ink.painter.setPen(_pen(colour, is_dashed=mark is Mark.DASHES))
        ink.painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()))
    elif mark is Mark.DOT:
        ink.fill(
            QRectF(box.right() - 2 * _DOT, middle.y() - _DOT, 2 * _DOT, 2 * _DOT), colour, _DOT
        )
    elif mark is Mark.BLOCK:
        ink.fill(block, colour, 1.5)
    elif mark is Mark.HOLLOW:
        ink.stroke(block, colour, 1.2)
    else:
        step = block.width() / len(COLOURS.soreness)
        for number, shade in enumerate(COLOURS.soreness):
            ink.fill(QRectF(block.left() + number * step, block.top(), step, _BLOCK), shade)


def paint_bodies(ink: Ink, box: QRectF, shares: Mapping[MuscleGroup, float]) -> None:
    """Front and back; the harder a muscle group worked, the stronger its colour."""
    idle = COLOURS.status(Status.UNKNOWN).fill
    for placed in place_faces(box, tuple(Face)):
        for path in placed.base:
            ink.painter.fillPath(path, COLOURS.body_neutral)
        for (muscle, _side), path in placed.muscles.items():
            ink.painter.fillPath(path, mixed(COLOURS.primary, idle, shares.get(muscle, 0.0)))


def paint_sets(ink: Ink, box: QRectF, view: SetsTrend) -> None:
    """A bar for each muscle group against its range."""
    names = [wording.muscle_name(row.muscle) for row in view.rows]
    left = box.left() + _widest(ink, names, PrintStyle.BODY) + _NAME_GAP
    most = max(view.high, *(row.sets for row in view.rows))
    top = -(-most // _GRID_STEP) * _GRID_STEP
    plot = QRectF(left, box.top(), box.right() - _NUMBER - left, len(names) * SETS_ROW)
    for sets in range(0, round(top) + 1, _GRID_STEP):
        x = plot.left() + plot.width() * sets / top
        ink.fill(QRectF(x - 0.3, plot.top(), 0.6, plot.height()), COLOURS.grid)
        mark = QRectF(x - 15, plot.bottom() + 3, 30, PrintStyle.CAPTION.line)
        ink.text(mark, formats.number(sets), PrintStyle.CAPTION, COLOURS.muted, CENTRED)
    for number, (name, row) in enumerate(zip(names, view.rows, strict=True)):
        line = QRectF(box.left(), plot.top() + number * SETS_ROW, box.width(), SETS_ROW)
        ink.text(line, name)
        _paint_bar(ink, line, QRectF(plot.left(), line.top(), plot.width(), SETS_ROW), row, view)


def _paint_bar(ink: Ink, line: QRectF, plot: QRectF, row: SetsRow, view: SetsTrend) -> None:
    most = max(view.high, *(each.sets for each in view.rows))
    unit = plot.width() / (-(-most // _GRID_STEP) * _GRID_STEP)
    middle = plot.center().y()
    scope = QRectF(
        plot.left() + view.low * unit, middle - _RANGE / 2, (view.high - view.low) * unit, _RANGE
    )
    ink.fill(scope, with_alpha(COLOURS.outline, _RANGE_SHARE), 3)
    is_below = row.verdict is Verdict.BELOW
    if row.sets > 0:
        bar = QRectF(plot.left(), middle - _BAR / 2, max(row.sets * unit, _BAR), _BAR)
        ink.fill(bar, COLOURS.series[1 if is_below else 0], _BAR / 2)
    colour = COLOURS.status(Status.RECOVER).text if is_below else COLOURS.text
    ink.text(line, formats.number(row.sets), PrintStyle.HEADING, colour, TRAILING)


def paint_heat(ink: Ink, box: QRectF, view: HeatMap) -> None:
    """A row for each muscle group, a column for each day, week or month."""
    names = [wording.muscle_name(muscle) for muscle in view.muscles]
    left = box.left() + _widest(ink, names, PrintStyle.CAPTION) + _NAME_GAP
    column = (box.right() - left) / len(view.starts)
    gap = min(column, HEAT_ROW) * _GAP_SHARE
    for row, (name, values) in enumerate(zip(names, view.soreness.tolist(), strict=True)):
        top = box.top() + row * HEAT_ROW
        ink.text(QRectF(box.left(), top, left, HEAT_ROW), name, PrintStyle.CAPTION)
        for index, soreness in enumerate(values):
            cell = QRectF(left + index * column, top, column - gap, HEAT_ROW - gap)
            if np.isnan(soreness):
                ink.stroke(cell, COLOURS.hair, 1.2)
            else:
                ink.fill(cell, COLOURS.soreness[min(round(soreness), MAX_SORENESS)], 1.2)
    bottom = box.top() + len(names) * HEAT_ROW
    axis = QRectF(left, bottom, column * len(view.starts), AXIS)
    _paint_dates(ink, axis, view.starts, is_daily=view.step is Step.DAY)


def paint_curve(ink: Ink, box: QRectF, view: SorenessTrend, last: float) -> None:
    """Predicted soreness with its band, and what was reported.

    Args:
        ink: Paints.
        box: Where, the dates below the plot included.
        view: The course.
        last: Right end of the axis, days from the first midnight.
    """
    left = box.left() + ink.width("10", PrintStyle.CAPTION) + _NAME_GAP
    plot = QRectF(left, box.top(), box.right() - left, box.height() - AXIS)

    def point(day: float, soreness: float) -> QPointF:
        x = plot.left() + plot.width() * day / last
        return QPointF(x, plot.bottom() - plot.height() * soreness / view.maximum)

    for soreness in range(0, view.maximum + 1, _SORENESS_STEP):
        y = point(0, soreness).y()
        ink.rule(plot.left(), plot.right(), y, COLOURS.grid)
        mark = QRectF(box.left(), y - 6, left - box.left() - _NAME_GAP, 12)
        ink.text(mark, formats.number(soreness), PrintStyle.CAPTION, COLOURS.muted, TRAILING)
    ink.painter.save()
    ink.painter.setClipRect(plot.adjusted(0, -_DOT - 1, 0, _DOT + 1))
    _paint_course(ink, view, point)
    ink.painter.restore()
    if view.now < last:
        _paint_now(ink, plot, point(view.now, 0).x())
    days = [view.first + timedelta(days=day) for day in range(round(last))]
    _paint_dates(ink, QRectF(plot.left(), plot.bottom(), plot.width(), AXIS), days, is_daily=True)


def _paint_course(ink: Ink, view: SorenessTrend, point: Callable[[float, float], QPointF]) -> None:
    painter = ink.painter
    days, mean = view.days.tolist(), view.mean.tolist()
    upper = [point(*pair) for pair in zip(days, view.high.tolist(), strict=True)]
    lower = [point(*pair) for pair in zip(days, view.low.tolist(), strict=True)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mixed(COLOURS.primary, COLOURS.raised, COLOURS.band.alphaF()))
    painter.drawPolygon(QPolygonF(upper + lower[::-1]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(COLOURS.primary, _CURVE))
    painter.drawPolyline(QPolygonF([point(*pair) for pair in zip(days, mean, strict=True)]))
    is_dense = len(view.reports) >= _SMALL_DOTS_FROM
    radius = _SMALL_DOT if is_dense else _DOT
    painter.setPen(QPen(COLOURS.raised, _DENSE_RING if is_dense else _RING))
    painter.setBrush(COLOURS.series[1])
    for report in view.reports:
        painter.drawEllipse(point(report.day, report.soreness), radius, radius)


def _paint_now(ink: Ink, plot: QRectF, x: float) -> None:
    """The line where what was becomes what is expected."""
    ink.fill(QRectF(x - 0.35, plot.top(), 0.7, plot.height()), COLOURS.text)
    text = QCoreApplication.translate("Report", "now")
    width = ink.width(text, PrintStyle.CAPTION) + 1
    left = min(x + 3, plot.right() - width)
    ink.text(QRectF(left, plot.top(), width, PrintStyle.CAPTION.line), text, PrintStyle.CAPTION)


def paint_load(ink: Ink, box: QRectF, view: LoadTrend) -> None:
    """A bar for each day, week or month, and the acute and chronic load over them."""
    top = formats.number(view.maximum)
    left = box.left() + ink.width(top, PrintStyle.CAPTION) + _NAME_GAP
    plot = QRectF(left, box.top() + 6, box.right() - left, box.height() - AXIS - 6)

    def point(day: float, load: float) -> QPointF:
        x = plot.left() + plot.width() * day / view.days
        return QPointF(x, plot.bottom() - plot.height() * load / view.maximum)

    for load in (0.0, view.maximum / 2, view.maximum):
        y = point(0, load).y()
        ink.rule(plot.left(), plot.right(), y, COLOURS.grid)
        mark = QRectF(box.left(), y - 6, left - box.left() - _NAME_GAP, 12)
        ink.text(mark, formats.number(load), PrintStyle.CAPTION, COLOURS.muted, TRAILING)
    middles, widths = view.at.tolist(), view.widths.tolist()
    for at, width, load in zip(middles, widths, view.load.tolist(), strict=True):
        half = width * _BAR_SHARE / 2
        corner = point(at - half, load)
        ink.fill(QRectF(corner, point(at + half, 0)), COLOURS.outline, 0.0)
    ink.painter.setBrush(Qt.BrushStyle.NoBrush)
    for values, colour, is_dashed in (
        (view.chronic.tolist(), COLOURS.series[2], True),
        (view.acute.tolist(), COLOURS.primary, False),
    ):
        ink.painter.setPen(_pen(colour, is_dashed=is_dashed))
        line = QPolygonF([point(*pair) for pair in zip(middles, values, strict=True)])
        ink.painter.drawPolyline(line)
    days = [view.first + timedelta(days=day) for day in range(view.days)]
    _paint_dates(ink, QRectF(plot.left(), plot.bottom(), plot.width(), AXIS), days, is_daily=True)


def _pen(colour: QColor, *, is_dashed: bool) -> QPen:
    pen = QPen(colour, _CURVE)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if is_dashed:
        pen.setDashPattern(_DASHES)
    return pen


def _paint_dates(ink: Ink, axis: QRectF, days: Sequence[date], *, is_daily: bool) -> None:
    """Dates below their columns, as many as have room."""
    column = axis.width() / len(days)
    few = len(days) <= _FEW_DAYS
    every = max(1, round(-(-_DAY_WIDTH // column)))
    if is_daily and every > 1:
        every = -(-every // 7) * 7
    for index in range(0, len(days), every):
        text = formats.weekday_and_day(days[index]) if few else formats.day_and_month(days[index])
        box = QRectF(
            axis.left() + (index + 0.5) * column - _DAY_WIDTH / 2,
            axis.top() + 3,
            _DAY_WIDTH,
            PrintStyle.CAPTION.line,
        )
        if few:
            ink.text(box, text, PrintStyle.CAPTION, COLOURS.muted, CENTRED)
            continue
        box.moveLeft(axis.left() + index * column)
        if box.left() + ink.width(text, PrintStyle.CAPTION) <= axis.right():
            ink.text(box, text, PrintStyle.CAPTION, COLOURS.muted)


def _widest(ink: Ink, names: Sequence[str], style: PrintStyle) -> float:
    return max((ink.width(name, style) for name in names), default=0.0)
