"""Sums of rows by the session they belong to, and shares of sums."""

import numpy as np

from app.core.arrays import FloatArray, IntArray


def ratio(part: FloatArray, whole: FloatArray, otherwise: float) -> FloatArray:
    """``part / whole``, and ``otherwise`` where the whole is nothing."""
    return np.divide(part, whole, out=np.full_like(whole, otherwise), where=whole > 0.0)


def sum_by_session(session: IntArray, values: FloatArray, count: int) -> FloatArray:
    """Sum rows by session, shape (count, m); a session's sum depends on its own rows alone.

    Args:
        session: Index of the session of each row, ascending, shape (R,).
        values: Shape (R, m).
        count: Sessions.
    """
    totals = np.zeros((count, values.shape[1]))
    if session.size:
        filled, begins = np.unique(session, return_index=True)
        totals[filled] = np.add.reduceat(values, begins, axis=0)
    return totals
