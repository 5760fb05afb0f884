"""FitNotes' back-up: a SQLite database, opened for reading alone and not trusted."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import groupby
from typing import Final

from app.core.workouts import StrengthSet, WeightUnit
from app.errors import ImportRefusedError
from app.exchange import numbers
from app.exchange.cell_texts import name_of
from app.exchange.clock_texts import moment
from app.exchange.gathering import Gathering
from app.exchange.parsed import ParsedExercise, ParsedFile, ParseOptions, Progress
from app.exchange.problems import NOTHING_IMPORTED, ImportCancelledError, ProblemKind, RowError
from app.exchange.set_table import Heading
from app.exchange.set_values import loaded
from app.exchange.source import Source
from app.exchange.units import UnitChoice

_MAGIC: Final = b"SQLite format 3\0"
_FAILURES: Final = (sqlite3.Error, UnicodeDecodeError)
_STEPS_PER_CHECK: Final = 100_000
_LONGEST_SECONDS: Final = 60.0
_MAX_VALUE_BYTES: Final = 1_000_000
_TABLES: Final = frozenset({"training_log", "exercise"})
_NEEDED: Final = frozenset({"exercise_id", "date", "metric_weight", "reps"})
_OPTIONAL: Final = ("distance", "duration_seconds")
_LOGS: Final = """
    SELECT log.date, exercise.name, log.metric_weight, log.reps, {distance}, {duration_seconds}
    FROM training_log AS log JOIN exercise ON exercise._id = log.exercise_id
    ORDER BY log.date, log._id
"""

Log = tuple[object, ...]


def sniff(source: Source) -> bool:
    """Whether it is a SQLite database with FitNotes' tables."""
    if not source.head.startswith(_MAGIC):
        return False
    try:
        with _opened(source) as connection:
            return _tables(connection) >= _TABLES and _columns(connection) >= _NEEDED
    except _FAILURES:
        return False


def parse(source: Source, _options: ParseOptions, progress: Progress) -> ParsedFile:
    """Read a FitNotes back-up.

    Raises:
        ImportRefusedError: It is damaged, or nothing in it can be read.
        ImportCancelledError: ``progress`` returned False.
    """
    try:
        with _opened(source) as connection:
            logs = list(_logs(connection))
    except _FAILURES as error:
        raise ImportRefusedError(f"The database is damaged ({error}).", NOTHING_IMPORTED) from None
    gathering = Gathering()
    for done, (entry, group) in enumerate(groupby(enumerate(logs, 1), key=_entry_of)):
        if not done % 1000 and not progress(done / len(logs)):
            raise ImportCancelledError("The import was stopped.", NOTHING_IMPORTED)
        _add(gathering, *entry, list(group))
    unit = UnitChoice(WeightUnit.KG, stated=WeightUnit.KG)
    return gathering.as_file("fitnotes-database", "fitnotes", unit)


@contextmanager
def _opened(source: Source) -> Iterator[sqlite3.Connection]:
    """The database, read-only, without its code being run, and given up when it takes too long."""
    with closing(_connected(source)) as connection:
        deadline = time.monotonic() + _LONGEST_SECONDS
        connection.set_progress_handler(lambda: time.monotonic() > deadline, _STEPS_PER_CHECK)
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MAX_VALUE_BYTES)
        connection.execute("PRAGMA trusted_schema = OFF")
        yield connection


def _connected(source: Source) -> sqlite3.Connection:
    if source.held is None:
        address = f"{source.path.resolve().as_uri()}?mode=ro&immutable=1"
        return sqlite3.connect(address, uri=True)
    connection = sqlite3.connect(":memory:")
    connection.deserialize(source.held)
    return connection


def _tables(connection: sqlite3.Connection) -> set[str]:
    """Real tables; a view could count for ever."""
    return {
        row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    }


def _columns(connection: sqlite3.Connection) -> set[str]:
    return {row[1] for row in connection.execute("PRAGMA table_info(training_log)")}


def _logs(connection: sqlite3.Connection) -> Iterator[Log]:
    there = _columns(connection)
    optional = {name: f"log.{name}" if name in there else "NULL" for name in _OPTIONAL}
    yield from connection.execute(_LOGS.format(**optional))


def _entry_of(numbered: tuple[int, Log]) -> tuple[object, object]:
    """Day and exercise of a log."""
    day, name, *_ = numbered[1]
    return day, name


def _add(gathering: Gathering, day: object, name: object, logs: list[tuple[int, Log]]) -> None:
    """Add an exercise with those of its logs that can be read."""
    sets: list[StrengthSet] = []
    for row, log in logs:
        with gathering.row(row):
            sets.append(_set(log))
    with gathering.row(logs[0][0]):
        exercise = name_of(_text(name))
        if not exercise:
            raise RowError(ProblemKind.EXERCISE)
        heading = Heading("", moment(_text(day)))
        if sets:
            gathering.add(heading, ParsedExercise(exercise, tuple(sets)))


def _set(log: Log) -> StrengthSet:
    _, _, weight, reps, distance, seconds = map(_text, log)
    kind, load = loaded(weight=numbers.weight(weight, WeightUnit.KG))
    return StrengthSet(
        repetitions=numbers.repetitions(reps),
        weight=load,
        kind=kind,
        duration_seconds=numbers.seconds(seconds),
        distance_metres=numbers.distance(distance, "m", 1.0),
    )


def _text(value: object) -> str:
    """A value as a cell would state it.

    Raises:
        RowError: It is binary.
    """
    if value is None:
        return ""
    if isinstance(value, bytes):
        raise RowError(ProblemKind.DAMAGED, "it holds binary data")
    return str(value)
