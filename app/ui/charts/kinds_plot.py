"""Time in strength and in endurance as stacked bars, with the sessions in each other's way."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.core.arrays import FloatArray
from app.state.views.trends_kinds import KindsBar, KindsTrend
from app.state.views.trends_load import rounded_top
from app.state.views.trends_range import Step, next_start
from app.ui import formats
from app.ui.charts.axes import DayAxis, paint_days, paint_values
from app.ui.charts.muscle_chart_scale import ChartScale
from app.ui.charts.plot import Place
from app.ui.charts.time_plot import TimePlot, TimeWindow
from app.ui.theme.theme import theme
from app.ui.theme.tokens import with_alpha
from app.ui.widgets.painting import HOVER_SHARE, fill_rounded

PLOT_HEIGHT: Final = 140
_BAR_SHARE: Final = 0.7
_WIDEST: Final = 40.0
_RADIUS: Final = 3.0
_DOT: Final = 7.0
_DOT_GAP: Final = 3.0
_MINUTES_PER_HOUR: Final = 60.0


def days_of(view: KindsTrend) -> float:
    """How many days all bars stand for."""
    return float((next_start(view.bars[-1].start, view.step) - view.bars[0].start).days)


class KindsPlot(TimePlot):
    """A bar for each week or month: strength below, endurance above; a dot marks conflicts."""

    plot_height = PLOT_HEIGHT
    top = 14.0

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: KindsTrend | None = None
        self._edges = np.empty(0)
        self._hours = np.empty(0)

    def display(self, view: KindsTrend, summary: str, window: TimeWindow | None = None) -> None:
        """Draw the bars.

        Args:
            view: The bars.
            summary: What a screen reader says of them.
            window: The part of them in sight; all by default.
        """
        if view is not self._view:
            self._view = view
            starts = [bar.start for bar in view.bars]
            starts += [next_start(starts[-1], view.step)]
            self._edges = np.array([float((start - starts[0]).days) for start in starts])
            self._hours = np.array([bar.minutes for bar in view.bars]) / _MINUTES_PER_HOUR
        zero = view.bars[0].start
        self.show_course(zero, window or TimeWindow(zero, days_of(view)), summary)

    @override
    def has_content(self) -> bool:
        return self._view is not None and bool(self._view.bars)

    @override
    def positions(self) -> FloatArray:
        return (self._edges[:-1] + self._edges[1:]) / 2

    @override
    def extremes(self, shown: slice) -> tuple[float, float]:
        return 0.0, max(rounded_top(float(self._hours[shown].max(initial=0.0))), 1.0)

    @override
    def grid(self) -> list[float]:
        top = self.reach[1]
        return [0.0, top / 2, top]

    @override
    def paint_ground(self, painter: QPainter) -> None:
        view, scale = self._shown(), self.scale(self.reach[1])
        paint_values(painter, scale, self.grid())
        zero = view.bars[0].start
        last = next_start(view.bars[-1].start, view.step) - timedelta(days=1)
        axis = DayAxis(zero, last, counted_from=self.named_day)
        paint_days(painter, scale, axis, middle=float(self.positions()[0]))
        painter.save()
        painter.setClipRect(scale.plot.adjusted(0, -self.top, 0, 0))
        for index in range(*self.in_sight().indices(len(view.bars))):
            self._paint_bar(painter, scale, index, view.bars[index])
        painter.restore()

    @override
    def anchor_of(self, place: Place) -> QPointF:
        middle = float(self.positions()[place[0]])
        return self.scale(self.reach[1]).point(middle, float(self._hours[place[0]]))

    @override
    def paint_place(self, painter: QPainter, place: Place) -> None:
        scale = self.scale()
        left, right = (scale.x(float(each)) for each in self._edges[place[0] : place[0] + 2])
        column = QRectF(left, scale.plot.top(), right - left, scale.plot.height())
        shade = with_alpha(theme().colours.text, HOVER_SHARE)
        painter.fillRect(column.intersected(scale.plot), shade)

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
        begin, end = (scale.x(float(each)) for each in self._edges[index : index + 2])
        column = end - begin
        width = min(column * _BAR_SHARE, _WIDEST)
        left = (begin + end - width) / 2
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

    def _shown(self) -> KindsTrend:
        assert self._view is not None
        return self._view
