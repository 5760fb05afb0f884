"""Strength against endurance: time and load of both, and where they were in each other's way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Final

import numpy as np

from app.core.arrays import FloatArray
from app.core.days import epoch_hours, local_day
from app.core.history import History
from app.core.interference import Conflict, conflicts
from app.core.load import session_load, session_minutes
from app.core.workouts import Workout
from app.state.views.trends_range import Span, Step, step_start, step_starts

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


def present_kinds(history: History, span: Span, first_weekday: int = 0) -> KindsTrend:
    """Time, load and conflicts of a range; sports that are neither are left out."""
    day_start = history.settings.day_start
    step = Step.MONTH if span.step is Step.MONTH else Step.WEEK
    starts = step_starts(span, first_weekday, step)
    place = {start: index for index, start in enumerate(starts)}
    dated = [(local_day(w.started_at, day_start), w) for w in history.workouts]
    shown = [(day, w) for day, w in dated if span.first <= day <= span.last]
    found = conflicts_among([w for _, w in shown], history)
    first_ids = [conflict.first_id for conflict in found]
    sums = np.zeros((len(starts), 5))
    for day, workout in shown:
        row = sums[place[step_start(day, step, first_weekday)]]
        row[:4] += _amounts(workout, history)
        row[4] += first_ids.count(workout.id)
    bars = tuple(
        KindsBar(start, strength, endurance, strength_load, endurance_load, int(count))
        for start, (strength, endurance, strength_load, endurance_load, count) in zip(
            starts, sums.tolist(), strict=True
        )
    )
    return KindsTrend(
        step=step,
        bars=bars,
        weeks=span.days / _DAYS_PER_WEEK,
        within_hours=history.settings.interference_hours,
        finding=_finding(bars),
    )


def conflicts_among(workouts: Sequence[Workout], history: History) -> tuple[Conflict, ...]:
    """Pairs in each other's way; sessions with nothing near them are not looked at."""
    within = history.settings.interference_hours
    if not workouts:
        return ()
    ordered = sorted(workouts, key=lambda workout: epoch_hours(workout.started_at))
    start_h = np.array([epoch_hours(workout.started_at) for workout in ordered])
    end_h = np.array([epoch_hours(workout.ended_at) for workout in ordered])
    follows = start_h[1:] - np.maximum.accumulate(end_h)[:-1] < within
    precedes = start_h[1:] - end_h[:-1] < within
    near = np.append(precedes, False) | np.insert(follows, 0, False)
    chosen = [ordered[index] for index in np.flatnonzero(near).tolist()]
    return conflicts(chosen, history.exercises, history.sports, within)


def _amounts(workout: Workout, history: History) -> FloatArray:
    """Minutes and load of a session, each as strength and as endurance."""
    minutes = session_minutes(workout)
    load = session_load(workout, history.sports).value
    if workout.exercises or workout.quick:
        return np.array([minutes, 0.0, load, 0.0])
    sport = history.sports.get(workout.activity.sport_id) if workout.activity else None
    if workout.activity is None or (sport is not None and not sport.endurance):
        return np.zeros(4)
    return np.array([0.0, minutes, 0.0, load])


def _finding(bars: Sequence[KindsBar]) -> KindsFinding:
    strength = any(bar.strength_minutes for bar in bars)
    endurance = any(bar.endurance_minutes for bar in bars)
    if not strength:
        return KindsFinding.ONLY_ENDURANCE if endurance else KindsFinding.NOTHING
    if not endurance:
        return KindsFinding.ONLY_STRENGTH
    many = any(bar.conflicts for bar in bars)
    return KindsFinding.CONFLICTS if many else KindsFinding.APART
