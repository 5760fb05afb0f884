"""Workouts with their exercises, sets, activities and quick logs."""

from collections.abc import Iterable
from typing import ClassVar

from app.compat import override
from app.core.workouts import Workout
from app.storage.aggregates import UnknownKeyError, sorted_by_key
from app.storage.columns import instant_columns, instant_from
from app.storage.database import Row
from app.storage.sessions import Parts, SessionRepository


class WorkoutRepository(SessionRepository[Workout]):
    """All workouts, earliest end first; a deleted one is kept until its import is reverted."""

    table: ClassVar = "workout"
    order: ClassVar = "ended_at"
    columns: ClassVar = (
        "title",
        "started_at",
        "started_offset_minutes",
        "ended_at",
        "ended_offset_minutes",
        "session_rpe",
        "note",
        "batch_id",
        "source_key",
    )

    def add(self, workout: Workout) -> None:
        """Add a workout with a key of its own."""
        self.add_many((workout,))

    def add_many(self, workouts: Iterable[Workout]) -> None:
        """Add workouts with keys of their own, all or none."""
        with self._database.transaction():
            self._add(sorted_by_key(workouts))

    def replace(self, workout: Workout) -> None:
        """Change the workout with the same key.

        Raises:
            UnknownKeyError: There is none, or it is deleted.
        """
        with self._database.transaction():
            if self.get(workout.id) is None:
                raise UnknownKeyError
            self._save((workout,))

    def source_keys(self) -> frozenset[str]:
        """Keys of everything ever imported, deleted or not, so that it is not imported again."""
        query = "SELECT source_key FROM workout WHERE source_key IS NOT NULL"
        return frozenset(key for (key,) in self._database.rows(query))

    @override
    def _to_row(self, value: Workout) -> Row:
        return (
            value.id,
            value.title,
            *instant_columns(value.started_at),
            *instant_columns(value.ended_at),
            value.session_rpe,
            value.note,
            value.batch_id,
            value.source_key,
        )

    @override
    def _from_row(self, row: Row, parts: Parts) -> Workout:
        own, title, started, started_offset, ended, ended_offset, rpe, note, *origin = row
        return Workout(
            own,
            title,
            instant_from(started, started_offset),
            instant_from(ended, ended_offset),
            *parts,
            rpe,
            note,
            *origin,
        )
