"""Loads what the charts need while nobody waits, so that Trends opens at once."""

from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer

_BEGIN_MS: Final = 1500
_BETWEEN_MS: Final = 60
_STEPS: Final = (
    "PySide6.QtTest",
    "PySide6.QtSvg",
    "PySide6.QtOpenGLWidgets",
    "app.ui.charts.layer",
    "app.ui.pages.trends_cards",
    "app.ui.places.trends_menu",
)


class WarmUp(QObject):
    """Imports one module at a time, the first well after the window's first paint."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(_STEPS)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._take_step)
        self._timer.start(_BEGIN_MS)

    @property
    def is_done(self) -> bool:
        """Whether everything is loaded."""
        return not self._left

    def _take_step(self) -> None:
        import_module(self._left.pop(0))
        if self._left:
            self._timer.start(_BETWEEN_MS)
