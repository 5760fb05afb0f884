"""Predicted against reported soreness of one muscle group."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum, auto
from typing import Final

import numpy as np

from app.core.arrays import BoolArray, FloatArray
from app.core.constants import SCORED_FROM_REPORT
from app.core.days import at_local_time, epoch_hours
from app.core.engine import Prepared
from app.core.muscles import MUSCLE_INDEX, MuscleGroup
from app.core.outlook import HIGH, LOW, known_at, predict
from app.core.rating import soreness_quantile
from app.core.soreness import MAX_SORENESS
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
    """A range of one muscle group: the course, and every rating beside its forecast.

    Attributes:
        hours: Epoch hours, the present among them, shape (H,).
        mean: Soreness expected at each hour from what was known before it, shape (H,).
        low: Its 10 % quantile, shape (H,).
        high: Its 90 % quantile, shape (H,).
        at_h: Epoch hour of each rating of the range; none in sharp pain, shape (K,).
        said: The ratings, shape (K,).
        scored: Which of them had been forecast: all but the history's first, shape (K,).
        least: Lowest rating inside the 80 % band forecast just before, shape (K,).
        most: Highest rating inside it, shape (K,).
    """

    hours: FloatArray
    mean: FloatArray
    low: FloatArray
    high: FloatArray
    at_h: FloatArray
    said: FloatArray
    scored: BoolArray
    least: FloatArray
    most: FloatArray


def trend_course(muscle: MuscleGroup, prepared: Prepared, span: Span, at: datetime) -> TrendCourse:
    """The course of a muscle group that a range shows; no other group is worked out."""
    midnight_h, now_h = epoch_hours(_midnight(span.first, at)), epoch_hours(at)
    hours = _hours(span, midnight_h, now_h)
    column = MUSCLE_INDEX[muscle]
    only = slice(column, column + 1)
    felt = predict(known_at(prepared, np.inf, np.inf, since=hours[0]), hours, muscles=only)
    known = known_at(prepared, np.inf, now_h, since=midnight_h)
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
        least=soreness_quantile(before.mean, before.variance, LOW)[:count, 0] - _HALF_A_RATING,
        most=soreness_quantile(before.mean, before.variance, HIGH)[:count, 0] + _HALF_A_RATING,
    )


def present_soreness_trend(
    muscle: MuscleGroup, course: TrendCourse, prepared: Prepared, span: Span, at: datetime
) -> SorenessTrend:
    """The course of one muscle group beside what was reported.

    Args:
        muscle: The muscle group.
        course: What `trend_course` gave for the same muscle group, span and moment.
        prepared: The history.
        span: The days shown.
        at: The present moment.
    """
    midnight_h = epoch_hours(_midnight(span.first, at))
    days = (course.hours - midnight_h) / _HOURS_PER_DAY
    lines = np.stack([course.mean, course.low, course.high], axis=1)
    points = np.stack([(course.at_h - midnight_h) / _HOURS_PER_DAY, course.said], axis=1)
    if span.step is not Step.DAY:
        edges = [float((start - span.first).days) for start in step_starts(span)]
        days, lines = _means(days, lines, edges)
        _, points = _means(points[:, 0], points, edges)
    last = span.days + (AHEAD_DAYS - 1 if span.step is Step.DAY else 0)
    trained = prepared.stimuli.dose[:, MUSCLE_INDEX[muscle]]
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
        finding=_finding(course),
        inside=_inside_and_above(course)[0],
        scored=int(course.scored.sum()),
        is_empty=not (course.said.size or trained.any()),
    )


def _inside_and_above(course: TrendCourse) -> tuple[int, int]:
    """How many ratings fell inside their band, and how many above it."""
    inside = course.scored & (course.said >= course.least) & (course.said <= course.most)
    above = course.scored & (course.said > course.most)
    return int(inside.sum()), int(above.sum())


def _finding(course: TrendCourse) -> SorenessFinding:
    inside, above = _inside_and_above(course)
    scored = int(course.scored.sum())
    if not course.said.size:
        return SorenessFinding.NO_REPORTS
    if scored < SCORED_FROM_REPORT:
        return SorenessFinding.TOO_FEW
    if inside >= FOLLOWS_FROM * scored:
        return SorenessFinding.FOLLOWS
    if above >= _ONE_SIDED * (scored - inside):
        return SorenessFinding.SORER
    if above <= (1 - _ONE_SIDED) * (scored - inside):
        return SorenessFinding.LESS_SORE
    return SorenessFinding.SPREAD


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


def _hours(span: Span, midnight_h: float, now_h: float) -> FloatArray:
    """Epoch hours of the curve: the present, and regular steps back to the range's beginning."""
    step = _step_hours(span)
    back = np.ceil((now_h - midnight_h) / step)
    ahead = AHEAD_DAYS * _HOURS_PER_DAY / step if span.step is Step.DAY else 0.0
    return np.asarray(now_h + step * np.arange(-back, ahead + 0.5))


def _step_hours(span: Span) -> float:
    if span.step is not Step.DAY:
        return _STEP_HOURS_LONG if span.step is Step.WEEK else _STEP_HOURS_LONGEST
    return _STEP_HOURS_FINE if span.days <= _FINE_DAYS else _STEP_HOURS


def _midnight(day: date, at: datetime) -> datetime:
    return at_local_time(day, time(), at)


def _top(value: float) -> int:
    return next((scale for scale in _SCALES if scale >= value), _SCALES[-1])
