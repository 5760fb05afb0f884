"""Tests of app.state.views.for_you."""

import numpy as np
import pytest

from app.core.engine import forecast, prepare
from app.core.muscles import MuscleGroup, Region
from app.state.views.for_you import WEEK_H, present_for_you
from tests.builders import MONDAY, activity, after, history, lifting


def test_it_follows_the_latest_hard_session() -> None:
    """An easy session after it does not take its place; what it is about is named."""
    legs = lifting(-20)
    known = history([lifting(-60, name="Earlier"), legs, activity(-2, minutes=10, rpe=1)])

    card = present_for_you(prepare(known), MONDAY)

    assert card.session is not None
    assert card.session.id == legs.id
    assert (card.muscle, card.part) == (MuscleGroup.QUADRICEPS, Region.LEGS)
    assert card.now == pytest.approx(20.0)


def test_the_curve_is_the_engine_s() -> None:
    """Strength at now and ahead is what the forecast says, and dips right at the session."""
    prepared = prepare(history([lifting(-20)]))

    card = present_for_you(prepared, MONDAY)
    told = forecast(prepared, MONDAY).muscles[MuscleGroup.QUADRICEPS]

    assert card.strength_now == pytest.approx(told.function)
    ahead = dict(zip(card.hours, card.strength, strict=True))
    assert ahead[44.0] == pytest.approx(told.curve.function[72 + 24], abs=0.01)
    assert ahead[-1.0] == pytest.approx(100.0)
    assert min(card.strength) == ahead[0.0] < 97.0
    assert card.hours[-1] == WEEK_H
    assert np.all(np.diff(card.strength[4:]) >= 0.0)


@pytest.mark.parametrize("hours", [-200.0, 3.0])
def test_without_a_session_of_the_week_it_is_an_example(hours: float) -> None:
    """A session too long ago or still to come is none; a general curve is drawn."""
    card = present_for_you(prepare(history([lifting(hours)])), MONDAY)

    assert card.session is None
    assert card.now is None
    assert card.muscle is None
    assert len(card.hours) == len(card.strength)
    assert min(card.strength) < 95.0


def test_an_easy_week_is_an_example() -> None:
    """A walk makes nobody sore, so there is nothing to tell about it."""
    easy = history([activity(-5, minutes=10, rpe=1)])
    assert present_for_you(prepare(easy), after(0)).session is None
