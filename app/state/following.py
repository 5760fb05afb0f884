"""The state after a change: only what the change touched is put in place and worked out again."""

from bisect import insort
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from types import MappingProxyType

from app.core.engine import update
from app.core.exercises import Exercise
from app.core.history import History
from app.core.soreness import CheckIn
from app.core.workouts import Workout
from app.exchange.catalogue import Catalogue
from app.state.app_state import AppState
from app.state.loading import known_exercises


def with_history(state: AppState, history: History) -> AppState:
    """The state with another history, the engine brought up to it."""
    return replace(state, history=history, prepared=update(state.prepared, history))


def with_workout(state: AppState, workout_id: str, workout: Workout | None) -> AppState:
    """The state with a workout as it is now; None when it is gone."""
    workouts = [each for each in state.history.workouts if each.id != workout_id]
    if workout is not None:
        insort(workouts, workout, key=_by_end)
    return with_history(state, replace(state.history, workouts=tuple(workouts)))


def with_check_ins(state: AppState, days: Mapping[date, CheckIn | None]) -> AppState:
    """The state with the check-ins of some days as they are now; None where there is none."""
    check_ins = [each for each in state.history.check_ins if each.day not in days]
    for check_in in filter(None, days.values()):
        insort(check_ins, check_in, key=_by_moment)
    return with_history(state, replace(state.history, check_ins=tuple(check_ins)))


def with_own_exercises(
    state: AppState, exercises: Iterable[Exercise], catalogue: Catalogue
) -> AppState:
    """The state with the athlete's own exercises as they are now; forecasts follow their shares."""
    own = MappingProxyType({exercise.id: exercise for exercise in exercises})
    history = replace(state.history, exercises=known_exercises(catalogue, own))
    return replace(with_history(state, history), own_exercises=own)


def _by_end(workout: Workout) -> tuple[datetime, str]:
    return workout.ended_at, workout.id


def _by_moment(check_in: CheckIn) -> tuple[datetime, str]:
    return check_in.at, check_in.id
