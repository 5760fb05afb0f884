"""Tables for spreadsheets: sets, activities, quick logs, check-ins and soreness ratings."""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, time
from io import StringIO
from pathlib import Path
from typing import Final

from app.core.days import local_day
from app.core.soreness import CheckIn
from app.core.workouts import Workout
from app.errors import StorageError
from app.held_files import is_held
from app.storage.columns import choice_text
from app.storage.failures import OpenDatabaseError
from app.storage.library import Library

Cell = str | float | None
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
_SET_HEADER: Final = (
    "day",
    "started_at",
    "workout",
    "exercise_number",
    "exercise",
    "superset",
    "set_number",
    "kind",
    "repetitions",
    "weight",
    "unit",
    "weight_kg",
    "rir",
    "duration_seconds",
    "distance_metres",
    "side",
    "note",
)
_ACTIVITY_HEADER: Final = (
    "day",
    "started_at",
    "workout",
    "sport",
    "minutes",
    "rpe",
    "distance_metres",
    "descent_metres",
    "note",
)
_QUICK_HEADER: Final = ("day", "started_at", "workout", "muscle", "effort")
_CHECK_IN_HEADER: Final = (
    "day",
    "at",
    "sleep_hours",
    "sleep_quality",
    "energy",
    "stress",
    "protein",
    "sharp_pain",
    "sharp_pain_muscle",
    "sharp_pain_side",
    "note",
    "soreness_asked",
)
_SORENESS_HEADER: Final = ("day", "at", "muscle", "side", "soreness")


def csv_tables(library: Library) -> Mapping[str, str]:
    """The tables as CSV, by name."""
    with library.snapshot():
        workouts = library.workouts.all()
        check_ins = library.check_ins.all()
        day_start = library.settings.load().day_start
    tables: Mapping[str, tuple[Sequence[str], Iterable[Sequence[Cell]]]] = {
        "sets": (_SET_HEADER, _of_each(workouts, _set_rows, day_start)),
        "activities": (_ACTIVITY_HEADER, _of_each(workouts, _activity_rows, day_start)),
        "quick_logs": (_QUICK_HEADER, _of_each(workouts, _quick_rows, day_start)),
        "check_ins": (_CHECK_IN_HEADER, map(_check_in_row, check_ins)),
        "soreness": (_SORENESS_HEADER, (row for one in check_ins for row in _soreness_rows(one))),
    }
    return {name: _csv(header, rows) for name, (header, rows) in tables.items()}


def write_tables(tables: Mapping[str, str], folder: Path) -> tuple[Path, ...]:
    """Write tables into a folder, each as a file of its name; returns the files.

    Raises:
        StorageError: The folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return tuple(_write(folder / f"{name}.csv", text) for name, text in tables.items())
    except OSError as error:
        raise StorageError(
            f"The tables could not be written into {folder}.",
            "Your data is safe. Choose a folder that you may write to, with room on its disk.",
        ) from error


def neutralised(cell: Cell) -> Cell:
    """A cell that no spreadsheet runs: text that begins like a formula gets an apostrophe."""
    if isinstance(cell, str) and cell.startswith(_FORMULA_STARTS):
        return f"'{cell}"
    return cell


def _csv(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(header)
    for row in rows:
        writer.writerow([neutralised(cell) for cell in row])
    return text.getvalue()


def _write(path: Path, text: str) -> Path:
    if is_held(path):
        raise OpenDatabaseError(path)
    path.write_text(text, encoding="utf-8-sig", newline="")
    return path


def _of_each(
    workouts: Iterable[Workout],
    rows_of: Callable[[Workout], Iterator[tuple[Cell, ...]]],
    day_start: time,
) -> Iterator[tuple[Cell, ...]]:
    """Rows of every workout, each begun by its day, start and title."""
    for workout in workouts:
        day = local_day(workout.started_at, day_start).isoformat()
        for row in rows_of(workout):
            yield (day, _clock_text(workout.started_at), workout.title, *row)


def _clock_text(instant: datetime) -> str:
    return instant.isoformat(timespec="seconds")


def _set_rows(workout: Workout) -> Iterator[tuple[Cell, ...]]:
    for exercise_number, entry in enumerate(workout.exercises, start=1):
        for set_number, one in enumerate(entry.sets, start=1):
            weight = one.weight
            yield (
                exercise_number,
                entry.name,
                entry.superset,
                set_number,
                one.kind.value,
                one.repetitions,
                weight.value if weight else None,
                weight.unit.value if weight else None,
                round(weight.kg, 3) if weight else None,
                one.rir,
                one.duration_seconds,
                one.distance_metres,
                choice_text(one.side),
                one.note,
            )


def _activity_rows(workout: Workout) -> Iterator[tuple[Cell, ...]]:
    if activity := workout.activity:
        yield (
            activity.sport_id,
            activity.minutes,
            activity.rpe,
            activity.distance_metres,
            activity.descent_metres,
            workout.note,
        )


def _quick_rows(workout: Workout) -> Iterator[tuple[Cell, ...]]:
    for effort in workout.quick:
        yield (effort.muscle.value, effort.effort)


def _check_in_row(check_in: CheckIn) -> tuple[Cell, ...]:
    pain = check_in.sharp_pain
    return (
        check_in.day.isoformat(),
        _clock_text(check_in.at),
        check_in.sleep_hours,
        check_in.sleep_quality,
        check_in.energy,
        check_in.stress,
        _yes_no(check_in.protein),
        _yes_no(pain is not None),
        choice_text(pain.muscle) if pain else None,
        choice_text(pain.side) if pain else None,
        check_in.note,
        _yes_no(check_in.soreness_asked),
    )


def _yes_no(answer: bool | None) -> str | None:  # noqa: FBT001 - an answer of the athlete
    return None if answer is None else ("yes" if answer else "no")


def _soreness_rows(check_in: CheckIn) -> Iterator[tuple[Cell, ...]]:
    for rating in check_in.ratings:
        yield (
            check_in.day.isoformat(),
            _clock_text(check_in.at),
            rating.muscle.value,
            choice_text(rating.side),
            rating.soreness,
        )
