"""The predicted curve of one muscle group with everything that is marked on it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

import numpy as np

from app.core.constants import (
    GONE_EARLIEST_H,
    GONE_LATEST_H,
    PEAK_EARLIEST_H,
    PEAK_LATEST_H,
    SORENESS_MAX,
)
from app.core.forecast import Forecast, MuscleForecast
from app.core.history import History
from app.core.muscles import MuscleGroup
from app.core.readiness import soreness_readiness
from app.core.soreness import CheckIn
from app.core.status import Status
from app.state.views.today_clock import hours_from, nearest_whole_hour, next_whole_hour

FIRST_HOUR: Final = -48
LAST_HOUR: Final = 120

_SCALES: Final = (4, 6, 8, 10)
_HEADROOM: Final = 1.0
_NOTICEABLE: Final = 0.5


@dataclass(frozen=True, slots=True)
class CurveMark:
    """A point on the curve: when, and how sore."""

    hour: float
    soreness: float
    at: datetime


@dataclass(frozen=True, slots=True)
class HourBand:
    """A stretch of hours from now."""

    start: float
    end: float


@dataclass(frozen=True, slots=True)
class CurveView:
    """Soreness of one muscle group, hourly; on its own from ``FIRST_HOUR`` to ``LAST_HOUR``.

    Attributes:
        at: The moment, hour 0.
        hours: Hours from now.
        mean: Expected soreness, 0 to 10.
        low: 10 % quantile.
        high: 90 % quantile.
        maximum: Top of the scale: 4, 6, 8 or 10.
        ready_soreness: Soreness up to which the muscle group counts as ready.
        reports: What the athlete reported.
        peak: When it will be worst; None when that is over or not noticeable.
        ready: When it is ready again; None when it is, or outside the hours.
        onset: When soreness of the latest session appears (ONSET); None without.
        recovery: When it fades (RESOLVE); None without.
        planned_hour: When a session is planned that the curve reckons with; None without.
        without: Expected soreness without that session; empty where there is none.
    """

    at: datetime
    hours: tuple[float, ...]
    mean: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    maximum: int
    ready_soreness: float
    reports: tuple[CurveMark, ...]
    peak: CurveMark | None
    ready: CurveMark | None
    onset: HourBand | None
    recovery: HourBand | None
    planned_hour: float | None = None
    without: tuple[float, ...] = ()


def curve_view(muscle: MuscleForecast, forecast: Forecast, history: History) -> CurveView:
    """The curve of a muscle group around the forecast's moment."""
    start = int(np.searchsorted(forecast.hours, FIRST_HOUR))
    shown = slice(start, start + LAST_HOUR - FIRST_HOUR + 1)
    high = muscle.curve.soreness_high[shown]
    reports = _reports(muscle.muscle, history.check_ins, forecast.at)
    top = max(float(high.max()), *(report.soreness for report in reports), 0.0)
    peak = _mark(muscle, forecast, muscle.peak_at and nearest_whole_hour(muscle.peak_at))
    session = muscle.last_session_at
    return CurveView(
        at=forecast.at,
        hours=tuple(forecast.hours[shown].tolist()),
        mean=tuple(np.round(muscle.curve.soreness[shown], 3).tolist()),
        low=tuple(np.round(muscle.curve.soreness_low[shown], 3).tolist()),
        high=tuple(np.round(high, 3).tolist()),
        maximum=scale_for(top),
        ready_soreness=ready_soreness(history.settings.ready_threshold),
        reports=reports,
        peak=peak if peak and peak.hour >= 0 and peak.soreness >= _NOTICEABLE else None,
        ready=_mark(muscle, forecast, muscle.ready_at and next_whole_hour(muscle.ready_at)),
        onset=_band(forecast.at, session, PEAK_EARLIEST_H, PEAK_LATEST_H),
        recovery=_band(forecast.at, session, GONE_EARLIEST_H, GONE_LATEST_H),
    )


def scale_for(highest: float) -> int:
    """Top of the scale that leaves some room above the highest value."""
    return next((scale for scale in _SCALES if scale >= highest + _HEADROOM), _SCALES[-1])


def ready_soreness(threshold: int) -> float:
    """Soreness up to which a muscle group counts as ready."""
    soreness = np.linspace(0.0, SORENESS_MAX, 1001)
    return round(float(np.interp(-threshold, -soreness_readiness(soreness), soreness)), 2)


def _reports(
    muscle: MuscleGroup, check_ins: tuple[CheckIn, ...], at: datetime
) -> tuple[CurveMark, ...]:
    """Ratings within the hours; sharp pain is no soreness and is left out, as is an open answer."""
    marks = []
    for check_in in reversed(check_ins):
        hour = hours_from(at, check_in.at)
        if hour < FIRST_HOUR:
            break
        pain = check_in.sharp_pain
        is_rated = check_in.soreness_asked and (pain is None or pain.muscle is not muscle)
        if is_rated and hour <= LAST_HOUR:
            marks.append(CurveMark(hour, check_in.soreness_of(muscle), check_in.at))
    return tuple(reversed(marks))


def _mark(muscle: MuscleForecast, forecast: Forecast, at: datetime | None) -> CurveMark | None:
    if at is None or muscle.status is Status.UNKNOWN:
        return None
    hour = hours_from(forecast.at, at)
    if not FIRST_HOUR <= hour <= LAST_HOUR:
        return None
    return CurveMark(hour, float(np.interp(hour, forecast.hours, muscle.curve.soreness)), at)


def _band(
    at: datetime, session: datetime | None, from_hours: float, to_hours: float
) -> HourBand | None:
    if session is None:
        return None
    ended = hours_from(at, session)
    start, end = max(ended + from_hours, FIRST_HOUR), min(ended + to_hours, LAST_HOUR)
    return HourBand(start, end) if start < end else None
