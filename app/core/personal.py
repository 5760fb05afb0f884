"""The athlete's own filter: from the published curve to this athlete's curve.

Per muscle group, in continuous time and with irregular check-ins::

    y(t) = b(t) + g(t) S(t) + r(t) + noise

``y`` is a rating 0-10, ``S`` the soreness that the published time course expects, ``b`` the
athlete's baseline, ``g`` the personal gain and ``r`` a passing residual. All three return to their
prior (Ornstein-Uhlenbeck), each with its own time constant: years, months, two days. A Kalman
filter follows them. The size of ``r`` and of the noise is the athlete's own spread, learned from
the latest errors, so that intervals are as wide as this athlete needs. Noise grows with soreness.

Three such filters run side by side, one per time scale of ``S``; their weights, by likelihood, say
how fast this athlete recovers.

Arrays: ``B`` time scales, ``m`` muscle groups (or athletes: the axis is only a batch), ``H`` hours
asked. A state after any prefix can be stored and continued and gives the same bits as a full pass.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from app.core import constants
from app.core.arrays import FloatArray
from app.core.filter_settings import PER_MUSCLE, FilterSettings
from app.core.rating import Evidence, rating_evidence
from app.core.response import Responses, superpose

_BASELINE, _GAIN, _RESIDUAL = 0, 1, 2


@dataclass(frozen=True, slots=True)
class FilterState:
    """What is known after some check-ins.

    Attributes:
        at_h: Hour of the last check-in; one per column where states of many moments stand beside
            each other, shape (m,).
        mean: Baseline, gain and residual, shape (B, m, 3).
        covariance: Their covariance, shape (B, m, 3, 3).
        spread: The athlete's own spread, points², shape (B, m).
        log_weight: Log likelihood of each time scale, shape (B, m).
        reports: Ratings so far, shape (m,).
        sore_reports: Ratings made while soreness from training was expected, shape (m,).
    """

    at_h: float | FloatArray
    mean: FloatArray
    covariance: FloatArray
    spread: FloatArray
    log_weight: FloatArray
    reports: FloatArray
    sore_reports: FloatArray

    @property
    def weights(self) -> FloatArray:
        """Probability of each time scale, shape (B, m)."""
        likelihood: FloatArray = np.exp(self.log_weight - self.log_weight.max(axis=0))
        share: FloatArray = likelihood / likelihood.sum(axis=0)
        return share


@dataclass(frozen=True, slots=True)
class Prediction:
    """Expected ratings at some hours; every array has shape (H, m).

    ``baseline + response + personal_gain + residual`` is ``mean``, to rounding.

    Attributes:
        mean: Expected soreness in points; not cut off at 0 and 10.
        variance: Variance of a rating around it, points².
        baseline: Part of the baseline.
        response: Part of the sessions, as for an athlete of gain 1.
        personal_gain: What the athlete's own gain adds to that part.
        residual: Part of the passing residual.
    """

    mean: FloatArray
    variance: FloatArray
    baseline: FloatArray
    response: FloatArray
    personal_gain: FloatArray
    residual: FloatArray


def prior_state(count: int, at_h: float, settings: FilterSettings = PER_MUSCLE) -> FilterState:
    """What is known of ``count`` muscle groups before the first check-in.

    Args:
        count: Muscle groups ``m``.
        at_h: An hour not after the first check-in.
        settings: The filter's settings.
    """
    scales = len(settings.time_scales)
    spread = np.full((scales, count), settings.spread)
    return FilterState(
        at_h=at_h,
        mean=np.broadcast_to(settings.prior_mean, (scales, count, 3)).copy(),
        covariance=settings.prior_variance(spread)[..., None] * np.eye(3),
        spread=spread,
        log_weight=np.zeros((scales, count)),
        reports=np.zeros(count),
        sore_reports=np.zeros(count),
    )


def bank_response(
    responses: Responses, hours: FloatArray, settings: FilterSettings = PER_MUSCLE
) -> FloatArray:
    """Soreness expected from training for each time scale, shape (B, H, m)."""
    return np.stack([superpose(responses, hours, scale) for scale in settings.time_scales])


def forecast(
    state: FilterState,
    hours: FloatArray,
    response: FloatArray,
    settings: FilterSettings = PER_MUSCLE,
) -> Prediction:
    """Expected ratings at any hours, given the check-ins so far.

    Args:
        state: What is known.
        hours: Hours asked, not before the last check-in, shape (H,).
        response: From `bank_response` at these hours, shape (B, H, m).
        settings: The filter's settings.
    """
    decay = settings.decay(hours[:, None] - state.at_h)
    prior = settings.prior_mean
    mean = prior + (state.mean[:, None] - prior) * decay
    seen = _seen(response)
    reached = seen * decay
    known = np.einsum("bmij,bhmj->bhmi", state.covariance, reached)
    stationary = settings.prior_variance(state.spread)[:, None]
    variance = (reached * known).sum(-1) + (seen**2 * stationary * (1.0 - decay**2)).sum(-1)
    variance += settings.noise(state.spread[:, None], mean[..., _GAIN] * response)
    return _mixture(state.weights[:, None], mean, variance, response)


def _mixture(
    weights: FloatArray, mean: FloatArray, variance: FloatArray, response: FloatArray
) -> Prediction:
    """Mix the time scales (first axis) into one prediction."""
    felt = mean[..., _GAIN] * response
    expected = mean[..., _BASELINE] + felt + mean[..., _RESIDUAL]
    mixed = (weights * expected).sum(0)
    between = (weights * (expected - mixed) ** 2).sum(0)
    return Prediction(
        mean=mixed,
        variance=(weights * variance).sum(0) + between,
        baseline=(weights * mean[..., _BASELINE]).sum(0),
        response=(weights * response).sum(0),
        personal_gain=(weights * (felt - response)).sum(0),
        residual=(weights * mean[..., _RESIDUAL]).sum(0),
    )


def observe(
    state: FilterState,
    at_h: float,
    response: FloatArray,
    ratings: FloatArray,
    settings: FilterSettings = PER_MUSCLE,
) -> FilterState:
    """Learn from one check-in.

    Args:
        state: What was known before.
        at_h: Hour of the check-in, not before the last one.
        response: From `bank_response` at this hour, shape (B, m).
        ratings: Soreness 0-10 in points, NaN where not rated, shape (m,). Missing stays missing.
        settings: The filter's settings.
    """
    rated = ~np.isnan(ratings)
    expected = _expected(*_moved(state, at_h, settings), response)
    first = _compare(expected, state.spread, ratings, settings)
    startling = rated & (first.surprise > constants.SURPRISE_STARTLES)
    heard = first
    if startling.any():
        startled = settings.spread_after(state.spread, state.reports, first.surprise)
        unrest = np.where(startling, startled - state.spread, 0.0)
        expected = _unsettled(expected, settings.residual_share * unrest)
        heard = _compare(expected, state.spread + unrest, ratings, settings)
    trust = np.where(rated[:, None], expected.shared / heard.deviation[..., None], 0.0)
    error = np.where(rated, heard.told.error, 0.0)
    learned = (trust * (1.0 - heard.told.doubt)[..., None])[..., None] * trust[..., None, :]
    counted = np.minimum(first.surprise, constants.SURPRISE_MAX)
    spread = settings.spread_after(state.spread, state.reports, counted)
    informative = rated & (response.max(axis=0) >= constants.SPEED_MIN_RESPONSE)
    return FilterState(
        at_h=at_h,
        mean=expected.mean + trust * error[..., None],
        covariance=expected.covariance - learned,
        spread=np.where(rated, spread, state.spread),
        log_weight=state.log_weight + np.where(rated, first.told.log_likelihood, 0.0),
        reports=state.reports + rated,
        sore_reports=state.sore_reports + informative,
    )


def observe_all(
    state: FilterState,
    check_ins: Iterable[tuple[float, FloatArray, FloatArray]],
    settings: FilterSettings = PER_MUSCLE,
) -> FilterState:
    """Learn from check-ins in order; each is (hour, response (B, m), ratings (m,))."""
    for at_h, response, ratings in check_ins:
        state = observe(state, at_h, response, ratings, settings)
    return state


@dataclass(frozen=True, slots=True)
class _Expected:
    """What is known at the hour of a check-in; ``shared`` is the covariance with the rating."""

    mean: FloatArray
    covariance: FloatArray
    response: FloatArray
    shared: FloatArray


@dataclass(frozen=True, slots=True)
class _Heard:
    """A rating against what was expected; ``deviation`` is that of its forecast."""

    deviation: FloatArray
    told: Evidence

    @property
    def surprise(self) -> FloatArray:
        """Expected square of the error in units of the forecast's variance."""
        return self.told.error**2 + self.told.doubt


