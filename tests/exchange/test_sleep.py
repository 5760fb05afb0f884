"""Nights from overlapping pieces of sleep."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.exchange.sleep import Piece, hours_by_night

EVENING = datetime(2026, 3, 1, 22, tzinfo=UTC)


def piece(start_hour: float, end_hour: float) -> Piece:
    """Asleep between two times, in hours after 22:00 on Sunday 1 March."""
    return EVENING + timedelta(hours=start_hour), EVENING + timedelta(hours=end_hour)


def test_night_belongs_to_the_day_of_waking() -> None:
    """Pieces before midnight count for the morning after."""
    assert hours_by_night([piece(0, 1.5), piece(1.5, 8)]) == {date(2026, 3, 2): 8}


def test_two_devices_at_once_count_once() -> None:
    """What a watch and a ring both recorded is one sleep, as long as the two together."""
    watch = [piece(0.5, 3), piece(3.5, 7)]
    assert hours_by_night([*watch, piece(0, 6), piece(4, 5)]) == {date(2026, 3, 2): 7}


def test_lying_awake_is_no_sleep_but_the_same_night() -> None:
    """Two hours awake leave one night of what is left."""
    assert hours_by_night([piece(0, 3), piece(5, 8)]) == {date(2026, 3, 2): 6}


def test_naps_are_left_out() -> None:
    """The longest sleep that ends on a day is its night; a nap alone is none."""
    afternoon = piece(16, 18.5)
    assert hours_by_night([piece(0, 7), afternoon]) == {date(2026, 3, 2): 7}
    assert hours_by_night([piece(16, 17)]) == {}


def test_sleep_by_day_counts_for_that_day() -> None:
    """After a night shift the night is in the morning."""
    assert hours_by_night([piece(11, 18)]) == {date(2026, 3, 2): 7}


pieces = st.builds(
    lambda start, length: piece(start, start + length),
    st.integers(0, 24 * 20),
    st.integers(1, 10),
)


@given(
    st.lists(pieces, max_size=20).flatmap(
        lambda recorded: st.tuples(st.just(recorded), st.permutations(recorded * 2))
    )
)
def test_order_and_repetition_do_not_matter(both: tuple[list[Piece], list[Piece]]) -> None:
    """Exports list devices one after another, and may say the same twice."""
    recorded, shuffled = both
    nights = hours_by_night(recorded)
    assert hours_by_night(shuffled) == nights
    in_all = sum((end - start) / timedelta(hours=1) for start, end in recorded)
    assert all(2 <= hours <= in_all for hours in nights.values())
