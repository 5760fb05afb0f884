"""When a muscle group was trained, is worst, is gone and is ready again.

Hours are epoch hours; NaN stands for "never".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import numpy as np

from app.core.arrays import BoolArray, FloatArray
from app.core.days import utc_offset_minutes
from app.core.filter_settings import PER_MUSCLE
from app.core.outlook import Known, readiness_at
from app.core.personal import FilterState
from app.core.prepared import state_before
from app.core.readiness import first_lasting
from app.core.response import Responses, soreness_response
from app.core.superposition import scaled

SIGNIFICANT_DOSE: Final = 0.5
"""Hard sets from which a session counts as having trained a muscle group."""

UNTRAINED_AFTER_H: Final = 21 * 24.0
UNREPORTED_AFTER_H: Final = 7 * 24.0
"""A muscle group is unknown without a session for three weeks and a check-in for one."""

_ANY_DOSE: Final = float(np.nextafter(0.0, 1.0))
_NEWEST: Final = 64
_MATTERS_FOR_H: Final = 168.0
_FELT: Final = 0.2
_SEARCH_H: Final = 168.0
_MINUTES_PER_HOUR: Final = 60.0


@dataclass(frozen=True, slots=True, eq=False)
class Milestones:
    """Turning points of every muscle group, epoch hours, shape (m,).

    Attributes:
        trained: End of the latest session that trained the group.
        peak: When the response that matters is worst.
        gone: When that response is gone.
        known: Whether enough was logged to say anything.
    """

    trained: FloatArray
    peak: FloatArray
    gone: FloatArray
    known: BoolArray


def milestones(known: Known, now: float) -> Milestones:
    """Turning points around one moment.

    The response that matters is the one of the past week, or planned, that will still be felt most;
    where none will be felt, the latest.
    """
    ended_h = known.ended_h
    past = int(np.searchsorted(ended_h, now, side="right"))
    peak, gone = _response_that_matters(known, now)
    return Milestones(
        trained=_latest(ended_h[:past], known.dose[:past], SIGNIFICANT_DOSE),
        peak=peak,
        gone=gone,
        known=_is_known(known, now, past),
    )


def own_pulses(responses: Responses, states: Sequence[FilterState]) -> Responses:
    """The sessions' pulses at the speed that the athlete's check-ins speak for.

    Each speed's peak and end lie within ONSET and RESOLVE, and so does their weighted mean.
    """
    weights = state_before(states, len(states)).weights
    bank = [scaled(responses, scale) for scale in PER_MUSCLE.time_scales]
    peak_h = sum(weight * pulses.peak_h for weight, pulses in zip(weights, bank, strict=True))
    gone_h = sum(weight * pulses.gone_h for weight, pulses in zip(weights, bank, strict=True))
    return Responses(responses.ended_h, responses.amplitude, np.asarray(peak_h), np.asarray(gone_h))


def ready_hours(
    known: Known,
    hours: FloatArray,
    readiness: FloatArray,
    threshold: float,
    like: datetime,
) -> FloatArray:
    """First clock hour from which readiness stays at the threshold, shape (m,).

    Args:
        known: What is known.
        hours: Every hour from now on, shape (H,).
        readiness: At these hours, shape (H, m); continued for a week where that is needed.
        threshold: Readiness to reach.
        like: Gives the UTC offset of the clock whose hours are meant.

    Returns:
        Epoch hours; NaN where the group is ready now or not within two weeks.
    """
    if (readiness[-1] < threshold).any():
        later = hours[-1] + np.arange(1.0, _SEARCH_H)
        hours = np.concatenate((hours, later))
        readiness = np.concatenate((readiness, readiness_at(known, later)))
    row = first_lasting(readiness, threshold)
    found = (row > 0) & (row < hours.size)
    if not found.any():
        return np.full(row.size, np.nan)
    offset_h = utc_offset_minutes(like) / _MINUTES_PER_HOUR
    unready = hours[np.where(found, row, 1) - 1]
    clock = np.floor(unready + offset_h) + 1.0 - offset_h
    asked, where = np.unique(clock, return_inverse=True)
    reached = readiness_at(known, asked)[where, np.arange(row.size)] >= threshold
    return np.where(found, np.where(reached, clock, clock + 1.0), np.nan)


def _latest(ended_h: FloatArray, dose: FloatArray, least: float) -> FloatArray:
    """End of the last session with at least so much dose per muscle group, NaN without, shape (m,).

    Most groups are found among the newest sessions; only the others are sought in all.
    """
    latest = _last_among(ended_h[-_NEWEST:], dose[-_NEWEST:] >= least)
    rare = np.flatnonzero(np.isnan(latest))
    latest[rare] = _last_among(ended_h, dose[:, rare] >= least)
    return latest


def _last_among(ended_h: FloatArray, chosen: BoolArray) -> FloatArray:
    if not ended_h.size:
        return np.full(chosen.shape[1], np.nan)
    last = ended_h.size - 1 - np.argmax(chosen[::-1], axis=0)
    return np.where(chosen.any(axis=0), ended_h[last], np.nan)


def _is_known(known: Known, now: float, past: int) -> BoolArray:
    """Whether a group was ever logged, and lately enough, shape (m,)."""
    loaded = _latest(known.ended_h[:past], known.dose[:past], _ANY_DOSE)
    is_known: BoolArray = now - loaded <= UNTRAINED_AFTER_H
    reports = known.reports
    reported_h = reports.at_h[reports.asked]
    if reported_h.size and now - reported_h[-1] <= UNREPORTED_AFTER_H:
        is_known |= ~np.isnan(loaded)
        never = np.flatnonzero(~is_known)
        felt_ever = (reports.soreness[:, never] > 0.0).any(axis=0)
        is_known[never] = felt_ever | reports.sharp[:, never].any(axis=0)
    return is_known


def _response_that_matters(known: Known, now: float) -> tuple[FloatArray, FloatArray]:
    """Peak and end, in epoch hours, of the response that matters, shape (m,) each."""
    pulses = own_pulses(known.responses, known.states)
    first = int(np.searchsorted(pulses.ended_h, now - _MATTERS_FOR_H))
    ended_h = pulses.ended_h[first:]
    height, peak_h, gone_h = pulses.amplitude[first:], pulses.peak_h[first:], pulses.gone_h[first:]
    trained = known.dose[known.felt][first:] > 0.0
    if not ended_h.size:
        never = np.full(height.shape[1], np.nan)
        return never, never
    after = (now - ended_h)[:, None]
    felt_now = soreness_response(after, height, peak_h, gone_h)
    still_felt = np.where(after < peak_h, height, felt_now)
    latest = np.arange(ended_h.size)[:, None] * trained
    score = np.where(still_felt.max(axis=0) >= _FELT, still_felt, latest)
    chosen = score.argmax(axis=0)
    columns = np.arange(height.shape[1])
    any_trained = trained.any(axis=0)
    peak = np.where(any_trained, ended_h[chosen] + peak_h[chosen, columns], np.nan)
    gone = np.where(any_trained, ended_h[chosen] + gone_h[chosen, columns], np.nan)
    return peak, gone
