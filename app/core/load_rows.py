"""Workouts flattened into rows that load muscles: sets, activities and quick logs.

Strength, endurance and quick logs meet on one scale, hard sets: a straight set of a primary muscle
with about two repetitions in reserve is 1.

- a set counts ``effort(RIR) x kind``; repetitions, weight and units never change it;
- an activity counts ``RPE x minutes / LOAD_PER_HARD_SET``;
- a quick log counts ``QUICK_SETS_PER_POINT x how hard``.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from app.core.arrays import BoolArray, FloatArray, IntArray
from app.core.constants import (
    CARDIO_SET_RPE,
    DOWNHILL_ECCENTRIC_GAIN,
    DOWNHILL_FULL_M_PER_H,
    DROP_SET_FACTOR,
    ECCENTRIC_MAX,
    ECCENTRIC_MIN,
    EFFORT_FACTOR,
    EFFORT_RIR,
    EFFORT_UNRATED,
    HARD_SET_RIR_MAX,
    LANDING_ECCENTRIC,
    LOAD_PER_HARD_SET,
    QUICK_SETS_PER_POINT,
    SESSION_MINUTES_MAX,
    STRETCHING_FACTOR,
    WARM_UP_FACTOR,
)
from app.core.exercises import Exercise, ExerciseCategory, Sport
from app.core.muscles import MUSCLE_COUNT, MUSCLES, MuscleGroup, Side
from app.core.sums import ratio
from app.core.workouts import MAX_RPE, Activity, SetKind, StrengthSet, Workout

_KIND_FACTOR = {SetKind.WARM_UP: WARM_UP_FACTOR, SetKind.DROP: DROP_SET_FACTOR}
_MINUTES_PER_HOUR = 60.0
_SECONDS_PER_MINUTE = 60.0
_NO_SHARES: Mapping[MuscleGroup, float] = {}
_NO_EXERCISE = Exercise("", "", _NO_SHARES)


@dataclass(frozen=True, slots=True)
class LoadRows:
    """Everything that loads muscles, one row each: sets in order, then activity, then quick log.

    Attributes:
        session: Index of the workout of each row, shape (R,).
        amount: Hard sets for a muscle with share 1, shape (R,).
        eccentric: Eccentric factor, shape (R,).
        sets: Working sets taken near enough to failure to count as hard, shape (R,).
        endurance: Whether it is an activity rather than a set, shape (R,).
        rated: Whether the athlete rated its effort, shape (R,).
        source: Row of ``shares`` that holds its muscles, shape (R,).
        shares: Share per muscle of every exercise or sport used, shape (X, m).
    """

    session: IntArray
    amount: FloatArray
    eccentric: FloatArray
    sets: FloatArray
    endurance: BoolArray
    rated: BoolArray
    source: IntArray
    shares: FloatArray

    @property
    def loads(self) -> FloatArray:
        """Hard sets of each row for each muscle group, shape (R, m)."""
        return self.amount[:, None] * self.shares[self.source]


def load_rows(
    workouts: Sequence[Workout], exercises: Mapping[str, Exercise], sports: Mapping[str, Sport]
) -> LoadRows:
    """Flatten workouts into rows that load muscles, in the order they were logged."""
    sources = _Sources()
    kinds = (
        _set_rows(workouts, exercises, sources),
        _activity_rows(workouts, sports, sources),
        _quick_rows(workouts, sources),
    )
    session, amount, eccentric, sets, rated, source = (
        np.concatenate(columns) for columns in zip(*kinds, strict=True)
    )
    endurance = np.repeat([False, True, False], [rows[0].size for rows in kinds])
    order = np.argsort(session, kind="stable")
    return LoadRows(
        session=session[order].astype(np.int64),
        amount=amount[order],
        eccentric=np.clip(_or_else(eccentric[order], 1.0), ECCENTRIC_MIN, ECCENTRIC_MAX),
        sets=sets[order],
        endurance=endurance[order],
        rated=rated[order].astype(np.bool_),
        source=source[order].astype(np.int64),
        shares=sources.matrix(),
    )


def effort_factor(rir: FloatArray) -> FloatArray:
    """What a set counts for by its repetitions in reserve; NaN (not rated) is neutral."""
    rated = np.interp(rir, EFFORT_RIR, EFFORT_FACTOR)
    return np.where(np.isnan(rir), EFFORT_UNRATED, rated)


def activity_load(activity: Activity, session_rpe: float | None, sport: Sport | None) -> float:
    """Session load of an activity, RPE x minutes in arbitrary units (Foster 2001).

    Without a rating the sport's typical RPE stands in.
    """
    rpe = activity_rpe(activity, session_rpe)
    if rpe is None:
        rpe = sport.typical_rpe if sport else CARDIO_SET_RPE
    return _bounded(rpe, MAX_RPE) * _bounded(activity.minutes, SESSION_MINUTES_MAX)


def activity_rpe(activity: Activity, session_rpe: float | None) -> float | None:
    """Rated exertion of an activity, else of its whole session; None when neither was rated."""
    return activity.rpe if activity.rpe is not None else session_rpe


class _Sources:
    """Share rows of the exercises and sports met so far, each once."""

    def __init__(self) -> None:
        self._index: dict[object, int] = {}
        self._rows: list[list[float]] = []

    def index(self, key: object, shares: Mapping[MuscleGroup, float]) -> int:
        """Row number of ``shares``, remembered under ``key``."""
        if key not in self._index:
            self._index[key] = len(self._rows)
            self._rows.append([shares.get(muscle, 0.0) for muscle in MUSCLES])
        return self._index[key]

    def matrix(self) -> FloatArray:
        """All rows, kept within 0 to 1, shape (X, m)."""
        rows = np.array(self._rows, dtype=np.float64).reshape(-1, MUSCLE_COUNT)
        return np.clip(_or_else(rows, 0.0), 0.0, 1.0)


_Columns = tuple[FloatArray, FloatArray, FloatArray, FloatArray, FloatArray, FloatArray]


def _set_rows(
    workouts: Sequence[Workout], exercises: Mapping[str, Exercise], sources: _Sources
) -> _Columns:
    flat = _sets_of(workouts)
    used = {key: exercises.get(key, _NO_EXERCISE) for key in dict.fromkeys(k for _, k, _ in flat)}
    row_of = {key: row for row, key in enumerate(used)}
    source_of = [sources.index(("exercise", key), used[key].shares) for key in used]
    sets = [strength_set for *_, strength_set in flat]
    session = _column(session for session, *_ in flat)
    row = np.array([row_of[key] for _, key, _ in flat], dtype=np.int64)
    rir = _rir(sets)
    counted = _done(sets) * _column(_KIND_FACTOR.get(s.kind, 1.0) for s in sets)
    cardio, stretching = (
        np.array([exercise.category is category for exercise in used.values()], dtype=np.bool_)[row]
        for category in (ExerciseCategory.CARDIO, ExerciseCategory.STRETCHING)
    )
    amount = counted * _hard_set_amounts(sets, rir, cardio, stretching)
    lifted = ~(cardio | stretching) & ~(rir > HARD_SET_RIR_MAX) & (counted > 0.0)
    group = session * max(len(used), 1) + row
    return (
        session,
        _pair_sides(amount, sets, group),
        _column(exercise.eccentric for exercise in used.values())[row],
        _pair_sides(lifted.astype(np.float64), sets, group),
        (~np.isnan(rir)).astype(np.float64),
        np.array(source_of, dtype=np.float64)[row],
    )


def _sets_of(workouts: Sequence[Workout]) -> list[tuple[int, str, StrengthSet]]:
    """Every set with the index of its workout and the key of its exercise."""
    return [
        (session, entry.exercise_id, strength_set)
        for session, workout in enumerate(workouts)
        for entry in workout.exercises
        for strength_set in entry.sets
    ]


def _hard_set_amounts(
    sets: list[StrengthSet], rir: FloatArray, cardio: BoolArray, stretching: BoolArray
) -> FloatArray:
    """What each set would count for if it was done: by effort, or by minutes where it is cardio."""
    by_effort = effort_factor(rir) * np.where(stretching, STRETCHING_FACTOR, 1.0)
    seconds = np.array([s.duration_seconds for s in sets], dtype=np.float64)
    minutes = np.clip(_or_else(seconds, 0.0) / _SECONDS_PER_MINUTE, 0.0, SESSION_MINUTES_MAX)
    rpe = np.where(np.isnan(rir), CARDIO_SET_RPE, np.clip(MAX_RPE - rir, 0.0, MAX_RPE))
    by_minutes = rpe * minutes / LOAD_PER_HARD_SET
    return np.where(cardio & (minutes > 0.0), by_minutes, by_effort)


def _rir(sets: list[StrengthSet]) -> FloatArray:
    """Repetitions in reserve, NaN where not rated; a set to failure has none left."""
    return np.array(
        [0.0 if s.rir is None and s.kind is SetKind.FAILURE else s.rir for s in sets],
        dtype=np.float64,
    )


def _done(sets: list[StrengthSet]) -> FloatArray:
    """1 where anything was done: repetitions, or else a time or a distance."""
    return _column(
        s.repetitions > 0
        if s.repetitions is not None
        else (s.duration_seconds or 0.0) > 0 or (s.distance_metres or 0.0) > 0
        for s in sets
    )


def _pair_sides(values: FloatArray, sets: list[StrengthSet], group: FloatArray) -> FloatArray:
    """Make left and right of one exercise in one workout count as one.

    The one-sided sets of a group together count as its harder side; each keeps its proportion, so
    that the order of sets never matters.
    """
    left = _column(s.side is Side.LEFT for s in sets)
    right = _column(s.side is Side.RIGHT for s in sets)
    if not (left.any() and right.any()):
        return values
    _, members = np.unique(group, return_inverse=True)
    on_left: FloatArray = np.bincount(members, values * left).astype(np.float64)
    on_right: FloatArray = np.bincount(members, values * right).astype(np.float64)
    paired = ratio(np.maximum(on_left, on_right), on_left + on_right, 1.0)[members]
    return np.where(left + right > 0.0, values * paired, values)


def _activity_rows(
    workouts: Sequence[Workout], sports: Mapping[str, Sport], sources: _Sources
) -> _Columns:
    active = [(i, w, w.activity) for i, w in enumerate(workouts) if w.activity is not None]
    found = [(i, w, activity, sports.get(activity.sport_id)) for i, w, activity in active]
    return (
        _column(i for i, *_ in found),
        _column(activity_load(a, w.session_rpe, s) / LOAD_PER_HARD_SET for _, w, a, s in found),
        _column(_activity_eccentric(a, s) for *_, a, s in found),
        np.zeros(len(found)),
        _column(activity_rpe(a, w.session_rpe) is not None for _, w, a, _ in found),
        _column(_activity_source(w, a, s, sources) for _, w, a, s in found),
    )


def _activity_eccentric(activity: Activity, sport: Sport | None) -> float:
    """Eccentric factor of an activity: descent brakes, except where the legs do not land."""
    level = sport.eccentric if sport else 1.0
    if level < LANDING_ECCENTRIC or not activity.descent_metres or activity.minutes <= 0:
        return level
    descent_per_hour = activity.descent_metres * _MINUTES_PER_HOUR / activity.minutes
    downhill = _bounded(descent_per_hour / DOWNHILL_FULL_M_PER_H, 1.0)
    return max(level, min(level, 1.0) * (1.0 + DOWNHILL_ECCENTRIC_GAIN * downhill))


def _activity_source(
    workout: Workout, activity: Activity, sport: Sport | None, sources: _Sources
) -> int:
    if activity.shares:
        return sources.index(("activity", workout.id), activity.shares)
    return sources.index(("sport", activity.sport_id), sport.shares if sport else _NO_SHARES)


def _quick_rows(workouts: Sequence[Workout], sources: _Sources) -> _Columns:
    efforts = [(i, effort) for i, workout in enumerate(workouts) for effort in workout.quick]
    amount = _column(QUICK_SETS_PER_POINT * _bounded(e.effort, MAX_RPE) for _, e in efforts)
    ones = np.ones(len(efforts))
    return (
        _column(i for i, _ in efforts),
        amount,
        ones,
        amount,
        ones,
        _column(sources.index(("muscle", e.muscle), {e.muscle: 1.0}) for _, e in efforts),
    )


def _column(values: Iterable[float]) -> FloatArray:
    return np.fromiter(values, dtype=np.float64)


def _or_else(values: FloatArray, missing: float) -> FloatArray:
    """The values, and another where they are not numbers."""
    return np.where(np.isnan(values), missing, values)


def _bounded(value: float, largest: float) -> float:
    """``value`` within 0 and ``largest``; what is not a number counts nothing."""
    return 0.0 if math.isnan(value) else min(max(value, 0.0), largest)
