"""What an import would add, worked out before anything is written."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Final

from app.core.exercises import Exercise
from app.core.soreness import CheckIn
from app.core.workouts import Activity, ExerciseEntry, Workout
from app.exchange.cell_texts import MAX_WORKOUT_SECONDS
from app.exchange.import_counts import ImportCounts, count
from app.exchange.nights import Night, night_for
from app.exchange.parsed import (
    ParsedActivity,
    ParsedCheckIn,
    ParsedExercise,
    ParsedFile,
    ParsedWorkout,
    UnitQuestion,
)
from app.exchange.problems import Problem, ProblemKind
from app.exchange.resolving import Matcher, Resolution, Resolver
from app.exchange.sameness import Calendar, WorkoutSpan, source_key

_SECONDS_PER_SET: Final = 150.0
_SHORTEST_GUESS_SECONDS: Final = 600.0
_LONGEST_GUESS_SECONDS: Final = 3 * 3600.0
_CHECK_IN_CLOCK: Final = time(8)
_FUTURE_TOLERANCE: Final = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class PlanContext:
    """What the athlete already has, and how to make what is new.

    Attributes:
        matcher: Name matching.
        timezone: Zone of the athlete when a file gives only the clock.
        new_id: Makes a UUIDv7.
        batch_id: Key of the import.
        source_keys: Source keys of the workouts that are there.
        spans: When they took place.
        check_ins: The check-in of each day that has one.
        remembered: Exercise ids by case-folded name: corrections and the athlete's own exercises.
        keep_probable: Whether to add workouts that are probably there from another program.
        now: Workouts more than a day later are left out; None lets the future be.
    """

    matcher: Matcher
    timezone: tzinfo
    new_id: Callable[[], str]
    batch_id: str
    source_keys: AbstractSet[str] = frozenset()
    spans: Sequence[WorkoutSpan] = ()
    check_ins: Mapping[date, CheckIn] = field(default_factory=dict)
    remembered: Mapping[str, str] = field(default_factory=dict)
    keep_probable: bool = False
    now: datetime | None = None


@dataclass(frozen=True, slots=True)
class ProbableDuplicate:
    """A workout of the file that took place while another, from elsewhere, did."""

    workout: Workout
    existing_id: str


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would add.

    Attributes:
        format: Key of the format.
        source_app: The program that wrote the file.
        workouts: Ready to be written.
        check_ins: Ready to be written.
        new_exercises: Exercises that the workouts name and the catalogue does not have.
        resolutions: What each name in the file stands for.
        duplicates: Workouts that are there already, or twice in the file.
        nights: Nights for check-ins that are there and say nothing of sleep.
        known_check_ins: Check-ins for days that have one already, and nothing to add to it.
        probable_duplicates: Workouts left out because another took place at the same time.
        problems: Rows left out, and why.
        unit_question: What to ask before importing.
        counts: What would be added.
        file_counts: What the file holds.
        rows: Rows of the file; None where it has none.
    """

    format: str
    source_app: str
    workouts: tuple[Workout, ...]
    check_ins: tuple[CheckIn, ...]
    nights: tuple[Night, ...]
    new_exercises: tuple[Exercise, ...]
    resolutions: Mapping[str, Resolution]
    duplicates: int
    known_check_ins: int
    probable_duplicates: tuple[ProbableDuplicate, ...]
    problems: tuple[Problem, ...]
    unit_question: UnitQuestion | None
    counts: ImportCounts
    file_counts: ImportCounts
    rows: int | None

    @property
    def has_news(self) -> bool:
        """Whether there is anything to write."""
        return bool(self.workouts or self.check_ins or self.nights)

    @property
    def unmatched(self) -> tuple[str, ...]:
        """Names that nothing matches, in the order of the file."""
        return tuple(exercise.name for exercise in self.new_exercises if not exercise.shares)


def plan_import(parsed: ParsedFile, context: PlanContext) -> ImportPlan:
    """Work out what an import would add."""
    resolver = Resolver(context.matcher, context.remembered, parsed.source_app, parsed.language)
    sorting = _Sorting(context, resolver, duplicates=parsed.repeated)
    for key, workout in _keyed(parsed):
        sorting.sort(key, workout)
    there = context.check_ins
    check_ins = tuple(
        _check_in(answers, context) for answers in parsed.check_ins if answers.day not in there
    )
    nights = tuple(
        night
        for answers in parsed.check_ins
        if answers.day in there
        and (night := night_for(there[answers.day], answers, context.new_id))
    )
    counts = count(sorting.added, len(check_ins))
    everything = (len(sorting.added), len(check_ins)) == (
        len(parsed.workouts),
        len(parsed.check_ins),
    )
    return ImportPlan(
        format=parsed.format,
        source_app=parsed.source_app,
        workouts=tuple(sorting.added),
        check_ins=check_ins,
        nights=nights,
        new_exercises=resolver.new_exercises(),
        resolutions=resolver.found,
        duplicates=sorting.duplicates,
        known_check_ins=len(parsed.check_ins) - len(check_ins) - len(nights),
        probable_duplicates=tuple(sorting.probable),
        problems=(*parsed.problems, *sorting.problems),
        unit_question=parsed.unit_question,
        counts=counts,
        file_counts=counts if everything else count(parsed.workouts, len(parsed.check_ins)),
        rows=parsed.rows,
    )


