"""The athlete's own filter: from the published curve to this athlete's curve.

Per muscle group, in continuous time and with irregular check-ins::

    y(t) = b(t) + g(t) S(t) + r(t) + noise

``y`` is a rating 0-10, ``S`` the soreness that the published time course expects, ``b`` the
athlete's baseline, ``g`` the personal gain and ``r`` a passing residual. All three return to their
prior (Ornstein-Uhlenbeck), each with its own time constant: years, months, two days. A Kalman
filter follows them. The size of ``r`` and of the noise is the athlete's own spread, learned from
the latest errors, so that intervals are as wide as this athlete needs. Noise grows with soreness.

Three such filters run side by side, one per time scale of ``S``; their weights, by likelihood, say
how fast this athlete recovers. Here is what they know and expect; `app.core.observing` is how they
learn.

Arrays: ``B`` time scales, ``m`` muscle groups (or athletes: the axis is only a batch), ``H`` hours
asked, ``U`` states.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from app.core.arrays import FloatArray, IntArray
from app.core.filter_settings import PER_MUSCLE, FilterSettings
from app.core.response import Responses
from app.core.superposition import felt_at, scaled, superpose_each

BASELINE: Final = 0
GAIN: Final = 1
RESIDUAL: Final = 2
"""Places of what the filter follows, in its mean and covariance."""


@dataclass(frozen=True, slots=True)
class FilterState:
    """What is known after some check-ins.

    Attributes:
        at_h: Hour of the last check-in.
        mean: Baseline, gain and residual, shape (B, m, 3).
        covariance: Their covariance, shape (B, m, 3, 3).
        spread: The athlete's own spread, points², shape (B, m).
        log_weight: Log likelihood of each time scale, shape (B, m).
        reports: Ratings so far, shape (m,).
        sore_reports: Ratings made while soreness from training was expected, shape (m,).
    """

    at_h: float
    mean: FloatArray
    covariance: FloatArray
    spread: FloatArray
    log_weight: FloatArray
    reports: FloatArray
    sore_reports: FloatArray

    @property
    def weights(self) -> FloatArray:
        """Probability of each time scale, shape (B, m)."""
        return _shares(self.log_weight)


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
    return superpose_each(time_scaled(felt_at(responses, hours), settings), hours)


def time_scaled(
    responses: Responses, settings: FilterSettings = PER_MUSCLE
) -> tuple[Responses, ...]:
    """The same pulses for each time scale."""
    return tuple(scaled(responses, scale) for scale in settings.time_scales)


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
    always = np.zeros(hours.size, dtype=np.int64)
    return forecast_each(StatesAside.of((state,)), always, hours, response, settings)


@dataclass(frozen=True, slots=True)
class StatesAside:
    """States of several moments side by side; every array but ``at_h`` starts with (B, U, m).

    Attributes:
        at_h: Hour of the last check-in of each, shape (U,).
        mean: Baseline, gain and residual, shape (B, U, m, 3).
        covariance: Their covariance, shape (B, U, m, 3, 3).
        spread: The athlete's own spread.
        weights: Probability of each time scale.
    """

    at_h: FloatArray
    mean: FloatArray
    covariance: FloatArray
    spread: FloatArray
    weights: FloatArray

    @classmethod
    def of(cls, states: Sequence[FilterState], columns: slice = slice(None)) -> "StatesAside":
        """Some columns of some states."""
        log_weight = _aside([state.log_weight[:, columns] for state in states])
        return cls(
            at_h=np.array([state.at_h for state in states]),
            mean=_aside([state.mean[:, columns] for state in states]),
            covariance=_aside([state.covariance[:, columns] for state in states]),
            spread=_aside([state.spread[:, columns] for state in states]),
            weights=_shares(log_weight),
        )


def forecast_each(
    states: StatesAside,
    place: IntArray,
    hours: FloatArray,
    response: FloatArray,
    settings: FilterSettings = PER_MUSCLE,
) -> Prediction:
    """Expected ratings, each hour from a state of its own.

    Args:
        states: What was known at some moments.
        place: Which state each hour starts from, shape (H,).
        hours: Hours asked, none before the last check-in of its state, shape (H,).
        response: From `bank_response` at these hours, shape (B, H, m).
        settings: The filter's settings.
    """
    decay = settings.decay(hours - states.at_h[place])
    left = (decay[:, BASELINE, None], decay[:, GAIN, None], decay[:, RESIDUAL, None])
    away = states.mean - settings.prior_mean
    baseline, gain, residual = (
        prior + away[..., part].take(place, axis=1) * left[part]
        for part, prior in enumerate(settings.prior_mean.tolist())
    )
    felt = gain * response
    expected = baseline + felt + residual
    spread = states.spread.take(place, axis=1)
    variance = _latent_variance(states.covariance, spread, place, left, response, settings)
    variance += settings.noise(spread, felt)
    weights = states.weights.take(place, axis=1)
    mean = (weights * expected).sum(0)
    between = (weights * (expected - mean) ** 2).sum(0)
    return Prediction(
        mean=mean,
        variance=(weights * variance).sum(0) + between,
        baseline=(weights * baseline).sum(0),
        response=(weights * response).sum(0),
        personal_gain=(weights * (felt - response)).sum(0),
        residual=(weights * residual).sum(0),
    )


def _latent_variance(
    covariance: FloatArray,
    spread: FloatArray,
    place: IntArray,
    left: tuple[FloatArray, FloatArray, FloatArray],
    response: FloatArray,
    settings: FilterSettings,
) -> FloatArray:
    """Variance of ``b + g S + r``, a polynomial in ``S``, shape (B, H, m).

    What was known fades with ``left``; what is not known returns to its prior variance.
    """

    def known(one: int, other: int) -> FloatArray:
        return covariance[..., one, other].take(place, axis=1) * (left[one] * left[other])

    still = known(BASELINE, BASELINE) + known(RESIDUAL, RESIDUAL)
    still += 2.0 * known(BASELINE, RESIDUAL)
    still += settings.baseline_variance * (1.0 - left[BASELINE] ** 2)
    still += spread * (settings.residual_share * (1.0 - left[RESIDUAL] ** 2))
    tilt = 2.0 * (known(BASELINE, GAIN) + known(GAIN, RESIDUAL))
    steep = known(GAIN, GAIN) + settings.gain_variance * (1.0 - left[GAIN] ** 2)
    return still + response * (tilt + response * steep)


def _aside(arrays: Sequence[FloatArray]) -> FloatArray:
    """Arrays of one shape side by side along a new second axis; ``stack``, sooner done."""
    return np.concatenate(arrays).reshape(len(arrays), *arrays[0].shape).swapaxes(0, 1)


def _shares(log_weight: FloatArray) -> FloatArray:
    """Probabilities from log likelihoods along the first axis."""
    likelihood: FloatArray = np.exp(log_weight - log_weight.max(axis=0))
    shares: FloatArray = likelihood / likelihood.sum(axis=0)
    return shares
