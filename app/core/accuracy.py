"""How good the forecasts have been: every check-in against what was forecast before it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import numpy as np

from app.core.arrays import BoolArray, FloatArray, IntArray
from app.core.constants import SCORED_FROM_REPORT
from app.core.days import epoch_hours
from app.core.milestones import SIGNIFICANT_DOSE
from app.core.muscles import MUSCLE_INDEX, MUSCLES, MuscleGroup
from app.core.outlook import EVERY_MUSCLE, HIGH, LOW, Known, known_at, outlook, predict
from app.core.prepared import Prepared
from app.core.rating import inside_band, rating_probabilities, soreness_quantile
from app.core.readiness import Reports
from app.core.scoring import Marks, PointScore, chosen, interval_share, judge, summarise_errors
from app.core.soreness import MAX_SORENESS
from app.core.stored_forecasts import StoredForecast

MODEL: Final = "1"
"""Version of the model; it changes whenever the same history gives another forecast."""

FIXED_HALF_LIFE_H: Final = 36.0
"""Half-life of the fixed table that other programs use most."""


@dataclass(frozen=True, slots=True)
class Score:
    """How well soreness was forecast, over the check-ins from the second on.

    Attributes:
        n: Ratings scored.
        inside: How many of them fell inside the 80 % band, to the nearest whole rating.
        mae: Mean absolute error of the median rating, in points.
        rmse: Root mean squared error of the expected rating, in points.
        rps: Mean ranked probability score, in points.
        coverage80: Share inside the central 80 % interval, randomised for whole numbers.
        last_report: The same check-ins, forecast by repeating the last report.
        running_median: Forecast by the median of all reports before.
        fixed_table: Forecast by a half-life of 36 h since the last session, its size fitted to all
            reports before.
    """

    n: int
    inside: int
    mae: float
    rmse: float
    rps: float
    coverage80: float
    last_report: PointScore
    running_median: PointScore
    fixed_table: PointScore

    @property
    def enough(self) -> bool:
        """Whether there are check-ins enough to tell."""
        return self.n >= SCORED_FROM_REPORT


@dataclass(frozen=True, slots=True)
class Accuracy:
    """Scores of all muscle groups together and of each; without any score nothing can be told.

    Attributes:
        overall: Over the muscle groups that were ever trained or sore; None without check-ins.
        muscles: Each of these muscle groups.
    """

    overall: Score | None
    muscles: Mapping[MuscleGroup, Score]


@dataclass(frozen=True, slots=True, eq=False)
class _Judged:
    """Every rating beside its forecasts; arrays over check-ins and muscle groups in a row."""

    marks: Marks
    inside: FloatArray
    last_report: FloatArray
    running_median: FloatArray
    fixed_table: FloatArray

    def score(self, index: IntArray) -> Score | None:
        """Summary of some ratings."""
        if not index.size:
            return None
        marks = chosen(self.marks, index)
        return Score(
            n=int(index.size),
            inside=int(self.inside[index].sum()),
            mae=float(marks.absolute_error.mean()),
            rmse=float(np.sqrt(marks.squared_error.mean())),
            rps=float(marks.ranked_probability.mean()),
            coverage80=float(interval_share(marks).mean()),
            last_report=summarise_errors(self.last_report[index]),
            running_median=summarise_errors(self.running_median[index]),
            fixed_table=summarise_errors(self.fixed_table[index]),
        )


def accuracy(
    prepared: Prepared,
    until: datetime | None = None,
    stored: Iterable[StoredForecast] = (),
) -> Accuracy:
    """Score each check-in about soreness up to ``until`` against what was forecast just before it.

    What was stored before a check-in counts as it was said; where nothing was stored, as for an
    imported history, the model forecasts from what lay before the check-in. Ratings of a muscle in
    sharp pain are not soreness and are left out, and so are muscle groups that were never trained
    and never sore: forecasting their zero is no skill.
    """
    found = _judged(prepared, until, stored)
    if found is None:
        return Accuracy(None, {})
    judged, rated = found
    rows = np.arange(rated.size).reshape(rated.shape)
    scores = {
        muscle: judged.score(rows[rated[:, column], column])
        for column, muscle in enumerate(MUSCLES)
    }
    return Accuracy(
        overall=judged.score(rows[rated]),
        muscles={muscle: score for muscle, score in scores.items() if score is not None},
    )


def muscle_accuracy(
    prepared: Prepared,
    muscle: MuscleGroup,
    until: datetime | None = None,
    stored: Iterable[StoredForecast] = (),
) -> Score | None:
    """The score that `accuracy` gives one muscle group, without working the others out."""
    column = MUSCLE_INDEX[muscle]
    found = _judged(prepared, until, stored, slice(column, column + 1))
    if found is None:
        return None
    judged, rated = found
    return judged.score(np.flatnonzero(rated[:, 0]))


def _judged(
    prepared: Prepared,
    until: datetime | None,
    stored: Iterable[StoredForecast],
    muscles: slice = EVERY_MUSCLE,
) -> tuple[_Judged, BoolArray] | None:
    """Every rating judged, and which of them count, shape (K, m); None below two check-ins."""
    known = known_at(prepared, np.inf, np.inf if until is None else epoch_hours(until))
    asked = np.flatnonzero(known.reports.asked)
    if asked.size < 2:
        return None
    reports = known.reports.part(asked)
    rated = ~reports.sharp[:, muscles]
    rated[0] = False
    rated &= (reports.soreness[:, muscles] > 0.0).any(axis=0) | (known.dose[:, muscles] > 0.0).any(
        axis=0
    )
    return _judge(known, asked, _kept_rows(prepared, asked, stored, muscles), muscles), rated


def check_in_forecast(prepared: Prepared, at: datetime) -> tuple[StoredForecast, ...]:
    """What is forecast for a check-in before it is made, to be stored with it."""
    now = epoch_hours(at)
    known = known_at(prepared, now, np.nextafter(now, -np.inf), since=now)
    hours = np.array([now])
    seen = outlook(known, hours)
    felt = predict(known, hours)
    chances = rating_probabilities(felt.mean, felt.variance)[0]
    return tuple(
        StoredForecast(
            muscle=muscle,
            made_at=at,
            for_at=at,
            soreness=float(seen.soreness.mean[0, column]),
            soreness_low=float(seen.soreness.low[0, column]),
            soreness_high=float(seen.soreness.high[0, column]),
            function=float(seen.function[0, column]),
            readiness=float(seen.readiness[0, column]),
            model=MODEL,
            probabilities=tuple(chances[column].tolist()),
        )
        for column, muscle in enumerate(MUSCLES)
    )


_Kept = Sequence[tuple[int, int, StoredForecast]]


def _kept_rows(
    prepared: Prepared, asked: IntArray, stored: Iterable[StoredForecast], muscles: slice
) -> _Kept:
    """Stored forecasts with the row of ``asked`` and the column of ``muscles`` they speak of."""
    row_at = {prepared.check_ins[index].at: row for row, index in enumerate(asked.tolist())}
    column_of = {muscle: column for column, muscle in enumerate(MUSCLES[muscles])}
    return [
        (row_at[one.for_at], column_of[one.muscle], one)
        for one in stored
        if one.muscle in column_of
        and one.for_at in row_at
        and len(one.probabilities) == MAX_SORENESS + 1
    ]


def _judge(known: Known, asked: IntArray, kept: _Kept, muscles: slice) -> _Judged:
    """Forecast the check-ins ``asked``, each from all that came before it."""
    reports = known.reports.part(asked)
    said = reports.soreness[:, muscles]
    felt = predict(known, reports.at_h, asked, muscles)
    low = soreness_quantile(felt.mean, felt.variance, LOW)
    high = soreness_quantile(felt.mean, felt.variance, HIGH)
    chances = rating_probabilities(felt.mean, felt.variance)
    for row, column, one in kept:
        low[row, column], high[row, column] = one.soreness_low, one.soreness_high
        chances[row, column] = one.probabilities
    inside = inside_band(said, low, high)
    ratings = np.rint(said).astype(np.int64)
    return _Judged(
        marks=judge(chances.reshape(-1, MAX_SORENESS + 1), ratings.reshape(-1)),
        inside=inside.reshape(-1).astype(np.float64),
        last_report=(_shifted(said) - said).reshape(-1),
        running_median=(_running_median(ratings) - said).reshape(-1),
        fixed_table=(_fixed_table(known, reports, muscles) - said).reshape(-1),
    )


def _shifted(values: FloatArray) -> FloatArray:
    """Each row's predecessor; the first has none and repeats itself."""
    return np.concatenate((values[:1], values[:-1]))


