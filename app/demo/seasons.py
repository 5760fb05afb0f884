"""The athlete's year: weeks that build, rest, travel or are lost to a cold; and the local clock."""

import calendar
from datetime import date, datetime, time, timedelta, timezone
from enum import Enum, auto
from typing import Final

FIRST_DAY: Final = date(2025, 11, 24)
WEEKS: Final = 52
LAST_WEEK: Final = WEEKS - 1

_ILL_WEEK: Final = 11
_HOLIDAY_WEEK: Final = 34
_MESOCYCLE_WEEKS: Final = 4
_WINTER_TIME: Final = timezone(timedelta(hours=1))
_SUMMER_TIME: Final = timezone(timedelta(hours=2))
_CYCLING_MONTHS: Final = range(4, 10)


class Phase(Enum):
    """What a week is for."""

    BUILD = auto()
    DELOAD = auto()
    HOLIDAY = auto()
    ILL = auto()


def monday(week: int) -> date:
    """First day of a week, counted from 0."""
    return FIRST_DAY + timedelta(weeks=week)


def phase(week: int) -> Phase:
    """What a week is for."""
    if week == _ILL_WEEK:
        return Phase.ILL
    if week == _HOLIDAY_WEEK:
        return Phase.HOLIDAY
    return Phase.BUILD if week % _MESOCYCLE_WEEKS else Phase.DELOAD


def hardness(week: int) -> int:
    """Place in the block: 1 to 3 while building, 0 in a deload and in the week after a break."""
    after_break = week - 1 in {_ILL_WEEK, _HOLIDAY_WEEK}
    return 0 if after_break else week % _MESOCYCLE_WEEKS


def rides(week: int) -> bool:
    """Whether the evenings are light enough for the bicycle."""
    return monday(week).month in _CYCLING_MONTHS


def local(day: date, clock: time) -> datetime:
    """A clock time in Amsterdam: one hour before UTC, two in summer."""
    summer = _last_sunday(day.year, 3) <= day < _last_sunday(day.year, 10)
    return datetime.combine(day, clock, _SUMMER_TIME if summer else _WINTER_TIME)


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, calendar.monthrange(year, month)[1])
    return last - timedelta(days=(last.weekday() - calendar.SUNDAY) % 7)
