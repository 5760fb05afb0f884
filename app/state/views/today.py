"""What the Today page shows: the answer, the body, and one row per muscle group."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto
from itertools import takewhile
from types import MappingProxyType
from typing import Final

import numpy as np

from app.core.days import local_day
from app.core.forecast import Forecast, MuscleForecast, Series
from app.core.history import History
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.status import Status
from app.core.workouts import Workout, WorkoutKind
from app.state.views.advice import AdviceView, todays_advice
from app.state.views.advice_reasons import Facts
from app.state.views.today_clock import hours_from, next_whole_hour
from app.state.views.today_parts import Headline, headline
from app.state.views.today_timeline import (
    FIRST_HOUR,
    LAST_HOUR,
    HourView,
    Timeline,
    at_hour,
    build_timeline,
    ready_until,
)

_MORNING_FROM: Final = 4
_AFTERNOON_FROM: Final = 12
_EVENING_FROM: Final = 18
_HOURS_PER_POINT: Final = 3
_SEVERITY: Final = (Status.REST, Status.RECOVER, Status.GO_LIGHT, Status.READY, Status.UNKNOWN)


class DayPeriod(Enum):
    """Part of the day, for the greeting."""

    MORNING = auto()
    AFTERNOON = auto()
    EVENING = auto()


class RowOrder(Enum):
    """How the muscle groups that are not ready are sorted."""

    MOST_SORE = auto()
    READY_SOONEST = auto()
    HEAD_TO_TOE = auto()


@dataclass(frozen=True, slots=True)
class SessionOnTimeline:
    """A session at its hour from now."""

    hour: float
    kind: WorkoutKind


@dataclass(frozen=True, slots=True)
class RowCurve:
    """Soreness from ``FIRST_HOUR`` to ``LAST_HOUR`` at even steps, for a small curve."""

    mean: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class MuscleRow:
    """One muscle group in the list.

    Attributes:
        muscle: The muscle group.
        status: Its status now.
        soreness: Expected soreness now.
        ready_at: The full hour from which it will be ready; None when it is or that is unknown.
        ready_until: Until when it stays ready, where soreness is still to come; None without.
        window_until: End of the best window to train it again; None when over or unknown.
        last_session_at: End of the latest session that loaded it.
        curve: Its small curve.
    """

    muscle: MuscleGroup
    status: Status
    soreness: float
    ready_at: datetime | None
    ready_until: datetime | None
    window_until: datetime | None
    last_session_at: datetime | None
    curve: RowCurve


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything the Today page shows.

    Attributes:
        at: The moment.
        day: The athlete's day.
        period: For the greeting.
        empty: Whether nothing was ever logged or reported.
        check_in_needed: Whether this day's check-in is missing.
        headline: The answer.
        now: The body now.
        timeline: The body at every other hour.
        sessions: Sessions of the past days on the timeline.
        tired: Muscle groups that are not ready, most sore first.
        ready: Muscle groups that are ready: first those that will not stay so, then the ones whose
            best window closes first.
        unknown: Muscle groups without data.
        advice: One piece of advice; None without.
    """

    at: datetime
    day: date
    period: DayPeriod
    empty: bool
    check_in_needed: bool
    headline: Headline
    now: HourView
    timeline: Timeline
    sessions: tuple[SessionOnTimeline, ...]
    tired: tuple[MuscleRow, ...]
    ready: tuple[MuscleRow, ...]
    unknown: tuple[MuscleRow, ...]
    advice: AdviceView | None

    @property
    def muscles_in_order(self) -> tuple[MuscleGroup, ...]:
        """Muscle groups as the list shows them, for going from one to the next."""
        return tuple(row.muscle for row in (*self.tired, *self.ready, *self.unknown))


