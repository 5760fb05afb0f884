"""What all commands share: the state, the database, and how one follows the other."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.exchange.catalogue import Catalogue
from app.state.app_state import AppState
from app.state.loading import load_beside, load_state
from app.storage.aggregates import WayBack
from app.storage.library import Library

Undo = Callable[[], None]
Patience = Callable[[Callable[[], AppState]], AppState]
"""How work that may take long is done: at once, or elsewhere while the window goes on."""


class StateHolder(QObject):
    """Holds the state and lets it follow the database.

    Attributes:
        library: The athlete's database.
        catalogue: Exercises and sports that everybody has.
        now: Tells the present.
        patience: How a state that may take long is worked out; the window sets its own.

    Signals:
        changed: The new ``AppState``, after each command.
    """

    changed = Signal(object)

    def __init__(
        self,
        library: Library,
        catalogue: Catalogue,
        now: Callable[[], datetime],
        state: AppState | None = None,
    ) -> None:
        """Hold a state.

        Args:
            library: The athlete's database.
            catalogue: Exercises and sports that everybody has.
            now: Tells the present.
            state: What is stored, where it was loaded already.
        """
        super().__init__()
        self.library = library
        self.catalogue = catalogue
        self.now = now
        self.patience: Patience = _at_once
        self._state = state or load_state(library, catalogue)

    @property
    def state(self) -> AppState:
        """The current state."""
        return self._state

    def new_id(self) -> str:
        """A new key for a workout, check-in, routine or exercise."""
        return self.library.new_id()

    def reload(self) -> None:
        """Read everything again, after something else wrote to the database."""
        self._work_out(partial(load_beside, self.library, self.catalogue))

    def follow_other_programs(self) -> None:
        """Read everything again if another program, such as a command in a terminal, wrote."""
        if self.library.changed_elsewhere():
            self.reload()

    def _carry_out(self, change: Callable[[], WayBack], follow: Callable[[], None]) -> Undo:
        """Write in one transaction, and only once it is committed let the state follow.

        If the state cannot follow, what was written is taken back: both say the same again.

        Args:
            change: Writes, and gives what puts everything back as it was.
            follow: Brings the state to what is stored.

        Returns:
            The inverse, also one transaction.
        """
        with self.library.transaction():
            go_back = change()
        try:
            follow()
        except BaseException:
            with self.library.transaction():
                go_back()
            raise
        return partial(self._take_back, go_back, follow)

    def _take_back(self, go_back: WayBack, follow: Callable[[], None]) -> None:
        with self.library.transaction():
            go_back()
        follow()

    def _work_out(self, work: Callable[[], AppState]) -> None:
        """Publish a state that may take long; work on it reads no database of this thread."""
        before = self._state
        after = self.patience(work)
        is_alone = self._state is before
        self._publish(after if is_alone else load_state(self.library, self.catalogue))

    def _publish(self, state: AppState) -> None:
        self._state = state
        self.changed.emit(state)


def _at_once(work: Callable[[], AppState]) -> AppState:
    return work()


def in_turn(*ways_back: WayBack) -> WayBack:
    """All ways back, one after the other."""

    def go_back() -> None:
        for way_back in ways_back:
            way_back()

    return go_back
