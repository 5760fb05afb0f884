"""Where the forecast was wrong in a span of days."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto
from typing import Final

import numpy as np

from app.core.arrays import BoolArray, FloatArray, IntArray
from app.core.days import epoch_hours
from app.core.engine import Prepared
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.outlook import HIGH, LOW, Known, known_at, predict
from app.core.rating import inside_band, soreness_quantile
from app.core.soreness import MAX_SORENESS
from app.state.views.trends_range import Span

TOLD_FROM_CHECK_INS: Final = 3
"""Forecast check-ins from which a share inside the band is told of a span."""

MOST_MISSES: Final = 5


class ForecastFinding(Enum):
    """What the ratings say about their forecasts."""

    NO_CHECK_INS = auto()
    TOO_FEW = auto()
    ALL_INSIDE = auto()
    MISSED = auto()


@dataclass(frozen=True, slots=True)
class Miss:
    """A rating outside the 80 % band that was forecast just before it.

    Attributes:
        muscle: The muscle group.
        day: The day of the check-in.
        predicted: Expected soreness, 0 to 10.
        low: Lower end of the band.
        high: Upper end of the band.
        reported: What was rated.
    """

    muscle: MuscleGroup
    day: date
    predicted: float
    low: float
    high: float
    reported: int

    @property
    def error(self) -> float:
        """Points that the rating lies above the forecast; negative below it."""
        return self.reported - self.predicted


@dataclass(frozen=True, slots=True)
class ForecastCheck:
    """The ratings of a span beside their forecasts.

    Attributes:
        check_ins: Check-ins about soreness that had been forecast: all but the history's first.
        ratings: Their ratings of muscle groups that were ever trained or sore.
        inside: How many of these fell inside the 80 % band.
        misses: The others, the furthest off first; at most `MOST_MISSES`.
        finding: What the ratings say.
    """

    check_ins: int
    ratings: int
    inside: int
    misses: tuple[Miss, ...]
    finding: ForecastFinding

    @property
    def share(self) -> float:
        """Share of the ratings inside the band, 0 to 1; 0 without any."""
        return self.inside / self.ratings if self.ratings else 0.0


def present_forecast_check(prepared: Prepared, span: Span, now: datetime) -> ForecastCheck:
    """Every rating of a span against what was known just before it."""
    known = known_at(prepared, np.inf, epoch_hours(now))
    days = [check_in.day for check_in in prepared.check_ins[: known.reports.at_h.size]]
    asked = np.flatnonzero(known.reports.asked)[1:]
    rows = np.array([r for r in asked.tolist() if span.first <= days[r] <= span.last], dtype=int)
    if not rows.size:
        return ForecastCheck(0, 0, 0, (), ForecastFinding.NO_CHECK_INS)
    judged = _judge(known, rows)
    misses = [
        Miss(
            muscle=MUSCLES[column],
            day=days[rows[row]],
            predicted=float(judged.mean[row, column]),
            low=float(judged.low[row, column]),
            high=float(judged.high[row, column]),
            reported=int(judged.said[row, column]),
        )
        for row, column in np.argwhere(judged.rated & ~judged.inside).tolist()
    ]
    misses.sort(key=lambda miss: -abs(miss.error))
    return ForecastCheck(
        check_ins=int(rows.size),
        ratings=int(judged.rated.sum()),
        inside=int((judged.rated & judged.inside).sum()),
        misses=tuple(misses[:MOST_MISSES]),
        finding=_finding(int(rows.size), has_missed=bool(misses)),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Judged:
    """Ratings beside their forecasts; all arrays have shape (K, m)."""

    said: FloatArray
    mean: FloatArray
    low: FloatArray
    high: FloatArray
    rated: BoolArray
    inside: BoolArray


def _judge(known: Known, rows: IntArray) -> _Judged:
    felt = predict(known, known.reports.at_h[rows], rows)
    low = soreness_quantile(felt.mean, felt.variance, LOW)
    high = soreness_quantile(felt.mean, felt.variance, HIGH)
    said = known.reports.soreness[rows]
    return _Judged(
        said=said,
        mean=np.clip(felt.mean, 0.0, MAX_SORENESS),
        low=low,
        high=high,
        rated=_rated(known)[rows],
        inside=inside_band(said, low, high),
    )


def _rated(known: Known) -> BoolArray:
    """Ratings that count: not in sharp pain, of groups that were ever trained or sore."""
    reports = known.reports
    moved = np.logical_or((reports.soreness > 0.0).any(axis=0), (known.dose > 0.0).any(axis=0))
    return np.logical_and(reports.rated, moved)


def _finding(check_ins: int, *, has_missed: bool) -> ForecastFinding:
    if check_ins < TOLD_FROM_CHECK_INS:
        return ForecastFinding.TOO_FEW
    return ForecastFinding.MISSED if has_missed else ForecastFinding.ALL_INSIDE
