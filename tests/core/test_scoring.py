"""Rules of scoring: perfect, useless and honest forecasts get what they deserve."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.scoring import (
    PointScore,
    Score,
    chosen,
    judge,
    pooled,
    summarise,
    summarise_errors,
)


def test_a_certain_and_right_forecast_is_perfect() -> None:
    """All errors are zero when the reported rating had all the probability."""
    ratings = np.array([0, 2, 4])
    score = summarise(judge(np.eye(5)[ratings], ratings))
    assert (score.n, score.mae, score.rmse, score.rps) == (3, 0.0, 0.0, 0.0)
    assert score.coverage80 == pytest.approx(0.8)
    assert score.pit_ks == pytest.approx(0.0)


def test_scores_by_hand() -> None:
    """One forecast, worked out on paper."""
    score = summarise(judge(np.array([[0.2, 0.5, 0.3]]), np.array([2])))
    assert score.mae == 1.0
    assert score.rmse == pytest.approx(0.9)
    assert score.rps == pytest.approx(0.2**2 + 0.7**2)
    assert score.coverage80 == pytest.approx((0.9 - 0.7) / 0.3)


@given(st.integers(0, 10_000))
def test_honest_forecasts_are_calibrated(seed: int) -> None:
    """Ratings drawn from their own forecasts: 80 % inside, even transform."""
    random = np.random.default_rng(seed)
    chances = random.dirichlet(np.ones(5), 4000)
    ratings = (chances.cumsum(axis=1) < random.random((4000, 1))).sum(axis=1)
    score = summarise(judge(chances, np.minimum(ratings, 4)))
    assert score.coverage80 == pytest.approx(0.8, abs=0.03)
    assert (score.pit_ks or 1.0) < 0.04


def test_overconfidence_shows() -> None:
    """Forecasts that are too sure cover less than they promise."""
    ratings = np.tile([0, 4], 50)
    chances = np.tile([0.01, 0.03, 0.92, 0.03, 0.01], (100, 1))
    score = summarise(judge(chances, ratings))
    assert score.coverage80 == pytest.approx(0.0)
    assert score.pit_ks == pytest.approx(0.49)


def test_nothing_to_score_is_said() -> None:
    """Without forecasts there are no figures, rather than zeros."""
    empty = judge(np.zeros((0, 5)), np.zeros(0, dtype=np.int64))
    assert summarise(empty) == Score(0)
    assert summarise_errors(np.zeros(0)) == PointScore()


def test_parts_make_the_whole() -> None:
    """Marks of parts, pooled, are the marks of the whole."""
    random = np.random.default_rng(1)
    chances, ratings = random.dirichlet(np.ones(5), 40), random.integers(0, 5, 40)
    whole = judge(chances, ratings)
    parts = pooled([chosen(whole, slice(0, 15)), chosen(whole, slice(15, None))])
    assert summarise(parts) == summarise(whole)
    assert summarise_errors(np.array([1.0, -3.0])) == PointScore(2.0, pytest.approx(5.0**0.5))
