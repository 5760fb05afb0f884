"""What all things that the athlete makes have in common: a key, stamps, and undoable deletion."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import ClassVar, Final, Generic, Protocol, TypeVar

from app.errors import StorageError
from app.storage.columns import utc_text
from app.storage.database import Database, Row
from app.storage.statements import delete, select, update, upsert

Now = Callable[[], datetime]
WayBack = Callable[[], None]
Stamps = Mapping[str, str | None]


class Keyed(Protocol):
    """Whatever has a key."""

    @property
    def id(self) -> str:
        """UUIDv7, or a key of the catalogue."""


Aggregate = TypeVar("Aggregate", bound=Keyed)


class UnknownKeyError(StorageError):
    """Something that was to be changed is no longer there."""

    def __init__(self) -> None:
        super().__init__(
            "This entry is no longer in the database.",
            "Nothing was changed. Go back and look at the list again.",
        )


class StampClock:
    """Tells the present, each time later than the time before, so that an edit always shows."""

    def __init__(self, now: Now) -> None:
        self._now = now
        self._last: datetime | None = None

    def __call__(self) -> datetime:
        """The present, or the least instant after the last one told."""
        instant = self._now()
        if self._last is not None:
            instant = max(instant, self._last + timedelta.resolution)
        self._last = instant
        return instant


@dataclass(frozen=True, slots=True)
class Stamped(Generic[Aggregate]):
    """A value with everything that the database notes about it.

    Attributes:
        value: What the athlete made.
        stamps: Texts by column: when it was made, changed and deleted, and which import brought it.
    """

    value: Aggregate
    stamps: Stamps

    @property
    def newest(self) -> str:
        """The latest change or deletion, as UTC text."""
        return max(self.stamps["updated_at"] or "", self.stamps["deleted_at"] or "")


class Standing(Enum):
    """How something that comes from elsewhere relates to what is stored."""

    NEW = "new"
    NEWER = "newer"
    KNOWN = "known"


class AggregateRepository(ABC, Generic[Aggregate]):
    """A table of things with a key, and the tables of their parts.

    ``updated_at`` moves when the content changes, ``deleted_at`` when the thing is deleted; taking
    a deletion back leaves everything exactly as it was.
    """

    table: ClassVar[str]
    columns: ClassVar[Sequence[str]]
    order: ClassVar[str]
    stamp_columns: ClassVar[Sequence[str]] = ("created_at", "updated_at", "deleted_at")
    _KEPT: Final = ("created_at", "batch_id")

    def __init__(self, database: Database, now: Now) -> None:
        self._database = database
        self._now = now

    def all(self) -> tuple[Aggregate, ...]:
        """Everything that is not deleted, in order."""
        tail = f"WHERE deleted_at IS NULL ORDER BY {self.order}, id"
        rows = self._database.rows(select(self.table, ("id", *self.columns), tail))
        return tuple(map(self._reader(None), rows))

    def get(self, key: str) -> Aggregate | None:
        """One of them; None when there is none or it is deleted."""
        tail = "WHERE id = ? AND deleted_at IS NULL"
        rows = self._database.rows(select(self.table, ("id", *self.columns), tail), (key,))
        return self._reader(key)(rows[0]) if rows else None

    def delete(self, key: str) -> None:
        """Delete one; ``restore`` takes it back.

        Raises:
            UnknownKeyError: There is none.
        """
        statement = update(self.table, ("deleted_at",), "id = ? AND deleted_at IS NULL")
        self._expect_one(self._database.execute(statement, (utc_text(self._now()), key)))

    def restore(self, key: str) -> None:
        """Bring a deleted one back exactly as it was.

        Raises:
            UnknownKeyError: There never was one.
        """
        statement = update(self.table, ("deleted_at",), "id = ?")
        self._expect_one(self._database.execute(statement, (None, key)))

    def stamped(
        self, where: str = "TRUE", parameters: Sequence[object] = ()
    ) -> tuple[Stamped[Aggregate], ...]:
        """Everything, or what a condition in SQL selects, deleted or not, by key, with stamps."""
        return self._read_stamped(self._reader(None), where, parameters)

    def _read_stamped(
        self, read: Callable[[Row], Aggregate], where: str, parameters: Sequence[object]
    ) -> tuple[Stamped[Aggregate], ...]:
        columns = (*self.stamp_columns, "id", *self.columns)
        count = len(self.stamp_columns)
        rows = self._database.rows(
            select(self.table, columns, f"WHERE {where} ORDER BY id"), parameters
        )
        return tuple(
            Stamped(read(row[count:]), dict(zip(self.stamp_columns, row[:count], strict=True)))
            for row in rows
        )

    def standing(self, stamped: Stamped[Aggregate]) -> Standing:
        """Whether something from elsewhere is new, newer than what is stored, or neither."""
        newest = "max(updated_at, ifnull(deleted_at, ''))"
        statement = select(self.table, (newest,), "WHERE id = ?")
        rows = self._database.rows(statement, (stamped.value.id,))
        if not rows:
            return Standing.NEW
        return Standing.NEWER if stamped.newest > rows[0][0] else Standing.KNOWN

    def put(self, stamped: Stamped[Aggregate]) -> None:
        """Add something with the stamps it has, or put it in the place of the one with its key."""
        columns = ("id", *self.columns, *self.stamp_columns)
        stamps = tuple(stamped.stamps[column] for column in self.stamp_columns)
        with self._database.transaction():
            self._database.execute(
                upsert(self.table, columns, key=("id",)), (*self._to_row(stamped.value), *stamps)
            )
            self._clear_parts(stamped.value.id)
            self._write_parts((stamped.value,))

    def way_back(self, *keys: str) -> WayBack:
        """What puts these things back exactly as they are now, stamps included.

        Taken before a change, it undoes the change without a trace: what was not there is gone.
        """
        before = [
            one for key in keys for one in self._read_stamped(self._reader(key), "id = ?", (key,))
        ]
        new = set(keys) - {one.value.id for one in before}

        def go_back() -> None:
            with self._database.transaction():
                self._database.execute_many(delete(self.table, "id = ?"), ((key,) for key in new))
                for one in before:
                    self.put(one)

        return go_back

    def _add(self, values: Sequence[Aggregate], batch_id: str | None = None) -> None:
        """Add values with keys of their own, all or none."""
        columns = ("id", *self.columns, *self.stamp_columns)
        self._database.insert_many(self.table, columns, self._rows(values, batch_id))
        self._write_parts(values)

    def _save(self, values: Sequence[Aggregate], batch_id: str | None = None) -> None:
        """Add values, or change those that exist, which also takes back their deletion."""
        columns = ("id", *self.columns, *self.stamp_columns)
        self._database.execute_many(
            upsert(self.table, columns, key=("id",), keep=self._KEPT), self._rows(values, batch_id)
        )
        for value in values:
            self._clear_parts(value.id)
        self._write_parts(values)

    def _rows(self, values: Iterable[Aggregate], batch_id: str | None) -> Iterator[Row]:
        """Rows of values that are made or changed now."""
        now = utc_text(self._now())
        known = {"created_at": now, "updated_at": now, "deleted_at": None, "batch_id": batch_id}
        stamps = tuple(known[column] for column in self.stamp_columns)
        return ((*self._to_row(one), *stamps) for one in values)

    @abstractmethod
    def _to_row(self, value: Aggregate) -> Row:
        """The value's key and ``columns``."""

    @abstractmethod
    def _reader(self, key: str | None) -> Callable[[Row], Aggregate]:
        """What makes values from rows, once the parts of one (or of all) are read."""

    def _write_parts(self, values: Sequence[Aggregate]) -> None:
        """Store the parts of values that have none stored."""

    def _clear_parts(self, key: str) -> None:
        """Remove the parts of one value."""

    @staticmethod
    def _expect_one(changed: int) -> None:
        if changed != 1:
            raise UnknownKeyError


def sorted_by_key(values: Iterable[Aggregate]) -> list[Aggregate]:
    """Values in the order of their keys, the order in which tables take them fastest."""
    return sorted(values, key=lambda value: value.id)
