"""Rules of adding up: the quick sum of all sessions is the plain one, for every version of them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.arrays import FloatArray
from app.core.constants import (
    PEAK_FULL_GONE_H,
    PEAK_LATEST_H,
    RESPONSE_WINDOW_H,
    SORENESS_MAX,
    TIME_SCALES,
)
from app.core.response import Responses, soreness_response
from app.core.superposition import felt_at, scaled, superpose_each

sessions = st.lists(
    st.tuples(
        st.floats(0.0, 400.0),
        st.lists(st.sampled_from([0.0, 0.0, 0.4, 2.5, 7.0]), min_size=3, max_size=3),
        st.floats(13.0, 40.0),
        st.floats(49.0, 119.0),
    ),
    max_size=8,
)
hour_lists = st.lists(st.floats(-50.0, 900.0), max_size=12)


def responses_of(drawn: list[tuple[float, list[float], float, float]]) -> Responses:
    """Drawn sessions, three muscle groups wide, sorted by their end."""
    rows = sorted(drawn, key=lambda row: row[0])
    wide = np.ones((len(rows), 3))
    return Responses(
        np.array([ended for ended, *_ in rows]),
        np.array([height for _, height, *_ in rows]).reshape(-1, 3),
        wide * np.array([[peak] for *_, peak, _ in rows]).reshape(-1, 1),
        wide * np.array([[gone] for *_, gone in rows]).reshape(-1, 1),
    )


def plain_sum(responses: Responses, hours: FloatArray) -> FloatArray:
    """The formula of one session, applied to each session and added up."""
    total = np.zeros((hours.size, responses.amplitude.shape[1]))
    for row, ended in enumerate(responses.ended_h.tolist()):
        after = (hours - ended)[:, None]
        felt = soreness_response(
            after, responses.amplitude[row], responses.peak_h[row], responses.gone_h[row]
        )
        total += np.where((after >= 0.0) & (after <= RESPONSE_WINDOW_H), felt, 0.0)
    return np.minimum(total, SORENESS_MAX)


@given(sessions, hour_lists)
def test_the_sum_is_the_plain_one(
    drawn: list[tuple[float, list[float], float, float]], asked: list[float]
) -> None:
    """Every time scale at once gives what session after session gives, to nine digits."""
    responses, hours = responses_of(drawn), np.array(asked)
    versions = [scaled(responses, scale) for scale in TIME_SCALES]
    together = superpose_each(versions, hours)
    for version, total in zip(versions, together, strict=True):
        assert total == pytest.approx(plain_sum(version, hours), abs=1e-9)


@given(sessions, hour_lists)
def test_sessions_out_of_reach_may_be_left_out(
    drawn: list[tuple[float, list[float], float, float]], asked: list[float]
) -> None:
    """What is felt at no hour asked changes no bit."""
    responses, hours = responses_of(drawn), np.array(asked)
    near = felt_at(responses, hours)
    assert near.ended_h.size <= responses.ended_h.size
    assert (superpose_each((responses,), hours) == superpose_each((near,), hours)).all()


def test_a_version_may_leave_a_session_out() -> None:
    """A height of nothing in one version adds nothing there, and something in the others."""
    responses = responses_of([(0.0, [2.0, 0.0, 1.0], 30.0, 80.0)])
    without = Responses(
        responses.ended_h, np.zeros_like(responses.amplitude), responses.peak_h, responses.gone_h
    )
    felt, nothing = superpose_each((responses, without), np.array([30.0]))
    assert felt[0] == pytest.approx([2.0, 0.0, 1.0])
    assert (nothing == 0.0).all()


@pytest.mark.parametrize(
    ("time_scale", "peak_h", "gone_h"),
    [
        (1.0, 40.0, 60.0),
        (1.2, 48.0, 72.0),  # no later than ONSET lets it
        (2.5, 48.0, 120.0),  # nor gone later than RESOLVE
        (0.75, 30.0, 48.0),  # gone no sooner than RESOLVE lets it
        (0.25, 12.0, 48.0),
    ],
)
def test_slow_and_fast_athletes_keep_to_onset_and_resolve(
    time_scale: float, peak_h: float, gone_h: float
) -> None:
    """Peak and end stretch with the time scale, as far as the rules let them."""
    pulses = scaled(responses_of([(0.0, [2.0, 0.0, 1.0], 40.0, 60.0)]), time_scale)
    assert pulses.peak_h[0] == pytest.approx(np.full(3, peak_h))
    assert pulses.gone_h[0] == pytest.approx(np.full(3, gone_h))


def test_what_is_gone_soon_peaks_before_the_latest_hour() -> None:
    """A pulse that is gone after 48 h has room for a peak at 41 h, not at 48 h."""
    pulses = scaled(responses_of([(0.0, [2.0, 0.0, 1.0], 47.0, 48.0)]), 1.0)
    assert pulses.peak_h[0, 0] == pytest.approx(PEAK_LATEST_H * 48.0 / PEAK_FULL_GONE_H)
