"""Names, notes and lengths of workouts, as cells of people's files state them."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from app.exchange.clock_texts import duration_seconds, moment
from app.exchange.problems import RowError

MAX_WORKOUT_SECONDS: Final = 24 * 3600.0
_LONGEST_NAME: Final = 200
_LONGEST_NOTE: Final = 5000


def name_of(cell: str) -> str:
    """A name from a file: one line, blanks tidied, of bearable length."""
    return " ".join(cell.split())[:_LONGEST_NAME]


def note_of(cells: Iterable[str]) -> str:
    """The different notes of several cells, one a line."""
    notes = dict.fromkeys(map(str.strip, cells))
    notes.pop("", None)
    return "\n".join(notes)[:_LONGEST_NOTE]


def note_in(cell: str) -> str:
    """The note of one cell."""
    return cell.strip()[:_LONGEST_NOTE]


def first_duration(cells: Iterable[str]) -> float | None:
    """Seconds in the first cell that holds a duration; None without."""
    for cell in cells:
        try:
            if seconds := duration_seconds(cell):
                return seconds
        except RowError:
            continue
    return None


def seconds_until(start: datetime, ends: Iterable[str]) -> float | None:
    """Seconds from the start to the first readable end after it, at most a day; None without."""
    for cell in ends:
        try:
            end = moment(cell)
        except RowError:
            continue
        if (end.tzinfo is None) == (start.tzinfo is None):
            seconds = (end - start).total_seconds()
            if 0 < seconds <= MAX_WORKOUT_SECONDS:
                return seconds
    return None
