"""Long work from the window: one piece at a time, with its page of progress once it takes long."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.state.jobs import Job, ProgressReport
from app.ui.pages.working import WorkingPage
from app.ui.shell import Shell

_PATIENCE_MS = 200
"""Work that is done sooner shows no page of its own."""


class LongWork(QObject):
    """Runs functions on a worker; the window stays alive meanwhile.

    Signals:
        failed: The ``KnownError`` that ended the work.
        stopped: The work was cancelled.
    """

    failed = Signal(object)
    stopped = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._job: Job | None = None
        self._page: QWidget | None = None
        self._waiting: WorkingPage | None = None
        self._then: Callable[[object], None] | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_waiting)
        shell.page_left.connect(self._stop_when_left)

    @property
    def is_busy(self) -> bool:
        """Whether something is being done, so that nothing else can begin."""
        return self._job is not None

    def run(
        self,
        page: WorkingPage,
        work: Callable[[ProgressReport], object],
        then: Callable[[object], None],
    ) -> None:
        """Do one piece of work at a time; anything asked for meanwhile is left alone.

        Args:
            page: Tells of the work; it appears if the work takes long, in place of what is shown.
            work: The work, for any thread.
            then: Takes what came of it, on this thread.
        """
        if self._job is not None:
            page.deleteLater()
            return
        job = Job(work)
        page.cancel_requested.connect(job.cancel)
        job.progressed.connect(page.display)
        for ended in (job.succeeded, job.failed, job.cancelled):
            ended.connect(self._end)
        job.succeeded.connect(self._succeed)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._stop)
        self._job, self._waiting, self._then = job, page, then
        self._patience.start()
        job.start()

    def show(self, page: QWidget) -> None:
        """Show a page of the story that the work belongs to, in place of the one before."""
        self.leave()
        self._page = page
        self._shell.push(page)

    def leave(self) -> None:
        """Leave the page that is shown, if it still is."""
        page, self._page = self._page, None
        if page is not None and self._shell.page is page:
            self._shell.go_back()

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            page, self._waiting = self._waiting, None
            self.show(page)

    def _end(self) -> None:
        self._job = None
        self._patience.stop()
        if self._waiting is not None:
            self._waiting.deleteLater()
            self._waiting = None

    def _succeed(self, result: object) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(result)

    def _fail(self, error: KnownError) -> None:
        self.leave()
        self.failed.emit(error)

    def _stop(self) -> None:
        self.leave()
        self.stopped.emit()

    def _stop_when_left(self, page: QWidget) -> None:
        """Leaving the page of work that can be cancelled is cancelling it."""
        if page is not self._page:
            return
        self._page = None
        is_final = isinstance(page, WorkingPage) and not page.can_be_cancelled
        if self._job is not None and not is_final:
            self._job.cancel()
