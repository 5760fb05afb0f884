"""What the tests of storage share: a clock that moves, and a library to fill."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from app.storage.library import Library
from tests.storage.builders import MovingClock


@pytest.fixture
def clock() -> MovingClock:
    """A clock that moves, from the morning of 23 November 2026 in Amsterdam."""
    return MovingClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database of a test lies; nothing is there yet."""
    return tmp_path / "athlete" / "herstel.db"


@pytest.fixture
def open_library(path: Path, clock: MovingClock) -> Iterator[Callable[..., Library]]:
    """Opens libraries and closes them in the end; keys are the same in each run."""
    opened: list[Library] = []
    numbers = count(1)

    def open_one(at: Path = path, *, for_window: bool = False) -> Library:
        library = Library.open(
            at, clock, entropy=lambda size: next(numbers).to_bytes(size), for_window=for_window
        )
        opened.append(library)
        return library

    yield open_one
    for library in opened:
        library.close()


@pytest.fixture
def library(open_library: Callable[..., Library]) -> Library:
    """An empty library."""
    return open_library()
