"""Time in strength and in endurance as stacked bars, with the sessions in each other's way."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.state.views.trends_kinds import KindsBar, KindsTrend
from app.state.views.trends_load import rounded_top
from app.state.views.trends_range import Step
from app.ui import formats
from app.ui.charts.axes import DayAxis, axis_height, paint_days, paint_values, value_width
from app.ui.charts.muscle_chart_scale import ChartScale
from app.ui.charts.plot import Place, Plot
from app.ui.theme.theme import theme
from app.ui.theme.tokens import with_alpha
from app.ui.widgets.painting import HOVER_SHARE, fill_rounded

PLOT_HEIGHT: Final = 140
_TOP: Final = 14.0
_BAR_SHARE: Final = 0.7
_WIDEST: Final = 40.0
_RADIUS: Final = 3.0
_DOT: Final = 7.0
_DOT_GAP: Final = 3.0
_MINUTES_PER_HOUR: Final = 60.0


class KindsPlot(Plot):
    """A bar for each week or month: strength below, endurance above; a dot marks conflicts."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: KindsTrend | None = None

    def display(self, view: KindsTrend, summary: str) -> None:
        """Draw the bars; the summary is what a screen reader says about them."""
        self._view = view
        self.refresh(summary)

    @override
    def has_content(self) -> bool:
        return self._view is not None and bool(self._view.bars)

    @override
    def content_height(self) -> int:
        return round(_TOP) + PLOT_HEIGHT + axis_height()

    @override
    def plot_rect(self) -> QRectF:
        left = value_width(self._grid())
        return QRectF(left, _TOP, self.viewport().width() - left - 1, PLOT_HEIGHT)

    @override
    def paint_ground(self, painter: QPainter) -> None:
        bars, scale = self._shown().bars, self._scale()
        paint_values(painter, scale, self._grid())
        days = (bars[-1].start - bars[0].start).days
        step_days = days / (len(bars) - 1) if len(bars) > 1 else 7.0
        last = bars[-1].start + timedelta(days=step_days - 1)
        dated = ChartScale(scale.plot, 0.0, step_days * len(bars), 1.0)
        paint_days(painter, dated, DayAxis(bars[0].start, last))
        for index, bar in enumerate(bars):
            self._paint_bar(painter, scale, index, bar)

    @override
    def first_place(self) -> Place:
        return len(self._shown().bars) - 1, 0

    @override
    def place_at(self, at: QPointF) -> Place | None:
        plot, count = self.plot_rect(), len(self._shown().bars)
        column = int((at.x() - plot.left()) / max(plot.width(), 1.0) * count)
        return min(max(column, 0), count - 1), 0

    @override
    def moved(self, place: Place, step: Place) -> Place:
        return min(max(place[0] + step[0], 0), len(self._shown().bars) - 1), 0

    @override
    def anchor_of(self, place: Place) -> QPointF:
        hours = self._shown().bars[place[0]].minutes / _MINUTES_PER_HOUR
        return self._scale().point(place[0] + 0.5, hours)

    @override
    def paint_place(self, painter: QPainter, place: Place) -> None:
        scale = self._scale()
        left, right = scale.x(place[0]), scale.x(place[0] + 1)
        column = QRectF(left, scale.plot.top(), right - left, scale.plot.height())
        painter.fillRect(column, with_alpha(theme().colours.text, HOVER_SHARE))

    @override
    def reading(self, place: Place) -> Sequence[str]:
        bar = self._shown().bars[place[0]]
        strength: str = self.tr("Strength {hours}, load {load}")
        endurance: str = self.tr("Endurance {hours}, load {load}")
        lines = [self._when(bar)]
        for text, minutes, load in (
            (strength, bar.strength_minutes, bar.strength_load),
            (endurance, bar.endurance_minutes, bar.endurance_load),
        ):
            hours = formats.hours_and_minutes(minutes / _MINUTES_PER_HOUR)
            lines.append(text.format(hours=hours, load=formats.number(load)))
        if bar.conflicts:
            lines.append(self.tr("%n pair(s) too close together", "", bar.conflicts))
        return lines

    def _paint_bar(self, painter: QPainter, scale: ChartScale, index: int, bar: KindsBar) -> None:
        colours = theme().colours
        column = scale.x(1.0) - scale.x(0.0)
        width = min(column * _BAR_SHARE, _WIDEST)
        left = scale.x(index + 0.5) - width / 2
        bottom = scale.plot.bottom()
        for minutes, ink in (
            (bar.strength_minutes, colours.series[0]),
            (bar.endurance_minutes, colours.series[2]),
        ):
            height = scale.plot.height() * minutes / _MINUTES_PER_HOUR / scale.maximum
            if height > 0:
                part = QRectF(left, bottom - height, width, height)
                fill_rounded(painter, part, min(_RADIUS, width / 3, height / 2), ink)
                bottom -= height
        if bar.conflicts:
            dot = min(_DOT, max(column, 3.0))
            middle = left + width / 2
            place = QRectF(middle - dot / 2, bottom - _DOT_GAP - dot, dot, dot)
            fill_rounded(painter, place, dot / 2, colours.series[1])

    def _when(self, bar: KindsBar) -> str:
        if self._shown().step is Step.MONTH:
            return formats.month_and_year(bar.start)
        week: str = self.tr("Week of {day}")
        return week.format(day=formats.day_month_year(bar.start))

    def _scale(self) -> ChartScale:
        bars = self._shown().bars
        return ChartScale(self.plot_rect(), 0.0, float(len(bars)), self._grid()[-1])

    def _grid(self) -> list[float]:
        most = max(bar.minutes for bar in self._shown().bars) / _MINUTES_PER_HOUR
        top = max(rounded_top(most), 1.0)
        return [0.0, top / 2, top]

    def _shown(self) -> KindsTrend:
        assert self._view is not None
        return self._view
