"""One layer of a plot: an item of its scene that is painted in the plot's own pixels."""

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from app.compat import override

Paint = Callable[[QPainter], None]


class Layer(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph carries no types
    """Calls back to be painted, above or below the curves by its height."""

    def __init__(self, paint: Paint, height: int) -> None:
        super().__init__()
        self._paint = paint
        self._bounds = QRectF()
        self.setZValue(height)

    def set_bounds(self, bounds: QRectF) -> None:
        """Cover this part of the plot."""
        self.prepareGeometryChange()
        self._bounds = bounds

    @override
    def boundingRect(self) -> QRectF:
        return self._bounds

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter)
