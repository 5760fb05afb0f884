"""From the database to the frozen state."""

from collections.abc import Mapping
from types import MappingProxyType

from app.core.engine import prepare
from app.core.exercises import Exercise
from app.core.history import History
from app.exchange.catalogue import Catalogue
from app.exchange.collector import collector_paused
from app.state.app_state import AppState
from app.storage.library import Library


def known_exercises(
    catalogue: Catalogue, own: Mapping[str, Exercise]
) -> MappingProxyType[str, Exercise]:
    """Every exercise by id; the athlete's own version goes before the catalogue's."""
    return MappingProxyType({**catalogue.exercises, **own})


def load_history(library: Library, catalogue: Catalogue) -> History:
    """Everything the engine reads, as it is stored at one moment, and the catalogue."""
    with library.snapshot():
        return _history(library, catalogue, _own_exercises(library))


def load_state(library: Library, catalogue: Catalogue) -> AppState:
    """The whole state as it is stored at one moment, with the engine prepared for it."""
    with library.snapshot(), collector_paused():
        own = _own_exercises(library)
        history = _history(library, catalogue, own)
        return AppState(
            history=history,
            prepared=prepare(history),
            own_exercises=own,
            routines=library.routines.all(),
            planned=library.plans.all(),
            batches=library.batches.all(),
            draft=library.drafts.load(),
            dismissed_advice=library.dismissals.all(),
        )


def load_beside(library: Library, catalogue: Catalogue) -> AppState:
    """The same through a connection of its own, on whichever thread this runs."""
    with library.for_worker() as beside:
        return load_state(beside, catalogue)


def _own_exercises(library: Library) -> MappingProxyType[str, Exercise]:
    return MappingProxyType({exercise.id: exercise for exercise in library.exercises.all()})


def _history(library: Library, catalogue: Catalogue, own: Mapping[str, Exercise]) -> History:
    return History(
        workouts=library.workouts.all(),
        check_ins=library.check_ins.all(),
        exercises=known_exercises(catalogue, own),
        sports=catalogue.sports,
        settings=library.settings.load(),
    )
