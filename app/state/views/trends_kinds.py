"""Strength against endurance: time and load of both, and where they were in each other's way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Final

import numpy as np

from app.state.views.trends_range import Span, Step, step_starts
from app.state.views.trends_sessions import SessionTable

_DAYS_PER_WEEK: Final = 7.0


class KindsFinding(Enum):
    """What the weeks say."""

    NOTHING = auto()
    ONLY_STRENGTH = auto()
    ONLY_ENDURANCE = auto()
    APART = auto()
    CONFLICTS = auto()


@dataclass(frozen=True, slots=True)
class KindsBar:
    """One week or month.

    Attributes:
        start: Its first day, which may lie before the range.
        strength_minutes: Time in sessions of strength.
        endurance_minutes: Time in endurance.
        strength_load: Load of the former, RPE x minutes.
        endurance_load: Load of the latter.
        conflicts: Pairs of sessions that were in each other's way.
    """

    start: date
    strength_minutes: float
    endurance_minutes: float
    strength_load: float
    endurance_load: float
    conflicts: int

    @property
    def minutes(self) -> float:
        """Time of both."""
        return self.strength_minutes + self.endurance_minutes


@dataclass(frozen=True, slots=True)
class KindsTrend:
    """Both kinds of training over a range.

    Attributes:
        step: What a bar stands for: a week, or a month in a long range.
        bars: In order of time.
        weeks: Length of the range in weeks, for means.
        within_hours: Hours within which both are in each other's way.
        finding: What the weeks say.
    """

    step: Step
    bars: tuple[KindsBar, ...]
    weeks: float
    within_hours: float
    finding: KindsFinding

    @property
    def strength_per_week(self) -> float:
        """Mean minutes of strength a week."""
        return sum(bar.strength_minutes for bar in self.bars) / self.weeks

    @property
    def endurance_per_week(self) -> float:
        """Mean minutes of endurance a week."""
        return sum(bar.endurance_minutes for bar in self.bars) / self.weeks

    @property
    def conflicts(self) -> int:
        """Pairs of sessions that were in each other's way."""
        return sum(bar.conflicts for bar in self.bars)


def present_kinds(
    sessions: SessionTable, span: Span, within_hours: float, first_weekday: int = 0
) -> KindsTrend:
    """Time, load and conflicts of a range; sports that are neither are left out.

    Args:
        sessions: Sessions of the range, and maybe others.
        span: The range.
        within_hours: Hours within which both are in each other's way.
        first_weekday: 0 is Monday, 6 is Sunday.
    """
    step = Step.MONTH if span.step is Step.MONTH else Step.WEEK
    starts = step_starts(span, first_weekday, step)
    shown = sessions.rows(span)
    begins = [start.toordinal() for start in starts]
    place = np.searchsorted(begins, sessions.day[shown], side="right") - 1
    is_strength, is_endurance = sessions.is_strength[shown], sessions.is_endurance[shown]
    minutes, load = sessions.minutes[shown], sessions.load[shown]
    amounts = (
        minutes * is_strength,
        minutes * is_endurance,
        load * is_strength,
        load * is_endurance,
        sessions.conflicts[shown],
    )
    sums = [np.bincount(place, each, minlength=len(starts)).tolist() for each in amounts]
    bars = tuple(
        KindsBar(start, strength, endurance, strength_load, endurance_load, int(count))
        for start, strength, endurance, strength_load, endurance_load, count in zip(
            starts, *sums, strict=True
        )
    )
    return KindsTrend(
        step=step,
        bars=bars,
        weeks=span.days / _DAYS_PER_WEEK,
        within_hours=within_hours,
        finding=_finding(bars),
    )


def _finding(bars: Sequence[KindsBar]) -> KindsFinding:
    strength = any(bar.strength_minutes for bar in bars)
    endurance = any(bar.endurance_minutes for bar in bars)
    if not strength:
        return KindsFinding.ONLY_ENDURANCE if endurance else KindsFinding.NOTHING
    if not endurance:
        return KindsFinding.ONLY_STRENGTH
    many = any(bar.conflicts for bar in bars)
    return KindsFinding.CONFLICTS if many else KindsFinding.APART
