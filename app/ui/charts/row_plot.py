"""What charts with a row for each muscle group share: rows are read off one by one."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from app.compat import override
from app.ui.charts.plot import Place, Plot
from app.ui.charts.rows import Rows, paint_row_shade


class RowPlot(Plot):
    """A chart of rows; column 0 is the only one."""

    def rows(self) -> Rows:
        """Where the rows of the present content lie, and their names."""
        raise NotImplementedError

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
        return 0, min(max(place[1] + step[0] + step[1], 0), len(self.rows().names) - 1)

    @override
    def paint_place(self, painter: QPainter, place: Place) -> None:
        paint_row_shade(painter, self.rows(), place[1], self.viewport().width())
