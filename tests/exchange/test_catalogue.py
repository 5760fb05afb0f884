"""The packaged exercises and sports: whole, corrected, and found by whoever types."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.exercises import Exercise, ExerciseCategory
from app.core.muscles import MuscleGroup
from app.exchange.catalogue import Catalogue, load_catalogue
from app.resources import resource_path

LEAST_EXERCISES_PER_MUSCLE = 4
SLOWEST_LOAD_SECONDS = 0.1


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    """The packaged catalogue."""
    return load_catalogue()


def _primary(catalogue: Catalogue, exercise_id: str) -> set[str]:
    return {muscle.value for muscle in catalogue.exercises[exercise_id].primary}


def test_every_row_becomes_an_exercise(catalogue: Catalogue) -> None:
    """No two rows share an id or a name."""
    rows = resource_path("exercises", "exercises.csv").read_text(encoding="utf-8").splitlines()
    assert len(catalogue.exercises) == len(rows) - 1
    assert len({exercise.name for exercise in catalogue.exercises.values()}) == len(rows) - 1


def test_every_exercise_has_shares_within_bounds(catalogue: Catalogue) -> None:
    """Each exercise has a primary muscle, and no share lies outside (0, 1]."""
    for exercise in catalogue.exercises.values():
        assert exercise.primary, exercise.id
        assert all(0 < share <= 1 for share in exercise.shares.values()), exercise.id
        assert 0.5 <= exercise.eccentric <= 1.6, exercise.id
        assert exercise.equipment, exercise.id


@pytest.mark.parametrize("muscle", MuscleGroup)
def test_every_muscle_is_primary_for_some_strength_exercises(
    catalogue: Catalogue, muscle: MuscleGroup
) -> None:
    """An athlete can find something to train each of the nineteen groups."""
    training = [
        exercise
        for exercise in catalogue.exercises.values()
        if muscle in exercise.primary and exercise.category is ExerciseCategory.STRENGTH
    ]
    assert len(training) >= (LEAST_EXERCISES_PER_MUSCLE if muscle != MuscleGroup.SHINS else 3)


@pytest.mark.parametrize(
    ("exercise_id", "muscles"),
    [
        ("Barbell_Deadlift", {"hamstrings", "glutes", "lower back"}),
        ("Sumo_Deadlift", {"glutes", "hamstrings"}),
        ("Romanian_Deadlift", {"hamstrings"}),
        ("Cable_Hip_Adduction", {"adductors"}),
        ("Thigh_Abductor", {"hip abductors"}),
        ("Flutter_Kicks", {"abdominals"}),
        ("Side_Leg_Raises", {"hip abductors"}),
        ("Barbell_Side_Bend", {"obliques"}),
        ("Russian_Twist", {"abdominals", "obliques"}),
        ("Smith_Machine_Reverse_Calf_Raises", {"shins"}),
        ("tibialis-raise", {"shins"}),
        ("Leverage_Iso_Row", {"upper back"}),
        ("Upright_Barbell_Row", {"trapezius"}),
        ("Farmers_Walk", {"forearms"}),
        ("Barbell_Hip_Thrust", {"glutes"}),
        ("Good_Morning", {"hamstrings"}),
        ("Mountain_Climbers", {"abdominals"}),
        ("Bench_Press_-_Powerlifting", {"chest"}),
        ("Kipping_Muscle_Up", {"lats"}),
        ("Single-Cone_Sprint_Drill", {"quadriceps"}),
        ("Power_Clean", {"glutes", "hamstrings"}),
    ],
)
def test_wrong_muscles_of_the_source_list_stay_corrected(
    catalogue: Catalogue, exercise_id: str, muscles: set[str]
) -> None:
    """Corrections made by hand are not undone by a later edit."""
    assert _primary(catalogue, exercise_id) == muscles


def test_lengthening_under_load_counts_more(catalogue: Catalogue) -> None:
    """Eccentric exercises have a factor above 1, sleds and ergometers one below."""
    factor = {key: exercise.eccentric for key, exercise in catalogue.exercises.items()}
    assert min(factor["nordic-hamstring-curl"], factor["Romanian_Deadlift"]) > 1
    assert factor["nordic-hamstring-curl"] > factor["Barbell_Lunge"] > factor["Barbell_Squat"]
    assert max(factor["Sled_Push"], factor["Bicycling"], factor["Rowing_Stationary"]) < 1


def test_popularity_ranks_are_unique_and_known(catalogue: Catalogue) -> None:
    """Ranks run from 1 without gaps, over exercises that exist."""
    assert set(catalogue.popularity) <= set(catalogue.exercises)
    assert sorted(catalogue.popularity.values()) == list(range(1, len(catalogue.popularity) + 1))


def test_sports_have_loads_and_braking(catalogue: Catalogue) -> None:
    """Every sport loads some muscle fully or nearly so; downhill brakes most, cycling least."""
    sports = catalogue.sports
    assert len(sports) >= 40
    for sport in sports.values():
        assert all(0 < share <= 1 for share in sport.shares.values()), sport.id
        assert max(sport.shares.values()) >= 0.5, sport.id
        assert 1 <= sport.typical_rpe <= 10, sport.id
    assert sports["downhill_running"].eccentric == max(s.eccentric for s in sports.values())
    assert sports["cycling"].eccentric < sports["running"].eccentric
    assert sports["cycling"].endurance
    assert not sports["football"].endurance


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("bench", "Barbell Bench Press"),
        ("squat", "Barbell Back Squat"),
        ("deadlft", "Barbell Deadlift"),
        ("hip thurst", "Barbell Hip Thrust"),
        ("db bench", "Dumbbell Bench Press"),
        ("rdl", "Romanian Deadlift"),
        ("ohp", "Overhead Press (Barbell)"),
        ("lat pul", "Lat Pulldown"),
        ("bankdrukken", "Barbell Bench Press"),
        ("kniebeuge", "Barbell Back Squat"),
        ("pull up", "Pull-Up"),
    ],
)
def test_search_offers_the_likeliest_first(catalogue: Catalogue, typed: str, first: str) -> None:
    """Beginnings, abbreviations, typing errors and other languages find the common exercise."""
    assert catalogue.search(typed)[0].name == first


def test_search_for_nonsense_finds_nothing(catalogue: Catalogue) -> None:
    """A word like no other finds no exercise."""
    assert catalogue.search("xyzzyqwv") == ()


def test_search_keeps_to_muscle_and_equipment(catalogue: Catalogue) -> None:
    """Filters are strict, and exercises with the muscle as primary come before the others."""
    found = catalogue.search("", muscle=MuscleGroup.TRICEPS, equipment="barbell")
    shares = [exercise.shares[MuscleGroup.TRICEPS] for exercise in found]
    assert len(found) > 20
    assert all(exercise.equipment == "barbell" for exercise in found)
    assert shares == sorted(shares, reverse=True)


def test_empty_search_begins_with_the_most_common(catalogue: Catalogue) -> None:
    """Before a letter is typed the list starts with what most people train."""
    first = catalogue.search()[:20]
    assert all(catalogue.popularity.get(exercise.id, 999) <= 40 for exercise in first)
    assert len(catalogue.search()) == len(catalogue.exercises)


@given(st.text(max_size=30))
def test_any_text_can_be_searched(text: str) -> None:
    """No text breaks the search, and nothing is offered twice."""
    found = [exercise.id for exercise in load_catalogue().search(text)]
    assert len(found) == len(set(found))


def test_an_own_exercise_is_found_and_replaces_its_like(catalogue: Catalogue) -> None:
    """Custom exercises are searched like the others; the packaged catalogue stays as it is."""
    own = Exercise("mine", "Garage Contraption Press", {MuscleGroup.CHEST: 1.0}, custom=True)
    changed = Exercise("Pullups", "Pull-Up", {MuscleGroup.BICEPS: 1.0}, custom=True)
    mixed = catalogue.with_exercises([own, changed])
    assert mixed.search("contrapt") == (own,)
    assert mixed.exercises["Pullups"] is changed
    assert "mine" not in catalogue.exercises
    assert catalogue.exercises["Pullups"] is not changed


def test_equipment_is_listed_once(catalogue: Catalogue) -> None:
    """The filter offers each kind of equipment once, in order."""
    assert list(catalogue.equipment) == sorted(set(catalogue.equipment))
    assert {"barbell", "body weight", "cable"} <= set(catalogue.equipment)


@pytest.mark.cost
def test_the_catalogue_loads_quickly() -> None:
    """Reading all exercises is a matter of milliseconds (a generous limit for slow machines)."""

    def seconds() -> float:
        started = time.process_time()
        load_catalogue.__wrapped__()
        return time.process_time() - started

    assert min(seconds() for _ in range(3)) < SLOWEST_LOAD_SECONDS
