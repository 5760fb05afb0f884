"""What stays as it is while a planned session moves: worked out once, before the hand begins."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import takewhile
from typing import Final

import numpy as np

from app.core.days import epoch_hours
from app.core.engine import Prepared, update
from app.core.history import History
from app.core.muscles import MuscleGroup
from app.core.outlook import ExpectedSoreness, expected_soreness
from app.core.planner import (
    WeekAhead,
    as_workout,
    coming,
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
from app.state.views.planned import GoodSlot

FIRST_HOUR: Final = -24
LAST_HOUR: Final = 192
HOURS: Final = np.arange(float(FIRST_HOUR), LAST_HOUR + 1.0)


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
    named = next((each for each in shown if each.id == selected), None)
    in_need = named or _most_in_need(prepared, history, ahead, now)
    chosen = in_need or next(iter(shown), None)
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
        soreness=expected_soreness(known, epoch_hours(now) + HOURS),
        slots=slots,
        recent=_recent(history, now),
    )


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


def _recent(history: History, now: datetime) -> tuple[Workout, ...]:
    since = now - timedelta(hours=history.settings.interference_hours)
    return tuple(takewhile(lambda each: each.ended_at >= since, reversed(history.workouts)))
