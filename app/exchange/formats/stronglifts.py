"""StrongLifts: one row an exercise, its sets in pairs of columns."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.core.workouts import StrengthSet, WeightUnit
from app.exchange import numbers
from app.exchange.cell_texts import name_of, note_in
from app.exchange.clock_texts import moment
from app.exchange.csv_table import HeaderLine, columns, rows
from app.exchange.gathering import Gathering
from app.exchange.parsed import ParsedExercise, ParsedFile, ParseOptions, Progress
from app.exchange.problems import ProblemKind, RowError
from app.exchange.set_table import Heading
from app.exchange.set_values import loaded
from app.exchange.source import Source
from app.exchange.units import UnitChoice

_ALIASES: Final[Mapping[str, Sequence[str]]] = {
    "date": ("date (yyyy/mm/dd)",),
    "title": ("workout name",),
    "exercise": ("exercise",),
    "hours": ("duration (hours)",),
    "clock": ("start time (h:mm)",),
    "note": ("notes",),
}
_NEEDED: Final = ("date", "title", "exercise")
_REPS: Final = re.compile(r"set (\d{1,3}) \(reps\)")
_LONGEST_HOURS: Final = 24.0
_SECONDS_PER_HOUR: Final = 3600.0


def sniff(source: Source) -> bool:
    """Whether the header is that of StrongLifts."""
    return set(_NEEDED) <= columns(source.header, _ALIASES).keys()


def parse(source: Source, _options: ParseOptions, progress: Progress) -> ParsedFile:
    """Read a StrongLifts export.

    Raises:
        ImportRefusedError: It is damaged, or nothing in it can be read.
        ImportCancelledError: ``progress`` returned False.
    """
    text, header = source.text(), source.header
    reader = _Reader.of(header)
    gathering = Gathering(is_table=True)
    for row, cells in rows(text, header.delimiter, progress):
        with gathering.row(row):
            entry = reader.entry(cells)
            if entry.sets:
                gathering.add(reader.heading(cells), entry)
    unit = UnitChoice(reader.unit, stated=reader.unit)
    return gathering.as_file("stronglifts-csv", "stronglifts", unit)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Where the columns of one export stand.

    Attributes:
        at: Columns by name.
        pairs: Columns of repetitions and weight of each set.
        unit: Unit of all weights.
        width: Cells that a row must have at least.
    """

    at: Mapping[str, int]
    pairs: Sequence[tuple[int, int]]
    unit: WeightUnit
    width: int

    @classmethod
    def of(cls, header: HeaderLine) -> "_Reader":
        pairs, unit = [], WeightUnit.KG
        for index, name in enumerate(header.names):
            match = _REPS.fullmatch(name)
            if not match:
                continue
            for candidate in WeightUnit:
                weight = header.index_of(f"set {match.group(1)} ({candidate})")
                if weight is not None:
                    pairs.append((index, weight))
                    unit = candidate
        at = columns(header, _ALIASES)
        return cls(at, pairs, unit, max(at[name] for name in _NEEDED) + 1)

    def heading(self, cells: Sequence[str]) -> Heading:
        clock = self._said(cells, "clock")
        start = moment(f"{self._said(cells, 'date')} {clock}".strip())
        hours = numbers.number_within(self._said(cells, "hours"), 0, _LONGEST_HOURS)
        seconds = hours * _SECONDS_PER_HOUR if hours else None
        return Heading(name_of(self._said(cells, "title")), start, seconds)

    def entry(self, cells: Sequence[str]) -> ParsedExercise:
        """The exercise of a row.

        Raises:
            RowError: The row is too short, names no exercise, or holds something odd.
        """
        if len(cells) < self.width:
            raise RowError(ProblemKind.COLUMNS)
        name = name_of(self._said(cells, "exercise"))
        if not name:
            raise RowError(ProblemKind.EXERCISE)
        return ParsedExercise(
            name, tuple(self._sets(cells)), note=note_in(self._said(cells, "note"))
        )

    def _sets(self, cells: Sequence[str]) -> Iterator[StrengthSet]:
        """Sets that were done; a planned one with 0 repetitions was not."""
        for reps, weight in self.pairs:
            if max(reps, weight) < len(cells) and (repetitions := numbers.repetitions(cells[reps])):
                kind, load = loaded(weight=numbers.weight(cells[weight], self.unit))
                yield StrengthSet(repetitions, load, kind=kind)

    def _said(self, cells: Sequence[str], name: str) -> str:
        index = self.at.get(name)
        return cells[index] if index is not None and index < len(cells) else ""
