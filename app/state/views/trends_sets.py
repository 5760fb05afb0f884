"""Weekly hard sets of every muscle group against the range with the most growth per effort."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto
from typing import Final

import numpy as np

from app.core.arrays import FloatArray
from app.core.constants import WEEKLY_SETS_RANGE
from app.core.engine import Prepared
from app.core.load import WeeklySets, weekly_hard_sets
from app.core.muscles import MUSCLES, MuscleGroup
from app.state.views.trends_range import Span

_TRAINED_WITHIN_WEEKS: Final = 12
_NAMED: Final = 2
_DAYS_PER_WEEK: Final = 7


class Verdict(Enum):
    """Where a number of sets lies."""

    BELOW = auto()
    IN_RANGE = auto()
    ABOVE = auto()


class SetsFinding(Enum):
    """What the bars say; `SetsTrend.named` and `SetsTrend.count` belong to it."""

    NO_SETS = auto()
    WEEK_RUNNING = auto()
    ALL_IN_RANGE = auto()
    BELOW = auto()
    MANY_BELOW = auto()
    ONLY_IN_RANGE = auto()
    NONE_REACHES = auto()
    ABOVE = auto()
    MANY_ABOVE = auto()


@dataclass(frozen=True, slots=True)
class SetsRow:
    """Hard sets of one muscle group, per week."""

    muscle: MuscleGroup
    sets: float
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class SetsTrend:
    """Hard sets per week.

    Attributes:
        first: First day counted.
        last: Last day counted.
        weeks: Weeks that the numbers are a mean of.
        low: Lower end of the range.
        high: Upper end of the range.
        rows: Muscle groups trained lately, in anatomical order.
        finding: What the bars say.
        named: Muscle groups that the finding names.
        count: How many it speaks of.
    """

    first: date
    last: date
    weeks: int
    low: float
    high: float
    rows: tuple[SetsRow, ...]
    finding: SetsFinding
    named: tuple[MuscleGroup, ...]
    count: int


def present_sets_trend(prepared: Prepared, span: Span, first_weekday: int = 0) -> SetsTrend:
    """Mean hard sets over the latest complete weeks, as many as the range has."""
    return sets_trend(weekly_hard_sets(prepared, span.last, first_weekday), span)


def sets_trend(weekly: WeeklySets, span: Span) -> SetsTrend:
    """The same from the hard sets of each week up to the range's last day.

    Without any complete week the running one is counted, and nothing is concluded from it.
    """
    if not weekly.weeks:
        return _no_sets(span)
    complete = len(weekly.weeks) - 1
    asked = min(max(span.days // _DAYS_PER_WEEK, 1), complete)
    counted = slice(complete - asked, complete) if complete else slice(0, 1)
    sets = weekly.sets[counted].mean(axis=0)
    rows = _rows(sets, weekly, complete)
    finding, named, count = _finding(rows) if complete else (SetsFinding.WEEK_RUNNING, (), 0)
    low, high = WEEKLY_SETS_RANGE
    last = weekly.weeks[counted][-1] + timedelta(days=_DAYS_PER_WEEK - 1)
    return SetsTrend(
        first=weekly.weeks[counted][0],
        last=min(last, span.last),
        weeks=len(weekly.weeks[counted]),
        low=low,
        high=high,
        rows=rows,
        finding=finding if rows else SetsFinding.NO_SETS,
        named=named,
        count=count,
    )


def verdict_of(sets: float) -> Verdict:
    """Where a weekly number of hard sets lies, as shown: rounded to a whole set."""
    low, high = WEEKLY_SETS_RANGE
    whole = round(sets)
    if whole < low:
        return Verdict.BELOW
    return Verdict.ABOVE if whole > high else Verdict.IN_RANGE


def _no_sets(span: Span) -> SetsTrend:
    low, high = WEEKLY_SETS_RANGE
    return SetsTrend(span.first, span.last, 0, low, high, (), SetsFinding.NO_SETS, (), 0)


def _rows(sets: FloatArray, weekly: WeeklySets, complete: int) -> tuple[SetsRow, ...]:
    lately = weekly.sets[max(complete - _TRAINED_WITHIN_WEEKS, 0) :].sum(axis=0)
    shown = np.flatnonzero((lately > 0.0) | (sets > 0.0)).tolist()
    return tuple(SetsRow(MUSCLES[i], float(sets[i]), verdict_of(float(sets[i]))) for i in shown)


def _finding(rows: tuple[SetsRow, ...]) -> tuple[SetsFinding, tuple[MuscleGroup, ...], int]:
    by_verdict = {v: tuple(r.muscle for r in rows if r.verdict is v) for v in Verdict}
    below, reached = by_verdict[Verdict.BELOW], by_verdict[Verdict.IN_RANGE]
    above = by_verdict[Verdict.ABOVE]
    if not below and not above:
        return SetsFinding.ALL_IN_RANGE, (), len(rows)
    if not below:
        few = len(above) <= _NAMED
        return SetsFinding.ABOVE if few else SetsFinding.MANY_ABOVE, above, len(above)
    if len(below) <= _NAMED:
        return SetsFinding.BELOW, below, len(below)
    if len(below) == len(rows):
        return SetsFinding.NONE_REACHES, (), len(rows)
    if not above and len(reached) <= _NAMED:
        return SetsFinding.ONLY_IN_RANGE, reached, len(reached)
    return SetsFinding.MANY_BELOW, below, len(below)
