"""Tests of app.core.planner."""

from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.core.days import epoch_hours
from app.core.engine import forecast, prepare, update
from app.core.history import History
from app.core.muscles import MUSCLE_INDEX, MUSCLES, MuscleGroup
from app.core.outlook import outlook
from app.core.planner import (
    DAYS_AHEAD,
    FIRST_WAKING_HOUR,
    LAST_WAKING_HOUR,
    WeekAhead,
    as_workout,
    clear_hour,
    coming,
    ends_at,
    keeps_apart,
    known_with_plans,
    last_start,
    main_muscles,
    not_logged,
    week_ahead,
    with_plans,
)
from app.core.plans import PlannedSession
from app.core.prepared import end_of
from app.core.status import Status
from app.core.workouts import Activity, QuickEffort
from tests.builders import MONDAY, SQUAT, activity, after, check_in, entry, history, lifting
from tests.strategies import histories, muscles

LEGS = (MuscleGroup.QUADRICEPS, MuscleGroup.GLUTES)
YEAR = prepare(
    history(
        [lifting(-48.0 * day) if day % 3 else activity(-48.0 * day) for day in range(180)],
        [check_in(-24.0 * day, {MuscleGroup.QUADRICEPS: day % 5}) for day in range(360)],
    )
)
some_muscles = st.lists(muscles, min_size=1, max_size=4, unique=True).map(tuple)
starts = st.integers(1, DAYS_AHEAD * 48 - 60).map(
    lambda step: MONDAY + step * timedelta(minutes=30)
)


def squats(hours: float = 9.0, key: str = "planned legs", minutes: float = 60.0) -> PlannedSession:
    """Squats, some hours after that Monday morning."""
    return PlannedSession(key, after(hours), "Leg day", minutes, (entry(SQUAT),))


def run(hours: float, key: str = "planned run") -> PlannedSession:
    """An hour's run."""
    return PlannedSession(key, after(hours), "Run", 60.0, activity=Activity("running", 60.0, 7.0))


@st.composite
def plans(draw: st.DrawFn) -> PlannedSession:
    """A planned session of a few muscle groups, within the week."""
    efforts = tuple(QuickEffort(muscle, 7.0) for muscle in draw(some_muscles))
    return PlannedSession(draw(st.uuids(version=4)).hex, draw(starts), "", 45.0, quick=efforts)


def is_waking_hour(at: datetime) -> bool:
    """Whether it is a full hour by day."""
    return at.minute == 0 and FIRST_WAKING_HOUR <= at.hour <= LAST_WAKING_HOUR


@given(histories(), some_muscles)
def test_the_good_hour_is_the_first_waking_hour_with_all_ready(
    past: History, chosen: tuple[MuscleGroup, ...]
) -> None:
    """No earlier waking hour has all muscle groups ready, and at the good hour all are."""
    week = week_ahead(prepare(past), MONDAY)
    good_at = week.first_good_hour(chosen)
    waking = [at for at in week.times if is_waking_hour(at)]
    ready = [at for at in waking if week.status_at(chosen, at) is Status.READY]
    assert good_at == (ready[0] if ready else None)


@given(histories())
def test_the_week_agrees_with_the_forecast(past: History) -> None:
    """The planner's readiness is the forecast's own."""
    week = week_ahead(prepare(past), MONDAY)
    expected = forecast(prepare(past), MONDAY)
    for muscle in MUSCLES:
        hours = expected.muscles[muscle].curve.readiness[72 : 72 + 24]
        assert np.allclose(week.readiness[:48:2, MUSCLE_INDEX[muscle]], hours)
        is_unknown = expected.muscles[muscle].status is Status.UNKNOWN
        assert week.known[MUSCLE_INDEX[muscle]] != is_unknown


@given(
    histories(max_check_ins=0), some_muscles, st.lists(st.integers(0, 96), min_size=2, max_size=2)
)
def test_moving_later_never_makes_it_worse(
    past: History, chosen: tuple[MuscleGroup, ...], steps: list[int]
) -> None:
    """Once the last session has peaked (48 h), without others, a later hour is never worse."""
    recovering = [w for w in past.workouts if w.ended_at <= MONDAY - timedelta(hours=48)]
    week = week_ahead(prepare(replace(past, workouts=tuple(recovering))), MONDAY)
    earlier, later = (week.times[step] for step in sorted(steps))
    assert week.readiness_at(chosen, later) >= week.readiness_at(chosen, earlier) - 1e-6


