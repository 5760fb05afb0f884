"""Progress in one exercise: estimated one-repetition maximum, volume and the best set."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Final

import numpy as np

from app.core.days import local_day
from app.core.history import History
from app.core.permutation import chance_of_link
from app.core.workouts import SetKind, StrengthSet, Weight, WeightUnit
from app.state.views.trends_range import Span

MOST_REPETITIONS: Final = 12
"""Sets with more say little about a maximum: the formulas drift apart (LeSuer 1997)."""

SESSIONS_NEEDED: Final = 6
"""Sessions from which a direction is told."""

CHANCE_ALLOWED: Final = 0.01
"""Chance of telling a direction where there is none; small, because sessions resemble the ones
before them, which the test for chance does not know."""

MOST_EXERCISES: Final = 12
_EPLEY_REPETITIONS: Final = 30.0
_NOT_COUNTED: Final = frozenset({SetKind.WARM_UP, SetKind.ASSISTED})
_BODY_WEIGHT: Final = "body weight"


class ProgressFinding(Enum):
    """What the sessions say."""

    NO_SETS = auto()
    TOO_FEW = auto()
    UP = auto()
    DOWN = auto()
    NO_DIRECTION = auto()


@dataclass(frozen=True, slots=True)
class BestSet:
    """The set of a session with the highest estimated maximum."""

    weight: Weight
    repetitions: int


@dataclass(frozen=True, slots=True)
class ProgressPoint:
    """One session of the exercise; weights in the athlete's unit.

    Attributes:
        day: Local day.
        maximum: Highest estimated one-repetition maximum.
        volume: Weight times repetitions over all working sets.
        best: The set that the maximum comes from.
    """

    day: date
    maximum: float
    volume: float
    best: BestSet


@dataclass(frozen=True, slots=True)
class ProgressTrend:
    """One exercise over a range.

    Attributes:
        exercise_id: The exercise; empty when there is none to show.
        name: Its name.
        unit: Unit of all weights.
        span: The days shown.
        points: Sessions, earliest first.
        change: By how much a straight line through the maxima rises from first to last session.
        finding: What the sessions say.
    """

    exercise_id: str
    name: str
    unit: WeightUnit
    span: Span
    points: tuple[ProgressPoint, ...]
    change: float
    finding: ProgressFinding

    @property
    def best(self) -> ProgressPoint | None:
        """The session with the highest maximum."""
        return max(self.points, key=lambda point: point.maximum, default=None)


Sessions = Mapping[str, tuple[ProgressPoint, ...]]
"""Sessions of each exercise by its id, the most used exercise first."""


def estimated_maximum(repetitions: int, weight: float) -> float:
    """One-repetition maximum after Epley 1985: weight x (1 + repetitions / 30).

    A single repetition is itself.
    """
    return weight if repetitions == 1 else weight * (1.0 + repetitions / _EPLEY_REPETITIONS)


def exercise_sessions(history: History) -> Sessions:
    """All sessions of every exercise lifted with a weight that tells a maximum.

    Warm-ups, assisted and timed sets never count, nor do exercises on body weight, whose own
    weight is not known.
    """
    found: dict[str, list[ProgressPoint]] = {}
    unit = history.settings.weight_unit
    for workout in history.workouts:
        day = local_day(workout.started_at, history.settings.day_start)
        sets: dict[str, list[StrengthSet]] = {}
        for entry in workout.exercises:
            exercise = history.exercises.get(entry.exercise_id)
            if exercise is None or exercise.equipment != _BODY_WEIGHT:
                sets.setdefault(entry.exercise_id, []).extend(entry.sets)
        for exercise_id, all_sets in sets.items():
            point = _point(day, all_sets, unit)
            if point is not None:
                found.setdefault(exercise_id, []).append(point)
    most_used = sorted(found.items(), key=lambda item: -len(item[1]))
    return {exercise_id: tuple(points) for exercise_id, points in most_used}


def present_progress(
    exercise_id: str | None, sessions: Sessions, history: History, span: Span
) -> ProgressTrend:
    """One exercise over a range; the most used one where none, or one not known, is asked for."""
    unit = history.settings.weight_unit
    if exercise_id not in sessions:
        exercise_id = next(iter(sessions), None)
    if exercise_id is None:
        return ProgressTrend("", "", unit, span, (), 0.0, ProgressFinding.NO_SETS)
    points = tuple(p for p in sessions[exercise_id] if span.first <= p.day <= span.last)
    change, finding = _direction(points)
    name = exercise_name(exercise_id, history)
    return ProgressTrend(exercise_id, name, unit, span, points, change, finding)


def exercise_name(exercise_id: str, history: History) -> str:
    """The name of an exercise, as the catalogue or the athlete's file calls it."""
    if exercise_id in history.exercises:
        return history.exercises[exercise_id].name
    entries = (entry for workout in history.workouts for entry in workout.exercises)
    return next((e.name for e in entries if e.exercise_id == exercise_id), exercise_id)


def _point(day: date, sets: Sequence[StrengthSet], unit: WeightUnit) -> ProgressPoint | None:
    done = [
        (one.weight.in_unit(unit), one.repetitions, one.weight)
        for one in sets
        if one.weight and one.weight.value > 0 and one.repetitions and _counts(one)
    ]
    telling = [one for one in done if one[1] <= MOST_REPETITIONS]
    if not telling:
        return None
    weight, repetitions, typed = max(telling, key=lambda one: estimated_maximum(one[1], one[0]))
    return ProgressPoint(
        day=day,
        maximum=estimated_maximum(repetitions, weight),
        volume=sum(load * count for load, count, _ in done),
        best=BestSet(typed, repetitions),
    )


def _counts(one: StrengthSet) -> bool:
    return one.kind not in _NOT_COUNTED and not one.duration_seconds


def _direction(points: Sequence[ProgressPoint]) -> tuple[float, ProgressFinding]:
    """Rise of a straight line through the maxima, and whether it is more than chance."""
    if not points:
        return 0.0, ProgressFinding.NO_SETS
    days = np.array([float(point.day.toordinal()) for point in points])
    maxima = np.array([point.maximum for point in points])
    spread = days - days.mean()
    if len(points) < SESSIONS_NEEDED or not spread.any():
        return 0.0, ProgressFinding.TOO_FEW
    slope = float(spread @ maxima / (spread @ spread))
    change = slope * float(days[-1] - days[0])
    if chance_of_link(days, maxima) > CHANCE_ALLOWED:
        return change, ProgressFinding.NO_DIRECTION
    return change, ProgressFinding.UP if change > 0 else ProgressFinding.DOWN
