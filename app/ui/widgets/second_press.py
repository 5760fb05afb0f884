"""Whoever clicks twice where once would do means one thing: the second press is kept from others.

Where the first click brought another page, a sheet or a message under the pointer, the second press
of a double click would press whatever lies there now, unread.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.compat import override

_PRESSES: Final = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class SecondPressGuard(QObject):
    """Watches a window that is shown, and drops second presses that were meant for what is gone."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._pressed: QWidget | None = None
        window.windowHandle().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() in _PRESSES:
            layer = layer_at(self._window, event.position().toPoint())
            if event.type() == QEvent.Type.MouseButtonDblClick:
                return layer is not self._pressed
            if not _is_second(event):
                self._pressed = layer
        return super().eventFilter(watched, event)


def _is_second(press: QMouseEvent) -> bool:
    """Whether a press is only the herald of a double click, which widgets never see."""
    return bool(press.flags() & Qt.MouseEventFlag.MouseEventCreatedDoubleClick)


def layer_at(window: QWidget, place: QPoint) -> QWidget | None:
    """What is in front at a place of its window: a page, a sheet over it, the bar below it."""
    layer = window.childAt(place)
    while layer is not None and not _holds_pages(layer.parentWidget()):
        layer = layer.parentWidget()
    return layer


def _holds_pages(widget: QWidget | None) -> bool:
    if widget is None or isinstance(widget, QStackedWidget):
        return True
    return widget.findChild(QStackedWidget) is not None
