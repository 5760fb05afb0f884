"""Rules of function: what a session takes, how it comes back, how surely."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.constants import FUNCTION_WINDOW_H
from app.core.function import (
    Drops,
    function_drops,
    function_percent,
    function_quantile,
    sleep_share,
)

sessions = st.lists(
    st.tuples(
        st.floats(0.0, 400.0), st.floats(0.0, 1e3), st.floats(0.35, 1.0), st.floats(0.0, 10.0)
    ),
    min_size=1,
    max_size=10,
)


def drops_of(rows: list[tuple[float, float, float, float]]) -> Drops:
    """Drops of sessions given as (hours since the one before, dose, habituated, peak soreness)."""
    gaps, dose, habituated, peak = np.array(rows, dtype=np.float64).T
    return function_drops(np.cumsum(gaps), dose[:, None], habituated[:, None], peak[:, None])


@pytest.mark.parametrize(
    ("dose", "habituated", "peak", "fatigue", "damage"),
    [
        (2.5, 1.0, 0.0, 0.14 * (1.0 - math.exp(-1.0)), 0.0),
        (5.0, 0.5, 2.0, 0.14 * (1.0 - math.exp(-1.0)), 0.034),
        (1e4, 0.4, 4.0, 0.14, 0.136),
    ],
)
def test_what_a_session_takes(
    dose: float, habituated: float, peak: float, fatigue: float, damage: float
) -> None:
    """Fatigue saturates with the dose that counts; damage goes with the square of the peak."""
    drops = drops_of([(0.0, dose, habituated, peak)])
    assert drops.fatigue[0, 0] == pytest.approx(fatigue)
    assert drops.damage[0, 0] == pytest.approx(damage)


@given(sessions, st.lists(st.floats(0.0, 5000.0), min_size=1, max_size=6))
def test_losses_of_all_sessions_multiply(
    rows: list[tuple[float, float, float, float]], hours: list[float]
) -> None:
    """The plain formula, session by session: fatigue goes with 10 h, damage with 60 h."""
    drops = drops_of(rows)
    percent = function_percent(drops, np.array(hours))
    assert ((percent > 0.0) & (percent <= 100.0)).all()
    for hour, left in zip(hours, percent[:, 0].tolist(), strict=True):
        lost = 0.0
        for row, ended_h in enumerate(drops.ended_h.tolist()):
            after = hour - ended_h
            if hour - FUNCTION_WINDOW_H <= ended_h <= hour:
                lost += drops.fatigue[row, 0] * math.exp(-after / 10.0)
                lost += drops.damage[row, 0] * math.exp(-after / 60.0)
        assert left == pytest.approx(100.0 * math.exp(-lost), abs=1e-9)


@given(sessions, st.floats(0.0, 200.0), st.floats(0.0, 200.0))
def test_function_comes_back(
    rows: list[tuple[float, float, float, float]], after: float, longer: float
) -> None:
    """Without a new session function never falls."""
    drops = drops_of(rows)
    end = float(drops.ended_h[-1])
    percent = function_percent(drops, np.array([end + after, end + after + longer]))
    assert percent[1] >= percent[0] - 1e-9


@given(sessions)
def test_another_session_never_adds_strength(
    rows: list[tuple[float, float, float, float]],
) -> None:
    """Right after one more session there is no more function than without it."""
    with_last, without_last = drops_of(rows), drops_of(rows[:-1] or [(0.0, 0.0, 1.0, 0.0)])
    hour = with_last.ended_h[-1:]
    assert function_percent(with_last, hour) <= function_percent(without_last, hour) + 1e-9


def test_before_any_session_function_is_whole() -> None:
    """A muscle group that was never trained has all its strength."""
    drops = drops_of([(100.0, 10.0, 1.0, 5.0)])
    assert function_percent(drops, np.array([0.0, 99.9])) == pytest.approx(100.0)


def test_cautious_quantile_is_lower_and_certain_where_nothing_is_lost() -> None:
    """What four of five reach lies below the middle, and at 100 % there is no doubt."""
    percent = np.array([100.0, 95.0, 80.0])
    cautious, middle = function_quantile(percent, 0.8), function_quantile(percent, 0.5)
    assert middle == pytest.approx(percent)
    assert cautious[0] == 100.0
    assert (cautious[1:] < percent[1:]).all()
    assert (function_quantile(percent, 0.1)[1:] > percent[1:]).all()


@pytest.mark.parametrize(
    ("hours", "share"), [(9.0, 1.0), (7.0, 1.0), (5.5, 0.9622), (4.0, 0.9244), (0.0, 0.9244)]
)
def test_short_nights_cost_function(hours: float, share: float) -> None:
    """DEPENDS: a short night costs up to 7.6 % the next day (Craven 2022), a long one nothing."""
    assert sleep_share(hours) == pytest.approx(share)
