"""Fitbod: one row a set, instants in UTC; the mailed export and the table of sets."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from app.core.workouts import SetKind, StrengthSet
from app.exchange import numbers
from app.exchange.cell_texts import name_of, note_in
from app.exchange.clock_texts import moment
from app.exchange.parsed import ParsedExercise, ParsedFile, ParsedWorkout, ParseOptions, Progress
from app.exchange.set_spreadsheet import Said, SetSpreadsheet, Units
from app.exchange.set_table import Heading, SetCells
from app.exchange.set_values import loaded
from app.exchange.source import Source

_TIMED_ALIASES: Final[Mapping[str, Sequence[str]]] = {
    "date": ("date",),
    "exercise": ("exercise",),
    "reps": ("reps",),
    "weight": ("weight(kg)", "weight(lbs)", "weight(lb)", "weight (kg)", "weight (lbs)"),
    "seconds": ("duration(s)", "duration (s)"),
    "distance": ("distance(m)", "distance (m)"),
    "warmup": ("iswarmup",),
    "note": ("note",),
}
_TABLE_ALIASES: Final[Mapping[str, Sequence[str]]] = {
    "date": ("date",),
    "workout_id": ("workoutid",),
    "set_id": ("singlesetid",),
    "exercise": ("exercisename",),
    "reps": ("reps",),
    "weight": ("weight",),
}
_ONE_WORKOUT_SECONDS: Final = 3600.0
_SETS_THAT_SHARE_A_TIME: Final = 2


def _heading(said: Said, _details: Sequence[Said]) -> Heading:
    return Heading(title="", start=moment(said["date"]), file_key=said.get("workout_id", ""))


def _entry(said: Said) -> ParsedExercise:
    return ParsedExercise(name_of(said["exercise"]), ())


def _set(said: Said, units: Units) -> SetCells:
    warm_up = said.get("warmup", "").strip().casefold() == "true"
    kind, weight = loaded(
        SetKind.WARM_UP if warm_up else SetKind.WORKING,
        weight=numbers.weight(said["weight"], units.weight),
    )
    seconds = numbers.seconds(said.get("seconds", ""))
    repetitions = numbers.repetitions(said["reps"])
    return StrengthSet(
        repetitions=repetitions or (None if seconds else repetitions),
        weight=weight,
        kind=kind,
        duration_seconds=seconds,
        distance_metres=numbers.distance(said.get("distance", ""), "", units.metres),
        note=note_in(said.get("note", "")),
    )


_MAILED: Final = SetSpreadsheet(
    format="fitbod-csv",
    app="fitbod",
    aliases=_TIMED_ALIASES,
    needed=("date", "exercise", "reps", "weight", "warmup"),
    workout=("date",),
    clock="date",
    detail=(),
    exercise=("exercise",),
    sets=("reps", "weight", "seconds", "distance", "warmup", "note"),
    heading=_heading,
    entry=_entry,
    set=_set,
)
TABLE: Final = SetSpreadsheet(
    format="fitbod-sets-csv",
    app="fitbod",
    aliases=_TABLE_ALIASES,
    needed=("date", "workout_id", "set_id", "exercise", "reps", "weight"),
    workout=("workout_id", "date"),
    clock="date",
    detail=(),
    exercise=("exercise",),
    sets=("reps", "weight"),
    heading=_heading,
    entry=_entry,
    set=_set,
)


def sniff(source: Source) -> bool:
    """Whether the header is that of the mailed export."""
    return _MAILED.sniff(source)


def parse(source: Source, options: ParseOptions, progress: Progress) -> ParsedFile:
    """Read a mailed export.

    Older files give every set the time of its workout. Newer ones give each set its own: then sets
    that follow each other within an hour are one workout.

    Raises:
        ImportRefusedError: It is damaged, or nothing in it can be read.
        ImportCancelledError: ``progress`` returned False.
    """
    parsed = _MAILED.parse(source, options, progress)
    sets = sum(len(entry.sets) for workout in parsed.workouts for entry in workout.exercises)
    if sets >= _SETS_THAT_SHARE_A_TIME * len(parsed.workouts):
        return parsed
    return replace(parsed, workouts=tuple(_joined(parsed.workouts)))


def _joined(workouts: Iterable[ParsedWorkout]) -> Iterator[ParsedWorkout]:
    """Workouts of which one begins within an hour of the one before, as one."""
    ordered = sorted(workouts, key=lambda workout: workout.start.timestamp())
    group = ordered[:1]
    for workout in ordered[1:]:
        if workout.start.timestamp() - group[-1].start.timestamp() > _ONE_WORKOUT_SECONDS:
            yield _one(group)
            group = []
        group.append(workout)
    yield _one(group)


def _one(parts: Sequence[ParsedWorkout]) -> ParsedWorkout:
    first, last = parts[0].start.timestamp(), parts[-1].start.timestamp()
    exercises: list[ParsedExercise] = []
    for entry in (entry for part in parts for entry in part.exercises):
        if exercises and exercises[-1].name == entry.name:
            exercises[-1] = replace(exercises[-1], sets=exercises[-1].sets + entry.sets)
        else:
            exercises.append(entry)
    return replace(parts[0], seconds=last - first or None, exercises=tuple(exercises))
