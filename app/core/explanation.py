"""Why soreness is what it is: an additive list down to the sets.

Every level sums to the level above: the parts of the list to the shown soreness, the exercises to
their session, the sets to their exercise.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from app.core.arrays import FloatArray
from app.core.forecast import Cause, WhyPart
from app.core.load_rows import LoadRows
from app.core.muscles import MUSCLE_INDEX, MuscleGroup
from app.core.sums import ratio, sum_by_session
from app.core.workouts import ExerciseEntry, StrengthSet, Workout

NEGLIGIBLE_POINTS: Final = 0.005
"""Below this a part shows as 0.00 and explains nothing."""

_ROUNDING: Final = 1e-9
_TIMES: Final = " \N{MULTIPLICATION SIGN} "


@dataclass(frozen=True, slots=True, eq=False)
class Explained:
    """Sessions that may still be felt, and what each of their rows adds to the soreness.

    Attributes:
        workouts: The sessions (k).
        points: What each session adds to each muscle group as it is shown, 0 where it is left out,
            one tuple of k per muscle group.
        row_points: What each set, activity and quick log adds, one tuple of R per muscle group.
        first_rows: Where the rows of each session begin, and the end, k + 1.
    """

    workouts: tuple[Workout, ...]
    points: Sequence[Sequence[float]]
    row_points: Sequence[Sequence[float]]
    first_rows: Sequence[int]

    @classmethod
    def of(cls, workouts: tuple[Workout, ...], rows: LoadRows, points: FloatArray) -> "Explained":
        """Share out what sessions add, in proportion to what their rows load.

        Sessions that add less than `NEGLIGIBLE_POINTS` are left out; the others carry their share.

        Args:
            workouts: The sessions.
            rows: Their sets, activities and quick logs.
            points: What each session adds to the soreness of each muscle group, shape (k, m).
        """
        kept = points >= NEGLIGIBLE_POINTS
        kept |= (points > 0.0) & ~kept.any(axis=0)
        shown = points * kept
        shown *= ratio(points.sum(axis=0), shown.sum(axis=0), 0.0)
        loads = rows.loads * rows.eccentric[:, None]
        total = sum_by_session(rows.session, loads, len(workouts))
        row_points = loads * ratio(shown, total, 0.0)[rows.session]
        first_rows = np.searchsorted(rows.session, np.arange(len(workouts) + 1))
        return cls(workouts, shown.T.tolist(), row_points.T.tolist(), first_rows.tolist())


def session_parts(explained: Explained, muscle: MuscleGroup) -> tuple[WhyPart, ...]:
    """What sessions add to the soreness of one muscle group, the largest first."""
    column = MUSCLE_INDEX[muscle]
    points = explained.points[column]
    order = sorted(range(len(points)), key=lambda session: -points[session])
    return tuple(
        _session_part(explained, session, column) for session in order if points[session] > 0.0
    )


def _session_part(explained: Explained, session: int, column: int) -> WhyPart:
    """One session's part, opened to exercises and sets."""
    workout = explained.workouts[session]
    first, last = explained.first_rows[session : session + 2]
    return WhyPart(
        cause=Cause.SESSION,
        points=explained.points[column][session],
        label=workout.title,
        workout_id=workout.id,
        at=workout.ended_at,
        parts=_exercise_parts(workout, explained.row_points[column][first:last]),
    )


def remainder_parts(
    sessions: float, personal: Mapping[Cause, float], shown: float
) -> tuple[WhyPart, ...]:
    """What stands beside the sessions; those that add nothing are left out.

    Soreness ends at 0: what would take it below takes only what is there. It ends at 10 too: what
    is more than that stands in the list as the limit.

    Args:
        sessions: Points of all sessions together.
        personal: Points of the athlete's own parts.
        shown: The soreness that all parts sum to.
    """
    given = sessions + sum(points for points in personal.values() if points > 0.0)
    taken = -sum(points for points in personal.values() if points < 0.0)
    scale = (given - shown) / taken if taken and given - taken < shown else 1.0
    parts = {
        cause: points * scale if points < 0.0 else points for cause, points in personal.items()
    }
    beyond = shown - math.fsum([sessions, *parts.values()])
    if abs(beyond) > _ROUNDING:
        parts[Cause.LIMIT] = beyond
    return tuple(WhyPart(cause, points) for cause, points in parts.items() if points)


def set_label(strength_set: StrengthSet) -> str:
    """A set in figures: "100 kg x 5", "60 s", "RIR 2" appended where it was rated."""
    pieces = [_load_text(strength_set)]
    if strength_set.rir is not None:
        pieces.append(f"RIR {strength_set.rir:g}")
    return " · ".join(piece for piece in pieces if piece)


def _load_text(strength_set: StrengthSet) -> str:
    amounts = []
    if strength_set.weight is not None:
        amounts.append(f"{strength_set.weight.value:g} {strength_set.weight.unit}")
    if strength_set.repetitions is not None:
        amounts.append(f"{strength_set.repetitions}")
    if strength_set.duration_seconds:
        amounts.append(f"{strength_set.duration_seconds:g} s")
    if strength_set.distance_metres:
        amounts.append(f"{strength_set.distance_metres:g} m")
    return _TIMES.join(amounts)


def _exercise_parts(workout: Workout, row_points: Sequence[float]) -> tuple[WhyPart, ...]:
    parts = []
    first = 0
    for entry in workout.exercises:
        points = row_points[first : first + len(entry.sets)]
        first += len(entry.sets)
        total = sum(points)
        if total > 0.0:
            sets = _set_parts(workout, entry, points)
            parts.append(WhyPart(Cause.EXERCISE, total, entry.name, workout.id, parts=sets))
    other = sum(row_points[first:])
    if parts and other > 0.0:
        parts.append(WhyPart(Cause.EXERCISE, other, workout_id=workout.id))
    return tuple(parts)


def _set_parts(
    workout: Workout, entry: ExerciseEntry, points: Sequence[float]
) -> tuple[WhyPart, ...]:
    return tuple(
        WhyPart(Cause.SET, set_points, set_label(strength_set), workout.id)
        for strength_set, set_points in zip(entry.sets, points, strict=True)
        if set_points > 0.0
    )
