"""Hevy: one row a set, units in the header, month names in the user's language."""

from collections.abc import Mapping, Sequence
from typing import Final

from app.core.workouts import SetKind, StrengthSet
from app.exchange import numbers
from app.exchange.cell_texts import name_of, note_in, note_of, seconds_until
from app.exchange.clock_texts import moment
from app.exchange.parsed import ParsedExercise
from app.exchange.problems import ProblemKind, RowError
from app.exchange.set_spreadsheet import Said, SetSpreadsheet, Units
from app.exchange.set_table import Heading, SetCells
from app.exchange.set_values import loaded

_LONGEST_SUPERSET_NUMBER: Final = 4
_ALIASES: Final[Mapping[str, Sequence[str]]] = {
    "title": ("title",),
    "start": ("start_time",),
    "end": ("end_time",),
    "description": ("description",),
    "exercise": ("exercise_title",),
    "superset": ("superset_id",),
    "exercise_note": ("exercise_notes",),
    "number": ("set_index",),
    "kind": ("set_type",),
    "weight": ("weight_kg", "weight_lbs", "weight_lb"),
    "reps": ("reps",),
    "distance": ("distance_km", "distance_miles", "distance_meters", "distance_mi"),
    "seconds": ("duration_seconds",),
    "rpe": ("rpe",),
}
_KINDS: Final = {
    "normal": SetKind.WORKING,
    "": SetKind.WORKING,
    "warmup": SetKind.WARM_UP,
    "dropset": SetKind.DROP,
    "failure": SetKind.FAILURE,
}


def _heading(said: Said, details: Sequence[Said]) -> Heading:
    start = moment(said["start"])
    return Heading(
        title=name_of(said["title"]),
        start=start,
        seconds=seconds_until(start, (detail["end"] for detail in details)),
        note=note_of(detail["description"] for detail in details),
    )


def _entry(said: Said) -> ParsedExercise:
    number = said["superset"].strip()
    grouped = number.isdecimal() and len(number) <= _LONGEST_SUPERSET_NUMBER
    return ParsedExercise(
        name=name_of(said["exercise"]),
        sets=(),
        superset=int(number) if grouped else None,
        note=note_in(said["exercise_note"]),
    )


def _set(said: Said, units: Units) -> SetCells:
    kind, weight = loaded(_kind(said["kind"]), weight=numbers.weight(said["weight"], units.weight))
    return StrengthSet(
        repetitions=numbers.repetitions(said["reps"]),
        weight=weight,
        rir=numbers.rir_of_rpe(said["rpe"]),
        kind=kind,
        duration_seconds=numbers.seconds(said["seconds"]),
        distance_metres=numbers.distance(said["distance"], "", units.metres),
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


SPREADSHEET: Final = SetSpreadsheet(
    format="hevy-csv",
    app="hevy",
    aliases=_ALIASES,
    needed=("title", "start", "exercise", "kind", "weight", "reps"),
    workout=("start", "title"),
    clock="start",
    detail=("end", "description"),
    exercise=("exercise", "superset", "exercise_note"),
    sets=("number", "kind", "weight", "reps", "distance", "seconds", "rpe"),
    heading=_heading,
    entry=_entry,
    set=_set,
    numbered=True,
)
