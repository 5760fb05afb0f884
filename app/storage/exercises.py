"""Exercises that the athlete made or changed, and those that an import could not match."""

from collections.abc import Callable, Iterable
from typing import ClassVar

from app.compat import override
from app.core.exercises import Exercise, ExerciseCategory
from app.storage.aggregates import AggregateRepository, sorted_by_key
from app.storage.columns import shares_from, shares_text
from app.storage.database import Row


class ExerciseRepository(AggregateRepository[Exercise]):
    """Exercises beside the catalogue; one with a catalogue id stands in for the catalogue's."""

    table: ClassVar = "exercise"
    order: ClassVar = "name"
    stamp_columns: ClassVar = (*AggregateRepository.stamp_columns, "batch_id")
    columns: ClassVar = ("name", "shares", "eccentric", "equipment", "category", "custom")

    def save(self, exercise: Exercise) -> None:
        """Add or change an exercise."""
        self.save_many((exercise,))

    def save_many(self, exercises: Iterable[Exercise], batch_id: str | None = None) -> None:
        """Add or change exercises; those that are new belong to the import batch."""
        with self._database.transaction():
            self._save(sorted_by_key(exercises), batch_id)

    @override
    def _to_row(self, value: Exercise) -> Row:
        return (
            value.id,
            value.name,
            shares_text(value.shares),
            value.eccentric,
            value.equipment,
            value.category.value,
            value.custom,
        )

    @override
    def _reader(self, key: str | None) -> Callable[[Row], Exercise]:
        return _from_row


def _from_row(row: Row) -> Exercise:
    key, name, shares, eccentric, equipment, category, custom = row
    return Exercise(
        id=key,
        name=name,
        shares=shares_from(shares),
        eccentric=eccentric,
        equipment=equipment,
        category=ExerciseCategory(category),
        custom=bool(custom),
    )
