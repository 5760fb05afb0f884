"""Tables with one row a set, which most programs export: rows become workouts in one pass.

Cells repeat a great deal in such a table, so what they mean is worked out once for each
combination of cells and looked up for every further row.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby, pairwise
from operator import itemgetter
from sys import intern
from typing import Final, Generic, TypeVar

from app.core.workouts import StrengthSet
from app.exchange.cell_texts import note_of
from app.exchange.parsed import ParsedExercise, ParsedWorkout
from app.exchange.problems import Problem, ProblemKind, ProblemList, RowError
from app.exchange.set_values import assisted_if_named_so

_Meaning = TypeVar("_Meaning")

Cells = tuple[str, ...]
Row = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class Heading:
    """What the cells of a workout say about it, its sets aside."""

    title: str
    start: datetime
    seconds: float | None = None
    note: str = ""
    file_key: str = ""


@dataclass(frozen=True, slots=True)
class ExerciseNote:
    """A row that holds a note on its exercise instead of a set."""

    text: str


SetCells = StrengthSet | ExerciseNote | None
"""What the cells of a row mean; None is a row to pass over."""


@dataclass(frozen=True, slots=True)
class SetTable:
    """How a format spreads workouts over rows. All indexes are columns.

    Attributes:
        workout: Cells that tell one workout from another.
        detail: Cells that say more about the workout, perhaps in only some of its rows.
        exercise: Name, then any cells that tell one entry of it from the next.
        sets: Cells of the set itself.
        width: Columns that a row must have at least.
        read_heading: A workout's cells and all its different details → heading.
        read_exercise: An exercise's cells → an entry without sets; None is a row to pass over.
        read_set: A set's cells → their meaning.
        numbered: Whether a set's first cell is its number, so that equal halves are one workout
            told twice. Digits in it say nothing else.
    """

    workout: Sequence[int]
    detail: Sequence[int]
    exercise: Sequence[int]
    sets: Sequence[int]
    width: int
    read_heading: Callable[[Cells, Sequence[Cells]], Heading]
    read_exercise: Callable[[Cells], ParsedExercise | None]
    read_set: Callable[[Cells], SetCells]
    numbered: bool = False


Event = tuple[int, int, str]
"""Numbers of an exercise and of one of its sets among the different ones of the table; and the
number that the set itself states, empty where it states none."""
_PASSED_OVER: Final = -1
_ANY_NUMBER: Final = "1"


@dataclass(slots=True)
class _Draft:
    """A workout whose rows are still coming in.

    Attributes:
        heading: What its first row says about it.
        details: All the different cells that say more.
        events: Its rows.
        runs: Where it was taken up again after rows of another.
    """

    heading: Heading
    details: dict[Cells, None] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    runs: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class SetTableContent:
    """The workouts of a table in the order of their first rows, what was left out, and its rows."""

    workouts: tuple[ParsedWorkout, ...]
    problems: tuple[Problem, ...]
    repeated: int
    rows: int


def read_set_table(rows: Iterable[Row], table: SetTable, columns: int) -> SetTableContent:
    """Read a whole table.

    Args:
        rows: Rows below the header, with their numbers.
        table: How the format spreads workouts over them.
        columns: Columns of the header.

    Raises:
        ImportRefusedError: It cannot be read, or hardly.
        ImportCancelledError: The athlete stopped it.
    """
    reading = _Reading(table, columns)
    reading.collect(rows)
    workouts, repeated = [], 0
    for cells, draft in reading.drafts.items():
        events = _told_once(draft, numbered=table.numbered)
        repeated += len(events) < len(draft.events)
        if exercises := tuple(reading.exercises(events)):
            more = len(draft.details) > 1
            heading = table.read_heading(cells, tuple(draft.details)) if more else draft.heading
            workouts.append(_workout(heading, exercises))
    return SetTableContent(tuple(workouts), reading.problems.as_tuple(), repeated, reading.rows)


class _Known(dict[Cells, int], Generic[_Meaning]):
    """Numbers of the combinations of cells that were met, and what each one means."""

    def __init__(self, read: Callable[[Cells], _Meaning | None]) -> None:
        super().__init__()
        self._read = read
        self.meanings: list[_Meaning] = []

    def __missing__(self, cells: Cells) -> int:
        """The number of a combination that was not met before; below 0 it is passed over.

        Raises:
            RowError: It cannot be read.
        """
        meaning = self._read(cells)
        if meaning is None:
            number = _PASSED_OVER
        else:
            number = len(self.meanings)
            self.meanings.append(meaning)
        self[cells] = number
        return number


class _Reading:
    """One pass over a table."""

    def __init__(self, table: SetTable, columns: int) -> None:
        self._table = table
        self._columns = columns
        self._entries = _Known(lambda cells: _entry(cells, table))
        self._sets = _Known(self._meaning)
        self.problems = ProblemList()
        self.drafts: dict[Cells, _Draft] = {}
        self.rows = 0

    def collect(self, rows: Iterable[Row]) -> None:
        """Sort all rows into drafts of workouts."""
        table, columns, sets, entries = self._table, self._columns, self._sets, self._entries
        workout_of, detail_of = _picker(table.workout), _picker(table.detail)
        exercise_of, set_of = _picker(table.exercise), self._set_picker()
        workout: Cells | None = None
        for self.rows, (row, given) in enumerate(rows, 1):
            try:
                cells = given if len(given) == columns else _fitted(given, table.width, columns)
                order, said_of_set = set_of(cells)
                number, exercise = sets[said_of_set], entries[exercise_of(cells)]
                if number < 0 or exercise < 0:
                    continue
                said = detail_of(cells)
                if (found := workout_of(cells)) != workout:
                    draft = self._taken_up(found, said)
                    workout = found
            except RowError as error:
                self.problems.add(error.at(row))
                continue
            draft.details[said] = None
            draft.events.append((exercise, number, order))

    def _set_picker(self) -> Callable[[list[str]], tuple[str, Cells]]:
        """Takes the number that a set states, and its cells; equal ones but for that are equal."""
        whole = _picker(self._table.sets)
        if not self._table.numbered:
            return lambda cells: ("", whole(cells))
        first, rest = self._table.sets[0], _picker(self._table.sets[1:])

        def pick(cells: list[str]) -> tuple[str, Cells]:
            order = cells[first]
            return (intern(order), rest(cells)) if order.isdigit() else ("", whole(cells))

        return pick

    def _meaning(self, cells: Cells) -> SetCells:
        is_whole = len(cells) == len(self._table.sets)
        return self._table.read_set(cells if is_whole else (_ANY_NUMBER, *cells))

    def _taken_up(self, workout: Cells, said: Cells) -> _Draft:
        """The draft of a workout to which rows come in, behind rows of another or as the first.

        Raises:
            RowError: Its heading cannot be read.
        """
        draft = self.drafts.get(workout)
        if draft is None:
            draft = self.drafts[workout] = _Draft(self._table.read_heading(workout, (said,)))
        draft.runs.append(len(draft.events))
        return draft

    def exercises(self, events: Iterable[Event]) -> Iterator[ParsedExercise]:
        """The exercises of a workout, from its rows."""
        for exercise, group in groupby(events, key=itemgetter(0)):
            meanings = [self._sets.meanings[number] for _, number, _ in group]
            sets = [each for each in meanings if isinstance(each, StrengthSet)]
            if not sets:
                continue
            entry = self._entries.meanings[exercise]
            note = entry.note
            if len(sets) < len(meanings):
                texts = [each.text for each in meanings if isinstance(each, ExerciseNote)]
                note = note_of([note, *texts])
            own = assisted_if_named_so(entry.name, sets)
            yield ParsedExercise(entry.name, own, entry.superset, note)


def _entry(cells: Cells, table: SetTable) -> ParsedExercise | None:
    if not cells[0].strip():
        raise RowError(ProblemKind.EXERCISE)
    return table.read_exercise(cells)


def _fitted(cells: list[str], width: int, columns: int) -> list[str]:
    """A row with as many cells as the header; spreadsheets drop empty ones at the end.

    Raises:
        RowError: Cells that are needed are missing, or there are more than the header names.
    """
    if len(cells) < width or any(cells[columns:]):
        raise RowError(ProblemKind.COLUMNS)
    return [*cells[:columns], *[""] * (columns - len(cells))]


def _told_once(draft: _Draft, *, numbered: bool) -> list[Event]:
    """A workout's rows without a second telling of the whole of them.

    Equal rows side by side are real sets. But a workout that is taken up again, further on, with
    exactly the rows it already has, was exported twice.
    """
    events = draft.events
    parts = [events[start:end] for start, end in pairwise([*draft.runs, len(events)])]
    first = parts[0]
    if len(parts) > 1:
        again = (numbered or len(first) > 1) and all(part == first for part in parts[1:])
        return first if again else events
    half, odd = divmod(len(events), 2)
    if numbered and not odd and half > 1 and events[:half] == events[half:]:
        return events[:half]
    return events


def _workout(heading: Heading, exercises: tuple[ParsedExercise, ...]) -> ParsedWorkout:
    return ParsedWorkout(
        title=heading.title,
        start=heading.start,
        seconds=heading.seconds,
        exercises=exercises,
        note=heading.note,
        file_key=heading.file_key,
    )


def _picker(indexes: Sequence[int]) -> Callable[[list[str]], Cells]:
    """A fast way to take the cells at some indexes, always as a tuple."""
    if not indexes:
        return lambda _: ()
    if len(indexes) == 1:
        index = indexes[0]
        return lambda cells: (cells[index],)
    return itemgetter(*indexes)
