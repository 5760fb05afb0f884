"""GPX: recorded tracks; routes and waypoints without times are no activities."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from app.errors import ImportRefusedError
from app.exchange.cell_texts import MAX_WORKOUT_SECONDS, name_of
from app.exchange.clock_texts import utc_moment
from app.exchange.gathering import Gathering
from app.exchange.numbers import MAX_DISTANCE_METRES, number_within
from app.exchange.parsed import (
    ParsedActivity,
    ParsedFile,
    ParsedWorkout,
    ParseOptions,
    Progress,
)
from app.exchange.problems import NOTHING_IMPORTED, ProblemKind, RowError
from app.exchange.source import Source
from app.exchange.sports import OTHER_ENDURANCE, sport_of
from app.exchange.track import Track
from app.exchange.xml_stream import read_xml

_ROOT: Final = re.compile(r"<(?:\w+:)?gpx[\s>]")
_HIGHEST_METRES: Final = 10_000.0


def sniff(source: Source) -> bool:
    """Whether its first element is that of GPX."""
    return _ROOT.search(source.head_text) is not None


def parse(source: Source, _options: ParseOptions, progress: Progress) -> ParsedFile:
    """Read the tracks of a file.

    Raises:
        ImportRefusedError: It is damaged, hostile, or holds no track with times.
        ImportCancelledError: ``progress`` returned False.
    """
    reading = _Reading()
    with source.open() as stream:
        read_xml(stream, source.size, reading, progress)
    if reading.points and not reading.timed_points:
        raise ImportRefusedError(
            "It is a route without times, not a recorded activity.", NOTHING_IMPORTED
        )
    return reading.gathering.as_file("gpx", "gpx")


@dataclass(slots=True)
class _Reading:
    """Where in the document the reading is."""

    gathering: Gathering = field(default_factory=Gathering)
    points: int = 0
    timed_points: int = 0
    _tracks: int = 0
    _in_track: bool = False
    _in_point: bool = False
    _title: str = ""
    _kind: str = ""
    _track: Track = field(default_factory=Track)

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if name == "trk":
            self._tracks += 1
            self._in_track, self._title, self._kind, self._track = True, "", "", Track()
        elif name == "trkseg":
            self._track.lift()
        elif name in {"trkpt", "rtept", "wpt"}:
            self.points += 1
            self._in_point = name == "trkpt"
            if self._in_point:
                with self.gathering.row(None):
                    self._place(attributes)

    def end(self, name: str, text: str) -> None:
        """An element ends."""
        if name == "trk":
            with self.gathering.row(self._tracks):
                self.gathering.workouts += [self._workout()] if self._track.started_at else []
            self._in_track = False
        elif name == "trkpt":
            self._in_point = False
        elif self._in_point and name in {"time", "ele"}:
            with self.gathering.row(None):
                self._point(name, text)
        elif self._in_track and not self._in_point:
            self._title = text if name == "name" else self._title
            self._kind = text if name == "type" else self._kind

    def _place(self, attributes: Mapping[str, str]) -> None:
        latitude = number_within(attributes.get("lat", ""), -90, 90)
        longitude = number_within(attributes.get("lon", ""), -180, 180)
        if latitude is not None and longitude is not None:
            self._track.at_place(latitude, longitude)

    def _point(self, name: str, text: str) -> None:
        if name == "time":
            self._track.at_time(utc_moment(text))
            self.timed_points += 1
        elif (height := number_within(text, -_HIGHEST_METRES, _HIGHEST_METRES)) is not None:
            self._track.at_height(height)

    def _workout(self) -> ParsedWorkout:
        """The track that was read.

        Raises:
            RowError: It has no length.
        """
        track = self._track
        if track.started_at is None or track.ended_at is None or not track.moving_seconds:
            raise RowError(ProblemKind.LENGTH)
        seconds = (track.ended_at - track.started_at).total_seconds()
        if seconds > MAX_WORKOUT_SECONDS:
            raise RowError(ProblemKind.IMPLAUSIBLE, f"{seconds / 3600:.0f} h")
        return ParsedWorkout(
            title=name_of(self._title),
            start=track.started_at,
            seconds=seconds,
            activity=ParsedActivity(
                sport=sport_of(self._kind) or OTHER_ENDURANCE,
                minutes=track.moving_seconds / 60,
                distance_metres=min(track.metres, MAX_DISTANCE_METRES) or None,
                descent_metres=track.descent_metres or None,
            ),
        )
