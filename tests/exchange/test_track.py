"""Sums over the points of a track."""

from datetime import UTC, datetime, timedelta

from app.exchange.track import Track

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_points_out_of_order_do_not_turn_back_time() -> None:
    """A point from before the last one counts for nothing."""
    track = Track()
    for minutes in (0, 2, 1, 3):
        track.at_time(NOON + timedelta(minutes=minutes))
    assert track.moving_seconds == 180


def test_long_pauses_are_no_moving_time() -> None:
    """After more than five minutes without a point the clock starts again."""
    track = Track()
    for minutes in (0, 5, 15, 16):
        track.at_time(NOON + timedelta(minutes=minutes))
    assert track.moving_seconds == 360
    assert track.ended_at == NOON + timedelta(minutes=16)


def test_small_ups_and_downs_are_noise() -> None:
    """Less than three metres is what a height is off by; a slow descent still adds up."""
    track = Track()
    for metres in (100, 102, 99, 98, 96, 94, 110, 108):
        track.at_height(metres)
    assert track.descent_metres == 4
    for metres in (107, 106):
        track.at_height(metres)
    assert track.descent_metres == 7


def test_a_break_in_the_track_is_not_travelled() -> None:
    """Where a track goes on elsewhere, the way there does not count."""
    track = Track()
    track.at_place(52, 5)
    track.lift()
    track.at_place(48, 2)
    assert track.metres == 0
