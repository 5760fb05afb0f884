"""What can be wrong with a row of somebody's file, and with a whole file."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.compat import override
from app.errors import ImportRefusedError, KnownError

MAX_PROBLEMS: Final = 1000
_SHOWN_VALUE_LENGTH: Final = 40


class ProblemKind(StrEnum):
    """Why a row, or a part of a file, was left out."""

    COLUMNS = "columns"
    DATE = "date"
    NUMBER = "number"
    IMPLAUSIBLE = "implausible"
    EXERCISE = "exercise"
    SET_TYPE = "set type"
    UNIT = "unit"
    SPORT = "sport"
    LENGTH = "length"
    SORENESS = "soreness"
    FUTURE = "future"
    DAMAGED = "damaged"


_SENTENCES: Final = {
    ProblemKind.COLUMNS: "Its cells do not match the header.",
    ProblemKind.DATE: "“{value}” is not a date that can be read.",
    ProblemKind.NUMBER: "“{value}” is not a number.",
    ProblemKind.IMPLAUSIBLE: "{value} is not plausible.",
    ProblemKind.EXERCISE: "It names no exercise.",
    ProblemKind.SET_TYPE: "“{value}” is not a known kind of set.",
    ProblemKind.UNIT: "“{value}” is not a known unit.",
    ProblemKind.SPORT: "“{value}” is not a known activity.",
    ProblemKind.LENGTH: "It does not say how long it lasted.",
    ProblemKind.SORENESS: "It does not say which muscles were sore.",
    ProblemKind.FUTURE: "{value} lies in the future.",
    ProblemKind.DAMAGED: "It is damaged: {value}.",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """A row that was left out.

    Attributes:
        row: Row as a spreadsheet numbers it, the header being row 1; None in a file without rows.
        kind: Why it was left out.
        value: The text that could not be read; may be empty.
    """

    row: int | None
    kind: ProblemKind
    value: str = ""

    @property
    def reason(self) -> str:
        """Why it was left out, as one English sentence."""
        return _SENTENCES[self.kind].format(value=shortened(self.value))


class RowError(ValueError):
    """A row cannot be read; caught by the loop that knows the row's number."""

    def __init__(self, kind: ProblemKind, value: str = "") -> None:
        super().__init__(kind, value)
        self.kind = kind
        self.value = value

    def at(self, row: int | None) -> Problem:
        """The problem, with its place."""
        return Problem(row, self.kind, self.value[:200])

    @override
    def __str__(self) -> str:
        return self.at(None).reason


class ImportCancelledError(KnownError):
    """The athlete stopped the import; nothing was added."""


class ProblemList:
    """Collects problems and gives up when there are too many to be useful."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []

    def add(self, problem: Problem) -> None:
        """Note one problem.

        Raises:
            ImportRefusedError: There are more than ``MAX_PROBLEMS``.
        """
        self._problems.append(problem)
        if len(self._problems) > MAX_PROBLEMS:
            first = self._problems[0]
            raise ImportRefusedError(
                f"More than {MAX_PROBLEMS:,} rows cannot be read; the first is {placed(first)}",
                NOTHING_IMPORTED,
            )

    def as_tuple(self) -> tuple[Problem, ...]:
        """All problems, in the order of the file."""
        return tuple(self._problems)


NOTHING_IMPORTED: Final = "Nothing was imported."


def placed(problem: Problem) -> str:
    """A problem with its row, such as ``row 3: Its cells do not match the header.``."""
    return problem.reason if problem.row is None else f"row {problem.row}: {problem.reason}"


def named_refusal(name: str, refusal: ImportRefusedError) -> ImportRefusedError:
    """The refusal of a file, with the file's name."""
    reason = refusal.message[:1].lower() + refusal.message[1:]
    return ImportRefusedError(f"“{shortened(name)}” cannot be imported: {reason}", refusal.advice)


def refuse_if_nothing(found: int, problems: tuple[Problem, ...]) -> None:
    """Refuse a file in which nothing could be read.

    Args:
        found: Number of workouts and check-ins that were read.
        problems: What was left out.

    Raises:
        ImportRefusedError: ``found`` is 0.
    """
    if found:
        return
    if problems:
        raise ImportRefusedError(
            f"None of its rows can be read; the first is {placed(problems[0])}", NOTHING_IMPORTED
        )
    raise ImportRefusedError("It holds no workouts.", NOTHING_IMPORTED)


def shortened(value: str) -> str:
    """A text from a file, short and printable enough for a sentence."""
    line = " ".join("".join(c if c.isprintable() else " " for c in value[:200]).split())
    return line if len(line) <= _SHOWN_VALUE_LENGTH else f"{line[:_SHOWN_VALUE_LENGTH]}…"
