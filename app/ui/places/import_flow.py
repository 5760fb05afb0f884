"""The story of an import: choose a file, read it, check it, write it, take it back."""

from collections.abc import Callable
from datetime import UTC, tzinfo
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.batches import ImportBatch
from app.core.exercises import Exercise
from app.core.workouts import WeightUnit
from app.errors import KnownError
from app.exchange.parsed import ParseOptions
from app.state.commands.archive import Written
from app.state.imports import PreparedImport, prepare_import
from app.state.jobs import Job, ProgressReport
from app.state.own_documents import DocumentImport, is_own_document
from app.state.store import Store
from app.state.views.import_preview import present_import
from app.ui.pages.import_preview import ImportPreviewPage
from app.ui.pages.working import WorkingPage
from app.ui.places.exercise_picking import pick_exercise
from app.ui.shell import Shell
from app.ui.widgets.toast import ToastView

ChooseFile = Callable[[QWidget, str], Path | None]
_PATIENCE_MS = 200
"""Work that is done sooner shows no page of its own."""


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
        self._working: WorkingPage | None = None
        self._prepared: PreparedImport | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_working)
        shell.page_left.connect(self._stop_when_left)

    def start(self) -> None:
        """Ask for a file and read it."""
        path = self._choose(self._shell, self.tr("Choose a file to import"))
        if path is not None:
            self.read(path)

    def read(self, path: Path, unit: WeightUnit | None = None) -> None:
        """Read a file on a worker and show what it holds; our own export is added at once."""
        if is_own_document(path):
            work_back = self._store.document_writing(path)
            self._run(self.tr("Reading the export"), path.name, work_back, self._show_read_back)
            return
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
        page.match_requested.connect(partial(self._match, prepared))
        page.import_confirmed.connect(self._write)
        page.sheet_requested.connect(self._shell.open_sheet)
        page.back_requested.connect(self._leave)
        self._show(page)

    def _show_read_back(self, written: object) -> None:
        if not isinstance(written, Written):
            raise TypeError(written)
        self._leave()
        undo = self._store.adopt_document(written)
        self.finished.emit()
        found: DocumentImport = written.outcome
        title = self.tr("%n workout(s) imported", "", found.workouts)
        self._shell.show_toast(ToastView(title, "", self.tr("Undo")), undo)

    def _match(self, prepared: PreparedImport, name: str) -> None:
        """Let the person say which exercise a name stands for; read the file again with it."""

        def matched(exercise: Exercise) -> None:
            self._store.correct_name(prepared.plan.source_app, name, exercise.id)
            self.read(prepared.file, prepared.unit)

        pick_exercise(self._store, self._shell, matched)

    def _write(self) -> None:
        prepared, self._prepared = self._prepared, None
        if prepared is not None:
            work = self._store.import_writing(prepared)
            self._run(self.tr("Importing"), prepared.file.name, work, self._show_written)

    def _show_written(self, written: object) -> None:
        if not isinstance(written, Written):
            raise TypeError(written)
        self._leave()
        self._store.adopt_import(written)
        self.finished.emit()
        batch: ImportBatch | None = written.outcome
        if batch is None:
            self._shell.show_toast(ToastView(self.tr("Nothing new to import"), ""))
            return
        title = self.tr("%n workout(s) imported", "", batch.workouts + batch.activities)
        self._shell.show_toast(
            ToastView(title, batch.file_name, self.tr("Undo")), partial(self._take_back, batch)
        )

    def _take_back(self, batch: ImportBatch) -> None:
        work = self._store.revert_writing(batch.id)
        self._run(self.tr("Taking the import back"), batch.file_name, work, self._show_reverted)

    def _show_reverted(self, written: object) -> None:
        if not isinstance(written, Written):
            raise TypeError(written)
        self._leave()
        self._store.adopt_revert(written)

    def _run(
        self,
        title: str,
        what: str,
        work: Callable[[ProgressReport], object],
        then: Callable[[object], None],
    ) -> None:
        """Do one piece of work at a time; anything asked for meanwhile is left alone."""
        if self._job is not None:
            return
        page = WorkingPage(title, what)
        job = Job(work, self)
        page.cancel_requested.connect(job.cancel)
        job.progressed.connect(page.display)
        for ended in (job.succeeded, job.failed, job.cancelled):
            ended.connect(self._end)
        job.succeeded.connect(then)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._leave)
        self._job, self._working = job, page
        self._patience.start()
        job.start()

    def _show_working(self) -> None:
        if self._working is not None:
            page, self._working = self._working, None
            self._show(page)

    def _end(self) -> None:
        self._job = None
        self._patience.stop()
        if self._working is not None:
            self._working.deleteLater()
            self._working = None

    def _fail(self, error: KnownError) -> None:
        self._leave()
        self.failed.emit(error)

    def _show(self, page: QWidget) -> None:
        self._leave()
        self._page = page
        self._shell.push(page)

    def _leave(self) -> None:
        page, self._page = self._page, None
        if page is not None and self._shell.page is page:
            self._shell.go_back()

    def _stop_when_left(self, page: QWidget) -> None:
        """Leaving the page of the work is cancelling it."""
        if page is self._page:
            self._page = None
            if self._job is not None:
                self._job.cancel()
