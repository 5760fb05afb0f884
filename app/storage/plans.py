"""Planned sessions with their exercises, activities and quick logs."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from app.compat import override
from app.core.plans import PlannedSession
from app.storage.aggregates import AggregateRepository, Now
from app.storage.columns import instant_columns, instant_from
from app.storage.database import Database, Row
from app.storage.parts import EffortParts, ExerciseParts


class PlanRepository(AggregateRepository[PlannedSession]):
    """All planned sessions, earliest first."""

    table: ClassVar = "plan"
    order: ClassVar = "starts_at"
    columns: ClassVar = (
        "starts_at",
        "starts_offset_minutes",
        "title",
        "minutes",
        "routine_id",
        "workout_id",
        "note",
    )

    def __init__(self, database: Database, now: Now) -> None:
        super().__init__(database, now)
        self._exercises = ExerciseParts(database, "plan")
        self._efforts = EffortParts(database, "plan")

    def save(self, session: PlannedSession) -> None:
        """Add or change a planned session."""
        with self._database.transaction():
            self._save((session,))

    @override
    def _to_row(self, value: PlannedSession) -> Row:
        return (
            value.id,
            *instant_columns(value.starts_at),
            value.title,
            value.minutes,
            value.routine_id,
            value.workout_id,
            value.note,
        )

    @override
    def _reader(self, key: str | None) -> Callable[[Row], PlannedSession]:
        exercises = self._exercises.read(key)
        activities = self._efforts.read_activities(key)
        quick = self._efforts.read_quick(key)

        def from_row(row: Row) -> PlannedSession:
            own, starts_at, offset, title, minutes, *origin_and_note = row
            return PlannedSession(
                own,
                instant_from(starts_at, offset),
                title,
                minutes,
                exercises.get(own, ()),
                activities.get(own),
                quick.get(own, ()),
                *origin_and_note,
            )

        return from_row

    @override
    def _write_parts(self, values: Sequence[PlannedSession]) -> None:
        self._exercises.write(values)
        self._efforts.write(values)

    @override
    def _clear_parts(self, key: str) -> None:
        self._exercises.clear(key)
        self._efforts.clear(key)
