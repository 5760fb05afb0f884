"""Opening the database: look before touching, set damage aside, back up before migrating."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from app.storage.aggregates import Now
from app.storage.backups import BackupReason, backup_folder, make_backup, newest_good
from app.storage.database import Database, prepare_file
from app.storage.failures import (
    AlreadyOpenError,
    BusyDatabaseError,
    DamagedDatabaseError,
    ForeignDatabaseError,
    known_failures,
    known_file_failures,
)
from app.storage.inspection import check_is_ours
from app.storage.migrations import is_pending, migrate


class WindowLock:
    """Held by the one window on a database; it ends with the program, however that ends.

    The lock is SQLite's own on a small file beside the database, so that it works alike on every
    platform and leaves the database free for commands.
    """

    def __init__(self, path: Path) -> None:
        lock_path = path.with_name(f"{path.name}.window")
        prepare_file(lock_path)
        self._connection = sqlite3.connect(lock_path, timeout=0, isolation_level=None)
        try:
            with known_failures(lock_path):
                self._connection.execute("BEGIN EXCLUSIVE")
        except BusyDatabaseError as error:
            self._connection.close()
            raise AlreadyOpenError(path) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()

    def release(self) -> None:
        """Let another window have the database."""
        self._connection.close()


def open_database(path: Path, now: Now) -> Database:
    """Open the database at ``path``, made, checked and brought up to date.

    Raises:
        StorageError: It cannot be opened; see ``failures``.
    """
    existing = is_there(path)
    if existing:
        _check(path, now())
    prepare_file(path)
    database = Database(path)
    try:
        if is_pending(database):
            if existing:
                make_backup(path, backup_folder(path), BackupReason.BEFORE_MIGRATION, now())
            migrate(database)
    except BaseException:
        database.close()
        raise
    return database


def is_there(path: Path) -> bool:
    """Whether there is a database at ``path``, whole or damaged.

    Raises:
        ForeignDatabaseError: There is something else, such as a folder or a device.
        ReadOnlyDatabaseError: It may not be looked at.
    """
    with known_file_failures(path):
        if not path.exists():
            return False
        if not path.is_file():
            raise ForeignDatabaseError(path)
        return _holds_something(path)


def _holds_something(path: Path) -> bool:
    """Whether the file has content, or lost it: an empty file with back-ups is a damaged one."""
    return path.stat().st_size > 0 or any(backup_folder(path).glob("*.db"))


def _check(path: Path, now: datetime) -> None:
    try:
        with known_file_failures(path):
            check_is_ours(path)
    except DamagedDatabaseError as error:
        backup = newest_good(backup_folder(path))
        aside = _set_aside(path, now)
        raise DamagedDatabaseError(path, aside, backup.path if backup else None) from error


def _set_aside(path: Path, now: datetime) -> Path:
    """Move a damaged file, with what SQLite keeps beside it, to a name of its own."""
    stamp = f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    aside = path.with_name(f"{path.stem}-damaged-{stamp}{path.suffix}")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.stem}-damaged-{stamp}-{number}{path.suffix}")
    with known_file_failures(path):
        for ending in ("-wal", "-shm", ""):
            part = path.with_name(path.name + ending)
            if part.exists():
                part.rename(aside.with_name(aside.name + ending))
    return aside
