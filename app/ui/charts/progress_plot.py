"""Estimated one-repetition maximum of each session over its volume."""

from collections.abc import Sequence
from typing import Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.core.arrays import FloatArray
from app.state.views.trends_progress import ProgressTrend
from app.ui import formats
from app.ui.charts.axes import DayAxis, axis_height, paint_days, value_width
from app.ui.charts.curves import cheap_curve
from app.ui.charts.load_plot import day_colour
from app.ui.charts.muscle_chart_scale import ChartScale
from app.ui.charts.plot import Place, Plot
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import TRAILING, paint_text

PLOT_HEIGHT: Final = 150
_TOP: Final = 8.0
_CURVE_WIDTH: Final = 2.5
_LONG_CURVE_WIDTH: Final = 1.5
_DOT: Final = 4.5
_DOT_RING: Final = 1.5
_FEW_POINTS: Final = 40
_VOLUME_SHARE: Final = 0.3
_BAR_WIDTH: Final = 5.0
_GAP: Final = 8.0
_STEPS: Final = (1.0, 2.0, 2.5, 5.0)
_LINES: Final = 4


class ProgressPlot(Plot):
    """A line of maxima, with the volume of each session as quiet bars on a scale of their own."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: ProgressTrend | None = None
        self._days = np.empty(0)
        self._maxima = np.empty(0)
        self._grid = [0.0, 1.0]
        self._line = cheap_curve()
        self._line.curve.setSegmentedLineMode("on")
        self.box.addItem(self._line)

    def display(self, view: ProgressTrend, summary: str) -> None:
        """Draw the sessions; the summary is what a screen reader says about them."""
        self._view = view
        first = view.span.first
        self._days = np.array([(point.day - first).days + 0.5 for point in view.points])
        self._maxima = np.array([point.maximum for point in view.points])
        self._grid = _grid_around(self._maxima)
        self._line.setData(self._days, self._maxima)
        self.refresh(summary)

    @override
    def has_content(self) -> bool:
        return self._view is not None and bool(self._view.points)

    @override
    def content_height(self) -> int:
        return round(_TOP) + PLOT_HEIGHT + axis_height()

    @override
    def plot_rect(self) -> QRectF:
        left = value_width(self._grid)
        return QRectF(left, _TOP, self.viewport().width() - left - 1, PLOT_HEIGHT)

    @override
    def arrange(self) -> None:
        width = _CURVE_WIDTH if self._days.size <= _FEW_POINTS else _LONG_CURVE_WIDTH
        pen = pg.mkPen(theme().colours.primary, width=width * self.sharpness)
        self._line.setPen(pen)
        grid = self._grid
        self.set_ranges((0.0, float(self._shown().span.days)), (grid[0], grid[-1]))

    @override
    def paint_ground(self, painter: QPainter) -> None:
        view, colours, plot = self._shown(), theme().colours, self.plot_rect()
        height = theme().line_height(TextRole.CAPTION)
        for value in self._grid:
            y = self._point(0.0, value).y()
            painter.fillRect(QRectF(plot.left(), y - 0.5, plot.width(), 1), colours.grid)
            box = QRectF(0, y - height / 2, plot.left() - _GAP, height)
            text = formats.short_number(value, 1)
            paint_text(painter, box, text, colours.muted, role=TextRole.CAPTION, align=TRAILING)
        paint_days(painter, self._scale(), DayAxis(view.span.first, view.span.last), middle=0.5)
        self._paint_volume(painter, plot)

    @override
    def paint_marks(self, painter: QPainter) -> None:
        if self._days.size <= _FEW_POINTS:
            for place in range(self._days.size):
                self._paint_dot(painter, self.anchor_of((place, 0)))

    @override
    def first_place(self) -> Place:
        return self._days.size - 1, 0

    @override
    def place_at(self, at: QPointF) -> Place | None:
        plot = self.plot_rect()
        day = (at.x() - plot.left()) / max(plot.width(), 1.0) * self._shown().span.days
        return int(np.argmin(np.abs(self._days - day))), 0

    @override
    def moved(self, place: Place, step: Place) -> Place:
        return min(max(place[0] + step[0], 0), self._days.size - 1), 0

    @override
    def anchor_of(self, place: Place) -> QPointF:
        return self._point(float(self._days[place[0]]), float(self._maxima[place[0]]))

    @override
    def paint_place(self, painter: QPainter, place: Place) -> None:
        at, plot = self.anchor_of(place), self.plot_rect()
        line = QRectF(at.x() - 0.5, plot.top(), 1, plot.height())
        painter.fillRect(line, theme().colours.control)
        self._paint_dot(painter, at)

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

    def _paint_volume(self, painter: QPainter, plot: QRectF) -> None:
        view, ink = self._shown(), day_colour()
        most = max(point.volume for point in view.points) or 1.0
        scale = self._scale()
        day_width = plot.width() / view.span.days
        width = min(max(day_width, 1.0), _BAR_WIDTH)
        bars = [
            QRectF(scale.x(day) - width / 2, plot.bottom() - height, width, height)
            for day, height in zip(
                self._days.tolist(),
                (plot.height() * _VOLUME_SHARE * point.volume / most for point in view.points),
                strict=True,
            )
        ]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(bars) <= _FEW_POINTS)
        painter.drawRects(bars)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_dot(self, painter: QPainter, at: QPointF) -> None:
        colours = theme().colours
        painter.setPen(QPen(colours.raised, _DOT_RING))
        painter.setBrush(colours.primary)
        painter.drawEllipse(at, _DOT, _DOT)

    def _point(self, day: float, maximum: float) -> QPointF:
        grid, plot = self._grid, self.plot_rect()
        share = (maximum - grid[0]) / (grid[-1] - grid[0])
        return QPointF(self._scale().x(day), plot.bottom() - plot.height() * share)

    def _scale(self) -> ChartScale:
        return ChartScale(self.plot_rect(), 0.0, float(self._shown().span.days), 1.0)

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
