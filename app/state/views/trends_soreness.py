"""Predicted against reported soreness of one muscle group."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum, auto
from typing import Final

import numpy as np

from app.core.arrays import BoolArray, FloatArray
from app.core.constants import SCORED_FROM_REPORT
from app.core.days import SECONDS_PER_HOUR, at_local_time, epoch_hours
from app.core.engine import Prepared, SorenessHistory, soreness_history
from app.core.muscles import MUSCLE_INDEX, MuscleGroup
from app.core.outlook import HIGH, LOW, known_at, predict
from app.core.rating import soreness_quantile
from app.state.views.trends_range import Span, Step, step_starts

AHEAD_DAYS: Final = 5
FOLLOWS_FROM: Final = 0.7
"""Share of reports inside the 80 % band from which the forecast is said to be followed."""

_SCALES: Final = (2, 4, 6, 8, 10)
_HOURS_PER_DAY: Final = 24.0
_HALF_A_RATING: Final = 0.5
_ONE_SIDED: Final = 0.75
_FINE_DAYS: Final = 28
_STEP_HOURS_FINE: Final = 2.0
_STEP_HOURS: Final = 6.0
_STEP_HOURS_LONG: Final = 24.0
_STEP_HOURS_LONGEST: Final = 96.0


class SorenessFinding(Enum):
    """What the reports say about the forecast."""

    NO_REPORTS = auto()
    TOO_FEW = auto()
    FOLLOWS = auto()
    SORER = auto()
    LESS_SORE = auto()
    SPREAD = auto()


@dataclass(frozen=True, slots=True)
class ReportPoint:
    """What the athlete reported: one rating, or the mean of a week or month.

    Attributes:
        day: Place on the axis, days from the first midnight.
        soreness: 0 to 10.
    """

    day: float
    soreness: float


@dataclass(frozen=True, slots=True, eq=False)
class SorenessTrend:
    """Course of one muscle group; the axis counts days from the midnight that begins ``first``.

    Attributes:
        muscle: The muscle group.
        first: The first day.
        last: Right end of the axis, days from the first midnight.
        now: The present moment on it.
        step: What a point stands for; DAY means single hours and ratings.
        days: Where the curve is known, shape (H,).
        mean: Expected soreness from what was known before, shape (H,).
        low: Its 10 % quantile, shape (H,).
        high: Its 90 % quantile, shape (H,).
        reports: What was reported, earliest first.
        maximum: Top of the scale.
        finding: What the reports say about the forecast.
        inside: Ratings of the range that fell inside the 80 % band.
        scored: Ratings of the range that had been forecast.
        is_empty: Whether the group was neither trained nor rated, so that nothing can be shown.
    """

    muscle: MuscleGroup
    first: date
    last: float
    now: float
    step: Step
    days: FloatArray
    mean: FloatArray
    low: FloatArray
    high: FloatArray
    reports: tuple[ReportPoint, ...]
    maximum: int
    finding: SorenessFinding
    inside: int
    scored: int
    is_empty: bool


@dataclass(frozen=True, slots=True, eq=False)
class TrendCourse:
    """A range of all muscle groups: the course, and every rating beside its forecast.

    Attributes:
        course: The course, on hours that include the present.
        at_h: Epoch hour of each check-in of the range, shape (K,).
        scored: Which of them had been forecast: all but the history's first, shape (K,).
        said: What was rated, NaN in sharp pain, shape (K, m).
        low: Lowest rating inside the 80 % band forecast just before, shape (K, m).
        high: Highest rating inside it, shape (K, m).
    """

    course: SorenessHistory
    at_h: FloatArray
    scored: BoolArray
    said: FloatArray
    low: FloatArray
    high: FloatArray


def trend_course(prepared: Prepared, span: Span, at: datetime) -> TrendCourse:
    """The course of all muscle groups that a range shows."""
    step_hours = _step_hours(span)
    back = np.ceil(_days_from(span.first, at) * _HOURS_PER_DAY / step_hours) * step_hours
    ahead = AHEAD_DAYS * _HOURS_PER_DAY if span.step is Step.DAY else 0.0
    course = soreness_history(
        prepared, at - timedelta(hours=back), at + timedelta(hours=ahead), step_hours
    )
    midnight_h = epoch_hours(_midnight(span.first, at))
    known = known_at(prepared, np.inf, epoch_hours(at), since=midnight_h)
    rows = np.flatnonzero(known.reports.at_h >= midnight_h)
    at_h = known.reports.at_h[rows]
    said = np.where(known.reports.sharp, np.nan, known.reports.soreness)[rows]
    if not rows.size:
        return TrendCourse(course, at_h, rows > 0, said, said, said)
    felt = predict(known, at_h, rows)
    return TrendCourse(
        course=course,
        at_h=at_h,
        scored=rows > 0,
        said=said,
        low=soreness_quantile(felt.mean, felt.variance, LOW) - _HALF_A_RATING,
        high=soreness_quantile(felt.mean, felt.variance, HIGH) + _HALF_A_RATING,
    )


def present_soreness_trend(
    muscle: MuscleGroup, known: TrendCourse, prepared: Prepared, span: Span, at: datetime
) -> SorenessTrend:
    """The course of one muscle group beside what was reported.

    Args:
        muscle: The muscle group.
        known: What `trend_course` gave for the same span and moment.
        prepared: The history.
        span: The days shown.
        at: The present moment.
    """
    column = MUSCLE_INDEX[muscle]
    midnight_h = epoch_hours(_midnight(span.first, at))
    course = known.course
    days = (course.hours - midnight_h) / _HOURS_PER_DAY
    lines = np.stack(
        [course.soreness[:, column], course.low[:, column], course.high[:, column]], axis=1
    )
    told = _told(known, column, midnight_h)
    points = np.stack([told.day, told.soreness], axis=1)
    if span.step is not Step.DAY:
        edges = [float((start - span.first).days) for start in step_starts(span)]
        days, lines = _means(days, lines, edges)
        _, points = _means(points[:, 0], points, edges)
    last = span.days + (AHEAD_DAYS - 1 if span.step is Step.DAY else 0)
    return SorenessTrend(
        muscle=muscle,
        first=span.first,
        last=float(last),
        now=(epoch_hours(at) - midnight_h) / _HOURS_PER_DAY,
        step=span.step,
        days=days,
        mean=lines[:, 0],
        low=lines[:, 1],
        high=lines[:, 2],
        reports=tuple(ReportPoint(day, soreness) for day, soreness in points.tolist()),
        maximum=_top(max(lines[:, 2].max(initial=0.0), points[:, 1].max(initial=0.0))),
        finding=told.finding,
        inside=int(told.inside.sum()),
        scored=int(told.scored.sum()),
        is_empty=not (told.day.size or prepared.stimuli.dose[:, column].any()),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Told:
    """Ratings of one muscle group in a range; all arrays have shape (K,)."""

    day: FloatArray
    soreness: FloatArray
    scored: BoolArray
    inside: BoolArray
    above: BoolArray

    @property
    def finding(self) -> SorenessFinding:
        scored = float(self.scored.sum())
        if not self.day.size:
            return SorenessFinding.NO_REPORTS
        if scored < SCORED_FROM_REPORT:
            return SorenessFinding.TOO_FEW
        if self.inside.sum() >= FOLLOWS_FROM * scored:
            return SorenessFinding.FOLLOWS
        outside = scored - float(self.inside.sum())
        if self.above.sum() >= _ONE_SIDED * outside:
            return SorenessFinding.SORER
        if self.above.sum() <= (1 - _ONE_SIDED) * outside:
            return SorenessFinding.LESS_SORE
        return SorenessFinding.SPREAD


def _told(known: TrendCourse, column: int, midnight_h: float) -> _Told:
    """What was rated of one muscle group, judged by the forecast before each rating."""
    rated = ~np.isnan(known.said[:, column])
    said, scored = known.said[rated, column], known.scored[rated]
    low, high = known.low[rated, column], known.high[rated, column]
    return _Told(
        day=(known.at_h[rated] - midnight_h) / _HOURS_PER_DAY,
        soreness=said,
        scored=scored,
        inside=scored & (said >= low) & (said <= high),
        above=scored & (said > high),
    )


def _means(
    days: FloatArray, lines: FloatArray, edges: list[float]
) -> tuple[FloatArray, FloatArray]:
    """Means of rows between edges; steps without a row are left out."""
    place = np.searchsorted(np.array(edges), days, side="right")
    present, where = np.unique(place, return_inverse=True)
    columns = np.column_stack([days, lines])
    sums = np.zeros((present.size, columns.shape[1]))
    np.add.at(sums, where, columns)
    means = sums / np.bincount(where, minlength=present.size)[:, None]
    return means[:, 0], means[:, 1:]


def _step_hours(span: Span) -> float:
    if span.step is not Step.DAY:
        return _STEP_HOURS_LONG if span.step is Step.WEEK else _STEP_HOURS_LONGEST
    return _STEP_HOURS_FINE if span.days <= _FINE_DAYS else _STEP_HOURS


def _midnight(day: date, at: datetime) -> datetime:
    return at_local_time(day, time(), at)


def _days_from(day: date, at: datetime) -> float:
    return (at - _midnight(day, at)).total_seconds() / SECONDS_PER_HOUR / _HOURS_PER_DAY


def _top(value: float) -> int:
    return next((scale for scale in _SCALES if scale >= value), _SCALES[-1])
