"""Whether two measurements go together more than chance would let them."""

from typing import Final

import numpy as np

from app.core.arrays import FloatArray

DRAWS: Final = 1999
"""Shuffles: the smallest chance that can be told is 1 in 2000."""

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
    shuffles = np.random.default_rng(_SEED).permuted(np.tile(values, (draws, 1)), axis=1)
    as_large = np.abs(shuffles @ deviation) >= found * (1.0 - 1e-12)
    return float(as_large.sum() + 1) / (draws + 1)
