"""The course of one muscle group's soreness over a span, and every rating beside its forecast."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

import numpy as np

from app.core.arrays import BoolArray, FloatArray
from app.core.days import at_local_time, epoch_hours
from app.core.muscles import MUSCLE_INDEX, MuscleGroup
from app.core.outlook import HIGH, LOW, known_at, predict
from app.core.prepared import Prepared
from app.core.rating import soreness_quantile
from app.core.soreness import MAX_SORENESS
from app.state.views.trends_range import Span, Step

AHEAD_DAYS: Final = 5
HOURS_PER_DAY: Final = 24.0

_LONGEST_EVENING_H: Final = 12.0
_FINE_DAYS: Final = 28
_STEP_HOURS_FINE: Final = 2.0
_STEP_HOURS: Final = 6.0
_STEP_HOURS_LONG: Final = 24.0
_STEP_HOURS_LONGEST: Final = 96.0


@dataclass(frozen=True, slots=True, eq=False)
class TrendCourse:
    """A range of one muscle group: the course, and every rating beside its forecast.

    Attributes:
        hours: Epoch hours, the present among them, shape (H,).
        mean: Soreness expected at each hour from what was known before it, shape (H,).
        low: Its 10 % quantile, shape (H,).
        high: Its 90 % quantile, shape (H,).
        at_h: Epoch hour of each rating of the range; none in sharp pain, shape (K,).
        said: The ratings, shape (K,).
        scored: Which of them had been forecast: all but the history's first, shape (K,).
        band_low: Lower end of the 80 % band forecast just before it, shape (K,).
        band_high: Its upper end, shape (K,).
    """

    hours: FloatArray
    mean: FloatArray
    low: FloatArray
    high: FloatArray
    at_h: FloatArray
    said: FloatArray
    scored: BoolArray
    band_low: FloatArray
    band_high: FloatArray

    def part(self, span: Span, at: datetime) -> "TrendCourse":
        """The part of a span within; the curve begins at most a step before it."""
        first_h, over_h = course_edges(span, at)
        begin = max(int(np.searchsorted(self.hours, first_h, "right")) - 1, 0)
        curve = slice(begin, int(np.searchsorted(self.hours, over_h)) + 1)
        rows = slice(*np.searchsorted(self.at_h, (first_h, over_h)).tolist())
        return TrendCourse(
            hours=self.hours[curve],
            mean=self.mean[curve],
            low=self.low[curve],
            high=self.high[curve],
            at_h=self.at_h[rows],
            said=self.said[rows],
            scored=self.scored[rows],
            band_low=self.band_low[rows],
            band_high=self.band_high[rows],
        )


def trend_course(muscle: MuscleGroup, prepared: Prepared, span: Span, at: datetime) -> TrendCourse:
    """The course of a muscle group that a range shows; no other group is worked out."""
    midnight_h, over_h = course_edges(span, at)
    hours = _hours(span, at)
    column = MUSCLE_INDEX[muscle]
    only = slice(column, column + 1)
    felt = predict(known_at(prepared, np.inf, np.inf, since=hours[0]), hours, muscles=only)
    until_h = min(over_h, epoch_hours(at))
    known = known_at(prepared, np.inf, until_h, since=midnight_h)
    reports = known.reports
    rows = np.flatnonzero((reports.at_h >= midnight_h) & reports.rated[:, column])
    before = predict(known, reports.at_h[rows], rows, only) if rows.size else felt
    count = rows.size
    return TrendCourse(
        hours=hours,
        mean=np.clip(felt.mean[:, 0], 0.0, MAX_SORENESS),
        low=soreness_quantile(felt.mean, felt.variance, LOW)[:, 0],
        high=soreness_quantile(felt.mean, felt.variance, HIGH)[:, 0],
        at_h=reports.at_h[rows],
        said=reports.soreness[rows, column],
        scored=rows > np.flatnonzero(reports.asked)[:1],
        band_low=soreness_quantile(before.mean, before.variance, LOW)[:count, 0],
        band_high=soreness_quantile(before.mean, before.variance, HIGH)[:count, 0],
    )


def course_edges(span: Span, at: datetime) -> tuple[float, float]:
    """Epoch hours at which the axis of a span begins and ends; one up to today looks ahead."""
    first_h = epoch_hours(at_local_time(span.first, time(), at))
    over_h = epoch_hours(at_local_time(span.last + timedelta(days=1), time(), at))
    if _holds_present(over_h, at):
        over_h += days_ahead(span) * HOURS_PER_DAY
    return first_h, over_h


def days_ahead(span: Span) -> int:
    """How many coming days lie on the axis of a span up to today."""
    return AHEAD_DAYS - 1 if span.step is Step.DAY else 0


def _holds_present(over_h: float, at: datetime) -> bool:
    """Whether days that are over at an hour include the present one, which may outlast midnight."""
    return over_h > epoch_hours(at) - _LONGEST_EVENING_H


def _hours(span: Span, at: datetime) -> FloatArray:
    """Epoch hours of the curve, at regular steps from the present, from the first day's on."""
    step, now_h = _step_hours(span), epoch_hours(at)
    midnight_h, over_h = course_edges(span, at)
    if _holds_present(over_h, at):
        over_h = now_h + (AHEAD_DAYS * HOURS_PER_DAY if span.step is Step.DAY else 0.0)
    back, ahead = np.ceil((now_h - midnight_h) / step), np.floor((over_h - now_h) / step)
    return np.asarray(now_h + step * np.arange(-back, ahead + 0.5))


def _step_hours(span: Span) -> float:
    if span.step is not Step.DAY:
        return _STEP_HOURS_LONG if span.step is Step.WEEK else _STEP_HOURS_LONGEST
    return _STEP_HOURS_FINE if span.days_in_sight <= _FINE_DAYS else _STEP_HOURS
