"""The story of an import: choose files, read each, check it, write it; take them back."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, tzinfo
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.exercises import Exercise
from app.core.workouts import WeightUnit
from app.errors import KnownError
from app.exchange.parsed import ParseOptions
from app.state.commands.archive import Written
from app.state.imports import PreparedImport, prepare_import
from app.state.jobs import ProgressReport
from app.state.own_documents import DocumentImport, is_own_document
from app.state.store import Store
from app.state.views.import_preview import present_import
from app.state.views.importing import ImportCourse
from app.ui.error_words import problem_message
from app.ui.pages.import_preview import ImportPreviewPage
from app.ui.pages.import_words import file_words
from app.ui.pages.importing import ImportingPage
from app.ui.pages.working import WorkingPage
from app.ui.places.exercise_picking import pick_exercise
from app.ui.places.import_round import ImportRound, TakenIn
from app.ui.places.long_work import LongWork
from app.ui.shell import Shell
from app.ui.widgets.text import Text, stacked
from app.ui.widgets.toast import ToastView

ChooseFiles = Callable[[QWidget, str], Sequence[Path]]


def choose_files(parent: QWidget, title: str) -> Sequence[Path]:
    """Ask for files with the platform's own dialog; none when the person thinks better of it."""
    names, _filter = QFileDialog.getOpenFileNames(parent, title)
    return [Path(name) for name in names]


