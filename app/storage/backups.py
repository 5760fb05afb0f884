"""Copies of the database: made whole, verified when made, and thinned out as they age."""

import glob
import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from app.errors import BackupError, KnownError, StorageError
from app.held_files import is_held
from app.storage.database import prepare_file, prepare_folder
from app.storage.failures import ForeignDatabaseError, known_failures, known_file_failures
from app.storage.inspection import (
    check_is_ours,
    integrity_problems,
    reading,
    row_counts,
    table_names,
)
from app.storage.json_values import MisfitError, from_json, to_json
from app.storage.locking import BackupLock

_DAYS_KEPT: Final = 7
_WEEKS_KEPT: Final = 4
_MONTHS_KEPT: Final = 12
_ALL_KEPT_FOR: Final = timedelta(days=1)
_ATTEMPTS: Final = 3
_UNFINISHED: Final = ".partial"


class BackupReason(StrEnum):
    """Why a back-up was made."""

    DAILY = "daily"
    BY_HAND = "by-hand"
    BEFORE_IMPORT = "before-import"
    BEFORE_MIGRATION = "before-migration"
    BEFORE_RESTORE = "before-restore"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is noted beside a back-up.

    Attributes:
        made_at: Aware instant.
        reason: Why it was made.
        sha256: Checksum of its bytes, hexadecimal.
        counts: Number of rows by table.
    """

    made_at: datetime
    reason: BackupReason
    sha256: str
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the database.

    Attributes:
        path: The file.
        manifest: What was noted when it was made.
    """

    path: Path
    manifest: Manifest


def backup_folder(database: Path) -> Path:
    """Where the back-ups of a database lie, beside it."""
    return database.with_name(f"{database.stem}-backups")


def make_backup(source: Path, folder: Path, reason: BackupReason, made_at: datetime) -> Backup:
    """Copy a database and verify the copy.

    Raises:
        BackupError: The copy is not whole.
        StorageError: The database cannot be read, or the folder cannot be written.
    """
    with closing(BackupLock(source)):
        _clear(folder, source)
        return _made_backup(source, folder, reason, made_at)


def clear_leftovers(source: Path) -> None:
    """Remove what a back-up that was cut off left behind, unless one is being made right now."""
    folder = backup_folder(source)
    if any(_leftovers(folder, source)):
        with suppress(StorageError), closing(BackupLock(source, wait_seconds=0)):
            _clear(folder, source)


def _clear(folder: Path, source: Path) -> None:
    with suppress(OSError):
        for path in _leftovers(folder, source):
            path.unlink()


def _leftovers(folder: Path, source: Path) -> Iterator[Path]:
    """Copies that were never finished, and notes without a copy."""
    ours = f"{glob.escape(source.stem)}-*"
    yield from folder.glob(f"{ours}{_UNFINISHED}*")
    for note in folder.glob(f"{ours}.db.json"):
        if not note.with_suffix("").exists():
            yield note


def _made_backup(source: Path, folder: Path, reason: BackupReason, made_at: datetime) -> Backup:
    path = _claimed_path(source, folder, reason, made_at)
    partial = path.with_suffix(_UNFINISHED)
    try:
        counts = _copy(source, partial)
        manifest = Manifest(made_at, reason, checksum(partial), counts)
        with known_file_failures(partial):
            _flush(partial)
            _write_manifest(path, manifest)
            partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        _manifest_path(path).unlink(missing_ok=True)
        raise
    return Backup(path, manifest)


def _claimed_path(source: Path, folder: Path, reason: BackupReason, made_at: datetime) -> Path:
    """A free path, kept from other programs by the note that is made beside it at once."""
    stamp = f"{made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    name, number = f"{source.stem}-{stamp}-{reason.value}", 1
    path = folder / f"{name}.db"
    with known_file_failures(path):
        prepare_folder(folder)
        while path.exists() or not _claim(_manifest_path(path)):
            number += 1
            path = folder / f"{name}-{number}.db"
    return path


def _claim(path: Path) -> bool:
    """Make an empty file; False when somebody else did."""
    try:
        path.touch(mode=0o600, exist_ok=False)
    except FileExistsError:
        return False
    return True


