"""Taking everything out: one JSON document, or spreadsheets."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from app.errors import StorageError
from app.storage.csv_export import export_csv
from app.storage.document import export_document
from app.storage.library import Library


def write_document(library: Library, file: Path) -> None:
    """Write everything the athlete entered as one JSON document that can be read again.

    Raises:
        StorageError: The file cannot be written.
    """
    with _explained(file):
        file.write_bytes(export_document(library))


def write_spreadsheets(library: Library, folder: Path) -> Mapping[Path, int]:
    """Write sets, activities and check-ins as CSV files into a folder; gives rows by file.

    Raises:
        StorageError: A file cannot be written.
    """
    with _explained(folder):
        return export_csv(library, folder)


@contextmanager
def _explained(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageError(
            f"“{place.name}” could not be written: {error.strerror}.",
            "Your data is safe; choose another folder.",
        ) from error
