"""Training load: what was done, told in numbers that never mislead."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.constants import MONOTONY_MAX, STRENGTH_TYPICAL_RPE
from app.core.engine import prepare
from app.core.history import History
from app.core.load import (
    daily_loads,
    load_series,
    session_load,
    session_minutes,
    weekly_hard_sets,
    weighted_mean,
)
from app.core.muscles import MUSCLE_INDEX, MuscleGroup
from tests import strategies
from tests.builders import (
    MONDAY,
    SPORTS,
    SQUAT,
    activity,
    entry,
    history,
    lifting,
    quick,
    strength_set,
)

TODAY = MONDAY.date()
QUADS = MUSCLE_INDEX[MuscleGroup.QUADRICEPS]


def test_rated_sessions_multiply_rpe_by_minutes() -> None:
    """Session load is RPE times minutes, of an activity and of a rated strength session."""
    run = session_load(activity(0, minutes=40.0, rpe=6.0), SPORTS)
    assert (run.value, run.estimated) == (240.0, False)
    squats = session_load(replace(lifting(0, entry(SQUAT)), session_rpe=7.0), SPORTS)
    assert (squats.value, squats.estimated) == (pytest.approx(7.0 * 50.0), True)
    kept = lifting(0, entry(SQUAT, *[strength_set()] * 6))
    rated = session_load(replace(kept, session_rpe=7.0), SPORTS)
    assert (rated.value, rated.estimated) == (pytest.approx(7.0 * 60.0), False)


def test_minutes_are_those_that_the_load_counts() -> None:
    """An activity's moving time, and the clock of anything else as far as it is likely."""
    run = activity(0, minutes=40.0)
    paused = replace(run, started_at=run.started_at - timedelta(hours=1))
    assert session_minutes(paused) == 40.0
    assert session_minutes(lifting(0, entry(SQUAT))) == 50.0
    assert session_minutes(lifting(0, entry(SQUAT, *[strength_set()] * 6))) == 60.0


def test_unrated_sessions_are_estimated_and_say_so() -> None:
    """Without a rating the usual one stands in and the load is marked as estimated."""
    run = session_load(activity(0, minutes=40.0, rpe=None), SPORTS)
    assert (run.value, run.estimated) == (200.0, True)
    two_sets = lifting(0, entry(SQUAT, *[strength_set()] * 20))
    squats = session_load(two_sets, SPORTS)
    assert squats.value == pytest.approx(STRENGTH_TYPICAL_RPE * 60.0)
    assert squats.estimated


def test_quick_logs_have_a_load() -> None:
    """A quick log's effort is its rating."""
    assert session_load(quick(0, MuscleGroup.LATS, 8.0), SPORTS).value == pytest.approx(480.0)


def test_forgotten_clocks_are_cut_off() -> None:
    """A session that runs for a day, or for no time, is estimated from its sets."""
    squats = replace(lifting(0, entry(SQUAT)), session_rpe=5.0)
    forgotten = replace(squats, started_at=squats.ended_at - timedelta(hours=20))
    assert session_load(forgotten, SPORTS).value == pytest.approx(5.0 * 50.0)
    unknown = replace(squats, started_at=squats.ended_at)
    assert session_load(unknown, SPORTS).value == pytest.approx(5.0 * 15.0)
    assert session_load(unknown, SPORTS).estimated


def test_rest_days_count_zero() -> None:
    """Every day has a load; days without training have 0; sessions of a day add up."""
    known = history([activity(-48, minutes=30), activity(-46, minutes=30), activity(0)])
    loads = daily_loads(known, TODAY - timedelta(days=3), TODAY)
    assert loads.tolist() == [0.0, 300.0, 0.0, 300.0]


def test_a_night_session_belongs_to_the_day_it_began() -> None:
    """A session after midnight belongs to the athlete's day, which begins at four."""
    night = activity(-8, minutes=30)
    loads = daily_loads(history([night]), TODAY - timedelta(days=1), TODAY)
    assert loads.tolist() == [150.0, 0.0]


def test_acute_and_chronic_weights() -> None:
    """The weighted means move by 2 / (days + 1) of the difference each day (Williams 2017)."""
    load = np.array([100.0, 0.0, 0.0])
    assert weighted_mean(load, 7).tolist() == pytest.approx([100.0, 75.0, 56.25])
    assert weighted_mean(load, 28)[1] == pytest.approx(100.0 * (1 - 2 / 29))


def test_monotony_and_strain() -> None:
    """Monotony is mean over standard deviation of seven days, strain load times monotony."""
    days = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 300.0]
    series = load_series(history([activity(0, minutes=60)]), TODAY)
    expected = np.mean(days) / np.std(days, ddof=1)
    assert series.monotony[-1] == pytest.approx(expected)
    assert series.strain[-1] == pytest.approx(300.0 * expected)


def test_same_load_every_day_is_bounded() -> None:
    """A standard deviation of zero gives the largest monotony, not infinity."""
    daily = history([activity(-24.0 * day) for day in range(14)])
    series = load_series(daily, TODAY)
    assert series.monotony[-1] == MONOTONY_MAX


def test_no_training_no_series() -> None:
    """Without a workout there is nothing to show."""
    assert load_series(History(), TODAY).days == ()
    assert load_series(history([activity(0)]), TODAY - timedelta(days=5)).days == ()


@given(strategies.histories())
def test_load_is_always_a_number(known: History) -> None:
    """No history gives NaN or a negative load."""
    series = load_series(known, TODAY)
    for values in (series.load, series.acute, series.chronic, series.monotony, series.strain):
        assert np.isfinite(values).all()
        assert (values >= 0.0).all()
    assert len(series.days) == series.load.size


def test_weekly_hard_sets_by_muscle() -> None:
    """Sets are counted per local week and by share; weeks without training are there too."""
    sets = weekly_hard_sets(
        prepare(history([lifting(0), lifting(24), lifting(-24 * 14)])), TODAY, first_weekday=0
    )
    assert sets.weeks == tuple(date(2026, 11, 9) + timedelta(weeks=week) for week in range(3))
    assert sets.sets[:, QUADS].tolist() == [5.0, 0.0, 5.0]
    assert sets.sets[2, MUSCLE_INDEX[MuscleGroup.GLUTES]] == pytest.approx(2.5)


@given(st.integers(0, 6))
def test_weeks_begin_where_the_athlete_lives(first_weekday: int) -> None:
    """Weeks begin on the first weekday asked for."""
    sets = weekly_hard_sets(prepare(history([lifting(-24 * 9)])), TODAY, first_weekday)
    assert all(week.weekday() == first_weekday for week in sets.weeks)
    assert sets.sets.sum() == pytest.approx(7.5)


def test_no_sets_no_weeks() -> None:
    """Without a workout there are no weeks."""
    assert weekly_hard_sets(prepare(History()), TODAY).weeks == ()
