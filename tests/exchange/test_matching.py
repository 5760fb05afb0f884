"""Matching as a whole: consistent, careful, and as good as promised on real logs."""

import csv
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.exercises import ExerciseCategory
from app.core.muscles import MuscleGroup
from app.exchange.catalogue import load_catalogue
from app.exchange.matching import Match, Matcher, match

NAMES_RIGHT = 0.90
SETS_RIGHT = 0.95
ALIASES = "catalogue/exercise_aliases.csv"

SEVENTEEN_GROUPS = {
    "middle back": "upper back",
    "traps": "trapezius",
    "abductors": "hip abductors",
}
NINETEEN_GROUPS = {MuscleGroup.OBLIQUES: "abdominals", MuscleGroup.SHINS: "calves"}


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    """A matcher for the packaged catalogue."""
    return Matcher(load_catalogue())


def test_every_exercise_is_recognised_by_its_own_name(matcher: Matcher) -> None:
    """A name of the catalogue is that exercise, with full confidence."""
    for exercise in load_catalogue().exercises.values():
        found = matcher.match(exercise.name)
        assert found.confidence == 1.0
        assert found.exercise is not None
        assert found.exercise.shares == exercise.shares, exercise.name


@pytest.mark.parametrize(
    ("name", "exercise"),
    [
        ("Bench Press (Barbell)", "Barbell_Bench_Press_-_Medium_Grip"),
        ("Dumbbell Press Incline", "Incline_Dumbbell_Press"),
        ("Squat, Barbell", "Barbell_Squat"),
        ("Overhead Press (Dumbbell)", "Dumbbell_Shoulder_Press"),
        ("DB RDL", "dumbbell-romanian-deadlift"),
        ("Cable Lat Pulldown", "lat-pulldown"),
        ("Hip Thrust (Smith Machine)", "smith-machine-hip-thrust"),
        ("Seated Leg Curls", "Seated_Leg_Curl"),
        ("Pull Ups (Assisted)", "assisted-pull-up"),
        ("Foam Roll Quads", "Quadriceps-SMR"),
        ("Beinpresse", "Leg_Press"),
    ],
)
def test_names_find_the_exercise_with_that_equipment(
    matcher: Matcher, name: str, exercise: str
) -> None:
    """Among exercises for the same muscles, position and equipment decide."""
    found = matcher.match(name).exercise
    assert found is not None
    assert found.id == exercise


def test_other_equipment_is_another_exercise(matcher: Matcher) -> None:
    """Muscles are told even where the catalogue lacks the exercise with that equipment."""
    found = matcher.match("Landmine Shrug")
    assert found.exercise is None
    assert found.primary == (MuscleGroup.TRAPEZIUS,)


def test_the_source_program_tells_what_it_leaves_out(matcher: Matcher) -> None:
    """StrongLifts means the barbell where it names nothing."""
    found = matcher.match("Shoulder Press", source_app="StrongLifts").exercise
    assert found is not None
    assert found.equipment == "barbell"


@pytest.mark.parametrize(
    ("name", "exercise"),
    [
        ("Press", "Standing_Military_Press"),
        ("Press (Barbell)", "Standing_Military_Press"),
        ("Press (Dumbbell)", "Dumbbell_Bench_Press"),
        ("Row", "Bent_Over_Barbell_Row"),
        ("Bench", "Barbell_Bench_Press_-_Medium_Grip"),
    ],
)
def test_a_movement_alone_is_its_most_common_exercise(
    matcher: Matcher, name: str, exercise: str
) -> None:
    """Who writes nothing but the movement means what most people do."""
    found = matcher.match(name).exercise
    assert found is not None
    assert found.id == exercise