def _running_median(ratings: IntArray) -> FloatArray:
    """Median of all ratings before each, the lower of two, shape (K, m)."""
    told = ratings[:, :, None] == np.arange(MAX_SORENESS + 1)
    seen = np.cumsum(np.cumsum(told, axis=0), axis=2)
    half = np.arange(1, ratings.shape[0] + 1)[:, None, None] / 2
    return _shifted(np.argmax(seen >= half, axis=2).astype(np.float64))


def _fixed_table(known: Known, reports: Reports, muscles: slice) -> FloatArray:
    """Soreness by a fixed half-life, scaled by least squares to the ratings before, (K, m)."""
    said, dose = reports.soreness[:, muscles], known.dose[:, muscles]
    left = np.zeros_like(said)
    for column in range(said.shape[1]):
        trained_h = known.ended_h[dose[:, column] >= SIGNIFICANT_DOSE]
        latest = np.searchsorted(trained_h, reports.at_h, side="right")
        since = reports.at_h - np.concatenate(([-np.inf], trained_h))[latest]
        left[:, column] = np.exp2(-since / FIXED_HALF_LIFE_H)
    fit = np.cumsum(left * said, axis=0)
    size = np.cumsum(left * left, axis=0)
    gain = np.divide(fit, size, out=np.zeros_like(fit), where=size > 0.0)
    return _shifted(gain) * left
