"""Read the rows of small scientific tables, refusing what cannot be understood."""

import csv
import io
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.errors import ImportRefusedError

_ADVICE = "Nothing was changed."


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of a table.

    Attributes:
        number: Line of the file, the header being 1.
        cells: Text by column, without surrounding space; missing cells are empty.
    """

    number: int
    cells: dict[str, str]

    def number_in(self, column: str) -> float:
        """A cell as a number from 0 up; NaN where it is empty.

        Raises:
            ImportRefusedError: It is something else.
        """
        text = self.cells[column]
        if not text:
            return math.nan
        try:
            value = float(text)
        except ValueError as error:
            raise self.refused(f"{column} is not a number") from error
        if not 0.0 <= value < math.inf:
            raise self.refused(f"{column} is not a number from 0 up")
        return value

    def refused(self, reason: str) -> ImportRefusedError:
        """The error that names this row and says why it is refused."""
        return ImportRefusedError(f"Row {self.number}: {reason}.", _ADVICE)


def read_table(content: bytes, columns: Iterable[str]) -> Iterator[TableRow]:
    """Rows of a UTF-8 CSV file with a header.

    Args:
        content: The file.
        columns: Columns it must have; others are kept too.

    Raises:
        ImportRefusedError: It is not such a file, a column is missing, or there is no row.
    """
    try:
        reader = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
        missing = sorted(set(columns) - set(reader.fieldnames or ()))
        if missing:
            raise ImportRefusedError(f"The file has no column {missing[0]}.", _ADVICE)
        empty = True
        for cells in reader:
            empty = False
            texts = {name: (text or "").strip() for name, text in cells.items() if name is not None}
            yield TableRow(reader.line_num, texts)
    except (UnicodeDecodeError, csv.Error) as error:
        raise ImportRefusedError("The file is not a CSV file in UTF-8.", _ADVICE) from error
    if empty:
        raise ImportRefusedError("The file has no rows.", _ADVICE)