def _moved(
    state: FilterState, at_h: float, settings: FilterSettings
) -> tuple[FloatArray, FloatArray]:
    """Mean and covariance at a later hour."""
    decay = settings.decay(np.array(at_h - state.at_h))
    fresh = settings.prior_variance(state.spread) * (1.0 - decay**2)
    mean = settings.prior_mean + (state.mean - settings.prior_mean) * decay
    covariance = state.covariance * np.outer(decay, decay) + fresh[..., None] * np.eye(3)
    return mean, covariance


def _expected(mean: FloatArray, covariance: FloatArray, response: FloatArray) -> _Expected:
    return _Expected(mean, covariance, response, _rated(covariance, response[..., None]))


def _unsettled(expected: _Expected, variance: FloatArray) -> _Expected:
    """The same, with the residual more in doubt: a surprise speaks of today first."""
    covariance = expected.covariance.copy()
    covariance[..., _RESIDUAL, _RESIDUAL] += variance
    return _expected(expected.mean, covariance, expected.response)


def _compare(
    expected: _Expected, spread: FloatArray, ratings: FloatArray, settings: FilterSettings
) -> _Heard:
    felt = expected.mean[..., _GAIN] * expected.response
    mean = _rated(expected.mean, expected.response)
    variance = _rated(expected.shared, expected.response) + settings.noise(spread, felt)
    told = rating_evidence(mean, variance, ratings, settings.rating_step)
    return _Heard(np.sqrt(variance), told)


def _rated(parts: FloatArray, response: FloatArray) -> FloatArray:
    """What a rating sees of baseline, gain and residual (last axis), summed."""
    return parts[..., _BASELINE] + parts[..., _GAIN] * response + parts[..., _RESIDUAL]


def _seen(response: FloatArray) -> FloatArray:
    """How much of baseline, gain and residual a rating sees, shape (..., 3)."""
    one = np.ones_like(response)
    return np.stack([one, response, one], axis=-1)
