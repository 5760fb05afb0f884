"""Rules of the window: which sessions an hour looks at."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.core.windows import spread, sum_by_hour, window_pairs, window_slice

hour_lists = st.lists(st.floats(0.0, 1000.0), max_size=12)


@given(hour_lists, hour_lists, st.floats(0.0, 300.0))
def test_pairs_are_the_sessions_of_the_window(
    ended: list[float], asked: list[float], window_h: float
) -> None:
    """An hour is paired with all sessions of its window, in order, and with no other."""
    ended_h, hours = np.array(sorted(ended)), np.array(asked)
    pairs = window_pairs(ended_h, hours, window_h)
    expected = [
        (i, j)
        for i, hour in enumerate(asked)
        for j in range(*window_slice(ended_h, hour, window_h).indices(ended_h.size))
    ]
    assert list(zip(pairs.hour.tolist(), pairs.session.tolist(), strict=True)) == expected
    for i, j in expected:
        assert hours[i] - window_h <= ended_h[j] <= hours[i]


@given(hour_lists, hour_lists, st.floats(0.0, 300.0))
def test_sums_are_by_hour(ended: list[float], asked: list[float], window_h: float) -> None:
    """Each hour's sum is that of its own pairs; nothing in the window is zero."""
    ended_h, hours = np.array(sorted(ended)), np.array(asked)
    pairs = window_pairs(ended_h, hours, window_h)
    totals = sum_by_hour(np.ones((pairs.hour.size, 2)), pairs)
    assert totals.shape == (hours.size, 2)
    assert (totals[:, 0] == pairs.counts).all()


@given(
    st.lists(st.tuples(st.integers(0, 50), st.integers(0, 6)), min_size=1, max_size=6), st.data()
)
def test_runs_stand_one_after_the_other(runs: list[tuple[int, int]], data: st.DataObject) -> None:
    """Chosen runs of indices follow each other, each as long as it is, as often as it is named."""
    chosen = data.draw(st.lists(st.integers(0, len(runs) - 1), max_size=8))
    first, counts = (np.array(column) for column in zip(*runs, strict=True))
    place, index = spread(first, counts, np.array(chosen, dtype=np.int64))
    expected = [
        (at, runs[run][0] + step) for at, run in enumerate(chosen) for step in range(runs[run][1])
    ]
    assert list(zip(place.tolist(), index.tolist(), strict=True)) == expected
