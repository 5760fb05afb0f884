"""Parts that workouts, routines and planned sessions have in common, in tables of their owner."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, Protocol

from app.core.muscles import MuscleGroup
from app.core.workouts import (
    Activity,
    ExerciseEntry,
    QuickEffort,
    SetKind,
    StrengthSet,
    Weight,
    WeightUnit,
)
from app.storage.columns import SIDES, shares_from, shares_text
from app.storage.database import Database, Row
from app.storage.statements import delete, select

_EXERCISE_COLUMNS: Final = ("position", "exercise_id", "name", "superset", "note")
_SET_COLUMNS: Final = (
    "exercise_position",
    "position",
    "repetitions",
    "weight_kg",
    "weight_typed",
    "weight_unit",
    "rir",
    "kind",
    "duration_seconds",
    "distance_metres",
    "side",
    "note",
)
_ACTIVITY_COLUMNS: Final = (
    "sport_id",
    "minutes",
    "rpe",
    "distance_metres",
    "descent_metres",
    "shares",
)
_EFFORT_COLUMNS: Final = ("position", "muscle", "effort")
_UNITS: Final = {unit.value: unit for unit in WeightUnit}
_KINDS: Final = {kind.value: kind for kind in SetKind}


class WithExercises(Protocol):
    """Whatever has a key and exercises."""

    @property
    def id(self) -> str:
        """The owner's key."""

    @property
    def exercises(self) -> tuple[ExerciseEntry, ...]:
        """Exercises in order."""


class WithEfforts(Protocol):
    """Whatever has a key and may hold an activity and a quick log."""

    @property
    def id(self) -> str:
        """The owner's key."""

    @property
    def activity(self) -> Activity | None:
        """Endurance or sport part."""

    @property
    def quick(self) -> tuple[QuickEffort, ...]:
        """Quick log."""


def part_rows(
    database: Database, table: str, columns: Sequence[str], order: str, owner_id: str | None
) -> list[Row]:
    """Rows of a table of parts, its owner first, of one owner or of all, each in order."""
    key = columns[0]
    if owner_id is None:
        return database.rows(select(table, columns, f"ORDER BY {key}, {order}"))
    return database.rows(select(table, columns, f"WHERE {key} = ? ORDER BY {order}"), (owner_id,))


class ExerciseParts:
    """Exercises and their sets in ``<owner>_exercise`` and ``<owner>_set``."""

    def __init__(self, database: Database, owner: str) -> None:
        self._database = database
        self._key = f"{owner}_id"
        self._exercise = f"{owner}_exercise"
        self._set = f"{owner}_set"

    def write(self, owners: Sequence[WithExercises]) -> None:
        """Add the exercises and sets of owners that have none stored."""
        self._database.insert_many(
            self._exercise,
            (self._key, *_EXERCISE_COLUMNS),
            (
                (owner.id, position, entry.exercise_id, entry.name, entry.superset, entry.note)
                for owner in owners
                for position, entry in enumerate(owner.exercises)
            ),
        )
        self._database.insert_many(self._set, (self._key, *_SET_COLUMNS), _set_rows(owners))

    def clear(self, owner_id: str) -> None:
        """Remove the exercises of an owner; their sets go with them."""
        self._database.execute(delete(self._exercise, f"{self._key} = ?"), (owner_id,))

    def read(self, owner_id: str | None = None) -> Mapping[str, tuple[ExerciseEntry, ...]]:
        """Exercises by owner, of one owner or of all."""
        sets = self._read_sets(owner_id)
        entries: defaultdict[str, list[ExerciseEntry]] = defaultdict(list)
        columns = (self._key, *_EXERCISE_COLUMNS)
        rows = part_rows(self._database, self._exercise, columns, "position", owner_id)
        for owner, position, exercise_id, name, superset, note in rows:
            own = tuple(sets.get((owner, position), ()))
            entries[owner].append(ExerciseEntry(exercise_id, name, own, superset, note))
        return {owner: tuple(own) for owner, own in entries.items()}

    def _read_sets(self, owner_id: str | None) -> Mapping[tuple[str, int], list[StrengthSet]]:
        weights: dict[tuple[float, str], Weight] = {}
        sets: defaultdict[tuple[str, int], list[StrengthSet]] = defaultdict(list)
        columns = (self._key, *_SET_COLUMNS)
        order = "exercise_position, position"
        for row in part_rows(self._database, self._set, columns, order, owner_id):
            sets[row[0], row[1]].append(_set_from(row, weights))
        return sets


