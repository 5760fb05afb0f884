"""What spreadsheets with one row a set have in common: a header, units, and a meaning per column.

A format describes its columns and what their cells mean; finding the columns, settling the units
and reading the rows is done here for all of them.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice, zip_longest
from typing import Final

from app.core.workouts import METRES_PER_MILE, WeightUnit
from app.errors import ImportRefusedError
from app.exchange.clock_texts import day_first, month_comes_first, year_comes_last
from app.exchange.csv_table import HeaderLine, columns, rows
from app.exchange.parsed import ParsedExercise, ParsedFile, ParseOptions, Progress
from app.exchange.problems import NOTHING_IMPORTED, refuse_if_nothing, shortened
from app.exchange.set_table import Cells, Heading, SetCells, SetTable, read_set_table
from app.exchange.source import Source
from app.exchange.units import UnitChoice, choose_unit, unit_in

Said = Mapping[str, str]
"""Cells by the name of their column; a column that the file does not have says nothing."""

_ROWS_TO_LOOK_AT: Final = 5
_METRES_PER_KM: Final = 1000.0
_DISTANCES: Final = (
    (frozenset({"m", "meter", "meters", "metres", "metros"}), 1.0),
    (frozenset({"km"}), _METRES_PER_KM),
    (frozenset({"mi", "mile", "miles"}), METRES_PER_MILE),
)


@dataclass(frozen=True, slots=True)
class Units:
    """Units of cells that name none: of weights, and how many metres a distance of 1 is."""

    weight: WeightUnit
    metres: float


@dataclass(frozen=True, slots=True)
class SetSpreadsheet:
    """A spreadsheet with one row a set.

    Attributes:
        format: Key of the format.
        app: The program that writes it, as name matching knows it.
        aliases: The names of each column, case-folded.
        needed: Columns without which it is not this format.
        workout: Columns that tell one workout from another.
        clock: The one of them that says when it began.
        detail: Columns that say more about a workout.
        exercise: Name, then columns that tell one entry of an exercise from the next.
        sets: Columns of the set itself.
        heading: A workout's cells, and all its different details → heading.
        entry: An exercise's cells → an entry without sets; None is a row to pass over.
        set: A set's cells and the units → its meaning.
        numbered: Whether the first column of a set is its number.
        languages: Language of the names, by the name of a column.
        layouts: Columns in the orders in which they stand, for headers in a language that is not
            known; a column of no interest is empty.
        fits: Whether a row looks right when a layout is laid over it.
    """

    format: str
    app: str
    aliases: Mapping[str, Sequence[str]]
    needed: Sequence[str]
    workout: Sequence[str]
    clock: str
    detail: Sequence[str]
    exercise: Sequence[str]
    sets: Sequence[str]
    heading: Callable[[Said, Sequence[Said]], Heading]
    entry: Callable[[Said], ParsedExercise | None]
    set: Callable[[Said, Units], SetCells]
    numbered: bool = False
    languages: Mapping[str, str] = field(default_factory=dict)
    layouts: Sequence[Sequence[str]] = ()
    fits: Callable[[Said], bool] = bool

    def sniff(self, source: Source) -> bool:
        """Whether a file has the columns."""
        return bool(self._columns(source))

    def parse(self, source: Source, options: ParseOptions, progress: Progress) -> ParsedFile:
        """Read a file.

        Raises:
            ImportRefusedError: It is damaged, or nothing in it can be read.
            ImportCancelledError: ``progress`` returned False.
        """
        text, header = source.text(), source.header
        at = self._columns(source)
        choice = _unit_choice(text, header, at, options)
        distance = header.names[at["distance"]] if "distance" in at else ""
        units = Units(choice.unit, metres_per_unit(distance, choice.unit))
        month_first = _month_first(text, header, at[self.clock])
        content = read_set_table(
            rows(text, header.delimiter, progress),
            self._table(at, units, month_first=month_first),
            len(header.names),
        )
        refuse_if_nothing(len(content.workouts), content.problems)
        return ParsedFile(
            format=self.format,
            source_app=self.app,
            workouts=content.workouts,
            problems=content.problems,
            unit=choice.stated,
            unit_question=choice.question,
            repeated=content.repeated,
            rows=content.rows,
            language=next(
                (self.languages[name] for name in header.names if name in self.languages), ""
            ),
        )

    def _columns(self, source: Source) -> Mapping[str, int]:
        """Where the columns stand: by their names, else by a layout that fits; empty if neither."""
        header = source.header
        at = columns(header, self.aliases)
        if set(self.needed) <= at.keys():
            return at
        layouts = [layout for layout in self.layouts if len(layout) == len(header.names)]
        first = _first_rows(source) if layouts else []
        for layout in layouts:
            said = (dict(zip(layout, row, strict=True)) for row in first if len(row) == len(layout))
            if any(map(self.fits, said)):
                return {name: index for index, name in enumerate(layout) if name}
        return {}

    def _table(self, at: Mapping[str, int], units: Units, *, month_first: bool) -> SetTable:
        workout, detail, exercise, sets = (
            _Named(names, at) for names in (self.workout, self.detail, self.exercise, self.sets)
        )
        return SetTable(
            workout=workout.indexes,
            detail=detail.indexes,
            exercise=exercise.indexes,
            sets=sets.indexes,
            width=max(at[name] for name in self.needed) + 1,
            read_heading=lambda cells, details: self.heading(
                self._dated(workout.said(cells), month_first=month_first),
                [detail.said(each) for each in details],
            ),
            read_exercise=lambda cells: self.entry(exercise.said(cells)),
            read_set=lambda cells: self.set(sets.said(cells), units),
            numbered=self.numbered,
        )

    def _dated(self, said: Said, *, month_first: bool) -> Said:
        """A workout's cells with a date that can be read by itself."""
        return {**said, self.clock: day_first(said[self.clock])} if month_first else said


