"""Tests of app.state.views.trends_heat."""

from collections.abc import Iterable
from datetime import timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.core.engine import Prepared, prepare
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.soreness import CheckIn
from app.state.views.trends_heat import (
    BY_MOVEMENT,
    SOREST_FROM_CHECK_INS,
    HeatFinding,
    heat_map,
    present_heat_map,
    reported,
)
from app.state.views.trends_range import Span, Step
from tests.builders import MONDAY, check_in, history

QUADRICEPS, HAMSTRINGS, CHEST = (
    MuscleGroup.QUADRICEPS,
    MuscleGroup.HAMSTRINGS,
    MuscleGroup.CHEST,
)
TODAY = MONDAY.date()
FOUR_WEEKS = Span(TODAY - timedelta(days=27), TODAY)
YEAR = Span(TODAY - timedelta(days=363), TODAY)

ratings = st.dictionaries(st.sampled_from(MUSCLES), st.integers(0, 10), max_size=4)
mornings = st.dictionaries(st.integers(0, 27), ratings, max_size=28)


def known(check_ins: Iterable[CheckIn]) -> Prepared:
    """An athlete who only checked in."""
    return prepare(history(check_ins=check_ins))


@given(mornings)
def test_cells_are_what_was_reported(told: dict[int, dict[MuscleGroup, int]]) -> None:
    """A cell holds the day's rating, 0 when untouched, and nothing without a check-in."""
    past = known([check_in(-24 * ago, sore) for ago, sore in told.items()])
    view = present_heat_map(past, FOUR_WEEKS)

    assert view.muscles == tuple(
        muscle for muscle in BY_MOVEMENT if any(sore.get(muscle, 0) for sore in told.values())
    )
    for row, muscle in enumerate(view.muscles):
        for column, start in enumerate(view.starts):
            said = told.get((TODAY - start).days)
            expected = np.nan if said is None else said.get(muscle, 0)
            np.testing.assert_equal(view.soreness[row, column], expected)


def test_a_week_shows_its_highest_report() -> None:
    """Over a year a column is a week, and its cell the highest rating of that week."""
    past = known([check_in(-24 * 8, {CHEST: 2}), check_in(-24 * 9, {CHEST: 5})])
    view = present_heat_map(past, YEAR)

    assert view.step is Step.WEEK
    assert view.starts[-2:] == (TODAY - timedelta(days=7), TODAY)
    np.testing.assert_equal(view.soreness[0, -3:], [5.0, np.nan, np.nan])


def test_a_night_fills_no_cell() -> None:
    """A check-in that did not ask about soreness is none here."""
    past = known([check_in(-24, {CHEST: 2}), check_in(0, soreness_asked=False)])
    view = present_heat_map(past, FOUR_WEEKS)

    assert view.check_ins == 1
    np.testing.assert_equal(view.soreness[0, -2:], [2.0, np.nan])


def test_sharp_pain_is_not_soreness() -> None:
    """A muscle group in sharp pain has no cell that day; the others have theirs."""
    sore = {QUADRICEPS: 6, CHEST: 1}
    past = known([check_in(0, sore, sharp=QUADRICEPS), check_in(-24, {QUADRICEPS: 2})])
    view = present_heat_map(past, FOUR_WEEKS)

    assert view.muscles == (CHEST, QUADRICEPS)
    np.testing.assert_equal(view.soreness[:, -2:], [[0.0, 1.0], [2.0, np.nan]])


def test_the_sorest_has_the_highest_mean() -> None:
    """The group with the highest mean rating is named, not the one with the highest rating."""
    once = [check_in(0, {CHEST: 9})]
    often = [check_in(-24 * day, {HAMSTRINGS: 3}) for day in range(1, 27)]
    view = present_heat_map(known(once + often), FOUR_WEEKS)

    assert (view.finding, view.sorest) == (HeatFinding.SOREST, (HAMSTRINGS,))


def test_two_alike_are_both_named_and_three_are_not() -> None:
    """Two groups may share the first place; three mean that none stands out."""
    pair = dict.fromkeys((QUADRICEPS, HAMSTRINGS), 3)
    three = {**pair, CHEST: 3}
    two_sore, three_sore = (
        present_heat_map(known([check_in(-24 * d, each) for d in range(9)]), FOUR_WEEKS)
        for each in (pair, three)
    )

    assert two_sore.sorest == (QUADRICEPS, HAMSTRINGS)
    assert (three_sore.finding, three_sore.sorest) == (HeatFinding.ALIKE, ())


def test_few_check_ins_name_nobody() -> None:
    """Below its number of check-ins, no group is called the sorest."""
    few = [check_in(-24 * day, {CHEST: 5}) for day in range(SOREST_FROM_CHECK_INS - 1)]

    assert present_heat_map(known(few), FOUR_WEEKS).finding is HeatFinding.TOO_FEW
    assert present_heat_map(known(()), FOUR_WEEKS).finding is HeatFinding.NO_CHECK_INS


def test_weeks_without_soreness_say_so() -> None:
    """Check-ins that all say nothing is sore are a finding of their own."""
    calm = [check_in(-24 * day) for day in range(SOREST_FROM_CHECK_INS)]

    assert present_heat_map(known(calm), FOUR_WEEKS).finding is HeatFinding.NOTHING_SORE


def test_every_muscle_group_has_its_place() -> None:
    """The order of the rows holds each muscle group once."""
    assert sorted(BY_MOVEMENT) == sorted(MUSCLES)


def test_a_range_keeps_the_rows_of_all_time() -> None:
    """A group that was sore before the range has a row, so that the map keeps its height."""
    long_ago = [check_in(-24 * 60, {CHEST: 4}), check_in(-24, {QUADRICEPS: 2})]
    told = reported(known(long_ago))
    view = heat_map(told, told.sore, FOUR_WEEKS)

    assert view.muscles == (CHEST, QUADRICEPS)
    assert view.check_ins == 1
    assert np.nansum(view.soreness, axis=1).tolist() == [0.0, 2.0]
