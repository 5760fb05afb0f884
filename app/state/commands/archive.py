"""Commands on much at once: imports and back-ups.

Importing years of training takes longer than a frame, so the writing is a function for a worker. It
opens a connection of its own, and works out the state that follows before it commits.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from app.core.batches import ImportBatch
from app.exchange.catalogue import Catalogue
from app.exchange.parsed import Progress, no_progress
from app.exchange.resolving import Matcher
from app.state.app_state import AppState
from app.state.commands.holder import StateHolder, Undo
from app.state.import_writing import (
    SHARE_OF_WRITING,
    apply_imports,
    has_something_to_lose,
    revert_imports,
)
from app.state.imports import ImportFacts, LateMatcher, PreparedImport, go_on, import_facts
from app.state.loading import load_state
from app.state.own_documents import DocumentImport, import_own_document
from app.storage.backups import Backup, BackupReason
from app.storage.batches import RevertedBatch
from app.storage.library import Library
from app.storage.restoring import Restored

_Outcome = TypeVar("_Outcome")


@dataclass(frozen=True, slots=True, eq=False)
class Written(Generic[_Outcome]):
    """What a worker wrote.

    Attributes:
        outcome: What came of it.
        before: The state when it was asked for.
        after: The state that follows from what is stored now.
    """

    outcome: _Outcome
    before: AppState
    after: AppState


Writing = Callable[[Progress], Written[_Outcome]]
"""Work for any thread, with progress; what it wrote is then adopted on the store's own thread."""