class _Named:
    """Some columns of a file, by name."""

    def __init__(self, names: Sequence[str], at: Mapping[str, int]) -> None:
        present = [name for name in names if name in at]
        self._names = (*present, *(name for name in names if name not in at))
        self.indexes = [at[name] for name in present]

    def said(self, cells: Cells) -> Said:
        """The cells by name; those of columns that are not there are blank."""
        return dict(zip_longest(self._names, cells, fillvalue=""))


def _first_rows(source: Source) -> list[list[str]]:
    first = rows(source.head_text, source.header.delimiter)
    try:
        return [cells for _, cells in islice(first, _ROWS_TO_LOOK_AT)]
    except ImportRefusedError:
        return []


def metres_per_unit(column: str, unit: WeightUnit) -> float:
    """Metres in a distance of 1: by the column's name, else kilometres or miles as the weights."""
    words = set(re.findall(r"[a-z]+", column))
    by_weight = _METRES_PER_KM if unit is WeightUnit.KG else METRES_PER_MILE
    return next((metres for names, metres in _DISTANCES if names & words), by_weight)


def _month_first(text: str, header: HeaderLine, clock: int) -> bool:
    """Whether the dates begin with the month; looked up only where they have the year last.

    Raises:
        ImportRefusedError: They can all be read in two ways.
    """
    dates = (cells[clock] for _, cells in rows(text, header.delimiter) if len(cells) > clock)
    first = next(dates, "")
    if not year_comes_last(first):
        return False
    found = month_comes_first(chain([first], dates))
    if found is None:
        raise ImportRefusedError(
            f"Its dates can be read in two ways, such as “{shortened(first)}”.", NOTHING_IMPORTED
        )
    return found


def _unit_choice(
    text: str, header: HeaderLine, at: Mapping[str, int], options: ParseOptions
) -> UnitChoice:
    weights = [index for name, index in at.items() if name.startswith("weight")]
    stated = next(filter(None, (unit_in(header.names[index]) for index in weights)), None)
    return choose_unit(
        stated=stated,
        answered=options.unit,
        weights=lambda: _bare_weights(text, header, at),
    )


def _bare_weights(text: str, header: HeaderLine, at: Mapping[str, int]) -> Iterator[str]:
    """Weights in rows that name no unit."""
    weight, unit = at["weight"], at.get("weight_unit")
    for _, cells in rows(text, header.delimiter):
        if len(cells) > weight and (unit is None or len(cells) <= unit or not cells[unit]):
            yield cells[weight]
