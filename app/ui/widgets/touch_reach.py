"""A finger's reach for controls that are drawn smaller than one.

Words in a line and small chips cannot take 48 pixels of a page. A press beside them that nothing
else wants is theirs: it travels up through the parents, where it is caught.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.compat import override
from app.ui.theme.measures import TOUCH_TARGET

_PARENTS: Final = 4
"""As many hold an area: the line of the words, their group, its card, the page."""


class TouchReach(QObject):
    """Lets a press that just misses a button press it."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        self._is_pressed = False
        button.installEventFilter(self)

    def area(self) -> QRect:
        """What answers to a finger, in the button's own coordinates."""
        rect = self._button.rect()
        wider = max(TOUCH_TARGET - rect.width(), 0)
        higher = max(TOUCH_TARGET - rect.height(), 0)
        left, top = wider // 2, higher // 2
        return rect.adjusted(-left, -top, wider - left, higher - top)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._button:
            if event.type() == QEvent.Type.Show:
                self._watch()
            return False
        if not isinstance(event, QMouseEvent) or event.button() != Qt.MouseButton.LeftButton:
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            return self._press(event)
        if event.type() == QEvent.Type.MouseButtonRelease:
            return self._release(event)
        return False

    def _watch(self) -> None:
        """Catch presses on the parents, as far up as the area may stand out."""
        parent: QWidget | None = self._button.parentWidget()
        for _ in range(_PARENTS):
            if parent is None or parent.isWindow():
                return
            parent.installEventFilter(self)
            parent = parent.parentWidget()

    def _press(self, event: QMouseEvent) -> bool:
        self._is_pressed = self._button.isEnabled() and self._is_near(event.globalPosition())
        if self._is_pressed:
            self._button.setDown(True)
            event.accept()
        return self._is_pressed

    def _release(self, event: QMouseEvent) -> bool:
        was_pressed, self._is_pressed = self._is_pressed, False
        if was_pressed:
            self._button.setDown(False)
            event.accept()
            if self._is_near(event.globalPosition()):
                self._button.click()
        return was_pressed

    def _is_near(self, position: QPointF) -> bool:
        is_shown = self._button.isVisible()
        return is_shown and self.area().contains(self._button.mapFromGlobal(position.toPoint()))
