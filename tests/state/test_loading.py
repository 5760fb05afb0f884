"""From the database to what the engine reads."""

from collections.abc import Callable

import pytest

from app.core.history import History
from app.core.workouts import Workout
from app.exchange.catalogue import Catalogue
from app.state.loading import load_history, load_state
from app.storage.library import Library
from tests.storage.builders import MovingClock, leg_day, morning

Load = Callable[[Library, Catalogue], History]


def state_history(library: Library, catalogue: Catalogue) -> History:
    """The history of the whole state."""
    return load_state(library, catalogue).history


@pytest.mark.parametrize("load", [load_history, state_history])
def test_a_history_is_of_one_moment(
    library: Library, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch, load: Load
) -> None:
    """What another program writes while it is read is in all of it, or in none."""
    library.workouts.add(leg_day("first"))
    read = library.workouts.all

    def read_while_another_writes() -> tuple[Workout, ...]:
        found = read()
        with Library.open(library.path, MovingClock()) as other, other.transaction():
            other.workouts.add(leg_day("second"))
            other.check_ins.save(morning())
        return found

    monkeypatch.setattr(library.workouts, "all", read_while_another_writes)
    history = load(library, catalogue)

    assert [workout.id for workout in history.workouts] == ["first"]
    assert history.check_ins == ()
