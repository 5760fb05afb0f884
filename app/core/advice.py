"""What to do, from rules and status; every piece carries its evidence and is never oversold.

The values are ids, grades and sources; the words belong to the pages.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from app.core.constants import SLEEP_ENOUGH_H
from app.core.forecast import Forecast, MuscleForecast
from app.core.history import History
from app.core.interference import Conflict, conflicts
from app.core.muscles import MuscleGroup
from app.core.rules import Rule
from app.core.soreness import CheckIn
from app.core.status import Status
from app.core.workouts import Workout

EXTREME_SORENESS: Final = 9
"""Soreness, 0 to 10, with which the signs of muscle breakdown are told (NIOSH): rule of thumb."""

LASTING_DAYS: Final = 7
LASTING_SORENESS: Final = 3
_LASTING_CHECK_INS: Final = 4
"""Soreness of 3 or more for longer than a week outlasts rule RESOLVE; so many check-ins in a row
have to say so. Rule of thumb."""

SHARP_PAIN_DAYS: Final = 3
"""How long a sharp pain, or an extreme soreness, is spoken of after its report: as long as the
muscle group is held (`app.core.readiness.SHARP_PAIN_HOLD_H`)."""

NEAR: Final = timedelta(days=2)
"""How far back and ahead sessions that interfere are looked for."""


class Evidence(StrEnum):
    """How well a piece of advice is supported."""

    STRONG = "strong"
    MODERATE = "moderate"
    WEAK = "weak"
    RULE_OF_THUMB = "rule of thumb"


class AdviceId(StrEnum):
    """A piece of advice."""

    SHARP_PAIN = "sharp pain"
    WARNING_SIGNS = "warning signs"
    LASTING_PAIN = "lasting pain"
    REST_GROUP = "rest group"
    RECOVER_ACTIVELY = "recover actively"
    GO_EASY = "go easy"
    KEEP_MOVING = "keep moving"
    TRAIN = "train"
    TRAIN_SOON = "train soon"
    SEPARATE = "separate"
    SLEEP = "sleep"
    PROTEIN = "protein"
    MASSAGE = "massage"
    LOG_FIRST = "log first"


@dataclass(frozen=True, slots=True)
class Basis:
    """What a piece of advice rests on.

    Attributes:
        rules: The rules behind it.
        evidence: How well it is supported.
        source: Author and year, or the body that says so.
    """

    rules: tuple[Rule, ...]
    evidence: Evidence
    source: str


@dataclass(frozen=True, slots=True)
class Advice:
    """One piece of advice.

    Attributes:
        id: Which.
        basis: Why, and how sure.
        muscles: The muscle groups meant; empty for the whole athlete.
        until: Until when it holds; None without an end.
    """

    id: AdviceId
    basis: Basis
    muscles: tuple[MuscleGroup, ...] = ()
    until: datetime | None = None


BASIS: Final[Mapping[AdviceId, Basis]] = {
    AdviceId.SHARP_PAIN: Basis((Rule.SHARP_PAIN,), Evidence.RULE_OF_THUMB, ""),
    AdviceId.WARNING_SIGNS: Basis((Rule.SEVERE, Rule.SHARP_PAIN), Evidence.STRONG, "NIOSH"),
    AdviceId.LASTING_PAIN: Basis((Rule.RESOLVE, Rule.SHARP_PAIN), Evidence.RULE_OF_THUMB, ""),
    AdviceId.REST_GROUP: Basis((Rule.SEVERE,), Evidence.RULE_OF_THUMB, ""),
    AdviceId.RECOVER_ACTIVELY: Basis((Rule.HELPS,), Evidence.WEAK, "Dupuy 2018"),
    AdviceId.GO_EASY: Basis((Rule.LIGHT,), Evidence.RULE_OF_THUMB, ""),
    AdviceId.KEEP_MOVING: Basis((Rule.LIGHT, Rule.HELPS), Evidence.WEAK, "Dupuy 2018"),
    AdviceId.TRAIN: Basis((Rule.SUPERCOMP,), Evidence.RULE_OF_THUMB, ""),
    AdviceId.TRAIN_SOON: Basis((Rule.SUPERCOMP,), Evidence.RULE_OF_THUMB, ""),
    AdviceId.SEPARATE: Basis(
        (Rule.INTERFERENCE, Rule.SEPARATE), Evidence.MODERATE, "Robineau 2016, Schumann 2022"
    ),
    AdviceId.SLEEP: Basis((Rule.DEPENDS, Rule.HELPS), Evidence.MODERATE, "Craven 2022"),
    AdviceId.PROTEIN: Basis((Rule.HELPS, Rule.STRENGTH), Evidence.STRONG, "Morton 2018"),
    AdviceId.MASSAGE: Basis((Rule.MASSAGE,), Evidence.WEAK, "Dupuy 2018"),
    AdviceId.LOG_FIRST: Basis((), Evidence.RULE_OF_THUMB, ""),
}


def muscle_advice(forecast: MuscleForecast) -> Advice:
    """What to do with one muscle group now."""
    if Rule.SHARP_PAIN in forecast.rules:
        return _advice(AdviceId.SHARP_PAIN, forecast.muscle, until=forecast.hold_until)
    by_status = {
        Status.REST: AdviceId.REST_GROUP,
        Status.RECOVER: AdviceId.RECOVER_ACTIVELY,
        Status.GO_LIGHT: AdviceId.GO_EASY,
        Status.UNKNOWN: AdviceId.LOG_FIRST,
    }
    chosen = by_status.get(forecast.status)
    if chosen is not None:
        return _advice(chosen, forecast.muscle, until=forecast.hold_until or forecast.ready_at)
    if Rule.SUPERCOMP in forecast.rules:
        return _advice(AdviceId.TRAIN, forecast.muscle, until=forecast.window_until)
    return _advice(AdviceId.TRAIN_SOON, forecast.muscle)


def advise(
    forecast: Forecast, history: History, planned: Sequence[Workout] = ()
) -> tuple[Advice, ...]:
    """All advice for the moment, the most important first; safety goes before everything.

    What is true of this very day stands before what is true for days.

    Args:
        forecast: The forecast of the moment.
        history: The athlete's history.
        planned: Sessions to come, as the workouts that they would be.
    """
    reported = [c for c in history.check_ins if c.at <= forecast.at]
    groups = _by_status(forecast)
    return (
        *_safety(forecast, reported),
        *_rest(forecast, groups[Status.REST]),
        *_separate(forecast, history, planned),
        *_sleep(reported[-1:], forecast),
        *_move(groups),
        *_train(forecast, groups[Status.READY]),
        *_protein(reported[-1:], forecast),
    )


def conflicts_behind(
    forecast: Forecast, history: History, planned: Sequence[Workout] = ()
) -> tuple[Conflict, ...]:
    """Sessions of the last two days and the coming two that stand in each other's way."""
    since, until = forecast.at - NEAR, forecast.at + NEAR
    near = [workout for workout in history.workouts if workout.ended_at >= since]
    near += [workout for workout in planned if workout.started_at <= until]
    return conflicts(near, history.exercises, history.sports, history.settings.interference_hours)


