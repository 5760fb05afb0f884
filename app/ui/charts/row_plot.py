"""What charts with a row for each muscle group share: rows are read off one by one."""

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.core.muscles import MuscleGroup
from app.ui.charts.plot import Place, Plot
from app.ui.charts.rows import Rows, paint_row_shade
from app.ui.wording import muscle_name


class MuscleRow(Protocol):
    """What a view says of one muscle group."""

    @property
    def muscle(self) -> MuscleGroup:
        """The muscle group."""


class InRows(Protocol):
    """A view that says something of each muscle group."""

    @property
    def rows(self) -> Sequence[MuscleRow]:
        """What it says, a row each."""


View = TypeVar("View", bound=InRows)


class RowPlot(Plot, Generic[View]):
    """A chart of rows; column 0 is the only one."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: View | None = None

    def display(self, view: View, summary: str) -> None:
        """Draw the rows; the summary is what a screen reader says about them."""
        self._view = view
        self.refresh(summary)

    @property
    def view(self) -> View:
        """What is drawn; there is something, wherever Plot asks for its content."""
        assert self._view is not None
        return self._view

    @property
    def names(self) -> tuple[str, ...]:
        """The muscle group of each row."""
        return tuple(muscle_name(row.muscle) for row in self.view.rows)

    def rows(self) -> Rows:
        """Where the rows of the present content lie, and their names."""
        raise NotImplementedError

    @override
    def has_content(self) -> bool:
        return self._view is not None and bool(self._view.rows)

    @override
    def content_height(self) -> int:
        return round(self.rows().height)

    @override
    def measured_rect(self) -> QRectF:
        return self.rows().rect(self.viewport().width())

    @override
    def first_place(self) -> Place:
        return 0, 0

    @override
    def place_at(self, at: QPointF) -> Place | None:
        row = self.rows().row_at(at.y())
        return None if row is None else (0, row)

    @override
    def moved(self, place: Place, step: Place) -> Place:
        return 0, min(max(place[1] + step[0] + step[1], 0), len(self.view.rows) - 1)

    @override
    def paint_place(self, painter: QPainter, place: Place) -> None:
        paint_row_shade(painter, self.rows(), place[1], self.viewport().width())