def _copy(source: Path, target: Path) -> Mapping[str, int]:
    """Copy until nothing was written in between; returns the row counts of both."""
    for _ in range(_ATTEMPTS):
        target.unlink(missing_ok=True)
        prepare_file(target)
        with reading(source) as connection, known_failures(target):
            counts = row_counts(connection)
            connection.execute("VACUUM INTO ?", (target.absolute().as_uri(),))
        with reading(target) as copy:
            if not integrity_problems(copy) and row_counts(copy) == counts:
                return counts
    raise BackupError(
        "The back-up could not be verified.", "Your data is safe. Try again in a moment."
    )


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _manifest_path(path: Path) -> Path:
    return path.with_name(f"{path.name}.json")


def _write_manifest(path: Path, manifest: Manifest) -> None:
    text = json.dumps(to_json(manifest), indent=1) + "\n"
    _manifest_path(path).write_text(text, encoding="utf-8")


def checksum(path: Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_backup(path: Path) -> Backup | None:
    """The back-up at ``path``; None without a readable note beside it."""
    try:
        parsed = json.loads(_manifest_path(path).read_text(encoding="utf-8"))
        return Backup(path, from_json(Manifest, parsed))
    except (OSError, ValueError, MisfitError):
        return None


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """All back-ups in a folder, newest first."""
    found = filter(None, map(read_backup, sorted(folder.glob("*.db"))))
    return tuple(sorted(found, key=lambda one: one.manifest.made_at, reverse=True))


def verify(path: Path) -> None:
    """Refuse a file that cannot be restored.

    Raises:
        BackupError: It is missing, damaged, another program's, a newer version's, changed since it
            was made, or the very database that is open.
    """
    advice = "Nothing was changed. Choose another back-up."
    if not path.is_file():
        raise BackupError(f"There is no back-up {path}.", advice)
    if is_held(path):
        raise BackupError(f"“{path.name}” is the database that is open.", advice)
    noted = read_backup(path)
    try:
        check_is_ours(path)
        with reading(path) as connection:
            whole = not integrity_problems(connection)
            if not table_names(connection):
                raise ForeignDatabaseError(path)
    except KnownError as error:
        raise BackupError(
            f"The back-up {path.name} cannot be used. {error.message}", advice
        ) from error
    if not whole:
        raise BackupError(f"The back-up {path.name} is damaged.", advice)
    if noted and noted.manifest.sha256 != checksum(path):
        raise BackupError(f"The back-up {path.name} was changed after it was made.", advice)


def newest_good(folder: Path) -> Backup | None:
    """The newest back-up that can be restored; None when there is none."""
    for backup in backups_in(folder):
        with suppress(BackupError):
            verify(backup.path)
            return backup
    return None


def rotate(folder: Path, now: datetime) -> None:
    """Thin out a folder: 7 days, 4 weeks and 12 months keep their newest back-up."""
    backups = backups_in(folder)
    keep = set(kept(tuple(one.manifest.made_at for one in backups), now))
    for backup in backups:
        if backup.manifest.made_at not in keep:
            backup.path.unlink(missing_ok=True)
            _manifest_path(backup.path).unlink(missing_ok=True)


def kept(made_at: tuple[datetime, ...], now: datetime) -> tuple[datetime, ...]:
    """Which instants of back-ups to keep: all of the last 24 hours, and of each age its newest."""
    newest_first = sorted(made_at, reverse=True)
    recent = [instant for instant in newest_first if now - instant <= _ALL_KEPT_FOR]
    ages: tuple[tuple[Callable[[datetime], object], int], ...] = (
        (lambda instant: instant.date(), _DAYS_KEPT),
        (lambda instant: instant.isocalendar()[:2], _WEEKS_KEPT),
        (lambda instant: (instant.year, instant.month), _MONTHS_KEPT),
    )
    chosen = [one for age, count in ages for one in _newest_of_each(newest_first, age, count)]
    return tuple(sorted({*recent, *chosen}, reverse=True))


def _newest_of_each(
    newest_first: Iterable[datetime], age: Callable[[datetime], object], count: int
) -> Iterator[datetime]:
    seen: set[object] = set()
    for instant in newest_first:
        if len(seen) < count and age(instant) not in seen:
            seen.add(age(instant))
            yield instant
