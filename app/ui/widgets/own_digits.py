"""Digits that belong to the control with the keyboard, though the window has shortcuts on them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def keep_digits(event: QEvent) -> bool:
    """Claim a digit before the window's shortcuts see it; whether the event was such a digit."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    is_digit = Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9
    if is_digit and event.modifiers() in {
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    }:
        event.accept()
        return True
    return False
