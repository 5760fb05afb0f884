"""Settings as rows of key and JSON value."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import fields
from typing import Any, Final, get_type_hints

from app.core.settings import Settings
from app.storage.columns import json_text
from app.storage.database import Database
from app.storage.json_values import MisfitError, decoder_for, to_json
from app.storage.statements import upsert

_KINDS: Final[Mapping[str, Any]] = get_type_hints(Settings)


class SettingsRepository:
    """The athlete's settings; what was never set, or cannot be read, has its default."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def are_set(self) -> bool:
        """Whether anything was ever set."""
        return bool(self._database.rows("SELECT 1 FROM setting LIMIT 1"))

    def load(self) -> Settings:
        """All settings; keys that this version does not know are left alone."""
        values = {}
        for key, text in self._database.rows("SELECT key, value FROM setting"):
            if key in _KINDS:
                with suppress(MisfitError):
                    values[key] = decoder_for(_KINDS[key])(json.loads(text))
        return Settings(**values)

    def save(self, settings: Settings) -> None:
        """Store all settings."""
        rows = [
            (field.name, json_text(to_json(getattr(settings, field.name))))
            for field in fields(Settings)
        ]
        with self._database.transaction():
            self._database.execute_many(upsert("setting", ("key", "value"), key=("key",)), rows)

    def clear(self) -> None:
        """Forget all settings, so that each has its default."""
        self._database.execute("DELETE FROM setting")
