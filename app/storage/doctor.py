"""A full look at a database file, without changing it."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.errors import KnownError
from app.storage.backups import Backup, backup_folder, newest_good
from app.storage.failures import BusyDatabaseError, DiskError, FullDiskError, ReadOnlyDatabaseError
from app.storage.inspection import (
    integrity_problems,
    reading,
    row_counts,
    schema_version,
)
from app.storage.opening import is_there, look_at


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What is known of a database file.

    Attributes:
        path: The file.
        size_bytes: Its size; 0 when there is none.
        sqlite_version: Version of the SQLite library.
        schema_version: Version of the tables; 0 when they cannot be read.
        counts: Number of rows by table.
        problems: What is wrong, each in plain words; empty when all is well.
        newest_backup: The newest back-up that can be restored; None without.
    """

    path: Path
    size_bytes: int = 0
    sqlite_version: str = sqlite3.sqlite_version
    schema_version: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    newest_backup: Backup | None = None


def examine(path: Path) -> Diagnosis:
    """Check a database file from end to end; a problem is a finding, not an error.

    Raises:
        StorageError: The file could not be looked at, for now: locked, not to be
            opened by this person, or the disk full or failing.
    """
    size, backup = 0, None
    try:
        if not is_there(path):
            return Diagnosis(path, problems=("There is no database here yet.",))
        size = path.stat().st_size
        backup = newest_good(backup_folder(path))
        look_at(path)
        with reading(path) as connection:
            return Diagnosis(
                path,
                size,
                schema_version=schema_version(connection),
                counts=row_counts(connection),
                problems=integrity_problems(connection),
                newest_backup=backup,
            )
    except (BusyDatabaseError, DiskError, FullDiskError, ReadOnlyDatabaseError):
        raise
    except KnownError as error:
        return Diagnosis(path, size, problems=(error.message,), newest_backup=backup)
