"""Why a piece of advice is given now: the fact behind it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Final

from app.core.advice import EXTREME_SORENESS, Advice, AdviceId, conflicts_behind
from app.core.exercises import Sport
from app.core.forecast import Forecast, MuscleForecast
from app.core.history import History
from app.core.muscles import MuscleGroup
from app.core.soreness import LIGHT_SORENESS, SEVERE_SORENESS, CheckIn
from app.core.status import Status
from app.core.workouts import Workout
from app.state.views.log import WorkoutLine, workout_line


class ReasonKind(Enum):
    """What the fact is about."""

    PAIN = auto()
    REPORTED = auto()
    LASTING = auto()
    SORE = auto()
    WEAK = auto()
    SORENESS_TO_COME = auto()
    TRAINED = auto()
    TOO_CLOSE = auto()
    SHORT_NIGHT = auto()
    LITTLE_PROTEIN = auto()


@dataclass(frozen=True, slots=True)
class Reason:
    """The fact behind a piece of advice.

    Attributes:
        kind: What it is about.
        muscle: The muscle group that it is most about; None for the whole athlete.
        at: When it was; None without.
        number: Soreness 0 to 10, strength in percent, hours of sleep, or hours between sessions.
        sessions: The two sessions that are too close, each with its sport; empty without.
    """

    kind: ReasonKind
    muscle: MuscleGroup | None = None
    at: datetime | None = None
    number: float = 0.0
    sessions: tuple[tuple[WorkoutLine, Sport | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What reasons are looked for in.

    Attributes:
        forecast: The forecast of the moment.
        history: The athlete's history.
        planned: Sessions to come, as the workouts that they would be.
    """

    forecast: Forecast
    history: History
    planned: Sequence[Workout] = ()

    @property
    def check_ins(self) -> list[CheckIn]:
        """The check-ins up to the moment, the latest first."""
        return [c for c in reversed(self.history.check_ins) if c.at <= self.forecast.at]


def reason_of(advice: Advice, facts: Facts) -> Reason | None:
    """The fact behind a piece of advice; None for an invitation, which needs none."""
    look = _LOOKS.get(advice.id)
    return look(advice, facts) if look else None


def _pain(_advice: Advice, facts: Facts) -> Reason | None:
    told = next((c for c in facts.check_ins if c.sharp_pain is not None), None)
    if told is None or told.sharp_pain is None:
        return None
    return Reason(ReasonKind.PAIN, told.sharp_pain.muscle, told.at)


def _extreme(_advice: Advice, facts: Facts) -> Reason | None:
    rated = ((c, r) for c in facts.check_ins for r in c.ratings if r.soreness >= EXTREME_SORENESS)
    told = next(rated, None)
    if told is None:
        return None
    check_in, rating = told
    return Reason(ReasonKind.REPORTED, rating.muscle, check_in.at, rating.soreness)


def _lasting(advice: Advice, _facts: Facts) -> Reason:
    return Reason(ReasonKind.LASTING, advice.muscles[0])


def _state(advice: Advice, facts: Facts) -> Reason:
    """What the worst of the muscle groups is like: reported or expected sore, or weak."""
    worst = max(
        (facts.forecast.muscles[muscle] for muscle in advice.muscles),
        key=lambda one: (one.soreness, -one.function),
    )
    reported = worst.reported
    if worst.hold_until and reported and reported.soreness >= SEVERE_SORENESS:
        return Reason(ReasonKind.REPORTED, worst.muscle, reported.at, reported.soreness)
    if worst.status is Status.READY:
        return Reason(ReasonKind.SORENESS_TO_COME, worst.muscle, worst.last_session_at)
    if worst.soreness < LIGHT_SORENESS:
        weakest = _weakest(advice, facts)
        return Reason(ReasonKind.WEAK, weakest.muscle, number=weakest.function)
    return Reason(ReasonKind.SORE, worst.muscle, number=worst.soreness)


def _weakest(advice: Advice, facts: Facts) -> MuscleForecast:
    muscles = (facts.forecast.muscles[muscle] for muscle in advice.muscles)
    return min(muscles, key=lambda one: one.function)


def _trained(advice: Advice, facts: Facts) -> Reason | None:
    """The muscle group whose best window closes first."""
    trained = [
        one
        for muscle in advice.muscles
        if (one := facts.forecast.muscles[muscle]).last_session_at is not None
    ]
    first = min(trained, key=_last_session_at, default=None)
    if first is None:
        return None
    return Reason(ReasonKind.TRAINED, first.muscle, first.last_session_at)


def _last_session_at(one: MuscleForecast) -> float:
    return one.last_session_at.timestamp() if one.last_session_at else 0.0


def _too_close(_advice: Advice, facts: Facts) -> Reason | None:
    found = conflicts_behind(facts.forecast, facts.history, facts.planned)
    if not found:
        return None
    conflict = found[-1]
    workouts = {each.id: each for each in (*facts.history.workouts, *facts.planned)}
    lines = [
        workout_line(workouts[key], facts.history)
        for key in (conflict.first_id, conflict.second_id)
    ]
    return Reason(
        ReasonKind.TOO_CLOSE,
        at=lines[1].at,
        number=conflict.gap_hours,
        sessions=tuple((line, facts.history.sports.get(line.sport_id)) for line in lines),
    )


def _short_night(_advice: Advice, facts: Facts) -> Reason | None:
    slept = facts.check_ins[0].sleep_hours if facts.check_ins else None
    return None if slept is None else Reason(ReasonKind.SHORT_NIGHT, number=slept)


def _little_protein(_advice: Advice, _facts: Facts) -> Reason:
    return Reason(ReasonKind.LITTLE_PROTEIN)


_LOOKS: Final[Mapping[AdviceId, Callable[[Advice, Facts], Reason | None]]] = {
    AdviceId.SHARP_PAIN: _pain,
    AdviceId.WARNING_SIGNS: _extreme,
    AdviceId.LASTING_PAIN: _lasting,
    AdviceId.REST_GROUP: _state,
    AdviceId.RECOVER_ACTIVELY: _state,
    AdviceId.GO_EASY: _state,
    AdviceId.KEEP_MOVING: _state,
    AdviceId.MASSAGE: _state,
    AdviceId.TRAIN: _trained,
    AdviceId.TRAIN_SOON: _trained,
    AdviceId.SEPARATE: _too_close,
    AdviceId.SLEEP: _short_night,
    AdviceId.PROTEIN: _little_protein,
}
