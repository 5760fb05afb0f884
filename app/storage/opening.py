"""Opening the database: look before touching, set damage aside, back up before migrating."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app.held_files import is_held
from app.storage.aggregates import Now
from app.storage.backups import (
    BackupReason,
    backup_folder,
    clear_leftovers,
    make_backup,
    newest_good,
)
from app.storage.database import APPLICATION_ID, Database, prepare_file
from app.storage.failures import DamagedDatabaseError, ForeignDatabaseError, known_file_failures
from app.storage.inspection import check_is_ours
from app.storage.migrations import is_pending, migrate

_FIRST_PAGE_BYTES: Final = 4096
_APPLICATION_ID_AT: Final = slice(68, 72)
"""Where a SQLite file states whose it is (SQLite file format, section 1.3)."""


def open_database(path: Path, now: Now, *, sets_aside: bool = True) -> Database:
    """Open the database at ``path``, made, checked and brought up to date.

    Args:
        path: The file.
        now: Tells the present.
        sets_aside: Whether a damaged file is moved out of the way; else it is left as it is.

    Raises:
        StorageError: It cannot be opened; see ``failures``.
    """
    if is_there(path):
        _check(path, now() if sets_aside else None)
        clear_leftovers(path)
    prepare_file(path)
    database = Database(path)
    try:
        if is_pending(database):
            if database.has_tables():
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


def look_at(path: Path) -> None:
    """Refuse a file that is not a whole database of ours, without changing it.

    Raises:
        DamagedDatabaseError: It is ours, but broken.
        ForeignDatabaseError: It is another program's, or no database and never was ours.
        NewerDatabaseError: It is a newer version's.
    """
    try:
        with known_file_failures(path):
            check_is_ours(path)
    except DamagedDatabaseError as error:
        if not _was_ours(path):
            raise ForeignDatabaseError(path) from error
        raise


def _was_ours(path: Path) -> bool:
    """Whether a broken file was a database of ours: it says so, lost its beginning, or has copies.

    A disk that fails while writing leaves nothing but zeros.
    """
    if is_held(path):
        return True
    with known_file_failures(path), path.open("rb") as file:
        page = file.read(_FIRST_PAGE_BYTES)
    states_ours = page[_APPLICATION_ID_AT] == APPLICATION_ID.to_bytes(4, "big")
    return states_ours or not page.strip(b"\0") or any(backup_folder(path).glob("*.db"))


def _check(path: Path, now: datetime | None) -> None:
    """Refuse a file that cannot be opened; a damaged one is set aside at ``now``, if given.

    One that is open here already stays where it is, with whoever has it open.
    """
    try:
        look_at(path)
    except DamagedDatabaseError as error:
        backup = newest_good(backup_folder(path))
        aside = _set_aside(path, now) if now and not is_held(path) else None
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
