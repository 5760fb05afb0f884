"""How recovery went in a span of days, as far as the check-ins tell."""

from datetime import timedelta

import pytest

from app.core.muscles import MuscleGroup
from app.state.views.review_recovery import Recovery, Worst, present_recovery_of
from app.state.views.trends_range import Span
from tests.builders import MONDAY, after, check_in, history

WEEK = Span(MONDAY.date(), MONDAY.date() + timedelta(days=6))
QUADRICEPS, CALVES = MuscleGroup.QUADRICEPS, MuscleGroup.CALVES


def test_the_highest_rating_and_the_nights_that_were_told() -> None:
    """Sleep is the mean of the nights that were told; the first of equal ratings stands."""
    past = history(
        check_ins=[
            check_in(-24, {CALVES: 9}, sleep_hours=3),
            check_in(0, {CALVES: 2}, sleep_hours=7),
            check_in(24, {QUADRICEPS: 6, CALVES: 1}),
            check_in(48, {QUADRICEPS: 6}, sleep_hours=8),
        ]
    )

    recovery = present_recovery_of(past, WEEK)

    assert (recovery.check_ins, recovery.days, recovery.nights) == (3, 7, 2)
    assert recovery.sleep_hours == pytest.approx(7.5)
    assert recovery.worst == Worst(QUADRICEPS, after(24).date(), 6)


def test_sharp_pain_is_no_soreness() -> None:
    """A rating of a muscle in sharp pain is not the highest one."""
    past = history(check_ins=[check_in(0, {QUADRICEPS: 8, CALVES: 2}, sharp=QUADRICEPS)])

    assert present_recovery_of(past, WEEK).worst == Worst(CALVES, MONDAY.date(), 2)


def test_nothing_said() -> None:
    """Without check-ins there is neither sleep nor soreness to tell."""
    assert present_recovery_of(history(), WEEK) == Recovery(0, 7, None, None, 0)


def test_nothing_sore() -> None:
    """A morning without soreness has no highest rating."""
    assert present_recovery_of(history(check_ins=[check_in(0)]), WEEK).worst is None


def test_a_night_is_no_check_in() -> None:
    """Sleep counts wherever it comes from; a check-in speaks of soreness."""
    past = history(check_ins=[check_in(0, sleep_hours=6, soreness_asked=False)])

    assert present_recovery_of(past, WEEK) == Recovery(0, 7, None, 6.0, 1)
