"""Taking everything out: a document, spreadsheets, other programs' tables, a calendar, reports."""

import os
import secrets
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Final

from app.core.history import History
from app.errors import KnownError, StorageError
from app.exchange.export_calendar import CalendarEntry, calendar_text
from app.exchange.export_hevy import hevy_csv
from app.exchange.export_strong import strong_csv
from app.exchange.parsed import Progress, no_progress
from app.held_files import is_held
from app.storage.csv_export import csv_tables, write_tables
from app.storage.document import export_document
from app.storage.failures import OpenDatabaseError
from app.storage.library import Library

_OWNER_ONLY: Final = 0o600
_ONLY_WRITING_LEFT: Final = 0.9


class ExportStoppedError(KnownError):
    """An export was stopped by whoever asked for it."""


def write_document(library: Library, file: Path, progress: Progress = no_progress) -> None:
    """Write everything the athlete entered as one JSON document that can be read again.

    The file is whole or not there: an earlier one is replaced only by a complete one. It is read as
    it was at one moment; until it is written, ``progress`` may stop it without a trace.

    Raises:
        ExportStoppedError: ``progress`` said to stop.
        StorageError: The file cannot be written.
    """
    _write(file, export_document(library), progress)


def write_strong_table(history: History, file: Path, progress: Progress = no_progress) -> None:
    """Write all workouts as a table that Strong, and whatever reads Strong's, can import.

    Raises:
        ExportStoppedError: ``progress`` said to stop; nothing was written.
        StorageError: The file cannot be written.
    """
    unit = history.settings.weight_unit
    table = strong_csv(history.workouts, unit, _sport_names(history))
    _write(file, table.encode(), progress)


def write_hevy_table(history: History, file: Path, progress: Progress = no_progress) -> None:
    """Write all workouts as a table that Hevy, and whatever reads Hevy's, can import.

    Raises:
        ExportStoppedError: ``progress`` said to stop; nothing was written.
        StorageError: The file cannot be written.
    """
    unit = history.settings.weight_unit
    table = hevy_csv(history.workouts, unit, _sport_names(history))
    _write(file, table.encode(), progress)


def write_calendar(
    entries: Iterable[CalendarEntry],
    made_at: datetime,
    file: Path,
    progress: Progress = no_progress,
) -> None:
    """Write moments as a calendar file.

    Raises:
        ExportStoppedError: ``progress`` said to stop; nothing was written.
        StorageError: The file cannot be written.
    """
    _write(file, calendar_text(entries, made_at).encode(), progress)


def write_report(content: bytes, file: Path) -> None:
    """Write a report that was painted already.

    Raises:
        StorageError: The file cannot be written.
    """
    _write(file, content)


def _sport_names(history: History) -> Mapping[str, str]:
    return {key: sport.name for key, sport in history.sports.items()}


def _write(file: Path, content: bytes, progress: Progress = no_progress) -> None:
    """Write a file whole or not at all, readable by its owner only; a pipe or device as it is."""
    _go_on(progress)
    if is_held(file):
        raise OpenDatabaseError(file)
    try:
        if file.exists() and not file.is_file():
            file.write_bytes(content)
        else:
            _replace(Path(os.path.realpath(file)), content)
    except OSError as error:
        raise StorageError(
            f"“{file.name}” could not be written: {error.strerror or 'unknown reason'}.",
            "Your data is safe; choose another folder.",
        ) from error


def _go_on(progress: Progress) -> None:
    """The last moment at which an export can be stopped."""
    if not progress(_ONLY_WRITING_LEFT):
        raise ExportStoppedError("The export was stopped.", "Nothing was written.")


def _replace(file: Path, content: bytes) -> None:
    part = file.with_name(f".{secrets.token_hex(8)}.part")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
        part.replace(file)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def write_spreadsheets(
    library: Library, folder: Path, progress: Progress = no_progress
) -> tuple[Path, ...]:
    """Write sets, activities and check-ins as CSV files into a folder; gives the files.

    Raises:
        ExportStoppedError: ``progress`` said to stop; nothing was written.
        StorageError: A file cannot be written.
    """
    tables = csv_tables(library)
    _go_on(progress)
    return write_tables(tables, folder)
