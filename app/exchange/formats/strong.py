"""Strong: one row a set; comma or semicolon, with or without units, in the user's language."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from app.core.workouts import SetKind, StrengthSet
from app.exchange import numbers
from app.exchange.cell_texts import first_duration, name_of, note_in, note_of
from app.exchange.clock_texts import duration_seconds, moment
from app.exchange.parsed import ParsedExercise
from app.exchange.problems import ProblemKind, RowError
from app.exchange.set_spreadsheet import Said, SetSpreadsheet, Units
from app.exchange.set_table import ExerciseNote, Heading, SetCells
from app.exchange.set_values import loaded

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
        "distance", "km", "mi", "miles", "entfernung", "distanz", "distancia", "distância",
        "distanza", "afstand",
    ),
    "metres": (
        "distance (meters)", "entfernung (meter)", "distancia (metros)", "distance (mètres)",
        "afstand (meter)", "distância (metros)", "distanza (metri)",
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
_LAYOUTS: Final = (
    (
        "date", "workout", "duration", "exercise", "order", "weight", "reps", "distance", "seconds",
        "note", "workout_note", "rpe",
    ),
    (
        "date", "workout", "exercise", "order", "weight", "reps", "rpe", "distance", "seconds",
        "note", "workout_note", "duration",
    ),
    (
        "", "date", "workout", "duration", "exercise", "order", "weight", "reps", "rpe", "metres",
        "seconds", "note", "workout_note",
    ),
    (
        "date", "workout", "duration", "exercise", "order", "weight", "reps", "distance", "seconds",
        "rpe",
    ),
)  # fmt: skip
_LANGUAGES: Final = {
    "datum": "de", "fecha": "es", "oefening": "nl", "naam oefening": "nl",
    "nom de l'exercice": "fr", "nome do exercício": "pt", "nome esercizio": "it",
}  # fmt: skip
_CLOCK: Final = re.compile(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}", re.ASCII)
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


def _heading(said: Said, details: Sequence[Said]) -> Heading:
    return Heading(
        title=name_of(said["workout"]),
        start=moment(said["date"]),
        seconds=first_duration(detail["duration"] for detail in details),
        note=note_of(detail["workout_note"] for detail in details),
    )


def _entry(said: Said) -> ParsedExercise | None:
    name = name_of(said["exercise"])
    return None if name.casefold() in _REST_TIMER else ParsedExercise(name, ())


def _set(said: Said, units: Units) -> SetCells:
    order = said["order"].strip().casefold()
    if order in _REST_TIMER:
        return None
    if order in _NOTE:
        return ExerciseNote(said["note"].strip())
    unit = numbers.weight_unit(said["weight_unit"]) or units.weight
    kind, weight = loaded(_kind(order), weight=numbers.weight(said["weight"], unit))
    return StrengthSet(
        repetitions=numbers.repetitions(said["reps"]),
        weight=weight,
        rir=numbers.rir_of_rpe(said["rpe"]),
        kind=kind,
        duration_seconds=numbers.seconds(said["seconds"]),
        distance_metres=numbers.distance(said["metres"], "m", 1.0)
        or numbers.distance(said["distance"], said["distance_unit"], units.metres),
        note=note_in(said["note"]),
    )


def _fits(said: Said) -> bool:
    """Whether a row under a header in an unknown language is one of Strong's."""
    try:
        moment(said["date"])
        _kind(said["order"].strip().casefold())
        figures = [numbers.number(said[name]) for name in ("weight", "reps", "seconds")]
        duration_seconds(said["duration"])
    except RowError:
        return False
    return bool(_CLOCK.fullmatch(said["date"].strip())) and any(f is not None for f in figures)


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


SPREADSHEET: Final = SetSpreadsheet(
    format="strong-csv",
    app="strong",
    aliases=_ALIASES,
    needed=("date", "workout", "exercise", "order", "weight", "reps"),
    workout=("date", "workout"),
    clock="date",
    detail=("duration", "workout_note"),
    exercise=("exercise",),
    sets=(
        "order", "weight", "weight_unit", "reps", "rpe", "distance", "distance_unit", "metres",
        "seconds", "note",
    ),
    heading=_heading,
    entry=_entry,
    set=_set,
    numbered=True,
    languages=_LANGUAGES,
    layouts=_LAYOUTS,
    fits=_fits,
)  # fmt: skip
