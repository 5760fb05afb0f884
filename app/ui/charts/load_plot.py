"""Session load of each day, with its mean lately and usually."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.core.arrays import FloatArray
from app.core.status import Status
from app.state.views.trends_load import LoadTrend, rounded_top
from app.state.views.trends_range import Step
from app.ui import formats
from app.ui.charts.axes import DayAxis, paint_days, paint_values
from app.ui.charts.curves import cheap_curve
from app.ui.charts.plot import Place
from app.ui.charts.time_plot import TimePlot, TimeWindow, highest
from app.ui.theme.theme import theme
from app.ui.widgets.painting import fill_rounded

PLOT_HEIGHT: Final = 140
_CURVE_WIDTH: Final = 2.5
_DASHED_WIDTH: Final = 2.0
_DASHES: Final = (3.0, 2.4)
_BAR_SHARE: Final = 0.74
_BAR_RADIUS: Final = 2.5


class LoadPlot(TimePlot):
    """Bars of load under the acute and the chronic mean."""

    plot_height = PLOT_HEIGHT

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: LoadTrend | None = None
        self._chronic, self._acute = cheap_curve(), cheap_curve()
        for curve in (self._chronic, self._acute):
            self.box.addItem(curve)

    def display(self, view: LoadTrend, summary: str, window: TimeWindow | None = None) -> None:
        """Draw the load.

        Args:
            view: The load.
            summary: What a screen reader says of it.
            window: The part of it in sight; all of it by default.
        """
        self._view = view
        self.show_course(view.first, window or TimeWindow(view.first, view.days), summary)

    @override
    def has_content(self) -> bool:
        return self._view is not None

    @override
    def positions(self) -> FloatArray:
        return self._shown().at

    @override
    def extremes(self, shown: slice) -> tuple[float, float]:
        view = self._shown()
        return 0.0, rounded_top(highest([v[shown] for v in (view.load, view.acute, view.chronic)]))

    @override
    def grid(self) -> list[float]:
        top = self.reach[1]
        return [0.0, top / 2, top]

    @override
    def arrange(self) -> None:
        view, colours, scale = self._shown(), theme().colours, self.scale()
        self._acute.setData(*self.cut(view.acute))
        self._chronic.setData(*self.cut(view.chronic))
        self._acute.setPen(pg.mkPen(colours.primary, width=_CURVE_WIDTH * self.sharpness))
        dashed = QPen(colours.series[2], _DASHED_WIDTH * self.sharpness)
        dashed.setCosmetic(True)
        dashed.setCapStyle(Qt.PenCapStyle.FlatCap)
        dashed.setDashPattern(_DASHES)
        self._chronic.setPen(dashed)
        self.box.set_ranges((scale.first, scale.last), self.reach)

    @override
    def paint_ground(self, painter: QPainter) -> None:
        view, scale = self._shown(), self.scale(self.reach[1])
        paint_values(painter, scale, self.grid())
        last = view.first + timedelta(days=view.days - 1)
        middle = 0.5 if view.step is Step.DAY else 0.0
        axis = DayAxis(view.first, last, counted_from=self.named_day)
        paint_days(painter, scale, axis, middle=middle)
        shown, ink = self.in_sight(), day_colour()
        painter.save()
        painter.setClipRect(scale.plot)
        for at, width, load in zip(
            view.at[shown].tolist(),
            view.widths[shown].tolist(),
            view.load[shown].tolist(),
            strict=True,
        ):
            if load > 0.0:
                half = width * _BAR_SHARE / 2
                left, top = scale.x(at - half), scale.y(load)
                bar = QRectF(left, top, scale.x(at + half) - left, scale.plot.bottom() - top)
                fill_rounded(painter, bar, min(_BAR_RADIUS, bar.width() / 3), ink)
        painter.restore()

    @override
    def anchor_of(self, place: Place) -> QPointF:
        view = self._shown()
        scale = self.scale(self.reach[1])
        return scale.point(float(view.at[place[0]]), float(view.acute[place[0]]))

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

    def _shown(self) -> LoadTrend:
        assert self._view is not None
        return self._view


def day_colour() -> QColor:
    """The quiet colour of bars behind curves."""
    return theme().colours.statuses[Status.UNKNOWN].fill
