"""Readiness: a decision made from soreness and function by named rules.

One number from 0 to 100 is the cautious one of both states; the status follows from the number
alone, so that label and number never contradict each other. A severe report (SEVERE) and a sharp
pain (SHARP_PAIN) hold the number down for days, whatever the model says.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from app.core.arrays import BoolArray, FloatArray, IntArray
from app.core.soreness import MAX_SORENESS, SEVERE_SORENESS
from app.core.status import READY_FROM, Status

GO_LIGHT_FROM: Final = 60
RECOVER_FROM: Final = 25
HELD_READINESS: Final = 20.0
"""Readiness of a muscle group that has to rest, whatever the model says."""

CAUTIOUS_PROBABILITY: Final = 0.8
"""Readiness uses the soreness not exceeded, and the function reached, with this probability."""

_SORENESS_POINTS: Final = (0.0, 1.0, 3.0, 6.0, 7.0, 10.0)
_SORENESS_READINESS: Final = (100.0, 80.0, 60.0, 40.0, 25.0, 0.0)
_FUNCTION_POINTS: Final = (60.0, 80.0, 90.0, 97.0, 100.0)
_FUNCTION_READINESS: Final = (0.0, 40.0, 60.0, 80.0, 100.0)

SEVERE_HOLD_SHORTEST_H: Final = 48.0
SEVERE_HOLD_LONGEST_H: Final = 72.0
SHARP_PAIN_HOLD_H: Final = 72.0
_LONGEST_HOLD_H: Final = max(SEVERE_HOLD_LONGEST_H, SHARP_PAIN_HOLD_H)

REPORT_HALF_LIFE_H: Final = 24.0
"""A report's word halves in a day: measured in SoccerMon and PMData, lag 1 against lag 2."""

SLEEP_FELT_H: Final = 16.0
"""A short night is felt for the waking day that follows the check-in."""


def limits_at(readiness: float) -> tuple[float, float]:
    """The soreness (0 to 10) and the function (in percent) at which readiness is just this."""
    rising = _SORENESS_READINESS[::-1]
    soreness = float(np.interp(readiness, rising, _SORENESS_POINTS[::-1]))
    return soreness, float(np.interp(readiness, _FUNCTION_READINESS, _FUNCTION_POINTS))


@dataclass(frozen=True, slots=True)
class Reports:
    """What the athlete said, as arrays over check-ins (K) and muscle groups (m).

    Attributes:
        at_h: Hour of each check-in, ascending, shape (K,).
        asked: Whether the check-in speaks of soreness at all, shape (K,).
        soreness: Rating 0 to 10, the worse of both sides; 0 where not asked, shape (K, m).
        sharp: Whether the pain was sharp rather than sore, shape (K, m).
        sleep_share: Share of function that last night's sleep leaves, 1 when not told, shape (K,).
    """

    at_h: FloatArray
    asked: BoolArray
    soreness: FloatArray
    sharp: BoolArray
    sleep_share: FloatArray

    @property
    def rated(self) -> BoolArray:
        """Whether a soreness was told: asked for, and the pain not sharp, shape (K, m)."""
        return self.asked[:, None] & ~self.sharp

    def part(self, which: slice | IntArray) -> "Reports":
        """Some of the check-ins."""
        return Reports(
            self.at_h[which],
            self.asked[which],
            self.soreness[which],
            self.sharp[which],
            self.sleep_share[which],
        )

    def since(self, hour: float) -> "Reports":
        """The check-ins from an hour on."""
        return self.part(slice(int(np.searchsorted(self.at_h, hour)), None))


def soreness_readiness(soreness: FloatArray) -> FloatArray:
    """Readiness 0 to 100 that a soreness of 0 to 10 allows."""
    return np.interp(soreness, _SORENESS_POINTS, _SORENESS_READINESS)


def function_readiness(percent: FloatArray) -> FloatArray:
    """Readiness 0 to 100 that a function in percent of normal allows."""
    return np.interp(percent, _FUNCTION_POINTS, _FUNCTION_READINESS)


def readiness_number(soreness: FloatArray, function: FloatArray) -> FloatArray:
    """The cautious readiness of both states, 0 to 100; arguments have one shape."""
    return np.minimum(soreness_readiness(soreness), function_readiness(function))


