"""The files of one import: those that wait, those taken in and those left out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from app.exchange.parsed import Progress


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What was imported at once, and the way back.

    Attributes:
        file_names: The files.
        workouts: How many workouts and activities came in.
        take_back: Work for a worker that takes it all back.
        can_be_cancelled: Whether that may be stopped half-way.
    """

    file_names: tuple[str, ...]
    workouts: int
    take_back: Callable[[], Callable[[Progress], object]]
    can_be_cancelled: bool = True


@dataclass(slots=True)
class ImportRound:
    """Files that were chosen together, or dropped while others were under way.

    Attributes:
        taken_in: What was imported, in order.
        left_out: Of each file that nothing came of, one sentence that says why.
        is_under_way: Whether files are being read, checked or written.
    """

    taken_in: list[TakenIn] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    is_under_way: bool = False
    _waiting: list[Path] = field(default_factory=list)
    _count: int = 0

    @property
    def has_several(self) -> bool:
        """Whether more than one file was chosen."""
        return self._count > 1

    def add(self, files: Iterable[Path]) -> None:
        """Let more files wait for their turn."""
        before = len(self._waiting)
        self._waiting.extend(files)
        self._count += len(self._waiting) - before

    def next_files(self, stands_alone: Callable[[Path], bool]) -> tuple[Path, ...]:
        """The files whose turn it is: one that stands alone, else all others; empty at the end."""
        self.is_under_way = bool(self._waiting)
        alone = next(filter(stands_alone, self._waiting), None)
        files = tuple(self._waiting) if alone is None else (alone,)
        for file in files:
            self._waiting.remove(file)
        return files
