"""Loads what the charts need while nobody waits, so that Trends opens at once."""

import threading
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer

MODULES: Final = ("app.ui.pages.trends_cards", "app.ui.places.trends_menu")

_BEGIN_MS: Final = 1500


class WarmUp(QObject):
    """Imports modules on another thread, well after the window's first paint.

    The window goes on meanwhile, and importing them makes nothing of Qt that would belong to that
    thread. Whoever needs them sooner waits no longer than without it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = threading.Thread(target=_load)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._thread.start)
        self._timer.start(_BEGIN_MS)

    @property
    def is_done(self) -> bool:
        """Whether everything is loaded."""
        return self._thread.ident is not None and not self._thread.is_alive()


def _load() -> None:
    for module in MODULES:
        import_module(module)
