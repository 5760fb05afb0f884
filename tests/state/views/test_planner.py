"""Tests of app.state.views.planner."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.engine import forecast, prepare, update
from app.core.history import History
from app.core.muscles import MuscleGroup
from app.core.planner import with_plans
from app.core.plans import PlannedSession
from app.core.status import Status
from app.core.workouts import Activity, WorkoutKind
from app.state.views.planned import PlannerView
from app.state.views.planner import present_planner
from app.state.views.planner_stage import FIRST_HOUR, LAST_HOUR, PlannerStage, set_stage
from tests.builders import MONDAY, SQUAT, activity, after, check_in, entry, history, lifting

HARD_LEGS = entry(SQUAT, *entry(SQUAT).sets * 2)
PAST = history(
    [lifting(-15, HARD_LEGS), activity(-60)], [check_in(-1, {MuscleGroup.QUADRICEPS: 4})]
)
PREPARED = prepare(PAST)


def squats(hours: float, key: str = "legs") -> PlannedSession:
    """Squats for an hour."""
    return PlannedSession(key, after(hours), "Leg day", 60.0, (entry(SQUAT),))


def run(hours: float, key: str = "run") -> PlannedSession:
    """An hour's hard run."""
    return PlannedSession(key, after(hours), "", 60.0, activity=Activity("running", 60.0, 8.0))


def stage(
    *plans: PlannedSession, selected: str | None = None, past: History = PAST
) -> PlannerStage:
    """The stage on that Monday morning."""
    prepared = PREPARED if past is PAST else prepare(past)
    return set_stage(prepared, past, plans, MONDAY, selected)


def view(*plans: PlannedSession, selected: str | None = None) -> PlannerView:
    """What is shown of these plans."""
    return present_planner(stage(*plans, selected=selected))


def test_nothing_planned_is_an_empty_week() -> None:
    """Without plans there are seven free days and nothing to say."""
    shown = view()
    assert shown.days == tuple(date(2026, 11, 23 + number) for number in range(7))
    assert shown.blocks == ()
    assert shown.selected is None
    assert shown.conflict is None


def test_the_session_that_comes_too_early_is_looked_at_first() -> None:
    """Without a choice the planner is about the first session with muscles not ready."""
    easy = PlannedSession("arms", after(1), "Arms", 45.0)
    shown = view(easy, squats(9), squats(120, "later"))
    assert shown.selected is not None
    assert shown.selected.block.id == "legs"
    assert shown.selected.status is not Status.READY
    assert shown.selected.is_too_early


def test_with_all_at_good_hours_the_first_is_looked_at() -> None:
    """A plan without a flaw begins at its beginning."""
    shown = view(PlannedSession("arms", after(130), "Arms"), squats(120, "earlier"))
    assert shown.selected is not None
    assert shown.selected.block.id == "earlier"
    assert shown.selected.status is Status.READY


def test_blocks_are_what_was_not_logged_from_today_on() -> None:
    """Logged sessions and those of earlier days are gone; this morning's stays, marked as over."""
    missed = squats(-2, "missed")
    logged = replace(squats(3, "logged"), workout_id=PAST.workouts[0].id)
    shown = view(squats(-30, "old"), missed, logged, run(5))
    assert [(block.id, block.is_over) for block in shown.blocks] == [
        ("missed", True),
        ("run", False),
    ]
    assert shown.blocks[1].kind is WorkoutKind.ENDURANCE
    assert shown.blocks[1].sport_id == "running"


def test_a_missed_session_counts_for_nothing() -> None:
    """Nothing is known of a session whose hour has passed: it moves no curve."""
    missed = view(squats(-2)).selected
    assert missed is not None
    assert missed.curve is not None
    assert missed.curve.without == ()
    assert missed.curve.planned_hour is None
    nothing = forecast(PREPARED, MONDAY).muscles[MuscleGroup.QUADRICEPS].curve.soreness
    assert missed.muscle is MuscleGroup.QUADRICEPS
    assert missed.curve.mean[24:120] == pytest.approx(nothing[72 : 72 + 96], abs=6e-4)


