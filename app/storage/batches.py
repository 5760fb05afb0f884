"""Import batches, and how one is taken back without touching what was changed since."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from app.core.batches import ImportBatch
from app.core.exercises import Exercise
from app.core.soreness import CheckIn
from app.core.workouts import Workout
from app.storage.aggregates import Aggregate, AggregateRepository, Stamped, UnknownKeyError
from app.storage.check_ins import CheckInRepository
from app.storage.columns import instant_columns, instant_from
from app.storage.database import Database, Row
from app.storage.exercises import ExerciseRepository
from app.storage.statements import delete, insert, select, update
from app.storage.workouts import WorkoutRepository

_COLUMNS: Final = (
    "id",
    "file_name",
    "file_format",
    "file_sha256",
    "imported_at",
    "imported_offset_minutes",
    "workouts",
    "sets",
    "activities",
    "check_ins",
    "exercises",
)
_UNTOUCHED: Final = "batch_id = ? AND updated_at = created_at"
_UNUSED: Final = " AND ".join(
    f"id NOT IN (SELECT exercise_id FROM {owner}_exercise)"  # noqa: S608 - own names
    for owner in ("workout", "routine", "plan")
)
_GOES: Final[Mapping[str, str]] = {
    "workout": _UNTOUCHED,
    "check_in": _UNTOUCHED,
    "exercise": f"{_UNTOUCHED} AND {_UNUSED}",
}

_COVERED: Final = """EXISTS (
    SELECT 1 FROM check_in AS cover
    WHERE cover.batch_id = ? AND cover.updated_at = cover.created_at AND cover.deleted_at IS NULL
        AND cover.day = check_in.day AND cover.created_at = check_in.deleted_at)"""
"""A check-in that one of the import, untouched since, was put over."""


@dataclass(frozen=True, slots=True)
class RevertedBatch:
    """What a revert took away; with it, the revert can be taken back.

    Attributes:
        batch: The import.
        workouts: Workouts that are gone, those deleted before included.
        check_ins: Check-ins that are gone.
        exercises: Exercises that are gone, because nothing uses them any more.
        kept: Keys of what stays, by table, because it was changed since or is in use.
    """

    batch: ImportBatch
    workouts: tuple[Stamped[Workout], ...]
    check_ins: tuple[Stamped[CheckIn], ...]
    exercises: tuple[Stamped[Exercise], ...]
    kept: Mapping[str, tuple[str, ...]]


class BatchRepository:
    """All imports, newest first."""

    def __init__(
        self,
        database: Database,
        workouts: WorkoutRepository,
        check_ins: CheckInRepository,
        exercises: ExerciseRepository,
    ) -> None:
        self._database = database
        self._workouts = workouts
        self._check_ins = check_ins
        self._exercises = exercises

    def add(self, batch: ImportBatch) -> None:
        """Add an import; what it brings is added after it, in the same transaction."""
        self._database.execute(insert("import_batch", _COLUMNS), _to_row(batch))

    def all(self) -> tuple[ImportBatch, ...]:
        """All imports, newest first."""
        tail = "ORDER BY imported_at DESC, id DESC"
        rows = self._database.rows(select("import_batch", _COLUMNS, tail))
        return tuple(map(_from_row, rows))

    def get(self, batch_id: str) -> ImportBatch | None:
        """One import; None when there is none or it was reverted."""
        rows = self._database.rows(select("import_batch", _COLUMNS, "WHERE id = ?"), (batch_id,))
        return _from_row(rows[0]) if rows else None

    def revert(self, batch_id: str) -> RevertedBatch:
        """Take an import back, all but what was changed since or is still in use.

        Raises:
            UnknownKeyError: There is no such import.
        """
        with self._database.transaction():
            batch = self.get(batch_id)
            if batch is None:
                raise UnknownKeyError
            workouts = self._take(self._workouts, batch_id)
            covered = self._database.rows(
                select("check_in", ("id",), f"WHERE {_COVERED}"), (batch_id,)
            )
            check_ins = self._take(self._check_ins, batch_id)
            for (key,) in covered:
                self._check_ins.restore(key)
            exercises = self._take(self._exercises, batch_id)
            kept = {table: self._let_go(table, batch_id) for table in _GOES}
            self._database.execute(delete("import_batch", "id = ?"), (batch_id,))
        return RevertedBatch(batch, workouts, check_ins, exercises, kept)

    def bring_back(self, reverted: RevertedBatch) -> None:
        """Take a revert back."""
        with self._database.transaction():
            self.add(reverted.batch)
            _put_all(self._workouts, reverted.workouts)
            _put_all(self._check_ins, reverted.check_ins)
            _put_all(self._exercises, reverted.exercises)
            for table, keys in reverted.kept.items():
                self._database.execute_many(
                    update(table, ("batch_id",), "id = ?"),
                    ((reverted.batch.id, key) for key in keys),
                )

    def _take(
        self, repository: AggregateRepository[Aggregate], batch_id: str
    ) -> tuple[Stamped[Aggregate], ...]:
        where = _GOES[repository.table]
        taken = repository.stamped(where, (batch_id,))
        self._database.execute(delete(repository.table, where), (batch_id,))
        return taken

    def _let_go(self, table: str, batch_id: str) -> tuple[str, ...]:
        rows = self._database.rows(select(table, ("id",), "WHERE batch_id = ?"), (batch_id,))
        self._database.execute(update(table, ("batch_id",), "batch_id = ?"), (None, batch_id))
        return tuple(key for (key,) in rows)


def _put_all(
    repository: AggregateRepository[Aggregate], values: Iterable[Stamped[Aggregate]]
) -> None:
    for stamped in values:
        repository.put(stamped)


def _to_row(batch: ImportBatch) -> Row:
    return (
        batch.id,
        batch.file_name,
        batch.file_format,
        batch.file_sha256,
        *instant_columns(batch.imported_at),
        batch.workouts,
        batch.sets,
        batch.activities,
        batch.check_ins,
        batch.exercises,
    )


def _from_row(row: Row) -> ImportBatch:
    key, file_name, file_format, sha256, imported_at, offset, *counts = row
    instant = instant_from(imported_at, offset)
    return ImportBatch(key, file_name, file_format, sha256, instant, *counts)