@pytest.mark.parametrize(
    ("name", "primary"),
    [
        ("Deadlift to Upright Row", "hamstrings;glutes;lower back;trapezius"),
        ("Squat, Curl & Press", "quadriceps;biceps;shoulders"),
        ("Squat to Curl to Press", "quadriceps;biceps;shoulders"),
        ("Kniebeuge mit Bizepscurls", "quadriceps;biceps"),
        ("深蹲接弯举", "quadriceps;biceps"),
        ("Sit Up to Press", "abdominals;shoulders"),
    ],
)
def test_joined_movements_load_what_each_of_them_does(
    matcher: Matcher, name: str, primary: str
) -> None:
    """A name of several movements is given the muscles of all of them, each in one place."""
    found = matcher.match(name)
    assert set(found.primary) == set(map(MuscleGroup, primary.split(";")))
    assert not set(found.primary) & set(found.secondary)


def test_joined_movements_of_a_program_with_one_bar(matcher: Matcher) -> None:
    """Equipment that a program leaves out does not hide that there are two movements."""
    found = matcher.match("Squat to Curl", source_app="StrongLifts")
    assert set(found.primary) == {MuscleGroup.QUADRICEPS, MuscleGroup.BICEPS}


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("High to Low Cable Fly", "Cable Fly"),
        ("Squat to Bench", "Squat"),
        ("Dumbbell Curl with Twist", "Dumbbell Curl"),
        ("Pull Up with Dip Belt", "Pull Up"),
        ("Seated Row with Rope", "Seated Row"),
        ("Push Up and Grobnitz", "Push Up"),
        ("Lateral Raise and Front Raise", "Lateral Raise"),
    ],
)
def test_how_a_movement_is_done_is_no_second_movement(
    matcher: Matcher, name: str, plain: str
) -> None:
    """Directions, equipment, benches and turns of the hand add no muscles."""
    assert set(matcher.match(name).primary) == set(matcher.match(plain).primary)


def test_a_part_of_the_body_is_a_guess(matcher: Matcher) -> None:
    """A name that only says which muscle is kept, with little confidence."""
    found = matcher.match("Biceps")
    assert found.primary == (MuscleGroup.BICEPS,)
    assert found.confidence < 0.5


def test_unknown_words_and_typing_errors_cost_confidence(matcher: Matcher) -> None:
    """The same movement is surer when every word is understood."""
    plain, typo, strange = (
        matcher.match(name).confidence
        for name in ("Bench Press", "Bnech Press", "Grobnitz Bench Press")
    )
    assert plain > typo > strange > 0


def test_stretches_are_not_lifts(matcher: Matcher) -> None:
    """A stretch is matched to a stretch or to nothing."""
    found = matcher.match("Hamstring Stretch").exercise
    assert found is not None
    assert found.category is ExerciseCategory.STRETCHING
    assert matcher.match("Stretching").primary == ()


def test_languages_are_told_by_their_code(matcher: Matcher) -> None:
    """A regional code is the language, an unknown one is taken for English."""
    assert matcher.match("Rosca Direta", language="pt-BR").primary == (MuscleGroup.BICEPS,)
    assert matcher.match("Bench Press", language="xx").primary == (MuscleGroup.CHEST,)


def test_one_name_can_be_matched_alone() -> None:
    """The function does what the matcher does."""
    assert match("RDL").primary == (MuscleGroup.HAMSTRINGS,)


@given(
    st.text(max_size=40),
    st.sampled_from(["en", "nl", "de", "pt", "es", "fr", "zh", "ja", ""]),
)
def test_any_text_is_matched_consistently(name: str, language: str) -> None:
    """Confidence lies in 0 to 1, is 0 exactly where nothing is said; muscles fit the exercise."""
    found = _shared_matcher().match(name, language=language)
    assert 0 <= found.confidence <= 1
    assert (found.confidence == 0) == (not found.primary)
    assert not set(found.primary) & set(found.secondary)
    if found.exercise is not None:
        assert found.primary == found.exercise.primary
        assert found.secondary == found.exercise.secondary


