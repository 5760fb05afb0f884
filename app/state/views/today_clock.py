"""Hours and clock times as people use them: a forecast's minutes would claim too much."""

from datetime import datetime, timedelta
from typing import Final

from app.core.days import hours_later

_SECONDS_PER_HOUR: Final = 3600
_HOUR: Final = timedelta(hours=1)


def hours_from(at: datetime, instant: datetime) -> float:
    """Hours from one instant to another, negative when it lies before."""
    return (instant - at).total_seconds() / _SECONDS_PER_HOUR


def next_whole_hour(instant: datetime) -> datetime:
    """The instant itself on the hour, else the next full hour: from when something is true."""
    hour = start_of_hour(instant)
    return hour if hour == instant else hours_later(hour, 1)


def nearest_whole_hour(instant: datetime) -> datetime:
    """The full hour nearest to an instant: about when something happens."""
    return start_of_hour(hours_later(instant, 0.5))


def start_of_hour(instant: datetime) -> datetime:
    """The full hour that an instant lies in: until when something is true."""
    return instant.replace(minute=0, second=0, microsecond=0)
