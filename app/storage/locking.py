"""Locks between programs, each a small file beside the database."""

import sqlite3
from contextlib import suppress
from pathlib import Path

from app.errors import StorageError
from app.held_files import Hold
from app.storage.database import BUSY_TIMEOUT_SECONDS, prepare_file
from app.storage.failures import AlreadyOpenError, BusyDatabaseError, known_failures


class FileLock:
    """Held by one program at a time; it ends with the program, however that ends.

    The lock is SQLite's own, so that it works alike on every platform, and on a file of its own, so
    that the database stays free for others. What goes wrong is told of the database.
    """

    def __init__(self, database: Path, ending: str, wait_seconds: float = 0.0) -> None:
        path = database.with_name(f"{database.name}.{ending}")
        prepare_file(path, told_as=database)
        self._path = path
        with known_failures(database):
            self._connection = sqlite3.connect(path, timeout=wait_seconds, isolation_level=None)
        self._hold = Hold(path)
        try:
            with known_failures(database):
                self._connection.execute("BEGIN EXCLUSIVE")
        except StorageError:
            self.close()
            raise

    def close(self) -> None:
        """Let another program have it."""
        self._connection.close()
        self._hold.end()

    def remove(self) -> None:
        """Leave no file behind; only for what nobody else can want to lock."""
        self.close()
        with suppress(OSError):
            self._path.unlink()


class WindowLock(FileLock):
    """Held by the one window on a database.

    Raises:
        AlreadyOpenError: Another window has it.
    """

    def __init__(self, path: Path) -> None:
        try:
            super().__init__(path, "window")
        except BusyDatabaseError as error:
            raise AlreadyOpenError(path) from error


class BackupLock(FileLock):
    """Held while a back-up of a database is made, or what one left behind is cleared away.

    Raises:
        BusyDatabaseError: Another program makes a back-up for longer than one waits.
    """

    def __init__(self, path: Path, wait_seconds: float = BUSY_TIMEOUT_SECONDS) -> None:
        super().__init__(path, "backup", wait_seconds)
