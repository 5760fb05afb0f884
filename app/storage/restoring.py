"""Putting a back-up back: a look at what will change, a copy of what is, and a way back."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.storage.aggregates import Now
from app.storage.backups import (
    Backup,
    BackupReason,
    backup_folder,
    backups_in,
    make_backup,
    rotate,
    verify,
)
from app.storage.database import Database
from app.storage.failures import BusyDatabaseError
from app.storage.inspection import data_version, reading, row_counts, table_names
from app.storage.locking import WindowLock
from app.storage.migrations import migrate

_ATTEMPTS: Final = 3
_COMPARED: Final[Mapping[str, str]] = {
    table: f"SELECT id, updated_at FROM {table} WHERE deleted_at IS NULL"  # noqa: S608 - own names
    for table in ("workout", "check_in", "routine", "plan", "exercise")
} | {"setting": "SELECT key, value FROM setting"}


@dataclass(frozen=True, slots=True)
class TableChange:
    """What restoring does to one table, in rows that are not deleted.

    Attributes:
        table: Name of the table.
        brings_back: Rows that only the back-up has.
        takes_away: Rows that only the database has.
        changes: Rows that both have, with another content.
    """

    table: str
    brings_back: int
    takes_away: int
    changes: int


@dataclass(frozen=True, slots=True)
class RestorePreview:
    """What restoring a file would do.

    Attributes:
        path: The back-up.
        changes: Tables that would differ.
    """

    path: Path
    changes: tuple[TableChange, ...]


@dataclass(frozen=True, slots=True)
class Restored:
    """What restoring a file did.

    Attributes:
        preview: What changed.
        undo: The database as it was before; restoring it takes the restore back.
    """

    preview: RestorePreview
    undo: Backup


class _WrittenMeanwhileError(Exception):
    """Something was written after the copy was made that is to keep it."""


class Backups:
    """The back-ups of one open database; making and looking at them is safe on any thread."""

    def __init__(self, database: Database, now: Now, *, is_window: bool = False) -> None:
        self._database = database
        self._now = now
        self._is_window = is_window
        self.folder = backup_folder(database.path)

    def all(self) -> tuple[Backup, ...]:
        """All back-ups, newest first."""
        return backups_in(self.folder)

    def make(self, reason: BackupReason, folder: Path | None = None) -> Backup:
        """Make a verified copy of what is committed, here or in a folder of the athlete's.

        Raises:
            BackupError: The copy is not whole.
            StorageError: It cannot be written.
        """
        now = self._now()
        backup = make_backup(self._database.path, folder or self.folder, reason, now)
        if folder is None:
            rotate(self.folder, now)
        return backup

    def make_daily(self) -> Backup | None:
        """Make today's back-up; None when there is one, or nothing to keep yet."""
        today = self._now().date()
        done = any(
            one.manifest.reason is BackupReason.DAILY and one.manifest.made_at.date() == today
            for one in self.all()
        )
        if done or self._is_empty():
            return None
        return self.make(BackupReason.DAILY)

    def preview(self, path: Path) -> RestorePreview:
        """What restoring a back-up would change.

        Raises:
            BackupError: It cannot be restored.
        """
        verify(path)
        with reading(path) as theirs, reading(self._database.path) as ours:
            found = [
                _compare(table, _contents(ours, table), _contents(theirs, table))
                for table in _COMPARED
            ]
        changes = tuple(one for one in found if one.brings_back or one.takes_away or one.changes)
        return RestorePreview(path, changes)

    def restore(self, path: Path) -> Restored:
        """Put a back-up in the place of everything stored, after backing that up.

        Raises:
            BackupError: It cannot be restored; nothing was changed.
            AlreadyOpenError: A window that is not ours shows what would be replaced.
            StorageError: The database cannot be written; nothing was changed.
        """
        with nullcontext() if self._is_window else closing(WindowLock(self._database.path)):
            preview = self.preview(path)
            undo = self._put_back(path)
            migrate(self._database)
        rotate(self.folder, undo.manifest.made_at)
        return Restored(preview, undo)

    def _put_back(self, path: Path) -> Backup:
        """Replace everything; the back-up that is returned has all that was replaced."""
        for _ in range(_ATTEMPTS):
            with suppress(_WrittenMeanwhileError):
                return self._put_back_unless_written(path)
        raise BusyDatabaseError(self._database.path)

    def _put_back_unless_written(self, path: Path) -> Backup:
        with reading(self._database.path) as watch:
            seen = data_version(watch)
            undo = make_backup(
                self._database.path, self.folder, BackupReason.BEFORE_RESTORE, self._now()
            )

            def check() -> None:
                if data_version(watch) != seen:
                    raise _WrittenMeanwhileError

            with reading(path) as source:
                self._database.take_over(source, check)
        return undo

    def _is_empty(self) -> bool:
        with reading(self._database.path) as connection:
            return not any(row_counts(connection).values())


def _contents(connection: sqlite3.Connection, table: str) -> Mapping[str, str]:
    if table not in table_names(connection):
        return {}
    return dict(connection.execute(_COMPARED[table]).fetchall())


def _compare(table: str, ours: Mapping[str, str], theirs: Mapping[str, str]) -> TableChange:
    return TableChange(
        table,
        brings_back=len(theirs.keys() - ours.keys()),
        takes_away=len(ours.keys() - theirs.keys()),
        changes=sum(ours[key] != theirs[key] for key in ours.keys() & theirs.keys()),
    )
