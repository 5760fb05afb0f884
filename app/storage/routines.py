"""Routines with their exercises and sets."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from app.compat import override
from app.core.routines import Routine
from app.storage.aggregates import AggregateRepository, Now
from app.storage.database import Database, Row
from app.storage.parts import ExerciseParts


class RoutineRepository(AggregateRepository[Routine]):
    """All routines, in the athlete's order."""

    table: ClassVar = "routine"
    order: ClassVar = "position"
    columns: ClassVar = ("name", "note", "position")

    def __init__(self, database: Database, now: Now) -> None:
        super().__init__(database, now)
        self._exercises = ExerciseParts(database, "routine")

    def save(self, routine: Routine) -> None:
        """Add or change a routine."""
        with self._database.transaction():
            self._save((routine,))

    @override
    def _to_row(self, value: Routine) -> Row:
        return (value.id, value.name, value.note, value.position)

    @override
    def _reader(self, key: str | None) -> Callable[[Row], Routine]:
        exercises = self._exercises.read(key)

        def from_row(row: Row) -> Routine:
            own, name, note, position = row
            return Routine(own, name, exercises.get(own, ()), note, position)

        return from_row

    @override
    def _write_parts(self, values: Sequence[Routine]) -> None:
        self._exercises.write(values)

    @override
    def _clear_parts(self, key: str) -> None:
        self._exercises.clear(key)
