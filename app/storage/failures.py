"""What can go wrong with the database file, in plain words, and the one place that finds out."""

import errno
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Final

from app.errors import StorageError

_PRIMARY_CODE: Final = 0xFF


class DamagedDatabaseError(StorageError):
    """The file is not a whole SQLite database.

    Attributes:
        path: Where the database was expected.
        set_aside: Where the damaged file was moved to, untouched; None when it was left in place.
        backup: The newest good back-up; None when there is none.
    """

    def __init__(
        self, path: Path, set_aside: Path | None = None, backup: Path | None = None
    ) -> None:
        kept = f"It was set aside, unchanged, as {set_aside}." if set_aside else ""
        offer = f"The newest good back-up is {backup}; restore it to go on." if backup else ""
        if set_aside and not backup:
            offer = "There is no back-up of it, so the next start begins empty."
        advice = " ".join(filter(None, [kept, offer])) or "Close the program and open it again."
        super().__init__(f"The database {path.name} is damaged.", advice)
        self.path = path
        self.set_aside = set_aside
        self.backup = backup


class NewerDatabaseError(StorageError):
    """The file was written by a newer version of the program; it was not touched."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The database {path.name} was written by a newer version of Herstel.",
            "It was not changed. Install the newer version to open it.",
        )
        self.path = path


class ForeignDatabaseError(StorageError):
    """The file belongs to another program; it was not touched."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The file {path.name or path} is not a database of Herstel.",
            "It was not changed. Choose another file.",
        )
        self.path = path


class AlreadyOpenError(StorageError):
    """Another window has this database open."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "Herstel already has this database open in another window.",
            "Go on in that window, or close it first.",
        )
        self.path = path


class OpenDatabaseError(StorageError):
    """A file that was to be written over is the database that is open."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"“{path.name}” is the database that is open.",
            "It was not changed. Choose another file.",
        )
        self.path = path


class BusyDatabaseError(StorageError):
    """Another program kept the file locked for longer than the busy timeout."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"Another program is using the database {path.name}.",
            "Nothing was changed. Close the other program and try again.",
        )
        self.path = path


class FullDiskError(StorageError):
    """There is no room to write."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "The disk is full, so this could not be saved.",
            "Everything saved earlier is safe. Free some space and try again.",
        )
        self.path = path


class ReadOnlyDatabaseError(StorageError):
    """The file or its folder cannot be written or opened."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The file {path} cannot be opened for writing.",
            "Nothing was changed. Check that the folder exists and that you may write to it.",
        )
        self.path = path


class DiskError(StorageError):
    """The disk failed while reading or writing."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "The disk failed while reading or writing the database.",
            "Everything saved earlier is safe. Check the disk, then open the program again.",
        )
        self.path = path


class RefusedValueError(StorageError):
    """A value breaks a rule of the tables, such as a rating above 10."""

    def __init__(self, rule: str) -> None:
        super().__init__(
            f"A value lies outside what can be stored ({rule}).",
            "Nothing was changed. Correct the value and try again.",
        )
        self.rule = rule


_FULL: Final = sqlite3.SQLITE_IOERR_SHMSIZE
"""What SQLite says when there is no room for the index of what was written ahead."""
_FAILURES: Final[Mapping[int, Callable[[Path], StorageError]]] = MappingProxyType(
    {
        sqlite3.SQLITE_BUSY: BusyDatabaseError,
        sqlite3.SQLITE_LOCKED: BusyDatabaseError,
        sqlite3.SQLITE_FULL: FullDiskError,
        sqlite3.SQLITE_READONLY: ReadOnlyDatabaseError,
        sqlite3.SQLITE_CANTOPEN: ReadOnlyDatabaseError,
        sqlite3.SQLITE_PERM: ReadOnlyDatabaseError,
        sqlite3.SQLITE_AUTH: ReadOnlyDatabaseError,
        sqlite3.SQLITE_IOERR: DiskError,
        sqlite3.SQLITE_CORRUPT: DamagedDatabaseError,
        sqlite3.SQLITE_NOTADB: DamagedDatabaseError,
    }
)


def failure_from(error: sqlite3.Error, path: Path) -> StorageError | None:
    """The known failure behind an error of SQLite; None when the error is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    if code & _PRIMARY_CODE == sqlite3.SQLITE_CONSTRAINT:
        return RefusedValueError(str(error).removeprefix("CHECK constraint failed: "))
    if code == _FULL:
        return FullDiskError(path)
    known = _FAILURES.get(code & _PRIMARY_CODE)
    return known(path) if known else None


@contextmanager
def known_failures(path: Path) -> Iterator[None]:
    """Turn errors of SQLite about the file at ``path`` into known failures.

    Raises:
        StorageError: The failure is known; any other error passes unchanged.
    """
    try:
        yield
    except sqlite3.Error as error:
        failure = failure_from(error, path)
        if failure is None:
            raise
        raise failure from error


@contextmanager
def known_file_failures(path: Path) -> Iterator[None]:
    """Turn errors of the operating system about the file at ``path`` into known failures.

    Raises:
        FullDiskError: There is no room.
        DiskError: The disk failed.
        ReadOnlyDatabaseError: The file or folder cannot be made, read, moved or written.
    """
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise FullDiskError(path) from error
        if error.errno == errno.EIO:
            raise DiskError(path) from error
        raise ReadOnlyDatabaseError(path) from error
