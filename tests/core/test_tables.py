"""Rules of reading tables: text is trimmed, numbers are checked, lines are counted."""

import math

import pytest

from app.core.tables import read_table
from app.errors import ImportRefusedError


def test_cells_are_trimmed_and_missing_ones_are_empty() -> None:
    """A short row has empty cells, a long one loses what has no name."""
    rows = list(read_table(b"a,b\n 1 ,\n2\n3,4,5\n", ["a", "b"]))
    assert [row.cells for row in rows] == [
        {"a": "1", "b": ""},
        {"a": "2", "b": ""},
        {"a": "3", "b": "4"},
    ]


def test_rows_are_numbered_as_in_the_file() -> None:
    """A row's number is the line on which it ends, the header being the first."""
    rows = list(read_table(b'a,b\n"two\nlines",1\n2,2\n', ["a"]))
    assert [row.number for row in rows] == [3, 4]


def test_numbers_are_from_zero_up_or_missing() -> None:
    """An empty cell is not a number; anything but a finite number from 0 up is refused."""
    full, empty, wrong = read_table(b"a\n2.5\n''\n-1\n".replace(b"''", b'""'), ["a"])
    assert full.number_in("a") == 2.5
    assert math.isnan(empty.number_in("a"))
    with pytest.raises(ImportRefusedError, match="Row 4: a is not a number from 0 up"):
        wrong.number_in("a")
