"""The athlete's strength plan: six routines whose weights grow over the year."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Final

from app.core.exercises import Exercise
from app.core.workouts import ExerciseEntry, SetKind, StrengthSet, Weight
from app.demo import seasons

_SETS_BY_HARDNESS: Final = (0.6, 0.9, 1.0, 1.0)
_WEIGHT_BY_HARDNESS: Final = (0.9, 0.95, 0.975, 1.0)
_EASE_BY_HARDNESS: Final = (2, 1, 1, 0)
_HARDEST: Final = len(_EASE_BY_HARDNESS) - 1
_UNRATED: Final = 0.08


@dataclass(frozen=True, slots=True)
class Lift:
    """One exercise of a routine as it stands in the last week.

    Attributes:
        exercise_id: Key in the catalogue.
        sets: Working sets.
        repetitions: Repetitions of each set; None when it is held for time.
        weight_kg: Weight at the end of the year; None for body weight.
        gain: Part of that weight that the year added.
        step_kg: Smallest step of the bar, stack or dumb-bells.
        warm_up_kg: Weight of one warm-up set; None without.
        seconds: Length of each set that is held for time.
    """

    exercise_id: str
    sets: int
    repetitions: int | None
    weight_kg: float | None = None
    gain: float = 0.15
    step_kg: float = 2.5
    warm_up_kg: float | None = None
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A routine.

    Attributes:
        name: What the athlete calls it.
        lifts: Its exercises in order.
        reserve: Repetitions in reserve in hard weeks.
    """

    name: str
    lifts: tuple[Lift, ...]
    reserve: int = 2


PULL_A: Final = Plan(
    "Pull A",
    (
        Lift("Bent_Over_Barbell_Row", 4, 8, 60, warm_up_kg=40),
        Lift("Wide-Grip_Lat_Pulldown", 3, 10, 55, step_kg=5),
        Lift("Barbell_Shrug", 2, 12, 70),
        Lift("Face_Pull", 2, 15, 22.5),
        Lift("Hammer_Curls", 2, 10, 14, gain=0.3, step_kg=2),
    ),
)
PULL_B: Final = Plan(
    "Pull B",
    (
        Lift("Pullups", 4, 6),
        Lift("Seated_Cable_Rows", 4, 10, 60, step_kg=5),
        Lift("Barbell_Shrug", 2, 12, 70),
        Lift("Face_Pull", 2, 15, 22.5),
        Lift("Barbell_Curl", 3, 10, 30),
    ),
)
PUSH_A: Final = Plan(
    "Push A",
    (
        Lift("Barbell_Bench_Press_-_Medium_Grip", 4, 8, 72.5, warm_up_kg=50),
        Lift("Standing_Military_Press", 3, 8, 42.5),
        Lift("Triceps_Pushdown", 3, 12, 27.5),
        Lift("Hanging_Leg_Raise", 2, 10),
        Lift("Russian_Twist", 2, 16, 10, gain=0.5),
    ),
    reserve=2,
)
PUSH_B: Final = Plan(
    "Push B",
    (
        Lift("Incline_Dumbbell_Press", 4, 10, 26, gain=0.25, step_kg=2, warm_up_kg=16),
        Lift("Dips_-_Triceps_Version", 4, 8),
        Lift("Dumbbell_Flyes", 3, 12, 14, gain=0.3, step_kg=2),
        Lift("Side_Lateral_Raise", 3, 14, 10, gain=0.3, step_kg=2),
        Lift("Hanging_Leg_Raise", 2, 10),
        Lift("Russian_Twist", 2, 16, 10, gain=0.5),
    ),
    reserve=2,
)
LEG_DAY: Final = Plan(
    "Leg day",
    (
        Lift("Barbell_Squat", 4, 8, 92.5, gain=0.22, warm_up_kg=60),
        Lift("Romanian_Deadlift", 3, 8, 85, gain=0.22),
        Lift("Lying_Leg_Curls", 2, 10, 45, step_kg=5),
        Lift("Thigh_Adductor", 2, 12, 50, step_kg=5),
        Lift("Thigh_Abductor", 2, 15, 50, step_kg=5),
        Lift("Standing_Calf_Raises", 2, 12, 80, step_kg=5),
    ),
    reserve=1,
)
HOTEL: Final = Plan(
    "Hotel room",
    (
        Lift("Pushups", 3, 15),
        Lift("Bodyweight_Squat", 3, 20),
        Lift("Inverted_Row", 3, 10),
        Lift("Plank", 2, None, seconds=60),
    ),
)
PLANS: Final = (PULL_A, PUSH_A, LEG_DAY, PULL_B, PUSH_B, HOTEL)


def entries(
    plan: Plan, week: int, exercises: Mapping[str, Exercise], chance: Random
) -> tuple[ExerciseEntry, ...]:
    """What the athlete did of a routine in a week."""
    return tuple(
        ExerciseEntry(
            lift.exercise_id,
            exercises[lift.exercise_id].name,
            tuple(_sets(lift, plan.reserve, week, chance)),
        )
        for lift in plan.lifts
    )


def _sets(lift: Lift, reserve: int, week: int, chance: Random) -> Iterator[StrengthSet]:
    hard = seasons.hardness(week)
    if lift.warm_up_kg is not None:
        yield StrengthSet(10, Weight(lift.warm_up_kg), kind=SetKind.WARM_UP)
    count = max(1, round(lift.sets * _SETS_BY_HARDNESS[hard]))
    weight = _weight(lift, week)
    for number in range(1, count + 1):
        tired = number == count > 2 and hard == _HARDEST
        rated = week == seasons.LAST_WEEK or chance.random() >= _UNRATED
        yield StrengthSet(
            lift.repetitions - tired if lift.repetitions else None,
            weight,
            rir=float(reserve + _EASE_BY_HARDNESS[hard] - tired) if rated else None,
            duration_seconds=lift.seconds,
        )


def _weight(lift: Lift, week: int) -> Weight | None:
    if lift.weight_kg is None:
        return None
    still_to_gain = lift.gain * (1 - (week / seasons.LAST_WEEK) ** 0.7)
    aim = lift.weight_kg * (1 - still_to_gain) * _WEIGHT_BY_HARDNESS[seasons.hardness(week)]
    return Weight(max(lift.step_kg, round(aim / lift.step_kg) * lift.step_kg))
