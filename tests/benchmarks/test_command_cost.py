"""What a command costs the window after ten years of training."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from time import perf_counter

import pytest

from app.core.muscles import MuscleGroup
from app.core.soreness import CheckIn, SorenessRating
from app.demo import DEMO_NOW
from app.exchange.catalogue import load_catalogue
from app.exchange.matching import Matcher
from app.state.store import Store
from app.storage.library import Library
from tests.benchmarks.conftest import history_of
from tests.benchmarks.costs import Limit, cost_of, note

pytestmark = pytest.mark.cost

LIMIT = Limit(seconds=0.1)
"""Longer than this, and a tap feels as if it was not noticed."""


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.at = DEMO_NOW

    def __call__(self) -> datetime:
        """The present."""
        return self.at


@pytest.fixture(scope="module")
def clock() -> Clock:
    """A clock that starts at the end of the ten years."""
    return Clock()


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory, clock: Clock) -> Iterator[Store]:
    """Ten years of training."""
    file = tmp_path_factory.mktemp("decade") / "herstel.db"
    history, catalogue = history_of(10), load_catalogue()
    with Library.open(file, clock) as library:
        with library.transaction():
            library.workouts.add_many(history.workouts)
            library.check_ins.add_many(history.check_ins)
        yield Store(library, catalogue, lambda: Matcher(catalogue), clock)


def test_logging_a_workout_is_not_felt(store: Store, clock: Clock) -> None:
    """A workout is stored, and every forecast follows it, within a tenth of a second."""
    usual = store.state.history.workouts[-1]

    def log() -> None:
        clock.at += timedelta(days=1)
        at = clock.at
        workout = replace(usual, id=store.new_id(), started_at=at, ended_at=at)
        store.log_workout(workout)

    cost = cost_of(log, LIMIT, clock=perf_counter)
    note(f"logging a workout: {cost.milliseconds():.1f} ms")
    assert cost.is_kept


def test_checking_in_is_not_felt(store: Store, clock: Clock) -> None:
    """A check-in is scored, stored and learned from within a tenth of a second."""
    answers = (SorenessRating(MuscleGroup.QUADRICEPS, 5),)

    def check_in() -> None:
        clock.at += timedelta(days=1)
        store.save_check_in(CheckIn(store.new_id(), clock.at.date(), clock.at, answers))

    cost = cost_of(check_in, LIMIT, clock=perf_counter)
    note(f"checking in: {cost.milliseconds():.1f} ms")
    assert cost.is_kept
