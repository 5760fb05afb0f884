"""The story of an import: choose a file, read it, check it, write it, take it back."""

from collections.abc import Callable
from datetime import UTC, tzinfo
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.batches import ImportBatch
from app.core.exercises import Exercise
from app.core.workouts import WeightUnit
from app.exchange.parsed import ParseOptions
from app.state.commands.archive import Written
from app.state.imports import PreparedImport, prepare_import
from app.state.jobs import ProgressReport
from app.state.own_documents import DocumentImport, is_own_document
from app.state.store import Store
from app.state.views.import_preview import present_import
from app.state.views.importing import ImportCourse
from app.ui.pages.import_preview import ImportPreviewPage
from app.ui.pages.importing import ImportingPage
from app.ui.pages.working import WorkingPage
from app.ui.places.exercise_picking import pick_exercise
from app.ui.places.long_work import LongWork
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
        self._prepared: PreparedImport | None = None
        self._work = LongWork(shell)
        self._work.failed.connect(self.failed)

    def start(self) -> None:
        """Ask for a file and read it."""
        path = self._choose(self._shell, self.tr("Choose a file to import"))
        if path is not None:
            self.read(path)

    def read(self, path: Path, unit: WeightUnit | None = None) -> None:
        """Read a file on a worker and show what it holds; our own export is added at once."""
        if is_own_document(path):
            work_back = self._store.document_writing(path)
            page = WorkingPage(self.tr("Reading the export"), path.name)
            self._work.run(page, work_back, self._show_read_back)
            return
        facts = self._store.import_facts(self._zone() or UTC)
        options = ParseOptions(unit=unit, timezone=facts.zone)

        def work(report: ProgressReport) -> PreparedImport:
            return prepare_import(path, facts, options, report)

        page = WorkingPage(self.tr("Reading the file"), path.name)
        self._work.run(page, work, self._show_preview)

    def _show_preview(self, prepared: object) -> None:
        if not isinstance(prepared, PreparedImport):
            raise TypeError(prepared)
        self._prepared = prepared
        page = ImportPreviewPage(present_import(prepared))
        page.unit_chosen.connect(lambda unit: self.read(prepared.file, unit))
        page.match_requested.connect(partial(self._match, prepared))
        page.import_confirmed.connect(self._write)
        page.sheet_requested.connect(self._shell.open_sheet)
        page.back_requested.connect(self._work.leave)
        self._work.show(page)

    def _show_read_back(self, written: object) -> None:
        if not isinstance(written, Written):
            raise TypeError(written)
        self._work.leave()
        before = self._store.adopt_document(written)
        self.finished.emit()
        found: DocumentImport = written.outcome
        title = self.tr("%n workout(s) imported", "", found.workouts)
        self._shell.show_toast(
            ToastView(title, "", self.tr("Undo")), partial(self._put_back, before.path)
        )

    def _put_back(self, back_up: Path) -> None:
        """Undo what was read back: everything is put back as it was just before."""
        page = WorkingPage(self.tr("Taking the import back"), "", can_be_cancelled=False)
        self._work.run(page, self._store.restore_writing(back_up), self._show_reverted)

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
            page = ImportingPage(
                present_import(prepared), ImportCourse(prepared), self._store.now()
            )
            self._work.run(page, work, self._show_written)

    def _show_written(self, written: object) -> None:
        if not isinstance(written, Written):
            raise TypeError(written)
        self._work.leave()
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
        page = WorkingPage(self.tr("Taking the import back"), batch.file_name)
        self._work.run(page, work, self._show_reverted)

    def _show_reverted(self, written: object) -> None:
        if not isinstance(written, Written):
            raise TypeError(written)
        self._work.leave()
        self._store.adopt(written)
