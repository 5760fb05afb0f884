"""Tests of app.state.views.trends_kinds."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.interference import conflicts
from app.core.workouts import Workout
from app.state.views.trends_kinds import KindsFinding, KindsTrend, present_kinds
from app.state.views.trends_range import Span, Step
from app.state.views.trends_sessions import conflicts_among, session_table
from tests.builders import EXERCISES, MONDAY, SPORTS, activity, history, lifting

TODAY = MONDAY.date()
DAY = 24.0


def trend(workouts: list[Workout], days: int = 28) -> KindsTrend:
    """Both kinds over some days up to Monday."""
    span = Span(TODAY - timedelta(days=days - 1), TODAY)
    return present_kinds(session_table(history(workouts)), span, 6.0)


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(20, 120)), max_size=20),
    st.lists(st.integers(0, 40), max_size=20, unique=True),
)
def test_minutes_and_load_are_summed_by_week(runs: list[tuple[int, int]], lifts: list[int]) -> None:
    """Each bar is the plain sum of its week's sessions, strength and endurance apart."""
    workouts = [activity(-DAY * ago, minutes=float(length), rpe=5.0) for ago, length in runs]
    workouts += [lifting(-DAY * ago - 3) for ago in lifts]
    view = trend(workouts)
    strength: dict[object, float] = {}
    endurance: dict[object, float] = {}
    for workout in workouts:
        day = workout.started_at.date()
        if TODAY - timedelta(days=27) <= day:
            monday = day - timedelta(days=day.weekday())
            share = strength if workout.exercises else endurance
            length = workout.activity.minutes if workout.activity else 20.0
            share[monday] = share.get(monday, 0.0) + length

    assert {b.start: b.endurance_minutes for b in view.bars if b.endurance_minutes} == endurance
    assert {
        b.start: b.strength_minutes / view_minutes(view) for b in view.bars if b.strength_minutes
    } == {start: minutes / 20.0 for start, minutes in strength.items()}
    for bar in view.bars:
        assert bar.endurance_load == pytest.approx(5.0 * bar.endurance_minutes)


def view_minutes(view: KindsTrend) -> float:
    """Minutes of one of the builder's strength sessions."""
    one = trend([lifting(-3)])
    assert view.step is Step.WEEK
    return sum(bar.strength_minutes for bar in one.bars)


@given(
    st.lists(
        st.tuples(st.integers(0, 200), st.booleans(), st.integers(20, 300)),
        max_size=25,
        unique_by=lambda one: one[0],
    )
)
def test_no_conflict_is_missed(sessions: list[tuple[int, bool, int]]) -> None:
    """Looking only at sessions near each other finds what looking at all of them finds."""
    workouts = [
        activity(-float(ago), minutes=float(minutes)) if runs else lifting(-float(ago))
        for ago, runs, minutes in sessions
    ]
    logged = history(workouts)

    assert conflicts_among(workouts, logged) == conflicts(
        workouts, EXERCISES, SPORTS, logged.settings.interference_hours
    )


def test_conflicts_are_counted_where_they_were() -> None:
    """A run two hours after squats is counted in its week, once."""
    close = [lifting(-5 * DAY), activity(-5 * DAY + 3, minutes=60)]
    view = trend([*close, lifting(-12 * DAY), activity(-13 * DAY)])

    assert view.conflicts == 1
    assert [bar.conflicts for bar in view.bars][-2] == 1
    assert view.finding is KindsFinding.CONFLICTS


def test_findings_name_what_was_done() -> None:
    """Nothing, one kind, and both kept apart are told from each other."""
    assert trend([]).finding is KindsFinding.NOTHING
    assert trend([lifting(-3)]).finding is KindsFinding.ONLY_STRENGTH
    assert trend([activity(-3)]).finding is KindsFinding.ONLY_ENDURANCE
    assert trend([lifting(-3), activity(-60)]).finding is KindsFinding.APART


def test_ten_years_are_counted_by_month() -> None:
    """A long range has a bar for each month."""
    view = trend([lifting(-3), activity(-60)], days=3650)

    assert view.step is Step.MONTH
    assert len(view.bars) == 121
