"""Tests of app.state.views.trends_sets."""

from datetime import date, timedelta

import pytest

from app.core.engine import prepare
from app.core.muscles import MuscleGroup
from app.core.workouts import Workout
from app.state.views.trends_range import Span
from app.state.views.trends_sets import (
    SetsFinding,
    SetsTrend,
    Verdict,
    present_sets_trend,
    verdict_of,
)
from tests.builders import MONDAY, NORDIC, SPLIT_SQUAT, SQUAT, entry, history, lifting, strength_set

QUADRICEPS, GLUTES, HAMSTRINGS = (
    MuscleGroup.QUADRICEPS,
    MuscleGroup.GLUTES,
    MuscleGroup.HAMSTRINGS,
)
TODAY = MONDAY.date()
DAY = 24.0


def trend(*workouts: Workout, days: int = 28) -> SetsTrend:
    """The weekly sets of some days up to Monday."""
    span = Span(TODAY - timedelta(days=days - 1), TODAY)
    return present_sets_trend(prepare(history(workouts)), span)


def squats(hours: float, sets: int) -> Workout:
    """A session of squats."""
    return lifting(hours, entry(SQUAT, *(strength_set(),) * sets))


def test_sets_are_a_mean_of_whole_weeks() -> None:
    """Four weeks count the four weeks before the running one, idle weeks included."""
    view = trend(squats(-20 * DAY, 8), squats(-3 * DAY, 12), squats(-1.0, 9), days=28)
    by_muscle = {row.muscle: row.sets for row in view.rows}

    assert view.weeks == 3
    assert (view.first, view.last) == (date(2026, 11, 2), date(2026, 11, 22))
    assert by_muscle[QUADRICEPS] == pytest.approx((8 + 0 + 12) / 3)
    assert by_muscle[GLUTES] == pytest.approx((8 + 0 + 12) / 3 / 2)


def test_one_week_is_the_latest_complete_one() -> None:
    """A range of a week counts last week, not the one that has just begun."""
    view = trend(squats(-10 * DAY, 8), squats(-3 * DAY, 12), squats(-1.0, 9), days=7)

    assert (view.first, view.last) == (date(2026, 11, 16), date(2026, 11, 22))
    assert {row.muscle: row.sets for row in view.rows} == {QUADRICEPS: 12.0, GLUTES: 6.0}


def test_a_first_week_proves_nothing() -> None:
    """While the first week runs its sets are shown, and nothing is concluded from them."""
    view = trend(squats(-1.0, 9))

    assert view.finding is SetsFinding.WEEK_RUNNING
    assert (view.first, view.last) == (TODAY, TODAY)
    assert view.rows[-1].sets == 9.0


def test_no_strength_no_bars() -> None:
    """Without a workout there is nothing to show."""
    assert trend().finding is SetsFinding.NO_SETS


@pytest.mark.parametrize(
    ("sets", "verdict"),
    [
        (0.0, Verdict.BELOW),
        (9.4, Verdict.BELOW),
        (9.6, Verdict.IN_RANGE),
        (20.4, Verdict.IN_RANGE),
        (20.6, Verdict.ABOVE),
    ],
)
def test_verdicts_follow_the_number_shown(sets: float, verdict: Verdict) -> None:
    """A number shown as 10 is in a range that begins at 10."""
    assert verdict_of(sets) is verdict


def test_the_few_are_named() -> None:
    """One or two groups outside the range are named; with many the rule turns around."""
    hard = entry(SQUAT, *(strength_set(),) * 20)
    nordics = entry(NORDIC, *(strength_set(),) * 4)
    in_range = trend(lifting(-3 * DAY, hard))
    one_below = trend(lifting(-3 * DAY, hard, nordics))
    none_in = trend(lifting(-3 * DAY, entry(SQUAT, strength_set()), nordics))
    above = trend(lifting(-3 * DAY, hard, entry(SPLIT_SQUAT, *(strength_set(),) * 4)))

    assert in_range.finding is SetsFinding.ALL_IN_RANGE
    assert (one_below.finding, one_below.named) == (SetsFinding.BELOW, (HAMSTRINGS,))
    assert none_in.finding is SetsFinding.NONE_REACHES
    assert (above.finding, above.named) == (SetsFinding.ABOVE, (QUADRICEPS,))
