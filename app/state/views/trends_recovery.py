"""From onset to ready: when each muscle group will be clear in the coming days."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Final

import numpy as np

from app.core.arrays import BoolArray
from app.core.days import hours_later
from app.core.forecast import Forecast, MuscleForecast
from app.core.muscles import MuscleGroup
from app.core.soreness import MODERATE_SORENESS
from app.core.status import Status
from app.state.views.today_clock import start_of_hour

BACK_HOURS: Final = 24
AHEAD_HOURS: Final = 120


class RecoveryFinding(Enum):
    """What the bars say."""

    NO_DATA = auto()
    ALL_READY = auto()
    CLEAR_BY = auto()
    LONGER = auto()


@dataclass(frozen=True, slots=True)
class HourSpan:
    """Hours from now, ``start`` before ``end``."""

    start: float
    end: float


@dataclass(frozen=True, slots=True)
class RecoveryRow:
    """One muscle group that is not ready, or will not be.

    Attributes:
        muscle: The muscle group.
        limited: From when to when it is not ready, cut off at the edges of the chart.
        sore: The hours with a soreness of 4 or more expected, within ``limited``.
        ready_at: When it is ready again; None where that lies beyond the chart.
        peak: Highest soreness expected from now on.
    """

    muscle: MuscleGroup
    limited: HourSpan
    sore: tuple[HourSpan, ...]
    ready_at: datetime | None
    peak: float


@dataclass(frozen=True, slots=True)
class RecoveryTrend:
    """The coming days.

    Attributes:
        at: Hour 0.
        rows: Muscle groups that need time, the longest first.
        finding: What the bars say.
        clear_at: When the last of them is ready (CLEAR_BY).
        longer: Those that need more than the coming days (LONGER).
    """

    at: datetime
    rows: tuple[RecoveryRow, ...]
    finding: RecoveryFinding
    clear_at: datetime | None
    longer: tuple[MuscleGroup, ...]


def present_recovery(forecast: Forecast, threshold: int) -> RecoveryTrend:
    """The bars of a forecast.

    Args:
        forecast: The present forecast.
        threshold: Readiness from which a muscle group is ready.
    """
    known = [m for m in forecast.muscles.values() if m.status is not Status.UNKNOWN]
    shown = (_row(muscle, forecast, threshold) for muscle in known)
    rows = [row for row in shown if row is not None]
    rows.sort(key=lambda row: (-row.limited.end, -row.peak))
    longer = tuple(row.muscle for row in rows if row.ready_at is None)
    ends = [row.ready_at for row in rows if row.ready_at is not None]
    finding = RecoveryFinding.LONGER if longer else RecoveryFinding.CLEAR_BY
    if not rows:
        finding = RecoveryFinding.ALL_READY if known else RecoveryFinding.NO_DATA
    return RecoveryTrend(
        at=forecast.at,
        rows=tuple(rows),
        finding=finding,
        clear_at=max(ends, default=None) if finding is RecoveryFinding.CLEAR_BY else None,
        longer=longer,
    )


def _row(muscle: MuscleForecast, forecast: Forecast, threshold: int) -> RecoveryRow | None:
    shown = (forecast.hours >= -BACK_HOURS) & (forecast.hours <= AHEAD_HOURS)
    hours = forecast.hours[shown]
    tired = np.floor(muscle.curve.readiness[shown]) < threshold
    ahead = np.flatnonzero(tired & (hours >= 0))
    if not ahead.size:
        return None
    last = int(ahead[-1])
    before = np.flatnonzero(~tired[: int(ahead[0])])
    first = int(before[-1]) + 1 if before.size else 0
    beyond = bool(tired[-1])
    end = float(hours[-1]) if beyond else float(hours[last]) + 1.0
    ready_at = None if beyond else _ready_at(muscle, forecast.at, end)
    limited = HourSpan(float(hours[first]), end)
    sore = muscle.curve.soreness[shown] >= MODERATE_SORENESS
    within = (hours >= limited.start) & (hours < limited.end)
    return RecoveryRow(
        muscle=muscle.muscle,
        limited=limited,
        sore=_spans(sore & within, float(hours[0])),
        ready_at=ready_at,
        peak=round(float(muscle.curve.soreness[shown][hours >= 0].max()), 1),
    )


def _ready_at(muscle: MuscleForecast, at: datetime, end: float) -> datetime:
    """The forecast's own hour where it has one, so that no page contradicts another."""
    return muscle.ready_at or start_of_hour(hours_later(at, end))


def _spans(marked: BoolArray, first_hour: float) -> tuple[HourSpan, ...]:
    """Runs of marked hours."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], marked, [False])).astype(np.int8)))
    pairs = zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
    return tuple(HourSpan(first_hour + start, first_hour + end) for start, end in pairs)
