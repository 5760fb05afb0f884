"""What the tests of the state share: a library, its store, and a look at both."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from app.exchange.catalogue import Catalogue, load_catalogue
from app.exchange.matching import Matcher
from app.state.store import Store
from app.storage.library import Library
from tests.storage.builders import MovingClock


@pytest.fixture
def clock() -> MovingClock:
    """A clock that moves, from the morning of 23 November 2026 in Amsterdam."""
    return MovingClock()


@pytest.fixture
def catalogue() -> Catalogue:
    """The packaged catalogue."""
    return load_catalogue()


@pytest.fixture
def library(tmp_path: Path, clock: MovingClock) -> Iterator[Library]:
    """An empty library; keys are the same in each run."""
    numbers = count(1)
    with Library.open(
        tmp_path / "herstel.db", clock, entropy=lambda size: next(numbers).to_bytes(size)
    ) as opened:
        yield opened


@pytest.fixture
def make_store(library: Library, catalogue: Catalogue, clock: MovingClock) -> Callable[[], Store]:
    """Makes a store on what is in the library by then."""
    return lambda: Store(library, catalogue, lambda: Matcher(catalogue), clock)


@pytest.fixture
def store(make_store: Callable[[], Store]) -> Store:
    """A store on the empty library."""
    return make_store()
