"""Strong: one row a set; comma or semicolon, with or without units, in the user's language."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.core.workouts import METRES_PER_MILE, SetKind, StrengthSet, WeightUnit
from app.exchange import numbers
from app.exchange.clock_texts import moment
from app.exchange.csv_table import HeaderLine, columns, rows
from app.exchange.parsed import ParsedExercise, ParsedFile, ParseOptions, Progress, no_progress
from app.exchange.problems import ProblemKind, RowError, refuse_if_nothing
from app.exchange.set_table import (
    Cells,
    ExerciseNote,
    Heading,
    SetCells,
    SetTable,
    first_duration,
    name_of,
    note_of,
    read_set_table,
)
from app.exchange.set_values import loaded
from app.exchange.source import Source
from app.exchange.units import choose_unit, unit_in

APP: Final = "strong"

_ALIASES: Final[Mapping[str, Sequence[str]]] = {
    "date": ("date", "datum", "fecha", "data"),
    "workout": (
        "workout name", "workout_name", "workout-name", "trainingsname", "nombre del entrenamiento",
        "nom de l'entraînement", "naam training", "trainingsnaam", "nome do treino",
        "nome allenamento",
    ),
    "duration": (
        "duration", "duration (sec)", "workout duration", "dauer", "workout-dauer", "duración",
        "durée", "duur", "duração", "durata",
    ),
    "exercise": (
        "exercise name", "menu", "name der übung", "übungsname", "nombre del ejercicio",
        "nombre de ejercicio", "nom de l'exercice", "naam oefening", "oefening",
        "nome do exercício", "nome dell'esercizio", "nome esercizio",
    ),
    "order": (
        "set order", "set_order", "reihenfolge festlegen", "satzreihenfolge", "orden de la serie",
        "orden de serie", "ordre de la série", "ordre des séries", "volgorde set", "setvolgorde",
        "ordem da série", "ordine serie",
    ),
    "weight": (
        "weight", "weight (kg)", "weight (lbs)", "weight (lb)", "kg", "lb", "lbs", "gewicht",
        "gewicht (kg)", "gewicht (lbs)", "peso", "peso (kg)", "peso (lbs)", "poids", "poids (kg)",
        "poids (lbs)",
    ),
    "weight_unit": ("weight unit", "gewichtseinheit", "unidad de peso", "unité de poids"),
    "reps": (
        "reps", "wiederh.", "wiederholungen", "repeticiones", "répétitions", "rép.",
        "herhalingen", "repetições", "ripetizioni",
    ),
    "rpe": ("rpe",),
    "distance": (
        "distance", "distance (meters)", "km", "mi", "miles", "entfernung", "entfernung (meter)",
        "distanz", "distancia", "distância", "distanza", "afstand",
    ),
    "distance_unit": ("distance unit", "entfernungseinheit", "unidad de distancia"),
    "seconds": (
        "seconds", "sec", "sekunden", "segundos", "secondes", "seconden", "secondi",
    ),
    "note": ("notes", "note", "notizen", "notas", "notities"),
    "workout_note": (
        "workout notes", "workout_note", "workout-notizen", "notas del entrenamiento",
        "notes d'entraînement", "notities training", "notas do treino",
    ),
}  # fmt: skip
_SET_COLUMNS: Final = (
    "order", "weight", "weight_unit", "reps", "rpe", "distance", "distance_unit", "seconds", "note",
)  # fmt: skip
_DISTANCE_COLUMNS: Final = {"meter": 1.0, "metros": 1.0, "km": 1000.0, "mi": METRES_PER_MILE}
_NEEDED: Final = ("date", "workout", "exercise", "order", "weight", "reps")
_LANGUAGES: Final = {
    "datum": "de", "fecha": "es", "oefening": "nl", "naam oefening": "nl",
    "nom de l'exercice": "fr", "nome do exercício": "pt", "nome esercizio": "it",
}  # fmt: skip
_KINDS: Final = {
    "w": SetKind.WARM_UP,
    "d": SetKind.DROP,
    "f": SetKind.FAILURE,
    "warm-up": SetKind.WARM_UP,
    "warmup": SetKind.WARM_UP,
    "drop": SetKind.DROP,
    "drop set": SetKind.DROP,
    "failure": SetKind.FAILURE,
}
_REST_TIMER: Final = frozenset({"rest timer", "pausentimer", "temporizador de descanso"})
_NOTE: Final = frozenset({"note", "notiz", "nota"})


def sniff(source: Source) -> bool:
    """Whether the header is one of Strong's."""
    return set(_NEEDED) <= columns(source.header, _ALIASES).keys()


