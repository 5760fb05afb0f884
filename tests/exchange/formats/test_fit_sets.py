"""Strength sessions of watches: sets, weights, and what the exercises are called."""

from collections.abc import Callable
from pathlib import Path

import pytest
from fitdecode import profile

from app.core.muscles import MuscleGroup
from app.core.workouts import SetKind, StrengthSet, Weight, WeightUnit
from app.exchange.catalogue import load_catalogue
from app.exchange.fit_sets import exercises
from app.exchange.matching import Matcher
from app.exchange.parsed import ParsedWorkout
from app.exchange.plan_import import ImportPlan
from app.exchange.problems import ProblemKind, ProblemList
from app.exchange.reading import read_file
from tests.exchange.fit_samples import FIT_EPOCH, LIFTING, LiftedSet, session, strength_file

Written = Callable[[str | bytes], Path]
BENCH, CURL, PLANK, PULL_UP, SQUAT, BANDED = (0,), (7,), (19,), (21,), (28,), (37,)
HIP_RAISE, TRICEPS, UNKNOWN = (10,), (30,), (65534,)
NO_NUMBER = 65535


def only(path: Path) -> ParsedWorkout:
    """The only workout in a file."""
    (workout,) = read_file(path).workouts
    return workout


def test_sets_become_exercises(written: Written) -> None:
    """Active sets are grouped by exercise, rests are left out; minutes would count them twice."""
    sets = [
        LiftedSet(BENCH),
        LiftedSet(is_active=False),
        LiftedSet(SQUAT, (6,), repetitions=5, weight_kg=100),
        LiftedSet(BENCH, repetitions=6),
    ]
    parsed = read_file(written(strength_file(sets)))
    (workout,) = parsed.workouts
    assert workout.activity is None
    assert (workout.seconds, workout.session_rpe) == (2500, 7)
    assert {each.name: each.sets for each in workout.exercises} == {
        "Barbell bench press": (
            StrengthSet(8, Weight(60, WeightUnit.KG)),
            StrengthSet(6, Weight(60, WeightUnit.KG)),
        ),
        "Barbell back squat": (StrengthSet(5, Weight(100, WeightUnit.KG)),),
    }
    assert parsed.unit is WeightUnit.KG


@pytest.mark.parametrize(
    ("kilograms", "in_pounds", "weight"),
    [
        (20.41, True, Weight(45, WeightUnit.LB)),
        (46.49, True, Weight(102.5, WeightUnit.LB)),
        (61.2, False, Weight(61.2, WeightUnit.KG)),
        (61.25, False, Weight(61.25, WeightUnit.KG)),
        (2.5, False, Weight(2.5, WeightUnit.KG)),
        (0, False, None),
        (None, False, None),
    ],
)
def test_weights_are_shown_as_they_were_dialled(
    written: Written, kilograms: float | None, weight: Weight | None, *, in_pounds: bool
) -> None:
    """The file's sixteenths of a kilogram are rounded back to what the watch showed."""
    content = strength_file([LiftedSet(weight_kg=kilograms, in_pounds=in_pounds)])
    (entry,) = only(written(content)).exercises
    assert entry.sets[0].weight == weight


def test_both_units_in_one_file_are_stated_as_neither(written: Written) -> None:
    """Each set keeps its own unit; the file as a whole then has none."""
    parsed = read_file(written(strength_file([LiftedSet(), LiftedSet(in_pounds=True)])))
    assert parsed.unit is None


@pytest.mark.parametrize(
    ("category", "number", "name"),
    [
        (BENCH, (1,), "Barbell bench press"),
        (BANDED, (16,), "Band front raise"),
        (BENCH, (NO_NUMBER,), "Bench press"),
        (BENCH, (60000,), "Bench press"),
        ((7, 23), (3, 0), "Barbell biceps curl"),
        (CURL, (777,), "Crazy curl"),
        (HIP_RAISE, (30,), "Single leg glute bridge"),
        (TRICEPS, (3,), "Triceps cable kickback"),
    ],
)
def test_names(
    written: Written, category: tuple[int, ...], number: tuple[int, ...], name: str
) -> None:
    """The profile's name goes first, then the watch's own, then that of the category."""
    content = strength_file([LiftedSet(category, number)], [(7, 777, "Crazy curl")])
    (entry,) = only(written(content)).exercises
    assert entry.name == name


