"""Hours to the worst soreness and to its end, a row for each muscle group."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from app.compat import override
from app.core.status import Status
from app.state.views.trends_timing import TimingRow, TimingTrend
from app.ui import formats
from app.ui.charts.axes import AXIS_GAP, axis_height, paint_column_lines
from app.ui.charts.muscle_chart_scale import ChartScale
from app.ui.charts.plot import Place
from app.ui.charts.row_plot import RowPlot
from app.ui.charts.rows import Rows, paint_names
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import (
    LEADING,
    TRAILING,
    fill_rounded,
    paint_text,
    text_width,
)
from app.ui.wording import muscle_name

_ROW: Final = 28
_BAR: Final = 10.0
_NUMBER_GAP: Final = 12.0
_HOURS_PER_DAY: Final = 24
_LABEL_HOURS: Final = 48


class TimingPlot(RowPlot[TimingTrend]):
    """Two bars for each muscle group that check-ins speak for."""

    @override
    def content_height(self) -> int:
        return super().content_height() + axis_height()

    @override
    def paint_ground(self, painter: QPainter) -> None:
        paint_names(painter, self.rows(), self.viewport().width())
        self._paint_hours(painter, self._scale())
        for row, value in enumerate(self.view.rows):
            self._paint_row(painter, self._scale(), row, value)

    @override
    def first_place(self) -> Place:
        view = self.view
        names = [row.muscle for row in view.rows]
        return 0, names.index(view.muscle) if view.muscle in names else 0

    @override
    def anchor_of(self, place: Place) -> QPointF:
        timing = self.view.rows[place[1]].timing
        hour = timing.worst_to_h if timing.known else 0.0
        return QPointF(self._scale().x(hour), self.rows().middle(place[1]))

    @override
    def reading(self, place: Place) -> Sequence[str]:
        row = self.view.rows[place[1]]
        timing = row.timing
        counted = self.tr("%n check-in(s) while sore", "", timing.reports)
        if not timing.known:
            return muscle_name(row.muscle), self.tr("Too few check-ins to tell"), counted
        worst: str = self.tr("Worst {first}\u2013{last} h after training")
        gone: str = self.tr("Gone after {first}\u2013{last} h")
        return (
            muscle_name(row.muscle),
            worst.format(first=_hours(timing.worst_from_h), last=_hours(timing.worst_to_h)),
            gone.format(first=_hours(timing.gone_from_h), last=_hours(timing.gone_to_h)),
            counted,
        )

    def _paint_hours(self, painter: QPainter, scale: ChartScale) -> None:
        hours = range(0, round(scale.last) + 1, _HOURS_PER_DAY)
        paint_column_lines(painter, scale.plot, [(scale.x(h), self._hour_name(h)) for h in hours])
        height, ink = theme().line_height(TextRole.CAPTION), theme().colours.muted
        line = QRectF(0, scale.plot.bottom() + AXIS_GAP, self.viewport().width(), height)
        paint_text(painter, line, "n", ink, role=TextRole.CAPTION, align=TRAILING)

    def _hour_name(self, hour: int) -> str:
        """An hour's words below the plot; there is room for every second day."""
        if hour % _LABEL_HOURS:
            return ""
        words: str = self.tr("{hours} h")
        return words.format(hours=formats.number(hour))

    def _paint_row(self, painter: QPainter, scale: ChartScale, row: int, value: TimingRow) -> None:
        timing, colours, middle = value.timing, theme().colours, self.rows().middle(row)
        height = theme().line_height(TextRole.CAPTION)
        line = QRectF(0, middle - height / 2, self.viewport().width(), height)
        count = formats.number(timing.reports)
        paint_text(painter, line, count, colours.muted, role=TextRole.CAPTION, align=TRAILING)
        if not timing.known:
            words = line.adjusted(scale.plot.left() + AXIS_GAP, 0, 0, 0)
            text = self.tr("too few to tell")
            paint_text(painter, words, text, colours.muted, role=TextRole.CAPTION, align=LEADING)
            return
        for first, last, ink in (
            (timing.gone_from_h, timing.gone_to_h, gone_colour()),
            (timing.worst_from_h, timing.worst_to_h, worst_colour()),
        ):
            width = max(scale.x(last) - scale.x(first), _BAR)
            bar = QRectF(scale.x(first), middle - _BAR / 2, width, _BAR)
            fill_rounded(painter, bar, _BAR / 2, ink)

    def _scale(self) -> ChartScale:
        return ChartScale(self.plot_rect(), 0.0, self.view.last_h, 1.0)

    @override
    def rows(self) -> Rows:
        widest = text_width("000", theme().font(TextRole.CAPTION))
        return Rows(self.names, _ROW, TextRole.BODY, right=widest + _NUMBER_GAP)


def worst_colour() -> QColor:
    """The hours at which soreness is worst."""
    return theme().colours.status(Status.RECOVER).fill


def gone_colour() -> QColor:
    """The hours at which it ends."""
    return theme().colours.status(Status.READY).fill


def _hours(hours: float) -> str:
    return formats.number(hours)
