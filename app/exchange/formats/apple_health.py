"""Apple Health: workouts and nights of an export of any size, as XML or as the phone's zip."""

import re
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import BinaryIO, Final

from app.core.workouts import MAX_RPE
from app.errors import ImportRefusedError
from app.exchange import numbers
from app.exchange.cell_texts import MAX_WORKOUT_SECONDS, seconds_until
from app.exchange.clock_texts import moment
from app.exchange.decoding import decoded_head
from app.exchange.gathering import Gathering
from app.exchange.packing import is_zip, member_stream, opened_zip, told_plainly
from app.exchange.parsed import (
    ParsedActivity,
    ParsedCheckIn,
    ParsedFile,
    ParsedWorkout,
    ParseOptions,
    Progress,
)
from app.exchange.problems import NOTHING_IMPORTED, ProblemKind, RowError
from app.exchange.sleep import Piece, hours_by_night
from app.exchange.source import HEAD_BYTES, Source
from app.exchange.sports import OTHER_SPORT, sport_of
from app.exchange.xml_stream import read_xml

_ROOT: Final = re.compile(r"<HealthData[\s>]|<!DOCTYPE HealthData\b")
_MEMBER: Final = re.compile(r"(?:[^/\\]+/)?[^/\\]+\.xml", re.IGNORECASE)
_MAX_XML_BYTES: Final = 20_000_000_000
_ALWAYS_STREAMED_BYTES: Final = 500_000_000
_SLEEP: Final = "HKCategoryTypeIdentifierSleepAnalysis"
_ASLEEP: Final = "HKCategoryValueSleepAnalysisAsleep"
_LONGEST_SLEEP_HOURS: Final = 24.0
_SECONDS: Final = {"s": 1.0, "sec": 1.0, "min": 60.0, "hr": 3600.0}
_DISTANCE: Final = re.compile(r"HKQuantityTypeIdentifierDistance\w+")
_EFFORT: Final = "HKQuantityTypeIdentifierWorkoutEffortScore"
_DESCENT: Final = "HKElevationDescended"
_METRES_PER_KM: Final = 1000.0


def sniff(source: Source) -> bool:
    """Whether it is an export, or a zip that holds one."""
    if not is_zip(source.head):
        return _ROOT.search(source.head_text) is not None
    try:
        with source.open() as stream, opened_zip(stream) as archive:
            return _member(archive) is not None
    except ImportRefusedError:
        return False


def parse(source: Source, _options: ParseOptions, progress: Progress) -> ParsedFile:
    """Read the workouts and nights of an export.

    Raises:
        ImportRefusedError: It is damaged, hostile, or holds neither.
        ImportCancelledError: ``progress`` returned False.
    """
    reading = _Reading()
    with _xml(source) as (stream, size):
        read_xml(stream, size, reading, progress)
    reading.add_nights()
    return reading.gathering.as_file("apple-health", "apple health")


def _member(archive: zipfile.ZipFile) -> zipfile.ZipInfo | None:
    """The export in an archive; what it is called depends on the language of the phone."""
    named = (each for each in archive.infolist() if _MEMBER.fullmatch(each.filename))
    return next((each for each in named if _is_export(archive, each)), None)


def _is_export(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bool:
    """Whether a file begins as an export; what is wrong with a damaged one is told on reading."""
    try:
        with told_plainly(), archive.open(member) as stream:
            return _ROOT.search(decoded_head(stream.read(HEAD_BYTES))) is not None
    except ImportRefusedError:
        return True


@contextmanager
def _xml(source: Source) -> Iterator[tuple[BinaryIO, int]]:
    """The stream of the XML and its size.

    Raises:
        ImportRefusedError: The archive is damaged, or unpacks to more than any real one.
    """
    with source.open() as stream:
        if not is_zip(source.head):
            yield stream, source.size
            return
        with opened_zip(stream) as archive:
            member = _member(archive)
            if member is None:
                raise ImportRefusedError("The archive holds no export.", NOTHING_IMPORTED)
            bounds = (_MAX_XML_BYTES, _ALWAYS_STREAMED_BYTES)
            with told_plainly(), member_stream(archive, member, *bounds) as unpacked:
                yield unpacked, member.file_size


@dataclass(slots=True)
class _Reading:
    """Where in the document the reading is; all but workouts and sleep flows past."""

    gathering: Gathering = field(default_factory=Gathering)
    _sleep: list[Piece] = field(default_factory=list)
    _workouts: int = 0
    _attributes: Mapping[str, str] | None = None
    _parts: int = 0
    _metres: float | None = None
    _descent: float | None = None
    _rpe: float | None = None

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if name == "Record":
            if attributes.get("type") == _SLEEP:
                with self.gathering.row(None):
                    self._sleep += _asleep(attributes)
        elif name == "Workout":
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

    def add_nights(self) -> None:
        """Turn the sleep that was read into check-ins, which do not say what was sore."""
        for day, hours in sorted(hours_by_night(self._sleep).items()):
            with self.gathering.row(None):
                if hours > _LONGEST_SLEEP_HOURS:
                    raise RowError(ProblemKind.IMPLAUSIBLE, f"{hours:.0f} h")
                self.gathering.check_ins.append(
                    ParsedCheckIn(day, soreness_asked=False, sleep_hours=round(hours, 2))
                )

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


def _asleep(attributes: Mapping[str, str]) -> Iterator[Piece]:
    """A stretch of sleep; nothing for time in bed or awake, or of no length.

    Raises:
        RowError: Its beginning cannot be read, or is not an instant.
    """
    if not attributes.get("value", "").startswith(_ASLEEP):
        return
    start = moment(attributes.get("startDate", ""))
    if start.tzinfo is None:
        raise RowError(ProblemKind.DATE, attributes.get("startDate", ""))
    end = attributes.get("endDate", "")
    if seconds_until(start, [end]):
        yield start, moment(end)


def _duration(attributes: Mapping[str, str]) -> float | None:
    """Seconds that a workout lasted, pauses left out; None when it does not say."""
    unit = _SECONDS.get(attributes.get("durationUnit", "min"), 60.0)
    value = numbers.number_within(attributes.get("duration", ""), 0, MAX_WORKOUT_SECONDS / unit)
    return value * unit if value else None