def parse(source: Source, options: ParseOptions, progress: Progress) -> ParsedFile:
    """Read a Strong export.

    Raises:
        ImportRefusedError: It is damaged, or nothing in it can be read.
        ImportCancelledError: ``progress`` returned False.
    """
    text, header = source.text(), source.header
    at = columns(header, _ALIASES)
    choice = choose_unit(
        stated=unit_in(header.names[at["weight"]]),
        answered=options.unit,
        weights=lambda: _bare_weights(text, header, at),
    )
    table = _table(header, at, choice.unit)
    content = read_set_table(rows(text, header.delimiter, progress), table, len(header.names))
    refuse_if_nothing(len(content.workouts), content.problems)
    return ParsedFile(
        format="strong-csv",
        source_app=APP,
        workouts=content.workouts,
        problems=content.problems,
        unit=choice.stated,
        unit_question=choice.question,
        repeated=content.repeated,
        language=next((_LANGUAGES[n] for n in header.names if n in _LANGUAGES), ""),
    )


def _bare_weights(text: str, header: HeaderLine, at: Mapping[str, int]) -> Iterator[str]:
    """Weights in rows that name no unit."""
    weight, unit = at["weight"], at.get("weight_unit")
    for _, cells in rows(text, header.delimiter, no_progress):
        if len(cells) > weight and (unit is None or len(cells) <= unit or not cells[unit]):
            yield cells[weight]


def _table(header: HeaderLine, at: Mapping[str, int], unit: WeightUnit) -> SetTable:
    set_columns = [name for name in _SET_COLUMNS if name in at]
    details = [name for name in ("duration", "workout_note") if name in at]
    distance = header.names[at["distance"]] if "distance" in at else ""
    reader = _Reader(set_columns, details, unit, _metres_per_unit(distance, unit))
    return SetTable(
        workout=(at["date"], at["workout"]),
        detail=[at[name] for name in details],
        exercise=(at["exercise"],),
        sets=[at[name] for name in set_columns],
        width=max(at[name] for name in _NEEDED) + 1,
        read_heading=reader.heading,
        read_exercise=lambda cells: ParsedExercise(name_of(cells[0]), ()),
        read_set=reader.set,
        numbered=True,
    )


def _metres_per_unit(column: str, unit: WeightUnit) -> float:
    """Metres in a distance of 1: by the header, else kilometres or miles after the weights."""
    for name, metres in _DISTANCE_COLUMNS.items():
        if name in column:
            return metres
    return 1000.0 if unit is WeightUnit.KG else METRES_PER_MILE


@dataclass(frozen=True, slots=True)
class _Reader:
    """What the cells of one export mean.

    Attributes:
        columns: Names of the cells of a set.
        details: Names of the cells that say more about a workout.
        unit: Unit of a weight that names none.
        metres_per_unit: For a distance that names no unit.
    """

    columns: Sequence[str]
    details: Sequence[str]
    unit: WeightUnit
    metres_per_unit: float

    def heading(self, cells: Cells, details: Sequence[Cells]) -> Heading:
        start, title = cells
        said = [dict(zip(self.details, detail, strict=True)) for detail in details]
        return Heading(
            title=name_of(title),
            start=moment(start),
            seconds=first_duration(detail.get("duration", "") for detail in said),
            note=note_of(detail.get("workout_note", "") for detail in said),
        )

    def set(self, cells: Cells, exercise: str) -> SetCells:
        said = dict(zip(self.columns, cells, strict=True))
        order = said["order"].strip().casefold()
        if order in _REST_TIMER or exercise.casefold() in _REST_TIMER:
            return None
        if order in _NOTE:
            return ExerciseNote(said.get("note", "").strip())
        unit = numbers.weight_unit(said.get("weight_unit", "")) or self.unit
        metres_per_unit = numbers.metres_per(said.get("distance_unit", "")) or self.metres_per_unit
        kind, weight = loaded(_kind(order), numbers.weight(said["weight"], unit), exercise)
        return StrengthSet(
            repetitions=numbers.repetitions(said["reps"]),
            weight=weight,
            rir=numbers.rir_of_rpe(said.get("rpe", "")),
            kind=kind,
            duration_seconds=numbers.seconds(said.get("seconds", "")),
            distance_metres=numbers.metres(said.get("distance", ""), metres_per_unit),
            note=said.get("note", "").strip(),
        )


def _kind(order: str) -> SetKind:
    """The kind of a set by its number or letter.

    Raises:
        RowError: It is neither.
    """
    if not order or order.isdigit():
        return SetKind.WORKING
    try:
        return _KINDS[order]
    except KeyError:
        raise RowError(ProblemKind.SET_TYPE, order) from None