@given(histories(), st.lists(plans(), max_size=3))
def test_plans_change_nothing_before_they_end(past: History, planned: list[PlannedSession]) -> None:
    """What is past, and what comes before the first planned session's end, stays as it was."""
    prepared = prepare(past)
    after_all = update(prepared, with_plans(past, planned))
    first_end = min((ends_at(each) for each in planned), default=after(7 * 24))
    hours = epoch_hours(MONDAY) + np.arange(-48.0, (first_end - MONDAY) / timedelta(hours=1))
    since = MONDAY - timedelta(hours=48)
    before, now = (
        outlook(known_with_plans(each, MONDAY, since), hours) for each in (prepared, after_all)
    )
    assert np.array_equal(before.soreness.mean, now.soreness.mean)
    assert np.array_equal(before.readiness, now.readiness)


@given(histories(), st.lists(plans(), max_size=3, unique_by=lambda each: each.id))
def test_plans_are_added_and_nothing_is_lost(past: History, planned: list[PlannedSession]) -> None:
    """The history with plans holds every workout and every plan, in order of their end."""
    whole = with_plans(past, planned).workouts
    keys = [each.id for each in past.workouts] + [each.id for each in planned]
    assert sorted(each.id for each in whole) == sorted(keys)
    assert [each.ended_at for each in whole] == sorted(each.ended_at for each in whole)


@given(histories(), some_muscles, st.integers(0, 120))
def test_ready_since_is_the_beginning_of_a_streak(
    past: History, chosen: tuple[MuscleGroup, ...], step: int
) -> None:
    """From then on until the hour asked the group is ready, and just before it is not."""
    week = week_ahead(prepare(past), MONDAY)
    at = week.times[step]
    assume(week.status_at(chosen, at) is Status.READY)
    for muscle in chosen:
        since = week.ready_since(muscle, at)
        begin = 0 if since is None else week.times.index(since)
        streak = week.times[begin : step + 1]
        assert all(week.status_at((muscle,), each) is Status.READY for each in streak)
        assert begin == 0 or week.status_at((muscle,), week.times[begin - 1]) is not Status.READY


def test_the_week_has_seven_days_of_half_hours() -> None:
    """It begins with the next half hour and ends with the seventh day."""
    now = MONDAY + timedelta(minutes=41)
    week = week_ahead(prepare(history()), now)
    assert week.times[0] == MONDAY + timedelta(hours=1)
    assert week.times[-1] == last_start(now) == datetime(2026, 11, 29, 23, 30, tzinfo=MONDAY.tzinfo)
    assert set(np.diff(week.hours)) == {0.5}


def test_unknown_muscles_do_not_stand_in_the_way() -> None:
    """Of someone who never logged anything nothing is known, and every hour is good."""
    week = week_ahead(prepare(history()), MONDAY)
    assert not week.known.any()
    assert week.first_good_hour(MUSCLES) == MONDAY
    assert week.ready_since(MuscleGroup.CHEST, after(48)) is None


def test_legs_are_not_good_the_day_after_legs() -> None:
    """After hard squats yesterday evening the good hour lies days ahead, not this morning."""
    past = history([lifting(-15, entry(SQUAT, *entry(SQUAT).sets * 2))])
    week = week_ahead(prepare(past), MONDAY)
    good_at = week.first_good_hour(LEGS)
    assert good_at is not None
    assert good_at >= after(24)
    assert week.status_at(LEGS, after(24)) is not Status.READY
    assert week.status_at((MuscleGroup.BICEPS,), after(24)) is Status.READY


def test_no_good_hour_is_said_to_be_none() -> None:
    """Readiness that never reaches the threshold has no good hour."""
    known = np.ones(len(MUSCLES), dtype=np.bool_)
    times = tuple(after(number / 2) for number in range(48))
    hours = np.array([epoch_hours(at) for at in times])
    week = WeekAhead(times, hours, np.full((48, len(MUSCLES)), 70.0), known, 80)
    assert week.first_good_hour(LEGS) is None
    assert week.status_at(LEGS, times[3]) is Status.GO_LIGHT


