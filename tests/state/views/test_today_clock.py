"""Tests of app.state.views.today_clock."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.state.views.today_clock import hours_from, nearest_whole_hour, next_whole_hour
from tests.state.views.forecasts import HERE, NOW, hours_before

INSTANTS = st.datetimes(datetime(2000, 1, 1), datetime(2050, 1, 1)).map(  # noqa: DTZ001
    lambda instant: instant.replace(tzinfo=HERE)
)


def test_hours_from_is_signed() -> None:
    """Hours are negative for what lies before."""
    assert hours_from(NOW, hours_before(3)) == pytest.approx(-3.0)


@given(INSTANTS)
def test_ready_is_never_said_too_early(instant: datetime) -> None:
    """The hour from which something is true is full, not before it, and under an hour after."""
    hour = next_whole_hour(instant)

    assert (hour.minute, hour.second, hour.microsecond) == (0, 0, 0)
    assert timedelta(0) <= hour - instant < timedelta(hours=1)


@given(INSTANTS)
def test_about_when_is_within_half_an_hour(instant: datetime) -> None:
    """The nearest full hour is at most half an hour away."""
    hour = nearest_whole_hour(instant)

    assert hour.minute == 0
    assert abs(hour - instant) <= timedelta(minutes=30)
