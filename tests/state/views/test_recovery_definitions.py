"""Learned hours, the fixed table and the ranked probability score agree with pandas."""

import numpy as np
import pandas as pd
import pytest

from app.core.accuracy import muscle_accuracy
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.scoring import judge
from app.state.views.trends import TrendsChoice, TrendsView
from app.state.views.trends_accuracy import Guess, present_accuracy
from app.state.views.trends_range import TrendsRange
from tests.state.views import recovery_definitions as definitions
from tests.state.views.athletes import Athlete, demo


@pytest.fixture(scope="module")
def athlete() -> Athlete:
    """The made-up athlete, who checks in."""
    return demo()


@pytest.mark.parametrize("muscle", MUSCLES)
def test_learned_hours_are_those_of_the_speeds_left(athlete: Athlete, muscle: MuscleGroup) -> None:
    """Peak and gone hours are the latest session's at the speeds not ruled out by reports."""
    view = TrendsView(athlete.source, TrendsChoice(TrendsRange.ALL, muscle)).timing
    told = view.chosen
    if told is None:
        trained = definitions.sessions_of(athlete.prepared, muscle)["dose"]
        assert not (trained >= definitions.TRAINED).any()
        return

    assert (told.worst_from_h, told.worst_to_h, told.gone_from_h, told.gone_to_h) == pytest.approx(
        definitions.learned_hours(athlete.prepared, muscle)
    )


@pytest.mark.parametrize("muscle", [MuscleGroup.QUADRICEPS, MuscleGroup.CHEST, MuscleGroup.CALVES])
def test_learned_hours_count_the_reports_that_tell(athlete: Athlete, muscle: MuscleGroup) -> None:
    """The n beside them counts ratings made while soreness from training was expected."""
    told = TrendsView(athlete.source, TrendsChoice(TrendsRange.ALL, muscle)).timing.chosen

    assert told is not None
    assert told.reports == definitions.informative_reports(
        athlete.history, athlete.prepared, muscle
    )
    assert told.known == (told.reports >= 8)


@pytest.mark.parametrize("muscle", MUSCLES)
def test_the_fixed_table_halves_in_36_hours(athlete: Athlete, muscle: MuscleGroup) -> None:
    """Its error is that of a half-life since the last session, fitted to the ratings before."""
    score = muscle_accuracy(athlete.prepared, muscle, athlete.source.forecast.at)
    errors = {each.guess: each.error for each in present_accuracy(muscle, score).errors}
    told = definitions.fixed_table(athlete.history, athlete.prepared, muscle).iloc[1:]
    told = told[~told["in_pain"]]
    if not errors:
        assert not told["said"].any()
        return

    assert errors[Guess.FIXED_TABLE] == pytest.approx((told["guess"] - told["said"]).abs().mean())


def test_the_ranked_probability_score_sums_squared_misses() -> None:
    """For any forecast and rating it is the sum over thresholds, as Epstein (1969) has it."""
    random = np.random.default_rng(6)
    chances = random.dirichlet(np.full(11, 0.4), 300)
    said = random.integers(0, 11, 300)
    expected = definitions.ranked_probability(pd.DataFrame(chances), pd.Series(said))

    np.testing.assert_allclose(judge(chances, said).ranked_probability, expected)
