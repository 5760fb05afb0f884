"""Which days a chart names along its axis, and how."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QLocale

from app.ui import formats

_DAY_STEPS: Final = (1, 2, 7, 14, 28)
_MONTH_STEPS: Final = (1, 2, 3, 6)
_YEAR_STEPS: Final = (1, 2, 5, 10)
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


def date_ticks(first: date, last: date, most: int) -> Ticks:
    """The finest regular ticks between two days that are at most so many."""
    length = (last - first).days + 1
    if length >= _YEARS_FROM:
        for years in _YEAR_STEPS:
            days = tuple(_month_starts(first, last, years * _MONTHS_PER_YEAR))
            if len(days) <= most:
                break
        return Ticks(TickKind.YEAR, days)
    if length >= _MONTHS_FROM:
        for months in _MONTH_STEPS:
            days = tuple(_month_starts(first, last, months))
            if len(days) <= most:
                break
        return Ticks(TickKind.MONTH, days)
    for step in _DAY_STEPS:
        days = tuple(first + timedelta(days=offset) for offset in range(0, length, step))
        if len(days) <= most:
            break
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


def _month_starts(first: date, last: date, step: int) -> Iterator[date]:
    """First days of months, counted from January in steps, within two days."""
    month = first.year * _MONTHS_PER_YEAR + first.month - 1
    month += -month % step
    day = date(month // _MONTHS_PER_YEAR, month % _MONTHS_PER_YEAR + 1, 1)
    if day < first:
        month += step
        day = date(month // _MONTHS_PER_YEAR, month % _MONTHS_PER_YEAR + 1, 1)
    while day <= last:
        yield day
        month += step
        day = date(month // _MONTHS_PER_YEAR, month % _MONTHS_PER_YEAR + 1, 1)
