"""What the planner shows: the week ahead, one selected session, its good hour and its conflicts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from app.core.engine import Prepared, forecast, update
from app.core.forecast import Forecast
from app.core.history import History
from app.core.interference import conflicts
from app.core.muscles import MuscleGroup
from app.core.planner import (
    as_workout,
    coming,
    first_good_hour,
    main_muscles,
    status_at,
    with_plans,
)
from app.core.plans import PlannedSession
from app.core.readiness import Status
from app.core.workouts import WorkoutKind
from app.state.views.muscle_curve import CurveView, curve_view

DAYS_AHEAD: Final = 7


@dataclass(frozen=True, slots=True)
class PlanBlock:
    """One planned session on the board.

    Attributes:
        id: Its key.
        title: The athlete's name for it; may be empty.
        kind: What it mainly is.
        starts_at: When it starts.
        minutes: Expected length in minutes.
    """

    id: str
    title: str
    kind: WorkoutKind
    starts_at: datetime
    minutes: float


@dataclass(frozen=True, slots=True)
class MuscleWait:
    """When one muscle group of the session is ready; None when it is ready now."""

    muscle: MuscleGroup
    ready_at: datetime | None


@dataclass(frozen=True, slots=True)
class SelectedPlan:
    """The session that the planner is about.

    Attributes:
        block: The session.
        status: What it would find at its hour.
        good_at: The first good hour; None when there is none in the days that are forecast.
        waits: Its main muscle groups, the last to be ready first.
        muscle: The muscle group whose curve is shown; None when it loads nothing.
        curve: Soreness with the session; None without a muscle.
        without: Soreness without it, hour by hour.
    """

    block: PlanBlock
    status: Status
    good_at: datetime | None
    waits: tuple[MuscleWait, ...]
    muscle: MuscleGroup | None
    curve: CurveView | None
    without: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class PlanConflict:
    """Strength and endurance for the same muscles, too close together (INTERFERENCE).

    Attributes:
        first: The earlier session.
        second: The later one, which is proposed to move.
        gap_hours: Hours between them.
        move_to: When the later one would be far enough (SEPARATE).
    """

    first: PlanBlock
    second: PlanBlock
    gap_hours: float
    move_to: datetime


@dataclass(frozen=True, slots=True)
class PlannerView:
    """The planner.

    Attributes:
        now: The moment.
        days: The days ahead, the current one first.
        blocks: The planned sessions in these days.
        selected: The session that the cards are about; None when nothing is planned.
        conflict: The first conflict; None without.
    """

    now: datetime
    days: tuple[date, ...]
    blocks: tuple[PlanBlock, ...]
    selected: SelectedPlan | None
    conflict: PlanConflict | None


def present_planner(
    prepared: Prepared,
    history: History,
    plans: Sequence[PlannedSession],
    now: datetime,
    selected: str | None = None,
    muscle: MuscleGroup | None = None,
) -> PlannerView:
    """The planner for the week ahead.

    Args:
        prepared: The engine's pass over ``history``.
        history: What was done.
        plans: What is planned.
        now: The moment.
        selected: Key of the session to look at; None takes the earliest.
        muscle: The muscle group to look at; None takes the session's main one.
    """
    ahead = coming(plans, now)
    chosen = next((each for each in ahead if each.id == selected), ahead[0] if ahead else None)
    return PlannerView(
        now=now,
        days=tuple(now.date() + timedelta(days=number) for number in range(DAYS_AHEAD)),
        blocks=tuple(_block(each) for each in ahead),
        selected=_selected(prepared, history, ahead, chosen, now, muscle) if chosen else None,
        conflict=_conflict(history, ahead, now),
    )


def _block(planned: PlannedSession) -> PlanBlock:
    workout = as_workout(planned)
    return PlanBlock(planned.id, planned.title, workout.kind, planned.starts_at, planned.minutes)


def _selected(
    prepared: Prepared,
    history: History,
    ahead: Sequence[PlannedSession],
    chosen: PlannedSession,
    now: datetime,
    muscle: MuscleGroup | None,
) -> SelectedPlan:
    others = [each for each in ahead if each.id != chosen.id]
    without = _forecast_with(prepared, history, others, now)
    earlier = [each for each in others if each.starts_at < chosen.starts_at]
    found = (
        without if len(earlier) == len(others) else _forecast_with(prepared, history, earlier, now)
    )
    muscles = main_muscles(chosen, history)
    threshold = history.settings.ready_threshold
    shown = muscle if muscle in muscles else next(iter(muscles), None)
    return SelectedPlan(
        block=_block(chosen),
        status=status_at(found, muscles, chosen.starts_at, threshold),
        good_at=first_good_hour(found, muscles, threshold),
        waits=_waits(found, muscles),
        muscle=shown,
        curve=_curve_with(prepared, history, ahead, now, shown),
        without=_curve_values(without, history, shown),
    )


def _forecast_with(
    prepared: Prepared, history: History, plans: Sequence[PlannedSession], now: datetime
) -> Forecast:
    if not plans:
        return forecast(prepared, now)
    until = max(each.starts_at + timedelta(minutes=each.minutes) for each in plans)
    return forecast(update(prepared, with_plans(history, plans)), now, known_until=until)


def _curve_with(
    prepared: Prepared,
    history: History,
    plans: Sequence[PlannedSession],
    now: datetime,
    muscle: MuscleGroup | None,
) -> CurveView | None:
    if muscle is None:
        return None
    found = _forecast_with(prepared, history, plans, now)
    return curve_view(found.muscles[muscle], found, history)


def _curve_values(
    found: Forecast, history: History, muscle: MuscleGroup | None
) -> tuple[float, ...]:
    return () if muscle is None else curve_view(found.muscles[muscle], found, history).mean


def _waits(found: Forecast, muscles: Sequence[MuscleGroup]) -> tuple[MuscleWait, ...]:
    waits = [MuscleWait(muscle, found.muscles[muscle].ready_at) for muscle in muscles]
    return tuple(sorted(waits, key=lambda each: each.ready_at or found.at, reverse=True))


def _conflict(
    history: History, ahead: Sequence[PlannedSession], now: datetime
) -> PlanConflict | None:
    hours = history.settings.interference_hours
    recent = [w for w in history.workouts if w.ended_at >= now - timedelta(hours=hours)]
    workouts = [*recent, *(as_workout(each) for each in ahead)]
    by_id = {each.id: each for each in ahead}
    for conflict in conflicts(workouts, history.exercises, history.sports, hours):
        first, second = by_id.get(conflict.first_id), by_id.get(conflict.second_id)
        if first is not None and second is not None:
            end = first.starts_at + timedelta(minutes=first.minutes)
            move_to = end + timedelta(hours=hours)
            return PlanConflict(_block(first), _block(second), conflict.gap_hours, move_to)
    return None
