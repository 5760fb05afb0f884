"""Hevy: one row a set, units in the header, month names in the user's language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.core.workouts import METRES_PER_MILE, SetKind, StrengthSet, WeightUnit
from app.exchange import numbers
from app.exchange.clock_texts import moment
from app.exchange.csv_table import HeaderLine, columns, rows
from app.exchange.parsed import ParsedExercise, ParsedFile, ParseOptions, Progress
from app.exchange.problems import ProblemKind, RowError, refuse_if_nothing
from app.exchange.set_table import (
    MAX_NOTE_LENGTH,
    Cells,
    Heading,
    SetCells,
    SetTable,
    name_of,
    note_of,
    read_set_table,
    seconds_until,
)
from app.exchange.set_values import loaded
from app.exchange.source import Source

APP: Final = "hevy"

_ALIASES: Final[Mapping[str, Sequence[str]]] = {
    "title": ("title",),
    "start": ("start_time",),
    "end": ("end_time",),
    "description": ("description",),
    "exercise": ("exercise_title",),
    "superset": ("superset_id",),
    "exercise_note": ("exercise_notes",),
    "kind": ("set_type",),
    "weight": ("weight_kg", "weight_lbs", "weight_lb"),
    "reps": ("reps",),
    "distance": ("distance_km", "distance_miles", "distance_meters", "distance_mi"),
    "seconds": ("duration_seconds",),
    "rpe": ("rpe",),
}
_NEEDED: Final = ("title", "start", "exercise", "kind", "weight", "reps")
_DETAILS: Final = ("end", "description")
_EXERCISE: Final = ("exercise", "superset", "exercise_note")
_SET: Final = ("kind", "weight", "reps", "distance", "seconds", "rpe")
_METRES: Final = {
    "distance_km": 1000.0,
    "distance_miles": METRES_PER_MILE,
    "distance_mi": METRES_PER_MILE,
    "distance_meters": 1.0,
}
_KINDS: Final = {
    "normal": SetKind.WORKING,
    "": SetKind.WORKING,
    "warmup": SetKind.WARM_UP,
    "dropset": SetKind.DROP,
    "failure": SetKind.FAILURE,
}


def sniff(source: Source) -> bool:
    """Whether the header is Hevy's."""
    return set(_NEEDED) <= columns(source.header, _ALIASES).keys()


def parse(source: Source, options: ParseOptions, progress: Progress) -> ParsedFile:  # noqa: ARG001 - the units are in the header
    """Read a Hevy export.

    Raises:
        ImportRefusedError: It is damaged, or nothing in it can be read.
        ImportCancelledError: ``progress`` returned False.
    """
    text, header = source.text(), source.header
    reader = _Reader.of(header)
    content = read_set_table(
        rows(text, header.delimiter, progress), reader.table(header), len(header.names)
    )
    refuse_if_nothing(len(content.workouts), content.problems)
    return ParsedFile(
        format="hevy-csv",
        source_app=APP,
        workouts=content.workouts,
        problems=content.problems,
        unit=reader.unit,
        repeated=content.repeated,
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    """What the cells of one export mean; the names are those of its columns."""

    details: Sequence[str]
    exercise: Sequence[str]
    set_: Sequence[str]
    unit: WeightUnit
    metres_per_unit: float

    @classmethod
    def of(cls, header: HeaderLine) -> "_Reader":
        at = columns(header, _ALIASES)
        distance = header.names[at["distance"]] if "distance" in at else "distance_km"
        return cls(
            details=[name for name in _DETAILS if name in at],
            exercise=[name for name in _EXERCISE if name in at],
            set_=[name for name in _SET if name in at],
            unit=WeightUnit.KG if header.names[at["weight"]] == "weight_kg" else WeightUnit.LB,
            metres_per_unit=_METRES[distance],
        )

    def table(self, header: HeaderLine) -> SetTable:
        at = columns(header, _ALIASES)
        return SetTable(
            workout=(at["start"], at["title"]),
            detail=[at[name] for name in self.details],
            exercise=[at[name] for name in self.exercise],
            sets=[at[name] for name in self.set_],
            width=max(at[name] for name in _NEEDED) + 1,
            read_heading=self.heading,
            read_exercise=self.entry,
            read_set=self.set,
            numbered=True,
        )

    def heading(self, cells: Cells, details: Sequence[Cells]) -> Heading:
        start = moment(cells[0])
        said = [dict(zip(self.details, detail, strict=True)) for detail in details]
        return Heading(
            title=name_of(cells[1]),
            start=start,
            seconds=seconds_until(start, (detail.get("end", "") for detail in said)),
            note=note_of(detail.get("description", "") for detail in said),
        )

    def entry(self, cells: Cells) -> ParsedExercise:
        said = dict(zip(self.exercise, cells, strict=True))
        superset = said.get("superset", "").strip()
        return ParsedExercise(
            name=name_of(said["exercise"]),
            sets=(),
            superset=int(superset) if superset.isdecimal() and len(superset) < 5 else None,
            note=said.get("exercise_note", "").strip()[:MAX_NOTE_LENGTH],
        )

    def set(self, cells: Cells, exercise: str) -> SetCells:
        said = dict(zip(self.set_, cells, strict=True))
        kind, weight = loaded(
            _kind(said["kind"]), numbers.weight(said["weight"], self.unit), exercise
        )
        return StrengthSet(
            repetitions=numbers.repetitions(said["reps"]),
            weight=weight,
            rir=numbers.rir_of_rpe(said.get("rpe", "")),
            kind=kind,
            duration_seconds=numbers.seconds(said.get("seconds", "")),
            distance_metres=numbers.metres(said.get("distance", ""), self.metres_per_unit),
        )


def _kind(cell: str) -> SetKind:
    """The kind of a set by its name.

    Raises:
        RowError: The name is not known.
    """
    try:
        return _KINDS[cell.strip().casefold().replace(" ", "").replace("_", "")]
    except KeyError:
        raise RowError(ProblemKind.SET_TYPE, cell) from None
