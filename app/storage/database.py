"""One connection to the database file: how it is opened, guarded, read and written.

The file is readable by its owner only, is written ahead (WAL) and flushed at every commit, so that
whatever was confirmed survives a crash.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import chain, islice
from pathlib import Path
from typing import Any, Final

import platformdirs

from app.held_files import Hold
from app.storage.failures import BusyDatabaseError, known_failures, known_file_failures
from app.storage.sqlite_tools import sqlite_utils
from app.storage.statements import insert

APPLICATION_ID: Final = 0x48525354  # "HRST"
SCHEMA_VERSION: Final = 2
BUSY_TIMEOUT_SECONDS: Final = 5.0
_ROWS_TOGETHER: Final = 50
_CACHE_KIB: Final = 16_384
"""Room for years of training, so that a large import does not write pages twice."""
_HELD_UP: Final = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_PAGES_BEFORE_CHECK: Final = 1
"""The first page takes the write lock; the last one would commit."""
_FILE_MODE: Final = 0o600
_FOLDER_MODE: Final = 0o700
_OWNER_BITS: Final = 0o700

Row = tuple[Any, ...]


def default_path() -> Path:
    """The database's place in the platform's application-data folder."""
    return platformdirs.user_data_path("herstel", appauthor=False) / "herstel.db"


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A bare connection to an existing file, in which nothing begins a transaction by itself."""
    mode = "ro" if read_only else "rw"
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_TIMEOUT_SECONDS,
        isolation_level=None,
    )


def prepare_file(path: Path, told_as: Path | None = None) -> None:
    """Make the folder and the file where they are missing, and keep both to their owner.

    Args:
        path: The file.
        told_as: The file that a person knows it by; None for itself.

    Raises:
        ReadOnlyDatabaseError: They cannot be made.
    """
    with known_file_failures(told_as or path):
        prepare_folder(path.parent)
        if not path.exists():
            path.touch(mode=_FILE_MODE)
    with suppress(OSError):
        path.chmod(path.stat().st_mode & _OWNER_BITS)


def prepare_folder(folder: Path) -> None:
    """Make a folder, and those above it, where they are missing, for their owner only."""
    missing = [each for each in (folder, *folder.absolute().parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir(mode=_FOLDER_MODE, exist_ok=True)


class Database:
    """A connection that speaks in known failures and knows one kind of transaction.

    Attributes:
        path: The file.
        sqlite: The connection in the hands of sqlite-utils, for migrations.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with known_failures(path):
            self._connection = connect(path)
            self._hold = Hold(path)
            self.sqlite = sqlite_utils.Database(self._connection, execute_plugins=False)
            try:
                self._set_pragmas()
            except sqlite3.Error:
                self.close()
                raise

    def _set_pragmas(self) -> None:
        self._connection.execute("PRAGMA foreign_keys = ON")
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute(f"PRAGMA cache_size = {-_CACHE_KIB}")
        (mode,) = self._connection.execute("PRAGMA journal_mode").fetchone()
        if mode != "wal":
            self._connection.execute("PRAGMA journal_mode = WAL")

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """All rows of a query."""
        with known_failures(self.path):
            return self._connection.execute(sql, parameters).fetchall()

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Run one statement; returns how many rows it changed."""
        with known_failures(self.path):
            return self._connection.execute(sql, parameters).rowcount

    def execute_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run one statement for each row."""
        with known_failures(self.path):
            self._connection.executemany(sql, rows)

    def insert_many(self, table: str, columns: Sequence[str], rows: Iterable[Row]) -> None:
        """Insert many rows, a number of them with each statement, which is faster than one by one.

        Fails where a key exists.
        """
        together, one = insert(table, columns, _ROWS_TOGETHER), insert(table, columns)
        stream = iter(rows)
        with known_failures(self.path):
            while len(part := tuple(islice(stream, _ROWS_TOGETHER))) == _ROWS_TOGETHER:
                self._connection.execute(together, tuple(chain.from_iterable(part)))
            self._connection.executemany(one, part)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing: commit when the block ends, roll back when it raises; blocks nest.

        The outermost block takes the write lock at once, so that it never has to give up half-way
        because another program wrote in between.
        """
        with known_failures(self.path):
            if self._connection.in_transaction:
                with self.sqlite.atomic():
                    yield
                return
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                self.sqlite.rollback()
                raise

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let all reads of the block see one moment, whatever others write meanwhile."""
        with known_failures(self.path), self.sqlite.atomic():
            yield

    def has_tables(self) -> bool:
        """Whether anything was ever made in it."""
        return bool(self.rows("SELECT 1 FROM sqlite_master LIMIT 1"))

    def data_version(self) -> int:
        """A number that changes when another connection commits."""
        ((version,),) = self.rows("PRAGMA data_version")
        return int(version)

    def take_over(self, source: sqlite3.Connection, check: Callable[[], None]) -> None:
        """Replace the whole content by that of another database, all or nothing.

        Args:
            source: The other database, of two pages at least.
            check: Called once nobody else can write; what it raises leaves everything as it is.
        """

        def go_on(status: int, left: int, _total: int) -> None:
            if status in _HELD_UP:  # sqlite3 itself would try for ever
                raise BusyDatabaseError(self.path)
            if left:
                check()

        with known_failures(self.path):
            source.backup(self._connection, pages=_PAGES_BEFORE_CHECK, progress=go_on)
            self._set_pragmas()

    def close(self) -> None:
        """Close the connection; whatever was committed is on the disk."""
        self._connection.close()
        self._hold.end()
