"""Rules of whole-number ratings: probabilities, quantiles, and the ends of the scale."""

from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rating import (
    Ratings,
    median_rating,
    normal_cdf,
    rating_evidence,
    rating_probabilities,
    soreness_quantile,
)

means = st.floats(-5.0, 15.0)
variances = st.floats(1e-3, 50.0)
steps = st.sampled_from([1.0, 2.5])


@given(st.floats(-8.0, 8.0))
def test_normal_distribution_is_close(deviate: float) -> None:
    """The distribution function is right to 1e-6."""
    assert normal_cdf(np.array(deviate)) == pytest.approx(NormalDist().cdf(deviate), abs=1e-6)


@given(means, variances, steps)
def test_probabilities_sum_to_one(mean: float, variance: float, step: float) -> None:
    """Every rating is possible, and together they are certain."""
    top = round(10.0 / step)
    chances = rating_probabilities(np.array([mean]), np.array([variance]), top, step)[0]
    assert (chances > 0.0).all()
    assert chances.sum() == pytest.approx(1.0)
    assert 0 <= median_rating(chances) <= top


@given(means, variances, st.floats(0.05, 0.45))
def test_quantiles_are_ordered_and_on_the_scale(mean: float, variance: float, tail: float) -> None:
    """An interval's ends are in order and between 0 and 10."""
    low, high = (
        soreness_quantile(np.array(mean), np.array(variance), probability)
        for probability in (tail, 1.0 - tail)
    )
    assert 0.0 <= low <= high <= 10.0


def test_rounding_is_not_counted_twice() -> None:
    """Sheppard: ratings of a normal soreness, forecast with their own variance, are as likely."""
    latent = np.random.default_rng(3).normal(5.0, 1.0, 200_000)
    ratings = np.clip(np.rint(latent), 0, 10)
    forecast = rating_probabilities(np.array(ratings.mean()), np.array(ratings.var()))
    observed = np.bincount(ratings.astype(np.int64), minlength=11) / ratings.size
    assert forecast == pytest.approx(observed, abs=0.006)


@given(means, variances, st.integers(1, 9))
def test_a_rating_within_the_scale_is_its_number(mean: float, variance: float, rating: int) -> None:
    """Inside the scale a rating is taken at its number, without doubt."""
    told = rating_evidence(np.array(mean), np.array(variance), Ratings.of(np.array(float(rating))))
    assert told.error == pytest.approx((rating - mean) / np.sqrt(variance))
    assert told.doubt == 0.0


@given(means, variances, st.sampled_from([0.0, 10.0]))
def test_the_ends_of_the_scale_are_ends(mean: float, variance: float, rating: float) -> None:
    """A rating of 0 never pulls up, one of 10 never down, and what fits them says little."""
    told = rating_evidence(np.array(mean), np.array(variance), Ratings.of(np.array(rating)))
    outward = 1.0 if rating else -1.0
    assert told.error * outward >= 0.0
    assert 0.0 <= told.doubt <= 1.0
    assert np.isfinite(told.log_likelihood)
    if (mean - rating) * outward > 3.0 * np.sqrt(variance):
        assert told.doubt > 0.9


def test_far_tail_is_continuous() -> None:
    """Where the approximation of the tail changes, nothing jumps."""
    edges = np.array([4.49, 4.51])
    told = rating_evidence(edges, np.ones(2), Ratings.of(np.zeros(2)))
    assert told.error[0] == pytest.approx(told.error[1], abs=0.1)
    assert told.log_likelihood[0] == pytest.approx(told.log_likelihood[1], abs=0.15)
