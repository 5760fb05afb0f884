"""When can I train again: the first good hour of routines, parts of the body and muscle groups."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.core.engine import Prepared
from app.core.history import History
from app.core.muscles import MUSCLE_INDEX, MUSCLES, REGION_MUSCLES, MuscleGroup, Region
from app.core.planner import WeekAhead, main_muscles, week_ahead
from app.core.routines import Routine
from app.core.status import Status
from app.state.forms.plan_form import from_routine

_PARTS: Final = frozenset(region.value for region in Region)


@dataclass(frozen=True, slots=True)
class GoodHour:
    """The first good hour for a routine, a part of the body or a muscle group, after what was done.

    Attributes:
        key: Key of the routine, or the region or muscle group itself.
        name: The athlete's name for the routine; empty for the others.
        status: What it would find now.
        at: The first full waking hour at which all of it is ready; None without.
        readiness: The lowest readiness then, 0 to 100.
    """

    key: str | Region | MuscleGroup
    name: str
    status: Status
    at: datetime | None
    readiness: int


def present_good_hours(
    prepared: Prepared, history: History, routines: Iterable[Routine], now: datetime
) -> tuple[GoodHour, ...]:
    """Routines in the athlete's order, then the parts of the body, legs first, then muscle groups.

    Of the muscle groups only those are told that are not ready yet and do not bear the name of a
    part of the body, which waits for them; the first to be ready first.
    """
    week = week_ahead(prepared, now)
    regions = sorted(Region, key=lambda region: region is not Region.LEGS)
    return (
        *(_of_routine(week, history, routine, now) for routine in routines),
        *(_good_hour(week, region, "", REGION_MUSCLES[region], now) for region in regions),
        *_of_tired_muscles(week, now),
    )


def legs_good_at(prepared: Prepared, now: datetime) -> datetime | None:
    """The first good hour for legs, after what was done."""
    return week_ahead(prepared, now).first_good_hour(REGION_MUSCLES[Region.LEGS])


def _of_tired_muscles(week: WeekAhead, now: datetime) -> list[GoodHour]:
    muscles = (muscle for muscle in MUSCLES if muscle.value not in _PARTS)
    hours = (_good_hour(week, muscle, "", (muscle,), now) for muscle in muscles)
    tired = [hour for hour in hours if hour.status not in {Status.READY, Status.UNKNOWN}]
    return sorted(tired, key=lambda hour: (hour.at is None, hour.at or now))


def _of_routine(week: WeekAhead, history: History, routine: Routine, now: datetime) -> GoodHour:
    planned = from_routine(routine, history.workouts, routine.id, now)
    return _good_hour(week, routine.id, routine.name, main_muscles(planned, history), now)


def _good_hour(
    week: WeekAhead,
    key: str | Region | MuscleGroup,
    name: str,
    muscles: tuple[MuscleGroup, ...],
    now: datetime,
) -> GoodHour:
    is_known = any(week.known[MUSCLE_INDEX[muscle]] for muscle in muscles)
    at = week.first_good_hour(muscles)
    readiness = int(week.readiness_at(muscles, at)) if at else 0
    status = week.status_at(muscles, now) if is_known else Status.UNKNOWN
    return GoodHour(key, name, status, at, readiness)
