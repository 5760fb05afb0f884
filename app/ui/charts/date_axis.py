"""Which days a chart names along its axis, and how."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QLocale

from app.ui import formats

_DAY_STEPS: Final = (1, 2, 7, 14, 28, 56)
_MONTH_STEPS: Final = (1, 2, 3, 6, 12)
_YEAR_STEPS: Final = (1, 2, 5, 10, 20)
_MONTHS_PER_YEAR: Final = 12
_WEEKDAYS_UP_TO: Final = 14
_MONTHS_FROM: Final = 120
_YEARS_FROM: Final = 3 * 366


class TickKind(Enum):
    """How a tick is written."""

    WEEKDAY = auto()
    DAY = auto()
    MONTH = auto()
    YEAR = auto()


@dataclass(frozen=True, slots=True)
class Ticks:
    """Days to name, all in one manner."""

    kind: TickKind
    days: tuple[date, ...]


def date_ticks(first: date, last: date, most: int, counted_from: date | None = None) -> Ticks:
    """The finest regular ticks between two days that are at most so many.

    Args:
        first: The first day that may be named.
        last: The last one.
        most: How many names there is room for.
        counted_from: A day that is named whenever it lies between them and days are named; so the
            names stay with their days while an axis moves. The first day by default.
    """
    length = (last - first).days + 1
    if length >= _YEARS_FROM:
        years = [_month_starts(first, last, step * _MONTHS_PER_YEAR) for step in _YEAR_STEPS]
        return Ticks(TickKind.YEAR, _first_that_fits(years, most))
    if length >= _MONTHS_FROM:
        months = [_month_starts(first, last, step) for step in _MONTH_STEPS]
        return Ticks(TickKind.MONTH, _first_that_fits(months, most))
    step = next((each for each in _DAY_STEPS if -(-length // each) <= most), _DAY_STEPS[-1])
    begin = ((counted_from or first) - first).days % step
    days = tuple(first + timedelta(days=offset) for offset in range(begin, length, step))
    return Ticks(TickKind.WEEKDAY if length <= _WEEKDAYS_UP_TO else TickKind.DAY, days)


def tick_text(kind: TickKind, day: date) -> str:
    """A tick in words."""
    match kind:
        case TickKind.WEEKDAY:
            return formats.weekday(day)
        case TickKind.DAY:
            return formats.day_and_month(day)
        case TickKind.MONTH:
            name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
            return name.removesuffix(".")
        case TickKind.YEAR:
            return str(day.year)


def _first_that_fits(choices: Sequence[tuple[date, ...]], most: int) -> tuple[date, ...]:
    """The first that is short enough and not empty, else the last that is not empty."""
    choices = [choice for choice in choices if choice]
    return next((choice for choice in choices if len(choice) <= most), choices[-1])


def _month_starts(first: date, last: date, step: int) -> tuple[date, ...]:
    """First days of months, counted from January in steps, within two days."""
    begin = first.year * _MONTHS_PER_YEAR + first.month - 1 + (first.day > 1)
    begin += -begin % step
    end = last.year * _MONTHS_PER_YEAR + last.month
    return tuple(
        date(month // _MONTHS_PER_YEAR, month % _MONTHS_PER_YEAR + 1, 1)
        for month in range(begin, end, step)
    )
