"""Reported soreness of every muscle group on every day, as a map of cells."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.core.arrays import FloatArray
from app.core.soreness import MAX_SORENESS
from app.state.views.trends_heat import HeatMap
from app.state.views.trends_range import Step, next_start
from app.ui import formats
from app.ui.charts.axes import DayAxis, axis_height, paint_days
from app.ui.charts.plot import Place
from app.ui.charts.rows import Rows, paint_names
from app.ui.charts.time_plot import TimePlot, TimeWindow
from app.ui.theme.measures import HAIRLINE
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import stroke_rounded
from app.ui.wording import muscle_name

_ROW: Final = 17
_CELL_HEIGHT: Final = 14.5
_CELL_RADIUS: Final = 2.5
_CELL_GAP: Final = 1.4
_GAP_SHARE: Final = 0.16
_RING: Final = 2.0
_PLAIN_BELOW: Final = 4.0


def days_of(view: HeatMap) -> float:
    """How many days all columns of a map stand for."""
    return float((next_start(view.starts[-1], view.step) - view.starts[0]).days)


def cell_width(column_width: float) -> float:
    """Width of a cell in its column: gaps shrink as columns do."""
    return column_width - min(_CELL_GAP, column_width * _GAP_SHARE)


class HeatPlot(TimePlot):
    """A row for each muscle group, a column for each day, week or month."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: HeatMap | None = None
        self._edges = np.empty(0)
        self._steps = np.empty((0, 0), dtype=np.int64)
        self._rows = Rows((), _ROW, TextRole.CAPTION)

    def display(self, view: HeatMap, summary: str, window: TimeWindow | None = None) -> None:
        """Draw a map.

        Args:
            view: The map.
            summary: What a screen reader says of it.
            window: The part of it in sight; all of it by default.
        """
        if view is not self._view:
            self._draw(view)
        self.show_course(
            view.starts[0], window or TimeWindow(view.starts[0], days_of(view)), summary
        )

    def _draw(self, view: HeatMap) -> None:
        self._view = view
        starts = (*view.starts, next_start(view.starts[-1], view.step))
        self._edges = np.array([float((start - view.starts[0]).days) for start in starts])
        steps = np.minimum(np.rint(np.nan_to_num(view.soreness, nan=-1.0)), MAX_SORENESS)
        self._steps = steps.astype(np.int64)
        names = tuple(muscle_name(muscle) for muscle in view.muscles)
        self._rows = Rows(names, _ROW, TextRole.CAPTION)

    @override
    def has_content(self) -> bool:
        return self._view is not None and bool(self._view.muscles)

    @override
    def content_height(self) -> int:
        return round(self._rows.height) + axis_height()

    @override
    def measured_rect(self) -> QRectF:
        return self._rows.rect(self.viewport().width())

    @override
    def positions(self) -> FloatArray:
        return (self._edges[:-1] + self._edges[1:]) / 2

    @override
    def extremes(self, shown: slice) -> tuple[float, float]:
        return 0.0, 1.0

    @override
    def paint_ground(self, painter: QPainter) -> None:
        view = self._shown()
        paint_names(painter, self._rows, self.viewport().width())
        self._paint_cells(painter)
        middle = 0.5 if view.step is Step.DAY else 0.0
        axis = DayAxis(view.starts[0], self._last_day(), counted_from=self.named_day)
        paint_days(painter, self.scale(), axis, middle=middle)

    @override
    def place_at(self, at: QPointF) -> Place | None:
        row = self._rows.row_at(at.y())
        if row is None or not self.plot_rect().contains(at):
            return None
        scale = self.scale()
        share = (at.x() - scale.plot.left()) / scale.plot.width()
        day = scale.first + share * (scale.last - scale.first)
        column = int(np.searchsorted(self._edges, day, side="right")) - 1
        return min(max(column, 0), self._edges.size - 2), row

    @override
    def moved(self, place: Place, step: Place) -> Place:
        column, row = super().moved(place, step)
        return column, min(max(row + step[1], 0), len(self._shown().muscles) - 1)

    @override
    def anchor_of(self, place: Place) -> QPointF:
        return self.cell(place).center()

    @override
    def paint_place(self, painter: QPainter, place: Place) -> None:
        ringed = self.cell(place).adjusted(-_RING, -_RING, _RING, _RING)
        stroke_rounded(painter, ringed, _CELL_RADIUS + _RING, theme().colours.text, _RING)

    def cell(self, place: Place) -> QRectF:
        """Where a cell lies."""
        column, row = place
        scale, rows = self.scale(), self._rows
        left, right = (scale.x(float(each)) for each in self._edges[column : column + 2])
        width, height = cell_width(right - left), rows.band_height * _CELL_HEIGHT / _ROW
        gap = (right - left - width) / 2
        return QRectF(left + gap, rows.middle(row) - height / 2, width, height)

    @override
    def reading(self, place: Place) -> Sequence[str]:
        view = self._shown()
        soreness = float(view.soreness[place[1], place[0]])
        said = self.tr("no check-in")
        if not np.isnan(soreness):
            said = self.tr("soreness {soreness}").format(soreness=formats.number(soreness))
        return muscle_name(view.muscles[place[1]]), f"{self._when(place[0])}: {said}"

    def _when(self, column: int) -> str:
        view = self._shown()
        start = view.starts[column]
        if view.step is Step.MONTH:
            return formats.month_and_year(start)
        if view.step is Step.WEEK:
            return formats.days_between(start, start + timedelta(days=6))
        return formats.short_day(start)

    def _paint_cells(self, painter: QPainter) -> None:
        """All cells of one soreness after another, for a map has many."""
        shown = self.in_sight()
        left, right = self._spread(shown)
        widest = float((right - left).max(initial=0.0))
        radius = _CELL_RADIUS if widest >= _PLAIN_BELOW else 0.0
        cells: dict[int, list[QRectF]] = {}
        for row, steps in enumerate(self._steps[:, shown].tolist()):
            box = self.cell((0, row))
            for step, begin, width in zip(
                steps, left.tolist(), (right - left).tolist(), strict=True
            ):
                place = QRectF(begin, box.top(), width, box.height())
                cells.setdefault(step, []).append(place)
        painter.save()
        painter.setClipRect(self.plot_rect())
        for step, places in cells.items():
            self._fill(painter, step, places, radius)
        painter.restore()

    def _fill(self, painter: QPainter, step: int, places: list[QRectF], radius: float) -> None:
        colours = theme().colours
        painter.setPen(Qt.PenStyle.NoPen if step >= 0 else QPen(colours.hair, HAIRLINE))
        painter.setBrush(colours.soreness[step] if step >= 0 else Qt.BrushStyle.NoBrush)
        if radius:
            for place in places:
                painter.drawRoundedRect(place, radius, radius)
        elif step >= 0:
            painter.drawRects(places)

    def _spread(self, columns: slice) -> tuple[FloatArray, FloatArray]:
        """Left and right edges of the cells of some columns."""
        scale = self.scale()
        pixels = scale.plot.width() / (scale.last - scale.first)
        edges = scale.plot.left() + (self._edges - scale.first) * pixels
        left, right = edges[:-1][columns], edges[1:][columns]
        gap = np.minimum(_CELL_GAP, (right - left) * _GAP_SHARE) / 2
        return left + gap, right - gap

    def _last_day(self) -> date:
        view = self._shown()
        return next_start(view.starts[-1], view.step) - timedelta(days=1)

    def _shown(self) -> HeatMap:
        assert self._view is not None
        return self._view
