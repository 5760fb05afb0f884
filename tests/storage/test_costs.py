import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from time import process_time

import pytest

from app.core.workouts import StrengthSet, Weight, WeightUnit, Workout
from app.storage.library import Library
from tests.storage.builders import START, MovingClock, leg_day

pytestmark = pytest.mark.cost

ATTEMPTS = 5
WORKOUTS = 2_000
SETS = 40_000


def best_seconds(job: Callable[[], object]) -> float:
    """How long a job takes when nothing disturbs it."""
    taken = []
    for _ in range(ATTEMPTS):
        begun = process_time()
        job()
        taken.append(process_time() - begun)
    return min(taken)


def ten_years() -> list[Workout]:
    """2,000 leg days of 20 sets, one every other day."""
    (entry,) = leg_day().exercises
    five = replace(entry, sets=(entry.sets[1],) * 5)
    return [
        replace(
            leg_day(f"{number:08}"),
            started_at=START - timedelta(days=2 * number, hours=1),
            ended_at=START - timedelta(days=2 * number),
            exercises=(five,) * 4,
        )
        for number in range(WORKOUTS)
    ]


@pytest.fixture(scope="module")
def long_history(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """A library with ten years of training."""
    path = tmp_path_factory.mktemp("long") / "herstel.db"
    with Library.open(path, MovingClock()) as library:
        library.workouts.add_many(ten_years())
        yield library


def test_reading_ten_years_costs_little_more_than_its_sets(long_history: Library) -> None:
    """40,000 sets are read in under four times what fetching and making their values takes."""
    query = "SELECT repetitions, weight_typed, rir FROM workout_set"

    def only_the_sets() -> list[StrengthSet]:
        with closing(sqlite3.connect(long_history.path)) as connection:
            return [
                StrengthSet(repetitions, Weight(weight, WeightUnit.LB), rir)
                for repetitions, weight, rir in connection.execute(query)
            ]

    assert sum(workout.set_count for workout in long_history.workouts.all()) == SETS
    assert best_seconds(long_history.workouts.all) < 4 * best_seconds(only_the_sets)


def test_saving_does_not_slow_down_with_history(long_history: Library, library: Library) -> None:
    """Changing one workout among 2,000 costs about what it costs when it is the only one."""
    workout = leg_day("00000007")
    library.workouts.add(workout)

    among_many = best_seconds(lambda: long_history.workouts.replace(workout))

    assert among_many < 5 * best_seconds(lambda: library.workouts.replace(workout))
