"""Workouts as Hevy exports them, for the many programs that read such files."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from io import StringIO
from typing import Final

from app.core.workouts import MAX_RPE, Activity, SetKind, StrengthSet, WeightUnit, Workout
from app.exchange.cells import figure, harmless
from app.exchange.set_values import stated_weight

_COLUMNS: Final = (
    "title", "start_time", "end_time", "description", "exercise_title", "superset_id",
    "exercise_notes", "set_index", "set_type", "{weight}", "reps", "distance_km",
    "duration_seconds", "rpe",
)  # fmt: skip
_WEIGHTS: Final = {WeightUnit.KG: "weight_kg", WeightUnit.LB: "weight_lbs"}
_KINDS: Final = {
    SetKind.WORKING: "normal",
    SetKind.ASSISTED: "normal",
    SetKind.WARM_UP: "warmup",
    SetKind.DROP: "dropset",
    SetKind.FAILURE: "failure",
}
_MONTHS: Final = (
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
)  # fmt: skip
_METRES_PER_KM: Final = 1000.0

Cell = str | int


def hevy_csv(workouts: Iterable[Workout], unit: WeightUnit, sport_names: Mapping[str, str]) -> str:
    """Workouts as a table with one row a set; quick logs, which have no sets, are left out.

    Args:
        workouts: In the order in which they are to stand.
        unit: Unit for weights.
        sport_names: Names of sports by id; an activity becomes an exercise with one timed set.
    """
    text = StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
    writer.writerow([name.format(weight=_WEIGHTS[unit]) for name in _COLUMNS])
    for workout in workouts:
        head = (
            harmless(workout.title),
            _clock(workout.started_at),
            _clock(workout.ended_at),
            harmless(workout.note),
        )
        writer.writerows([*head, *row] for row in _rows(workout, unit, sport_names))
    return text.getvalue()


def _rows(
    workout: Workout, unit: WeightUnit, sport_names: Mapping[str, str]
) -> Iterator[tuple[Cell, ...]]:
    for entry in workout.exercises:
        name = harmless(entry.name)
        superset = "" if entry.superset is None else entry.superset
        for index, each in enumerate(entry.sets):
            yield name, superset, harmless(entry.note), index, *_set(each, entry.name, unit)
    if workout.activity:
        name = sport_names.get(workout.activity.sport_id, workout.activity.sport_id)
        yield harmless(name), "", "", 0, *_activity(workout.activity)


def _set(each: StrengthSet, exercise: str, unit: WeightUnit) -> tuple[Cell, ...]:
    return (
        _KINDS[each.kind],
        figure(stated_weight(each, exercise, unit)),
        figure(each.repetitions),
        figure(_km(each.distance_metres)),
        figure(each.duration_seconds),
        figure(None if each.rir is None else MAX_RPE - each.rir),
    )


def _activity(activity: Activity) -> tuple[Cell, ...]:
    return (
        "normal",
        "",
        "",
        figure(_km(activity.distance_metres)),
        figure(activity.minutes * 60),
        figure(activity.rpe),
    )


def _km(metres: float | None) -> float | None:
    return None if metres is None else metres / _METRES_PER_KM


def _clock(at: datetime) -> str:
    """The clock of the place as Hevy writes it in English, such as ``8 Apr 2026, 16:50``."""
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}, {at:%H:%M}"
