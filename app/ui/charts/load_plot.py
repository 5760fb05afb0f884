"""Session load of each day, with its mean lately and usually."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.core.status import Status
from app.state.views.trends_load import LoadTrend
from app.state.views.trends_range import Step
from app.ui import formats
from app.ui.charts.axes import DayAxis, axis_height, paint_days, paint_values, value_width
from app.ui.charts.curves import cheap_curve
from app.ui.charts.muscle_chart_scale import ChartScale
from app.ui.charts.plot import Place, Plot
from app.ui.theme.theme import theme
from app.ui.widgets.painting import fill_rounded

PLOT_HEIGHT: Final = 140
_TOP: Final = 8.0
_CURVE_WIDTH: Final = 2.5
_DASHED_WIDTH: Final = 2.0
_DASHES: Final = (3.0, 2.4)
_BAR_SHARE: Final = 0.74
_BAR_RADIUS: Final = 2.5
_DOT: Final = 4.5
_DOT_RING: Final = 1.5


class LoadPlot(Plot):
    """Bars of load under the acute and the chronic mean."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: LoadTrend | None = None
        self._chronic, self._acute = cheap_curve(), cheap_curve()
        for curve in (self._chronic, self._acute):
            self.box.addItem(curve)

    def display(self, view: LoadTrend, summary: str) -> None:
        """Draw the load; the summary is what a screen reader says about it."""
        self._view = view
        self._acute.setData(view.at, view.acute)
        self._chronic.setData(view.at, view.chronic)
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
        self._acute.setPen(pg.mkPen(colours.primary, width=_CURVE_WIDTH * self.sharpness))
        dashed = QPen(colours.series[2], _DASHED_WIDTH * self.sharpness)
        dashed.setCosmetic(True)
        dashed.setCapStyle(Qt.PenCapStyle.FlatCap)
        dashed.setDashPattern(_DASHES)
        self._chronic.setPen(dashed)
        self.set_ranges((0.0, float(view.days)), (0.0, view.maximum))

    @override
    def paint_ground(self, painter: QPainter) -> None:
        view, scale = self._shown(), self._scale()
        paint_values(painter, scale, self._grid())
        last = view.first + timedelta(days=view.days - 1)
        middle = float(view.widths[0]) / 2 if view.step is Step.DAY else 0.0
        paint_days(painter, scale, DayAxis(view.first, last), middle=middle)
        ink = day_colour()
        for at, width, load in zip(view.at, view.widths, view.load, strict=True):
            if load > 0.0:
                half = width * _BAR_SHARE / 2
                left, top = scale.x(at - half), scale.y(load)
                bar = QRectF(left, top, scale.x(at + half) - left, scale.plot.bottom() - top)
                fill_rounded(painter, bar, min(_BAR_RADIUS, bar.width() / 3), ink)

    @override
    def first_place(self) -> Place:
        return self._shown().at.size - 1, 0

    @override
    def place_at(self, at: QPointF) -> Place | None:
        view, plot = self._shown(), self.plot_rect()
        day = (at.x() - plot.left()) / max(plot.width(), 1.0) * view.days
        return int(np.argmin(np.abs(view.at - day))), 0

    @override
    def moved(self, place: Place, step: Place) -> Place:
        return min(max(place[0] + step[0], 0), self._shown().at.size - 1), 0

    @override
    def anchor_of(self, place: Place) -> QPointF:
        view = self._shown()
        return self._scale().point(float(view.at[place[0]]), float(view.acute[place[0]]))

    @override
    def paint_place(self, painter: QPainter, place: Place) -> None:
        colours, at, plot = theme().colours, self.anchor_of(place), self.plot_rect()
        painter.fillRect(QRectF(at.x() - 0.5, plot.top(), 1, plot.height()), colours.control)
        painter.setPen(QPen(colours.raised, _DOT_RING))
        painter.setBrush(colours.primary)
        painter.drawEllipse(at, _DOT, _DOT)

    @override
    def reading(self, place: Place) -> Sequence[str]:
        view, index = self._shown(), place[0]
        load: str = self.tr("Load {load}")
        if view.step is not Step.DAY:
            load = self.tr("Load {load} a day")
        means: str = self.tr("Acute {acute}, chronic {chronic}")
        return (
            self._when(view, index),
            load.format(load=formats.number(float(view.load[index]))),
            means.format(
                acute=formats.number(float(view.acute[index])),
                chronic=formats.number(float(view.chronic[index])),
            ),
        )

    def _when(self, view: LoadTrend, index: int) -> str:
        start = view.first + timedelta(days=float(view.at[index] - view.widths[index] / 2))
        if view.step is Step.MONTH:
            return formats.month_and_year(start)
        if view.step is Step.WEEK:
            week: str = self.tr("Week of {day}")
            return week.format(day=formats.day_month_year(start))
        return formats.short_day(start)

    def _scale(self) -> ChartScale:
        view = self._shown()
        return ChartScale(self.plot_rect(), 0.0, float(view.days), view.maximum)

    def _grid(self) -> list[float]:
        maximum = self._shown().maximum
        return [0.0, maximum / 2, maximum]

    def _shown(self) -> LoadTrend:
        assert self._view is not None
        return self._view


def day_colour() -> QColor:
    """The quiet colour of bars behind curves."""
    return theme().colours.statuses[Status.UNKNOWN].fill