@settings(max_examples=25)
@given(st.integers(1, 300), st.sampled_from([(), (run(30),), (run(30), squats(100, "more"))]))
def test_the_curve_is_the_forecast_of_the_whole_plan(
    half_hours: int, others: tuple[PlannedSession, ...]
) -> None:
    """The curves with and without a session are the engine's own, wherever the hand holds it."""
    held = replace(squats(9), starts_at=MONDAY + half_hours * timedelta(minutes=30))
    set_once = stage(squats(9), *others, selected="legs")
    selected = present_planner(set_once, held.starts_at, MuscleGroup.GLUTES).selected
    assert selected is not None
    assert selected.curve is not None
    for plans, shown in (((held, *others), selected.curve.mean), (others, selected.curve.without)):
        whole = forecast(update(PREPARED, with_plans(PAST, plans)), MONDAY, known_until=after(400))
        expected = whole.muscles[MuscleGroup.GLUTES].curve.soreness[72 + FIRST_HOUR :]
        assert shown[: expected.size] == pytest.approx(expected, abs=6e-4)
    assert len(selected.curve.mean) == LAST_HOUR - FIRST_HOUR + 1
    assert selected.curve.planned_hour == pytest.approx(half_hours / 2)


def test_moving_the_hand_is_the_same_as_saving_the_move() -> None:
    """What a drag shows is what stands there after the drop."""
    dragged = present_planner(stage(squats(9), run(30), selected="legs"), after(57))
    dropped = view(squats(57), run(30), selected="legs")
    assert dragged == dropped


def test_good_hour_and_slots_leave_the_session_itself_out() -> None:
    """When a session would be good does not depend on where it stands."""
    first = view(squats(9), run(30), selected="legs").selected
    second = view(squats(80), run(30), selected="legs").selected
    assert first is not None
    assert second is not None
    assert (first.good_at, first.slots, first.waits) == (second.good_at, second.slots, second.waits)


def test_slots_are_good_and_clear_one_for_each_day() -> None:
    """Each slot is at a ready hour, far enough from the others, and the first of its day."""
    set_once = stage(squats(9), run(106), selected="legs")
    slots = present_planner(set_once).selected.slots
    assert slots
    assert len({slot.at.date() for slot in slots}) == len(slots)
    for slot in slots:
        assert slot.readiness >= PAST.settings.ready_threshold
        assert abs(slot.at - after(106)) >= timedelta(hours=6)


def test_the_group_that_decides_comes_first() -> None:
    """The last group to be ready is named first, and its curve is the one shown."""
    selected = view(squats(9)).selected
    assert selected is not None
    assert selected.good_at is not None
    times = [wait.ready_at or MONDAY for wait in selected.waits]
    assert times == sorted(times, reverse=True)
    assert selected.muscle is selected.waits[0].muscle
    assert max(times) <= selected.good_at


def test_strength_and_endurance_too_close_are_told_with_a_way_out() -> None:
    """A run half an hour after legs is proposed to wait, until it is in nobody's way."""
    conflict = view(squats(106), run(107.5)).conflict
    assert conflict is not None
    assert (conflict.first.id, conflict.second.id) == ("legs", "run")
    assert (conflict.gap_hours, conflict.least_hours) == (0.5, 6.0)
    assert MuscleGroup.QUADRICEPS in conflict.muscles
    assert conflict.move_to is not None
    assert conflict.move_to >= after(113)
    assert view(squats(106), replace(run(0), starts_at=conflict.move_to)).conflict is None


def test_a_conflict_of_the_chosen_session_goes_first() -> None:
    """The warning is about what is looked at."""
    plans = (squats(30), run(32), squats(106, "other legs"), run(108, "other run"))
    conflict = view(*plans, selected="other run").conflict
    assert conflict is not None
    assert conflict.second.id == "other run"


def test_a_planned_run_collides_with_the_legs_just_done() -> None:
    """What was done an hour ago counts as well as what is planned."""
    past = history([lifting(-1)])
    conflict = present_planner(stage(run(1), past=past)).conflict
    assert conflict is not None
    assert conflict.first.id == past.workouts[0].id
    assert conflict.second.id == "run"


def test_a_session_without_load_is_always_fine() -> None:
    """A session that loads nothing known has no curve and stands in nobody's way."""
    selected = view(PlannedSession("rest", after(9), "Rest", 30.0)).selected
    assert selected is not None
    assert selected.status is Status.READY
    assert selected.curve is None
    assert selected.waits == ()


def test_soreness_before_the_session_is_the_same_in_both_curves() -> None:
    """A session changes nothing before its end."""
    selected = view(squats(57), selected="legs").selected
    assert selected is not None
    assert selected.curve is not None
    until = 57 - FIRST_HOUR
    assert selected.curve.mean[:until] == selected.curve.without[:until]
    assert np.max(np.subtract(selected.curve.mean, selected.curve.without)) > 1.0
