"""What workouts and planned sessions have in common: exercises, an activity and a quick log."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from app.compat import override
from app.core.workouts import Activity, ExerciseEntry, QuickEffort
from app.storage.aggregates import AggregateRepository, Now
from app.storage.database import Database, Row
from app.storage.parts import EffortParts, ExerciseParts, WithEfforts, WithExercises

Parts = tuple[tuple[ExerciseEntry, ...], Activity | None, tuple[QuickEffort, ...]]
"""Exercises in order, the activity and the quick log."""


class WithParts(WithExercises, WithEfforts, Protocol):
    """Whatever has a key, exercises, perhaps an activity and a quick log."""


Session = TypeVar("Session", bound=WithParts)


class SessionRepository(AggregateRepository[Session]):
    """A table of sessions, and the tables of their parts, which are named after it."""

    def __init__(self, database: Database, now: Now) -> None:
        super().__init__(database, now)
        self._exercises = ExerciseParts(database, self.table)
        self._efforts = EffortParts(database, self.table)

    @abstractmethod
    def _from_row(self, row: Row, parts: Parts) -> Session:
        """The session of a row and its parts."""

    @override
    def _reader(self, key: str | None) -> Callable[[Row], Session]:
        exercises = self._exercises.read(key)
        activities = self._efforts.read_activities(key)
        quick = self._efforts.read_quick(key)

        def from_row(row: Row) -> Session:
            own = row[0]
            parts = exercises.get(own, ()), activities.get(own), quick.get(own, ())
            return self._from_row(row, parts)

        return from_row

    @override
    def _write_parts(self, values: Sequence[Session]) -> None:
        self._exercises.write(values)
        self._efforts.write(values)

    @override
    def _clear_parts(self, key: str) -> None:
        self._exercises.clear(key)
        self._efforts.clear(key)
