"""Predicted soreness with its band, and what was reported."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.state.views.trends_range import Step
from app.state.views.trends_soreness import SorenessTrend
from app.ui import formats
from app.ui.charts.axes import (
    DayAxis,
    axis_height,
    paint_days,
    paint_now_line,
    paint_values,
    value_width,
)
from app.ui.charts.curves import cheap_curve
from app.ui.charts.muscle_chart_scale import ChartScale
from app.ui.charts.plot import Place, Plot
from app.ui.theme.theme import theme

PLOT_HEIGHT: Final = 140
_CURVE_WIDTH: Final = 2.5
_LONG_CURVE_WIDTH: Final = 2.25
_LONG_DAYS: Final = 60
_DOT: Final = 9.0
_SMALL_DOT: Final = 6.0
_DOT_RING: Final = 1.5
_TOP: Final = 6.0
_NEAR_DAYS: Final = 0.1
_GRID_LINES: Final = 3


class SorenessPlot(Plot):
    """Soreness of one muscle group over time."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: SorenessTrend | None = None
        self._reach = _NEAR_DAYS
        self._low, self._high = pg.PlotCurveItem(), pg.PlotCurveItem()
        self._mean = cheap_curve()
        self._band = pg.FillBetweenItem(self._low, self._high)
        self._dots = pg.ScatterPlotItem(pxMode=True, useCache=False, antialias=True)
        for height, item in enumerate((self._band, self._mean, self._dots)):
            item.setZValue(height)
            self.box.addItem(item)

    def display(self, view: SorenessTrend, summary: str) -> None:
        """Draw a course; the summary is what a screen reader says about it."""
        self._view = view
        spacing = float(np.median(np.diff(view.days))) if view.days.size > 1 else 1.0
        self._reach = max(spacing / 2, _NEAR_DAYS)
        for curve, values in (
            (self._low, view.low),
            (self._high, view.high),
            (self._mean, view.mean),
        ):
            curve.setData(view.days, values)
        self._dots.setData(
            x=[report.day for report in view.reports],
            y=[report.soreness for report in view.reports],
        )
        self.refresh(summary)

    @override
    def has_content(self) -> bool:
        return self._view is not None

    @override
    def content_height(self) -> int:
        return round(_TOP) + PLOT_HEIGHT + axis_height()

    @override
    def plot_rect(self) -> QRectF:
        left = value_width(self._grid())
        return QRectF(left, _TOP, self.viewport().width() - left - 1, PLOT_HEIGHT)

    @override
    def arrange(self) -> None:
        view, colours = self._shown(), theme().colours
        is_long = view.days.size and view.days[-1] > _LONG_DAYS
        width = _LONG_CURVE_WIDTH if is_long else _CURVE_WIDTH
        self._mean.setPen(pg.mkPen(colours.primary, width=width * self.sharpness))
        self._band.setBrush(colours.band)
        self._dots.setSize(_SMALL_DOT if is_long else _DOT)
        self._dots.setBrush(colours.series[1])
        self._dots.setPen(pg.mkPen(colours.raised, width=_DOT_RING * self.sharpness))
        self.set_ranges((0.0, view.last), (0.0, view.maximum))

    @override
    def paint_ground(self, painter: QPainter) -> None:
        view, scale = self._shown(), self._scale()
        paint_values(painter, scale, self._grid())
        last = view.first + timedelta(days=view.last)
        paint_days(painter, scale, DayAxis(view.first, last, view.now))

    @override
    def paint_marks(self, painter: QPainter) -> None:
        view = self._shown()
        if view.now < view.last - 0.5:
            paint_now_line(painter, self._scale(), view.now)

    @override
    def first_place(self) -> Place:
        view = self._shown()
        return int(np.argmin(np.abs(view.days - view.now))), 0

    @override
    def place_at(self, at: QPointF) -> Place | None:
        view, scale = self._shown(), self._scale()
        day = (at.x() - scale.plot.left()) / max(scale.plot.width(), 1.0) * view.last
        return int(np.argmin(np.abs(view.days - day))), 0

    @override
    def moved(self, place: Place, step: Place) -> Place:
        return min(max(place[0] + step[0], 0), self._shown().days.size - 1), 0

    @override
    def anchor_of(self, place: Place) -> QPointF:
        view = self._shown()
        return self._scale().point(view.days[place[0]], view.mean[place[0]])

    @override
    def paint_place(self, painter: QPainter, place: Place) -> None:
        colours, at, plot = theme().colours, self.anchor_of(place), self._scale().plot
        painter.fillRect(QRectF(at.x() - 0.5, plot.top(), 1, plot.height()), colours.control)
        painter.setPen(QPen(colours.raised, _DOT_RING))
        painter.setBrush(colours.primary)
        painter.drawEllipse(at, _DOT / 2, _DOT / 2)

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
        day, reach = float(view.days[index]), self._reach
        near = [report for report in view.reports if abs(report.day - day) <= reach]
        if near:
            decimals = 0 if view.step is Step.DAY else 1
            said = self.tr("You reported {soreness}")
            lines.append(said.format(soreness=formats.number(near[-1].soreness, decimals)))
        return lines

    def _when(self, view: SorenessTrend, day: float) -> str:
        instant = datetime.combine(view.first, time()) + timedelta(days=day)
        if view.step is Step.MONTH:
            return formats.month_and_year(instant.date())
        if view.step is Step.WEEK:
            monday = instant.date() - timedelta(days=instant.weekday())
            week: str = self.tr("Week of {day}")
            return week.format(day=formats.day_month_year(monday))
        return " ".join((formats.short_day(instant.date()), formats.clock(instant)))

    def _shown(self) -> SorenessTrend:
        assert self._view is not None
        return self._view

    def _scale(self) -> ChartScale:
        view = self._shown()
        return ChartScale(self.plot_rect(), 0.0, view.last, view.maximum)

    def _grid(self) -> list[float]:
        maximum = self._shown().maximum
        step = 1 if maximum <= _GRID_LINES else 2
        return [float(value) for value in range(0, maximum + 1, step)]
