"""What can be taken back, latest first; a toast and a button share it."""

from collections.abc import Callable

from app.state.store import Undo


class UndoStack:
    """Inverses of what was done, each run once at most."""

    def __init__(self, followed: Callable[[], None]) -> None:
        self._undos: list[Undo] = []
        self._followed = followed

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to take back."""
        return not self._undos

    def push(self, undo: Undo) -> Undo:
        """Remember an inverse; what is given runs that very one, wherever it stands by then."""
        self._undos.append(undo)
        self._followed()
        return lambda: self._take_back(undo)

    def take_back(self) -> None:
        """Take back what was done last; without anything, nothing happens."""
        if self._undos:
            self._take_back(self._undos[-1])

    def clear(self) -> None:
        """Forget everything."""
        self._undos.clear()
        self._followed()

    def _take_back(self, undo: Undo) -> None:
        if undo in self._undos:
            self._undos.remove(undo)
            undo()
            self._followed()
