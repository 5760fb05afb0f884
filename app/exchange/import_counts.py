"""How much a file holds, or an import would add."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from app.core.workouts import SetKind, StrengthSet, Workout
from app.exchange.parsed import ParsedWorkout


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """How much there is.

    Attributes:
        workouts: Strength workouts.
        sets: Sets of every kind.
        warmup_sets: Those that are warm-ups.
        activities: Endurance and sport activities.
        check_ins: Days with answers.
        volume_kg: Weight times repetitions over all sets, in kilograms.
    """

    workouts: int = 0
    sets: int = 0
    warmup_sets: int = 0
    activities: int = 0
    check_ins: int = 0
    volume_kg: float = 0.0


def count(workouts: Iterable[Workout | ParsedWorkout], check_ins: int = 0) -> ImportCounts:
    """Count what workouts hold."""
    strength = activities = 0
    sets: list[StrengthSet] = []
    for workout in workouts:
        strength += bool(workout.exercises)
        activities += workout.activity is not None
        for entry in workout.exercises:
            sets += entry.sets
    # Equal sets of a table are one value: each of them is looked at once.
    keys = list(map(id, sets))
    times = Counter(keys)
    different = dict(zip(keys, sets, strict=True)).items()
    return ImportCounts(
        workouts=strength,
        sets=len(sets),
        warmup_sets=sum(times[key] for key, each in different if each.kind is SetKind.WARM_UP),
        activities=activities,
        check_ins=check_ins,
        volume_kg=sum(times[key] * each.volume_kg for key, each in different),
    )
