"""The symbol of a readiness status: ● ready, ◐ go light, ○ recover, ✕ rest, ? no data."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.compat import override
from app.core.status import Status
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import smooth_painter

_GRID: Final = 20.0
_DISC_RADIUS: Final = 7.0
_RING_WIDTH: Final = 2.2
_CROSS_REACH: Final = 5.2
_CROSS_WIDTH: Final = 2.6
_HALF_TURN: Final = 180 * 16


class StatusSymbol(QLabel):
    """A status as a symbol, with its name for a screen reader."""

    def __init__(
        self, status: Status, name: str, *, size: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_status(status, name)

    def set_status(self, status: Status, name: str) -> None:
        """Show another status under its name."""
        self._status = status
        self.setAccessibleName(name)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        paint_status(painter, self.rect().toRectF(), self._status)
        painter.end()


def paint_status(
    painter: QPainter, box: QRectF, status: Status, colour: QColor | None = None
) -> None:
    """Draw the symbol of a status in the middle of a box, in its ink unless told otherwise."""
    ink = colour or theme().colours.status(status).ink
    painter.save()
    painter.translate(box.center())
    scale = min(box.width(), box.height()) / _GRID
    painter.scale(scale, scale)
    _PAINTERS[status](painter, ink)
    painter.restore()


def _paint_disc(painter: QPainter, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(), _DISC_RADIUS, _DISC_RADIUS)


def _paint_ring(painter: QPainter, ink: QColor) -> None:
    painter.setPen(QPen(ink, _RING_WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = _DISC_RADIUS - _RING_WIDTH / 2
    painter.drawEllipse(QPointF(), radius, radius)


def _paint_half_disc(painter: QPainter, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    side = 2 * _DISC_RADIUS
    painter.drawPie(QRectF(-_DISC_RADIUS, -_DISC_RADIUS, side, side), _HALF_TURN // 2, _HALF_TURN)
    painter.setPen(QPen(ink, _RING_WIDTH * 0.75))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = _DISC_RADIUS - _RING_WIDTH * 0.375
    painter.drawEllipse(QPointF(), radius, radius)


def _paint_cross(painter: QPainter, ink: QColor) -> None:
    painter.setPen(QPen(ink, _CROSS_WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    reach = _CROSS_REACH
    painter.drawLine(QPointF(-reach, -reach), QPointF(reach, reach))
    painter.drawLine(QPointF(-reach, reach), QPointF(reach, -reach))


def _paint_question(painter: QPainter, ink: QColor) -> None:
    pen = QPen(ink, 1.4)
    pen.setDashPattern([1.6, 1.6])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(), _DISC_RADIUS, _DISC_RADIUS)
    font = QFont(theme().font(TextRole.LABEL))
    font.setPixelSize(10)
    painter.setFont(font)
    painter.setPen(theme().colours.status(Status.UNKNOWN).text)
    box = QRectF(-_DISC_RADIUS, -_DISC_RADIUS, 2 * _DISC_RADIUS, 2 * _DISC_RADIUS)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")


_PAINTERS: Final = {
    Status.READY: _paint_disc,
    Status.GO_LIGHT: _paint_half_disc,
    Status.RECOVER: _paint_ring,
    Status.REST: _paint_cross,
    Status.UNKNOWN: _paint_question,
}
