"""Every session of a history in one row each: worked out once, then counted for any range."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from app.core.arrays import BoolArray, FloatArray, IntArray
from app.core.days import epoch_hours, local_day
from app.core.history import History
from app.core.interference import Conflict, conflicts, is_endurance
from app.core.load import LoadSeries, load_series_of, session_load, session_minutes
from app.core.workouts import Workout
from app.state.views.trends_range import Span


@dataclass(frozen=True, slots=True, eq=False)
class SessionTable:
    """Sessions in order of their days; every array has one value for each, shape (N,).

    Attributes:
        day: Local day, as an ordinal.
        minutes: How long it took.
        load: RPE x minutes.
        estimated: Whether its exertion or its length had to be assumed.
        is_strength: Whether it was strength.
        is_endurance: Whether it was endurance; some sports are neither.
        conflicts: Pairs of sessions in each other's way of which it is the first.
    """

    day: IntArray
    minutes: FloatArray
    load: FloatArray
    estimated: BoolArray
    is_strength: BoolArray
    is_endurance: BoolArray
    conflicts: IntArray

    def rows(self, span: Span) -> slice:
        """The sessions of a span."""
        edges = (span.first.toordinal(), span.last.toordinal() + 1)
        first, last = np.searchsorted(self.day, edges).tolist()
        return slice(first, last)

    def load_until(self, end: date) -> LoadSeries:
        """Load of every day from the first session's to another."""
        begin = int(self.day[0]) if self.day.size else end.toordinal() + 1
        shown = slice(0, int(np.searchsorted(self.day, end.toordinal(), "right")))
        days = max(end.toordinal() - begin + 1, 0)
        loads = np.bincount(self.day[shown] - begin, self.load[shown], minlength=days)
        return load_series_of(date.fromordinal(begin), loads.astype(np.float64))


def session_table(history: History) -> SessionTable:
    """All sessions of a history."""
    day_start = history.settings.day_start
    dated = [(local_day(each.started_at, day_start), each) for each in history.workouts]
    dated.sort(key=lambda pair: pair[0])
    workouts = [workout for _, workout in dated]
    loads = [session_load(workout, history.sports) for workout in workouts]
    begun = Counter(conflict.first_id for conflict in conflicts_among(workouts, history))
    strength = [bool(workout.exercises or workout.quick) for workout in workouts]
    endurance = [
        not lifted and is_endurance(workout, history.sports)
        for lifted, workout in zip(strength, workouts, strict=True)
    ]
    return SessionTable(
        day=np.array([day.toordinal() for day, _ in dated], dtype=np.int64),
        minutes=np.array([session_minutes(workout) for workout in workouts]),
        load=np.array([load.value for load in loads]),
        estimated=np.array([load.estimated for load in loads], dtype=np.bool_),
        is_strength=np.array(strength, dtype=np.bool_),
        is_endurance=np.array(endurance, dtype=np.bool_),
        conflicts=np.array([begun[workout.id] for workout in workouts], dtype=np.int64),
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
