"""Looking at a database file without changing it: whose it is, if it is whole, what it holds."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from app.held_files import is_held
from app.storage.database import APPLICATION_ID, SCHEMA_VERSION, connect
from app.storage.failures import (
    DamagedDatabaseError,
    ForeignDatabaseError,
    NewerDatabaseError,
    known_failures,
    known_file_failures,
)
from app.storage.migrations import tables_made

_MAGIC: Final = b"SQLite format 3\x00"
_DATABASE_SUFFIXES: Final = frozenset({".db", ".sqlite", ".sqlite3"})


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that can only read.

    Raises:
        StorageError: The file cannot be read.
    """
    with known_failures(path), closing(connect(path, read_only=True)) as connection:
        yield connection


def table_names(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Names of the tables of our own, in alphabetical order."""
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        " AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_sqlite_*' ORDER BY name"
    )
    return tuple(name for (name,) in connection.execute(query))


def row_counts(connection: sqlite3.Connection) -> Mapping[str, int]:
    """Number of rows by table."""
    return {
        table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - own names
        for table in table_names(connection)
    }


def schema_version(connection: sqlite3.Connection) -> int:
    """Version of the tables, 0 when there are none."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def data_version(connection: sqlite3.Connection) -> int:
    """A number that changes when anybody else commits."""
    version: int = connection.execute("PRAGMA data_version").fetchone()[0]
    return version


def integrity_problems(connection: sqlite3.Connection, *, quick: bool = False) -> tuple[str, ...]:
    """What SQLite finds wrong with the file; the quick check leaves out indexes and references."""
    pragma = "quick_check" if quick else "integrity_check"
    found = [text for (text,) in connection.execute(f"PRAGMA {pragma}(20)") if text != "ok"]
    if not quick:
        for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
            found.append(f"{table} row {row} refers to a missing row of {parent}")
    return tuple(found)


def check_is_ours(path: Path) -> None:
    """Refuse a file that is not a whole database of this version or an earlier one.

    Raises:
        DamagedDatabaseError: It is broken.
        ForeignDatabaseError: It is another program's.
        NewerDatabaseError: It is a newer version's.
    """
    if not is_held(path) and not _begins_as_database(path):
        if path.suffix.lower() in _DATABASE_SUFFIXES:
            raise DamagedDatabaseError(path)
        raise ForeignDatabaseError(path)
    with reading(path) as connection:
        (application_id,) = connection.execute("PRAGMA application_id").fetchone()
        tables, version = table_names(connection), schema_version(connection)
        if application_id != APPLICATION_ID and (application_id or tables):
            raise ForeignDatabaseError(path)
        if version > SCHEMA_VERSION:
            raise NewerDatabaseError(path)
        if version == SCHEMA_VERSION and not tables_made() <= set(tables):
            raise DamagedDatabaseError(path)
        if integrity_problems(connection, quick=True):
            raise DamagedDatabaseError(path)


def _begins_as_database(path: Path) -> bool:
    with known_file_failures(path), path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC
