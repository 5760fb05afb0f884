"""Predicted soreness with its band, and what was reported."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.core.arrays import FloatArray
from app.core.days import HOURS_PER_DAY, hours_later
from app.state.views.trends_range import Step
from app.state.views.trends_soreness import SorenessCourse, top_of_scale
from app.ui import formats
from app.ui.charts.axes import DayAxis, paint_days, paint_now_line, paint_values
from app.ui.charts.curves import cheap_curve
from app.ui.charts.muscle_chart_scale import ChartScale
from app.ui.charts.plot import Place
from app.ui.charts.time_plot import DOT_RING, TimePlot, TimeWindow
from app.ui.theme.theme import theme

PLOT_HEIGHT: Final = 140
_CURVE_WIDTH: Final = 2.5
_LONG_CURVE_WIDTH: Final = 2.25
_LONG_DAYS: Final = 60
_DOT: Final = 9.0
_SMALL_DOT: Final = 6.0
_NEAR_DAYS: Final = 0.1
_GRID_LINES: Final = 3


class SorenessPlot(TimePlot):
    """Soreness of one muscle group over time."""

    plot_height = PLOT_HEIGHT
    top = 6.0

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: SorenessCourse | None = None
        self._near = _NEAR_DAYS
        self._reported = np.empty((0, 2))
        self._mean = cheap_curve()
        self._dots = pg.ScatterPlotItem(pxMode=True, useCache=False, antialias=True)
        for height, item in enumerate((self._mean, self._dots)):
            item.setZValue(height)
            self.box.addItem(item)

    def display(self, view: SorenessCourse, summary: str, window: TimeWindow | None = None) -> None:
        """Draw a course; the summary is what a screen reader says about it.

        Args:
            view: The course.
            summary: What a screen reader says of it.
            window: The part of it in sight; all of it by default.
        """
        if not self.shows(view):
            self._draw(view)
        self.show_course(view.first, window or TimeWindow(view.first, view.last), summary)

    def shows(self, view: SorenessCourse) -> bool:
        """Whether a course is the one drawn."""
        return view is self._view

    def _draw(self, view: SorenessCourse) -> None:
        self._view = view
        spacing = float(np.median(np.diff(view.days))) if view.days.size > 1 else 1.0
        self._near = max(spacing / 2, _NEAR_DAYS)
        reported = [(report.day, report.soreness) for report in view.reports]
        self._reported = np.array(reported).reshape(-1, 2)
        self._dots.setData(x=self._reported[:, 0], y=self._reported[:, 1])

    @override
    def has_content(self) -> bool:
        return self._view is not None

    @override
    def positions(self) -> FloatArray:
        return self._shown().days

    @override
    def extremes(self, shown: slice) -> tuple[float, float]:
        scale = self.scale()
        day, soreness = self._reported.T
        told = soreness[(day >= scale.first) & (day <= scale.last)]
        highest = (float(each.max(initial=0.0)) for each in (self._shown().high[shown], told))
        return 0.0, float(top_of_scale(max(highest)))

    @override
    def grid(self) -> list[float]:
        top = round(self.reach[1])
        return [float(value) for value in range(0, top + 1, 1 if top <= _GRID_LINES else 2)]

    @override
    def arrange(self) -> None:
        colours, scale = theme().colours, self.scale()
        is_long = scale.last - scale.first > _LONG_DAYS
        width = _LONG_CURVE_WIDTH if is_long else _CURVE_WIDTH
        self._mean.setData(*self.cut(self._shown().mean))
        self._mean.setPen(pg.mkPen(colours.primary, width=width * self.sharpness))
        self._dots.setSize(_SMALL_DOT if is_long else _DOT)
        self._dots.setBrush(colours.series[1])
        self._dots.setPen(pg.mkPen(colours.raised, width=DOT_RING * self.sharpness))
        self.box.set_ranges((scale.first, scale.last), self.reach)

    @override
    def paint_ground(self, painter: QPainter) -> None:
        view, scale = self._shown(), self.scale(self.reach[1])
        paint_values(painter, scale, self.grid())
        last = view.first + timedelta(days=view.last)
        paint_days(painter, scale, DayAxis(view.first, last, view.now, self.named_day))
        self._paint_band(painter, scale)

    def _paint_band(self, painter: QPainter, scale: ChartScale) -> None:
        """The band in sight alone: pyqtgraph's own fill draws all of it at every frame."""
        view = self._shown()
        days, high = self.cut(view.high)
        low = self.cut(view.low)[1]
        around = np.concatenate((days, days[::-1])), np.concatenate((high, low[::-1]))
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colours.band)
        painter.drawPolygon(scale.polygon(*around))
        painter.restore()

    @override
    def paint_marks(self, painter: QPainter) -> None:
        now, scale = self._shown().now, self.scale()
        if scale.first <= now < scale.last - 0.5:
            paint_now_line(painter, scale, now)

    @override
    def first_place(self) -> Place:
        return self.nearest(min(self._shown().now, self.scale().last)), 0

    @override
    def anchor_of(self, place: Place) -> QPointF:
        view = self._shown()
        return self.scale(self.reach[1]).point(view.days[place[0]], view.mean[place[0]])

    @override
    def reading(self, place: Place) -> Sequence[str]:
        view, index = self._shown(), place[0]
        expected = self.tr("Predicted {mean}, 80\u00a0% sure {low}\u2013{high}")
        lines = [
            self._when(view, float(view.days[index])),
            expected.format(
                mean=formats.number(float(view.mean[index]), 1),
                low=formats.number(float(view.low[index]), 1),
                high=formats.number(float(view.high[index]), 1),
            ),
        ]
        day = float(view.days[index])
        near = self._reported[np.abs(self._reported[:, 0] - day) <= self._near, 1]
        if near.size:
            decimals = 0 if view.step is Step.DAY else 1
            said = self.tr("You reported {soreness}")
            lines.append(said.format(soreness=formats.number(float(near[-1]), decimals)))
        return lines

    def _when(self, view: SorenessCourse, day: float) -> str:
        instant = hours_later(view.begins, day * HOURS_PER_DAY)
        if view.step is Step.MONTH:
            return formats.month_and_year(instant.date())
        if view.step is Step.WEEK:
            monday = instant.date() - timedelta(days=instant.weekday())
            week: str = self.tr("Week of {day}")
            return week.format(day=formats.day_month_year(monday))
        return " ".join((formats.short_day(instant.date()), formats.clock(instant)))

    def _shown(self) -> SorenessCourse:
        assert self._view is not None
        return self._view
