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
from app.core.rating import rating_evidence
from app.core.response import Responses, superpose

_BASELINE, _GAIN, _RESIDUAL = 0, 1, 2


@dataclass(frozen=True, slots=True)
class FilterSettings:
    """Everything that is fixed about the filter; see the constants for sources.

    Attributes:
        baseline_mean: Soreness without any training, points.
        baseline_variance: How much it differs between athletes, points².
        baseline_time_h: Time constant with which knowledge of it fades.
        gain_mean: Personal gain of an average athlete.
        gain_variance: How much it differs between athletes.
        gain_time_h: Time constant with which knowledge of it fades.
        residual_time_h: Time constant of a passing deviation.
        residual_share: Residual variance per unit of spread.
        noise_share: Noise variance per unit of spread.
        noise_per_point: Noise, points, per point of soreness from training.
        spread: Prior spread, points².
        rating_step: Points between two neighbouring ratings.
        time_scales: Hypotheses about how slow the athlete recovers.
    """

    baseline_mean: float = constants.MUSCLE_BASELINE_MEAN
    baseline_variance: float = constants.MUSCLE_BASELINE_VARIANCE
    baseline_time_h: float = constants.MUSCLE_BASELINE_TIME_H
    gain_mean: float = constants.GAIN_MEAN
    gain_variance: float = constants.GAIN_VARIANCE
    gain_time_h: float = constants.GAIN_TIME_H
    residual_time_h: float = constants.RESIDUAL_TIME_H
    residual_share: float = constants.RESIDUAL_SHARE
    noise_share: float = constants.NOISE_SHARE
    noise_per_point: float = constants.NOISE_PER_POINT
    spread: float = constants.MUSCLE_SPREAD
    rating_step: float = 1.0
    time_scales: tuple[float, ...] = constants.TIME_SCALES


PER_MUSCLE = FilterSettings()
"""Ratings per muscle group, as this program asks for them."""

WHOLE_BODY = FilterSettings(
    baseline_mean=constants.WHOLE_BODY_BASELINE_MEAN,
    baseline_variance=constants.WHOLE_BODY_BASELINE_VARIANCE,
    baseline_time_h=constants.WHOLE_BODY_BASELINE_TIME_H,
    spread=constants.WHOLE_BODY_SPREAD,
)
"""One rating a day for the whole body, as in the files of the back-test."""


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
        mean=np.broadcast_to(_prior_mean(settings), (scales, count, 3)).copy(),
        covariance=_stationary_variance(spread, settings)[..., None] * np.eye(3),
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
    decay = _decay(hours[:, None] - state.at_h, settings)
    prior = _prior_mean(settings)
    mean = prior + (state.mean[:, None] - prior) * decay
    seen = _seen(response)
    reached = seen * decay
    known = np.einsum("bmij,bhmj->bhmi", state.covariance, reached)
    stationary = _stationary_variance(state.spread, settings)[:, None]
    variance = (reached * known).sum(-1) + (seen**2 * stationary * (1.0 - decay**2)).sum(-1)
    variance += _noise(state.spread[:, None], mean[..., _GAIN] * response, settings)
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
    mean, covariance = _moved(state, at_h, settings)
    seen = _seen(response)
    shared = (covariance * seen[..., None, :]).sum(-1)
    noise = _noise(state.spread, mean[..., _GAIN] * response, settings)
    variance = (shared * seen).sum(-1) + noise
    told = rating_evidence((mean * seen).sum(-1), variance, ratings, settings.rating_step)
    trust = np.where(rated, 1.0, 0.0)[:, None] * shared / np.sqrt(variance)[..., None]
    error = np.where(rated, told.error, 0.0)
    surprise = error * error + told.doubt
    informative = rated & (response.max(axis=0) >= constants.SPEED_MIN_RESPONSE)
    sure = trust * (1.0 - told.doubt)[..., None]
    return FilterState(
        at_h=at_h,
        mean=mean + trust * error[..., None],
        covariance=covariance - sure[..., :, None] * trust[..., None, :],
        spread=np.where(rated, _spread(state, surprise, settings), state.spread),
        log_weight=state.log_weight + np.where(rated, told.log_likelihood, 0.0),
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


def _prior_mean(settings: FilterSettings) -> FloatArray:
    return np.array([settings.baseline_mean, settings.gain_mean, 0.0])


def _stationary_variance(spread: FloatArray, settings: FilterSettings) -> FloatArray:
    """Variance of baseline, gain and residual when nothing is known, shape (B, m, 3)."""
    fixed = (settings.baseline_variance, settings.gain_variance)
    baseline, gain = (np.full_like(spread, variance) for variance in fixed)
    return np.stack([baseline, gain, settings.residual_share * spread], axis=-1)


def _decay(elapsed_h: FloatArray, settings: FilterSettings) -> FloatArray:
    """Share of what is known that is left after some hours, shape (..., 3)."""
    times = (settings.baseline_time_h, settings.gain_time_h, settings.residual_time_h)
    left: FloatArray = np.exp(-elapsed_h[..., None] / np.array(times))
    return left


def _moved(
    state: FilterState, at_h: float, settings: FilterSettings
) -> tuple[FloatArray, FloatArray]:
    """Mean and covariance at a later hour."""
    decay = _decay(np.array(at_h - state.at_h), settings)
    prior = _prior_mean(settings)
    fresh = _stationary_variance(state.spread, settings) * (1.0 - decay**2)
    mean = prior + (state.mean - prior) * decay
    covariance = state.covariance * np.outer(decay, decay) + fresh[..., None] * np.eye(3)
    return mean, covariance


def _seen(response: FloatArray) -> FloatArray:
    """How much of baseline, gain and residual a rating sees, shape (..., 3)."""
    one = np.ones_like(response)
    return np.stack([one, response, one], axis=-1)


def _noise(spread: FloatArray, felt: FloatArray, settings: FilterSettings) -> FloatArray:
    """Variance of a single rating around the latent soreness, points²."""
    return settings.noise_share * spread + (settings.noise_per_point * felt) ** 2


def _spread(state: FilterState, surprise: FloatArray, settings: FilterSettings) -> FloatArray:
    """The athlete's spread after an error whose square is ``surprise`` times its variance."""
    memory = constants.SPREAD_MEMORY
    ahead = memory**state.reports
    weight = constants.SPREAD_REPORTS * ahead + memory * (1.0 - ahead) / (1.0 - memory)
    counted = np.minimum(surprise, constants.SURPRISE_MAX)
    updated = state.spread * (weight + counted) / (weight + 1.0)
    return np.maximum(updated, constants.SPREAD_FLOOR * settings.rating_step**2)
