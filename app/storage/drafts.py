"""The one workout that is being entered or is under way."""

import json

from app.core.drafts import WorkoutDraft
from app.storage.columns import json_text
from app.storage.database import Database
from app.storage.json_values import MisfitError, from_json, to_json
from app.storage.statements import upsert


class DraftRepository:
    """At most one draft, kept as JSON."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, draft: WorkoutDraft) -> None:
        """Keep a draft in place of the earlier one."""
        self._database.execute(
            upsert("draft", ("id", "content"), key=("id",)), (1, json_text(to_json(draft)))
        )

    def load(self) -> WorkoutDraft | None:
        """The draft; None when there is none, or none that this version can read."""
        for (content,) in self._database.rows("SELECT content FROM draft"):
            try:
                return from_json(WorkoutDraft, json.loads(content))
            except MisfitError:
                return None
        return None

    def clear(self) -> None:
        """Drop the draft; without one, nothing happens."""
        self._database.execute("DELETE FROM draft")
