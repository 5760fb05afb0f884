"""FitNotes' spreadsheet: one row a set, days without a time; one or two columns of weights."""

from collections.abc import Mapping, Sequence
from typing import Final

from app.core.workouts import StrengthSet, Weight, WeightUnit
from app.exchange import numbers
from app.exchange.cell_texts import name_of, note_in
from app.exchange.clock_texts import duration_seconds, moment
from app.exchange.parsed import ParsedExercise
from app.exchange.set_spreadsheet import Said, SetSpreadsheet, Units
from app.exchange.set_table import Heading, SetCells
from app.exchange.set_values import loaded

_ALIASES: Final[Mapping[str, Sequence[str]]] = {
    "date": ("date",),
    "exercise": ("exercise",),
    "category": ("category",),
    "weight": ("weight", "weight (kg)", "weight (kgs)", "weight (lbs)", "weight (lb)"),
    "weight_lb": ("weight (lbs)",),
    "weight_unit": ("weight unit",),
    "reps": ("reps",),
    "distance": ("distance",),
    "distance_unit": ("distance unit",),
    "time": ("time",),
    "note": ("comment", "notes"),
}


def _heading(said: Said, _details: Sequence[Said]) -> Heading:
    return Heading(title="", start=moment(said["date"]))


def _entry(said: Said) -> ParsedExercise:
    return ParsedExercise(name_of(said["exercise"]), ())


def _set(said: Said, units: Units) -> SetCells:
    kind, weight = loaded(weight=_weight(said, units))
    return StrengthSet(
        repetitions=numbers.repetitions(said["reps"]),
        weight=weight,
        kind=kind,
        duration_seconds=duration_seconds(said["time"]) or None,
        distance_metres=numbers.distance(said["distance"], said["distance_unit"], units.metres),
        note=note_in(said["note"]),
    )


def _weight(said: Said, units: Units) -> Weight | None:
    """The weight from the first column, else from the second, which is in pounds."""
    unit = numbers.weight_unit(said["weight_unit"]) or units.weight
    first = numbers.weight(said["weight"], unit)
    return first or numbers.weight(said["weight_lb"], WeightUnit.LB)


SPREADSHEET: Final = SetSpreadsheet(
    format="fitnotes-csv",
    app="fitnotes",
    aliases=_ALIASES,
    needed=("date", "exercise", "category", "weight", "reps"),
    workout=("date",),
    clock="date",
    detail=(),
    exercise=("exercise",),
    sets=(
        "weight", "weight_lb", "weight_unit", "reps", "distance", "distance_unit", "time", "note",
    ),
    heading=_heading,
    entry=_entry,
    set=_set,
)  # fmt: skip
