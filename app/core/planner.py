"""What planned sessions would do, and when a session would find its muscles ready."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

import numpy as np

from app.core.forecast import Forecast
from app.core.history import History
from app.core.muscles import MUSCLE_INDEX, MUSCLES, MuscleGroup
from app.core.plans import PlannedSession
from app.core.readiness import Status, status_of
from app.core.stimulus import stimuli
from app.core.workouts import Workout

FIRST_WAKING_HOUR: Final = 7
LAST_WAKING_HOUR: Final = 21
MAIN_SHARE_OF_DOSE: Final = 0.5
"""A muscle group counts for a session's good hour from half of the session's largest dose on."""


def as_workout(planned: PlannedSession) -> Workout:
    """A planned session as the workout that it would be; it keeps its key."""
    return Workout(
        id=planned.id,
        title=planned.title,
        started_at=planned.starts_at,
        ended_at=planned.starts_at + timedelta(minutes=planned.minutes),
        exercises=planned.exercises,
        activity=planned.activity,
        quick=planned.quick,
        note=planned.note,
    )


def coming(plans: Iterable[PlannedSession], now: datetime) -> tuple[PlannedSession, ...]:
    """The planned sessions that lie ahead and were not logged, earliest first."""
    ahead = [each for each in plans if each.workout_id is None and each.starts_at >= now]
    return tuple(sorted(ahead, key=lambda each: (each.starts_at, each.id)))


def with_plans(history: History, plans: Iterable[PlannedSession]) -> History:
    """The history as it would be after the planned sessions."""
    workouts = [*history.workouts, *(as_workout(each) for each in plans)]
    workouts.sort(key=lambda each: (each.ended_at, each.id))
    return replace(history, workouts=tuple(workouts))


def main_muscles(planned: PlannedSession, history: History) -> tuple[MuscleGroup, ...]:
    """The muscle groups that a planned session loads most, the most loaded first."""
    dose = stimuli((as_workout(planned),), history.exercises, history.sports).dose[0]
    if not dose.any():
        return ()
    threshold = MAIN_SHARE_OF_DOSE * float(dose.max())
    loaded = [muscle for muscle in MUSCLES if dose[MUSCLE_INDEX[muscle]] >= threshold]
    return tuple(sorted(loaded, key=lambda muscle: -dose[MUSCLE_INDEX[muscle]]))


def status_at(
    forecast: Forecast, muscles: Iterable[MuscleGroup], at: datetime, ready_threshold: int
) -> Status:
    """What a session would find at an hour: ready, or the worst of what is not.

    Readiness below 60 is for recovery and below 25 for rest, as everywhere; unknown groups do not
    stand in the way.
    """
    hour = _hour_index(forecast, at)
    numbers = [
        float(forecast.muscles[muscle].curve.readiness[hour])
        for muscle in muscles
        if forecast.muscles[muscle].status is not Status.UNKNOWN
    ]
    worst = min(numbers, default=100.0)
    return status_of(worst, ready_threshold)


def first_good_hour(
    forecast: Forecast, muscles: Iterable[MuscleGroup], ready_threshold: int
) -> datetime | None:
    """The first waking hour from the forecast's moment on at which all muscle groups are ready.

    Returns:
        A full hour between 07:00 and 21:00, or None when there is none in the forecast's days.
    """
    curves = [
        forecast.muscles[muscle].curve.readiness
        for muscle in muscles
        if forecast.muscles[muscle].status is not Status.UNKNOWN
    ]
    worst = np.min(curves, axis=0) if curves else np.full(forecast.hours.shape, 100.0)
    hour = _next_full_hour(forecast.at)
    end = forecast.at + timedelta(hours=float(forecast.hours[-1]))
    while hour <= end:
        is_waking = FIRST_WAKING_HOUR <= hour.hour <= LAST_WAKING_HOUR
        if is_waking and worst[_hour_index(forecast, hour)] >= ready_threshold:
            return hour
        hour += timedelta(hours=1)
    return None


def _hour_index(forecast: Forecast, at: datetime) -> int:
    hours = (at - forecast.at).total_seconds() / 3600
    index = int(np.searchsorted(forecast.hours, hours))
    return min(index, forecast.hours.size - 1)


def _next_full_hour(at: datetime) -> datetime:
    full = at.replace(minute=0, second=0, microsecond=0)
    return full if full == at else full + timedelta(hours=1)
