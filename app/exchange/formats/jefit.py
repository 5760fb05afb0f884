"""Jefit: a back-up of many tables in one file, of which the exercise logs are read."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from app.core.workouts import StrengthSet, WeightUnit
from app.exchange import numbers
from app.exchange.cell_texts import name_of
from app.exchange.clock_texts import moment
from app.exchange.csv_table import HeaderLine, rows
from app.exchange.gathering import Gathering
from app.exchange.parsed import ParsedExercise, ParsedFile, ParseOptions, Progress
from app.exchange.problems import ProblemKind, RowError
from app.exchange.set_table import Heading
from app.exchange.set_values import loaded
from app.exchange.source import Source
from app.exchange.units import UnitChoice, choose_unit

_SECTION: Final = re.compile(r"^#{3} *([A-Z ]+?) *#*$", re.MULTILINE)
_LOGS: Final = "EXERCISE LOGS"
_SETTINGS: Final = frozenset({"SETTING", "SETTINGS"})
_NEEDED: Final = ("logs", "mydate", "ename")
_LAST_SECOND: Final = 4_102_444_800
_LONGEST_STAMP: Final = 10

Row = tuple[int, Mapping[str, str]]


def sniff(source: Source) -> bool:
    """Whether its beginning holds the title of one of Jefit's tables."""
    return _SECTION.search(source.head_text) is not None


def parse(source: Source, options: ParseOptions, progress: Progress) -> ParsedFile:
    """Read a Jefit back-up.

    Raises:
        ImportRefusedError: It is damaged, or nothing in it can be read.
        ImportCancelledError: ``progress`` returned False.
    """
    tables = _Tables()
    for row, cells in rows(source.text(), ",", progress, header=False):
        tables.read(row, cells)
    choice = _unit(tables, options)
    gathering = Gathering()
    known: set[str] = set()
    for row, said in tables.logs:
        with gathering.row(row):
            key = said.get("_id", "")
            if key and key in known:
                continue
            known.add(key)
            _add(gathering, said, choice.unit)
    return gathering.as_file("jefit-csv", "jefit", choice)


@dataclass(slots=True)
class _Tables:
    """The rows of the tables that matter."""

    logs: list[Row] = field(default_factory=list)
    settings: list[Row] = field(default_factory=list)
    _section: str = ""
    _header: HeaderLine | None = None

    def read(self, row: int, cells: Sequence[str]) -> None:
        if title := _SECTION.fullmatch(",".join(cells).rstrip(", ")):
            self._section, self._header = title.group(1), None
            return
        if self._header is None:
            self._header = HeaderLine(tuple(cell.strip().casefold() for cell in cells))
            return
        said = dict(zip(self._header.names, cells, strict=False))
        if self._section == _LOGS:
            self.logs.append((row, said))
        elif self._section in _SETTINGS:
            self.settings.append((row, said))


def _unit(tables: _Tables, options: ParseOptions) -> UnitChoice:
    """The unit of all weights: as set in the program, else asked."""
    stated = None
    for _, said in tables.settings:
        try:
            stated = stated or numbers.weight_unit(said.get("mass", ""))
        except RowError:
            continue
    return choose_unit(
        stated=stated,
        answered=options.unit,
        weights=lambda: (
            log.split("x", 1)[0]
            for _, said in tables.logs
            for log in said.get("logs", "").split(",")
        ),
    )


def _add(gathering: Gathering, said: Mapping[str, str], unit: WeightUnit) -> None:
    if any(name not in said for name in _NEEDED):
        raise RowError(ProblemKind.COLUMNS)
    name = name_of(said["ename"])
    if not name:
        raise RowError(ProblemKind.EXERCISE)
    sets = tuple(_sets(said["logs"], unit))
    if sets:
        gathering.add(_heading(said), ParsedExercise(name, sets))


def _heading(said: Mapping[str, str]) -> Heading:
    """The workout of a log: its session's beginning, else its day."""
    session = said.get("belongsession", "").strip()
    if session.isdecimal() and len(session) <= _LONGEST_STAMP and 0 < int(session) < _LAST_SECOND:
        return Heading("", datetime.fromtimestamp(int(session), UTC), file_key=session)
    return Heading("", moment(said["mydate"]))


def _sets(logs: str, unit: WeightUnit) -> Iterator[StrengthSet]:
    """``44.10x5,88.20x5`` → sets."""
    for log in filter(None, (part.strip() for part in logs.split(","))):
        weight, times, reps = log.partition("x")
        if not times:
            raise RowError(ProblemKind.NUMBER, log)
        kind, load = loaded(weight=numbers.weight(weight, unit))
        yield StrengthSet(numbers.repetitions(reps), load, kind=kind)
