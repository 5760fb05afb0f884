"""Rules that hold for every command, whatever the order."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exchange.catalogue import load_catalogue
from app.exchange.matching import Matcher
from app.state.app_state import AppState
from app.state.store import Store
from app.storage.library import Library
from tests.state.acting import ACTS, Person
from tests.state.looking import exported, unlike_stored
from tests.storage.builders import MovingClock, easy_run, leg_day

acts = st.lists(st.tuples(st.sampled_from(list(ACTS)), st.integers(0, 999)), max_size=12)
slowly = settings(max_examples=40, deadline=None)
MATCHER = Matcher(load_catalogue())


@contextmanager
def somebody() -> Iterator[Person]:
    """A person with a week of training behind them."""
    clock = MovingClock()
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.open(Path(folder) / "herstel.db", clock) as library,
    ):
        person = Person(
            Store(library, load_catalogue(), lambda: MATCHER, clock), clock, Path(folder)
        )
        for act, number in (("log", 0), ("check in", 2), ("save a routine", 0), ("import", 1)):
            person.act(act, number)
        person.undos.clear()
        yield person


@slowly
@given(acts)
def test_state_follows_the_database(planned: list[tuple[str, int]]) -> None:
    """After every command and every Undo the state is what a fresh start would read."""
    with somebody() as person:
        for act, number in planned:
            person.act(act, number)
            assert unlike_stored(person.store) == []


@slowly
@given(acts)
def test_undoing_everything_leaves_no_trace(planned: list[tuple[str, int]]) -> None:
    """Taking all commands back, last first, restores the export byte for byte."""
    with somebody() as person:
        before = exported(person.store)
        for act, number in planned:
            person.act(act, number)
        for undo in reversed(person.undos):
            undo()
        assert exported(person.store) == before
        assert unlike_stored(person.store) == []


def test_long_work_is_left_to_the_windows_patience(store: Store) -> None:
    """What follows a change is worked out by whoever the window names; it is published after."""
    asked: list[bool] = []

    def patience(work: Callable[[], AppState]) -> AppState:
        asked.append(store.state.history.workouts == ())
        return work()

    store.patience = patience
    store.log_workout(leg_day())

    assert asked == [True]
    assert store.state.history.workouts == (leg_day(),)


def test_a_state_that_cannot_follow_takes_the_change_back(store: Store) -> None:
    """When working the state out fails, the database says again what is shown."""
    store.log_workout(easy_run())

    def failing(_work: Callable[[], AppState]) -> AppState:
        raise MemoryError

    store.patience = failing
    with pytest.raises(MemoryError):
        store.log_workout(leg_day())

    assert unlike_stored(store) == []
    assert [each.id for each in store.state.history.workouts] == [easy_run().id]


def test_what_came_in_meanwhile_is_not_lost(store: Store) -> None:
    """Another change that lands while one is worked out stands beside it."""

    def patience(work: Callable[[], AppState]) -> AppState:
        store.patience = lambda inner: inner()
        store.log_workout(easy_run())
        return work()

    store.patience = patience
    store.log_workout(leg_day())

    assert {each.id for each in store.state.history.workouts} == {leg_day().id, easy_run().id}
