"""What the coming seven days could hold."""

from app.core.engine import prepare
from app.core.history import History
from app.core.plans import PlannedSession
from app.core.status import Status
from app.core.workouts import Activity
from app.state.views.review_ahead import Ahead, AheadFinding, present_ahead
from tests.builders import RUNNING, SQUAT, activity, after, entry, history, lifting, strength_set


def squats(hours: float, sets: int = 5) -> PlannedSession:
    """Squats to failure, planned some hours after the Monday of the tests."""
    hard = (strength_set(rir=0.0),) * sets
    return PlannedSession(
        f"squats {hours:g}", after(hours), "Leg day", 60.0, exercises=(entry(SQUAT, *hard),)
    )


def run(hours: float) -> PlannedSession:
    """A hard hour's run."""
    return PlannedSession(
        f"run {hours:g}", after(hours), "Run", 60.0, activity=Activity(RUNNING.id, 60.0, 8.0)
    )


def ahead_of(past: History, *plans: PlannedSession) -> Ahead:
    """The days from the Monday of the tests on."""
    return present_ahead(prepare(past), plans, (), after(0))


def test_nothing_logged() -> None:
    """Without a history nothing stands in the way, and nothing is promised."""
    assert ahead_of(history()).finding is AheadFinding.NOTHING_KNOWN


def test_everything_ready() -> None:
    """Long after the last session all that was trained is ready."""
    ahead = ahead_of(history([lifting(-24 * 10)]))
    assert (ahead.finding, ahead.ready_by) == (AheadFinding.ALL_KNOWN_READY, None)


def test_ready_by_the_last_of_all() -> None:
    """After a leg day the answer is the hour at which legs are good again."""
    ahead = ahead_of(history([lifting(-3)]))

    waits = [hour.at for hour in ahead.hours if hour.at is not None]
    assert ahead.finding is AheadFinding.READY_BY
    assert ahead.ready_by == max(waits) > after(0)


def test_planned_sessions_find_their_muscles_ready() -> None:
    """Sessions at good hours are said to be so; those past or a week away are left out."""
    ahead = ahead_of(history([lifting(-24 * 10)]), squats(-5), squats(24), squats(24 * 8))

    assert [line.block.starts_at for line in ahead.planned] == [after(24)]
    assert [line.status for line in ahead.planned] == [Status.READY]
    assert (ahead.finding, ahead.too_early) == (AheadFinding.ALL_READY, 0)


def test_a_planned_session_finds_what_the_one_before_leaves() -> None:
    """The second leg day in a row is too early."""
    ahead = ahead_of(history([lifting(-24 * 10)]), squats(24, sets=20), squats(48))

    assert ahead.planned[0].status is Status.READY
    assert ahead.planned[1].status is not Status.READY
    assert (ahead.finding, ahead.too_early) == (AheadFinding.TOO_EARLY, 1)


def test_sessions_too_close_come_first() -> None:
    """Strength and endurance for the same muscles within hours are warned of before all else."""
    ahead = ahead_of(history([lifting(-24 * 10)]), squats(24), run(27))

    conflict = ahead.conflicts[0]
    assert ahead.finding is AheadFinding.CONFLICT
    assert (conflict.first.title, conflict.second.title) == ("Leg day", "Run")
    assert conflict.gap_hours == 2.0


def test_what_was_done_can_be_too_close_to_what_is_planned() -> None:
    """A run of this morning and squats at noon collide; two past sessions are no news."""
    ahead = ahead_of(history([lifting(-3), activity(-1, rpe=8)]), squats(1))

    assert [conflict.second.id for conflict in ahead.conflicts] == ["squats 1"]


def test_a_logged_plan_is_no_plan() -> None:
    """A planned session that became a workout is not planned any more."""
    done = lifting(-2)
    plan = PlannedSession(
        "plan", after(24), "Leg day", workout_id=done.id, exercises=done.exercises
    )

    assert ahead_of(history([done]), plan).planned == ()
