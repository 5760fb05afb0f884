"""The prediction engine, put together: a history in, a forecast of every muscle group out."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial
from typing import Final

import numpy as np

from app.core.arrays import BoolArray, FloatArray
from app.core.course import SessionEffect, SorenessHistory, session_effects, soreness_history
from app.core.days import epoch_hours, from_epoch_hours
from app.core.explanation import Explained, remainder_parts, session_parts
from app.core.filter_settings import PER_MUSCLE
from app.core.forecast import Cause, Forecast, MuscleCurve, MuscleForecast, Report, WhyPart
from app.core.load_rows import load_rows
from app.core.milestones import Milestones, milestones, ready_hours
from app.core.muscles import MUSCLE_INDEX, MUSCLES, MuscleGroup
from app.core.outlook import Known, Outlook, known_at, outlook
from app.core.prepared import Prepared, prepare, state_before, update
from app.core.readiness import holds_at, rested_share, status_of
from app.core.rules import Rule
from app.core.soreness import MODERATE_SORENESS, CheckIn
from app.core.status import Status
from app.core.superposition import contributions

__all__ = [
    "Prepared",
    "SessionEffect",
    "SorenessHistory",
    "forecast",
    "prepare",
    "session_effects",
    "soreness_history",
    "update",
]

FORECAST_HOURS: Final = np.arange(-72.0, 169.0)
_NOW: Final = 72
"""Row of the grid that is the forecast's moment."""

BEST_WINDOW_H: Final = 7 * 24.0
"""Supercompensation is sought until about a week after a session (SUPERCOMP): rule of thumb."""


