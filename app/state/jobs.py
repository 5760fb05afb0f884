"""Long work on a worker thread, with progress and cancel, reported on the interface thread."""

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from app.compat import override
from app.errors import KnownError

ProgressReport = Callable[[float], bool]

_log = logging.getLogger(__name__)


class Job(QObject):
    """One piece of long work: a function of a progress callback.

    The callback takes the fraction done, 0 to 1, and answers whether to go on. Once started, a job
    belongs to nobody but itself: whoever asked for it may be gone before it ends.

    Signals:
        progressed: Fraction done, 0 to 1.
        succeeded: The result.
        failed: The ``KnownError`` that ended it.
        cancelled: The work stopped because it was asked to.
    """

    progressed = Signal(float)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, work: Callable[[ProgressReport], object]) -> None:
        super().__init__()
        self._work = work
        self._stop = threading.Event()

    def start(self) -> None:
        """Begin on a worker thread; signals arrive on the thread that this job lives in."""
        QThreadPool.globalInstance().start(_Runner(self))

    def cancel(self) -> None:
        """Ask the work to stop at its next progress report."""
        self._stop.set()

    def run(self) -> None:
        """Do the work on the calling thread, once, and say how it ended."""
        work, self._work = self._work, _nothing_more
        try:
            result = work(self._report)
        except KnownError as error:
            if self._stop.is_set():
                self.cancelled.emit()
            else:
                self.failed.emit(error)
        except Exception:  # noqa: BLE001 (a bug on a worker must reach the window)
            _log.exception("Work on a worker thread failed")
            self.failed.emit(KnownError("Something went wrong.", "Nothing was changed."))
        else:
            self.succeeded.emit(result)

    def _report(self, fraction: float) -> bool:
        self.progressed.emit(fraction)
        return not self._stop.is_set()


def _nothing_more(_report: ProgressReport) -> None:
    """What is left to do when the work is done: whatever it held is let go."""


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    @override
    def run(self) -> None:
        self._job.run()
        self._job.deleteLater()
