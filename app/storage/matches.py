"""Corrections of names: which exercise the athlete says an imported name means."""

from collections.abc import Mapping

from app.storage.database import Database
from app.storage.statements import upsert


class MatchRepository:
    """Remembered corrections by the program a file came from and the name in it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> Mapping[tuple[str, str], str]:
        """Exercise keys by source program and name."""
        rows = self._database.rows("SELECT source_app, name, exercise_id FROM name_match")
        return {(source_app, name): exercise_id for source_app, name, exercise_id in rows}

    def remember(self, source_app: str, name: str, exercise_id: str) -> None:
        """Keep a correction; a later one of the same name replaces it."""
        columns = ("source_app", "name", "exercise_id")
        self._database.execute(
            upsert("name_match", columns, key=("source_app", "name")),
            (source_app, name, exercise_id),
        )

    def forget(self, source_app: str, name: str) -> None:
        """Drop a correction; without one, nothing happens."""
        self._database.execute(
            "DELETE FROM name_match WHERE source_app = ? AND name = ?", (source_app, name)
        )
