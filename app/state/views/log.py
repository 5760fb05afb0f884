"""What the Log page and the history list show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from app.core.drafts import WorkoutDraft
from app.core.forecast import Forecast
from app.core.history import History
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.routines import Routine
from app.core.status import Status
from app.core.workouts import Workout, WorkoutKind
from app.exchange.likeness import words_like
from app.state.app_state import AppState
from app.state.forms.workout_form import all_sets, done_sets

RECENT_WORKOUTS: Final = 8
_WORST_FIRST: Final = (
    Status.REST,
    Status.RECOVER,
    Status.GO_LIGHT,
    Status.READY,
    Status.UNKNOWN,
)


@dataclass(frozen=True, slots=True)
class WorkoutLine:
    """One workout in a list.

    Attributes:
        id: Its key.
        title: The athlete's name for it; may be empty.
        kind: What it mainly is.
        sport_id: Key of the sport; empty without.
        at: When it began.
        minutes: Length in minutes.
        sets: Number of sets.
        distance_metres: Distance of an activity; None without.
        shares: The muscles that it loads, each with its largest share, 0 to 1.
    """

    id: str
    title: str
    kind: WorkoutKind
    sport_id: str
    at: datetime
    minutes: float
    sets: int
    distance_metres: float | None
    shares: Mapping[MuscleGroup, float]


@dataclass(frozen=True, slots=True)
class RoutineLine:
    """A routine with the state of what it trains.

    Attributes:
        id: Its key.
        name: Its name.
        muscles: The muscle groups that it trains above all.
        status: The worst status among them.
        worst: The group with that status.
        ready_at: When the last of them is ready; None when all are, or when it is not known.
    """

    id: str
    name: str
    muscles: tuple[MuscleGroup, ...]
    status: Status
    worst: MuscleGroup | None
    ready_at: datetime | None


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A half-entered workout.

    Attributes:
        title: Its name; may be empty.
        started_at: When it began.
        done: Sets ticked off.
        sets: Sets in all.
    """

    title: str
    started_at: datetime
    done: int
    sets: int


@dataclass(frozen=True, slots=True)
class LogStartView:
    """The Log page.

    Attributes:
        draft: A half-entered workout; None without.
        recent: The latest workouts, one for each title and sport.
        routines: Routines in the athlete's order.
        workouts: Number of all workouts.
    """

    draft: DraftLine | None
    recent: tuple[WorkoutLine, ...]
    routines: tuple[RoutineLine, ...]
    workouts: int


def present_log_start(state: AppState, forecast: Forecast) -> LogStartView:
    """The Log page."""
    history = state.history
    return LogStartView(
        draft=_draft_line(state.draft) if state.draft else None,
        recent=tuple(
            workout_line(workout, history) for workout in recent_workouts(history.workouts)
        ),
        routines=tuple(_routine_line(each, history, forecast) for each in state.routines),
        workouts=len(history.workouts),
    )


def present_history(
    history: History, search: str = ""
) -> tuple[tuple[date, list[WorkoutLine]], ...]:
    """Workouts by month, latest first.

    Args:
        history: The athlete's history.
        search: Words from titles, exercises and sports; typing errors are forgiven in a word that
            is nowhere as it was typed.
    """
    months: dict[date, list[WorkoutLine]] = {}
    for workout in _found(history, search.casefold().split()):
        month = workout.started_at.date().replace(day=1)
        months.setdefault(month, []).append(workout_line(workout, history))
    return tuple(months.items())


def _found(history: History, wanted: Sequence[str]) -> list[Workout]:
    """Workouts that have every word, latest first."""
    latest_first = list(reversed(history.workouts))
    if not wanted:
        return latest_first
    texts = [_searched(workout, history) for workout in latest_first]
    known = list({word for text in set(texts) for word in text.split()})
    meanings = [_meanings(word, known) for word in wanted]
    return [
        workout
        for workout, text in zip(latest_first, texts, strict=True)
        if all(any(term in text for term in terms) for terms in meanings)
    ]


def _meanings(word: str, known: Sequence[str]) -> tuple[str, ...]:
    """What a typed word may stand for: itself, or else what is most like it."""
    if any(word in term for term in known):
        return (word,)
    return tuple(term for term, _ in words_like(word, known))


def workout_line(workout: Workout, history: History) -> WorkoutLine:
    """One workout for a list."""
    return WorkoutLine(
        id=workout.id,
        title=workout.title,
        kind=workout.kind,
        sport_id=workout.activity.sport_id if workout.activity else "",
        at=workout.started_at,
        minutes=workout.minutes,
        sets=workout.set_count,
        distance_metres=workout.activity.distance_metres if workout.activity else None,
        shares=workout_shares(workout, history),
    )


def workout_shares(workout: Workout, history: History) -> Mapping[MuscleGroup, float]:
    """The muscles that a workout loads, each with its largest share, 0 to 1."""
    parts: list[Mapping[MuscleGroup, float]] = [
        exercise.shares
        for entry in workout.exercises
        if (exercise := history.exercises.get(entry.exercise_id)) is not None
    ]
    if workout.activity:
        sport = history.sports.get(workout.activity.sport_id)
        parts.append(workout.activity.shares or (sport.shares if sport else {}))
    parts.append({each.muscle: each.effort / 10 for each in workout.quick})
    largest: dict[MuscleGroup, float] = {}
    for part in parts:
        for muscle, share in part.items():
            largest[muscle] = max(largest.get(muscle, 0.0), share)
    return {muscle: largest[muscle] for muscle in MUSCLES if largest.get(muscle)}


def recent_workouts(workouts: Sequence[Workout]) -> list[Workout]:
    """The latest workouts, one for each title and sport, latest first."""
    found: dict[tuple[str, str], Workout] = {}
    for workout in reversed(workouts):
        sport = workout.activity.sport_id if workout.activity else ""
        found.setdefault((workout.title.casefold(), sport), workout)
        if len(found) == RECENT_WORKOUTS:
            break
    return list(found.values())


def _draft_line(draft: WorkoutDraft) -> DraftLine:
    return DraftLine(draft.title, draft.started_at, done_sets(draft), all_sets(draft))


def _routine_line(routine: Routine, history: History, forecast: Forecast) -> RoutineLine:
    muscles = _trained(routine, history)
    now = [forecast.muscles[muscle] for muscle in muscles]
    worst = min(now, key=lambda each: _WORST_FIRST.index(each.status), default=None)
    waits = [each.ready_at for each in now if each.ready_at is not None]
    return RoutineLine(
        id=routine.id,
        name=routine.name,
        muscles=muscles,
        status=worst.status if worst else Status.UNKNOWN,
        worst=worst.muscle if worst else None,
        ready_at=max(waits, default=None),
    )


def _trained(routine: Routine, history: History) -> tuple[MuscleGroup, ...]:
    primary = {
        muscle
        for entry in routine.exercises
        if (exercise := history.exercises.get(entry.exercise_id)) is not None
        for muscle in exercise.primary
    }
    return tuple(muscle for muscle in MUSCLES if muscle in primary)


def _searched(workout: Workout, history: History) -> str:
    sport = history.sports.get(workout.activity.sport_id) if workout.activity else None
    names = [workout.title, sport.name if sport else "", *(e.name for e in workout.exercises)]
    return " ".join(names).casefold()
