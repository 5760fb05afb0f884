"""Planned sessions with their exercises, activities and quick logs."""

from typing import ClassVar

from app.compat import override
from app.core.plans import PlannedSession
from app.storage.columns import instant_columns, instant_from
from app.storage.database import Row
from app.storage.sessions import Parts, SessionRepository


class PlanRepository(SessionRepository[PlannedSession]):
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
    def _from_row(self, row: Row, parts: Parts) -> PlannedSession:
        own, starts_at, offset, title, minutes, *origin_and_note = row
        return PlannedSession(
            own,
            instant_from(starts_at, offset),
            title,
            minutes,
            *parts,
            *origin_and_note,
        )
