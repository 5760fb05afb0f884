"""How good forecasts of whole-number ratings were: proper scores and honest calibration."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from app.core.arrays import FloatArray, IntArray
from app.core.rating import median_rating

_LEVELS = np.linspace(0.0, 1.0, 201)
_INTERVAL = (0.1, 0.9)


@dataclass(frozen=True, slots=True)
class Marks:
    """What each forecast earned; every array has shape (N,).

    Attributes:
        absolute_error: Of the median rating, in steps of the scale.
        squared_error: Of the expected rating, in steps².
        ranked_probability: Ranked probability score, in steps: the sum over all thresholds of the
            squared difference between forecast and observed distribution. 0 is perfect.
        below: Forecast probability of less than the observed rating.
        up_to: Forecast probability of at most the observed rating.
    """

    absolute_error: FloatArray
    squared_error: FloatArray
    ranked_probability: FloatArray
    below: FloatArray
    up_to: FloatArray


@dataclass(frozen=True, slots=True)
class Score:
    """Summary of a model's forecasts; None where there is nothing to score.

    Attributes:
        n: Forecasts scored.
        mae: Mean absolute error of the median rating, in steps of the scale.
        rmse: Root mean squared error of the expected rating, in steps.
        rps: Mean ranked probability score, in steps.
        coverage80: Share of ratings inside the central 80 % interval. Whole numbers straddle its
            ends, so each counts with the part of its probability that lies inside.
        pit_ks: Largest distance between the distribution of the randomised probability integral
            transform (averaged over its randomness) and the uniform one. 0 is perfect.
    """

    n: int
    mae: float | None = None
    rmse: float | None = None
    rps: float | None = None
    coverage80: float | None = None
    pit_ks: float | None = None


@dataclass(frozen=True, slots=True)
class PointScore:
    """Summary of a baseline that gives single numbers; None where there is nothing to score."""

    mae: float | None = None
    rmse: float | None = None


def judge(probabilities: FloatArray, ratings: IntArray) -> Marks:
    """Mark forecasts against what was reported.

    Args:
        probabilities: Of each rating 0, 1 …, shape (N, K).
        ratings: What was reported, shape (N,).
    """
    every = np.arange(probabilities.shape[1])
    cumulative = np.cumsum(probabilities, axis=1)
    reached = ratings[:, None] <= every
    up_to = np.take_along_axis(cumulative, ratings[:, None], axis=1)[:, 0]
    chance = np.take_along_axis(probabilities, ratings[:, None], axis=1)[:, 0]
    return Marks(
        absolute_error=np.abs(median_rating(probabilities) - ratings).astype(np.float64),
        squared_error=(probabilities @ every - ratings) ** 2,
        ranked_probability=((cumulative - reached) ** 2)[:, :-1].sum(axis=1),
        below=np.maximum(up_to - chance, 0.0),
        up_to=up_to,
    )


def pooled(parts: Iterable[Marks]) -> Marks:
    """All marks as one."""
    marks = tuple(parts)
    return Marks(
        np.concatenate([part.absolute_error for part in marks]),
        np.concatenate([part.squared_error for part in marks]),
        np.concatenate([part.ranked_probability for part in marks]),
        np.concatenate([part.below for part in marks]),
        np.concatenate([part.up_to for part in marks]),
    )


def chosen(marks: Marks, index: IntArray | slice) -> Marks:
    """Some of the marks."""
    return Marks(
        marks.absolute_error[index],
        marks.squared_error[index],
        marks.ranked_probability[index],
        marks.below[index],
        marks.up_to[index],
    )


def summarise(marks: Marks) -> Score:
    """Average the marks."""
    count = int(marks.absolute_error.size)
    if count == 0:
        return Score(0)
    return Score(
        n=count,
        mae=float(marks.absolute_error.mean()),
        rmse=float(np.sqrt(marks.squared_error.mean())),
        rps=float(marks.ranked_probability.mean()),
        coverage80=float(interval_share(marks).mean()),
        pit_ks=float(np.abs(_transform(marks, _LEVELS) - _LEVELS).max()),
    )


def interval_share(marks: Marks) -> FloatArray:
    """How much of each rating lies inside the central 80 % interval, 0 to 1, shape (N,).

    Whole numbers straddle the interval's ends, so a rating counts with the part of its probability
    that lies inside.
    """
    low, high = (_reached(marks, level) for level in _INTERVAL)
    share: FloatArray = high - low
    return share


def summarise_errors(errors: FloatArray) -> PointScore:
    """Average the errors (forecast minus rating, shape (N,)) of a baseline."""
    if errors.size == 0:
        return PointScore()
    return PointScore(float(np.abs(errors).mean()), float(np.sqrt((errors**2).mean())))


def _transform(marks: Marks, levels: FloatArray) -> FloatArray:
    """Distribution of the randomised probability integral transform at some levels."""
    return np.array([_reached(marks, level).mean() for level in levels.tolist()])


def _reached(marks: Marks, level: float) -> FloatArray:
    """Probability that each rating's randomised transform is at most ``level``, shape (N,)."""
    chance = np.maximum(marks.up_to - marks.below, np.finfo(np.float64).tiny)
    return np.clip((level - marks.below) / chance, 0.0, 1.0)
