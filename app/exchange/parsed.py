"""What a file says, before anything is matched with what the athlete already has."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo

from app.core.workouts import StrengthSet, WeightUnit
from app.exchange.problems import Problem

Progress = Callable[[float], bool]
"""Takes the fraction read, 0 to 1; returns False to cancel."""


def no_progress(_fraction: float) -> bool:
    """Carry on without telling anybody."""
    return True


@dataclass(frozen=True, slots=True)
class ParseOptions:
    """What the athlete says about a file.

    Attributes:
        format: Key of a format; None finds it by content.
        unit: Weight unit for a file that states none. A unit in the file always wins.
        timezone: Zone in which instants of a file that knows only UTC are shown.
    """

    format: str | None = None
    unit: WeightUnit | None = None
    timezone: tzinfo = UTC


@dataclass(frozen=True, slots=True)
class UnitQuestion:
    """The file has no weight unit; its weights were read as ``guess``.

    Attributes:
        guess: The unit that suits the plates best.
        confidence: 0 is a coin toss, 1 is certain.
    """

    guess: WeightUnit
    confidence: float


@dataclass(frozen=True, slots=True)
class ParsedExercise:
    """An exercise of a workout, under the name that the other program gave it.

    Attributes:
        name: Its name.
        sets: Sets in order.
        superset: Entries with the same number are done in turn; None stands alone.
        note: The athlete's words.
        kind: What the program files it under, such as "Crunch"; empty where it does not.
    """

    name: str
    sets: tuple[StrengthSet, ...]
    superset: int | None = None
    note: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class ParsedActivity:
    """An endurance or sport activity; ``sport`` is a key of the sport catalogue."""

    sport: str
    minutes: float
    rpe: float | None = None
    distance_metres: float | None = None
    descent_metres: float | None = None


@dataclass(frozen=True, slots=True)
class ParsedWorkout:
    """One workout.

    Attributes:
        title: The athlete's name for it; may be empty.
        start: Aware, or naive on the athlete's own clock.
        seconds: How long it lasted; None when the file does not say.
        exercises: Strength part, in order.
        activity: Endurance or sport part.
        session_rpe: Rated exertion, 0 to 10.
        note: The athlete's words.
        file_key: The other program's own key for it, where it has a lasting one.
    """

    title: str
    start: datetime
    seconds: float | None
    exercises: tuple[ParsedExercise, ...] = ()
    activity: ParsedActivity | None = None
    session_rpe: float | None = None
    note: str = ""
    file_key: str = ""


@dataclass(frozen=True, slots=True)
class ParsedCheckIn:
    """A day's answers, as far as the other program asks them; scales as in ``CheckIn``.

    Attributes:
        soreness_asked: Whether they say that no muscle was sore; False when nothing is known of it.
    """

    day: date
    sleep_hours: float | None = None
    sleep_quality: int | None = None
    energy: int | None = None
    stress: int | None = None
    note: str = ""
    soreness_asked: bool = True


@dataclass(frozen=True, slots=True)
class ParsedFile:
    """Everything in a file that can be imported.

    Attributes:
        format: Key of the format.
        source_app: Name of the program that wrote it, as name matching knows it.
        workouts: In the order of the file.
        check_ins: In the order of the file.
        problems: What was left out, and why.
        unit: Weight unit in the file; None when it has none, or several.
        unit_question: Set when the file has weights without a unit and nobody gave one.
        repeated: Workouts that the file holds a second time; counted once.
        language: Language of the names, as an ISO 639-1 code; empty when not known.
        rows: Rows that were read, those left out among them; None in a file without rows.
    """

    format: str
    source_app: str
    workouts: tuple[ParsedWorkout, ...] = ()
    check_ins: tuple[ParsedCheckIn, ...] = ()
    problems: tuple[Problem, ...] = ()
    unit: WeightUnit | None = None
    unit_question: UnitQuestion | None = None
    repeated: int = 0
    language: str = ""
    rows: int | None = None
