"""One session of a muscle group without a history, through the whole engine.

For whoever wants to see what the prediction makes of more work, of work that is new, of a short
night. Nothing is simplified: these are the functions that forecast an athlete, on one column.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np

from app.core.arrays import BoolArray, FloatArray
from app.core.constants import GONE_FRACTION, PEAK_BASE_ENDURANCE_H, PEAK_BASE_STRENGTH_H
from app.core.days import HOURS_PER_DAY
from app.core.function import (
    Drops,
    function_drops,
    function_percent,
    function_quantile,
    sleep_share,
)
from app.core.outlook import HIGH, LOW, cautious_soreness
from app.core.personal import bank_response, forecast, prior_state
from app.core.rating import soreness_quantile
from app.core.readiness import (
    CAUTIOUS_PROBABILITY,
    Reports,
    first_lasting,
    readiness_number,
    rested_share,
)
from app.core.response import Responses, session_responses, unaccustomed
from app.core.soreness import MAX_SORENESS
from app.core.status import READY_FROM

EXAMPLE_HOURS: Final = np.arange(0.0, 169.0)
"""From the session's end, hourly, for a week."""

MORNING_H: Final = 14.0
"""The morning after, for a session that ended at 18:00."""

FELT_FROM: Final = 0.5
"""Soreness that is noticed."""


class ExampleKind(StrEnum):
    """What was done."""

    LIFTING = "lifting"
    LOWERING = "lowering"
    RUNNING = "running"


class Habit(StrEnum):
    """How used the muscle group is to exactly this."""

    NEW = "new"
    ONCE_BEFORE = "once before"
    USUAL = "usual"


@dataclass(frozen=True, slots=True)
class Example:
    """A session and what surrounds it.

    Attributes:
        kind: What was done.
        sets: Hard sets; a run counts by what its most loaded muscle group meets.
        habit: Never before, once two weeks ago, or twice a week for two months.
        sleep_hours: Sleep in the night after.
    """

    kind: ExampleKind = ExampleKind.LIFTING
    sets: float = 6.0
    habit: Habit = Habit.USUAL
    sleep_hours: float = 8.0


@dataclass(frozen=True, slots=True, eq=False)
class ExampleCourse:
    """What follows on `EXAMPLE_HOURS`; every array has that shape (H,).

    Attributes:
        soreness: Expected soreness, 0 to 10.
        low: Its 10 % quantile.
        high: Its 90 % quantile.
        function: Expected strength in percent of normal.
        felt_h: Hours until it is noticed; None where it never is.
        peak_h: Hours until it is worst.
        gone_h: Hours until a fifth of the peak is left.
        ready_h: Hours until the muscle group stays ready; None where a week is too short.
    """

    soreness: FloatArray
    low: FloatArray
    high: FloatArray
    function: FloatArray
    felt_h: float | None
    peak_h: float
    gone_h: float
    ready_h: float | None

    @property
    def peak(self) -> float:
        """Soreness where it is worst."""
        return float(self.soreness.max())


_KINDS: Final = {
    ExampleKind.LIFTING: (PEAK_BASE_STRENGTH_H, 1.0),
    ExampleKind.LOWERING: (PEAK_BASE_STRENGTH_H, 2.0),
    ExampleKind.RUNNING: (PEAK_BASE_ENDURANCE_H, 1.0),
}
"""Peak of an accustomed session in hours, and eccentric factor."""

_EARLIER_H: Final = {
    Habit.NEW: np.empty(0),
    Habit.ONCE_BEFORE: np.array([-14 * HOURS_PER_DAY]),
    Habit.USUAL: np.arange(-16.0, 0.0) * 3.5 * HOURS_PER_DAY,
}
"""When the same session was done before."""


def example_course(example: Example) -> ExampleCourse:
    """What the engine expects after a session of somebody who has never checked in."""
    responses, drops = _session(example)
    expected = forecast(prior_state(1, 0.0), EXAMPLE_HOURS, bank_response(responses, EXAMPLE_HOURS))
    soreness = np.clip(expected.mean[:, 0], 0.0, MAX_SORENESS)
    pulse = expected.response[:, 0]
    trained = function_percent(drops, EXAMPLE_HOURS)
    rested = rested_share(_night(example.sleep_hours), EXAMPLE_HOURS)[:, None]
    readiness = readiness_number(
        cautious_soreness(expected.mean, expected.variance),
        function_quantile(trained, CAUTIOUS_PROBABILITY) * rested,
    )
    return ExampleCourse(
        soreness=soreness,
        low=soreness_quantile(expected.mean, expected.variance, LOW)[:, 0],
        high=soreness_quantile(expected.mean, expected.variance, HIGH)[:, 0],
        function=(trained * rested)[:, 0],
        felt_h=_first(soreness >= FELT_FROM),
        peak_h=float(EXAMPLE_HOURS[pulse.argmax()]),
        gone_h=float(first_lasting(-pulse[:, None], -GONE_FRACTION * pulse.max())[0]),
        ready_h=_reached(int(first_lasting(readiness, READY_FROM)[0])),
    )


def _session(example: Example) -> tuple[Responses, Drops]:
    base_peak_h, eccentric = _KINDS[example.kind]
    ended_h = np.append(_EARLIER_H[example.habit], 0.0)
    dose = np.full((ended_h.size, 1), float(example.sets))
    responses, habituated, _after = session_responses(
        ended_h,
        dose,
        np.full_like(dose, eccentric),
        np.full(ended_h.size, base_peak_h),
        unaccustomed(1).moved_to(float(ended_h[0])),
    )
    last = slice(ended_h.size - 1, None)
    only = Responses(
        ended_h[last], responses.amplitude[last], responses.peak_h[last], responses.gone_h[last]
    )
    return only, function_drops(only.ended_h, dose[last], habituated[last], only.amplitude)


def _night(sleep_hours: float) -> Reports:
    """A check-in of the morning after that speaks of the night alone."""
    nothing = np.zeros((1, 1))
    return Reports(
        at_h=np.array([MORNING_H]),
        asked=np.array([False]),
        soreness=nothing,
        sharp=nothing > 0.0,
        sleep_share=np.array([sleep_share(sleep_hours)]),
    )


def _first(is_so: BoolArray) -> float | None:
    """The first hour at which something is so; None where it never is."""
    return float(EXAMPLE_HOURS[is_so.argmax()]) if is_so.any() else None


def _reached(row: int) -> float | None:
    """The hour of a row; None beyond the last."""
    return float(EXAMPLE_HOURS[row]) if row < EXAMPLE_HOURS.size else None
