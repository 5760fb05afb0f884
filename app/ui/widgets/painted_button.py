"""What every painted button shares: hover, press, keyboard ring and a hand as pointer."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.compat import override
from app.ui.theme.theme import theme
from app.ui.theme.tokens import with_alpha
from app.ui.widgets.focus_ring import ring_after
from app.ui.widgets.glide import Glide
from app.ui.widgets.painting import (
    HOVER_SHARE,
    PRESSED_SHARE,
    fill_rounded,
    paint_focus_ring,
    room_for_ring,
)

_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_REPEAT_DELAY_MS: Final = 400
_REPEAT_INTERVAL_MS: Final = 90


class PaintedButton(QAbstractButton):
    """A button without a look; subclasses paint a shape and call the layers below.

    The ring shows only while the keyboard is in use; Enter presses as Space does.
    """

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring_shown = False
        self._layer = Glide(self, self.update)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if name:
            self.setAccessibleName(name)
        self.pressed.connect(self._aim_layer)
        self.released.connect(self._aim_layer)

    def repeat_while_held(self) -> None:
        """Press again and again for as long as it is held down."""
        self.setAutoRepeat(True)
        self.setAutoRepeatDelay(_REPEAT_DELAY_MS)
        self.setAutoRepeatInterval(_REPEAT_INTERVAL_MS)

    @property
    def is_ring_shown(self) -> bool:
        """Whether the keyboard is here and in use."""
        return self._ring_shown and self.hasFocus()

    def ringed(self, shape: QRectF) -> QRectF:
        """The shape to paint, leaving room for the ring while it shows."""
        return room_for_ring(shape, QRectF(self.rect())) if self.is_ring_shown else shape

    def paint_layers(
        self, painter: QPainter, shape: QRectF, radius: float, ink: QColor | None = None
    ) -> None:
        """Paint hover or press over the shape in the colour of its words, and the ring."""
        if self._layer.value > 0.0 and self.isEnabled():
            layer = with_alpha(ink or theme().colours.text, self._layer.value)
            fill_rounded(painter, shape, radius, layer)
        if self.is_ring_shown:
            paint_focus_ring(painter, shape, radius)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._aim_layer()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._aim_layer()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring_shown = ring_after(event.reason(), before=self._ring_shown)
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring_shown = True
        self.update()
        if event.key() in _ENTER_KEYS:
            self.click()
            return
        super().keyPressEvent(event)

    def _aim_layer(self) -> None:
        if self.isDown():
            self._layer.to(PRESSED_SHARE)
        else:
            self._layer.to(HOVER_SHARE if self.underMouse() else 0.0)
