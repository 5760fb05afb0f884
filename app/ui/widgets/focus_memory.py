"""Where the keyboard was before something came up, to bring it back there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class FocusMemory:
    """One remembered widget, which may be gone by the time it is wanted."""

    def __init__(self) -> None:
        self._widget: QWidget | None = None

    def remember(self) -> None:
        """Remember where the keyboard is now."""
        self._widget = QApplication.focusWidget()

    def give_back(self) -> None:
        """Bring the keyboard back, where its place is still shown, and forget it.

        The ring is there again if it was: after a click none appears.
        """
        widget, self._widget = self._widget, None
        if widget is not None and isValid(widget) and widget.isVisible():
            widget.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