class ArchiveCommands(StateHolder):
    """Import, take imports back, back up and restore."""

    def __init__(
        self,
        library: Library,
        catalogue: Catalogue,
        make_matcher: Callable[[], Matcher],
        now: Callable[[], datetime],
        state: AppState | None = None,
    ) -> None:
        super().__init__(library, catalogue, now, state)
        self._make_matcher = make_matcher

    def import_facts(self, zone: tzinfo) -> ImportFacts:
        """What an import must know of the athlete's history."""
        matcher = LateMatcher(self._make_matcher)
        return import_facts(self.library, matcher, zone, self.state.history.workouts)

    def apply_import(self, *prepared: PreparedImport) -> Undo | None:
        """Write planned imports now, as one; None when they held nothing new."""
        return self.adopt_import(self.import_writing(*prepared)(no_progress))

    def backs_up_before_import(self) -> bool:
        """Whether writing an import begins with a back-up."""
        return has_something_to_lose(self.library)

    def import_writing(self, *prepared: PreparedImport) -> Writing[tuple[ImportBatch, ...]]:
        """Work that writes planned imports; until it ends it can be cancelled without a trace."""
        now = self.now()
        return self._writing(
            lambda library, progress: apply_imports(library, prepared, now, progress)
        )

    def adopt_import(self, written: Written[tuple[ImportBatch, ...]]) -> Undo | None:
        """Show imports that were written; None when they held nothing new."""
        self._adopt(written)
        if not written.outcome:
            return None
        return partial(self._take_back_imports, *(batch.id for batch in written.outcome))

    def _take_back_imports(self, *batch_ids: str) -> None:
        self.revert_import(*batch_ids)

    def revert_import(self, *batch_ids: str) -> Undo:
        """Take imports that were written together back now.

        Raises:
            UnknownKeyError: There is none, or no longer.
        """
        return self.adopt_revert(self.revert_writing(*batch_ids)(no_progress))

    def revert_writing(self, *batch_ids: str) -> Writing[tuple[RevertedBatch, ...]]:
        """Work that takes imports back, the last first; it can be cancelled without a trace."""
        latest_first = batch_ids[::-1]
        return self._writing(lambda library, _progress: revert_imports(library, latest_first))

    def adopt_revert(self, written: Written[tuple[RevertedBatch, ...]]) -> Undo:
        """Show that imports were taken back."""
        self._adopt(written)
        return partial(self._bring_back, written)

    def bring_back_writing(self, reverted: Written[tuple[RevertedBatch, ...]]) -> Writing[None]:
        """Work that brings imports back that were taken back."""

        def bring_back(library: Library, _progress: Progress) -> None:
            for batch in reversed(reverted.outcome):
                library.batches.bring_back(batch)

        return self._writing(bring_back)

    def adopt(self, written: Written[_Outcome]) -> _Outcome:
        """Show what was written, and say what came of it."""
        self._adopt(written)
        return written.outcome

    def _bring_back(self, reverted: Written[tuple[RevertedBatch, ...]]) -> None:
        self._adopt(self.bring_back_writing(reverted)(no_progress))

    def document_writing(self, file: Path) -> Writing[DocumentImport]:
        """Work that reads back what was exported as one document, after a back-up."""
        return self._writing(
            lambda library, _progress: import_own_document(library, file, dry_run=False)
        )

    def adopt_document(self, written: Written[DocumentImport]) -> Backup:
        """Show what was read back; gives the back-up that was made before it, to be put back.

        Raises:
            ValueError: The document was only looked into.
        """
        before = written.outcome.backup
        if before is None:
            raise ValueError("What was only looked into left nothing to adopt.")
        self._adopt(written)
        return before

    def reading_beside(
        self, read: Callable[[Library, Progress], _Outcome]
    ) -> Callable[[Progress], _Outcome]:
        """Work for any thread that reads what is stored, through a connection of its own."""
        library = self.library

        def work(progress: Progress) -> _Outcome:
            with library.for_worker() as beside:
                return read(beside, progress)

        return work

    def backups(self) -> tuple[Backup, ...]:
        """Back-ups, newest first."""
        return self.library.backups.all()

    def back_up(self) -> None:
        """Make a verified back-up now."""
        self.back_up_writing()(no_progress)
        self.adopt_back_up()

    def back_up_writing(self) -> Callable[[Progress], Backup]:
        """Work that makes a verified back-up."""
        backups = self.library.backups
        return lambda _progress: backups.make(BackupReason.BY_HAND)

    def adopt_back_up(self) -> None:
        """Let everybody hear of a back-up that was made."""
        self._publish(self.state)

    def restore(self, file: Path) -> Undo:
        """Put a back-up in place of everything now, after backing up what is there.

        Raises:
            BackupError: It cannot be restored; nothing was changed.
        """
        restored = self.adopt(self.restore_writing(file)(no_progress))
        return partial(self._undo_restore, restored.undo.path)

    def restore_writing(self, file: Path) -> Writing[Restored]:
        """Work that puts a back-up in place of everything, after backing up what is there.

        The content changes hands in one step, which nothing can cancel half-way.
        """
        library, catalogue, before = self.library, self.catalogue, self.state

        def work(progress: Progress) -> Written[Restored]:
            go_on(progress, 0.0)
            with library.for_worker() as beside:
                restored = beside.backups.restore(file)
                progress(SHARE_OF_WRITING)
                after = load_state(beside, catalogue)
            progress(1.0)
            return Written(restored, before, after)

        return work

    def _undo_restore(self, file: Path) -> None:
        self.restore(file)

    def _writing(self, write: Callable[[Library, Progress], _Outcome]) -> Writing[_Outcome]:
        library, catalogue, before = self.library, self.catalogue, self.state

        def work(progress: Progress) -> Written[_Outcome]:
            def half_way(fraction: float) -> bool:
                return progress(fraction * SHARE_OF_WRITING)

            with library.for_worker() as beside, beside.transaction():
                outcome = write(beside, half_way)
                go_on(half_way, 1.0)
                after = load_state(beside, catalogue)
                go_on(progress, 1.0)
            return Written(outcome, before, after)

        return work

    def _adopt(self, written: Written[_Outcome]) -> None:
        self.library.changed_elsewhere()
        if self.state is written.before:
            self._publish(written.after)
        else:
            self.reload()
