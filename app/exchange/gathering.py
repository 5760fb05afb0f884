"""Gathers exercises and activities into a parsed file, for formats that are not one row a set."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Final

from app.core.workouts import WeightUnit
from app.exchange.parsed import ParsedCheckIn, ParsedExercise, ParsedFile, ParsedWorkout
from app.exchange.problems import ProblemList, RowError, refuse_if_nothing
from app.exchange.set_table import Heading
from app.exchange.set_values import assisted_if_named_so
from app.exchange.units import UnitChoice

_NO_WEIGHTS: Final = UnitChoice(WeightUnit.KG)


@dataclass(slots=True)
class Gathering:
    """What was read so far.

    Attributes:
        workouts: Workouts that are complete.
        check_ins: Days with answers; of several for one day the last counts.
        problems: What was left out.
        is_table: Whether what is gathered stands in the rows of a table, which are then counted.
    """

    workouts: list[ParsedWorkout] = field(default_factory=list)
    check_ins: list[ParsedCheckIn] = field(default_factory=list)
    problems: ProblemList = field(default_factory=ProblemList)
    is_table: bool = False
    _rows: int = 0
    _exercises: dict[Heading, list[ParsedExercise]] = field(default_factory=dict)

    @contextmanager
    def row(self, row: int | None) -> Iterator[None]:
        """Note what is wrong with a row, and carry on behind it."""
        self._rows += 1
        try:
            yield
        except RowError as error:
            self.problems.add(error.at(row))

    def add(self, heading: Heading, exercise: ParsedExercise) -> None:
        """Add an exercise with sets to the workout under a heading."""
        self._exercises.setdefault(heading, []).append(exercise)

    def as_file(self, key: str, app: str, choice: UnitChoice = _NO_WEIGHTS) -> ParsedFile:
        """Everything that was read.

        Args:
            key: Key of the format.
            app: The program that wrote the file.
            choice: How the weight unit was settled.

        Raises:
            ImportRefusedError: Nothing could be read.
        """
        told = [(heading, _told_once(entries)) for heading, entries in self._exercises.items()]
        workouts = (*(_workout(*each) for each in told), *self.workouts)
        check_ins = {each.day: each for each in self.check_ins}
        refuse_if_nothing(len(workouts) + len(check_ins), self.problems.as_tuple())
        return ParsedFile(
            format=key,
            source_app=app,
            workouts=workouts,
            check_ins=tuple(check_ins.values()),
            problems=self.problems.as_tuple(),
            unit=choice.stated,
            unit_question=choice.question,
            repeated=sum(len(entries) < len(self._exercises[h]) for h, entries in told),
            rows=self._rows if self.is_table else None,
        )


def _told_once(entries: list[ParsedExercise]) -> list[ParsedExercise]:
    """The exercises of a workout, without a second telling of all of them."""
    half, odd = divmod(len(entries), 2)
    return entries[:half] if half and not odd and entries[:half] == entries[half:] else entries


def _workout(heading: Heading, exercises: list[ParsedExercise]) -> ParsedWorkout:
    return ParsedWorkout(
        title=heading.title,
        start=heading.start,
        seconds=heading.seconds,
        exercises=tuple(
            replace(entry, sets=assisted_if_named_so(entry.name, entry.sets)) for entry in exercises
        ),
        note=heading.note,
        file_key=heading.file_key,
    )
