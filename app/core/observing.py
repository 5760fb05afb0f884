"""How the athlete's own filter learns: a Kalman filter for ratings that end at 0 and 10.

All that does not depend on what is known before is worked out for all check-ins at once; the rest
goes from one check-in to the next. A state after any prefix can be stored and continued and gives
the same bits as a full pass. Arrays as in `app.core.personal`; ``K`` check-ins.
"""

from dataclasses import dataclass

import numpy as np

from app.core.arrays import BoolArray, FloatArray
from app.core.constants import SPEED_MIN_RESPONSE, SURPRISE_MAX, SURPRISE_STARTLES
from app.core.filter_settings import PER_MUSCLE, FilterSettings
from app.core.personal import BASELINE, GAIN, RESIDUAL, FilterState
from app.core.rating import Evidence, Ratings, rating_evidence


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
    hours = np.array([at_h])
    return observe_all(state, hours, response[:, None], ratings[None], settings)[0]


def observe_all(
    state: FilterState,
    at_h: FloatArray,
    response: FloatArray,
    ratings: FloatArray,
    settings: FilterSettings = PER_MUSCLE,
) -> tuple[FilterState, ...]:
    """Learn from check-ins in order; what is known after each.

    Args:
        state: What was known before.
        at_h: Hours of the check-ins, ascending, none before the last one, shape (K,).
        response: From `bank_response` at these hours, shape (B, K, m).
        ratings: Soreness 0-10 in points, NaN where not rated, shape (K, m). Missing stays missing.
        settings: The filter's settings.
    """
    lessons = _Lessons.of(state, at_h, response, ratings, settings)
    learned = []
    for number, hour in enumerate(at_h.tolist()):
        state = lessons.learn(state, number, hour)
        learned.append(state)
    return tuple(learned)


@dataclass(frozen=True, slots=True, eq=False)
class _Lessons:
    """All of some check-ins that does not depend on what is known before them.

    Attributes:
        settings: The filter's settings.
        prior: Baseline, gain and residual when nothing is known, shape (3,).
        decay: Share of what was known that is left since the last check-in, shape (K, 3).
        kept: The same for the covariance, shape (K, 3, 3).
        fresh: Variance that returns where nothing of it depends on the spread, shape (K, 3).
        fresh_spread: Variance that returns per unit of spread, shape (K, 3).
        response: Expected soreness from training, shape (K, B, m).
        told: The ratings.
        rated: Whether there is one, shape (K, m).
        weight: What the spread so far weighs against one more error, shape (K, m).
        reports: Ratings up to and including each check-in, shape (K, m).
        sore_reports: Those of them made while soreness was expected, shape (K, m).
    """

    settings: FilterSettings
    prior: FloatArray
    decay: FloatArray
    kept: FloatArray
    fresh: FloatArray
    fresh_spread: FloatArray
    response: FloatArray
    told: Ratings
    rated: BoolArray
    weight: FloatArray
    reports: FloatArray
    sore_reports: FloatArray

    @classmethod
    def of(
        cls,
        state: FilterState,
        at_h: FloatArray,
        response: FloatArray,
        ratings: FloatArray,
        settings: FilterSettings,
    ) -> "_Lessons":
        """Prepare the lessons that follow a state."""
        elapsed = np.diff(at_h, prepend=state.at_h)
        decay = settings.decay(elapsed)
        lost = 1.0 - decay**2
        rated = ~np.isnan(ratings)
        informative = rated & (response.max(axis=0) >= SPEED_MIN_RESPONSE)
        reports = state.reports + np.cumsum(rated, axis=0)
        return cls(
            settings=settings,
            prior=settings.prior_mean,
            decay=decay,
            kept=decay[:, :, None] * decay[:, None, :],
            fresh=settings.prior_variance(np.zeros(1)) * lost,
            fresh_spread=settings.variance_per_spread * lost,
            response=np.ascontiguousarray(response.swapaxes(0, 1)),
            told=Ratings.of(ratings, settings.rating_step),
            rated=rated,
            weight=settings.spread_weight(reports - rated),
            reports=reports,
            sore_reports=state.sore_reports + np.cumsum(informative, axis=0),
        )

    def learn(self, state: FilterState, number: int, at_h: float) -> FilterState:
        """What is known after one of the check-ins, from what was known after the one before."""
        rated, spread = self.rated[number], state.spread
        mean, covariance = self._moved(state, number)
        shared = _rated(covariance, self.response[number][..., None])
        first = self._compare(mean, shared, spread, number)
        heard = first
        startling = rated & (first.surprise > SURPRISE_STARTLES)
        if startling.any():
            startled = self._spread_after(spread, first.surprise, number)
            unrest = np.where(startling, startled - spread, 0.0)
            doubt = self.settings.residual_share * unrest
            covariance[..., RESIDUAL, RESIDUAL] += doubt
            shared[..., RESIDUAL] += doubt
            heard = self._compare(mean, shared, spread + unrest, number)
        trust = np.where(rated[:, None], shared / heard.deviation[..., None], 0.0)
        error = np.where(rated, heard.told.error, 0.0)
        certain = trust * (1.0 - heard.told.doubt)[..., None]
        counted = np.minimum(first.surprise, SURPRISE_MAX)
        log_likelihood = np.where(rated, first.told.log_likelihood, 0.0)
        return FilterState(
            at_h=at_h,
            mean=mean + trust * error[..., None],
            covariance=covariance - certain[..., None] * trust[..., None, :],
            spread=np.where(rated, self._spread_after(spread, counted, number), spread),
            log_weight=state.log_weight + log_likelihood,
            reports=self.reports[number],
            sore_reports=self.sore_reports[number],
        )

    def _moved(self, state: FilterState, number: int) -> tuple[FloatArray, FloatArray]:
        """Mean and covariance at the hour of a check-in."""
        mean = self.prior + (state.mean - self.prior) * self.decay[number]
        covariance = state.covariance * self.kept[number]
        variances = covariance.reshape(*covariance.shape[:-2], -1)[..., :: covariance.shape[-1] + 1]
        variances += self.fresh[number] + state.spread[..., None] * self.fresh_spread[number]
        return mean, covariance

    def _compare(
        self, mean: FloatArray, shared: FloatArray, spread: FloatArray, number: int
    ) -> "_Heard":
        """A check-in against what was expected of it."""
        response = self.response[number]
        felt = mean[..., GAIN] * response
        expected = mean[..., BASELINE] + felt + mean[..., RESIDUAL]
        variance = _rated(shared, response) + self.settings.noise(spread, felt)
        told = rating_evidence(expected, variance, self.told.row(number))
        return _Heard(np.sqrt(variance), told, told.error * told.error + told.doubt)

    def _spread_after(self, spread: FloatArray, surprise: FloatArray, number: int) -> FloatArray:
        return self.settings.spread_after(spread, self.weight[number], surprise)


@dataclass(frozen=True, slots=True)
class _Heard:
    """A rating against what was expected.

    Attributes:
        deviation: Standard deviation of the forecast of the rating.
        told: What the rating says.
        surprise: Expected square of the error in units of the forecast's variance.
    """

    deviation: FloatArray
    told: Evidence
    surprise: FloatArray


def _rated(parts: FloatArray, response: FloatArray) -> FloatArray:
    """What a rating sees of baseline, gain and residual (last axis), summed."""
    return parts[..., BASELINE] + parts[..., GAIN] * response + parts[..., RESIDUAL]