def _set_rows(owners: Sequence[WithExercises]) -> Iterator[Row]:
    """Rows of all sets; imports share equal sets, so each is worked out once."""
    known: dict[int, Row] = {}
    for owner in owners:
        key = owner.id
        for entry_position, entry in enumerate(owner.exercises):
            for position, one in enumerate(entry.sets):
                content = known.get(id(one))
                if content is None:
                    content = known[id(one)] = _set_content(one)
                yield (key, entry_position, position) + content  # noqa: RUF005 - twice as fast


def _set_content(one: StrengthSet) -> Row:
    weight = one.weight
    return (
        one.repetitions,
        None if weight is None else weight.kg,
        None if weight is None else weight.value,
        None if weight is None else weight.unit.value,
        one.rir,
        one.kind.value,
        one.duration_seconds,
        one.distance_metres,
        None if one.side is None else one.side.value,
        one.note,
    )


def _set_from(row: Row, weights: dict[tuple[float, str], Weight]) -> StrengthSet:
    """The set of a row; ``weights`` lets equal weights be one value."""
    _, _, _, repetitions, _, value, unit, rir, kind, seconds, metres, side, note = row
    weight = None
    if value is not None:
        weight = weights.get((value, unit))
        if weight is None:
            weight = weights[value, unit] = Weight(value, _UNITS[unit])
    return StrengthSet(repetitions, weight, rir, _KINDS[kind], seconds, metres, SIDES[side], note)


class EffortParts:
    """Activities and quick logs in ``<owner>_activity`` and ``<owner>_quick_effort``."""

    def __init__(self, database: Database, owner: str) -> None:
        self._database = database
        self._key = f"{owner}_id"
        self._activity = f"{owner}_activity"
        self._effort = f"{owner}_quick_effort"

    def write(self, owners: Iterable[WithEfforts]) -> None:
        """Add the activities and quick logs of owners that have none stored."""
        owners = tuple(owners)
        self._database.insert_many(
            self._activity,
            (self._key, *_ACTIVITY_COLUMNS),
            (_activity_row(owner.id, owner.activity) for owner in owners if owner.activity),
        )
        self._database.insert_many(
            self._effort,
            (self._key, *_EFFORT_COLUMNS),
            (
                (owner.id, position, effort.muscle.value, effort.effort)
                for owner in owners
                for position, effort in enumerate(owner.quick)
            ),
        )

    def clear(self, owner_id: str) -> None:
        """Remove the activity and the quick log of an owner."""
        for table in (self._activity, self._effort):
            self._database.execute(delete(table, f"{self._key} = ?"), (owner_id,))

    def read_activities(self, owner_id: str | None = None) -> Mapping[str, Activity]:
        """Activities by owner, of one owner or of all."""
        columns = (self._key, *_ACTIVITY_COLUMNS)
        rows = part_rows(self._database, self._activity, columns, self._key, owner_id)
        return {row[0]: _activity_from(row) for row in rows}

    def read_quick(self, owner_id: str | None = None) -> Mapping[str, tuple[QuickEffort, ...]]:
        """Quick logs by owner, of one owner or of all."""
        efforts: defaultdict[str, list[QuickEffort]] = defaultdict(list)
        columns = (self._key, *_EFFORT_COLUMNS)
        rows = part_rows(self._database, self._effort, columns, "position", owner_id)
        for owner, _, muscle, effort in rows:
            efforts[owner].append(QuickEffort(MuscleGroup(muscle), effort))
        return {owner: tuple(own) for owner, own in efforts.items()}


def _activity_row(owner_id: str, activity: Activity) -> Row:
    return (
        owner_id,
        activity.sport_id,
        activity.minutes,
        activity.rpe,
        activity.distance_metres,
        activity.descent_metres,
        None if activity.shares is None else shares_text(activity.shares),
    )


def _activity_from(row: Row) -> Activity:
    _, sport_id, minutes, rpe, distance, descent, shares = row
    return Activity(
        sport_id, minutes, rpe, distance, descent, None if shares is None else shares_from(shares)
    )
