"""What the planner shows: the week ahead, one selected session, its good hour and its conflicts.

While a session is dragged, only what depends on its hour is worked out: `set_stage` does the rest
once, `present_planner` follows the hand.
"""

from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np

from app.core.arrays import FloatArray
from app.core.days import epoch_hours
from app.core.engine import update
from app.core.muscles import MUSCLE_INDEX, MuscleGroup
from app.core.outlook import ExpectedSoreness, expected_soreness
from app.core.planner import (
    DAYS_AHEAD,
    ends_at,
    known_with_plans,
    with_plans,
)
from app.core.plans import PlannedSession
from app.state.views.muscle_curve import CurveView, ready_soreness, scale_for
from app.state.views.planned import (
    MuscleWait,
    PlannerView,
    SelectedPlan,
    block_of,
)
from app.state.views.planner_conflict import conflict_of
from app.state.views.planner_stage import HOURS, PlannerStage


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
        conflict=conflict_of(stage, chosen) if chosen else None,
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


def _curve(stage: PlannerStage, chosen: PlannedSession, muscle: MuscleGroup) -> CurveView:
    """Soreness with the chosen session; until its end it is what it is without."""
    column = MUSCLE_INDEX[muscle]
    felt = stage.soreness
    mean, low, high = (part[:, column].copy() for part in (felt.mean, felt.low, felt.high))
    without = mean.copy()
    is_ahead = chosen.starts_at >= stage.now
    if is_ahead:
        first = int(np.searchsorted(epoch_hours(stage.now) + HOURS, epoch_hours(ends_at(chosen))))
        after = _soreness_after(stage, chosen, first, slice(column, column + 1))
        for whole, part in ((mean, after.mean), (low, after.low), (high, after.high)):
            whole[first:] = part[:, 0]
    settings = stage.history.settings
    return CurveView(
        at=stage.now,
        hours=tuple(HOURS.tolist()),
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


def _soreness_after(
    stage: PlannerStage, chosen: PlannedSession, first: int, muscles: slice
) -> ExpectedSoreness:
    """Soreness of some muscle groups after all planned sessions, from one row of the hours on."""
    prepared = update(stage.without, with_plans(stage.without.history, (chosen,)))
    known = known_with_plans(prepared, stage.now, chosen.starts_at)
    return expected_soreness(known, epoch_hours(stage.now) + HOURS[first:], muscles)


def _rounded(values: FloatArray) -> tuple[float, ...]:
    return tuple(np.round(values, 3).tolist())
