"""Predicted against reported soreness of one muscle group."""

from dataclasses import dataclass, fields
from datetime import date, datetime, time
from enum import Enum, auto
from typing import Final

import numpy as np

from app.core.arrays import BoolArray, FloatArray
from app.core.constants import SCORED_FROM_REPORT
from app.core.days import at_local_time, epoch_hours
from app.core.engine import Prepared
from app.core.muscles import MUSCLE_INDEX, MuscleGroup
from app.core.permutation import chance_of_at_most, chance_of_link
from app.core.rating import inside_band
from app.state.views.trends_course import HOURS_PER_DAY, TrendCourse, course_edges
from app.state.views.trends_range import Span, Step, step_starts

CHANCE_ALLOWED: Final = 0.02
"""Chance of each claim where there is nothing to claim."""

BAND: Final = 0.8
"""Share of reports that the band is meant to hold."""

_SCALES: Final = (2, 4, 6, 8, 10)
_HALF: Final = 0.5


class SorenessFinding(Enum):
    """What the reports say about the forecast."""

    NO_REPORTS = auto()
    TOO_FEW = auto()
    UNCLEAR = auto()
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
class SorenessCourse:
    """Course of one muscle group; the axis counts days from the midnight that begins ``first``.

    Attributes:
        muscle: The muscle group.
        first: The first day.
        begins: The instant at which it begins.
        last: Right end of the axis, days from the first midnight.
        now: The present moment on it.
        step: What a point stands for; DAY means single hours and ratings.
        days: Where the curve is known, shape (H,).
        mean: Expected soreness from what was known before, shape (H,).
        low: Its 10 % quantile, shape (H,).
        high: Its 90 % quantile, shape (H,).
        reports: What was reported, earliest first.
        maximum: Top of the scale.
    """

    muscle: MuscleGroup
    first: date
    begins: datetime
    last: float
    now: float
    step: Step
    days: FloatArray
    mean: FloatArray
    low: FloatArray
    high: FloatArray
    reports: tuple[ReportPoint, ...]
    maximum: int


@dataclass(frozen=True, slots=True, eq=False)
class SorenessTrend(SorenessCourse):
    """The course of a range, and what it finds.

    Attributes:
        finding: What the reports say about the forecast.
        inside: Ratings of the range that fell inside the 80 % band.
        scored: Ratings of the range that had been forecast.
        is_empty: Whether the group was neither trained nor rated, so that nothing can be shown.
    """

    finding: SorenessFinding
    inside: int
    scored: int
    is_empty: bool


def present_soreness_trend(
    muscle: MuscleGroup, course: TrendCourse, prepared: Prepared, span: Span, at: datetime
) -> SorenessTrend:
    """The course of one muscle group beside what was reported, and what that finds.

    Args:
        muscle: The muscle group.
        course: What `trend_course` gave for the same muscle group, span and moment.
        prepared: The history.
        span: The days shown.
        at: The present moment.
    """
    drawn = present_soreness_course(muscle, course, span, at)
    trained = prepared.stimuli.dose[:, MUSCLE_INDEX[muscle]]
    return SorenessTrend(
        **{each.name: getattr(drawn, each.name) for each in fields(drawn)},
        finding=_finding(course),
        inside=int(_inside(course).sum()),
        scored=int(course.scored.sum()),
        is_empty=not (course.said.size or trained.any()),
    )


def present_soreness_course(
    muscle: MuscleGroup, course: TrendCourse, span: Span, at: datetime
) -> SorenessCourse:
    """What a chart draws of a course; the arguments are those of `present_soreness_trend`."""
    midnight_h, over_h = course_edges(span, at)
    days = (course.hours - midnight_h) / HOURS_PER_DAY
    lines = np.stack([course.mean, course.low, course.high], axis=1)
    points = np.stack([(course.at_h - midnight_h) / HOURS_PER_DAY, course.said], axis=1)
    if span.step is not Step.DAY:
        edges = [float((start - span.first).days) for start in step_starts(span)]
        days, lines = _means(days, lines, edges)
        _, points = _means(points[:, 0], points, edges)
    return SorenessCourse(
        muscle=muscle,
        first=span.first,
        begins=at_local_time(span.first, time(), at),
        last=(over_h - midnight_h) / HOURS_PER_DAY,
        now=(epoch_hours(at) - midnight_h) / HOURS_PER_DAY,
        step=span.step,
        days=days,
        mean=lines[:, 0],
        low=lines[:, 1],
        high=lines[:, 2],
        reports=tuple(ReportPoint(day, soreness) for day, soreness in points.tolist()),
        maximum=top_of_scale(max(lines[:, 2].max(initial=0.0), points[:, 1].max(initial=0.0))),
    )


def _inside(course: TrendCourse) -> BoolArray:
    """Which scored ratings fell inside their band."""
    return course.scored & inside_band(course.said, course.band_low, course.band_high)


def _finding(course: TrendCourse) -> SorenessFinding:
    """What the reports say; nothing that chance alone would often bring about is claimed."""
    scored, inside = int(course.scored.sum()), int(_inside(course).sum())
    if not course.said.size:
        return SorenessFinding.NO_REPORTS
    if scored < SCORED_FROM_REPORT:
        return SorenessFinding.TOO_FEW
    if chance_of_at_most(inside, scored, BAND) <= CHANCE_ALLOWED:
        return _missed(course)
    said = course.said[course.scored]
    expected = (course.band_low + course.band_high)[course.scored]
    rises_along = float((said - said.mean()) @ (expected - expected.mean())) > 0.0
    is_linked = rises_along and chance_of_link(expected, said) <= CHANCE_ALLOWED
    return SorenessFinding.FOLLOWS if is_linked else SorenessFinding.UNCLEAR


def _missed(course: TrendCourse) -> SorenessFinding:
    """On which side of the band too many ratings fell."""
    missed = course.scored & ~_inside(course)
    above = int((missed & (course.said > course.band_high)).sum())
    below = int((missed & (course.said < course.band_low)).sum())
    if chance_of_at_most(min(above, below), above + below, _HALF) > CHANCE_ALLOWED:
        return SorenessFinding.SPREAD
    return SorenessFinding.SORER if above > below else SorenessFinding.LESS_SORE


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


def top_of_scale(value: float) -> int:
    """The lowest top of an axis that a soreness stays below."""
    return next((scale for scale in _SCALES if scale >= value), _SCALES[-1])