@pytest.mark.parametrize(
    ("name", "primary"),
    [
        ("Foam Roller Reverse Crunch", MuscleGroup.ABDOMINALS),
        ("Single Leg Glute Bridge on Foam Roller", MuscleGroup.GLUTES),
        ("Thoracic Crunches on Foam Roller", MuscleGroup.ABDOMINALS),
    ],
)
def test_a_roller_beside_a_movement_is_no_massage(
    matcher: Matcher, name: str, primary: MuscleGroup
) -> None:
    """What is done on or with a foam roller loads what it does without."""
    found = matcher.match(name)
    assert found.primary == (primary,)
    assert found.exercise is None or found.exercise.category is not ExerciseCategory.STRETCHING
    rolled = matcher.match("Foam Rolling Quads").exercise
    assert rolled is not None
    assert rolled.category is ExerciseCategory.STRETCHING


@given(st.permutations(["Seated", "Cable", "Row", "Wide", "Grip"]))
def test_the_order_of_words_does_not_matter(words: list[str]) -> None:
    """Programs put equipment and position before or after the movement."""
    assert _shared_matcher().match(" ".join(words)).primary == (MuscleGroup.UPPER_BACK,)


@given(
    st.sampled_from(["bench press", "lat pulldown", "leg curl", "lateral raise"]),
    st.sampled_from(["{}", "{} (Barbell)", "{}s", "{} - 2", "  {}  ", "{}!", "*{}*"]),
    st.sampled_from([str.upper, str.lower, str.title]),
)
def test_case_and_punctuation_do_not_matter(
    name: str, form: str, case: Callable[[str], str]
) -> None:
    """Brackets, plurals, capitals and marks leave the muscles as they are."""
    matcher = _shared_matcher()
    assert matcher.match(case(form.format(name))).primary == matcher.match(name).primary


@cache
def _shared_matcher() -> Matcher:
    """One matcher for the property tests, whose cases must not build it anew."""
    return Matcher(load_catalogue())


def test_most_names_survive_one_typing_error(matcher: Matcher) -> None:
    """A letter too few, too many, wrong or swapped leaves the muscles as they were."""
    catalogue = load_catalogue()
    right = total = 0
    for exercise in map(catalogue.exercises.__getitem__, catalogue.popularity):
        for typed in _misspellings(exercise.name):
            total += 1
            right += set(matcher.match(typed).primary) == set(exercise.primary)
    assert right >= 0.95 * total


def _misspellings(name: str) -> list[str]:
    """One error of each kind, in the middle of the name."""
    at = len(name) // 2
    before, letter, after = name[:at], name[at], name[at + 1 :]
    swapped = f"{before}{after[:1]}{letter}{after[1:]}"
    return [before + after, f"{before}{letter}{letter}{after}", f"{before}x{after}", swapped]


@pytest.mark.realdata
@pytest.mark.parametrize("half", [0, 1])
def test_names_of_real_logs_get_their_muscles(matcher: Matcher, realdata: Path, half: int) -> None:
    """Primary muscles are right for 95 % of the sets and 90 % of the names, in either half."""
    with (realdata / ALIASES).open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if _half(row["app_name"]) == half]
    right = [row for row in rows if _is_right(row, matcher)]
    sets = sum(int(row["count"]) for row in rows)
    assert len(right) >= NAMES_RIGHT * len(rows)
    assert sum(int(row["count"]) for row in right) >= SETS_RIGHT * sets


def _half(name: str) -> int:
    return zlib.crc32(name.strip().casefold().encode()) % 2


def _is_right(row: dict[str, str], matcher: Matcher) -> bool:
    expected = {SEVENTEEN_GROUPS.get(m, m) for m in row["primary_muscles"].split(";") if m}
    return _as_seventeen(matcher.match(row["app_name"], row["source_app"], row["language"])) == (
        expected
    )


def _as_seventeen(found: Match) -> set[str]:
    return {NINETEEN_GROUPS.get(muscle, muscle.value) for muscle in found.primary}
