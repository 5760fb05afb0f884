"""What all sessions bring together: their pulses add up and saturate at 10.

Arrays as in `app.core.response`; ``V`` versions of the same sessions, such as time scales.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.core.arrays import FloatArray, IntArray
from app.core.constants import (
    GONE_EARLIEST_H,
    GONE_LATEST_H,
    ONSET_H,
    PEAK_EARLIEST_H,
    PEAK_LATEST_H,
    RESPONSE_WINDOW_H,
    SORENESS_MAX,
)
from app.core.response import Responses, pulse_shape, room, soreness_response
from app.core.windows import WindowPairs, spread, window_pairs, window_slice


def scaled(responses: Responses, time_scale: float) -> Responses:
    """The pulses of a slower (> 1) or faster (< 1) athlete, still within ONSET and RESOLVE."""
    gone_h = np.clip(responses.gone_h * time_scale, GONE_EARLIEST_H, GONE_LATEST_H)
    latest_h = PEAK_LATEST_H * room(gone_h)
    peak_h = np.clip(responses.peak_h * time_scale, PEAK_EARLIEST_H, latest_h)
    return Responses(responses.ended_h, responses.amplitude, peak_h, gone_h)


def superpose_each(versions: Sequence[Responses], hours: FloatArray) -> FloatArray:
    """Soreness 0-10 from all sessions together, for several versions of the same sessions.

    Only sessions of the `RESPONSE_WINDOW_H` before an hour are looked at, so the cost grows
    linearly with the history. An hour's value does not depend on which other hours are asked.

    Args:
        versions: Pulses of the sessions, sorted by their end, which is the same in each version.
        hours: Hours asked, in any order, shape (H,).

    Returns:
        Soreness, shape (V, H, m).
    """
    first = versions[0]
    pairs = window_pairs(first.ended_h, hours, RESPONSE_WINDOW_H)
    loads = _loads(first.amplitude, pairs)
    since = hours[pairs.hour] - first.ended_h[pairs.session] - ONSET_H
    with np.errstate(divide="ignore", invalid="ignore"):
        log_since = np.where(since > 0.0, np.log(since), -np.inf)
    since, log_since = since.take(loads.pair), log_since.take(loads.pair)
    shape = (hours.size, first.amplitude.shape[1])
    together = np.empty((len(versions), *shape))
    for number, pulses in enumerate(versions):
        felt = _pulses(pulses, loads.cell, since, log_since)
        total = np.bincount(loads.place, felt, hours.size * shape[1])
        np.minimum(total.reshape(shape), SORENESS_MAX, out=together[number])
    return together


@dataclass(frozen=True, slots=True, eq=False)
class _Loads:
    """Every (hour, session, muscle group) in which the session may be felt, ordered by hour.

    Attributes:
        pair: Index of its (hour, session), shape (Q,).
        cell: Index of its (session, muscle group), shape (Q,).
        place: Index of its (hour, muscle group), shape (Q,).
    """

    pair: IntArray
    cell: IntArray
    place: IntArray


def _loads(amplitude: FloatArray, pairs: WindowPairs) -> _Loads:
    """What sessions load at the hours that they are paired with; most load a few groups only."""
    muscles = amplitude.shape[1]
    loaded = amplitude > 0.0
    counts = loaded.sum(axis=1)
    cells = np.flatnonzero(loaded)
    pair, number = spread(np.cumsum(counts) - counts, counts, pairs.session)
    place = (pairs.hour * muscles).take(pair) + (cells % muscles).take(number)
    return _Loads(pair, cells.take(number), place)


def felt_at(responses: Responses, hours: FloatArray) -> Responses:
    """The sessions that may be felt at any of the hours."""
    ended_h = responses.ended_h
    first = int(np.searchsorted(ended_h, hours.min(initial=np.inf) - RESPONSE_WINDOW_H))
    last = int(np.searchsorted(ended_h, hours.max(initial=-np.inf), side="right"))
    return responses.part(slice(first, last))


def _pulses(
    pulses: Responses, cells: IntArray, since: FloatArray, log_since: FloatArray
) -> FloatArray:
    """Soreness of single sessions and muscle groups, at hours since their onset, shape (Q,).

    With ``A u^a exp(a (1 - u))`` written as one exponential, all that depends on the session is
    worked out once per session.
    """
    rise = pulses.peak_h - ONSET_H
    shape = pulse_shape(rise, pulses.gone_h - ONSET_H)
    with np.errstate(divide="ignore"):
        height = np.log(pulses.amplitude) + shape * (1.0 - np.log(rise))
    exponent = shape.take(cells) * log_since
    exponent -= (shape / rise).take(cells) * since
    exponent += height.take(cells)
    felt: FloatArray = np.exp(exponent, out=exponent)
    return felt


def contributions(responses: Responses, hour: float, time_scale: float) -> tuple[slice, FloatArray]:
    """How much each session adds to the soreness at one hour, of an athlete so slow.

    Returns:
        Which sessions (a slice of the ``n``) and their points, shape (k, m). The points sum, to
        rounding, to what `superpose_each` gives: where the sum saturates, all shrink alike.
    """
    sessions = window_slice(responses.ended_h, hour, RESPONSE_WINDOW_H)
    pulses = scaled(responses.part(sessions), time_scale)
    after = (hour - pulses.ended_h)[:, None]
    points = soreness_response(after, pulses.amplitude, pulses.peak_h, pulses.gone_h)
    total = points.sum(axis=0)
    return sessions, points * (SORENESS_MAX / np.maximum(total, SORENESS_MAX))