def test_main_muscles_carry_half_of_the_largest_dose() -> None:
    """Squats are about quadriceps, then glutes; a session without load is about nothing."""
    known = history()
    assert main_muscles(squats(), known) == LEGS
    assert main_muscles(PlannedSession("rest", MONDAY), known) == ()


def test_a_session_that_was_logged_is_planned_no_longer() -> None:
    """What became a workout is done; where that workout is gone again, it is planned as before."""
    done = replace(squats(), workout_id="lifting 0 Leg day")
    logged = lifting(0)
    assert not_logged([done, run(3)], [logged]) == (run(3),)
    assert not_logged([done], []) == (done,)


def test_coming_sessions_lie_ahead() -> None:
    """Sessions whose hour has passed are not reckoned with."""
    assert coming([squats(-2), run(3)], MONDAY) == (run(3),)


def test_as_workout_keeps_what_was_planned() -> None:
    """The workout is as long, and of the same parts, as the plan says."""
    workout = as_workout(squats(9, minutes=75))
    assert workout.started_at == after(9)
    assert workout.minutes == 75
    assert workout.exercises == squats().exercises


def test_strength_and_endurance_are_kept_hours_apart() -> None:
    """A run has to wait six hours after squats, squats as long after a run; runs need not wait."""
    known = history()
    is_clear = keeps_apart(run(0), [as_workout(squats(9))], known)
    assert not is_clear(after(10))
    assert not is_clear(after(15.5))
    assert is_clear(after(16))
    assert not is_clear(after(3))
    assert is_clear(after(2))
    beside = keeps_apart(run(0), [as_workout(run(9, "other"))], known)
    assert beside(after(10))
    assert not beside(after(9.5))


@given(st.integers(0, 60), st.lists(st.integers(0, 120), max_size=4))
def test_the_clear_hour_is_the_first_one_far_enough(start: int, others: list[int]) -> None:
    """It is a waking hour not before the session's own, clear of all others, and the first such."""
    planned = run(start)
    lifts = [as_workout(squats(hour, f"legs {hour}")) for hour in others]
    known = history()
    found = clear_hour(planned, lifts, known)
    is_clear = keeps_apart(planned, lifts, known)
    candidates = [planned.starts_at + timedelta(hours=number) for number in range(DAYS_AHEAD * 24)]
    fitting = [at for at in candidates if is_waking_hour(at) and is_clear(at)]
    assert found == (fitting[0] if fitting else None)


def test_a_later_check_in_is_not_known() -> None:
    """Planning never reckons with reports that are still to come."""
    past = history([lifting(-20)], [check_in(-1)])
    told = history([lifting(-20)], [check_in(-1), check_in(12, {MuscleGroup.QUADRICEPS: 9})])
    first, second = (week_ahead(prepare(each), MONDAY).readiness for each in (past, told))
    assert np.array_equal(first, second)


@settings(max_examples=40)
@given(starts, st.integers(-48, 0))
def test_the_end_of_a_history_foretells_what_the_whole_does(at: datetime, since: int) -> None:
    """Planning on the last weeks of a year gives, to the bit, what planning on the year gives."""
    whole = YEAR
    end = end_of(whole, epoch_hours(after(since)))
    assert len(end.workouts) < len(whole.workouts) / 2
    planned = replace(squats(), starts_at=at)
    hours = epoch_hours(MONDAY) + np.arange(float(since), 240.0)
    expected, found = (
        outlook(
            known_with_plans(
                update(each, with_plans(each.history, [planned])), MONDAY, after(since)
            ),
            hours,
        )
        for each in (whole, end)
    )
    assert np.array_equal(found.readiness, expected.readiness)
    assert np.array_equal(found.soreness.high, expected.soreness.high)


def test_endurance_counts_for_the_legs_too() -> None:
    """A hard planned run moves the good hour for squats."""
    past = history([activity(-30, minutes=20.0, rpe=3.0)])
    without = week_ahead(prepare(past), MONDAY)
    hard = replace(run(2), activity=Activity("running", 120.0, 9.0), minutes=120.0)
    with_run = week_ahead(update(prepare(past), with_plans(past, [hard])), MONDAY)
    assert with_run.readiness_at(LEGS, after(30)) < without.readiness_at(LEGS, after(30))
