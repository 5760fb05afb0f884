"""What a forecast says about a whole-number rating.

A rating is a latent soreness rounded to the nearest step of the scale. The filter learns from
rounded ratings, so its variance already holds the rounding error of about step²/12 (Sheppard); it
is taken out before rounding again, otherwise intervals come out too wide. A small share of ratings
follows no model.

All functions broadcast; the arrays of a forecast have any shape ``(...)``.
"""

import math
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from app.core.arrays import BoolArray, FloatArray, IntArray
from app.core.constants import RATING_SLIP, ROUNDING_SHARE_MAX, SORENESS_MAX

_HALF_A_STEP = 0.5
_ERF_SLOPE = 0.3275911
_FAR_TAIL = -4.0
_ROOT_TWO_PI = math.sqrt(2.0 * math.pi)
_ROOT_HALF = math.sqrt(0.5)
_ERF_COEFFICIENTS = (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592)


def normal_cdf(deviate: FloatArray) -> FloatArray:
    """Standard normal distribution function, to 1e-7 (Abramowitz & Stegun 7.1.26)."""
    argument = np.abs(deviate) * _ROOT_HALF
    step = 1.0 / (1.0 + _ERF_SLOPE * argument)
    series = step * _ERF_COEFFICIENTS[0]
    for coefficient in _ERF_COEFFICIENTS[1:]:
        series = (series + coefficient) * step
    tail: FloatArray = 0.5 * series * np.exp(-argument * argument)
    return np.where(deviate > 0.0, 1.0 - tail, tail)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What ratings say about their forecasts, in standard deviations of the forecast.

    Attributes:
        error: Expected distance of the rated soreness above the forecast.
        doubt: Variance of that distance: 0 inside the scale, up to 1 at its ends.
        log_likelihood: Logarithm of the likelihood of the rating, up to a constant.
    """

    error: FloatArray
    doubt: FloatArray
    log_likelihood: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Ratings:
    """What ratings say before anything is forecast.

    Attributes:
        edge: The soreness that each speaks of: itself, or where the lowest or highest one begins.
        side: -1 for the lowest rating, 1 for the highest, 0 between.
        inside: Whether it lies between.
    """

    edge: FloatArray
    side: FloatArray
    inside: BoolArray

    @classmethod
    def of(cls, ratings: FloatArray, step: float = 1.0) -> "Ratings":
        """Take ratings apart.

        Args:
            ratings: Soreness 0-10 in points, NaN where there is none.
            step: Points between two neighbouring ratings.
        """
        side = np.where(ratings <= 0.0, -1.0, np.where(ratings >= SORENESS_MAX, 1.0, 0.0))
        return cls(ratings - side * (step / 2.0), side, side == 0.0)

    def row(self, number: int) -> "Ratings":
        """One row of them."""
        return Ratings(self.edge[number], self.side[number], self.inside[number])


def rating_evidence(mean: FloatArray, variance: FloatArray, told: Ratings) -> Evidence:
    """What ratings say, given that the scale ends at 0 and 10.

    Within the scale a rating is taken at its number. The lowest rating says only "at most half a
    step", the highest only "at least": a muscle that is rated 0 for weeks is not thereby known to
    be exactly 0, nor its athlete to be a precise rater (Tobit).

    Args:
        mean: Expected soreness in points.
        variance: Variance of the forecast of a rating, points².
        told: The ratings.
    """
    deviation = np.sqrt(variance)
    edge = (told.edge - mean) / deviation
    outward = told.side * edge
    hazard, log_tail = _tail(-outward)
    error = np.where(told.inside, edge, told.side * hazard)
    left = np.maximum(0.0, 1.0 - hazard * (hazard - outward))
    doubt = np.where(told.inside, 0.0, left)
    log_density = -0.5 * edge * edge - np.log(deviation)
    return Evidence(error, doubt, np.where(told.inside, log_density, log_tail))


def _tail(edge: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Hazard of a standard normal cut off above ``edge``, and the logarithm of what is left."""
    near_edge = np.maximum(edge, _FAR_TAIL)
    left = normal_cdf(near_edge)
    density = np.exp(-0.5 * near_edge * near_edge) / _ROOT_TWO_PI
    far = edge < _FAR_TAIL
    if not far.any():
        return density / left, np.log(left)
    far_edge = np.minimum(edge, _FAR_TAIL)
    far_hazard = -far_edge - 1.0 / far_edge
    far_log = -0.5 * far_edge * far_edge - np.log(far_hazard * _ROOT_TWO_PI)
    return np.where(far, far_hazard, density / left), np.where(far, far_log, np.log(left))


def latent_deviation(variance: FloatArray, step: float = 1.0) -> FloatArray:
    """Standard deviation of the soreness behind a rating, in points.

    Args:
        variance: Variance of the forecast of a rating, rounding included, points².
        step: Points between two neighbouring ratings.
    """
    rounding = np.minimum(step * step / 12.0, ROUNDING_SHARE_MAX * variance)
    return np.sqrt(variance - rounding)


def soreness_quantile(
    mean: FloatArray, variance: FloatArray, probability: float, step: float = 1.0
) -> FloatArray:
    """Soreness 0-10 that is not exceeded with this probability."""
    deviate = NormalDist().inv_cdf(probability)
    soreness = mean + deviate * latent_deviation(variance, step)
    return np.minimum(np.maximum(soreness, 0.0), SORENESS_MAX)


def inside_band(ratings: FloatArray, low: FloatArray, high: FloatArray) -> BoolArray:
    """Which whole ratings lie inside a band, to the nearest: each stands for half a step around."""
    return np.logical_and(ratings >= low - _HALF_A_STEP, ratings <= high + _HALF_A_STEP)


def rating_probabilities(
    mean: FloatArray, variance: FloatArray, top: int = 10, step: float = 1.0
) -> FloatArray:
    """Probability of each rating 0, 1 … ``top``.

    Args:
        mean: Expected soreness in points, shape (...).
        variance: Variance of the forecast of a rating, points², shape (...).
        top: Highest rating.
        step: Points between two neighbouring ratings.

    Returns:
        Shape (..., top + 1); sums to 1 along the last axis.
    """
    edges = (np.arange(top) + 0.5) * step
    deviation = latent_deviation(variance, step)
    inner = normal_cdf((edges - mean[..., None]) / deviation[..., None])
    ends = np.zeros((*mean.shape, 1))
    modelled = np.diff(np.concatenate([ends, inner, ends + 1.0], axis=-1), axis=-1)
    return (1.0 - RATING_SLIP) * modelled + RATING_SLIP / (top + 1)


def median_rating(probabilities: FloatArray) -> IntArray:
    """The lowest rating that is not exceeded with probability one half, shape (...)."""
    cumulative = np.cumsum(probabilities, axis=-1)
    median: IntArray = np.argmax(cumulative >= 0.5, axis=-1)
    return median
