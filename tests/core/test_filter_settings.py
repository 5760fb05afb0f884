"""Rules of the filter's settings: what fades, what grows, what has a floor."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.constants import SPREAD_FLOOR
from app.core.filter_settings import PER_MUSCLE, WHOLE_BODY


@given(st.floats(0.0, 1e5), st.floats(0.0, 1e5))
def test_knowledge_fades_the_same_in_one_step_or_two(first: float, second: float) -> None:
    """Continuous time: how often one looks does not change what is forgotten."""
    one = PER_MUSCLE.decay(np.array(first + second))
    two = PER_MUSCLE.decay(np.array(first)) * PER_MUSCLE.decay(np.array(second))
    assert one == pytest.approx(two, abs=1e-12)
    assert ((one >= 0.0) & (one <= 1.0)).all()


def test_a_residual_passes_before_a_gain_and_a_gain_before_a_baseline() -> None:
    """After a week little is left of a residual, and most of what is known of the athlete."""
    baseline, gain, residual = WHOLE_BODY.decay(np.array(168.0))
    assert residual < 0.05
    assert 0.9 < gain < baseline


@given(st.floats(0.05, 20.0), st.floats(0.0, 10.0), st.floats(0.0, 10.0))
def test_sorer_ratings_are_noisier(spread: float, felt: float, more: float) -> None:
    """Noise grows with soreness and with the athlete's spread."""
    table = np.full(2, spread)
    less, sorer = PER_MUSCLE.noise(table, np.array([felt, felt + more]))
    assert 0.0 < less <= sorer
    assert PER_MUSCLE.noise(2.0 * table, np.full(2, felt))[0] == pytest.approx(2.0 * less)


@given(st.floats(0.1, 20.0), st.integers(0, 5000), st.floats(0.0, 100.0))
def test_spread_follows_errors_within_reason(spread: float, reports: int, surprise: float) -> None:
    """Larger errors than expected widen the spread, smaller ones narrow it, down to a floor."""
    weight = PER_MUSCLE.spread_weight(np.array(float(reports)))
    after = PER_MUSCLE.spread_after(np.array(spread), weight, np.array(surprise))
    assert after >= SPREAD_FLOOR
    if surprise > 1.0:
        assert after > spread
    else:
        assert after <= max(spread, SPREAD_FLOOR)


def test_early_errors_count_for_more() -> None:
    """The first reports teach most about an athlete's spread."""
    first, late = (
        PER_MUSCLE.spread_after(
            np.array(1.0), PER_MUSCLE.spread_weight(np.array(reports)), np.array(9.0)
        )
        for reports in (0.0, 200.0)
    )
    assert first > 2.0
    assert late == pytest.approx(1.16, abs=0.01)


def test_nothing_is_forgotten_backwards() -> None:
    """Before the first thing that is known, what is known is what was always known."""
    assert (PER_MUSCLE.decay(np.array([-1.0, -1e7])) == 1.0).all()
