"""Planned sessions of strength and endurance that stand too close together, and the way out."""

from app.core.interference import Conflict, conflicts
from app.core.planner import (
    as_workout,
    clear_hour,
)
from app.core.plans import PlannedSession
from app.core.workouts import Workout
from app.state.views.planned import (
    PlanConflict,
    workout_block,
)
from app.state.views.planner_stage import PlannerStage


def conflict_of(stage: PlannerStage, chosen: PlannedSession) -> PlanConflict | None:
    """A conflict of the chosen session, else the first of any; None without.

    Args:
        stage: From `set_stage`.
        chosen: The session where it is held now.
    """
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
