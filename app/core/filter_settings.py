"""What is fixed about the athlete's own filter: how fast things change and how much they differ."""

from dataclasses import dataclass

import numpy as np

from app.core import constants
from app.core.arrays import FloatArray


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
        noise_per_squared_point: Noise variance per unit of spread and squared point of felt
            soreness from training.
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
    noise_per_squared_point: float = constants.NOISE_PER_SQUARED_POINT
    spread: float = constants.MUSCLE_SPREAD
    rating_step: float = 1.0
    time_scales: tuple[float, ...] = constants.TIME_SCALES

    @property
    def prior_mean(self) -> FloatArray:
        """Baseline, gain and residual when nothing is known, shape (3,)."""
        return np.array([self.baseline_mean, self.gain_mean, 0.0])

    def prior_variance(self, spread: FloatArray) -> FloatArray:
        """Variance of baseline, gain and residual when nothing is known, shape (..., 3)."""
        fixed = np.array([self.baseline_variance, self.gain_variance, 0.0])
        variance: FloatArray = fixed + spread[..., None] * self.variance_per_spread
        return variance

    @property
    def variance_per_spread(self) -> FloatArray:
        """What each unit of spread adds to that variance, shape (3,)."""
        return np.array([0.0, 0.0, self.residual_share])

    def decay(self, elapsed_h: FloatArray) -> FloatArray:
        """Share of what is known that is left after some hours, shape (..., 3); before, all."""
        times = (self.baseline_time_h, self.gain_time_h, self.residual_time_h)
        left: FloatArray = np.exp(-np.maximum(elapsed_h, 0.0)[..., None] / np.array(times))
        return left

    def noise(self, spread: FloatArray, felt: FloatArray) -> FloatArray:
        """Variance of a single rating around the latent soreness, points².

        Args:
            spread: The athlete's own spread, points².
            felt: Soreness from training, points.
        """
        return spread * (self.noise_share + self.noise_per_squared_point * felt * felt)

    def spread_weight(self, reports: FloatArray) -> FloatArray:
        """What the spread so far weighs against one more error, after so many reports."""
        memory = constants.SPREAD_MEMORY
        ahead = memory**reports
        weight: FloatArray = constants.SPREAD_REPORTS * ahead + memory * (1.0 - ahead) / (
            1.0 - memory
        )
        return weight

    def spread_after(
        self, spread: FloatArray, weight: FloatArray, surprise: FloatArray
    ) -> FloatArray:
        """The athlete's spread after one more error.

        Args:
            spread: The spread so far, points².
            weight: From `spread_weight`.
            surprise: Square of the error in units of its variance.
        """
        updated = spread * (weight + surprise) / (weight + 1.0)
        return np.maximum(updated, constants.SPREAD_FLOOR * self.rating_step**2)


PER_MUSCLE = FilterSettings()
"""Ratings per muscle group, as this program asks for them."""

WHOLE_BODY = FilterSettings(
    baseline_mean=constants.WHOLE_BODY_BASELINE_MEAN,
    baseline_variance=constants.WHOLE_BODY_BASELINE_VARIANCE,
    baseline_time_h=constants.WHOLE_BODY_BASELINE_TIME_H,
    spread=constants.WHOLE_BODY_SPREAD,
)
"""One rating a day for the whole body, as in the files of the back-test."""
