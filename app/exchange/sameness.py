"""When two workouts are one: keys that survive a second export, and overlap in time."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import Final

from app.core.workouts import Workout
from app.exchange.parsed import ParsedWorkout

_KEY_BYTES: Final = 12
_START_TOLERANCE: Final = timedelta(minutes=15)
_SHARED_TIME: Final = 0.7
_VOLUME_TOLERANCE: Final = 0.01


@dataclass(frozen=True, slots=True, order=True)
class WorkoutSpan:
    """When a workout that the athlete already has took place, and how much was done.

    Attributes:
        started_at: Aware instant.
        ended_at: Aware instant.
        workout_id: Its key.
        sets: Sets of every kind; 0 for an activity.
        volume_kg: Weight times repetitions over all sets.
    """

    started_at: datetime
    ended_at: datetime
    workout_id: str
    sets: int = 0
    volume_kg: float = 0.0

    @classmethod
    def of(cls, workout: Workout) -> "WorkoutSpan":
        """The span of a workout."""
        return cls(
            workout.started_at,
            workout.ended_at,
            workout.id,
            workout.set_count,
            workout.volume_kg,
        )


def source_key(source_app: str, workout: ParsedWorkout) -> str:
    """What identifies a workout in its program, whatever the zone or kind of file.

    The program's own lasting key, else the clock it shows, to the minute, and the title. The sets
    are left out on purpose: a workout whose sets were corrected since is still the same.
    """
    start = workout.start
    clock = (
        f"{start.astimezone(UTC):%Y-%m-%dT%H:%MZ}" if start.tzinfo else f"{start:%Y-%m-%dT%H:%M}"
    )
    identity = workout.file_key or f"{clock}\n{workout.title.casefold()}"
    digest = blake2b(f"{source_app}\n{identity}".encode(), digest_size=_KEY_BYTES)
    return f"{source_app}:{digest.hexdigest()}"


class Calendar:
    """Finds the workout that is probably the same as another, told by another program."""

    def __init__(self, spans: Iterable[WorkoutSpan]) -> None:
        self._spans: Sequence[WorkoutSpan] = sorted(spans)
        self._starts = [span.started_at for span in self._spans]

    def twin_of(self, span: WorkoutSpan) -> WorkoutSpan | None:
        """The first workout that began nearly together with it and shares most of its time.

        Two workouts with sets must hold the same ones as well: the time of day of a log may be
        made up, but nobody lifts exactly as much twice.
        """
        first = bisect_left(self._starts, span.started_at - _START_TOLERANCE)
        last = bisect_right(self._starts, span.started_at + _START_TOLERANCE)
        return next(
            (
                each
                for each in self._spans[first:last]
                if _shared_time(each, span) >= _SHARED_TIME and _same_sets(each, span)
            ),
            None,
        )


def _same_sets(one: WorkoutSpan, other: WorkoutSpan) -> bool:
    """Whether two workouts hold the same sets, as far as both have sets."""
    if not one.sets or not other.sets:
        return True
    alike = abs(one.volume_kg - other.volume_kg) <= _VOLUME_TOLERANCE * one.volume_kg
    return one.sets == other.sets and alike


def _shared_time(one: WorkoutSpan, other: WorkoutSpan) -> float:
    """Part of the shorter of two workouts in which both were going on, 0 to 1."""
    overlap = min(one.ended_at, other.ended_at) - max(one.started_at, other.started_at)
    shorter = min(one.ended_at - one.started_at, other.ended_at - other.started_at)
    if shorter <= timedelta(0):
        return float(overlap >= timedelta(0))
    return max(overlap / shorter, 0.0)
