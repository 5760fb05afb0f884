"""Corrections of names: which exercise the athlete says an imported name means."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.storage.database import Database
from app.storage.statements import upsert


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A remembered correction.

    Attributes:
        source_app: The program that the file came from.
        name: The name in the file.
        exercise_id: The exercise that it means.
    """

    source_app: str
    name: str
    exercise_id: str


class MatchRepository:
    """Remembered corrections by the program a file came from and the name in it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def listed(self) -> tuple[NameMatch, ...]:
        """All corrections, by source program and name."""
        query = "SELECT source_app, name, exercise_id FROM name_match ORDER BY source_app, name"
        return tuple(NameMatch(*row) for row in self._database.rows(query))

    def all(self) -> Mapping[tuple[str, str], str]:
        """Exercise keys by source program and name."""
        return {(one.source_app, one.name): one.exercise_id for one in self.listed()}

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
