"""The body hour by hour, from three days ago to five days ahead, ready to be scrubbed through.

Everything that an hour shows is worked out once; going to an hour is then only a look-up, well
within a frame.
"""

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import numpy as np

from app.core.days import hours_later
from app.core.forecast import Forecast, MuscleForecast, Series
from app.core.muscles import MUSCLE_INDEX, MUSCLES, MuscleGroup, Side
from app.core.readiness import readiness_number, status_of
from app.core.rules import Rule
from app.core.settings import Settings
from app.core.soreness import CheckIn
from app.core.status import Status
from app.state.views.today_clock import hours_from, start_of_hour
from app.state.views.today_parts import BodyPart, part_of, ready_parts

FIRST_HOUR: Final = -72
LAST_HOUR: Final = 120
HOUR_COUNT: Final = LAST_HOUR - FIRST_HOUR + 1
NOTICEABLE_SORENESS: Final = 1.0

_NOW: Final = -FIRST_HOUR
_SIDES_LAST_HOURS: Final = 48.0
_AT_WORST_HOURS: Final = 3
_READY_LOOK_AHEAD: Final = 72.0

HourStatuses = tuple[Status, ...]


@dataclass(frozen=True, slots=True)
class Worst:
    """When a part of the body will be at its worst in the coming days."""

    part: BodyPart
    hour: int


@dataclass(frozen=True, slots=True)
class MilderSide:
    """A side that was reported less sore than the other, with its own statuses per hour."""

    muscle: MuscleGroup
    side: Side
    statuses: HourStatuses


@dataclass(frozen=True, slots=True)
class Timeline:
    """Statuses and soreness for every hour from ``FIRST_HOUR`` to ``LAST_HOUR``.

    Attributes:
        at: The moment of the forecast, hour 0.
        statuses: Per hour, one status per muscle group in anatomical order.
        soreness: Per hour, expected soreness per muscle group.
        milder_sides: Sides that differ from their muscle group's status.
        hill: Summed soreness per hour.
        worst: What will be worst and when; None when nothing will be noticeably sore.
    """

    at: datetime
    statuses: tuple[HourStatuses, ...]
    soreness: tuple[tuple[float, ...], ...]
    milder_sides: tuple[MilderSide, ...]
    hill: tuple[float, ...]
    worst: Worst | None


@dataclass(frozen=True, slots=True)
class HourView:
    """The body at one hour.

    Attributes:
        hour: Hours from now, negative in the past.
        at: The instant.
        statuses: Status per muscle group, the worse of both sides.
        sides: Status per muscle group and side, for the map.
        soreness: Expected soreness per muscle group, 0 to 10.
        counts: Number of muscle groups per status.
        ready: Parts of the body that are ready.
        at_worst: The part that is at its worst at this hour; None without.
    """

    hour: int
    at: datetime
    statuses: Mapping[MuscleGroup, Status]
    sides: Mapping[tuple[MuscleGroup, Side], Status]
    soreness: Mapping[MuscleGroup, float]
    counts: Mapping[Status, int]
    ready: tuple[BodyPart, ...]
    at_worst: BodyPart | None


def build_timeline(
    forecast: Forecast, settings: Settings, check_in: CheckIn | None = None
) -> Timeline:
    """Work out every hour.

    Args:
        forecast: The forecast of all muscle groups.
        settings: For the readiness from which a muscle group is ready.
        check_in: The latest check-in about soreness, which tells left from right; None without.
    """
    start = int(np.searchsorted(forecast.hours, FIRST_HOUR))
    shown = slice(start, start + HOUR_COUNT)
    muscles = [forecast.muscles[muscle] for muscle in MUSCLES]
    columns = tuple(
        _hour_statuses(muscle, muscle.curve.readiness[shown], settings.ready_threshold)
        for muscle in muscles
    )
    soreness = np.stack([muscle.curve.soreness[shown] for muscle in muscles], axis=1)
    return Timeline(
        at=forecast.at,
        statuses=tuple(zip(*columns, strict=True)),
        soreness=tuple(map(tuple, np.round(soreness, 1).tolist())),
        milder_sides=_milder_sides(forecast, shown, settings.ready_threshold, check_in, columns),
        hill=tuple(np.round(soreness.sum(axis=1), 2).tolist()),
        worst=_worst(soreness, columns),
    )


