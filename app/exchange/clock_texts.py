"""Dates, times and durations as other programs write them, in their users' languages."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import Final

from app.exchange.months import month_named
from app.exchange.problems import ProblemKind, RowError

UNKNOWN_CLOCK: Final = time(12)
"""Time of day for a file that gives only the day: as far as possible from both its ends."""

_MONTHS: Final = 12
_FIRST_YEAR: Final = 1970
_LAST_YEAR: Final = 2100
_SECONDS_PER_HOUR: Final = 3600
_SECONDS_PER_MINUTE: Final = 60
_CLOCK: Final = re.compile(
    r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s*([ap])?\.?(?:m\b\.?)?",
    re.ASCII | re.IGNORECASE,
)
_YEAR_FIRST: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)", re.ASCII)
_NUMERIC: Final = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)", re.ASCII)
_ISO_WITH_ZONE: Final = re.compile(
    r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})", re.ASCII
)
_DURATION: Final = re.compile(
    r"(?:(\d{1,3})\s*h\w*\.?)?\s*(?:(\d{1,4})\s*m\w*\.?)?\s*(?:(\d{1,5})\s*s\w*\.?)?", re.ASCII
)
_COLONS: Final = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:\.\d+)?", re.ASCII)


@lru_cache(maxsize=4096)
def moment(text: str) -> datetime:
    """The moment that a cell states: aware when it names a zone, naive otherwise.

    Args:
        text: ISO, ``28 Mar 2025, 17:29`` in many languages, ``28/3/2025 17:29``, or only a day,
            which is taken at ``UNKNOWN_CLOCK``. ``3/4/2025`` is in April: see ``day_first``.

    Raises:
        RowError: It is not a moment, or not between 1970 and 2100.
    """
    cell = text.strip()
    try:
        found = _with_zone(cell) or _without_zone(cell)
    except (ValueError, OverflowError):
        found = None
    if found is None or not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise RowError(ProblemKind.DATE, cell)
    return found


def year_comes_last(cell: str) -> bool:
    """Whether a date is written as ``3/4/2025`` is, and so may begin with day or month."""
    return _NUMERIC.match(cell.strip()) is not None


def month_comes_first(cells: Iterable[str]) -> bool | None:
    """Whether dates such as ``3/14/2025`` begin with the month; None when nothing tells."""
    for match in filter(None, (_NUMERIC.match(cell.strip()) for cell in cells)):
        first, second = int(match.group(1)), int(match.group(3))
        if max(first, second) > _MONTHS:
            return second > first
    return None


def day_first(cell: str) -> str:
    """A date that begins with the month, with the day in front; anything else as it is."""
    match = _NUMERIC.match(cell.strip())
    if not match or int(match.group(3)) > _MONTHS:
        return cell
    month, mark, day, year = match.groups()
    return f"{day}{mark}{month}{mark}{year}{cell.strip()[match.end() :]}"


def utc_moment(text: str) -> datetime:
    """As ``moment``, for a program whose clock is UTC where it names no zone.

    Raises:
        RowError: It is not a moment.
    """
    found = moment(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _with_zone(cell: str) -> datetime | None:
    match = _ISO_WITH_ZONE.fullmatch(cell)
    if not match:
        return None
    day, clock, zone = match.groups()
    return datetime.fromisoformat(f"{day}T{clock}{'+00:00' if zone == 'Z' else zone}")


def _without_zone(cell: str) -> datetime | None:
    if match := _YEAR_FIRST.match(cell):
        year, month, day = match.groups()
        rest = cell[match.end() :]
    elif match := _NUMERIC.match(cell):
        first, _, second, year = match.groups()
        month, day = (first, second) if int(second) > _MONTHS else (second, first)
        rest = cell[match.end() :]
    else:
        return _in_words(cell)
    return datetime.combine(date(int(year), int(month), int(day)), _clock(rest.strip(" T,")))


def _in_words(cell: str) -> datetime | None:
    """Such as ``28 Mar 2025, 17:29``, ``Mar 28, 2025, 5:29 PM`` or ``24 8月 2026, 10:00``."""
    match = re.search(r"(?<!\d)(\d{4})(?!\d)", cell, re.ASCII)
    if not match:
        return None
    before, year, rest = cell[: match.start()], int(match.group()), cell[match.end() :]
    month = month_named(before)
    numbers = re.findall(r"\d+", re.sub(r"\d+\s*[月월]", "", before), re.ASCII)
    if month is None or len(numbers) != 1 or len(numbers[0]) > 2:
        return None
    return datetime.combine(date(year, month, int(numbers[0])), _clock(_bare(rest)))


def _bare(rest: str) -> str:
    """The clock in the rest of a date in words: ``, at 17:29`` → ``17:29``."""
    match = re.search(r"\d", rest)
    return rest[match.start() :] if match else ""


def _clock(text: str) -> time:
    """A time of day.

    Raises:
        ValueError: It is not one.
    """
    if not text:
        return UNKNOWN_CLOCK
    match = _CLOCK.fullmatch(text.replace("\u202f", " ").strip())
    if not match:
        raise ValueError(text)
    hour, minute, second, half = match.groups()
    hours = int(hour)
    if half:
        hours = hours % 12 + (12 if half.casefold() == "p" else 0)
    return time(hours, int(minute), int(second or 0))


@lru_cache(maxsize=1024)
def duration_seconds(text: str) -> float | None:
    """Seconds of a duration such as ``1h 6m``, ``56m``, ``0:25:40`` or ``1267``; None when empty.

    Raises:
        RowError: It is not a duration.
    """
    cell = text.strip().casefold()
    if not cell:
        return None
    if cell.isascii() and cell.isdigit() and len(cell) <= 6:
        return float(cell)
    if match := _COLONS.fullmatch(cell):
        hours, minutes, seconds = (int(part or 0) for part in match.groups())
        return float(hours * _SECONDS_PER_HOUR + minutes * _SECONDS_PER_MINUTE + seconds)
    if match := _DURATION.fullmatch(cell):
        hours, minutes, seconds = (int(part or 0) for part in match.groups())
        return float(hours * _SECONDS_PER_HOUR + minutes * _SECONDS_PER_MINUTE + seconds)
    raise RowError(ProblemKind.LENGTH, cell)
