"""What has nothing to tell is called too little to tell: no claim in 95 % of noisy histories.

Sleep and progress are held to the same in their own tests. Weekly sets, conflicts and errors are
counts of what was done or said, not claims about what lies behind them.
"""

from datetime import timedelta

import numpy as np
import pytest

from app.core.engine import prepare
from app.core.history import History
from app.core.load import load_series_of
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.recovery_timing import recovery_timings
from app.state.views.trends_course import trend_course
from app.state.views.trends_heat import HeatFinding, present_heat_map
from app.state.views.trends_load import TOLD_FROM_DAYS, LoadFinding, present_load_trend
from app.state.views.trends_range import Span
from app.state.views.trends_sessions import session_table
from app.state.views.trends_soreness import SorenessFinding, present_soreness_trend
from tests.builders import MONDAY, activity, check_in, history, lifting

TODAY = MONDAY.date()
QUADRICEPS = MuscleGroup.QUADRICEPS
FOUR_WEEKS = Span(TODAY - timedelta(days=27), TODAY)
ALLOWED = 0.05


def athlete(chance: np.random.Generator, days: int = 70) -> History:
    """Legs now and then, and a soreness every morning that is drawn at random."""
    workouts = [lifting(-24.0 * day - 10) for day in range(days) if chance.random() < 0.3]
    mornings = [
        check_in(-24.0 * day - 1, {QUADRICEPS: int(chance.integers(0, 6))}) for day in range(days)
    ]
    return history([lifting(-24.0 * days), *workouts], mornings)


def test_soreness_at_random_follows_no_forecast() -> None:
    """Ratings that have nothing to do with training neither follow nor miss the forecast."""
    chance, runs = np.random.default_rng(11), 80
    claims = []
    for _ in range(runs):
        prepared = prepare(athlete(chance))
        course = trend_course(QUADRICEPS, prepared, FOUR_WEEKS, MONDAY)
        view = present_soreness_trend(QUADRICEPS, course, prepared, FOUR_WEEKS, MONDAY)
        claims.append(view.finding is not SorenessFinding.UNCLEAR)

    assert sum(claims) <= ALLOWED * runs


def test_soreness_at_random_has_no_sorest_group() -> None:
    """Where every muscle group is as likely to be sore, none is called the sorest."""
    chance, runs = np.random.default_rng(12), 200
    claims = 0
    for _ in range(runs):
        mornings = [
            check_in(-24.0 * day, {muscle: int(chance.integers(0, 6)) for muscle in MUSCLES})
            for day in range(int(chance.integers(5, 28)))
        ]
        claims += present_heat_map(prepare(history(check_ins=mornings)), FOUR_WEEKS).finding is (
            HeatFinding.SOREST
        )

    assert claims <= ALLOWED * runs


@pytest.mark.parametrize("days", [TOLD_FROM_DAYS, 120, 400])
def test_load_at_random_is_as_usual(days: int) -> None:
    """Days whose load varies without a direction are neither higher nor lower than usual."""
    chance, runs = np.random.default_rng(13), 400
    claims = 0
    for _ in range(runs):
        trains = chance.random(days) < 0.5
        load = np.where(trains, chance.normal(300, 60, days).clip(50), 0.0)
        load[-1] = 300.0
        series = load_series_of(TODAY - timedelta(days=days - 1), load)
        one = session_table(history([activity(0)]))
        found = present_load_trend(one, series, FOUR_WEEKS).finding
        claims += found in {LoadFinding.RISING, LoadFinding.FALLING}

    assert claims <= ALLOWED * runs


def test_soreness_at_random_tells_no_speed() -> None:
    """Noise rules the usual speed of recovery out in at most 5 % of histories."""
    chance, runs = np.random.default_rng(14), 60
    usual = recovery_timings(prepare(history([lifting(-10)])))[QUADRICEPS]
    wrong = 0
    for _ in range(runs):
        told = recovery_timings(prepare(athlete(chance)))[QUADRICEPS]
        wrong += told.known and not (
            told.gone_from_h <= usual.gone_to_h and usual.gone_from_h <= told.gone_to_h
        )

    assert wrong <= ALLOWED * runs