class ImportFlow(QObject):
    """Leads files from the dialog to the toast, one after the other.

    Each is checked before it is written. One that is refused, or holds nothing new, does not hold
    up the others; leaving a check ends the round, and what was written before it stays.

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
        choose: ChooseFiles = choose_files,
    ) -> None:
        super().__init__(shell)
        self._store = store
        self._shell = shell
        self._zone = zone
        self._choose = choose
        self._round = ImportRound()
        self._check: QWidget | None = None
        self._work = LongWork(shell)
        self._work.failed.connect(self._refuse)
        self._work.stopped.connect(self._end)
        shell.page_left.connect(self._end_when_left)

    def start(self) -> None:
        """Ask for files and read them."""
        self.take(self._choose(self._shell, self.tr("Choose files to import")))

    def take(self, files: Iterable[Path]) -> None:
        """Lead files to the database, after those that are under way."""
        if self._round.is_under_way:
            self._round.add(files)
        elif not self._work.is_busy:
            self._round.add(files)
            self._go_on()

    def _go_on(self) -> None:
        file = self._round.next_file()
        if file is None:
            self._end()
        else:
            self._read(file)

    def _read(self, path: Path, unit: WeightUnit | None = None) -> None:
        """Read a file on a worker and show what it holds; our own export is added at once."""
        self._check = None
        if is_own_document(path):
            page = WorkingPage(self.tr("Reading the export"), self._placed(path.name))
            work_back = self._store.document_writing(path)
            self._work.run(page, work_back, partial(self._show_read_back, path.name))
            return
        facts = self._store.import_facts(self._zone() or UTC)
        options = ParseOptions(unit=unit, timezone=facts.zone)

        def work(report: ProgressReport) -> PreparedImport:
            return prepare_import(path, facts, options, report)

        page = WorkingPage(self.tr("Reading the file"), self._placed(path.name))
        self._work.run(page, work, self._show_check)

    def _placed(self, name: str) -> str:
        """A file's name, with its place among several."""
        if not self._round.has_several:
            return name
        place = self.tr("{number} of {count}").format(
            number=self._round.number, count=self._round.count
        )
        return f"{name} · {place}"

    def _show_check(self, prepared: object) -> None:
        if not isinstance(prepared, PreparedImport):
            raise TypeError(prepared)
        view = present_import(prepared)
        if self._round.has_several and not view.has_news:
            self._work.leave()
            self._leave_out(self.tr("“{name}” holds nothing new.").format(name=view.file_name))
            return
        page = ImportPreviewPage(view)
        page.bar.set_subtitle(self._placed(file_words(view)))
        page.unit_chosen.connect(lambda unit: self._read(prepared.file, unit))
        page.match_requested.connect(partial(self._match, prepared))
        page.import_confirmed.connect(partial(self._write, prepared))
        page.sheet_requested.connect(self._shell.open_sheet)
        page.back_requested.connect(self._shell.go_back)
        self._work.show(page)
        self._check = page

    def _show_read_back(self, file_name: str, written: object) -> None:
        if not isinstance(written, Written):
            raise TypeError(written)
        self._work.leave()
        before = self._store.adopt_document(written).path
        found: DocumentImport = written.outcome
        self._round.taken_in.append(
            TakenIn(
                file_name,
                found.workouts,
                lambda: self._store.restore_writing(before),
                can_be_cancelled=False,
            )
        )
        self._go_on()

    def _match(self, prepared: PreparedImport, name: str) -> None:
        """Let the person say which exercise a name stands for; read the file again with it."""

        def matched(exercise: Exercise) -> None:
            self._store.correct_name(prepared.plan.source_app, name, exercise.id)
            self._read(prepared.file, prepared.unit)

        pick_exercise(self._store, self._shell, matched)

    def _write(self, prepared: PreparedImport) -> None:
        self._check = None
        page = ImportingPage(present_import(prepared), ImportCourse(prepared), self._store.now())
        work = self._store.import_writing(prepared)
        self._work.run(page, work, partial(self._show_written, prepared.file.name))

    def _show_written(self, file_name: str, written: object) -> None:
        if not isinstance(written, Written):
            raise TypeError(written)
        self._work.leave()
        self._store.adopt_import(written)
        batch = written.outcome
        if batch is None:
            self._leave_out(self.tr("“{name}” holds nothing new.").format(name=file_name))
            return
        key = batch.id
        self._round.taken_in.append(
            TakenIn(
                file_name,
                batch.workouts + batch.activities,
                lambda: self._store.revert_writing(key),
            )
        )
        self._go_on()

    def _refuse(self, error: KnownError) -> None:
        if self._round.is_under_way and self._round.has_several:
            self._leave_out(problem_message(error))
            return
        self._end()
        self.failed.emit(error)

    def _leave_out(self, why: str) -> None:
        self._round.left_out.append(why)
        self._go_on()

    def _end_when_left(self, page: QWidget) -> None:
        if page is self._check:
            self._end()

    def _end(self) -> None:
        """Say what came of the round."""
        done, self._round, self._check = self._round, ImportRound(), None
        if done.taken_in:
            self.finished.emit()
            self._say_taken_in(done.taken_in)
        if done.left_out and done.has_several:
            self._list_left_out(done.left_out)
        elif done.left_out:
            self._shell.show_toast(ToastView(done.left_out[0], ""))

    def _say_taken_in(self, files: Sequence[TakenIn]) -> None:
        title = self.tr("%n workout(s) imported", "", sum(file.workouts for file in files))
        what = files[0].file_name if len(files) == 1 else self.tr("%n file(s)", "", len(files))
        self._shell.show_toast(
            ToastView(title, what, self.tr("Undo")), partial(self._take_back, files)
        )

    def _list_left_out(self, sentences: Sequence[str]) -> None:
        content = QWidget()
        content.setLayout(stacked(*(Text(sentence) for sentence in sentences)))
        title = self.tr("%n file(s) left out", "", len(sentences))
        self._shell.open_sheet(title, content)

    def _take_back(self, files: Sequence[TakenIn]) -> None:
        """Take files back, the latest first."""
        *others, latest = files
        page = WorkingPage(
            self.tr("Taking the import back"),
            latest.file_name,
            can_be_cancelled=latest.can_be_cancelled,
        )
        self._work.run(page, latest.take_back(), partial(self._show_taken_back, others))

    def _show_taken_back(self, others: Sequence[TakenIn], written: object) -> None:
        if not isinstance(written, Written):
            raise TypeError(written)
        self._work.leave()
        self._store.adopt(written)
        if others:
            self._take_back(others)
