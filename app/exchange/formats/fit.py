"""FIT: what sports watches and bike computers record; one workout a session of the file."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from typing import Final

import fitdecode

from app.core.workouts import MAX_RPE, WeightUnit
from app.errors import ImportRefusedError
from app.exchange.cell_texts import MAX_WORKOUT_SECONDS
from app.exchange.fit_sets import Message, exercises, titles_of
from app.exchange.gathering import Gathering
from app.exchange.numbers import MAX_DISTANCE_METRES
from app.exchange.parsed import (
    ParsedActivity,
    ParsedExercise,
    ParsedFile,
    ParsedWorkout,
    ParseOptions,
    Progress,
)
from app.exchange.problems import NOTHING_IMPORTED, ImportCancelledError, ProblemKind, RowError
from app.exchange.source import Source
from app.exchange.sports import OTHER_SPORT, sport_of
from app.exchange.units import UnitChoice

_MAGIC: Final = slice(8, 12)
_MAX_BYTES: Final = 100_000_000
_FRAMES_PER_PROGRESS: Final = 2000
_ACTIVITY: Final = "activity"
_TRANSITION: Final = "transition"
_WANTED: Final = frozenset({"file_id", "session", _ACTIVITY, "set", "exercise_title"})
_MAX_DESCENT_METRES: Final = 30_000.0
_WIDEST_OFFSET: Final = timedelta(hours=14)
_OFFSET_STEP: Final = timedelta(minutes=15)
_EFFORT_STEPS: Final = 10.0
# The parser trusts a damaged field until the checksum at the end, and trips over it in many ways.
_FAILURES: Final = (
    fitdecode.FitError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    OSError,
    TypeError,
    ValueError,
    struct.error,
)
_KINDS: Final = {
    "settings": "settings",
    "weight": "weights of a scale",
    "workout": "a planned workout",
    "course": "a course",
    "monitoring_a": "a day's steps",
    "monitoring_b": "a day's steps",
    "monitoring_daily": "a day's steps",
    "sport": "settings of a sport",
    "device": "settings of a device",
    "schedules": "a schedule",
    "goals": "goals",
    "totals": "totals",
    "blood_pressure": "blood pressures",
    "segment": "a segment",
}


def sniff(source: Source) -> bool:
    """Whether it begins as FIT files do."""
    return source.head[_MAGIC] == b".FIT"


def parse(source: Source, _options: ParseOptions, progress: Progress) -> ParsedFile:
    """Read the sessions of a recording.

    Raises:
        ImportRefusedError: It is damaged, or not a recording of an activity.
        ImportCancelledError: ``progress`` returned False.
    """
    recording = _recording(source, progress)
    kind = recording.kinds[0] if recording.kinds else ""
    if _ACTIVITY not in recording.kinds:
        raise ImportRefusedError(
            f"It holds {_KINDS.get(kind, 'something else')}, not a recorded activity.",
            NOTHING_IMPORTED,
        )
    if not recording.sessions:
        raise ImportRefusedError("It holds no finished session.", NOTHING_IMPORTED)
    gathering = Gathering()
    for number, session in enumerate(recording.sessions, 1):
        if session.get("sport") == _TRANSITION:
            continue
        with gathering.row(number):
            lifted = exercises(
                recording.sets_of(session), titles_of(recording.titles), gathering.problems
            )
            gathering.workouts.append(_workout(session, recording.activity, lifted))
    return gathering.as_file("fit", "fit", _unit(gathering.workouts))


@dataclass(slots=True)
class _Recording:
    """The messages of a file that matter."""

    kinds: list[str] = field(default_factory=list)
    sessions: list[Message] = field(default_factory=list)
    sets: list[Message] = field(default_factory=list)
    titles: list[Message] = field(default_factory=list)
    activity: Message = field(default_factory=dict)

    def sets_of(self, session: Message) -> list[Message]:
        """The sets that were done during a session."""
        if len(self.sessions) == 1:
            return self.sets
        begun, ended = session.get("start_time"), session.get("timestamp")
        if not isinstance(begun, datetime) or not isinstance(ended, datetime):
            return []
        return [
            each
            for each in self.sets
            if isinstance(at := each.get("start_time"), datetime) and begun <= at < ended
        ]


def _recording(source: Source, progress: Progress) -> _Recording:
    recording = _Recording()
    lists = {"session": recording.sessions, "set": recording.sets}
    lists["exercise_title"] = recording.titles
    for name, message in _messages(source, progress):
        if name == "file_id":
            recording.kinds.append(str(message.get("type", "")))
        elif name == _ACTIVITY:
            recording.activity = message
        else:
            lists[name].append(message)
    return recording


def _messages(source: Source, progress: Progress) -> Iterator[tuple[str, Message]]:
    stream = BytesIO(source.content(_MAX_BYTES))
    try:
        with fitdecode.FitReader(
            stream,
            check_crc=fitdecode.CrcCheck.RAISE,
            error_handling=fitdecode.ErrorHandling.IGNORE,
        ) as reader:
            for number, frame in enumerate(reader, 1):
                if not number % _FRAMES_PER_PROGRESS and not progress(stream.tell() / source.size):
                    raise ImportCancelledError("The import was stopped.", NOTHING_IMPORTED)
                if isinstance(frame, fitdecode.FitDataMessage) and frame.name in _WANTED:
                    yield frame.name, {each.name: each.value for each in frame.fields}
    except _FAILURES as error:
        raise ImportRefusedError(
            f"The recording breaks off or is damaged ({error}).", NOTHING_IMPORTED
        ) from None


def _workout(
    session: Message, activity: Message, lifted: tuple[ParsedExercise, ...]
) -> ParsedWorkout:
    """A session as a workout: its sets where the watch counted them, else its minutes.

    Raises:
        RowError: Its beginning or length cannot be told.
    """
    elapsed = _within(session.get("total_elapsed_time"), MAX_WORKOUT_SECONDS)
    moving = _within(session.get("total_timer_time"), MAX_WORKOUT_SECONDS) or elapsed
    if not moving:
        raise RowError(ProblemKind.LENGTH)
    effort = _within(session.get("workout_rpe"), MAX_RPE * _EFFORT_STEPS)
    rpe = effort / _EFFORT_STEPS if effort else None
    return ParsedWorkout(
        title="",
        start=_start(session, activity),
        seconds=max(elapsed or 0.0, moving),
        exercises=lifted,
        activity=None if lifted else _activity(session, moving / 60, rpe),
        session_rpe=rpe if lifted else None,
    )


def _activity(session: Message, minutes: float, rpe: float | None) -> ParsedActivity:
    return ParsedActivity(
        sport=sport_of(str(session.get("sub_sport")), str(session.get("sport"))) or OTHER_SPORT,
        minutes=minutes,
        rpe=rpe,
        distance_metres=_within(session.get("total_distance"), MAX_DISTANCE_METRES),
        descent_metres=_within(session.get("total_descent"), _MAX_DESCENT_METRES),
    )


def _unit(workouts: list[ParsedWorkout]) -> UnitChoice:
    """The unit that the watch showed; none stated without weights, or with both units."""
    units = {
        each.weight.unit
        for workout in workouts
        for exercise in workout.exercises
        for each in exercise.sets
        if each.weight
    }
    return UnitChoice(WeightUnit.KG, units.pop() if len(units) == 1 else None)


def _start(session: Message, activity: Message) -> datetime:
    """When a session began, in the offset of the watch's clock where it tells it.

    A watch that does not know the date counts seconds since it was switched on; the end of the
    activity on its clock then tells the rest.

    Raises:
        RowError: It cannot be told.
    """
    start, end, clock = (
        session.get("start_time"),
        activity.get("timestamp"),
        activity.get("local_timestamp"),
    )
    if isinstance(start, datetime):
        offset = clock - end if isinstance(clock, datetime) and isinstance(end, datetime) else None
        if offset is None or abs(offset) > _WIDEST_OFFSET:
            return start.astimezone(UTC)
        steps = round(offset / _OFFSET_STEP)
        return start.astimezone(timezone(steps * _OFFSET_STEP))
    if isinstance(start, int) and isinstance(end, int) and isinstance(clock, datetime):
        return clock.replace(tzinfo=None) - timedelta(seconds=end - start)
    raise RowError(ProblemKind.DATE, str(start))


def _within(value: object, most: float) -> float | None:
    """A number above 0 and up to a limit; None for anything else."""
    return float(value) if isinstance(value, int | float) and 0 < value <= most else None
