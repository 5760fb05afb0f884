"""Strength and endurance too close together for the same muscles (INTERFERENCE, SEPARATE)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from app.core.arrays import FloatArray
from app.core.days import epoch_hours
from app.core.exercises import Exercise, Sport
from app.core.muscles import MUSCLE_COUNT, MUSCLES, MuscleGroup
from app.core.stimulus import stimuli
from app.core.workouts import Workout

CONFLICT_DOSE: Final = 1.0
"""Hard sets that both sessions must bring to a muscle group before they can be in each other's
way: below that there is nothing to lose. Rule of thumb."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two sessions, one of strength and one of endurance, that share muscles within hours.

    Attributes:
        first_id: The session that came first.
        second_id: The one that followed.
        gap_hours: From the end of the first to the start of the second; 0 where they overlap.
        muscles: The muscle groups that both loaded.
    """

    first_id: str
    second_id: str
    gap_hours: float
    muscles: tuple[MuscleGroup, ...]


def conflicts(
    workouts: Sequence[Workout],
    exercises: Mapping[str, Exercise],
    sports: Mapping[str, Sport],
    within_hours: float,
) -> tuple[Conflict, ...]:
    """All pairs of sessions that interfere, in order of time.

    Explosive strength suffers when endurance follows within 3 h (Schumann 2022), strength and
    endurance within 6 h (Robineau 2016).

    Args:
        workouts: Sessions in any order, planned ones included.
        exercises: Exercises by id.
        sports: Sports by id.
        within_hours: Gap from which two sessions leave each other alone.
    """
    close = [
        (first, second, gap)
        for first, second, gap in _near(workouts, within_hours)
        if _opposed(first, second, sports)
    ]
    pairs = [workout for first, second, _ in close for workout in (first, second)]
    doses = stimuli(pairs, exercises, sports).dose if pairs else np.empty((0, MUSCLE_COUNT))
    shared = (_shared(*both) for both in zip(doses[::2], doses[1::2], strict=True))
    return tuple(
        Conflict(first.id, second.id, gap, muscles)
        for (first, second, gap), muscles in zip(close, shared, strict=True)
        if muscles
    )


def _near(
    workouts: Sequence[Workout], within_hours: float
) -> Iterator[tuple[Workout, Workout, float]]:
    """Pairs of sessions in order of time, with the hours between them, where these are few."""
    ordered = sorted(workouts, key=lambda workout: epoch_hours(workout.started_at))
    for number, first in enumerate(ordered):
        for later in range(number + 1, len(ordered)):
            second = ordered[later]
            gap = epoch_hours(second.started_at) - epoch_hours(first.ended_at)
            if gap >= within_hours:
                break
            yield first, second, max(gap, 0.0)


def _shared(first: FloatArray, second: FloatArray) -> tuple[MuscleGroup, ...]:
    both = (first >= CONFLICT_DOSE) & (second >= CONFLICT_DOSE)
    return tuple(muscle for muscle, loaded in zip(MUSCLES, both.tolist(), strict=True) if loaded)


def _opposed(first: Workout, second: Workout, sports: Mapping[str, Sport]) -> bool:
    """Whether one trains endurance and the other strength."""
    return (is_endurance(first, sports) and bool(second.exercises)) or (
        bool(first.exercises) and is_endurance(second, sports)
    )


def is_endurance(workout: Workout, sports: Mapping[str, Sport]) -> bool:
    """Whether a workout has an activity that trains endurance; a sport that is not known does."""
    if workout.activity is None:
        return False
    sport = sports.get(workout.activity.sport_id)
    return sport is None or sport.endurance
