"""The machine's time zone, with its changes of offset over the year."""

from datetime import UTC, datetime, timedelta

from app.core.days import hours_later
from app.local_time import LocalZone, now


def test_now_is_aware() -> None:
    """Every instant carries its UTC offset."""
    assert now().utcoffset() is not None


def test_now_knows_the_coming_change_of_the_clock(athletes_zone: str) -> None:
    """Half a year on, the clock is an hour apart from what its present offset would show."""
    present = now()
    later = hours_later(present, 24.0 * 182)

    assert later - present == timedelta(days=182)
    assert {present.utcoffset(), later.utcoffset()} == {timedelta(hours=1), timedelta(hours=2)}


def test_offsets_follow_the_season(athletes_zone: str) -> None:
    """A summer workout read in winter keeps its summer offset."""
    zone = LocalZone()
    assert datetime(2026, 1, 5, 18, tzinfo=zone).utcoffset() == timedelta(hours=1)
    assert datetime(2026, 7, 5, 18, tzinfo=zone).utcoffset() == timedelta(hours=2)


def test_utc_becomes_the_local_clock(athletes_zone: str) -> None:
    """From UTC to the clock on the wall, and back to the same instant."""
    instant = datetime(2026, 7, 5, 16, tzinfo=UTC)
    local = instant.astimezone(LocalZone())
    assert (local.hour, local == instant) == (18, True)


def test_the_hour_that_comes_twice_is_told_apart(athletes_zone: str) -> None:
    """02:30 on the night the clock goes back is two instants, an hour apart."""
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    second = first + timedelta(hours=1)
    for instant in (first, second):
        local = instant.astimezone(LocalZone())
        assert (local.hour, local.minute) == (2, 30)
        assert local.astimezone(UTC) == instant


def test_the_zone_has_a_name_and_no_separate_summer_time(athletes_zone: str) -> None:
    """The name is for people; the offset says it all."""
    summer = datetime(2026, 7, 5, 16, tzinfo=LocalZone())
    assert summer.tzname() == "CEST"
    assert summer.dst() is None
    assert LocalZone().utcoffset(None) is None
    assert LocalZone().tzname(None) is None
