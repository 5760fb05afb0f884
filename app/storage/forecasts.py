"""Forecasts as they were made, before the check-in that they predict."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from app.core.muscles import MuscleGroup
from app.core.stored_forecasts import StoredForecast
from app.storage.columns import instant_columns, instant_from, json_text, utc_text
from app.storage.database import Database, Row
from app.storage.statements import delete, select, upsert

_KEY: Final = ("for_at", "muscle", "made_at")
_COLUMNS: Final = (
    "for_at",
    "for_offset_minutes",
    "muscle",
    "made_at",
    "made_offset_minutes",
    "soreness",
    "soreness_low",
    "soreness_high",
    "function",
    "readiness",
    "model",
    "probabilities",
)


class ForecastRepository:
    """All stored forecasts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_many(self, forecasts: Iterable[StoredForecast]) -> None:
        """Store forecasts; one of the same muscle, for and from the same instants is replaced."""
        with self._database.transaction():
            self._database.execute_many(
                upsert("forecast", _COLUMNS, key=_KEY), map(_to_row, forecasts)
            )

    def remove(self, for_at: datetime, made_at: datetime) -> None:
        """Remove what was forecast for an instant at an instant; without any, nothing happens."""
        where = "for_at = ? AND made_at = ?"
        self._database.execute(delete("forecast", where), (utc_text(for_at), utc_text(made_at)))

    def all(self) -> tuple[StoredForecast, ...]:
        """All forecasts by the instant they speak of, then by muscle and by when they were made."""
        tail = "ORDER BY for_at, muscle, made_at"
        return tuple(map(_from_row, self._database.rows(select("forecast", _COLUMNS, tail))))

    def of_muscle(self, muscle: MuscleGroup) -> tuple[StoredForecast, ...]:
        """Forecasts of one muscle group by the instant they speak of and by when they were made."""
        query = select("forecast", _COLUMNS, "WHERE muscle = ? ORDER BY for_at, made_at")
        return tuple(map(_from_row, self._database.rows(query, (muscle.value,))))


def _to_row(forecast: StoredForecast) -> Row:
    return (
        *instant_columns(forecast.for_at),
        forecast.muscle.value,
        *instant_columns(forecast.made_at),
        forecast.soreness,
        forecast.soreness_low,
        forecast.soreness_high,
        forecast.function,
        forecast.readiness,
        forecast.model,
        json_text([float(one) for one in forecast.probabilities]),
    )


def _from_row(row: Row) -> StoredForecast:
    for_at, for_offset, muscle, made_at, made_offset, *quantities = row
    soreness, low, high, function, readiness, model, probabilities = quantities
    return StoredForecast(
        muscle=MuscleGroup(muscle),
        made_at=instant_from(made_at, made_offset),
        for_at=instant_from(for_at, for_offset),
        soreness=soreness,
        soreness_low=low,
        soreness_high=high,
        function=function,
        readiness=readiness,
        model=model,
        probabilities=tuple(json.loads(probabilities)),
    )
