"""Whether measurements go together, or fail, more than chance would let them."""

import math
from typing import Final

import numpy as np

from app.core.arrays import FloatArray

DRAWS: Final = 1999
"""Shuffles: the smallest chance that can be told is 1 in 2000."""

NORMAL_FROM: Final = 200
"""Values from which the covariances of all orders are as good as normally spread (Hoeffding 1951):
counting shuffles would take long and tell the same."""

_SEED: Final = 20_261_123


def chance_of_link(first: FloatArray, second: FloatArray, draws: int = DRAWS) -> float:
    """Two-sided chance of a covariance this large if the order of the values meant nothing.

    A permutation test (Fisher 1935): it needs no assumption about how the values are spread. With
    two groups as 0 and 1 in ``first`` it compares the means of ``second``. The same values always
    give the same answer.

    Args:
        first: One measurement, shape (n,).
        second: The other, shape (n,).
        draws: How often to shuffle.

    Returns:
        The chance, above 0; 1 where one of them never changes.
    """
    deviation = first - first.mean()
    values = second - second.mean()
    found = abs(float(deviation @ values))
    if not found:
        return 1.0
    if first.size >= NORMAL_FROM:
        variance = float((deviation @ deviation) * (values @ values)) / (first.size - 1)
        return max(math.erfc(found / math.sqrt(2.0 * variance)), 1.0 / (draws + 1))
    shuffles = np.random.default_rng(_SEED).permuted(np.tile(values, (draws, 1)), axis=1)
    as_large = np.abs(shuffles @ deviation) >= found * (1.0 - 1e-12)
    return float(as_large.sum() + 1) / (draws + 1)


def chance_of_at_most(successes: int, tries: int, likelihood: float) -> float:
    """Chance of so few successes, or fewer, of independent tries (the binomial distribution)."""
    counts = np.arange(successes + 1)
    chances = counts * math.log(likelihood) + (tries - counts) * math.log1p(-likelihood)
    chances[1:] += np.cumsum(np.log((tries + 1 - counts[1:]) / counts[1:]))
    return float(np.exp(chances).sum())
