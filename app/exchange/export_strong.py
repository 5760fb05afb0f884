"""Workouts as newer versions of Strong export them: semicolons, units in the header."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from io import StringIO
from typing import Final

from app.core.workouts import MAX_RPE, SetKind, StrengthSet, WeightUnit, Workout
from app.exchange.cells import figure, harmless
from app.exchange.set_values import stated_weight

_COLUMNS: Final = (
    "Workout #", "Date", "Workout Name", "Duration (sec)", "Exercise Name", "Set Order", "{weight}",
    "Reps", "RPE", "Distance (meters)", "Seconds", "Notes", "Workout Notes",
)  # fmt: skip
_WEIGHTS: Final = {WeightUnit.KG: "Weight (kg)", WeightUnit.LB: "Weight (lbs)"}
_LETTERS: Final = {SetKind.WARM_UP: "W", SetKind.DROP: "D", SetKind.FAILURE: "F"}


def strong_csv(
    workouts: Iterable[Workout], unit: WeightUnit, sport_names: Mapping[str, str]
) -> str:
    """Workouts as a table with one row a set; quick logs, which have no sets, are left out.

    Args:
        workouts: In the order in which they are to stand.
        unit: Unit for weights.
        sport_names: Names of sports by id; an activity becomes an exercise with one timed set.
    """
    text = StringIO()
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow([name.format(weight=_WEIGHTS[unit]) for name in _COLUMNS])
    for number, workout in enumerate(workouts, 1):
        seconds = (workout.ended_at - workout.started_at).total_seconds()
        head = (
            str(number),
            f"{workout.started_at:%Y-%m-%d %H:%M:%S}",
            harmless(workout.title),
            f"{seconds:.0f}",
        )
        note = harmless(workout.note)
        writer.writerows([*head, *row, note] for row in _rows(workout, unit, sport_names))
    return text.getvalue()


def _rows(
    workout: Workout, unit: WeightUnit, sport_names: Mapping[str, str]
) -> Iterator[tuple[str, ...]]:
    for entry in workout.exercises:
        name = harmless(entry.name)
        if entry.note:
            yield name, "Note", "", "", "", "", "", harmless(entry.note)
        for number, each in enumerate(entry.sets, 1):
            order = _LETTERS.get(each.kind, str(number))
            yield name, order, *_set(each, entry.name, unit)
    if activity := workout.activity:
        yield (
            harmless(sport_names.get(activity.sport_id, activity.sport_id)),
            "1",
            "",
            "",
            figure(activity.rpe),
            figure(activity.distance_metres),
            figure(activity.minutes * 60),
            "",
        )


def _set(each: StrengthSet, exercise: str, unit: WeightUnit) -> tuple[str, ...]:
    return (
        figure(stated_weight(each, exercise, unit)),
        figure(each.repetitions),
        figure(None if each.rir is None else MAX_RPE - each.rir),
        figure(each.distance_metres),
        figure(each.duration_seconds),
        harmless(each.note),
    )
