"""What the planner shows: the week ahead, one selected session, its good hour and its conflicts.

While a session is dragged, only what depends on its hour is worked out: `set_stage` does the rest
once, `present_planner` follows the hand.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import takewhile
from typing import Final

import numpy as np

from app.core.arrays import FloatArray
from app.core.days import epoch_hours
from app.core.engine import Prepared, update
from app.core.history import History
from app.core.interference import Conflict, conflicts
from app.core.muscles import MUSCLE_INDEX, MuscleGroup
from app.core.outlook import ExpectedSoreness, expected_soreness
from app.core.planner import (
    DAYS_AHEAD,
    WeekAhead,
    as_workout,
    clear_hour,
    coming,
    ends_at,
    keeps_apart,
    known_with_plans,
    main_muscles,
    not_logged,
    week_ahead,
    with_plans,
)
from app.core.plans import PlannedSession
from app.core.prepared import end_of
from app.core.status import Status
from app.core.workouts import Workout
from app.state.views.muscle_curve import CurveView, ready_soreness, scale_for
from app.state.views.planned import (
    GoodSlot,
    MuscleWait,
    PlanBlock,
    PlanConflict,
    PlannerView,
    SelectedPlan,
)

FIRST_HOUR: Final = -24
LAST_HOUR: Final = 192
_HOURS: Final = np.arange(float(FIRST_HOUR), LAST_HOUR + 1.0)


@dataclass(frozen=True, slots=True, eq=False)
class PlannerStage:
    """Everything that stays as it is while the chosen session moves.

    Attributes:
        now: The moment.
        history: What was done.
        plans: The sessions planned from today on, the chosen one among them.
        others: Those of them that lie ahead and are not the chosen one.
        chosen: The session that the cards are about; None when nothing is planned.
        muscles: Its main muscle groups, the most loaded first.
        without: The end of the engine's pass over what was done and the others.
        week: Readiness in the week that they leave.
        soreness: Soreness that they leave, hourly from ``FIRST_HOUR`` to ``LAST_HOUR``.
        slots: The first good and clear hour of each day that has one.
        recent: Workouts so lately done that a coming session may be too close to them.
    """

    now: datetime
    history: History
    plans: tuple[PlannedSession, ...]
    others: tuple[PlannedSession, ...]
    chosen: PlannedSession | None
    muscles: tuple[MuscleGroup, ...]
    without: Prepared
    week: WeekAhead
    soreness: ExpectedSoreness
    slots: tuple[GoodSlot, ...]
    recent: tuple[Workout, ...]


def set_stage(
    prepared: Prepared,
    history: History,
    plans: Sequence[PlannedSession],
    now: datetime,
    selected: str | None = None,
) -> PlannerStage:
    """Work out all that does not depend on the hour of the chosen session.

    Args:
        prepared: The engine's pass over ``history``.
        history: What was done.
        plans: What is planned.
        now: The moment.
        selected: Key of the session to look at; None takes the first that is not at a good hour.
    """
    shown = [e for e in not_logged(plans, history.workouts) if e.starts_at.date() >= now.date()]
    ahead = coming(shown, now)
    chosen = next((each for each in shown if each.id == selected), None)
    if chosen is None:
        chosen = _most_in_need(prepared, history, ahead, now) or next(iter(shown), None)
    others = tuple(each for each in ahead if each is not chosen)
    muscles = main_muscles(chosen, history) if chosen else ()
    without = update(prepared, with_plans(history, others)) if others else prepared
    week = week_ahead(without, now)
    since = now + timedelta(hours=FIRST_HOUR)
    known = known_with_plans(without, now, since)
    slots = _slots(chosen, others, muscles, history, week) if chosen else ()
    return PlannerStage(
        now=now,
        history=history,
        plans=tuple(shown),
        others=others,
        chosen=chosen,
        muscles=muscles,
        without=end_of(without, epoch_hours(since)),
        week=week,
        soreness=expected_soreness(known, epoch_hours(now) + _HOURS),
        slots=slots,
        recent=_recent(history, now),
    )


def present_planner(
    stage: PlannerStage,
    starts_at: datetime | None = None,
    muscle: MuscleGroup | None = None,
) -> PlannerView:
    """The planner, with the chosen session where the athlete holds it.

    Args:
        stage: From `set_stage`.
        starts_at: When the chosen session would start; None leaves it where it is planned.
        muscle: The muscle group to look at; None takes the one that decides.
    """
    chosen = stage.chosen
    if chosen is not None and starts_at is not None:
        chosen = replace(chosen, starts_at=starts_at)
    moved = [chosen if chosen and each.id == chosen.id else each for each in stage.plans]
    plans = sorted(moved, key=lambda each: (each.starts_at, each.id))
    today = stage.now.date()
    return PlannerView(
        now=stage.now,
        days=tuple(today + timedelta(days=number) for number in range(DAYS_AHEAD)),
        blocks=tuple(block_of(each, stage.now) for each in plans),
        selected=_selected(stage, chosen, muscle) if chosen else None,
        conflict=_conflict(stage, chosen) if chosen else None,
    )


def block_of(planned: PlannedSession, now: datetime) -> PlanBlock:
    """A planned session as a block."""
    return workout_block(as_workout(planned), now)


def workout_block(workout: Workout, now: datetime) -> PlanBlock:
    """A workout, done or not, as a block."""
    return PlanBlock(
        id=workout.id,
        title=workout.title,
        kind=workout.kind,
        sport_id=workout.activity.sport_id if workout.activity else "",
        starts_at=workout.started_at,
        minutes=(workout.ended_at - workout.started_at).total_seconds() / 60,
        is_over=workout.started_at < now,
    )


def _selected(
    stage: PlannerStage, chosen: PlannedSession, muscle: MuscleGroup | None
) -> SelectedPlan:
    good_at = stage.week.first_good_hour(stage.muscles)
    waits = _waits(stage, good_at)
    deciding = waits[0].muscle if waits else None
    shown = muscle if muscle in stage.muscles else deciding
    return SelectedPlan(
        block=block_of(chosen, stage.now),
        status=stage.week.status_at(stage.muscles, chosen.starts_at),
        good_at=good_at,
        waits=waits,
        slots=stage.slots,
        muscle=shown,
        curve=_curve(stage, chosen, shown) if shown else None,
    )


def _waits(stage: PlannerStage, good_at: datetime | None) -> tuple[MuscleWait, ...]:
    week = stage.week
    until = good_at or week.times[-1]
    waits = [MuscleWait(muscle, week.ready_since(muscle, until)) for muscle in stage.muscles]
    return tuple(sorted(waits, key=lambda each: each.ready_at or stage.now, reverse=True))


def _most_in_need(
    prepared: Prepared, history: History, ahead: Sequence[PlannedSession], now: datetime
) -> PlannedSession | None:
    """The first session that would find its muscles not ready, else the first of all.

    A session changes nothing before its own end, so that one look at the whole plan is enough.
    """
    if not ahead:
        return None
    week = week_ahead(update(prepared, with_plans(history, ahead)), now)
    for planned in ahead:
        found = week.status_at(main_muscles(planned, history), planned.starts_at)
        if found is not Status.READY:
            return planned
    return ahead[0]


def _slots(
    chosen: PlannedSession,
    others: Sequence[PlannedSession],
    muscles: Sequence[MuscleGroup],
    history: History,
    week: WeekAhead,
) -> tuple[GoodSlot, ...]:
    is_clear = keeps_apart(chosen, [as_workout(each) for each in others], history)
    first: dict[date, datetime] = {}
    for at in week.good_hours(muscles):
        if at.date() not in first and is_clear(at):
            first[at.date()] = at
    return tuple(GoodSlot(at, int(week.readiness_at(muscles, at))) for at in first.values())


def _curve(stage: PlannerStage, chosen: PlannedSession, muscle: MuscleGroup) -> CurveView:
    """Soreness with the chosen session; until its end it is what it is without."""
    column = MUSCLE_INDEX[muscle]
    felt = stage.soreness
    mean, low, high = (part[:, column].copy() for part in (felt.mean, felt.low, felt.high))
    without = mean.copy()
    is_ahead = chosen.starts_at >= stage.now
    if is_ahead:
        first = int(np.searchsorted(epoch_hours(stage.now) + _HOURS, epoch_hours(ends_at(chosen))))
        after = _soreness_after(stage, chosen, first)
        for whole, part in ((mean, after.mean), (low, after.low), (high, after.high)):
            whole[first:] = part[:, column]
    settings = stage.history.settings
    return CurveView(
        at=stage.now,
        hours=tuple(_HOURS.tolist()),
        mean=_rounded(mean),
        low=_rounded(low),
        high=_rounded(high),
        maximum=scale_for(float(high.max())),
        ready_soreness=ready_soreness(settings.ready_threshold),
        reports=(),
        peak=None,
        ready=None,
        onset=None,
        recovery=None,
        planned_hour=epoch_hours(chosen.starts_at) - epoch_hours(stage.now) if is_ahead else None,
        without=_rounded(without) if is_ahead else (),
    )


def _soreness_after(stage: PlannerStage, chosen: PlannedSession, first: int) -> ExpectedSoreness:
    """Soreness after all planned sessions, from one row of the hours on."""
    prepared = update(stage.without, with_plans(stage.without.history, (chosen,)))
    known = known_with_plans(prepared, stage.now, chosen.starts_at)
    return expected_soreness(known, epoch_hours(stage.now) + _HOURS[first:])


def _rounded(values: FloatArray) -> tuple[float, ...]:
    return tuple(np.round(values, 3).tolist())


def _recent(history: History, now: datetime) -> tuple[Workout, ...]:
    since = now - timedelta(hours=history.settings.interference_hours)
    return tuple(takewhile(lambda each: each.ended_at >= since, reversed(history.workouts)))


def _conflict(stage: PlannerStage, chosen: PlannedSession) -> PlanConflict | None:
    history, now = stage.history, stage.now
    hours = history.settings.interference_hours
    planned = {each.id: each for each in stage.others}
    if chosen.starts_at >= now:
        planned[chosen.id] = chosen
    workouts = {w.id: w for w in (*stage.recent, *map(as_workout, planned.values()))}
    found = [
        each
        for each in conflicts(tuple(workouts.values()), history.exercises, history.sports, hours)
        if each.second_id in planned
    ]
    found.sort(key=lambda each: chosen.id not in {each.first_id, each.second_id})
    return _told(found[0], workouts, planned, stage) if found else None


def _told(
    conflict: Conflict,
    workouts: dict[str, Workout],
    planned: dict[str, PlannedSession],
    stage: PlannerStage,
) -> PlanConflict:
    others = [each for each in workouts.values() if each.id != conflict.second_id]
    return PlanConflict(
        first=workout_block(workouts[conflict.first_id], stage.now),
        second=workout_block(workouts[conflict.second_id], stage.now),
        gap_hours=conflict.gap_hours,
        least_hours=stage.history.settings.interference_hours,
        muscles=conflict.muscles,
        move_to=clear_hour(planned[conflict.second_id], others, stage.history),
    )
