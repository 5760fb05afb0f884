"""Instants, local days and weeks.

An instant is an aware ``datetime`` that keeps the UTC offset of the place where it happened. A day
is the athlete's local day, which begins at a settable hour, so that a workout over midnight or a
flight never moves or splits one.
"""

from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Final

SECONDS_PER_HOUR: Final = 3600.0
HOURS_PER_DAY: Final = 24.0
DEFAULT_DAY_START: Final = time(4)


def epoch_hours(instant: datetime) -> float:
    """Hours between 1970-01-01 00:00 UTC and an aware instant: the engine's time axis.

    Raises:
        ValueError: The instant is naive.
    """
    if instant.tzinfo is None:
        raise ValueError("An instant needs a UTC offset.")
    return instant.timestamp() / SECONDS_PER_HOUR


def from_epoch_hours(hours: float, like: datetime) -> datetime:
    """The instant at ``hours`` on the engine's time axis, in the UTC offset of ``like``."""
    return datetime.fromtimestamp(hours * SECONDS_PER_HOUR, UTC).astimezone(like.tzinfo)


def local_day(instant: datetime, day_start: time = DEFAULT_DAY_START) -> date:
    """The athlete's day that an instant belongs to, by the clock of the place where it happened."""
    shift = timedelta(hours=day_start.hour, minutes=day_start.minute)
    return (instant.replace(tzinfo=None) - shift).date()


def at_local_time(day: date, clock: time, like: datetime) -> datetime:
    """A clock time on a calendar day, in the UTC offset of ``like``."""
    return datetime.combine(day, clock, like.tzinfo)


def utc_offset_minutes(instant: datetime) -> int:
    """UTC offset of an aware instant in whole minutes.

    Raises:
        ValueError: The instant is naive.
    """
    offset = instant.utcoffset()
    if offset is None:
        raise ValueError("An instant needs a UTC offset.")
    return round(offset.total_seconds() / 60)


def with_offset(utc_instant: datetime, offset_minutes: int) -> datetime:
    """A UTC instant as the clock of its place showed it."""
    return utc_instant.astimezone(timezone(timedelta(minutes=offset_minutes)))


def week_start(day: date, first_weekday: int = 0) -> date:
    """First day of the week that holds ``day``; ``first_weekday`` 0 is Monday, 6 is Sunday."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)
