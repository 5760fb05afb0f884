"""Strava's list of activities, in the account's language: instants in UTC, some columns twice."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from app.core.workouts import MAX_RPE
from app.exchange import numbers
from app.exchange.cell_texts import MAX_WORKOUT_SECONDS, name_of, note_in
from app.exchange.clock_texts import utc_moment
from app.exchange.csv_table import HeaderLine, rows
from app.exchange.gathering import Gathering
from app.exchange.parsed import (
    ParsedActivity,
    ParsedFile,
    ParsedWorkout,
    ParseOptions,
    Progress,
)
from app.exchange.problems import ProblemKind, RowError
from app.exchange.source import Source
from app.exchange.sports import sport_of

_NEEDED: Final = frozenset({"activity id", "activity date", "activity type", "elapsed time"})
# What the columns are called in Dutch, German, French and Spanish.
_TRANSLATED: Final = {
    "activity id": "activiteits-id|aktivitäts-id|id de l'activité|id de actividad",
    "activity date": (
        "datum van activiteit|aktivitätsdatum|date de l'activité|fecha de la actividad"
    ),
    "activity name": (
        "naam activiteit|naam van activiteit|name der aktivität|nom de l'activité|"
        "nombre de la actividad"
    ),
    "activity type": "activiteitstype|aktivitätsart|type d'activité|tipo de actividad",
    "activity description": (
        "beschrijving activiteit|beschrijving van activiteit|aktivitätsbeschreibung|"
        "description de l'activité|descripción de la actividad"
    ),
    "elapsed time": "verstreken tijd|verstrichene zeit|temps écoulé|tiempo transcurrido",
    "moving time": "beweegtijd|bewegungszeit|durée de déplacement|tiempo en movimiento",
    "distance": "afstand|distanz|distancia",
    "elevation loss": "hoogteverlies|dénivelé négatif|desnivel negativo",
    "perceived exertion": "ervaren inspanning|effort perçu|esfuerzo percibido",
    "filename": "bestandsnaam|dateiname|nom du fichier|nombre de archivo|nombre del archivo",
}
_ENGLISH: Final = {
    name: column for column, names in _TRANSLATED.items() for name in names.split("|")
}
_METRES_PER_KM: Final = 1000.0
_MAX_DESCENT_METRES: Final = 30_000.0


def sniff(source: Source) -> bool:
    """Whether the header is Strava's, in any of the languages."""
    return set(_columns(source.header)) >= _NEEDED


def parse(source: Source, _options: ParseOptions, progress: Progress) -> ParsedFile:
    """Read a list of activities.

    Raises:
        ImportRefusedError: It is damaged, or nothing in it can be read.
        ImportCancelledError: ``progress`` returned False.
    """
    return gathered(source, progress).as_file("strava-csv", "strava")


def gathered(
    source: Source,
    progress: Progress,
    completed: Callable[[ParsedWorkout, str], ParsedWorkout] = lambda workout, _file: workout,
) -> Gathering:
    """The activities of a list.

    Args:
        source: The list.
        progress: Told now and then how far it is.
        completed: A workout and the name of its recording → the workout with what that adds.

    Raises:
        ImportRefusedError: It is damaged.
        ImportCancelledError: ``progress`` returned False.
    """
    columns = _columns(source.header)
    gathering = Gathering(is_table=True)
    for row, cells in rows(source.text(), source.header.delimiter, progress):
        with gathering.row(row):
            said = _said(columns, cells)
            workout = completed(_workout(said), said.get("filename", "").strip())
            gathering.workouts.append(workout)
    return gathering


def _columns(header: HeaderLine) -> list[str]:
    """The names of the columns, those that are known in English."""
    names = (name.replace("\u2019", "'") for name in header.names)
    return [_ENGLISH.get(name, name) for name in names]


def _said(columns: Sequence[str], cells: Sequence[str]) -> Mapping[str, str]:
    """The cells of a row by column; of columns that are there twice the last, finer one counts.

    ``distance`` is in metres where there are two of them, and in kilometres where there is one:
    the first is then under ``distance (km)`` as well.
    """
    if len(cells) < len(_NEEDED):
        raise RowError(ProblemKind.COLUMNS)
    said = {name: cell for name, cell in zip(columns, cells, strict=False) if cell.strip()}
    if columns.count("distance") == 1:
        said["distance (km)"] = said.pop("distance", "")
    return said


def _workout(said: Mapping[str, str]) -> ParsedWorkout:
    start = utc_moment(said.get("activity date", ""))
    elapsed = _seconds(said, "elapsed time")
    moving = _seconds(said, "moving time") or elapsed
    kind = said.get("activity type", "")
    sport = sport_of(kind)
    if sport is None:
        raise RowError(ProblemKind.SPORT, kind)
    if not moving:
        raise RowError(ProblemKind.LENGTH)
    activity = ParsedActivity(
        sport=sport,
        minutes=moving / 60,
        rpe=numbers.number_within(said.get("perceived exertion", ""), 0, MAX_RPE),
        distance_metres=numbers.distance(said.get("distance", ""), "m", 1.0)
        or numbers.distance(said.get("distance (km)", ""), "km", _METRES_PER_KM),
        descent_metres=numbers.number_within(
            said.get("elevation loss", ""), 0, _MAX_DESCENT_METRES
        ),
    )
    return ParsedWorkout(
        title=name_of(said.get("activity name", "")),
        start=start,
        seconds=elapsed or moving,
        activity=activity,
        note=note_in(said.get("activity description", "")),
        file_key=said.get("activity id", "").strip(),
    )


def _seconds(said: Mapping[str, str], column: str) -> float | None:
    return numbers.number_within(said.get(column, ""), 0, MAX_WORKOUT_SECONDS)
