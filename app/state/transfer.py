"""Taking everything out: one JSON document, or spreadsheets."""

import os
import secrets
from pathlib import Path
from typing import Final

from app.errors import StorageError
from app.storage.csv_export import export_csv
from app.storage.document import export_document
from app.storage.library import Library

_OWNER_ONLY: Final = 0o600


def write_document(library: Library, file: Path) -> None:
    """Write everything the athlete entered as one JSON document that can be read again.

    The file is whole or not there: an earlier one is replaced only by a complete one.

    Raises:
        StorageError: The file cannot be written.
    """
    content = export_document(library)
    part = file.with_name(f".{file.name}.{secrets.token_hex(4)}.part")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
        part.replace(file)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise StorageError(
            f"“{file.name}” could not be written: {error.strerror or 'unknown reason'}.",
            "Your data is safe; choose another folder.",
        ) from error


def write_spreadsheets(library: Library, folder: Path) -> tuple[Path, ...]:
    """Write sets, activities and check-ins as CSV files into a folder; gives the files.

    Raises:
        StorageError: A file cannot be written.
    """
    return export_csv(library, folder)
