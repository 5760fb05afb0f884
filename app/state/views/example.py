"""A made-up session as the chart that the reader of Learn plays with shows it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

import numpy as np

from app.core.constants import GONE_EARLIEST_H, GONE_LATEST_H, PEAK_EARLIEST_H, PEAK_LATEST_H
from app.core.example import EXAMPLE_HOURS, MORNING_H, Example, example_course
from app.core.soreness import MAX_SORENESS
from app.core.status import READY_FROM
from app.state.views.muscle_curve import CurveMark, CurveView, HourBand, ready_soreness

_ANY_MOMENT: Final = datetime(2026, 1, 1, tzinfo=UTC)
"""The chart counts hours from the session, so any moment does."""


@dataclass(frozen=True, slots=True)
class ExampleView:
    """What follows after a made-up session.

    Attributes:
        curve: The curve with its band, its worst hour as ``peak``.
        gone: Where it is gone.
        felt_h: Hours until it is noticed; None where it never is.
        ready_h: Hours until the muscle group stays ready; None where a week is too short.
        strength_next_morning: Strength on the morning after, percent of normal.
    """

    curve: CurveView
    gone: CurveMark
    felt_h: float | None
    ready_h: float | None
    strength_next_morning: float

    @property
    def peak(self) -> CurveMark:
        """Where it is worst."""
        if self.curve.peak is None:
            raise ValueError("An example has a peak.")
        return self.curve.peak


def present_example(example: Example) -> ExampleView:
    """What the engine makes of a session."""
    course = example_course(example)

    def mark(hour: float) -> CurveMark:
        soreness = float(np.interp(hour, EXAMPLE_HOURS, course.soreness))
        return CurveMark(hour, soreness, _ANY_MOMENT)

    curve = CurveView(
        at=_ANY_MOMENT,
        hours=tuple(EXAMPLE_HOURS.tolist()),
        mean=tuple(course.soreness.tolist()),
        low=tuple(course.low.tolist()),
        high=tuple(course.high.tolist()),
        maximum=MAX_SORENESS,
        ready_soreness=ready_soreness(READY_FROM),
        reports=(),
        peak=mark(course.peak_h),
        ready=None,
        onset=HourBand(PEAK_EARLIEST_H, PEAK_LATEST_H),
        recovery=HourBand(GONE_EARLIEST_H, GONE_LATEST_H),
    )
    morning = float(np.interp(MORNING_H, EXAMPLE_HOURS, course.function))
    return ExampleView(curve, mark(course.gone_h), course.felt_h, course.ready_h, morning)
