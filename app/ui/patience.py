"""Long work on another thread while the window goes on: it moves, paints and closes meanwhile."""

import threading
from collections.abc import Callable
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.ui.widgets.waiting_note import WaitingNote

_Result = TypeVar("_Result")
_UNNOTICED_SECONDS: Final = 0.08
_LOOK_MS: Final = 10


class Patience:
    """Does work for a window; what takes long says so, and taps wait until it is done."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def __call__(self, work: Callable[[], _Result]) -> _Result:
        """The result of a function that touches neither widgets nor this thread's database."""
        worker = _Worker(work)
        worker.start()
        worker.join(_UNNOTICED_SECONDS)
        if worker.is_alive():
            note = WaitingNote(self._window)
            note.show()
            _wait(worker, QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            note.hide()
            note.deleteLater()
        return worker.take()


def meanwhile(work: Callable[[], _Result]) -> _Result:
    """The result of work during which the window may be used in every way."""
    worker = _Worker(work)
    worker.start()
    _wait(worker, QEventLoop.ProcessEventsFlag.AllEvents)
    return worker.take()


class _Worker(threading.Thread, Generic[_Result]):
    def __init__(self, work: Callable[[], _Result]) -> None:
        super().__init__()
        self._work = work
        self._results: list[_Result] = []
        self._error: BaseException | None = None

    @override
    def run(self) -> None:
        try:
            self._results.append(self._work())
        except BaseException as error:  # noqa: BLE001 - it is raised where the work was asked for
            self._error = error

    def take(self) -> _Result:
        """The result, once it is there.

        Raises:
            BaseException: Whatever ended the work.
        """
        self.join()
        if self._error is not None:
            raise self._error
        return self._results.pop()


def _wait(worker: threading.Thread, flags: QEventLoop.ProcessEventsFlag) -> None:
    """Let the window live until the worker is done, or the program is to end."""
    loop = QEventLoop()

    def look() -> None:
        if not worker.is_alive():
            loop.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(_LOOK_MS)
    loop.exec(flags)
    timer.stop()
