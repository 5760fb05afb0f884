"""Grid lines, dates and numbers along the axes of a plot, in the theme's own type."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from app.ui import formats
from app.ui.charts.date_axis import date_ticks, tick_text
from app.ui.charts.muscle_chart_scale import ChartScale, kept_inside
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import CENTRED, TRAILING, paint_text, text_width

AXIS_GAP: Final = 8.0

_BETWEEN: Final = 18
_WIDEST_DATE: Final = date(2026, 10, 27)


@dataclass(frozen=True, slots=True)
class DayAxis:
    """An axis of days.

    Attributes:
        zero: The day that begins at 0.
        last: The last day that may be named.
        now: Where the present is named, in days from 0; None for nowhere.
        counted_from: A day that is named if days are, wherever the axis begins.
    """

    zero: date
    last: date
    now: float | None = None
    counted_from: date | None = None


def axis_height() -> int:
    """Height of the words below a plot, with the gap above them."""
    return round(AXIS_GAP) + theme().line_height(TextRole.CAPTION)


def value_width(values: Sequence[float]) -> float:
    """Width of the numbers left of a plot, with the gap beside them."""
    font = theme().font(TextRole.CAPTION)
    return max(text_width(formats.number(value), font) for value in values) + AXIS_GAP


def paint_values(painter: QPainter, scale: ChartScale, values: Sequence[float]) -> None:
    """A grid line at each value, with its number to the left."""
    lines = [(scale.y(value), formats.number(value)) for value in values]
    paint_value_lines(painter, scale.plot, lines)


def paint_value_lines(painter: QPainter, plot: QRectF, lines: Sequence[tuple[float, str]]) -> None:
    """A grid line at each height, with words to the left."""
    colours = theme().colours
    height = theme().line_height(TextRole.CAPTION)
    for y, text in lines:
        painter.fillRect(QRectF(plot.left(), y - 0.5, plot.width(), 1), colours.grid)
        box = QRectF(0, max(y - height / 2, 0.0), plot.left() - AXIS_GAP, height)
        paint_text(painter, box, text, colours.muted, role=TextRole.CAPTION, align=TRAILING)


def paint_column_lines(painter: QPainter, plot: QRectF, lines: Sequence[tuple[float, str]]) -> None:
    """An upright grid line at each place, with words below."""
    colours = theme().colours
    height = theme().line_height(TextRole.CAPTION)
    for x, text in lines:
        painter.fillRect(QRectF(x - 0.5, plot.top(), 1, plot.height()), colours.grid)
        wide = text_width(text, theme().font(TextRole.CAPTION)) + 1.0
        left = max(x - wide / 2, min(plot.left(), 0.0))
        box = QRectF(left, plot.bottom() + AXIS_GAP, wide, height)
        paint_text(painter, box, text, colours.muted, role=TextRole.CAPTION, align=CENTRED)


def paint_days(painter: QPainter, scale: ChartScale, axis: DayAxis, *, middle: float = 0.0) -> None:
    """Dates below a plot, and Now where the present lies.

    Args:
        painter: Where to paint.
        scale: Its x counts days from the first midnight.
        axis: The days.
        middle: Where in its column a day is named: 0 at its beginning, 0.5 in its middle.
    """
    colours = theme().colours
    taken = []
    bounds = QRectF(scale.plot.left(), 0, scale.plot.width(), 1e6)
    if axis.now is not None and scale.first <= axis.now <= scale.last:
        text = QCoreApplication.translate("Axes", "Now")
        box = kept_inside(_word_box(scale, axis.now, text, TextRole.NOW), bounds)
        taken.append(box)
        paint_text(painter, box, text, colours.text, role=TextRole.NOW, align=CENTRED)
    widest = text_width(formats.day_and_month(_WIDEST_DATE), theme().font(TextRole.CAPTION))
    first = axis.zero + timedelta(days=math.ceil(scale.first))
    last = min(axis.last, axis.zero + timedelta(days=math.ceil(scale.last) - 1))
    most = int(scale.plot.width() // (widest + _BETWEEN))
    ticks = date_ticks(first, last, most, axis.counted_from)
    for day in ticks.days:
        text = tick_text(ticks.kind, day)
        place = (day - axis.zero) / timedelta(days=1) + middle
        box = kept_inside(_word_box(scale, place, text, TextRole.CAPTION), bounds)
        around = box.adjusted(-AXIS_GAP, 0, AXIS_GAP, 0)
        if not any(around.intersects(other) for other in taken):
            taken.append(box)
            paint_text(painter, box, text, colours.muted, role=TextRole.CAPTION, align=CENTRED)


def paint_now_line(painter: QPainter, scale: ChartScale, now: float) -> None:
    """An upright line at the present."""
    line = QRectF(scale.x(now) - 0.5, scale.plot.top(), 1, scale.plot.height())
    painter.fillRect(line, theme().colours.text)


def _word_box(scale: ChartScale, place: float, text: str, role: TextRole) -> QRectF:
    width = text_width(text, theme().font(role)) + 1
    height = theme().line_height(role)
    return QRectF(scale.x(place) - width / 2, scale.plot.bottom() + AXIS_GAP, width, height)
