"""Rules of the athlete's own filter: what it learns, what it keeps, what it promises."""

from dataclasses import dataclass, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.arrays import BoolArray, FloatArray
from app.core.constants import TIME_SCALES
from app.core.filter_settings import PER_MUSCLE
from app.core.observing import observe, observe_all
from app.core.personal import (
    FilterState,
    StatesAside,
    forecast,
    forecast_each,
    prior_state,
)
from app.core.rating import soreness_quantile
from app.core.scoring import summarise
from tests.core.simulated_athletes import follow, simulate

NOTHING = np.zeros((len(TIME_SCALES), 1))
check_ins = st.lists(
    st.tuples(
        st.floats(0.0, 300.0),
        st.lists(st.floats(0.0, 10.0), min_size=3, max_size=3),
        st.lists(st.none() | st.integers(0, 10), min_size=2, max_size=2),
    ),
    min_size=1,
    max_size=15,
)


def arrays_of(state: FilterState) -> tuple[FloatArray, ...]:
    """Everything a state holds."""
    return (
        state.mean,
        state.covariance,
        state.spread,
        state.log_weight,
        state.reports,
        state.sore_reports,
    )


@dataclass(frozen=True)
class Rows:
    """Check-ins as the filter takes them, two muscle groups wide."""

    at_h: FloatArray
    response: FloatArray
    ratings: FloatArray

    @property
    def columns(self) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Hours, responses and ratings."""
        return self.at_h, self.response, self.ratings

    def part(self, which: slice | BoolArray) -> "Rows":
        """Some of them."""
        return Rows(self.at_h[which], self.response[:, which], self.ratings[which])


def rows_of(drawn: list[tuple[float, list[float], list[int | None]]]) -> Rows:
    """Drawn check-ins, in order."""
    return Rows(
        np.cumsum([gap for gap, _, _ in drawn]),
        np.array([[[each] * 2 for each in response] for _, response, _ in drawn]).swapaxes(0, 1),
        np.array([ratings for _, _, ratings in drawn], dtype=np.float64),
    )


def learned(rows: Rows, before: FilterState | None = None) -> FilterState:
    """What is known after the check-ins."""
    before = before or prior_state(2, 0.0)
    return (before, *observe_all(before, *rows.columns))[-1]


@given(check_ins, st.integers(0, 15))
def test_continuing_gives_the_same_bits(
    drawn: list[tuple[float, list[float], list[int | None]]], cut: int
) -> None:
    """Incremental: a stored prefix, continued, is bit for bit a full pass."""
    rows = rows_of(drawn)
    whole = learned(rows)
    continued = learned(rows.part(slice(cut, None)), learned(rows.part(slice(cut))))
    for left, right in zip(arrays_of(whole), arrays_of(continued), strict=True):
        assert (left == right).all()


@given(check_ins)
def test_missing_is_missing(
    drawn: list[tuple[float, list[float], list[int | None]]],
) -> None:
    """A check-in without a rating of a muscle group changes nothing that is forecast for it."""
    rows = rows_of(drawn)
    rated = rows.part(~np.isnan(rows.ratings[:, 0]))
    hours = rows.at_h[-1:] + 12.0
    response = np.full((3, 1, 2), 2.0)
    everything = forecast(learned(rows), hours, response)
    without = forecast(learned(rated), hours, response)
    assert everything.mean[0, 0] == pytest.approx(without.mean[0, 0], abs=1e-6)
    assert everything.variance[0, 0] == pytest.approx(without.variance[0, 0], rel=1e-6)


@given(check_ins, st.floats(0.0, 2000.0))
def test_parts_sum_to_the_mean(
    drawn: list[tuple[float, list[float], list[int | None]]], later: float
) -> None:
    """Explanation: baseline, sessions, personal gain and residual sum to the shown number."""
    rows = rows_of(drawn)
    told = forecast(learned(rows), rows.at_h[-1:] + later, np.full((3, 1, 2), 3.0))
    total = told.baseline + told.response + told.personal_gain + told.residual
    assert total == pytest.approx(told.mean, abs=1e-9)
    assert (told.variance > 0.0).all()
    assert np.isfinite(told.mean).all()


@given(st.integers(0, 10), st.floats(1.0, 9.0))
def test_a_report_pulls_the_forecast_towards_it(rating: int, sore: float) -> None:
    """After a report the same moment is forecast nearer to it, as far as the scale shows it."""
    hours, response = np.array([0.0]), np.full((3, 1, 1), sore)
    before = prior_state(1, 0.0)
    after = observe(before, 0.0, response[:, 0], np.array([float(rating)]))
    was, now = (
        np.clip(forecast(state, hours, response).mean, 0.0, 10.0) for state in (before, after)
    )
    assert abs(now - rating) <= abs(was - rating)


def test_a_rested_muscle_that_was_never_rated_is_not_sore() -> None:
    """Cold start: with nothing trained, at least four of five chances for a soreness up to 1."""
    told = forecast(prior_state(1, 0.0), np.array([1000.0]), NOTHING[:, None])
    assert soreness_quantile(told.mean, told.variance, 0.8)[0, 0] < 1.0


def test_without_reports_the_published_curve_stands() -> None:
    """Cold start: nobody's forecast is the published response on the usual baseline."""
    told = forecast(prior_state(1, 0.0), np.array([500.0]), np.full((3, 1, 1), 4.0))
    assert told.personal_gain[0, 0] == pytest.approx(0.0)
    assert told.mean[0, 0] == pytest.approx(4.0 + PER_MUSCLE.baseline_mean)