def ready_until(muscle: MuscleForecast, forecast: Forecast, threshold: int) -> datetime | None:
    """The full hour until which a ready muscle group stays ready: soreness is still to come.

    None when it is not ready now, or stays ready for the coming three days.
    """
    if muscle.status is not Status.READY:
        return None
    coming = (forecast.hours > 0) & (forecast.hours <= _READY_LOOK_AHEAD)
    lost = forecast.hours[coming & (muscle.curve.readiness < threshold)]
    if not lost.size:
        return None
    return start_of_hour(hours_later(forecast.at, float(lost[0])))


def at_hour(timeline: Timeline, hour: int) -> HourView:
    """The body at an hour from now, from ``FIRST_HOUR`` to ``LAST_HOUR``."""
    index = hour - FIRST_HOUR
    statuses = dict(zip(MUSCLES, timeline.statuses[index], strict=True))
    sides = {(muscle, side): status for muscle, status in statuses.items() for side in Side}
    for milder in timeline.milder_sides:
        sides[milder.muscle, milder.side] = milder.statuses[index]
    worst = timeline.worst
    near_worst = worst is not None and abs(hour - worst.hour) <= _AT_WORST_HOURS
    return HourView(
        hour=hour,
        at=hours_later(timeline.at, hour),
        statuses=statuses,
        sides=sides,
        soreness=dict(zip(MUSCLES, timeline.soreness[index], strict=True)),
        counts=Counter(timeline.statuses[index]),
        ready=ready_parts(statuses),
        at_worst=worst.part if worst is not None and near_worst else None,
    )


def _hour_statuses(muscle: MuscleForecast, readiness: Series, threshold: int) -> HourStatuses:
    if muscle.status is Status.UNKNOWN:
        return (Status.UNKNOWN,) * HOUR_COUNT
    statuses = [status_of(value, threshold) for value in readiness.tolist()]
    statuses[_NOW] = muscle.status
    return tuple(statuses)


def _milder_sides(
    forecast: Forecast,
    shown: slice,
    threshold: int,
    check_in: CheckIn | None,
    columns: tuple[HourStatuses, ...],
) -> tuple[MilderSide, ...]:
    """Sides that the latest check-in rated lower, from that check-in on."""
    if check_in is None or hours_from(check_in.at, forecast.at) > _SIDES_LAST_HOURS:
        return ()
    since = math.floor(hours_from(forecast.at, check_in.at)) - FIRST_HOUR
    milder = []
    for muscle in dict.fromkeys(rating.muscle for rating in check_in.ratings):
        ratings = {side: check_in.soreness_of(muscle, side) for side in Side}
        side = min(Side, key=ratings.__getitem__)
        gap = max(ratings.values()) - ratings[side]
        known = forecast.muscles[muscle]
        if gap and known.status is not Status.UNKNOWN and Rule.SHARP_PAIN not in known.rules:
            readiness = _milder_readiness(known, shown, gap)
            statuses = tuple(status_of(value, threshold) for value in readiness.tolist())
            before = columns[MUSCLE_INDEX[muscle]][:since]
            milder.append(MilderSide(muscle, side, before + statuses[since:]))
    return tuple(milder)


def _milder_readiness(muscle: MuscleForecast, shown: slice, gap: int) -> Series:
    """Readiness of a side that is ``gap`` points less sore than the other, never below it."""
    curve = muscle.curve
    soreness = np.maximum(curve.soreness_high[shown] - gap, 0.0)
    return np.maximum(readiness_number(soreness, curve.function[shown]), curve.readiness[shown])


def _worst(soreness: Series, columns: tuple[HourStatuses, ...]) -> Worst | None:
    """The part of the body whose sorest muscle group peaks highest from now on."""
    known = np.array([column[_NOW] is not Status.UNKNOWN for column in columns])
    coming = np.where(known, soreness[_NOW:], 0.0)
    hour, muscle = np.unravel_index(int(coming.argmax()), coming.shape)
    if coming[hour, muscle] < NOTICEABLE_SORENESS:
        return None
    return Worst(part_of(MUSCLES[int(muscle)]), int(hour))
