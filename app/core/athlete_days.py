"""Read files of athletes: one row per athlete and day, with training load and soreness.

Columns: ``athlete, day, session_load, soreness, scale_max, sleep_hours``. Cells of the last four
may be empty; an empty load is no session, an empty soreness no report. Sleep is read by nobody yet:
see the ablation table of the model card.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np

from app.core.arrays import FloatArray
from app.errors import ImportRefusedError

_COLUMNS = frozenset({"athlete", "day", "session_load", "soreness", "scale_max"})
_LONGEST_DAYS = 366 * 100
_HIGHEST_SCALE = 100
_ADVICE = "Nothing was changed."


@dataclass(frozen=True, slots=True)
class AthleteDays:
    """One athlete's days without gaps, from the first to the last row.

    Attributes:
        athlete: The name in the file.
        scale_max: Highest rating of the scale; 0 is none.
        session_load: RPE x minutes of each day, 0 without a session, shape (T,).
        soreness: The morning's rating, NaN without one, shape (T,).
    """

    athlete: str
    scale_max: int
    session_load: FloatArray
    soreness: FloatArray


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    athlete: str
    day: int
    session_load: float
    soreness: float
    scale_max: int


def parse_athlete_days(content: bytes) -> tuple[AthleteDays, ...]:
    """Athletes of a file, in the order in which they first appear.

    Args:
        content: A UTF-8 CSV file with a header.

    Raises:
        ImportRefusedError: A row cannot be understood; the message names it and says why.
    """
    rows: dict[str, list[_Row]] = {}
    for row in _rows(content):
        rows.setdefault(row.athlete, []).append(row)
    if not rows:
        raise ImportRefusedError("The file has no rows.", _ADVICE)
    return tuple(_athlete(name, of_athlete) for name, of_athlete in rows.items())


def _rows(content: bytes) -> Iterator[_Row]:
    try:
        text = content.decode("utf-8-sig")
        reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
        missing = sorted(_COLUMNS - set(reader.fieldnames or ()))
        if missing:
            raise ImportRefusedError(f"The file has no column {missing[0]}.", _ADVICE)
        for cells in reader:
            yield _row(reader.line_num, cells)
    except (UnicodeDecodeError, csv.Error) as error:
        raise ImportRefusedError("The file is not a CSV file in UTF-8.", _ADVICE) from error


def _row(number: int, cells: dict[str, str | None]) -> _Row:
    athlete = (cells["athlete"] or "").strip()
    if not athlete:
        raise _refused(number, "the athlete is missing")
    try:
        day = date.fromisoformat((cells["day"] or "").strip()).toordinal()
    except ValueError as error:
        raise _refused(number, "the day is not a date such as 2026-11-23") from error
    scale_max = _number(number, "scale_max", cells)
    whole = scale_max.is_integer() and 1 <= scale_max <= _HIGHEST_SCALE
    if not whole:
        raise _refused(number, f"scale_max is not a whole number from 1 to {_HIGHEST_SCALE}")
    soreness = _number(number, "soreness", cells)
    if not np.isnan(soreness) and not (soreness.is_integer() and soreness <= scale_max):
        raise _refused(number, f"the soreness is not a whole number from 0 to {scale_max:.0f}")
    load = _number(number, "session_load", cells)
    return _Row(number, athlete, day, 0.0 if np.isnan(load) else load, soreness, int(scale_max))


def _number(row: int, column: str, cells: dict[str, str | None]) -> float:
    """A cell as a number that is finite and not negative; NaN where the cell is empty."""
    text = (cells[column] or "").strip()
    if not text:
        return float("nan")
    try:
        value = float(text)
    except ValueError as error:
        raise _refused(row, f"{column} is not a number") from error
    if not 0.0 <= value < float("inf"):
        raise _refused(row, f"{column} is not a number from 0 up")
    return value


def _athlete(name: str, rows: list[_Row]) -> AthleteDays:
    first = min(row.day for row in rows)
    length = max(row.day for row in rows) - first + 1
    if length > _LONGEST_DAYS:
        raise _refused(rows[-1].number, f"the days of {name} span more than a hundred years")
    load, soreness = np.zeros(length), np.full(length, np.nan)
    seen: set[int] = set()
    for row in rows:
        if row.day in seen:
            raise _refused(row.number, f"{name} has this day twice")
        if row.scale_max != rows[0].scale_max:
            raise _refused(row.number, f"scale_max of {name} changes")
        seen.add(row.day)
        load[row.day - first] = row.session_load
        soreness[row.day - first] = row.soreness
    return AthleteDays(name, rows[0].scale_max, load, soreness)


def _refused(row: int, reason: str) -> ImportRefusedError:
    return ImportRefusedError(f"Row {row}: {reason}.", _ADVICE)
