"""Estimated one-repetition maximum of each session over its volume."""

from collections.abc import Sequence
from typing import Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.core.arrays import FloatArray
from app.state.views.trends_progress import ProgressTrend
from app.ui import formats
from app.ui.charts.axes import DayAxis, paint_days, paint_value_lines
from app.ui.charts.curves import cheap_curve
from app.ui.charts.load_plot import day_colour
from app.ui.charts.muscle_chart_scale import ChartScale
from app.ui.charts.plot import Place
from app.ui.charts.time_plot import TimePlot, TimeWindow, paint_dot
from app.ui.theme.theme import theme

PLOT_HEIGHT: Final = 150
_CURVE_WIDTH: Final = 2.5
_LONG_CURVE_WIDTH: Final = 1.5
_FEW_POINTS: Final = 40
_VOLUME_SHARE: Final = 0.3
_BAR_WIDTH: Final = 5.0
_STEPS: Final = (1.0, 2.0, 2.5, 5.0)
_LINES: Final = 4


class ProgressPlot(TimePlot):
    """A line of maxima, with the volume of each session as quiet bars on a scale of their own."""

    plot_height = PLOT_HEIGHT

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: ProgressTrend | None = None
        self._days = np.empty(0)
        self._maxima = np.empty(0)
        self._volumes = np.empty(0)
        self._line = cheap_curve()
        self._line.curve.setSegmentedLineMode("on")
        self.box.addItem(self._line)

    def display(self, view: ProgressTrend, summary: str, window: TimeWindow | None = None) -> None:
        """Draw the sessions.

        Args:
            view: The sessions.
            summary: What a screen reader says of them.
            window: The part of them in sight; all by default.
        """
        first = view.span.first
        if view is not self._view:
            self._view = view
            self._days = np.array([(point.day - first).days + 0.5 for point in view.points])
            self._maxima = np.array([point.maximum for point in view.points])
            self._volumes = np.array([point.volume for point in view.points])
        self.show_course(first, window or TimeWindow(first, view.span.days), summary)

    @override
    def has_content(self) -> bool:
        return self._view is not None and bool(self._view.points)

    @override
    def positions(self) -> FloatArray:
        return self._days

    @override
    def extremes(self, shown: slice) -> tuple[float, float]:
        grid = _grid_around(self._maxima[shown])
        return grid[0], grid[-1]

    @override
    def grid(self) -> list[float]:
        return round_grid(*self.reach)

    @override
    def arrange(self) -> None:
        self._line.setData(*self.cut(self._maxima))
        width = _CURVE_WIDTH if self._is_few() else _LONG_CURVE_WIDTH
        self._line.setPen(pg.mkPen(theme().colours.primary, width=width * self.sharpness))
        scale, grid = self.scale(), self.grid()
        self.box.set_ranges((scale.first, scale.last), (grid[0], grid[-1]))

    @override
    def paint_ground(self, painter: QPainter) -> None:
        span, scale, grid = self._shown().span, self.scale(), self.grid()
        lines = [(self._height(value), formats.short_number(value, 1)) for value in grid]
        paint_value_lines(painter, scale.plot, lines)
        axis = DayAxis(span.first, span.last, counted_from=self.named_day)
        paint_days(painter, scale, axis, middle=0.5)
        self._paint_volume(painter, scale)

    @override
    def paint_marks(self, painter: QPainter) -> None:
        if self._is_few():
            shown = self._indices()
            for place in shown:
                at = self.anchor_of((place, 0))
                if self.plot_rect().left() <= at.x() <= self.plot_rect().right():
                    paint_dot(painter, at)

    @override
    def anchor_of(self, place: Place) -> QPointF:
        x = self.scale().x(float(self._days[place[0]]))
        return QPointF(x, self._height(float(self._maxima[place[0]])))

    @override
    def reading(self, place: Place) -> Sequence[str]:
        view = self._shown()
        point, unit = view.points[place[0]], view.unit.value
        maximum: str = self.tr("Estimated 1RM {weight} {unit}")
        best: str = self.tr("Best set {weight} {unit} \u00d7 {repetitions}")
        volume: str = self.tr("Volume {weight} {unit}")
        return (
            formats.day_month_year(point.day),
            maximum.format(weight=formats.short_number(point.maximum, 1), unit=unit),
            best.format(
                weight=formats.weight_number(point.best.weight, view.unit),
                unit=unit,
                repetitions=formats.number(point.best.repetitions),
            ),
            volume.format(weight=formats.number(point.volume), unit=unit),
        )

    def _paint_volume(self, painter: QPainter, scale: ChartScale) -> None:
        plot, shown = scale.plot, self._indices()
        volumes = self._volumes[shown.start : shown.stop]
        share = plot.height() * _VOLUME_SHARE / (float(volumes.max(initial=0.0)) or 1.0)
        day_width = plot.width() / (scale.last - scale.first)
        width = min(max(day_width, 1.0), _BAR_WIDTH)
        days = self._days[shown.start : shown.stop]
        bars = [
            QRectF(scale.x(day) - width / 2, plot.bottom() - height, width, height)
            for day, height in zip(days.tolist(), (volumes * share).tolist(), strict=True)
        ]
        painter.save()
        painter.setClipRect(plot)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(day_colour())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(bars) <= _FEW_POINTS)
        painter.drawRects(bars)
        painter.restore()

    def _indices(self) -> range:
        return range(*self.in_sight().indices(self._days.size))

    def _is_few(self) -> bool:
        return len(self._indices()) <= _FEW_POINTS

    def _height(self, maximum: float) -> float:
        grid, plot = self.grid(), self.plot_rect()
        share = (maximum - grid[0]) / (grid[-1] - grid[0])
        return plot.bottom() - plot.height() * min(max(share, 0.0), 1.0)

    def _shown(self) -> ProgressTrend:
        assert self._view is not None
        return self._view


def _grid_around(maxima: FloatArray) -> list[float]:
    """Round values around the maxima; a third of the height is left to the volume below."""
    if not maxima.size:
        return [0.0, 1.0]
    highest, lowest = float(maxima.max()), float(maxima.min())
    below = lowest - (highest - lowest + 1.0) * _VOLUME_SHARE / (1.0 - _VOLUME_SHARE)
    return round_grid(max(below, 0.0), highest)


def round_grid(lowest: float, highest: float) -> list[float]:
    """Round values with equal steps from not above the lowest to not below the highest."""
    least = max(highest - lowest, 1.0) / _LINES
    power = 10.0 ** np.floor(np.log10(least))
    step = float(next(s * power for s in (*_STEPS, 10.0) if s * power >= least))
    first, last = np.floor(lowest / step), np.ceil(highest / step)
    return [float(place) * step for place in np.arange(first, max(last, first + 1) + 1)]
