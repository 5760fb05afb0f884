"""Tests that coming hours show what the clock will show, also after it was put forward or back."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.days import ZonedOffset, at_local_time, from_epoch_hours, hours_later, in_zone
from app.core.engine import forecast, prepare
from app.core.muscles import MuscleGroup
from app.core.planner import DAYS_AHEAD, week_ahead
from tests.builders import history, lifting

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
EVENINGS = {
    "forward": in_zone(datetime(2026, 3, 28, 19, tzinfo=UTC), AMSTERDAM),
    "back": in_zone(datetime(2026, 10, 24, 18, tzinfo=UTC), AMSTERDAM),
}
"""20:00 on the evenings before the clock changes."""

LOST = {"forward": timedelta(hours=1), "back": timedelta(hours=-1)}

changes = pytest.mark.parametrize("change", ["forward", "back"])


def clock(instant: datetime) -> datetime:
    """What a clock in Amsterdam shows at an instant."""
    return instant.astimezone(AMSTERDAM).replace(tzinfo=None)


@given(st.sampled_from(sorted(EVENINGS)), st.integers(-400_000, 400_000))
def test_any_instant_shows_the_clock_of_its_place(change: str, minutes: int) -> None:
    """However an instant is made from the present one, it has the offset that holds then."""
    now = EVENINGS[change]
    hours = minutes / 60
    for later in (hours_later(now, hours), from_epoch_hours(now.timestamp() / 3600 + hours, now)):
        assert abs(later - now - timedelta(minutes=minutes)) < timedelta(milliseconds=1)
        assert later.replace(tzinfo=None) == clock(later)


@changes
def test_twelve_hours_are_twelve_hours(change: str) -> None:
    """Across the change the clock moves by eleven or thirteen hours, and time by twelve."""
    now = EVENINGS[change]
    later = hours_later(now, 12)

    assert later - now == timedelta(hours=12)
    shown = later.replace(tzinfo=None) - now.replace(tzinfo=None)
    assert shown == timedelta(hours=12) + LOST[change]


@changes
def test_a_clock_time_is_what_the_clock_will_show(change: str) -> None:
    """Tomorrow at eight is at eight by tomorrow's clock, and was so by yesterday's."""
    now = EVENINGS[change]
    tomorrow = at_local_time(now.date() + timedelta(days=1), time(8), now)
    back = at_local_time(now.date(), time(8), tomorrow)

    assert clock(tomorrow).time() == clock(back).time() == time(8)
    assert tomorrow - now == timedelta(hours=12) - LOST[change]
    assert back == now - timedelta(hours=12)


@changes
def test_a_forecast_names_hours_of_the_clock(change: str) -> None:
    """Worst, gone and ready after the change are told by the clock as it will be."""
    now = EVENINGS[change]
    squats = replace(lifting(0.0), started_at=now - timedelta(hours=1), ended_at=now)
    told = forecast(prepare(history([squats])), now).muscles[MuscleGroup.QUADRICEPS]

    assert told.ready_at is not None
    assert told.gone_at is not None
    assert told.ready_at > now + timedelta(hours=12)
    for instant in (told.ready_at, told.gone_at):
        assert instant.replace(tzinfo=None) == clock(instant)
    assert (told.ready_at.minute, told.ready_at.second) == (0, 0)


@changes
def test_the_week_ahead_has_every_half_hour_once(change: str) -> None:
    """Half hours follow each other in time, and end with the last one of the seventh day."""
    now = EVENINGS[change]
    times = week_ahead(prepare(history()), now).times

    assert all(later - sooner == timedelta(minutes=30) for sooner, later in pairwise(times))
    assert all(each.replace(tzinfo=None) == clock(each) for each in times)
    last = now.date() + timedelta(days=DAYS_AHEAD - 1)
    assert times[-1].replace(tzinfo=None) == datetime.combine(last, time(23, 30))


def test_an_offset_says_what_it_is() -> None:
    """Its name is its distance to UTC; summer time is not told apart."""
    offset = EVENINGS["back"].tzinfo

    assert isinstance(offset, ZonedOffset)
    assert EVENINGS["back"].tzname() == "UTC+02:00"
    assert EVENINGS["back"].dst() is None
    assert offset.zone is AMSTERDAM