def forecast(prepared: Prepared, at: datetime, known_until: datetime | None = None) -> Forecast:
    """Forecast every muscle group around one moment, as far as it was known then.

    Args:
        prepared: The history, from `prepare` or `update`.
        at: The moment, aware; results carry its UTC offset.
        known_until: Until when sessions count; later than ``at`` lets planned sessions in.
            Check-ins after ``at`` never count.
    """
    now = epoch_hours(at)
    sessions_until = now if known_until is None else epoch_hours(known_until)
    known = known_at(prepared, sessions_until, now, since=now + FORECAST_HOURS[0])
    moment = _look(prepared, known, at, now)
    return Forecast(
        at=at,
        hours=FORECAST_HOURS,
        muscles={muscle: moment.forecast_of(muscle) for muscle in MUSCLES},
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Moment:
    """All that one forecast needs, as arrays over the muscle groups."""

    prepared: Prepared
    known: Known
    at: datetime
    now: float
    seen: Outlook
    readiness_low: FloatArray
    readiness_high: FloatArray
    turns: Milestones
    ready_h: FloatArray
    hold_end: FloatArray
    sharp: BoolArray
    short_night: bool
    latest: CheckIn | None
    explained: Callable[[], Explained]

    def forecast_of(self, muscle: MuscleGroup) -> MuscleForecast:
        """The forecast of one muscle group."""
        i = MUSCLE_INDEX[muscle]
        seen, felt = self.seen, self.seen.soreness
        readiness = _whole(seen.readiness[_NOW, i])
        status = self._status(readiness, i)
        return MuscleForecast(
            muscle=muscle,
            status=status,
            readiness=readiness,
            readiness_low=_whole(self.readiness_low[i]),
            readiness_high=_whole(self.readiness_high[i]),
            soreness=float(felt.mean[_NOW, i]),
            soreness_low=float(felt.low[_NOW, i]),
            soreness_high=float(felt.high[_NOW, i]),
            function=float(seen.function[_NOW, i]),
            ready_at=self._ready_at(status, i),
            peak_at=self._instant(self.turns.peak[i]),
            gone_at=self._instant(self.turns.gone[i]),
            window_until=self._instant(self.turns.trained[i] + BEST_WINDOW_H),
            hold_until=self._instant(self.hold_end[i]),
            last_session_at=self._instant(self.turns.trained[i]),
            reported=self._reported(muscle),
            rules=self._rules(status, i),
            curve=_curve(seen, i),
            explain=partial(self._why, muscle, i),
        )

    def _status(self, readiness: float, i: int) -> Status:
        if not self.turns.known[i]:
            return Status.UNKNOWN
        return status_of(readiness, self.prepared.history.settings.ready_threshold)

    def _ready_at(self, status: Status, i: int) -> datetime | None:
        if status in {Status.READY, Status.UNKNOWN}:
            return None
        return self._instant(self.ready_h[i])

    def _instant(self, hour: float) -> datetime | None:
        return None if math.isnan(hour) else from_epoch_hours(float(hour), self.at)

    def _reported(self, muscle: MuscleGroup) -> Report | None:
        latest = self.latest
        return None if latest is None else Report(latest.at, latest.soreness_of(muscle))

    def _why(self, muscle: MuscleGroup, i: int) -> tuple[WhyPart, ...]:
        sessions = session_parts(self.explained(), muscle)
        felt = self.seen.soreness
        personal = {
            Cause.BASELINE: float(felt.baseline[_NOW, i]),
            Cause.PERSONAL_GAIN: float(felt.personal_gain[_NOW, i]),
            Cause.REPORTS: float(felt.reports[_NOW, i]),
        }
        felt_from_sessions = math.fsum(part.points for part in sessions)
        shown = float(felt.mean[_NOW, i])
        return (*sessions, *remainder_parts(felt_from_sessions, personal, shown))

    def _rules(self, status: Status, i: int) -> tuple[Rule, ...]:
        """Rules that decided, the ones that stop first."""
        peak, gone = self.turns.peak[i], self.turns.gone[i]
        fired = {
            Rule.SHARP_PAIN: self.sharp[i],
            Rule.SEVERE: status is Status.REST and not self.sharp[i],
            Rule.LIGHT: status is Status.GO_LIGHT,
            Rule.DEPENDS: self.short_night,
            Rule.HELPS: self.seen.soreness.mean[_NOW, i] >= MODERATE_SORENESS,
            Rule.ONSET: self.now < peak,
            Rule.RESOLVE: peak <= self.now < gone,
            Rule.SUPERCOMP: status is Status.READY
            and self.now <= self.turns.trained[i] + BEST_WINDOW_H,
        }
        return tuple(rule for rule, is_fired in fired.items() if is_fired)


def _look(prepared: Prepared, known: Known, at: datetime, now: float) -> _Moment:
    seen = outlook(known, now + FORECAST_HOURS)
    threshold = prepared.history.settings.ready_threshold
    ready_h = ready_hours(known, seen.hours[_NOW:], seen.readiness[_NOW:], threshold, at)
    hold_end, in_pain = holds_at(known.reports, now)
    readiness_low, readiness_high = seen.readiness_range(_NOW)
    return _Moment(
        prepared=prepared,
        known=known,
        at=at,
        now=now,
        seen=seen,
        readiness_low=readiness_low,
        readiness_high=readiness_high,
        turns=milestones(known, now),
        ready_h=np.where(in_pain, np.nan, ready_h),
        hold_end=hold_end,
        sharp=in_pain,
        short_night=bool(rested_share(known.reports, np.array([now]))[0] < 1.0),
        latest=_latest_answers(prepared, known),
        explained=cache(partial(_explained, prepared, known, now)),
    )


def _latest_answers(prepared: Prepared, known: Known) -> CheckIn | None:
    """The latest check-in about soreness."""
    asked = np.flatnonzero(known.reports.asked)
    return prepared.check_ins[asked[-1]] if asked.size else None


def _explained(prepared: Prepared, known: Known, now: float) -> Explained:
    """What each session adds to the soreness now, at the athlete's own speed."""
    weights = state_before(known.states, len(known.states)).weights
    shares = [contributions(known.responses, now, scale) for scale in PER_MUSCLE.time_scales]
    points = sum(weight * points for weight, (_, points) in zip(weights, shares, strict=True))
    felt = shares[0][0]
    workouts = prepared.workouts[known.felt][felt]
    history = prepared.history
    rows = load_rows(workouts, history.exercises, history.sports)
    return Explained.of(workouts, rows, np.asarray(points))


def _whole(readiness: float) -> float:
    """Readiness as shown: rounded down, so that the number never promises more than the status."""
    return float(math.floor(readiness))


def _curve(seen: Outlook, i: int) -> MuscleCurve:
    return MuscleCurve(
        soreness=seen.soreness.mean[:, i],
        soreness_low=seen.soreness.low[:, i],
        soreness_high=seen.soreness.high[:, i],
        function=seen.function[:, i],
        readiness=seen.readiness[:, i],
    )