@dataclass(slots=True)
class _Sorting:
    """Sorts the workouts of a file into new, there already, and probably there."""

    context: PlanContext
    resolver: Resolver
    duplicates: int
    added: list[Workout] = field(default_factory=list)
    probable: list[ProbableDuplicate] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)
    calendar: Calendar = field(init=False)

    def __post_init__(self) -> None:
        self.calendar = Calendar(self.context.spans)

    def sort(self, key: str, parsed: ParsedWorkout) -> None:
        if key in self.context.source_keys or key in self.taken:
            self.duplicates += 1
            return
        self.taken.add(key)
        started_at = _instant(parsed.start, self.context.timezone)
        ended_at = started_at + timedelta(seconds=_seconds(parsed))
        now = self.context.now
        if now is not None and started_at > now + _FUTURE_TOLERANCE:
            self.problems.append(Problem(None, ProblemKind.FUTURE, f"{started_at:%Y-%m-%d}"))
            return
        workout = self._workout(key, parsed, started_at, ended_at)
        twin = self.calendar.twin_of(WorkoutSpan.of(workout)) if self.context.spans else None
        if twin is not None and not self.context.keep_probable:
            self.probable.append(ProbableDuplicate(workout, twin.workout_id))
        else:
            self.added.append(workout)

    def _workout(
        self, key: str, parsed: ParsedWorkout, started_at: datetime, ended_at: datetime
    ) -> Workout:
        return Workout(
            id=self.context.new_id(),
            title=parsed.title,
            started_at=started_at,
            ended_at=ended_at,
            exercises=tuple([self._entry(entry) for entry in parsed.exercises]),
            activity=_activity(parsed.activity) if parsed.activity else None,
            session_rpe=parsed.session_rpe,
            note=parsed.note,
            batch_id=self.context.batch_id,
            source_key=key,
        )

    def _entry(self, entry: ParsedExercise) -> ExerciseEntry:
        return ExerciseEntry(
            exercise_id=self.resolver.exercise_id(entry.name, entry.kind),
            name=entry.name,
            sets=entry.sets,
            superset=entry.superset,
            note=entry.note,
        )


def _keyed(parsed: ParsedFile) -> Iterable[tuple[str, ParsedWorkout]]:
    """The workouts, earliest first, each with a source key of its own.

    Different workouts that began in the same minute under the same title are told apart by their
    order; equal ones are the same workout, exported twice.
    """
    seen: dict[str, list[ParsedWorkout]] = {}
    for workout in sorted(parsed.workouts, key=_clock):
        key = source_key(parsed.source_app, workout)
        same = seen.setdefault(key, [])
        place = same.index(workout) if workout in same else len(same)
        same.append(workout)
        yield key if place == 0 else f"{key}#{place + 1}", workout


def _clock(workout: ParsedWorkout) -> datetime:
    start = workout.start
    return start.astimezone(UTC).replace(tzinfo=None) if start.tzinfo else start


def _instant(start: datetime, zone: tzinfo) -> datetime:
    """An aware instant with the UTC offset of its place, by which differences are real hours."""
    aware = start if start.tzinfo else start.replace(tzinfo=zone)
    return aware.replace(tzinfo=timezone(aware.utcoffset() or timedelta(0)))


def _seconds(workout: ParsedWorkout) -> float:
    """How long a workout lasted; from the number of sets when the file does not say."""
    if workout.seconds and 0 < workout.seconds <= MAX_WORKOUT_SECONDS:
        return workout.seconds
    if workout.activity:
        return workout.activity.minutes * 60
    sets = sum(len(entry.sets) for entry in workout.exercises)
    return min(max(sets * _SECONDS_PER_SET, _SHORTEST_GUESS_SECONDS), _LONGEST_GUESS_SECONDS)


def _activity(activity: ParsedActivity) -> Activity:
    return Activity(
        sport_id=activity.sport,
        minutes=activity.minutes,
        rpe=activity.rpe,
        distance_metres=activity.distance_metres,
        descent_metres=activity.descent_metres,
    )


def _check_in(answers: ParsedCheckIn, context: PlanContext) -> CheckIn:
    at = datetime.combine(answers.day, _CHECK_IN_CLOCK)
    return CheckIn(
        id=context.new_id(),
        day=answers.day,
        at=_instant(at, context.timezone),
        sleep_hours=answers.sleep_hours,
        sleep_quality=answers.sleep_quality,
        energy=answers.energy,
        stress=answers.stress,
        note=answers.note,
        soreness_asked=answers.soreness_asked,
    )
