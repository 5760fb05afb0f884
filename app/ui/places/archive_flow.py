"""Back-ups and past imports: made, put back and taken back on a worker, each with Undo."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.core.batches import ImportBatch
from app.errors import KnownError
from app.state.commands.archive import Written
from app.ui import formats
from app.ui.pages.working import WorkingPage
from app.ui.places.long_work import LongWork
from app.ui.places.place import PlaceContext
from app.ui.widgets.toast import ToastView


@dataclass(frozen=True, slots=True)
class PutBack:
    """A back-up that took the place of everything.

    Attributes:
        day: When it was made; None where that is not known.
        before: The copy of what was there before.
        is_way_back: Whether it took another back-up's place again.
    """

    day: date | None
    before: Path
    is_way_back: bool


class ArchiveFlow(QObject):
    """What is done with everything at once.

    Signals:
        restored: The ``PutBack`` that is to be told, perhaps in another language than before.
        failed: The ``KnownError`` that ended it; nothing was changed.
    """

    restored = Signal(object)
    failed = Signal(object)

    def __init__(self, context: PlaceContext) -> None:
        super().__init__(context.shell)
        self._store = context.store
        self._shell = context.shell
        self._work = LongWork(context.shell)
        self._work.failed.connect(self._fail)

    def back_up(self) -> None:
        """Make a back-up."""
        page = WorkingPage(self.tr("Making a back-up"), "", can_be_cancelled=False)
        self._work.run(page, self._store.back_up_writing(), self._show_back_up)

    def restore(self, path: Path) -> None:
        """Put a back-up in place of everything."""
        self._put_back(path, is_way_back=False)

    def say_restored(self, told: PutBack) -> None:
        """Say that a back-up was put back, with Undo."""
        title = self.tr("As it was before") if told.is_way_back else self.tr("Back-up put back")
        view = ToastView(title, _day_words(told.day), self.tr("Undo"))
        self._shell.show_toast(view, partial(self._put_back, told.before, is_way_back=True))

    def revert(self, batch_id: str) -> None:
        """Take an import back."""
        batch = next(each for each in self._store.state.batches if each.id == batch_id)
        page = WorkingPage(self.tr("Taking the import back"), batch.file_name)
        work = self._store.revert_writing(batch_id)
        self._work.run(page, work, partial(self._show_reverted, batch))

    def _show_back_up(self, _made: object) -> None:
        self._work.leave()
        self._store.adopt_back_up()
        self._shell.show_toast(ToastView(self.tr("Back-up made and checked"), ""))

    def _put_back(self, path: Path, *, is_way_back: bool) -> None:
        day = self._day_of(path)
        page = WorkingPage(
            self.tr("Putting the back-up back"), _day_words(day), can_be_cancelled=False
        )
        work = self._store.restore_writing(path)
        self._work.run(page, work, partial(self._show_restored, day, is_way_back))

    def _show_restored(self, day: date | None, is_way_back: bool, written: object) -> None:
        if not isinstance(written, Written):
            raise TypeError(written)
        self._work.leave()
        restored = self._store.adopt(written)
        self.restored.emit(PutBack(day, restored.undo.path, is_way_back))

    def _show_reverted(self, batch: ImportBatch, written: object) -> None:
        if not isinstance(written, Written):
            raise TypeError(written)
        self._work.leave()
        self._store.adopt(written)
        view = ToastView(self.tr("Import taken back"), batch.file_name, self.tr("Undo"))
        self._shell.show_toast(view, partial(self._bring_back, batch, written))

    def _bring_back(self, batch: ImportBatch, reverted: Written[Any]) -> None:
        page = WorkingPage(self.tr("Bringing the import back"), batch.file_name)
        work = self._store.bring_back_writing(reverted)
        self._work.run(page, work, self._show_brought_back)

    def _show_brought_back(self, written: object) -> None:
        if not isinstance(written, Written):
            raise TypeError(written)
        self._work.leave()
        self._store.adopt(written)

    def _fail(self, error: KnownError) -> None:
        self._store.follow_other_programs()
        self.failed.emit(error)

    def _day_of(self, path: Path) -> date | None:
        made_at = next((b.manifest.made_at for b in self._store.backups() if b.path == path), None)
        return made_at.date() if made_at else None


def _day_words(day: date | None) -> str:
    return formats.short_day(day) if day else ""
