"""A label in a rounded container: a status with its symbol."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.compat import override
from app.core.status import Status
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import (
    fill_rounded,
    mirrored,
    paint_text,
    smooth_painter,
    text_width,
)
from app.ui.widgets.status_symbol import paint_status

_STATUS_HEIGHT: Final = 28
_STATUS_RADIUS: Final = 9
_STATUS_PADDING: Final = 8
_SYMBOL: Final = 16
_GAP: Final = 5


class StatusChip(QLabel):
    """A status: symbol and words in the status's own container."""

    def __init__(self, status: Status, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_status(status, text)

    def set_status(self, status: Status, text: str) -> None:
        """Show another status in these words."""
        self._status = status
        self.setText(text)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        words = text_width(self.text(), theme().font(TextRole.HEADING))
        width = _STATUS_PADDING + _SYMBOL + _GAP + words + _STATUS_PADDING + 2
        return QSize(width, theme().grown(_STATUS_HEIGHT, TextRole.HEADING))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        bounds = self.rect().toRectF()
        roles = theme().colours.status(self._status)
        fill_rounded(painter, bounds, _STATUS_RADIUS, roles.container)
        top = bounds.center().y() - _SYMBOL / 2
        symbol = QRectF(_STATUS_PADDING, top, _SYMBOL, _SYMBOL)
        paint_status(painter, mirrored(symbol, bounds, self.layoutDirection()), self._status)
        words = bounds.adjusted(symbol.right() + _GAP, 0, -_STATUS_PADDING, 0)
        place = mirrored(words, bounds, self.layoutDirection())
        paint_text(painter, place, self.text(), roles.text, role=TextRole.HEADING)
        painter.end()
