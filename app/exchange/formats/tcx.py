"""TCX: recorded activities in laps; courses and planned workouts are no activities."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from app.errors import ImportRefusedError
from app.exchange.cell_texts import MAX_WORKOUT_SECONDS, note_in
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

_ROOT: Final = re.compile(r"<(?:\w+:)?TrainingCenterDatabase[\s>]")
_HIGHEST_METRES: Final = 10_000.0
_POINT: Final = "Trackpoint"


def sniff(source: Source) -> bool:
    """Whether its first element is that of TCX."""
    return _ROOT.search(source.head_text) is not None


def parse(source: Source, _options: ParseOptions, progress: Progress) -> ParsedFile:
    """Read the activities of a file.

    Raises:
        ImportRefusedError: It is damaged, hostile, or holds no activity.
        ImportCancelledError: ``progress`` returned False.
    """
    reading = _Reading()
    with source.open() as stream:
        read_xml(stream, source.size, reading, progress)
    if not reading.activities:
        raise ImportRefusedError(
            "It holds a course or a planned workout, not a recorded activity.", NOTHING_IMPORTED
        )
    return reading.gathering.as_file("tcx", "tcx")


@dataclass(slots=True)
class _Activity:
    """An activity whose laps are still coming in."""

    sport: str
    start: datetime | None = None
    note: str = ""
    seconds: float = 0.0
    metres: float = 0.0
    track: Track = field(default_factory=Track)


@dataclass(slots=True)
class _Reading:
    """Where in the document the reading is."""

    gathering: Gathering = field(default_factory=Gathering)
    activities: int = 0
    _activity: _Activity | None = None
    _parents: list[str] = field(default_factory=list)

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        self._parents.append(name)
        if name == "Activity":
            self.activities += 1
            self._activity = _Activity(attributes.get("Sport", ""))
        elif name == "Lap" and self._activity and self._activity.start is None:
            with self.gathering.row(self.activities):
                self._activity.start = utc_moment(attributes.get("StartTime", ""))

    def end(self, name: str, text: str) -> None:
        """An element ends."""
        self._parents.pop()
        if self._activity is None:
            return
        with self.gathering.row(self.activities):
            if name == "Activity":
                finished, self._activity = self._activity, None
                self.gathering.workouts.append(_workout(finished))
            else:
                self._detail(self._activity, self._parents[-1], name, text)

    def _detail(self, activity: _Activity, parent: str, name: str, text: str) -> None:
        if parent == "Lap" and name == "TotalTimeSeconds":
            activity.seconds += number_within(text, 0, MAX_WORKOUT_SECONDS) or 0.0
        elif parent == "Lap" and name == "DistanceMeters":
            activity.metres += number_within(text, 0, MAX_DISTANCE_METRES) or 0.0
        elif parent == _POINT and name == "Time":
            activity.track.at_time(utc_moment(text))
        elif parent == _POINT and name == "AltitudeMeters":
            height = number_within(text, -_HIGHEST_METRES, _HIGHEST_METRES)
            if height is not None:
                activity.track.at_height(height)
        elif parent == "Activity" and name == "Notes":
            activity.note = note_in(text)


def _workout(activity: _Activity) -> ParsedWorkout:
    """A finished activity.

    Raises:
        RowError: It has no beginning or no length.
    """
    track = activity.track
    start = activity.start or track.started_at
    moving = activity.seconds or track.moving_seconds
    if start is None:
        raise RowError(ProblemKind.DATE, "")
    if not 0 < moving <= MAX_WORKOUT_SECONDS:
        raise RowError(ProblemKind.LENGTH)
    elapsed = (track.ended_at - start).total_seconds() if track.ended_at else moving
    return ParsedWorkout(
        title="",
        start=start,
        seconds=elapsed if moving <= elapsed <= MAX_WORKOUT_SECONDS else moving,
        activity=ParsedActivity(
            sport=sport_of(activity.sport) or OTHER_ENDURANCE,
            minutes=moving / 60,
            distance_metres=min(activity.metres, MAX_DISTANCE_METRES) or None,
            descent_metres=track.descent_metres or None,
        ),
        note=activity.note,
    )