def _safety(forecast: Forecast, reported: list[CheckIn]) -> Iterator[Advice]:
    lately = forecast.at - timedelta(days=SHARP_PAIN_DAYS)
    recent = [check_in for check_in in reported if check_in.at >= lately]
    pains = [check_in.sharp_pain for check_in in recent if check_in.sharp_pain is not None]
    if pains:
        named = dict.fromkeys(pain.muscle for pain in pains if pain.muscle is not None)
        yield _advice(AdviceId.SHARP_PAIN, *named)
    if any(r.soreness >= EXTREME_SORENESS for check_in in recent for r in check_in.ratings):
        yield _advice(AdviceId.WARNING_SIGNS)
    rated = [check_in for check_in in reported if check_in.soreness_asked]
    lasting = [muscle for muscle in forecast.muscles if _lasts(muscle, rated, forecast.at)]
    if lasting:
        yield _advice(AdviceId.LASTING_PAIN, *lasting)


def _lasts(muscle: MuscleGroup, rated: list[CheckIn], at: datetime) -> bool:
    """Whether soreness was reported without a break for longer than a week."""
    since = None
    count = 0
    for check_in in reversed(rated):
        if check_in.soreness_of(muscle) < LASTING_SORENESS:
            break
        since = check_in.at
        count += 1
    return (
        since is not None
        and count >= _LASTING_CHECK_INS
        and at - since > timedelta(days=LASTING_DAYS)
        and at - rated[-1].at <= timedelta(days=SHARP_PAIN_DAYS)
    )


def _by_status(forecast: Forecast) -> dict[Status, list[MuscleGroup]]:
    """The muscle groups of each status; those in sharp pain belong to none."""
    groups: dict[Status, list[MuscleGroup]] = {status: [] for status in Status}
    for muscle, expected in forecast.muscles.items():
        if Rule.SHARP_PAIN not in expected.rules:
            groups[expected.status].append(muscle)
    return groups


def _rest(forecast: Forecast, resting: list[MuscleGroup]) -> Iterator[Advice]:
    if resting:
        holds = (forecast.muscles[muscle].hold_until for muscle in resting)
        until = max((hold for hold in holds if hold is not None), default=None)
        yield _advice(AdviceId.REST_GROUP, *resting, until=until)


def _move(groups: Mapping[Status, list[MuscleGroup]]) -> Iterator[Advice]:
    sore = groups[Status.RECOVER] + groups[Status.GO_LIGHT]
    if sore:
        yield _advice(AdviceId.KEEP_MOVING, *sore)
    if groups[Status.RECOVER]:
        yield _advice(AdviceId.MASSAGE, *groups[Status.RECOVER])


def _train(forecast: Forecast, ready: list[MuscleGroup]) -> Iterator[Advice]:
    in_window = [m for m in ready if Rule.SUPERCOMP in forecast.muscles[m].rules]
    if in_window:
        yield _advice(AdviceId.TRAIN, *in_window)


def _separate(forecast: Forecast, history: History, planned: Sequence[Workout]) -> Iterator[Advice]:
    found = conflicts_behind(forecast, history, planned)
    if found:
        muscles = dict.fromkeys(muscle for conflict in found for muscle in conflict.muscles)
        yield _advice(AdviceId.SEPARATE, *muscles)


def _sleep(latest: list[CheckIn], forecast: Forecast) -> Iterator[Advice]:
    for check_in in _of_today(latest, forecast):
        if check_in.sleep_hours is not None and check_in.sleep_hours < SLEEP_ENOUGH_H:
            yield _advice(AdviceId.SLEEP)


def _protein(latest: list[CheckIn], forecast: Forecast) -> Iterator[Advice]:
    for check_in in _of_today(latest, forecast):
        if check_in.protein is False:
            yield _advice(AdviceId.PROTEIN)


def _of_today(latest: list[CheckIn], forecast: Forecast) -> list[CheckIn]:
    """The latest check-in, while it is no older than a day."""
    return [check_in for check_in in latest if forecast.at - check_in.at <= timedelta(days=1)]


def _advice(chosen: AdviceId, *muscles: MuscleGroup, until: datetime | None = None) -> Advice:
    return Advice(chosen, BASIS[chosen], muscles, until)
