"""The story of an import: choose a file, read it, check it, write it."""

from collections.abc import Callable
from datetime import UTC, tzinfo
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.workouts import WeightUnit
from app.errors import KnownError
from app.exchange.parsed import ParseOptions
from app.state.imports import PreparedImport, prepare_import
from app.state.jobs import Job, ProgressReport
from app.state.store import Store
from app.state.views.import_preview import present_import
from app.ui.pages.import_preview import ImportPreviewPage
from app.ui.pages.working import WorkingPage
from app.ui.shell import Shell
from app.ui.widgets.toast import ToastView

ChooseFile = Callable[[QWidget, str], Path | None]


def choose_file(parent: QWidget, title: str) -> Path | None:
    """Ask for a file with the platform's own dialog; None when the person thinks better of it."""
    name, _filter = QFileDialog.getOpenFileName(parent, title)
    return Path(name) if name else None


class ImportFlow(QObject):
    """Leads one import from file to toast.

    Signals:
        finished: Something was imported.
        failed: The ``KnownError`` that ended it.
    """

    finished = Signal()
    failed = Signal(object)

    def __init__(
        self,
        store: Store,
        shell: Shell,
        zone: Callable[[], tzinfo | None],
        choose: ChooseFile = choose_file,
    ) -> None:
        super().__init__(shell)
        self._store = store
        self._shell = shell
        self._zone = zone
        self._choose = choose
        self._job: Job | None = None
        self._page: QWidget | None = None
        self._prepared: PreparedImport | None = None

    def start(self) -> None:
        """Ask for a file and read it."""
        path = self._choose(self._shell, self.tr("Choose a file to import"))
        if path is not None:
            self.read(path)

    def read(self, path: Path, unit: WeightUnit | None = None) -> None:
        """Read a file on a worker and show what it holds."""
        facts = self._store.import_facts(self._zone() or UTC)
        options = ParseOptions(unit=unit, timezone=facts.zone)

        def work(report: ProgressReport) -> PreparedImport:
            return prepare_import(path, facts, options, report)

        self._run(self.tr("Reading the file"), path.name, work, self._show_preview)

    def _show_preview(self, prepared: object) -> None:
        if not isinstance(prepared, PreparedImport):
            raise TypeError(prepared)
        self._prepared = prepared
        page = ImportPreviewPage(present_import(prepared))
        page.unit_chosen.connect(lambda unit: self.read(prepared.file, unit))
        page.import_confirmed.connect(self._write)
        page.sheet_requested.connect(self._shell.open_sheet)
        page.back_requested.connect(self._leave)
        self._show(page)

    def _write(self) -> None:
        prepared = self._prepared
        if prepared is None:
            return
        self._leave()
        try:
            undo = self._store.apply_import(prepared)
        except KnownError as error:
            self.failed.emit(error)
            return
        self.finished.emit()
        count = present_import(prepared)
        title = self.tr("%n workout(s) imported", "", count.workouts)
        self._shell.show_toast(ToastView(title, count.file_name, self.tr("Undo")), undo)

    def _run(
        self,
        title: str,
        what: str,
        work: Callable[[ProgressReport], object],
        then: Callable[[object], None],
    ) -> None:
        page = WorkingPage(title, what)
        job = Job(work, self)
        page.cancel_requested.connect(job.cancel)
        job.progressed.connect(page.display)
        job.succeeded.connect(then)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._leave)
        self._job = job
        self._show(page)
        job.start()

    def _fail(self, error: KnownError) -> None:
        self._leave()
        self.failed.emit(error)

    def _show(self, page: QWidget) -> None:
        self._leave()
        self._page = page
        self._shell.push(page)

    def _leave(self) -> None:
        if self._page is not None and self._shell.page is self._page:
            self._shell.go_back()
        self._page = None
