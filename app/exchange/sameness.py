"""When two workouts are one: keys that survive a second export, and overlap in time."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import Final

from app.exchange.parsed import ParsedWorkout

_KEY_BYTES: Final = 12
_START_TOLERANCE: Final = timedelta(minutes=15)
_SHARED_TIME: Final = 0.7


@dataclass(frozen=True, slots=True, order=True)
class WorkoutSpan:
    """When a workout that the athlete already has took place; both instants are aware."""

    started_at: datetime
    ended_at: datetime
    workout_id: str


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
    """Finds the workout that took place at the same time as another."""

    def __init__(self, spans: Iterable[WorkoutSpan]) -> None:
        self._spans: Sequence[WorkoutSpan] = sorted(spans)
        self._starts = [span.started_at for span in self._spans]

    def at_same_time(self, started_at: datetime, ended_at: datetime) -> WorkoutSpan | None:
        """The first workout that began nearly together with it and shares most of its time."""
        index = bisect_left(self._starts, started_at - _START_TOLERANCE)
        end = bisect_right(self._starts, started_at + _START_TOLERANCE)
        near = self._spans[index:end]
        return next(
            (span for span in near if _shared(span, started_at, ended_at) >= _SHARED_TIME), None
        )


def _shared(span: WorkoutSpan, started_at: datetime, ended_at: datetime) -> float:
    """Part of the shorter of two workouts in which both were going on, 0 to 1."""
    overlap = min(span.ended_at, ended_at) - max(span.started_at, started_at)
    shorter = min(span.ended_at - span.started_at, ended_at - started_at)
    if shorter <= timedelta(0):
        return float(overlap >= timedelta(0))
    return max(overlap / shorter, 0.0)
