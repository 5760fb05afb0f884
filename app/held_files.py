"""Database files that this program has open, which nothing in it may open as plain files besides.

On POSIX systems, closing any handle of a file lets go of every lock that the process holds on it
(fcntl(2)). SQLite takes a database without locks for left alone: the next program to leave takes
its write-ahead log away, and what is confirmed afterwards is lost.
"""

from pathlib import Path
from typing import Final

_BESIDE: Final = ("", "-wal", "-shm", "-journal")
"""What SQLite adds to a file's name for those that it keeps beside it."""
_holds: Final[set["Hold"]] = set()


class Hold:
    """Keeps a database file, and those beside it, from being opened as plain files."""

    def __init__(self, path: Path) -> None:
        self._path = path.absolute()
        _holds.add(self)

    def covers(self, file: Path) -> bool:
        """Whether a file is the database or one beside it, under whatever name."""
        return any(
            _are_same(file, self._path.with_name(f"{self._path.name}{ending}"))
            for ending in _BESIDE
        )

    def end(self) -> None:
        """Let the file be opened by anybody again."""
        _holds.discard(self)


def is_held(file: Path) -> bool:
    """Whether a file belongs to a database that this program has open."""
    return any(hold.covers(file) for hold in tuple(_holds))


def _are_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False