def test_interval_width_follows_the_athletes_own_errors() -> None:
    """Adaptive noise: a steady reporter gets narrower intervals than an erratic one."""
    hours = np.arange(60.0) * 24.0
    steady = np.array([1.0, 1.0])
    state = prior_state(2, 0.0)
    for day, hour in enumerate(hours.tolist()):
        ratings = steady + np.array([0.0, 3.0 * (day % 3)])
        state = observe(state, hour, np.zeros((3, 2)), ratings)
    told = forecast(state, hours[-1:] + 24.0, np.zeros((3, 1, 2)))
    assert told.variance[0, 1] > 4.0 * told.variance[0, 0]


def test_what_is_known_fades() -> None:
    """Years without a report bring the filter back to what it knew at first."""
    state = observe(prior_state(1, 0.0), 0.0, NOTHING, np.array([8.0]))
    told = forecast(state, np.array([24.0 * 365.0 * 30.0]), NOTHING[:, None])
    assert told.mean[0, 0] == pytest.approx(PER_MUSCLE.baseline_mean, abs=1e-6)


@settings(deadline=None, max_examples=4)
@given(st.sampled_from(TIME_SCALES), st.integers(0, 1000))
def test_simulated_athletes_get_intervals_that_hold(time_scale: float, seed: int) -> None:
    """Athletes that fit the assumptions: the 80 % interval holds 78-82 %, and the PIT is even."""
    random = np.random.default_rng(seed)
    athletes = simulate(random, days=200, athletes=120, time_scale=time_scale)
    _, marks = follow(athletes, score_from=20)
    score = summarise(marks)
    assert score.n > 15_000
    assert 0.78 <= (score.coverage80 or 0.0) <= 0.82
    assert (score.pit_ks or 1.0) <= 0.02


def test_simulated_athletes_show_their_gain() -> None:
    """The filter finds each athlete's personal gain."""
    athletes = simulate(np.random.default_rng(7), days=200, athletes=80, time_scale=1.0)
    state, _ = follow(athletes, score_from=199)
    found = (state.weights * state.mean[..., 1]).sum(axis=0)
    assert np.corrcoef(found, athletes.gain)[0, 1] > 0.9
    assert abs((found - athletes.gain).mean()) < 0.05


def test_one_time_scale_is_a_plain_filter() -> None:
    """The bank may be a single filter; its weight is then 1."""
    alone = replace(PER_MUSCLE, time_scales=(1.0,))
    state = observe(prior_state(1, 0.0, alone), 0.0, np.ones((1, 1)), np.array([2.0]), alone)
    assert state.weights == pytest.approx(np.ones((1, 1)))


@given(check_ins, st.lists(st.floats(0.0, 500.0), min_size=1, max_size=6))
def test_hours_from_states_of_their_own(
    drawn: list[tuple[float, list[float], list[int | None]]], later: list[float]
) -> None:
    """Hours that start from different states are forecast as one by one."""
    rows = rows_of(drawn)
    states = [prior_state(2, 0.0), *observe_all(prior_state(2, 0.0), *rows.columns)]
    place = np.arange(len(later)) % len(states)
    hours = np.array([states[at].at_h for at in place.tolist()]) + np.array(later)
    response = np.linspace(0.0, 5.0, 3 * hours.size * 2).reshape(3, hours.size, 2)
    together = forecast_each(StatesAside.of(states), place, hours, response)
    for row, at in enumerate(place.tolist()):
        alone = forecast(states[at], hours[row : row + 1], response[:, row : row + 1])
        assert (together.mean[row] == alone.mean[0]).all()
        assert (together.variance[row] == alone.variance[0]).all()


def test_variance_is_that_of_the_covariance() -> None:
    """The variance of a rating is noise plus what the seen parts, multiplied out, are in doubt."""
    state = observe(prior_state(1, 0.0), 10.0, np.full((3, 1), 2.0), np.array([4.0]))
    hours, response = np.array([34.0]), np.full((3, 1, 1), 3.0)
    told = forecast(state, hours, response)
    decay = PER_MUSCLE.decay(hours - 10.0)[0]
    fresh = PER_MUSCLE.prior_variance(state.spread)[:, 0] * (1.0 - decay**2)
    seen = np.array([1.0, 3.0, 1.0])
    mean = PER_MUSCLE.prior_mean + (state.mean[:, 0] - PER_MUSCLE.prior_mean) * decay
    expected = mean @ seen
    each = [
        seen @ (state.covariance[scale, 0] * np.outer(decay, decay) + np.diag(fresh[scale])) @ seen
        for scale in range(3)
    ]
    each += PER_MUSCLE.noise(state.spread[:, 0], mean[:, 1] * 3.0)
    weights = state.weights[:, 0]
    between = weights @ (expected - weights @ expected) ** 2
    assert told.variance[0, 0] == pytest.approx(weights @ np.array(each) + between, abs=1e-9)