def present_today(
    forecast: Forecast,
    history: History,
    now: datetime,
    dismissed_advice: Mapping[str, datetime] = MappingProxyType({}),
    planned: Sequence[Workout] = (),
) -> TodayView:
    """What to show at a moment.

    Args:
        forecast: The forecast made for ``now``.
        history: The athlete's history.
        now: The moment, by the clock of the place.
        dismissed_advice: When advice was dismissed, by its id.
        planned: Sessions to come, as the workouts that they would be.
    """
    day = local_day(now, history.settings.day_start)
    latest = next((each for each in reversed(history.check_ins) if each.soreness_asked), None)
    timeline = build_timeline(forecast, history.settings, latest)
    at_now = at_hour(timeline, 0)
    threshold = history.settings.ready_threshold
    rows = tuple(_row(forecast.muscles[muscle], forecast, threshold) for muscle in MUSCLES)
    return TodayView(
        at=now,
        day=day,
        period=_period(now),
        empty=not history.workouts and not history.check_ins,
        check_in_needed=not history.tells_soreness_on(day),
        headline=headline(at_now.statuses),
        now=at_now,
        timeline=timeline,
        sessions=_sessions(history, now),
        tired=ordered(tuple(row for row in rows if row.status.needs_time), RowOrder.MOST_SORE),
        ready=_by_urgency(tuple(row for row in rows if row.status is Status.READY)),
        unknown=tuple(row for row in rows if row.status is Status.UNKNOWN),
        advice=todays_advice(Facts(forecast, history, planned), day, dismissed_advice),
    )


def ordered(rows: tuple[MuscleRow, ...], order: RowOrder) -> tuple[MuscleRow, ...]:
    """Rows in one of the orders; rows that are alike stay from head to toe."""
    return tuple(sorted(rows, key=_KEYS[order]))


def _most_sore(row: MuscleRow) -> tuple[float, ...]:
    return (_SEVERITY.index(row.status), -row.soreness, MUSCLES.index(row.muscle))


def _ready_soonest(row: MuscleRow) -> tuple[float, ...]:
    ready = row.ready_at.timestamp() if row.ready_at else math.inf
    return (ready, MUSCLES.index(row.muscle))


def _head_to_toe(row: MuscleRow) -> tuple[float, ...]:
    return (MUSCLES.index(row.muscle),)


_KEYS: Final[dict[RowOrder, Callable[[MuscleRow], tuple[float, ...]]]] = {
    RowOrder.MOST_SORE: _most_sore,
    RowOrder.READY_SOONEST: _ready_soonest,
    RowOrder.HEAD_TO_TOE: _head_to_toe,
}


def _by_urgency(rows: tuple[MuscleRow, ...]) -> tuple[MuscleRow, ...]:
    """Ready rows, those first that will soon be sore, then by when their best window closes."""

    def key(row: MuscleRow) -> tuple[float, float]:
        until, window = row.ready_until, row.window_until
        return (
            until.timestamp() if until else math.inf,
            window.timestamp() if window else math.inf,
        )

    return tuple(sorted(rows, key=key))


def _period(now: datetime) -> DayPeriod:
    if _MORNING_FROM <= now.hour < _AFTERNOON_FROM:
        return DayPeriod.MORNING
    if _AFTERNOON_FROM <= now.hour < _EVENING_FROM:
        return DayPeriod.AFTERNOON
    return DayPeriod.EVENING


def _sessions(history: History, now: datetime) -> tuple[SessionOnTimeline, ...]:
    """Sessions of the past days, latest first."""
    past = (
        SessionOnTimeline(round(hours_from(now, workout.ended_at), 2), workout.kind)
        for workout in reversed(history.workouts)
    )
    recent = takewhile(lambda session: session.hour >= FIRST_HOUR, past)
    return tuple(session for session in recent if session.hour <= 0)


def _row(muscle: MuscleForecast, forecast: Forecast, threshold: int) -> MuscleRow:
    window = muscle.window_until
    return MuscleRow(
        muscle=muscle.muscle,
        status=muscle.status,
        soreness=round(muscle.soreness, 1),
        ready_at=muscle.ready_at and next_whole_hour(muscle.ready_at),
        ready_until=ready_until(muscle, forecast, threshold),
        window_until=window if window and window > forecast.at else None,
        last_session_at=muscle.last_session_at,
        curve=_row_curve(muscle, forecast),
    )


def _row_curve(muscle: MuscleForecast, forecast: Forecast) -> RowCurve:
    start = int(np.searchsorted(forecast.hours, FIRST_HOUR))
    shown = slice(start, start + LAST_HOUR - FIRST_HOUR + 1, _HOURS_PER_POINT)

    def points(series: Series) -> tuple[float, ...]:
        return tuple(np.round(series[shown], 2).tolist())

    curve = muscle.curve
    return RowCurve(points(curve.soreness), points(curve.soreness_low), points(curve.soreness_high))
