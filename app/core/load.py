"""Training load: session load, acute and chronic load, monotony, strain and weekly hard sets.

These are descriptions of what was done, not predictions of injury: the bands that other programs
draw around the ratio of acute to chronic load have no support (Impellizzeri 2020).
"""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from app.core.arrays import FloatArray
from app.core.constants import (
    ACUTE_DAYS,
    CHRONIC_DAYS,
    MINUTES_PER_SET,
    MINUTES_PER_SET_MAX,
    MONOTONY_DAYS,
    MONOTONY_MAX,
    STRENGTH_TYPICAL_RPE,
)
from app.core.days import local_day, week_start
from app.core.exercises import Sport
from app.core.history import History
from app.core.load_rows import activity_load, activity_rpe
from app.core.muscles import MUSCLE_COUNT
from app.core.prepared import Prepared
from app.core.workouts import MAX_RPE, Workout


@dataclass(frozen=True, slots=True)
class SessionLoad:
    """Load of one session, RPE x minutes in arbitrary units (Foster 2001).

    Attributes:
        value: The load.
        estimated: Whether the exertion or the length had to be assumed.
    """

    value: float
    estimated: bool


@dataclass(frozen=True, slots=True, eq=False)
class LoadSeries:
    """Load day by day; arrays have one value per day and never hold NaN.

    Attributes:
        days: Consecutive local days.
        load: Sum of the day's session loads; 0 on rest days.
        acute: Exponentially weighted mean over about 7 days.
        chronic: Exponentially weighted mean over about 28 days.
        monotony: Mean over standard deviation of the last 7 days, 0 without training, at most 10.
        strain: Load of the last 7 days times monotony.
    """

    days: tuple[date, ...]
    load: FloatArray
    acute: FloatArray
    chronic: FloatArray
    monotony: FloatArray
    strain: FloatArray

    def until(self, end: date) -> "LoadSeries":
        """The part up to a day, as if nothing later were known: each day hangs on those before."""
        count = bisect_right(self.days, end)
        return LoadSeries(
            self.days[:count],
            self.load[:count],
            self.acute[:count],
            self.chronic[:count],
            self.monotony[:count],
            self.strain[:count],
        )


@dataclass(frozen=True, slots=True, eq=False)
class WeeklySets:
    """Hard sets per week and muscle group, indirect sets by their share.

    Attributes:
        weeks: First day of each week, without gaps.
        sets: Shape (W, m), columns in the order of `app.core.muscles.MUSCLES`.
    """

    weeks: tuple[date, ...]
    sets: FloatArray


def session_load(workout: Workout, sports: Mapping[str, Sport]) -> SessionLoad:
    """Session load of any workout.

    An activity's own rating goes before that of the whole session; without either the sport's
    typical RPE, a quick log's mean effort or a usual strength session stands in.
    """
    activity = workout.activity
    if activity is not None:
        load = activity_load(activity, workout.session_rpe, sports.get(activity.sport_id))
        return SessionLoad(load, estimated=activity_rpe(activity, workout.session_rpe) is None)
    minutes, kept_time = _strength_minutes(workout)
    if workout.session_rpe is not None:
        rating = min(max(workout.session_rpe, 0.0), MAX_RPE)
        return SessionLoad(rating * minutes, not kept_time)
    if workout.quick:
        effort = float(np.mean([quick.effort for quick in workout.quick]))
        return SessionLoad(effort * minutes, not kept_time)
    return SessionLoad(STRENGTH_TYPICAL_RPE * minutes, estimated=True)


def session_minutes(workout: Workout) -> float:
    """Minutes of any workout: an activity's moving time, else the clock as far as it is likely."""
    return workout.minutes if workout.activity else _strength_minutes(workout)[0]


def daily_loads(history: History, start: date, end: date) -> FloatArray:
    """Load of each local day from ``start`` to ``end``, both included; shape (days,)."""
    loads = np.zeros((end - start).days + 1)
    for workout in history.workouts:
        day = local_day(workout.started_at, history.settings.day_start)
        if start <= day <= end:
            loads[(day - start).days] += session_load(workout, history.sports).value
    return loads


def load_series(history: History, end: date) -> LoadSeries:
    """Load from the first workout's day to ``end``; empty without a workout by then."""
    starts = [
        local_day(workout.started_at, history.settings.day_start) for workout in history.workouts
    ]
    start = min((day for day in starts if day <= end), default=None)
    if start is None:
        return load_series_of(end, np.empty(0))
    return load_series_of(start, daily_loads(history, start, end))


def load_series_of(start: date, load: FloatArray) -> LoadSeries:
    """The same from the load of each day, the first of which is ``start``."""
    if not load.size:
        return LoadSeries((), load, load, load, load, load)
    weekly, monotony = _weekly_and_monotony(load)
    return LoadSeries(
        days=tuple(start + timedelta(days=offset) for offset in range(load.size)),
        load=load,
        acute=weighted_mean(load, ACUTE_DAYS),
        chronic=weighted_mean(load, CHRONIC_DAYS),
        monotony=monotony,
        strain=weekly * monotony,
    )


def weighted_mean(load: FloatArray, days: int) -> FloatArray:
    """Exponentially weighted mean with weight 2 / (days + 1), begun at the first value."""
    weight = 2.0 / (days + 1)
    means = np.empty_like(load)
    mean = float(load[0]) if load.size else 0.0
    for index, value in enumerate(load.tolist()):
        mean += weight * (value - mean)
        means[index] = mean
    return means


def weekly_hard_sets(prepared: Prepared, end: date, first_weekday: int = 0) -> WeeklySets:
    """Hard sets of every week from the first workout's to the one that holds ``end``.

    Args:
        prepared: The history.
        end: The last day to count.
        first_weekday: 0 is Monday, 6 is Sunday.
    """
    day_start = prepared.history.settings.day_start
    days = [local_day(workout.started_at, day_start) for workout in prepared.workouts]
    counted = [row for row, day in enumerate(days) if day <= end]
    if not counted:
        return WeeklySets((), np.empty((0, MUSCLE_COUNT)))
    first = week_start(min(days[row] for row in counted), first_weekday)
    count = (week_start(end, first_weekday) - first).days // 7 + 1
    sets = np.zeros((count, MUSCLE_COUNT))
    weeks = [(days[row] - first).days // 7 for row in counted]
    np.add.at(sets, weeks, prepared.stimuli.sets[counted])
    return WeeklySets(tuple(first + timedelta(weeks=week) for week in range(count)), sets)


def _strength_minutes(workout: Workout) -> tuple[float, bool]:
    """Minutes of a session without an activity, and whether its own clock can be believed."""
    sets = workout.set_count
    if workout.minutes <= 0.0:
        return MINUTES_PER_SET * sets, False
    if sets and workout.minutes > MINUTES_PER_SET_MAX * sets:
        return MINUTES_PER_SET_MAX * sets, False
    return workout.minutes, True


def _weekly_and_monotony(load: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Sum and monotony of the seven days that end on each day; days before the first rest."""
    padded = np.concatenate((np.zeros(MONOTONY_DAYS - 1), load))
    weeks = np.lib.stride_tricks.sliding_window_view(padded, MONOTONY_DAYS)
    mean = weeks.mean(axis=1)
    spread = np.maximum(weeks.std(axis=1, ddof=1), mean / MONOTONY_MAX)
    monotony = np.divide(mean, spread, out=np.zeros_like(mean), where=spread > 0.0)
    return weeks.sum(axis=1), monotony
