"""What was trained in a span of days: sessions, their size, and the muscles they loaded."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

import numpy as np

from app.core.constants import WEEKLY_SETS_RANGE
from app.core.days import local_day
from app.core.engine import Prepared
from app.core.history import History
from app.core.load import weekly_hard_sets
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.workouts import Workout
from app.state.views.log import WorkoutLine, workout_line
from app.state.views.trends_range import Span
from app.state.views.trends_sets import SetsFinding, SetsRow, SetsTrend, verdict_of


@dataclass(frozen=True, slots=True)
class Amount:
    """How much some sessions came to.

    Attributes:
        sessions: How many there were.
        minutes: Their length together.
        sets: Their sets together, warm-ups included.
        distance_metres: Their distance together; 0 without any.
    """

    sessions: int
    minutes: float
    sets: int
    distance_metres: float


@dataclass(frozen=True, slots=True)
class SessionGroup:
    """Sessions of one title and sport.

    Attributes:
        line: The latest of them.
        amount: How much they came to.
    """

    line: WorkoutLine
    amount: Amount


@dataclass(frozen=True, slots=True)
class Training:
    """What was trained.

    Attributes:
        amount: All of it.
        sessions: Every session, earliest first.
        groups: The same by title and sport, the most frequent first.
        loaded: Work of each muscle group as a share of the hardest worked one's, 0 to 1; those
            without any are left out.
    """

    amount: Amount
    sessions: tuple[WorkoutLine, ...]
    groups: tuple[SessionGroup, ...]
    loaded: Mapping[MuscleGroup, float]


def present_training(prepared: Prepared, span: Span) -> Training:
    """What was trained in a span."""
    history = prepared.history
    workouts = workouts_of(history, span)
    lines = tuple(workout_line(workout, history) for workout in workouts)
    return Training(_amount(lines), lines, _groups(lines), _loaded(prepared, workouts))


def amount_of(history: History, span: Span) -> Amount:
    """How much was trained in a span."""
    return _amount(workout_line(workout, history) for workout in workouts_of(history, span))


def workouts_of(history: History, span: Span) -> tuple[Workout, ...]:
    """The workouts that began in a span, earliest first."""
    day_start = history.settings.day_start
    # No clock on earth is more than a day away from UTC.
    earliest = datetime.combine(span.first, time(), UTC) - timedelta(days=1)
    begin = bisect_left(history.workouts, earliest, key=lambda workout: workout.ended_at)
    found = [
        workout
        for workout in history.workouts[begin:]
        if span.first <= local_day(workout.started_at, day_start) <= span.last
    ]
    return tuple(sorted(found, key=lambda workout: workout.started_at))


def running_week_sets(prepared: Prepared, span: Span, first_weekday: int) -> SetsTrend:
    """Hard sets of a week that is not over: nothing is concluded from them.

    Args:
        prepared: The history.
        span: The week up to the present day.
        first_weekday: 0 is Monday, 6 is Sunday.
    """
    weekly = weekly_hard_sets(prepared, span.last, first_weekday)
    sets = weekly.sets[-1] if weekly.weeks else np.zeros(len(MUSCLES))
    rows = tuple(
        SetsRow(muscle, done, verdict_of(done))
        for muscle, done in zip(MUSCLES, sets.tolist(), strict=True)
        if done > 0.0
    )
    finding = SetsFinding.WEEK_RUNNING if rows else SetsFinding.NO_SETS
    return SetsTrend(span.first, span.last, 1, *WEEKLY_SETS_RANGE, rows, finding, (), 0)


def _amount(lines: Iterable[WorkoutLine]) -> Amount:
    known = tuple(lines)
    return Amount(
        sessions=len(known),
        minutes=sum(line.minutes for line in known),
        sets=sum(line.sets for line in known),
        distance_metres=sum(line.distance_metres or 0.0 for line in known),
    )


def _groups(lines: Iterable[WorkoutLine]) -> tuple[SessionGroup, ...]:
    alike: dict[tuple[str, str], list[WorkoutLine]] = {}
    for line in lines:
        alike.setdefault((line.title.casefold(), line.sport_id), []).append(line)
    groups = [SessionGroup(group[-1], _amount(group)) for group in alike.values()]
    groups.sort(key=lambda group: (-group.amount.sessions, -group.amount.minutes))
    return tuple(groups)


def _loaded(prepared: Prepared, workouts: tuple[Workout, ...]) -> Mapping[MuscleGroup, float]:
    chosen = {workout.id for workout in workouts}
    rows = [row for row, workout in enumerate(prepared.workouts) if workout.id in chosen]
    dose = prepared.stimuli.dose[rows].sum(axis=0)
    most = float(dose.max(initial=0.0))
    return {
        muscle: float(done) / most
        for muscle, done in zip(MUSCLES, dose.tolist(), strict=True)
        if done > 0.0
    }
