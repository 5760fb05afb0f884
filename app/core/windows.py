"""Which sessions matter at which hours: only recent ones, so cost stays linear in history."""

from dataclasses import dataclass

import numpy as np

from app.core.arrays import FloatArray, IntArray


@dataclass(frozen=True, slots=True)
class WindowPairs:
    """Every (hour, session) with the session in the window before the hour, ordered by hour.

    Attributes:
        hour: Index of the hour of each pair, shape (P,).
        session: Index of the session of each pair, ascending within an hour, shape (P,).
        counts: Number of sessions in the window of each hour, shape (H,).
    """

    hour: IntArray
    session: IntArray
    counts: IntArray


def window_slice(ended_h: FloatArray, hour: float, window_h: float) -> slice:
    """The sessions that ended within ``window_h`` hours before ``hour``."""
    first = int(np.searchsorted(ended_h, hour - window_h, side="left"))
    last = int(np.searchsorted(ended_h, hour, side="right"))
    return slice(first, last)


def window_pairs(ended_h: FloatArray, hours: FloatArray, window_h: float) -> WindowPairs:
    """Pair each hour with the sessions of its window.

    Args:
        ended_h: End of each session, ascending, shape (n,).
        hours: Hours asked, any order, shape (H,).
        window_h: Length of the window in hours.
    """
    first = np.searchsorted(ended_h, hours - window_h, side="left")
    counts = np.searchsorted(ended_h, hours, side="right") - first
    hour, session = spread(first, counts, np.arange(hours.size))
    return WindowPairs(hour, session, counts)


def spread(first: IntArray, counts: IntArray, chosen: IntArray) -> tuple[IntArray, IntArray]:
    """Put runs of consecutive indices one after the other.

    Args:
        first: Where each run begins.
        counts: How long it is.
        chosen: The runs to take, in order and as often as named.

    Returns:
        For each index of the chosen runs, its place in ``chosen``, and the index itself.
    """
    counts = counts[chosen]
    place = np.repeat(np.arange(chosen.size), counts)
    begins = first[chosen] - (np.cumsum(counts) - counts)
    return place, np.arange(place.size) + begins[place]


def sum_by_hour(values: FloatArray, pairs: WindowPairs) -> FloatArray:
    """Sum the values of each hour's pairs.

    Args:
        values: One row per pair, shape (P, m).
        pairs: What the rows stand for.

    Returns:
        Shape (H, m); zero for hours without a session in their window.
    """
    totals = np.zeros((pairs.counts.size, values.shape[1]))
    filled = pairs.counts > 0
    if filled.any():
        starts = (np.cumsum(pairs.counts) - pairs.counts)[filled]
        totals[filled] = np.add.reduceat(values, starts, axis=0)
    return totals
