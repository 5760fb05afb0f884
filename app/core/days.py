"""Instants, local days and weeks.

An instant is an aware ``datetime`` that keeps the UTC offset of the place where it happened. A day
is the athlete's local day, which begins at a settable hour, so that a workout over midnight or a
flight never moves or splits one.

The present instant also knows its zone (`in_zone`), so that other instants made from it here
(`from_epoch_hours`, `hours_later`, `at_local_time`) show what the clock will show by then, also
when it has been put forward or back. Adding a ``timedelta`` gives that instant in the old offset.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Final

from app.compat import override

SECONDS_PER_HOUR: Final = 3600.0
HOURS_PER_DAY: Final = 24.0
DEFAULT_DAY_START: Final = time(4)

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_QUARTER: Final = timedelta(minutes=15)


@dataclass(frozen=True)
class ZonedOffset(tzinfo):
    """The UTC offset of one instant, which asks its zone for that of any other.

    Python counts the hours between two instants of one zone as its clock shows them; with an offset
    each they are what passes.

    Attributes:
        zone: Knows when the clock changes.
        offset: What holds at the instant.
    """

    zone: tzinfo
    offset: timedelta

    @override
    def utcoffset(self, instant: datetime | None, /) -> timedelta:
        return self.offset

    @override
    def dst(self, instant: datetime | None, /) -> None:
        return None

    @override
    def tzname(self, instant: datetime | None, /) -> str:
        return timezone(self.offset).tzname(instant)

    @override
    def fromutc(self, instant: datetime, /) -> datetime:
        offset = _offset_at(self.zone, (instant.replace(tzinfo=UTC) - _EPOCH) // _QUARTER)
        there = self if offset == self.offset else ZonedOffset(self.zone, offset)
        return (instant + offset).replace(tzinfo=there)


def in_zone(instant: datetime, zone: tzinfo) -> datetime:
    """An aware instant in the offset that a zone has then; it knows the zone for later ones."""
    there = instant.astimezone(zone)
    return there.replace(tzinfo=ZonedOffset(zone, there.utcoffset() or timedelta()), fold=0)


@lru_cache(maxsize=4096)
def _offset_at(zone: tzinfo, quarter: int) -> timedelta:
    """What a zone has in one quarter of an hour since 1970; clocks change between two of them."""
    return (_EPOCH + quarter * _QUARTER).astimezone(zone).utcoffset() or timedelta()


def epoch_hours(instant: datetime) -> float:
    """Hours between 1970-01-01 00:00 UTC and an aware instant: the engine's time axis.

    Raises:
        ValueError: The instant is naive.
    """
    if instant.tzinfo is None:
        raise ValueError("An instant needs a UTC offset.")
    return instant.timestamp() / SECONDS_PER_HOUR


def from_epoch_hours(hours: float, like: datetime) -> datetime:
    """The instant at ``hours`` on the engine's time axis, on the clock of ``like``."""
    return datetime.fromtimestamp(hours * SECONDS_PER_HOUR, UTC).astimezone(like.tzinfo)


def local_day(instant: datetime, day_start: time = DEFAULT_DAY_START) -> date:
    """The athlete's day that an instant belongs to, by the clock of the place where it happened."""
    shift = timedelta(hours=day_start.hour, minutes=day_start.minute)
    return (instant.replace(tzinfo=None) - shift).date()


def at_local_time(day: date, clock: time, like: datetime) -> datetime:
    """A clock time on a calendar day, on the clock of ``like``."""
    about = datetime.combine(day, clock, like.tzinfo).astimezone(UTC)
    return datetime.combine(day, clock, about.astimezone(like.tzinfo).tzinfo)


def hours_later(at: datetime, hours: float) -> datetime:
    """The instant so many hours after another, or before it, on the clock of that one."""
    return (at + timedelta(hours=hours)).astimezone(UTC).astimezone(at.tzinfo)


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
