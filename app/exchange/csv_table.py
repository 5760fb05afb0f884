"""Tables in text: the delimiter and header found, rows streamed, hostile ones refused."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.errors import ImportRefusedError
from app.exchange.parsed import Progress, no_progress
from app.exchange.problems import NOTHING_IMPORTED, ImportCancelledError

_DELIMITERS: Final = (",", ";", "\t")
_ROWS_PER_PROGRESS: Final = 4096
_MAX_COLUMNS: Final = 1000


@dataclass(frozen=True, slots=True)
class HeaderLine:
    """The names of a table's columns, trimmed and case-folded, and what stands between them."""

    names: tuple[str, ...] = ()
    delimiter: str = ","

    def index_of(self, *names: str) -> int | None:
        """Index of the first column with one of the names; None without."""
        return next((self.names.index(name) for name in names if name in self.names), None)


def header_line(text: str) -> HeaderLine:
    """The header of a table: its first line that holds anything."""
    stripped = text.lstrip("\ufeff\r\n")
    line = stripped.splitlines()[0] if stripped else ""
    delimiter = max(_DELIMITERS, key=line.count)
    try:
        cells = next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return HeaderLine()
    names = (" ".join(cell.split()).casefold() for cell in cells[:_MAX_COLUMNS])
    return HeaderLine(tuple(names), delimiter)


def rows(
    text: str, delimiter: str, progress: Progress = no_progress, *, header: bool = True
) -> Iterator[tuple[int, list[str]]]:
    """The rows below the header, numbered as a spreadsheet does; empty rows are passed over.

    Args:
        text: The table.
        delimiter: What stands between cells.
        progress: Told now and then how far it is.
        header: Whether the first row is a header, which is left out.

    Raises:
        ImportRefusedError: A quote is never closed, or a cell is larger than any real one.
        ImportCancelledError: ``progress`` returned False.
    """
    stream = io.StringIO(text.lstrip("\ufeff\r\n"), newline="")
    reader = csv.reader(stream, delimiter=delimiter, strict=True)
    first, row = int(header), 0
    try:
        for row, cells in enumerate(reader, 1):
            if cells and row > first:
                yield row, cells
            if not row % _ROWS_PER_PROGRESS and not progress(stream.tell() / len(text)):
                raise ImportCancelledError("The import was stopped.", NOTHING_IMPORTED)
    except csv.Error as error:
        raise ImportRefusedError(
            f"Row {row + 1} breaks off or is damaged ({error}).", NOTHING_IMPORTED
        ) from None


def columns(header: HeaderLine, aliases: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Where the columns of a format stand.

    Args:
        header: The header of the file.
        aliases: For each column its names, case-folded, the preferred one first.

    Returns:
        The index of each column that the file has.
    """
    found = {column: header.index_of(*names) for column, names in aliases.items()}
    return {column: index for column, index in found.items() if index is not None}
