"""Apple Health: workouts from an export of any size, as XML or as the zip that the phone makes."""

import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import BinaryIO, Final, cast

from app.core.workouts import MAX_RPE
from app.errors import ImportRefusedError
from app.exchange import numbers
from app.exchange.cell_texts import MAX_WORKOUT_SECONDS, seconds_until
from app.exchange.clock_texts import moment
from app.exchange.gathering import Gathering
from app.exchange.parsed import (
    ParsedActivity,
    ParsedFile,
    ParsedWorkout,
    ParseOptions,
    Progress,
)
from app.exchange.problems import NOTHING_IMPORTED, ProblemKind, RowError
from app.exchange.source import Source
from app.exchange.sports import OTHER_SPORT, sport_of
from app.exchange.xml_stream import read_xml

_ROOT: Final = re.compile(r"<HealthData[\s>]|<!DOCTYPE HealthData\b")
_ZIP_MAGIC: Final = b"PK\x03\x04"
_MEMBER: Final = re.compile(r"(?:[^/\\]+/)?export\.xml", re.IGNORECASE)
_ZIP_FAILURES: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    RuntimeError,
    NotImplementedError,
    ValueError,
)
_MAX_XML_BYTES: Final = 20_000_000_000
_MAX_RATIO: Final = 200
_SECONDS: Final = {"s": 1.0, "sec": 1.0, "min": 60.0, "hr": 3600.0}
_DISTANCE: Final = re.compile(r"HKQuantityTypeIdentifierDistance\w+")
_EFFORT: Final = "HKQuantityTypeIdentifierWorkoutEffortScore"
_DESCENT: Final = "HKElevationDescended"
_METRES_PER_KM: Final = 1000.0


def sniff(source: Source) -> bool:
    """Whether it is an export, or a zip that holds one."""
    if source.head.startswith(_ZIP_MAGIC):
        try:
            with zipfile.ZipFile(source.path) as archive:
                return _member(archive) is not None
        except _ZIP_FAILURES:
            return False
    return _ROOT.search(source.head_text) is not None


def parse(source: Source, _options: ParseOptions, progress: Progress) -> ParsedFile:
    """Read the workouts of an export.

    Raises:
        ImportRefusedError: It is damaged, hostile, or holds no workouts.
        ImportCancelledError: ``progress`` returned False.
    """
    reading = _Reading()
    try:
        with _xml(source) as (stream, size):
            read_xml(stream, size, reading, progress)
    except _ZIP_FAILURES as error:
        raise ImportRefusedError(
            f"The archive is damaged or locked ({error}).", NOTHING_IMPORTED
        ) from None
    return reading.gathering.as_file("apple-health", "apple health")


def _member(archive: zipfile.ZipFile) -> zipfile.ZipInfo | None:
    return next((each for each in archive.infolist() if _MEMBER.fullmatch(each.filename)), None)


@contextmanager
def _xml(source: Source) -> Iterator[tuple[BinaryIO, int]]:
    """The stream of the XML and its size.

    Raises:
        ImportRefusedError: The archive unpacks to more than any real one.
    """
    if not source.head.startswith(_ZIP_MAGIC):
        with source.open() as stream:
            yield stream, source.size
        return
    with zipfile.ZipFile(source.path) as archive:
        member = _member(archive)
        if member is None:
            raise ImportRefusedError("The archive holds no export.", NOTHING_IMPORTED)
        most = min(_MAX_XML_BYTES, max(member.compress_size, 1) * _MAX_RATIO)
        if member.file_size > most:
            raise ImportRefusedError(
                "The archive unpacks to more than any real export.", NOTHING_IMPORTED
            )
        with archive.open(member) as stream:
            yield cast("BinaryIO", stream), member.file_size


@dataclass(slots=True)
class _Reading:
    """Where in the document the reading is; everything but workouts flows past."""

    gathering: Gathering = field(default_factory=Gathering)
    _workouts: int = 0
    _attributes: Mapping[str, str] | None = None
    _parts: int = 0
    _metres: float | None = None
    _descent: float | None = None
    _rpe: float | None = None

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if name == "Workout":
            self._workouts += 1
            self._attributes, self._parts = attributes, 0
            self._metres = self._descent = self._rpe = None
        elif self._attributes is None:
            return
        elif name == "WorkoutActivity":
            self._parts += 1
        elif not self._parts:
            with self.gathering.row(self._workouts):
                self._detail(name, attributes)

    def end(self, name: str, text: str) -> None:  # noqa: ARG002 - everything is in attributes
        """An element ends."""
        if name == "WorkoutActivity" and self._parts:
            self._parts -= 1
        elif name == "Workout" and self._attributes is not None:
            attributes, self._attributes = self._attributes, None
            with self.gathering.row(self._workouts):
                self.gathering.workouts.append(self._workout(attributes))

    def _detail(self, name: str, attributes: Mapping[str, str]) -> None:
        kind = attributes.get("type") or attributes.get("key") or ""
        if name == "WorkoutStatistics" and _DISTANCE.fullmatch(kind):
            self._metres = numbers.distance(
                attributes.get("sum", ""), attributes.get("unit", ""), _METRES_PER_KM
            )
        elif name == "WorkoutStatistics" and kind == _EFFORT:
            self._rpe = numbers.number_within(attributes.get("average", ""), 0, MAX_RPE)
        elif name == "MetadataEntry" and kind == _DESCENT:
            value, _, unit = attributes.get("value", "").partition(" ")
            self._descent = numbers.distance(value, unit, 1.0)

    def _workout(self, attributes: Mapping[str, str]) -> ParsedWorkout:
        """A finished workout.

        Raises:
            RowError: Its beginning or length cannot be read.
        """
        start = moment(attributes.get("startDate", ""))
        elapsed = seconds_until(start, [attributes.get("endDate", "")])
        seconds = _duration(attributes) or elapsed
        if not seconds:
            raise RowError(ProblemKind.LENGTH)
        metres = self._metres or numbers.distance(
            attributes.get("totalDistance", ""),
            attributes.get("totalDistanceUnit", ""),
            _METRES_PER_KM,
        )
        activity = ParsedActivity(
            sport=sport_of(attributes.get("workoutActivityType", "")) or OTHER_SPORT,
            minutes=seconds / 60,
            rpe=self._rpe,
            distance_metres=metres,
            descent_metres=self._descent,
        )
        return ParsedWorkout("", start, elapsed or seconds, activity=activity)


def _duration(attributes: Mapping[str, str]) -> float | None:
    """Seconds that a workout lasted, pauses left out; None when it does not say."""
    unit = _SECONDS.get(attributes.get("durationUnit", "min"), 60.0)
    value = numbers.number_within(attributes.get("duration", ""), 0, MAX_WORKOUT_SECONDS / unit)
    return value * unit if value else None
