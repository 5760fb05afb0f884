"""The one door to everything stored: open it, use its repositories, close it."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from app.core.identity import new_id
from app.storage.aggregates import Now, StampClock
from app.storage.batches import BatchRepository
from app.storage.check_ins import CheckInRepository
from app.storage.database import Database
from app.storage.dismissals import DismissalRepository
from app.storage.drafts import DraftRepository
from app.storage.exercises import ExerciseRepository
from app.storage.failures import ForeignDatabaseError
from app.storage.forecasts import ForecastRepository
from app.storage.locking import WindowLock
from app.storage.matches import MatchRepository
from app.storage.opening import open_database
from app.storage.plans import PlanRepository
from app.storage.restoring import Backups
from app.storage.routines import RoutineRepository
from app.storage.settings import SettingsRepository
from app.storage.workouts import WorkoutRepository

Entropy = Callable[[int], bytes]
_ENTROPY_BYTES: Final = 10
_ENTERED: Final = ("workout", "check_in", "exercise", "routine", "plan")


class Library:
    """An athlete's database.

    Attributes:
        path: The file.
        workouts: Workouts.
        check_ins: Check-ins.
        exercises: Exercises beside the catalogue.
        settings: Settings.
        routines: Routines.
        plans: Planned sessions.
        forecasts: Stored forecasts.
        batches: Imports.
        drafts: The workout being entered.
        matches: Corrected names.
        dismissals: Advice put away.
        backups: Copies of the file.
    """

    def __init__(
        self,
        database: Database,
        now: Now,
        entropy: Entropy,
        lock: WindowLock | None = None,
        *,
        is_window: bool = False,
    ) -> None:
        self._database = database
        self._now = now
        self._entropy = entropy
        self._lock = lock
        self._seen_version = database.data_version()
        self.path = database.path
        stamps = StampClock(now)
        self.workouts = WorkoutRepository(database, stamps)
        self.check_ins = CheckInRepository(database, stamps)
        self.exercises = ExerciseRepository(database, stamps)
        self.settings = SettingsRepository(database)
        self.routines = RoutineRepository(database, stamps)
        self.plans = PlanRepository(database, stamps)
        self.forecasts = ForecastRepository(database)
        self.batches = BatchRepository(database, self.workouts, self.check_ins, self.exercises)
        self.drafts = DraftRepository(database)
        self.matches = MatchRepository(database)
        self.dismissals = DismissalRepository(database, now)
        self._is_window = is_window or lock is not None
        self.backups = Backups(database, now, is_window=self._is_window)

    @classmethod
    def open(
        cls,
        path: Path,
        now: Now,
        *,
        entropy: Entropy = os.urandom,
        for_window: bool = False,
        sets_aside: bool = True,
    ) -> Self:
        """Open the database at ``path``; make it where there is none.

        Args:
            path: The file; its folder is made when it is missing.
            now: Tells the present as an aware instant in the athlete's UTC offset.
            entropy: Gives as many random bytes as asked for.
            for_window: Whether to be the one window on this file; commands may work beside it.
            sets_aside: Whether a damaged file is moved out of the way; else it is left as it is.

        Raises:
            StorageError: It cannot be opened: damaged, locked, full, too new, not ours.
        """
        lock = WindowLock(path) if for_window else None
        try:
            return cls(open_database(path, now, sets_aside=sets_aside), now, entropy, lock)
        except ForeignDatabaseError:
            if lock:
                lock.remove()
            raise
        except BaseException:
            if lock:
                lock.close()
            raise

    def for_worker(self) -> Self:
        """The same file through a connection of its own, for another thread to open and close.

        It may do whatever this one may: to its window it is no stranger. The file is not looked at
        again other than through SQLite: closing it would let go of every lock that this process
        holds on it, and the next program to leave would take the write-ahead log away.

        Raises:
            StorageError: It cannot be opened.
        """
        database = Database(self.path)
        return type(self)(database, self._now, self._entropy, is_window=self._is_window)

    def is_empty(self) -> bool:
        """Whether nothing was ever entered, so that there is nothing to lose."""
        return not any(
            self._database.rows(f"SELECT 1 FROM {table} LIMIT 1")  # noqa: S608 - names of our own
            for table in _ENTERED
        )

    def new_id(self) -> str:
        """A new key."""
        return new_id(self._now(), self._entropy(_ENTROPY_BYTES))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One user action: all of it is stored when the block ends, or nothing when it raises."""
        with self._database.transaction():
            yield

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let all reads of the block see one moment, whatever others write meanwhile."""
        with self._database.snapshot():
            yield

    def changed_elsewhere(self) -> bool:
        """Whether another program, such as a command in a terminal, wrote since the last asking."""
        version = self._database.data_version()
        changed = version != self._seen_version
        self._seen_version = version
        return changed

    def close(self) -> None:
        """Close the file; whatever was committed is on the disk."""
        self._database.close()
        if self._lock:
            self._lock.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