def status_of(readiness: float, ready_from: float = READY_FROM) -> Status:
    """The status that belongs to a readiness.

    Args:
        readiness: 0 to 100.
        ready_from: The athlete's own threshold for ready.
    """
    if readiness >= ready_from:
        return Status.READY
    if readiness >= GO_LIGHT_FROM:
        return Status.GO_LIGHT
    return Status.RECOVER if readiness >= RECOVER_FROM else Status.REST


def hold_ends(reports: Reports) -> FloatArray:
    """Until which hour each report makes its muscle group rest, shape (K, m).

    A soreness of 7 holds for 48 h, of 10 for 72 h (SEVERE); a sharp pain for 72 h (SHARP_PAIN);
    anything else ends at the report itself.
    """
    severe = np.interp(
        reports.soreness,
        (SEVERE_SORENESS, MAX_SORENESS),
        (SEVERE_HOLD_SHORTEST_H, SEVERE_HOLD_LONGEST_H),
    )
    hold = np.where(reports.soreness >= SEVERE_SORENESS, severe, 0.0)
    return reports.at_h[:, None] + np.where(reports.sharp, SHARP_PAIN_HOLD_H, hold)


def held(reports: Reports, hours: FloatArray) -> BoolArray:
    """Whether a report makes a muscle group rest at each hour.

    Args:
        reports: Only those that may be known.
        hours: Ascending, shape (H,).

    Returns:
        Shape (H, m).
    """
    held_hours = np.zeros((hours.size, reports.soreness.shape[1]), dtype=np.bool_)
    recent = reports.since(hours.min(initial=np.inf) - _LONGEST_HOLD_H)
    ends = hold_ends(recent)
    for report, muscle in np.argwhere(ends > recent.at_h[:, None]).tolist():
        first, last = np.searchsorted(hours, (recent.at_h[report], ends[report, muscle]))
        held_hours[first:last, muscle] = True
    return held_hours


def holds_at(reports: Reports, now: float) -> tuple[FloatArray, BoolArray]:
    """Holds that reports have put on muscle groups at one hour.

    Returns:
        When each group's hold ends, NaN without one, and whether sharp pain is a reason; shape (m,)
        each.
    """
    recent = reports.since(now - _LONGEST_HOLD_H)
    ends = hold_ends(recent)
    in_pain: BoolArray = np.any(recent.sharp & (ends > now), axis=0)
    latest = ends.max(axis=0, initial=-np.inf)
    return np.where(latest > now, latest, np.nan), in_pain


def reported_soreness(reports: Reports, hours: FloatArray) -> FloatArray:
    """Soreness that the latest report still claims at each hour, halving every day, shape (H, m).

    Where model and report disagree, readiness follows the worse of both.
    """
    asked = np.flatnonzero(reports.asked)
    if not asked.size:
        return np.zeros((hours.size, reports.soreness.shape[1]))
    latest, age = _latest(reports.at_h[asked], hours)
    return reports.soreness[asked[latest]] * np.exp2(-age / REPORT_HALF_LIFE_H)[:, None]


def rested_share(reports: Reports, hours: FloatArray) -> FloatArray:
    """Share of function left at each hour by the night before the latest check-in, shape (H,)."""
    if not reports.at_h.size:
        return np.ones(hours.size)
    latest, age = _latest(reports.at_h, hours)
    return np.where(age <= SLEEP_FELT_H, reports.sleep_share[latest], 1.0)


def _latest(at_h: FloatArray, hours: FloatArray) -> tuple[IntArray, FloatArray]:
    """The latest of some check-ins at each hour and its age, infinite before the first."""
    latest = np.searchsorted(at_h, hours, side="right") - 1
    said = latest >= 0
    return np.maximum(latest, 0), np.where(said, hours - at_h[latest], np.inf)


def first_lasting(values: FloatArray, threshold: float) -> IntArray:
    """First row from which a column stays at the threshold, the row count where it does not.

    Args:
        values: Shape (H, m).
        threshold: What has to be reached.

    Returns:
        Row numbers, shape (m,).
    """
    below = values < threshold
    last_below = values.shape[0] - 1 - np.argmax(below[::-1], axis=0)
    return np.where(below.any(axis=0), last_below + 1, 0)
