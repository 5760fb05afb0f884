"""Athletes with known parameters, who rate the way the filter assumes."""

from dataclasses import dataclass

import numpy as np

from app.core.arrays import FloatArray
from app.core.filter_settings import PER_MUSCLE, FilterSettings
from app.core.observing import observe
from app.core.personal import FilterState, bank_response, forecast, prior_state
from app.core.rating import rating_probabilities
from app.core.response import Responses, gone_hours, peak_hours
from app.core.scoring import Marks, judge, pooled
from app.core.superposition import scaled, superpose_each

DAY_H = 24.0


@dataclass(frozen=True, slots=True)
class SimulatedAthletes:
    """Athletes side by side, one column each.

    Attributes:
        responses: Pulses of their sessions.
        gain: True personal gain, shape (m,).
        time_scale: True time scale, one for all.
        hours: Hours of the morning check-ins, shape (T,).
        ratings: Whole-number ratings 0-10, NaN on a tenth of the mornings, shape (T, m).
    """

    responses: Responses
    gain: FloatArray
    time_scale: float
    hours: FloatArray
    ratings: FloatArray


def random_responses(random: np.random.Generator, days: int, athletes: int) -> Responses:
    """A session on half of the evenings, of 1 to 7 points."""
    ended_h = np.arange(float(days)) * DAY_H + 12.0
    trains = random.random((days, athletes)) < 0.5
    amplitude = np.where(trains, random.uniform(1.0, 7.0, (days, athletes)), 0.0)
    usual = np.ones_like(amplitude)
    gone_h = gone_hours(amplitude, usual)
    return Responses(
        ended_h, amplitude, peak_hours(usual * 30.0, usual, usual * 0.5, gone_h), gone_h
    )


def simulate(
    random: np.random.Generator,
    days: int,
    athletes: int,
    time_scale: float,
    settings: FilterSettings = PER_MUSCLE,
) -> SimulatedAthletes:
    """Athletes drawn from the filter's own assumptions."""
    responses = random_responses(random, days, athletes)
    hours = np.arange(1.0, days + 1.0) * DAY_H
    (sore,) = superpose_each((scaled(responses, time_scale),), hours)
    gain = random.normal(settings.gain_mean, np.sqrt(settings.gain_variance), athletes)
    baseline = random.normal(settings.baseline_mean, np.sqrt(settings.baseline_variance), athletes)
    spread = random.uniform(0.3, 1.2, athletes)
    residual = _residual(random, sore.shape, settings.residual_share * spread, settings)
    noise = np.sqrt(settings.noise(np.broadcast_to(spread, sore.shape), gain * sore))
    latent = baseline + gain * sore + residual + random.normal(0.0, noise)
    ratings = np.clip(np.rint(latent), 0.0, 10.0)
    ratings[random.random(ratings.shape) < 0.1] = np.nan
    return SimulatedAthletes(responses, gain, time_scale, hours, ratings)


def _residual(
    random: np.random.Generator,
    shape: tuple[int, ...],
    variance: FloatArray,
    settings: FilterSettings,
) -> FloatArray:
    """A passing deviation, followed from morning to morning."""
    kept = np.exp(-DAY_H / settings.residual_time_h)
    residual = np.empty(shape)
    residual[0] = random.normal(0.0, np.sqrt(variance))
    for day in range(1, shape[0]):
        fresh = random.normal(0.0, np.sqrt(variance * (1.0 - kept**2)))
        residual[day] = kept * residual[day - 1] + fresh
    return residual


def follow(athletes: SimulatedAthletes, score_from: int) -> tuple[FilterState, Marks]:
    """Forecast and learn morning by morning; marks from one morning on."""
    response = bank_response(athletes.responses, athletes.hours)
    state = prior_state(athletes.gain.size, 0.0)
    parts = []
    for day, hour in enumerate(athletes.hours.tolist()):
        ratings = athletes.ratings[day]
        if day >= score_from:
            told = forecast(state, np.array([hour]), response[:, day : day + 1])
            rated = ~np.isnan(ratings)
            probabilities = rating_probabilities(told.mean[0, rated], told.variance[0, rated])
            parts.append(judge(probabilities, ratings[rated].astype(np.int64)))
        state = observe(state, hour, response[:, day], ratings)
    return state, pooled(parts)
