"""Liftosaur: one row a set, required and completed side by side; only what was completed counts."""

from collections.abc import Mapping, Sequence
from typing import Final

from app.core.workouts import SetKind, StrengthSet
from app.exchange import numbers
from app.exchange.cell_texts import name_of, note_in, seconds_until
from app.exchange.clock_texts import moment
from app.exchange.parsed import ParsedExercise
from app.exchange.set_spreadsheet import Said, SetSpreadsheet, Units
from app.exchange.set_table import Heading, SetCells
from app.exchange.set_values import loaded

_ALIASES: Final[Mapping[str, Sequence[str]]] = {
    "start": ("workout datetime",),
    "title": ("day name",),
    "exercise": ("exercise",),
    "warmup": ("is warmup set?",),
    "reps": ("completed reps",),
    "rpe": ("completed rpe",),
    "weight": ("completed weight value",),
    "weight_unit": ("completed weight unit",),
    "completed_at": ("completed reps time",),
    "note": ("notes",),
}


def _heading(said: Said, details: Sequence[Said]) -> Heading:
    start = moment(said["start"])
    return Heading(
        title=name_of(said["title"]),
        start=start,
        seconds=seconds_until(start, (detail["completed_at"] for detail in reversed(details))),
    )


def _entry(said: Said) -> ParsedExercise:
    return ParsedExercise(name_of(said["exercise"]), (), note=note_in(said["note"]))


def _set(said: Said, units: Units) -> SetCells:
    repetitions = numbers.repetitions(said["reps"])
    if not repetitions:
        return None
    warm_up = said["warmup"].strip().casefold() in {"1", "true"}
    unit = numbers.weight_unit(said["weight_unit"]) or units.weight
    kind, weight = loaded(
        SetKind.WARM_UP if warm_up else SetKind.WORKING, weight=numbers.weight(said["weight"], unit)
    )
    return StrengthSet(
        repetitions=repetitions, weight=weight, kind=kind, rir=numbers.rir_of_rpe(said["rpe"])
    )


SPREADSHEET: Final = SetSpreadsheet(
    format="liftosaur-csv",
    app="liftosaur",
    aliases=_ALIASES,
    needed=("start", "title", "exercise", "warmup", "reps", "weight", "weight_unit"),
    workout=("start", "title"),
    clock="start",
    detail=("completed_at",),
    exercise=("exercise", "note"),
    sets=("warmup", "reps", "rpe", "weight", "weight_unit"),
    heading=_heading,
    entry=_entry,
    set=_set,
)
