"""The files of one import: those that wait, those taken in and those left out."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from app.exchange.parsed import Progress


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A file that was imported, and the way back.

    Attributes:
        file_name: Its name.
        workouts: How many workouts and activities came in.
        take_back: Work for a worker that takes it all back.
        can_be_cancelled: Whether that may be stopped half-way.
    """

    file_name: str
    workouts: int
    take_back: Callable[[], Callable[[Progress], object]]
    can_be_cancelled: bool = True


@dataclass(slots=True)
class ImportRound:
    """Files that were chosen together, or dropped while others were under way.

    Attributes:
        taken_in: Files that were imported, in order.
        left_out: Of each file that nothing came of, one sentence that says why.
        is_under_way: Whether a file is being read, checked or written.
    """

    taken_in: list[TakenIn] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    is_under_way: bool = False
    _waiting: deque[Path] = field(default_factory=deque)
    _count: int = 0

    @property
    def has_several(self) -> bool:
        """Whether more than one file was chosen."""
        return self._count > 1

    @property
    def count(self) -> int:
        """How many files were chosen."""
        return self._count

    @property
    def number(self) -> int:
        """Which of them is under way, from 1."""
        return self._count - len(self._waiting)

    def add(self, files: Iterable[Path]) -> None:
        """Let more files wait for their turn."""
        before = len(self._waiting)
        self._waiting.extend(files)
        self._count += len(self._waiting) - before

    def next_file(self) -> Path | None:
        """The file whose turn it is; None when all had theirs."""
        self.is_under_way = bool(self._waiting)
        return self._waiting.popleft() if self._waiting else None
