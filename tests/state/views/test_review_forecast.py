"""Where the forecast was wrong, against the engine's own forecasts and scores."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.accuracy import accuracy, check_in_forecast
from app.core.engine import prepare
from app.core.history import History
from app.core.muscles import MuscleGroup
from app.state.views.review_forecast import (
    MOST_MISSES,
    TOLD_FROM_CHECK_INS,
    ForecastFinding,
    present_forecast_check,
)
from app.state.views.trends_range import Span
from tests.builders import MONDAY, after, check_in, history, lifting

QUADRICEPS, CALVES = MuscleGroup.QUADRICEPS, MuscleGroup.CALVES
WEEK = Span(MONDAY.date(), MONDAY.date() + timedelta(days=6))
EVER = Span(MONDAY.date() - timedelta(days=400), MONDAY.date() + timedelta(days=400))
END = after(24 * 30)


def _surprised() -> History:
    """Five calm mornings and one that nothing announced."""
    mornings = [check_in(24 * day) for day in range(-3, 3)]
    return history([lifting(-80)], [*mornings, check_in(72, {CALVES: 8})])


def test_a_miss_is_what_was_forecast_just_before() -> None:
    """Predicted, band and report are those of the forecast made before the check-in."""
    past = _surprised()
    before = replace(past, check_ins=past.check_ins[:-1])
    forecast = next(
        one for one in check_in_forecast(prepare(before), after(72)) if one.muscle is CALVES
    )

    check = present_forecast_check(prepare(past), WEEK, END)

    miss = check.misses[0]
    assert (miss.muscle, miss.day, miss.reported) == (CALVES, after(72).date(), 8)
    assert miss.predicted == pytest.approx(forecast.soreness)
    assert miss.low == pytest.approx(forecast.soreness_low)
    assert miss.high == pytest.approx(forecast.soreness_high)
    assert miss.error == pytest.approx(8 - forecast.soreness)
    assert check.finding is ForecastFinding.MISSED


@given(ratings=st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10)), min_size=2, max_size=9))
def test_the_share_is_that_of_the_scores(ratings: list[tuple[int, int]]) -> None:
    """Over a whole history the ratings and those inside are the ones that accuracy counts."""
    mornings = [
        check_in(24.0 * day, {QUADRICEPS: quads, CALVES: calves})
        for day, (quads, calves) in enumerate(ratings)
    ]
    prepared = prepare(history([lifting(-12), lifting(60)], mornings))

    check = present_forecast_check(prepared, EVER, END)
    overall = accuracy(prepared).overall

    assert overall is not None
    assert (check.ratings, check.inside) == (overall.n, overall.inside)
    assert check.ratings - check.inside >= len(check.misses)
    assert len(check.misses) <= MOST_MISSES


def test_the_furthest_off_comes_first() -> None:
    """Misses are ordered by their distance, whichever way they lie."""
    worse = check_in(72, {CALVES: 8, QUADRICEPS: 5})
    past = replace(_surprised(), check_ins=(*_surprised().check_ins[:-1], worse))

    misses = present_forecast_check(prepare(past), WEEK, END).misses

    assert [miss.muscle for miss in misses[:2]] == [CALVES, QUADRICEPS]
    assert [abs(miss.error) for miss in misses] == sorted(
        (abs(miss.error) for miss in misses), reverse=True
    )


def test_the_first_check_in_was_not_forecast() -> None:
    """Nothing is said about a history's first check-in, nor about a week without any."""
    prepared = prepare(history([lifting(-12)], [check_in(0, {CALVES: 9})]))

    check = present_forecast_check(prepared, WEEK, END)

    assert (check.finding, check.ratings, check.share) == (ForecastFinding.NO_CHECK_INS, 0, 0.0)


def test_too_few_check_ins_tell_nothing() -> None:
    """Below the number of check-ins from which it is told, nothing is concluded."""
    mornings = [check_in(24.0 * day) for day in range(TOLD_FROM_CHECK_INS)]
    prepared = prepare(history([lifting(-12)], mornings))

    check = present_forecast_check(prepared, WEEK, END)

    assert check.check_ins == TOLD_FROM_CHECK_INS - 1
    assert check.finding is ForecastFinding.TOO_FEW


def test_a_week_as_forecast() -> None:
    """Calm mornings after calm mornings lie inside their bands."""
    mornings = [check_in(24.0 * day) for day in range(-14, 5)]
    prepared = prepare(history([lifting(-24 * 20)], mornings))

    check = present_forecast_check(prepared, WEEK, END)

    assert (check.finding, check.misses) == (ForecastFinding.ALL_INSIDE, ())
    assert check.inside == check.ratings > 0
    assert check.share == 1.0


def test_sharp_pain_is_not_scored() -> None:
    """A rating of a muscle in sharp pain is no miss."""
    past = _surprised()
    hurt = check_in(72, {CALVES: 8}, sharp=CALVES)
    prepared = prepare(replace(past, check_ins=(*past.check_ins[:-1], hurt)))

    check = present_forecast_check(prepared, WEEK, END)

    assert all(miss.muscle is not CALVES for miss in check.misses)


def test_what_comes_later_is_not_looked_at() -> None:
    """A review of a moment knows the check-ins up to it."""
    check = present_forecast_check(prepare(_surprised()), WEEK, after(30))

    assert check.check_ins == 2


def test_nights_were_not_forecast() -> None:
    """A check-in that did not ask about soreness is neither counted nor a miss."""
    past = _surprised()
    nights = tuple(check_in(24 * day + 12, soreness_asked=False) for day in range(-4, 3))
    among = replace(past, check_ins=tuple(sorted(past.check_ins + nights, key=lambda c: c.at)))

    alone = present_forecast_check(prepare(past), EVER, END)
    check = present_forecast_check(prepare(among), EVER, END)

    assert (check.check_ins, check.ratings) == (alone.check_ins, alone.ratings)
    assert [miss.day for miss in check.misses] == [miss.day for miss in alone.misses]
