"""Tests of app.state.views.trends: one history, seen over many ranges and at many places."""

from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.accuracy import accuracy
from app.core.engine import forecast, prepare
from app.core.load import load_series
from app.core.muscles import MUSCLES, MuscleGroup
from app.state.views.trends import TrendsChoice, TrendsView
from app.state.views.trends_course import AHEAD_DAYS, trend_course
from app.state.views.trends_range import Step, TrendsRange
from app.state.views.trends_soreness import present_soreness_trend
from app.state.views.trends_source import TrendsSource
from tests.builders import MONDAY, activity, check_in, history, lifting

TODAY = MONDAY.date()
QUADRICEPS = MuscleGroup.QUADRICEPS
DAYS = 400


@pytest.fixture(scope="module")
def source() -> TrendsSource:
    """Squats every fourth day, a run every ninth, a check-in every morning."""
    workouts = [lifting(-24.0 * day + 9) for day in range(3, DAYS, 4)]
    workouts += [activity(-24.0 * day - 14, minutes=70) for day in range(0, DAYS, 9)]
    mornings = [
        check_in(-24.0 * day - 1, {QUADRICEPS: 2 + day % 3} if (3 - day) % 4 in {1, 2} else {})
        for day in range(DAYS)
    ]
    prepared = prepare(history(workouts, mornings))
    return TrendsSource(prepared, forecast(prepared, MONDAY))


@given(st.sampled_from(list(TrendsRange)), st.integers(0, 330))
def test_a_place_in_the_past_shows_what_was_there(
    source: TrendsSource, chosen: TrendsRange, back: int
) -> None:
    """However far back, the charts over time count the days in sight and no others."""
    view = TrendsView(source, TrendsChoice(chosen), back)
    first, last = view.span.first, view.span.last
    days = source.sessions.day
    inside = (days >= first.toordinal()) & (days <= last.toordinal())
    rated = [c for c in source.prepared.check_ins if first <= c.day <= last]

    assert view.load.figures.sessions == inside.sum()
    assert sum(bar.minutes for bar in view.kinds.bars) == pytest.approx(
        source.sessions.minutes[inside].sum()
    )
    assert view.heat.check_ins == len(rated)
    assert all(first <= point.day <= last for point in view.progress.points)
    assert view.span.step is view.panned(0).span.step


@given(st.integers(0, 330))
def test_the_past_is_told_as_if_nothing_came_after(source: TrendsSource, back: int) -> None:
    """Load, monotony and strain of a day in the past are those that its own day would have told."""
    view = TrendsView(source, TrendsChoice(), back)
    series = load_series(source.prepared.history, view.span.last)

    assert view.load.figures.monotony == pytest.approx(series.monotony[-1])
    assert view.load.figures.strain == pytest.approx(series.strain[-1])
    assert view.load.acute[-1] == pytest.approx(series.acute[-1])


@given(
    st.sampled_from([TrendsRange.WEEK, TrendsRange.FOUR_WEEKS, TrendsRange.TWELVE_WEEKS]),
    st.integers(0, 300),
)
def test_what_lies_around_agrees_with_what_is_in_sight(
    source: TrendsSource, chosen: TrendsRange, back: int
) -> None:
    """The curve for moving through time passes through the curve of every place in it."""
    view = TrendsView(source, TrendsChoice(chosen), back)
    near, around = view.soreness, view.soreness_around
    shift = (near.first - around.first).days
    places = np.searchsorted(around.days, near.days + shift - 1e-6)

    assert np.all(shift >= 0)
    np.testing.assert_allclose(around.days[places], near.days + shift)
    np.testing.assert_allclose(around.mean[places], near.mean)
    assert shift + near.last <= around.last + 1e-9


def test_the_present_is_what_the_range_alone_gives(source: TrendsSource) -> None:
    """At the present the soreness is that of a course worked out for the range alone."""
    view = TrendsView(source, TrendsChoice())
    course = trend_course(QUADRICEPS, source.prepared, view.span, MONDAY)
    alone = present_soreness_trend(QUADRICEPS, course, source.prepared, view.span, MONDAY)

    within = alone.mean[: view.soreness.mean.size]

    np.testing.assert_allclose(view.soreness.mean, within)
    assert view.soreness.reports == alone.reports
    assert (view.soreness.inside, view.soreness.scored) == (alone.inside, alone.scored)
    assert view.soreness.last == 28 + AHEAD_DAYS - 1


def test_weeks_stay_whole_around_a_place(source: TrendsSource) -> None:
    """Counted by weeks, the weeks around a place are those of all time."""
    around = TrendsView(source, TrendsChoice(TrendsRange.YEAR)).soreness_around

    assert around.step is Step.WEEK
    assert around.first == TODAY - timedelta(days=DAYS - 1) or around.first.weekday() == 0


def test_going_back_ends_with_the_first_entry(source: TrendsSource) -> None:
    """A range can be moved back until it begins with the history."""
    assert TrendsView(source, TrendsChoice()).days_before == DAYS - 28
    assert TrendsView(source, TrendsChoice(TrendsRange.ALL)).days_before == 0


def test_a_place_is_kept_until_another_is_asked_for(source: TrendsSource) -> None:
    """Asking for the same place gives the same view, with all that it has worked out."""
    view = TrendsView(source, TrendsChoice(), 30)

    assert view.panned(30) is view
    assert view.panned(0).back == 0


def test_one_muscle_groups_score_is_that_of_all(source: TrendsSource) -> None:
    """Scored alone, a muscle group has the score that it has among the others."""
    among = accuracy(source.prepared, MONDAY).muscles

    for muscle in MUSCLES:
        assert source.score(muscle) == among.get(muscle)
