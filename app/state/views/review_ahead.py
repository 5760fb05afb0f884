"""What the coming seven days could hold."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from itertools import takewhile

from app.core.engine import Prepared, update
from app.core.interference import conflicts
from app.core.planner import (
    DAYS_AHEAD,
    as_workout,
    coming,
    main_muscles,
    not_logged,
    week_ahead,
    with_plans,
)
from app.core.plans import PlannedSession
from app.core.routines import Routine
from app.core.status import Status
from app.state.views.good_hours import GoodHour, present_good_hours
from app.state.views.planned import PlanBlock, PlanConflict, block_of, workout_block


class AheadFinding(Enum):
    """What stands out in the coming days."""

    CONFLICT = auto()
    TOO_EARLY = auto()
    ALL_READY = auto()
    ALL_KNOWN_READY = auto()
    READY_BY = auto()
    NOT_WITHIN_A_WEEK = auto()
    NOTHING_KNOWN = auto()


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """A planned session and what it would find at its hour."""

    block: PlanBlock
    status: Status


@dataclass(frozen=True, slots=True)
class Ahead:
    """The coming seven days.

    Attributes:
        planned: Sessions planned in them, earliest first.
        conflicts: Strength and endurance that are too close together.
        hours: When each routine and each part of the body is ready again.
        finding: What stands out.
        ready_by: The first hour from which everything known is ready, where that is told.
    """

    planned: tuple[PlannedLine, ...]
    conflicts: tuple[PlanConflict, ...]
    hours: tuple[GoodHour, ...]
    finding: AheadFinding
    ready_by: datetime | None

    @property
    def too_early(self) -> int:
        """Planned sessions that would find their muscles not ready."""
        return sum(line.status.needs_time for line in self.planned)


def present_ahead(
    prepared: Prepared,
    plans: Sequence[PlannedSession],
    routines: Sequence[Routine],
    now: datetime,
) -> Ahead:
    """The coming seven days, from what was done and what is planned."""
    history = prepared.history
    until = now + timedelta(days=DAYS_AHEAD)
    ahead = [p for p in coming(not_logged(plans, history.workouts), now) if p.starts_at <= until]
    planned = _planned(prepared, ahead, now)
    hours = present_good_hours(prepared, history, routines, now)
    close = _conflicts(prepared, ahead, now)
    finding, ready_by = _finding(planned, close, hours)
    return Ahead(planned, close, hours, finding, ready_by)


def _planned(
    prepared: Prepared, ahead: Sequence[PlannedSession], now: datetime
) -> tuple[PlannedLine, ...]:
    """A session changes nothing before its own end, so one look at the whole plan is enough."""
    if not ahead:
        return ()
    history = prepared.history
    week = week_ahead(update(prepared, with_plans(history, ahead)), now)
    return tuple(
        PlannedLine(
            block_of(each, now), week.status_at(main_muscles(each, history), each.starts_at)
        )
        for each in ahead
    )


def _conflicts(
    prepared: Prepared, ahead: Sequence[PlannedSession], now: datetime
) -> tuple[PlanConflict, ...]:
    history = prepared.history
    least_hours = history.settings.interference_hours
    since = now - timedelta(hours=least_hours)
    recent = takewhile(lambda workout: workout.ended_at >= since, reversed(history.workouts))
    planned = {each.id for each in ahead}
    workouts = {each.id: each for each in (*recent, *map(as_workout, ahead))}
    found = conflicts(tuple(workouts.values()), history.exercises, history.sports, least_hours)
    return tuple(
        PlanConflict(
            first=workout_block(workouts[each.first_id], now),
            second=workout_block(workouts[each.second_id], now),
            gap_hours=each.gap_hours,
            least_hours=least_hours,
            muscles=each.muscles,
            move_to=None,
        )
        for each in found
        if each.second_id in planned
    )


def _finding(
    planned: tuple[PlannedLine, ...],
    close: tuple[PlanConflict, ...],
    hours: tuple[GoodHour, ...],
) -> tuple[AheadFinding, datetime | None]:
    if close:
        return AheadFinding.CONFLICT, None
    if any(line.status.needs_time for line in planned):
        return AheadFinding.TOO_EARLY, None
    return (AheadFinding.ALL_READY, None) if planned else _finding_of(hours)


def _finding_of(hours: tuple[GoodHour, ...]) -> tuple[AheadFinding, datetime | None]:
    known = [hour for hour in hours if hour.status is not Status.UNKNOWN]
    if not known:
        return AheadFinding.NOTHING_KNOWN, None
    if all(hour.status is Status.READY for hour in known):
        return AheadFinding.ALL_KNOWN_READY, None
    waits = [hour.at for hour in known if hour.at is not None]
    if len(waits) < len(known):
        return AheadFinding.NOT_WITHIN_A_WEEK, None
    return AheadFinding.READY_BY, max(waits)
