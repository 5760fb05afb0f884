"""Tests of app.state.views.trends_load."""

from collections.abc import Sequence
from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.load import load_series
from app.core.workouts import Workout
from app.state.views.trends_load import (
    LoadFinding,
    LoadTrend,
    present_load_trend,
    rounded_top,
)
from app.state.views.trends_range import Span, Step
from app.state.views.trends_sessions import session_table
from tests.builders import MONDAY, activity, history, lifting

TODAY = MONDAY.date()
DAY = 24.0


def trend(workouts: Sequence[Workout], days: int = 28) -> LoadTrend:
    """The load of some days up to Monday."""
    logged = history(workouts)
    span = Span(TODAY - timedelta(days=days - 1), TODAY)
    return present_load_trend(session_table(logged), load_series(logged, TODAY), span)


def runs(*days_ago: int, minutes: float = 60.0, rpe: float = 5.0) -> list[Workout]:
    """A run on each of these days."""
    return [activity(-DAY * day, minutes=minutes, rpe=rpe) for day in days_ago]


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 10)), max_size=30))
def test_load_is_rating_times_minutes(sessions: list[tuple[int, int]]) -> None:
    """Each day's bar is the sum of its sessions' RPE x minutes; means follow from them."""
    workouts = [activity(-DAY * ago, minutes=30.0, rpe=float(rpe)) for ago, rpe in sessions]
    view = trend(workouts)
    daily = np.zeros(51)
    for ago, rpe in sessions:
        daily[50 - ago] += 30.0 * rpe
    np.testing.assert_allclose(view.load, daily[-28:])
    first = min((50 - ago for ago, _ in sessions), default=51)
    acute = chronic = float(daily[first]) if first <= 50 else 0.0
    for load in daily[first:].tolist():
        acute += 2 / 8 * (load - acute)
        chronic += 2 / 29 * (load - chronic)

    assert view.acute[-1] == pytest.approx(acute)
    assert view.chronic[-1] == pytest.approx(chronic)
    assert view.figures.week == pytest.approx(daily[-7:].sum())


def test_a_year_shows_days_on_average() -> None:
    """Over a year a bar is the week's mean load a day, so that it stays beside the curves."""
    view = trend(runs(*range(1, 300)), days=364)

    assert view.step is Step.WEEK
    assert view.load[-2] == pytest.approx(300.0)
    assert view.at.size == view.load.size == view.acute.size
    assert view.widths.sum() == view.days


def test_findings_follow_the_ratio() -> None:
    """Like weeks are steady; more or less than usual is said; a young history is not judged."""
    usual = runs(*range(1, 100, 2))

    assert trend(usual).finding is LoadFinding.STEADY
    assert trend(usual + runs(0, 1, 2, 3, minutes=150)).finding is LoadFinding.RISING
    assert trend(runs(*range(14, 100, 2))).finding is LoadFinding.FALLING
    assert trend(runs(*range(1, 80, 2))).finding is LoadFinding.TOO_SHORT
    assert trend([]).finding is LoadFinding.NO_LOAD
    assert trend(runs(200)).finding is LoadFinding.NO_LOAD


def test_assumed_ratings_are_counted() -> None:
    """Sessions whose exertion had to be assumed are counted apart."""
    rated, unrated = activity(-DAY), lifting(-2 * DAY)

    figures = trend([rated, unrated]).figures
    assert (figures.sessions, figures.estimated) == (2, 1)


@given(st.floats(1e-3, 1e6))
def test_the_scale_holds_its_highest_value(highest: float) -> None:
    """The top of the scale is a round number not below the highest value, nor far above it."""
    top = rounded_top(highest)

    assert highest <= top <= 2 * highest * (1 + 1e-9)
    assert rounded_top(0.0) == 1.0
