"""A picture of what a view shows, for as long as only what lies above it changes."""

import math

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap

from app.ui.widgets.painting import pixel_ratio


class Still:
    """Paints a view's scene from a picture of its own sharpness, taken when first needed."""

    def __init__(self, view: pg.GraphicsView) -> None:
        self._view = view
        self._picture: QPixmap | None = None

    def drop(self) -> None:
        """Forget the picture: the view shows something else."""
        self._picture = None

    def paint(self, painter: QPainter) -> None:
        """Paint the scene with its background."""
        bounds = self._view.viewport().rect()
        ratio = pixel_ratio(painter)
        size = QSize(math.ceil(bounds.width() * ratio), math.ceil(bounds.height() * ratio))
        picture = self._picture
        if picture is None or picture.size() != size:
            picture = self._picture = self._taken(size, ratio)
        painter.drawPixmap(QPointF(), picture)

    def _taken(self, size: QSize, ratio: float) -> QPixmap:
        bounds = self._view.viewport().rect()
        picture = QPixmap(size)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        self._view.render(painter, QRectF(bounds), bounds)
        painter.end()
        return picture
