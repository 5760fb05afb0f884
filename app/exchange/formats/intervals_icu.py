"""intervals.icu wellness: one row a day; of its answers those that a check-in knows.

It asks for the soreness of the whole body. Only its lowest answer says something about every
muscle; with any other the check-in leaves soreness open, and a day that says no more is listed.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from app.exchange import numbers
from app.exchange.cell_texts import note_in
from app.exchange.clock_texts import moment
from app.exchange.csv_table import columns, rows
from app.exchange.gathering import Gathering
from app.exchange.parsed import ParsedCheckIn, ParsedFile, ParseOptions, Progress
from app.exchange.problems import ProblemKind, RowError
from app.exchange.source import Source

_ALIASES: Final[Mapping[str, Sequence[str]]] = {
    "day": ("date", "id"),
    "sleep": ("sleepsecs",),
    "sleep_quality": ("sleepquality",),
    "fatigue": ("fatigue",),
    "stress": ("stress",),
    "soreness": ("soreness",),
    "note": ("comments",),
}
_MARKS: Final = frozenset({"sleepsecs", "sleepquality", "restinghr", "hrv", "ctl", "atl"})
_FEWEST_MARKS: Final = 2
_SECONDS_PER_HOUR: Final = 3600.0
_LONGEST_SLEEP_SECONDS: Final = 24 * _SECONDS_PER_HOUR
# The answers go from 1 to 4: quality from great to poor, fatigue and stress from low to extreme.
_QUALITY: Final = {1: 5, 2: 4, 3: 3, 4: 1}
_ENERGY: Final = {1: 5, 2: 4, 3: 2, 4: 1}
_STRESS: Final = {1: 1, 2: 2, 3: 4, 4: 5}
_SORENESS: Final = {1: 1, 2: 2, 3: 3, 4: 4}
_NOT_SORE: Final = 1


def sniff(source: Source) -> bool:
    """Whether the header is that of the wellness table."""
    header = source.header
    marks = len(_MARKS.intersection(header.names))
    return "day" in columns(header, _ALIASES) and marks >= _FEWEST_MARKS


def parse(source: Source, _options: ParseOptions, progress: Progress) -> ParsedFile:
    """Read a wellness table.

    Raises:
        ImportRefusedError: It is damaged, or nothing in it can be read.
        ImportCancelledError: ``progress`` returned False.
    """
    header = source.header
    at = columns(header, _ALIASES)
    gathering = Gathering(is_table=True)
    for row, cells in rows(source.text(), header.delimiter, progress):
        with gathering.row(row):
            said = {name: cells[index] for name, index in at.items() if index < len(cells)}
            if answers := _answers(said):
                gathering.check_ins.append(answers)
    return gathering.as_file("intervals-icu-csv", "intervals.icu")


def _answers(said: Mapping[str, str]) -> ParsedCheckIn | None:
    """A day's answers; None for a day without any that is known.

    Raises:
        RowError: An answer cannot be read, or tells no more than that some muscle was sore.
    """
    soreness = _step(said.get("soreness", ""), _SORENESS)
    sleep = numbers.number_within(said.get("sleep", ""), 0, _LONGEST_SLEEP_SECONDS)
    answers = ParsedCheckIn(
        day=moment(said.get("day", "")).date(),
        sleep_hours=sleep / _SECONDS_PER_HOUR if sleep else None,
        sleep_quality=_step(said.get("sleep_quality", ""), _QUALITY),
        energy=_step(said.get("fatigue", ""), _ENERGY),
        stress=_step(said.get("stress", ""), _STRESS),
        note=note_in(said.get("note", "")),
        soreness_asked=soreness == _NOT_SORE,
    )
    known = (answers.sleep_hours, answers.sleep_quality, answers.energy, answers.stress)
    if any(known) or answers.note or answers.soreness_asked:
        return answers
    if soreness is not None:
        raise RowError(ProblemKind.SORENESS)
    return None


def _step(text: str, steps: Mapping[int, int]) -> int | None:
    """A step of a scale; None for an empty cell or 0.

    Raises:
        RowError: It is not a step.
    """
    value = numbers.number(text)
    if not value:
        return None
    if value not in steps:
        raise RowError(ProblemKind.IMPLAUSIBLE, text.strip())
    return steps[int(value)]
