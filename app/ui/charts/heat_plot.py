"""Reported soreness of every muscle group on every day, as a map of cells."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.core.soreness import MAX_SORENESS
from app.state.views.trends_heat import HeatMap
from app.state.views.trends_range import Step
from app.ui import formats
from app.ui.charts.axes import DayAxis, axis_height, paint_days
from app.ui.charts.muscle_chart_scale import ChartScale
from app.ui.charts.plot import Place, Plot
from app.ui.charts.rows import Rows, paint_names
from app.ui.theme.measures import HAIRLINE
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import fill_rounded, stroke_rounded
from app.ui.wording import muscle_name

_ROW: Final = 17
_CELL_HEIGHT: Final = 14.5
_CELL_RADIUS: Final = 2.5
_CELL_GAP: Final = 1.4
_GAP_SHARE: Final = 0.16
_RING: Final = 2.0
_PLAIN_BELOW: Final = 4.0


@dataclass(frozen=True, slots=True)
class Cells:
    """Where the cells lie.

    Attributes:
        left: Left edge of the first column's cell.
        top: Upper edge of the first row's cell.
        column: From one column to the next.
        row: From one row to the next.
        width: Width of a cell.
        height: Height of a cell.
        radius: Radius of its corners; 0 where cells are too narrow for any.
    """

    left: float
    top: float
    column: float
    row: float
    width: float
    height: float
    radius: float

    def cell(self, row: int, column: int) -> QRectF:
        """Where a cell lies."""
        left = self.left + column * self.column
        return QRectF(left, self.top + row * self.row, self.width, self.height)


def cells_of(plot: QRectF, row_height: float, columns: int) -> Cells:
    """The cells of a map drawn into a rectangle, with gaps that shrink as columns do."""
    column = plot.width() / max(columns, 1)
    gap = min(_CELL_GAP, column * _GAP_SHARE)
    height = row_height * _CELL_HEIGHT / _ROW
    width = column - gap
    return Cells(
        left=plot.left() + gap / 2,
        top=plot.top() + (row_height - height) / 2,
        column=column,
        row=row_height,
        width=width,
        height=height,
        radius=_CELL_RADIUS if width >= _PLAIN_BELOW else 0.0,
    )


class HeatPlot(Plot):
    """A row for each muscle group, a column for each day, week or month."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: HeatMap | None = None

    def display(self, view: HeatMap, summary: str) -> None:
        """Draw a map; the summary is what a screen reader says about it."""
        self._view = view
        self.refresh(summary)

    @override
    def has_content(self) -> bool:
        return self._view is not None and bool(self._view.muscles)

    @override
    def content_height(self) -> int:
        return round(self._rows().height) + axis_height()

    @override
    def plot_rect(self) -> QRectF:
        return self._rows().rect(self.viewport().width())

    @override
    def paint_ground(self, painter: QPainter) -> None:
        view = self._shown()
        paint_names(painter, self._rows(), self.viewport().width())
        self._paint_cells(painter, self._cells())
        first = view.starts[0]
        last = view.starts[-1]
        span = (last - first).days + 1.0
        column_days = span / len(view.starts)
        scale = ChartScale(self.plot_rect(), 0.0, max(span, column_days * len(view.starts)), 1.0)
        paint_days(painter, scale, DayAxis(first, last), middle=column_days / 2)

    @override
    def first_place(self) -> Place:
        return len(self._shown().starts) - 1, 0

    @override
    def place_at(self, at: QPointF) -> Place | None:
        view, plot = self._shown(), self.plot_rect()
        if not plot.contains(at):
            return None
        column = int((at.x() - plot.left()) / plot.width() * len(view.starts))
        row = int((at.y() - plot.top()) / plot.height() * len(view.muscles))
        return min(column, len(view.starts) - 1), min(row, len(view.muscles) - 1)

    @override
    def moved(self, place: Place, step: Place) -> Place:
        view = self._shown()
        return (
            min(max(place[0] + step[0], 0), len(view.starts) - 1),
            min(max(place[1] + step[1], 0), len(view.muscles) - 1),
        )

    @override
    def anchor_of(self, place: Place) -> QPointF:
        return self._cells().cell(place[1], place[0]).center()

    @override
    def paint_place(self, painter: QPainter, place: Place) -> None:
        cell = self._cells().cell(place[1], place[0]).adjusted(-_RING, -_RING, _RING, _RING)
        stroke_rounded(painter, cell, _CELL_RADIUS + _RING, theme().colours.text, _RING)

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
            last = start + timedelta(days=6)
            return f"{formats.day_and_month(start)}\u2013{formats.day_month_year(last)}"
        return formats.short_day(start)

    def _paint_cells(self, painter: QPainter, cells: Cells) -> None:
        colours = theme().colours
        for row, values in enumerate(self._shown().soreness.tolist()):
            for column, soreness in enumerate(values):
                cell = cells.cell(row, column)
                if soreness == soreness:  # noqa: PLR0124 - NaN is missing, and equals nothing
                    ink = colours.soreness[min(round(soreness), MAX_SORENESS)]
                    fill_rounded(painter, cell, cells.radius, ink)
                elif cells.radius:
                    stroke_rounded(painter, cell, cells.radius, colours.hair, HAIRLINE)

    def _cells(self) -> Cells:
        view, rows = self._shown(), self._rows()
        return cells_of(self.plot_rect(), rows.row_height, len(view.starts))

    def _rows(self) -> Rows:
        names = tuple(muscle_name(muscle) for muscle in self._shown().muscles)
        return Rows(names, _ROW, TextRole.CAPTION)

    def _shown(self) -> HeatMap:
        assert self._view is not None
        return self._view