def test_names_of_the_profile_are_understood() -> None:
    """Nearly every name that a watch may give tells muscles; the rest are poses and warm-ups."""
    matcher = Matcher(load_catalogue())
    names = {
        category: [exercise_name(category, number) for number in kind.enum]
        for category in profile.FIELD_TYPES["exercise_category"].enum.values()
        if (kind := profile.FIELD_TYPES.get(f"{category}_exercise_name"))
        and category not in {"move", "pose", "warm_up", "core"}
    }
    known = [bool(matcher.match(name).primary) for told in names.values() for name in told]
    assert sum(known) >= 0.9 * len(known)
    for category, muscle in {
        "bench_press": MuscleGroup.CHEST,
        "squat": MuscleGroup.QUADRICEPS,
        "row": MuscleGroup.UPPER_BACK,
        "hip_raise": MuscleGroup.GLUTES,
    }.items():
        right = [muscle in matcher.match(name).primary for name in names[category]]
        assert sum(right) >= 0.8 * len(right), category


def exercise_name(category: str, number: int) -> str:
    """What the exercise of a set is called."""
    message = {
        "set_type": "active",
        "repetitions": 1,
        "category": category,
        "category_subtype": number,
    }
    (entry,) = exercises([message], {}, ProblemList())
    return entry.name


def test_timed_sets_and_assistance(written: Written) -> None:
    """Without repetitions the time counts; an assisted exercise's weight is help."""
    sets = [
        LiftedSet(PLANK, (43,), repetitions=None, weight_kg=None, seconds=45.5),
        LiftedSet(PULL_UP, (42,), weight_kg=20),
    ]
    plank, pull_up = only(written(strength_file(sets))).exercises
    assert plank.sets == (StrengthSet(duration_seconds=45.5),)
    assert pull_up.name == "Band assisted pull up"
    assert pull_up.sets[0].kind is SetKind.ASSISTED


def test_sets_nobody_named_are_listed(written: Written) -> None:
    """Where the watch knew some exercises, sets of unknown ones are problems."""
    sets = [
        LiftedSet(),
        LiftedSet(UNKNOWN, (NO_NUMBER,)),
        LiftedSet(weight_kg=4000),
        LiftedSet(repetitions=None, seconds=0),
    ]
    parsed = read_file(written(strength_file(sets)))
    assert [each.kind for each in parsed.problems] == [
        ProblemKind.EXERCISE,
        ProblemKind.IMPLAUSIBLE,
        ProblemKind.LENGTH,
    ]
    assert len(parsed.workouts[0].exercises[0].sets) == 1


def test_session_without_any_name_is_an_activity(written: Written) -> None:
    """A watch that only knows that there was lifting gives the minutes, and no problems."""
    parsed = read_file(written(strength_file([LiftedSet(UNKNOWN, (NO_NUMBER,))] * 3)))
    (workout,) = parsed.workouts
    assert workout.activity is not None
    assert (workout.activity.sport, workout.activity.rpe) == ("circuit_training", 7)
    assert (workout.exercises, parsed.problems) == ((), ())


def test_sets_belong_to_the_session_they_were_done_in(written: Written) -> None:
    """Of two sessions in a file only the one that was going on has the sets."""
    later = int((LIFTING - FIT_EPOCH).total_seconds()) + 7200
    content = strength_file([LiftedSet(minute=125)], extra=session(1, later, later + 2500))
    run, lifted = sorted(read_file(written(content)).workouts, key=lambda each: len(each.exercises))
    assert run.activity is not None
    assert lifted.start > run.start


def test_recorded_names_reach_the_catalogue(
    written: Written, plan: Callable[..., ImportPlan]
) -> None:
    """A set of the watch ends up at the exercise of the catalogue."""
    made = plan(read_file(written(strength_file([LiftedSet(SQUAT, (6,))]))))
    assert (made.counts.workouts, made.counts.sets, made.counts.volume_kg) == (1, 1, 480)
    assert made.workouts[0].exercises[0].exercise_id == "squat"


def test_exercises_are_filed_under_a_kind(written: Written) -> None:
    """A crunch of whatever name is a crunch; what the profile does not know has no kind."""
    step_climb = LiftedSet((6,), (66,))
    path = written(strength_file([step_climb, LiftedSet(UNKNOWN, (777,))], [(65534, 777, "Mine")]))
    assert [(each.name, each.kind) for each in only(path).exercises] == [
        ("Step climb", "Crunch"),
        ("Mine", ""),
    ]
