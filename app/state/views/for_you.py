"""What the first card of Learn shows: strength after the athlete's own latest hard session."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

import numpy as np

from app.core.arrays import FloatArray
from app.core.constants import FUNCTION_MAX
from app.core.days import epoch_hours
from app.core.engine import Prepared
from app.core.example import Example, Habit, example_course
from app.core.function import function_percent
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.outlook import known_at
from app.state.views.log import WorkoutLine, workout_line
from app.state.views.today_parts import BodyPart, part_of

HARD_FROM: Final = 1.0
"""Peak soreness that keeps a muscle group from being ready: a session that does this is hard."""

BEFORE_H: Final = 4.0
WEEK_H: Final = 168.0
_HOURS: Final = np.arange(-BEFORE_H, WEEK_H + 1.0)


@dataclass(frozen=True, slots=True)
class ForYou:
    """Strength of the muscle group that a session loaded most, over the week that follows it.

    Attributes:
        hours: Hours from the session's end, from a little before it on.
        strength: Expected strength at these hours, percent of normal, as far as training says.
        session: The session; None where there is none and the curve is an example.
        muscle: The muscle group of the curve; None in an example.
        part: The part of the body that the session loaded most; None in an example.
        now: Hours since the session's end; None in an example.
        strength_now: Strength at this moment; None in an example.
    """

    hours: tuple[float, ...]
    strength: tuple[float, ...]
    session: WorkoutLine | None = None
    muscle: MuscleGroup | None = None
    part: BodyPart | None = None
    now: float | None = None
    strength_now: float | None = None


def present_for_you(prepared: Prepared, at: datetime) -> ForYou:
    """The latest hard session of the past week, or an example where there was none."""
    row = _latest_hard(prepared, epoch_hours(at))
    return _example() if row is None else _after(prepared, row, at)


def _latest_hard(prepared: Prepared, now: float) -> int | None:
    """Row of the latest session of the past week that kept a muscle group from being ready."""
    ended_h = prepared.responses.ended_h
    first, last = np.searchsorted(ended_h, (now - WEEK_H, now), side="right").tolist()
    is_hard = prepared.responses.amplitude[first:last].max(axis=1, initial=0.0) >= HARD_FROM
    rows = np.flatnonzero(is_hard)
    return first + int(rows[-1]) if rows.size else None


def _after(prepared: Prepared, row: int, at: datetime) -> ForYou:
    amplitude = prepared.responses.amplitude[row]
    ended_h, now = float(prepared.responses.ended_h[row]), epoch_hours(at)
    column = int(amplitude.argmax())
    drops = known_at(prepared, now, now, since=ended_h - BEFORE_H).drops
    strength = function_percent(drops, np.append(ended_h + _HOURS, now))[:, column]
    return ForYou(
        hours=tuple(_HOURS.tolist()),
        strength=tuple(np.round(strength[:-1], 2).tolist()),
        session=workout_line(prepared.workouts[row], prepared.history),
        muscle=MUSCLES[column],
        part=_most_loaded_part(amplitude),
        now=now - ended_h,
        strength_now=float(strength[-1]),
    )


def _most_loaded_part(amplitude: FloatArray) -> BodyPart:
    """The part of the body whose muscle groups get sorest together."""
    sums: dict[BodyPart, float] = {}
    for muscle, points in zip(MUSCLES, amplitude.tolist(), strict=True):
        part = part_of(muscle)
        sums[part] = sums.get(part, 0.0) + points
    return max(sums, key=lambda part: sums[part])


def _example() -> ForYou:
    course = example_course(Example(habit=Habit.NEW))
    before = np.full(round(BEFORE_H), FUNCTION_MAX)
    strength = np.concatenate((before, course.function))
    return ForYou(tuple(_HOURS.tolist()), tuple(np.round(strength, 2).tolist()))
