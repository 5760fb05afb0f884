"""Tests of app.state.views.trends_accuracy."""

import numpy as np
import pytest

from app.core.accuracy import muscle_accuracy
from app.core.constants import SCORED_FROM_REPORT
from app.core.engine import Prepared, prepare
from app.core.muscles import MuscleGroup
from app.state.views.trends_accuracy import AccuracyFinding, Guess, present_accuracy
from tests.builders import MONDAY, check_in, history, lifting

CHEST = MuscleGroup.CHEST


def reported(ratings: list[int]) -> Prepared:
    """One rating of the chest on each morning up to Monday."""
    mornings = [
        check_in(-24.0 * (len(ratings) - 1 - day), {CHEST: rating} if rating else {})
        for day, rating in enumerate(ratings)
    ]
    return prepare(history([lifting(-24.0 * 40)], mornings))


def test_simple_guesses_are_as_named() -> None:
    """The last report repeats yesterday; the running median is that of all mornings before."""
    ratings = [0, 4, 2, 2, 6, 0, 1, 3, 3, 0, 5, 2, 4]
    view = present_accuracy(CHEST, muscle_accuracy(reported(ratings), CHEST, MONDAY))
    errors = {each.guess: each.error for each in view.errors}
    medians = [sorted(ratings[:day])[(day - 1) // 2] for day in range(1, len(ratings))]

    assert errors[Guess.LAST_REPORT] == pytest.approx(np.mean(np.abs(np.diff(ratings))))
    assert errors[Guess.RUNNING_MEDIAN] == pytest.approx(
        np.mean(np.abs(np.array(medians) - ratings[1:]))
    )
    assert view.reports == len(ratings) - 1
    assert view.skill == pytest.approx(1 - view.model_error / errors[Guess.LAST_REPORT])


def test_nothing_is_ranked_too_early() -> None:
    """Below the scored number of reports there is no finding, and without any no error."""
    few = present_accuracy(
        CHEST, muscle_accuracy(reported([2] * SCORED_FROM_REPORT), CHEST, MONDAY)
    )

    assert few.reports == SCORED_FROM_REPORT - 1
    assert few.finding is AccuracyFinding.TOO_FEW
    assert (
        present_accuracy(CHEST, muscle_accuracy(reported([]), CHEST, MONDAY)).finding
        is AccuracyFinding.NO_REPORTS
    )


def test_a_better_simple_guess_is_admitted() -> None:
    """Where a simpler guess is closer, that is what is found."""
    view = present_accuracy(CHEST, muscle_accuracy(reported([3] * 20), CHEST, MONDAY))
    best = min(view.errors, key=lambda each: each.error)

    expected = best.guess is Guess.MODEL or best.error == view.model_error
    assert (view.finding is AccuracyFinding.CLOSEST) == expected
    assert view.skill is None
