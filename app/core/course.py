"""The course of soreness over any range, and what one session did."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np

from app.core.arrays import FloatArray
from app.core.days import epoch_hours, from_epoch_hours
from app.core.milestones import own_pulses, ready_hours
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.outlook import known_at, outlook, readiness_at
from app.core.prepared import Prepared


@dataclass(frozen=True, slots=True, eq=False)
class SorenessHistory:
    """Course of all muscle groups over a range; columns in the order of `MUSCLES`.

    Attributes:
        hours: Epoch hours, shape (H,).
        soreness: Soreness expected at each hour from what was known before it, shape (H, m).
        low: Its 10 % quantile, shape (H, m).
        high: Its 90 % quantile, shape (H, m).
        function: Strength in percent of normal, shape (H, m).
        readiness: Readiness, 0 to 100, shape (H, m).
    """

    hours: FloatArray
    soreness: FloatArray
    low: FloatArray
    high: FloatArray
    function: FloatArray
    readiness: FloatArray


@dataclass(frozen=True, slots=True)
class SessionEffect:
    """What one session does to one muscle group.

    Attributes:
        muscle: The muscle group.
        dose: Hard sets.
        peak_soreness: Soreness that the session alone brings at its worst, 0 to 10.
        peak_at: When it is worst.
        gone_at: When it is gone.
        ready_at: When the group is ready again, everything counted; None when it stays ready.
    """

    muscle: MuscleGroup
    dose: float
    peak_soreness: float
    peak_at: datetime
    gone_at: datetime
    ready_at: datetime | None


def soreness_history(
    prepared: Prepared, start: datetime, end: datetime, step_hours: float = 6.0
) -> SorenessHistory:
    """Course of all muscle groups from ``start`` up to and including ``end``.

    Nothing looks ahead: an hour is expected from the sessions and reports before it.

    Raises:
        ValueError: ``step_hours`` is not positive.
    """
    if step_hours <= 0.0:
        raise ValueError("A step takes time.")
    hours = np.arange(epoch_hours(start), epoch_hours(end) + step_hours / 2, step_hours)
    seen = outlook(known_at(prepared, np.inf, np.inf, since=epoch_hours(start)), hours)
    felt = seen.soreness
    return SorenessHistory(hours, felt.mean, felt.low, felt.high, seen.function, seen.readiness)


def session_effects(prepared: Prepared, workout_id: str) -> tuple[SessionEffect, ...]:
    """What one session does to each muscle group that it loads, the most affected first.

    Raises:
        KeyError: There is no such workout.
    """
    row = _row_of(prepared, workout_id)
    ended_at = prepared.workouts[row].ended_at
    ended_h = epoch_hours(ended_at)
    known = known_at(prepared, ended_h, ended_h, since=ended_h)
    hours = ended_h + np.arange(0.0, 169.0)
    threshold = prepared.history.settings.ready_threshold
    readiness = readiness_at(known, hours)
    ready_h = ready_hours(known, hours, readiness, threshold, ended_at)

    def instant(hour: float) -> datetime:
        return from_epoch_hours(float(hour), ended_at)

    pulses, dose = own_pulses(prepared.responses, known.states), prepared.stimuli.dose[row]
    return tuple(
        SessionEffect(
            muscle=MUSCLES[i],
            dose=float(dose[i]),
            peak_soreness=float(pulses.amplitude[row, i]),
            peak_at=instant(ended_h + pulses.peak_h[row, i]),
            gone_at=instant(ended_h + pulses.gone_h[row, i]),
            ready_at=None if np.isnan(ready_h[i]) else instant(ready_h[i]),
        )
        for i in np.argsort(-pulses.amplitude[row], kind="stable").tolist()
        if dose[i] > 0.0
    )


def _row_of(prepared: Prepared, workout_id: str) -> int:
    for row, workout in enumerate(prepared.workouts):
        if workout.id == workout_id:
            return row
    raise KeyError(workout_id)
