"""Alpha Progression: blocks of lines for workouts, exercises and sets, in the user's language."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.core.workouts import MAX_RPE, SetKind, StrengthSet, WeightUnit
from app.exchange import numbers
from app.exchange.cell_texts import name_of
from app.exchange.clock_texts import moment
from app.exchange.csv_table import rows
from app.exchange.gathering import Gathering
from app.exchange.parsed import ParsedExercise, ParsedFile, ParseOptions, Progress
from app.exchange.problems import ProblemKind, RowError
from app.exchange.set_table import Heading
from app.exchange.set_values import loaded
from app.exchange.source import Source
from app.exchange.units import UnitChoice

_SESSION_TIME: Final = re.compile(r"(\d{4}-\d{2}-\d{2} +\d{1,2}:\d{2})\b.*", re.ASCII)
_LENGTH: Final = re.compile(r"(\d{1,2}):(\d{2})\b.*", re.ASCII)
_EXERCISE: Final = re.compile(r"\d{1,3}\. +(\S.*)", re.ASCII)
_WARM_UP: Final = re.compile(r"WU\d+ · (\S+) (kg|lbs?) · (\d+)\b.*", re.ASCII | re.IGNORECASE)
_BETWEEN: Final = re.compile(r"\s+·\s+")
_HEADER: Final = re.compile(r"^#([;\t])(KG|LBS?)\1", re.MULTILINE | re.IGNORECASE)
_EMPTY: Final = frozenset({"", "-"})


def sniff(source: Source) -> bool:
    """Whether its beginning holds the header of a block of sets."""
    return _HEADER.search(source.head_text) is not None


def parse(source: Source, _options: ParseOptions, progress: Progress) -> ParsedFile:
    """Read an Alpha Progression export.

    Raises:
        ImportRefusedError: It is damaged, or nothing in it can be read.
        ImportCancelledError: ``progress`` returned False.
    """
    header = _HEADER.search(source.head_text)
    delimiter = header.group(1) if header else ";"
    reading = _Reading()
    for row, cells in rows(source.text(), delimiter, progress, header=False):
        with reading.gathering.row(row):
            reading.read([cell.strip() for cell in cells])
    reading.close_exercise()
    unit = UnitChoice(reading.unit, stated=reading.unit)
    return reading.gathering.as_file("alpha-progression-csv", "alpha progression", unit)


@dataclass(slots=True)
class _Reading:
    """Where in the blocks the reading is.

    Attributes:
        gathering: What was read.
        heading: The workout that is open; None before the first readable one.
        name: The exercise that is open.
        sets: Its sets so far.
        unit: Unit of the block.
    """

    gathering: Gathering = field(default_factory=Gathering)
    heading: Heading | None = None
    name: str = ""
    sets: list[StrengthSet] = field(default_factory=list)
    unit: WeightUnit = WeightUnit.KG

    def read(self, cells: Sequence[str]) -> None:
        """Take in one line.

        Raises:
            RowError: It cannot be read.
        """
        if len(cells) > 1 and _SESSION_TIME.fullmatch(cells[1]):
            self.close_exercise()
            self.heading = None
            self.heading = _heading(cells)
        elif match := _EXERCISE.fullmatch(cells[0]):
            self.close_exercise()
            self.name = _exercise_name(match.group(1))
            self.sets = list(_warm_ups(cells[1] if len(cells) > 1 else ""))
        elif cells[0] == "#":
            self.unit = numbers.weight_unit(cells[1] if len(cells) > 1 else "") or self.unit
        elif cells[0].isdecimal():
            self.sets += self._set(cells)
        elif any(cells):
            raise RowError(ProblemKind.DAMAGED, cells[0])

    def close_exercise(self) -> None:
        """Add the exercise that is open to its workout."""
        if self.heading and self.name and self.sets:
            self.gathering.add(self.heading, ParsedExercise(self.name, tuple(self.sets)))
        self.name, self.sets = "", []

    def _set(self, cells: Sequence[str]) -> Iterator[StrengthSet]:
        """A set that was done: ``+35`` is on top of the body, ``5+`` is at least 5."""
        if len(cells) < 3:
            raise RowError(ProblemKind.COLUMNS)
        weight, reps, *rest = (cell.rstrip("+") for cell in cells[1:])
        if reps in _EMPTY:
            return
        kind, load = loaded(weight=numbers.weight(weight, self.unit))
        rir = numbers.number_within(rest[0], 0, MAX_RPE) if rest else None
        yield StrengthSet(numbers.repetitions(reps), load, rir, kind)


def _heading(cells: Sequence[str]) -> Heading:
    match = _SESSION_TIME.fullmatch(cells[1])
    length = _LENGTH.fullmatch(cells[2]) if len(cells) > 2 else None
    seconds = int(length[1]) * 3600.0 + int(length[2]) * 60.0 if length else None
    return Heading(name_of(cells[0]), moment(match[1] if match else cells[1]), seconds or None)


def _exercise_name(text: str) -> str:
    """``Hack Squats · Machine · 8 reps`` → ``Hack Squats (Machine)``."""
    name, *rest = _BETWEEN.split(text)
    equipment = rest[0] if rest and not any(c.isdigit() for c in rest[0]) else ""
    return name_of(f"{name} ({equipment})" if equipment else name)


def _warm_ups(text: str) -> Iterator[StrengthSet]:
    """``WU1 · 37,5 kg · 9 reps<br>WU2 · …`` → warm-up sets."""
    for part in text.split("<br>"):
        if match := _WARM_UP.fullmatch(part.strip()):
            weight, unit, reps = match.groups()
            stated = numbers.weight(weight, numbers.weight_unit(unit) or WeightUnit.KG)
            kind, load = loaded(SetKind.WARM_UP, weight=stated)
            yield StrengthSet(numbers.repetitions(reps), load, kind=kind)
