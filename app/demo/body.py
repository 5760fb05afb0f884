"""The body that the made-up athlete lives in: simpler than the engine's, and with its own quirks.

It is deliberately not the engine's model, so that the forecast has something to learn and something
to miss.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.core.days import epoch_hours
from app.core.exercises import Exercise, Sport
from app.core.muscles import MUSCLE_INDEX, MUSCLES, MuscleGroup
from app.core.stimulus import stimuli
from app.core.workouts import Workout, WorkoutKind

_HABIT_HOURS: Final = 21 * 24.0
_WEEKS_OF_HABIT: Final = 3.0
_ONSET_HOURS: Final = 7.0
_PEAK_HOURS: Final = {
    WorkoutKind.STRENGTH: 34.0,
    WorkoutKind.ENDURANCE: 23.0,
    WorkoutKind.QUICK: 30.0,
}
_FORGOTTEN_HOURS: Final = 144.0
_STEEPNESS: Final = 2.4
_WORST: Final = 7.5
_NEWNESS: Final = 1.2
_HARDY: Final = 0.4
_TENDER: Final = {
    MuscleGroup.HAMSTRINGS: 2.8,
    MuscleGroup.QUADRICEPS: 3.1,
    MuscleGroup.GLUTES: 1.6,
    MuscleGroup.LOWER_BACK: 1.5,
    MuscleGroup.ADDUCTORS: 1.3,
    MuscleGroup.CALVES: 1.7,
    MuscleGroup.SHOULDERS: 0.3,
    MuscleGroup.TRICEPS: 0.3,
    MuscleGroup.LATS: 0.6,
}


@dataclass(frozen=True, slots=True)
class Ache:
    """The soreness that one session leaves behind: its end, its worst hour and its strength."""

    ended_hours: float
    peak_hours: float
    strength: Mapping[MuscleGroup, float]

    def at(self, hours: float) -> dict[MuscleGroup, float]:
        """Soreness by muscle group at an epoch hour."""
        after = hours - self.ended_hours
        if not _ONSET_HOURS < after < _FORGOTTEN_HOURS:
            return {}
        u = (after - _ONSET_HOURS) / (self.peak_hours - _ONSET_HOURS)
        course = (u * math.exp(1 - u)) ** _STEEPNESS
        return {muscle: strength * course for muscle, strength in self.strength.items()}


def aches(
    workouts: Sequence[Workout], exercises: Mapping[str, Exercise], sports: Mapping[str, Sport]
) -> tuple[Ache, ...]:
    """What each session leaves behind, given what the body was used to; earliest first."""
    habit = [0.0] * len(MUSCLES)
    last = -math.inf
    found = []
    doses = stimuli(workouts, exercises, sports).dose.tolist()
    for workout, dose in zip(workouts, doses, strict=True):
        ended = epoch_hours(workout.ended_at)
        fading = math.exp(-(ended - last) / _HABIT_HOURS)
        habit = [value * fading for value in habit]
        found.append(Ache(ended, _PEAK_HOURS[workout.kind], _strength(dose, habit)))
        habit = [value + new for value, new in zip(habit, dose, strict=True)]
        last = ended
    return tuple(found)


def soreness(found: Sequence[Ache], at: datetime) -> dict[MuscleGroup, float]:
    """Soreness by muscle group at a moment; muscles without any are left out."""
    hours = epoch_hours(at)
    total: dict[MuscleGroup, float] = {}
    for ache in found:
        for muscle, points in ache.at(hours).items():
            total[muscle] = total.get(muscle, 0.0) + points
    return total


def _strength(dose: Sequence[float], habit: Sequence[float]) -> dict[MuscleGroup, float]:
    strength = {}
    for muscle, index in MUSCLE_INDEX.items():
        if dose[index] > 0:
            newness = dose[index] / (_NEWNESS + habit[index] / _WEEKS_OF_HABIT)
            points = _WORST * (1 - math.exp(-0.55 * newness)) * _TENDER.get(muscle, _HARDY)
            strength[muscle] = points * min(1.0, dose[index] / 3)
    return strength
