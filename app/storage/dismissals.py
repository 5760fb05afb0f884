"""Advice that the athlete put away."""

from collections.abc import Mapping
from datetime import datetime

from app.storage.aggregates import Now
from app.storage.columns import instant_columns, instant_from
from app.storage.database import Database
from app.storage.statements import upsert


class DismissalRepository:
    """When each piece of advice was last put away."""

    def __init__(self, database: Database, now: Now) -> None:
        self._database = database
        self._now = now

    def all(self) -> Mapping[str, datetime]:
        """When it was put away, by the advice's key."""
        rows = self._database.rows(
            "SELECT advice, dismissed_at, dismissed_offset_minutes FROM advice_dismissal"
        )
        return {advice: instant_from(at, offset) for advice, at, offset in rows}

    def dismiss(self, advice: str) -> None:
        """Put a piece of advice away now."""
        self.put(advice, self._now())

    def put(self, advice: str, at: datetime) -> None:
        """Note when a piece of advice was put away."""
        columns = ("advice", "dismissed_at", "dismissed_offset_minutes")
        self._database.execute(
            upsert("advice_dismissal", columns, key=("advice",)),
            (advice, *instant_columns(at)),
        )

    def undo(self, advice: str) -> None:
        """Bring a piece of advice back; without a dismissal, nothing happens."""
        self._database.execute("DELETE FROM advice_dismissal WHERE advice = ?", (advice,))
