"""The story of an import: choose files, read them, check them, write them; take them back."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, tzinfo
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.workouts import WeightUnit
from app.errors import KnownError
from app.state.commands.archive import Written
from app.state.imports import PreparedRound, prepare_round
from app.state.jobs import ProgressReport
from app.state.own_documents import DocumentImport, is_own_document
from app.state.store import Store
from app.state.views.import_preview import ImportPreviewView, NameView, UnitView, present_import
from app.state.views.importing import ImportCourse
from app.ui.error_words import problem_message
from app.ui.pages.import_cards import listed
from app.ui.pages.import_preview import ImportPreviewPage
from app.ui.pages.importing import ImportingPage
from app.ui.pages.working import WorkingPage
from app.ui.places.import_round import ImportRound, TakenIn
from app.ui.places.long_work import LongWork
from app.ui.places.name_choosing import NameChoosing
from app.ui.shell import Shell
from app.ui.widgets.toast import ToastView

_WRITING_AGAINST_READING: Final = 1.5
"""How much longer it takes to write an import and work out what follows than to read it."""

ChooseFiles = Callable[[QWidget, str], Sequence[Path]]


def choose_files(parent: QWidget, title: str) -> Sequence[Path]:
    """Ask for files with the platform's own dialog; none when the person thinks better of it."""
    names, _filter = QFileDialog.getOpenFileNames(parent, title)
    return [Path(name) for name in names]


@dataclass(frozen=True, slots=True)
class _Reading:
    """Files that were read.

    Attributes:
        files: All of them, refused ones included.
        units: Weight units that were answered.
        prepared: What they hold.
        seconds: How long reading took.
    """

    files: tuple[Path, ...]
    units: Mapping[Path, WeightUnit]
    prepared: PreparedRound
    seconds: float


class ImportFlow(QObject):
    """Leads files from the dialog to the toast.

    All are checked before any is written, on one page. One that is refused, or holds nothing new,
    does not hold up the others; leaving a check ends the round, and what was written before stays.

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
        self._names = NameChoosing(store, shell)
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
        files = self._round.next_files(is_own_document)
        if not files:
            self._end()
        elif is_own_document(files[0]):
            self._read_back(files[0])
        else:
            self._read(files, {})

    def _read_back(self, file: Path) -> None:
        """Add what was exported from here as one document, at once."""
        page = WorkingPage(self.tr("Reading the export"), file.name)
        work = self._store.document_writing(file)
        self._work.run(page, work, partial(self._show_read_back, file.name))

    def _read(self, files: tuple[Path, ...], units: Mapping[Path, WeightUnit]) -> None:
        """Read files on a worker and show what they hold."""
        self._check = None
        facts = self._store.import_facts(self._zone() or UTC)
        lasting = QElapsedTimer()
        lasting.start()

        def work(report: ProgressReport) -> PreparedRound:
            return prepare_round(files, facts, units, report)

        def show(prepared: object) -> None:
            if not isinstance(prepared, PreparedRound):
                raise TypeError(prepared)
            self._show_check(_Reading(files, units, prepared, lasting.elapsed() / 1000))

        what = files[0].name if len(files) == 1 else ""
        self._work.run(WorkingPage(self.tr("Reading %n file(s)", "", len(files)), what), work, show)

    def _show_check(self, reading: _Reading) -> None:
        prepared = reading.prepared
        view = present_import(
            prepared,
            self._store.state.history.exercises,
            backs_up=self._store.backs_up_before_import(),
        )
        if not (prepared.imports or self._round.has_several):
            self._refuse(prepared.refused[0][1])
            return
        if self._round.has_several and not view.has_news:
            self._work.leave()
            self._leave_out(
                *(problem_message(error) for _, error in prepared.refused),
                *(self._nothing_new(each.file.name) for each in prepared.imports),
            )
            return
        page = ImportPreviewPage(view, reading.seconds * _WRITING_AGAINST_READING)
        page.unit_chosen.connect(partial(self._take_unit, reading))
        page.name_chosen.connect(partial(self._ask_name, reading))
        page.import_confirmed.connect(partial(self._write, prepared, view))
        page.sheet_requested.connect(self._shell.open_sheet)
        page.back_requested.connect(self._shell.go_back)
        self._work.show(page)
        self._check = page

    def _take_unit(self, reading: _Reading, asked: UnitView, unit: WeightUnit) -> None:
        self._read(reading.files, {**reading.units, **dict.fromkeys(asked.files, unit)})

    def _ask_name(self, reading: _Reading, name: NameView) -> None:
        """Let the person say which exercise a name stands for; read the files again with it."""
        plans = (each.plan for each in reading.prepared.imports)
        apps = {plan.source_app for plan in plans if name.name in plan.resolutions}
        self._names.ask(name, apps, partial(self._read, reading.files, reading.units))

    def _show_read_back(self, file_name: str, written: object) -> None:
        if not isinstance(written, Written):
            raise TypeError(written)
        self._work.leave()
        before = self._store.adopt_document(written).path
        found: DocumentImport = written.outcome
        self._round.taken_in.append(
            TakenIn(
                (file_name,),
                found.workouts,
                lambda: self._store.restore_writing(before),
                can_be_cancelled=False,
            )
        )
        self._go_on()

    def _write(self, prepared: PreparedRound, view: ImportPreviewView) -> None:
        self._check = None
        course = ImportCourse(prepared, backs_up=view.backs_up)
        page = ImportingPage(view, course, self._store.now())
        work = self._store.import_writing(*prepared.imports)
        self._work.run(page, work, partial(self._show_written, prepared))

    def _show_written(self, prepared: PreparedRound, written: object) -> None:
        if not isinstance(written, Written):
            raise TypeError(written)
        self._work.leave()
        self._store.adopt_import(written)
        batches = written.outcome
        if not batches:
            self._leave_out(*(self._nothing_new(each.file.name) for each in prepared.imports))
            return
        keys = [batch.id for batch in batches]
        self._round.taken_in.append(
            TakenIn(
                tuple(batch.file_name for batch in batches),
                sum(batch.workouts + batch.activities for batch in batches),
                lambda: self._store.revert_writing(*keys),
            )
        )
        self._go_on()

    def _refuse(self, error: KnownError) -> None:
        if self._round.is_under_way and self._round.has_several:
            self._leave_out(problem_message(error))
            return
        self._end()
        self.failed.emit(error)

    def _nothing_new(self, file_name: str) -> str:
        return self.tr("“{name}” holds nothing new.").format(name=file_name)

    def _leave_out(self, *why: str) -> None:
        self._round.left_out.extend(why)
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
        names = [name for taken in files for name in taken.file_names]
        title = self.tr("%n workout(s) imported", "", sum(taken.workouts for taken in files))
        what = names[0] if len(names) == 1 else self.tr("%n file(s)", "", len(names))
        self._shell.show_toast(
            ToastView(title, what, self.tr("Undo")), partial(self._take_back, files)
        )

    def _list_left_out(self, sentences: Sequence[str]) -> None:
        title = self.tr("%n file(s) left out", "", len(sentences))
        self._shell.open_sheet(title, listed(sentences))

    def _take_back(self, files: Sequence[TakenIn]) -> None:
        """Take files back, the latest first."""
        *others, latest = files
        page = WorkingPage(
            self.tr("Taking the import back"),
            ", ".join(latest.file_names[:1]),
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
