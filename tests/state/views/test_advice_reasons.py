"""Every rule that advises is reached by days as they are lived, each with why, grade and source."""

from dataclasses import replace

import pytest

from app.core.advice import BASIS, Advice, AdviceId, Evidence
from app.core.engine import forecast, prepare
from app.core.history import History
from app.core.muscles import MuscleGroup
from app.core.rules import Rule
from app.core.status import Status
from app.core.workouts import Workout
from app.state.views.advice import AdviceView, muscle_advice_list, todays_advice
from app.state.views.advice_reasons import Facts, ReasonKind, reason_of
from tests.builders import (
    MONDAY,
    activity,
    after,
    check_in,
    entry,
    history,
    lifting,
    strength_set,
)
from tests.builders import SQUAT as SQUATS

QUADS = MuscleGroup.QUADRICEPS


def facts(known: History, *planned: Workout) -> Facts:
    """What is known on Monday morning."""
    return Facts(forecast(prepare(known), MONDAY), known, planned)


def on_the_sheet(told: Facts) -> dict[AdviceId, AdviceView]:
    """What the quadriceps' own sheet advises."""
    views = muscle_advice_list(told.forecast.muscles[QUADS], told)
    return {view.advice.id: view for view in views}


def on_today(told: Facts) -> dict[AdviceId, AdviceView]:
    """What the card shows on one of three days running."""
    days = [after(24.0 * number).date() for number in range(3)]
    views = (todays_advice(told, day) for day in days)
    return {view.advice.id: view for view in views if view is not None}


HEAVY = lifting(-20, entry(SQUATS, *(strength_set(rir=0.0),) * 10))
LIVED = {
    AdviceId.SHARP_PAIN: history([HEAVY], [check_in(-1, sharp=QUADS)]),
    AdviceId.WARNING_SIGNS: history([HEAVY], [check_in(-1, {QUADS: 9})]),
    AdviceId.LASTING_PAIN: history(
        [lifting(-24 * 9)], [check_in(-1 - 24 * day, {QUADS: 4}) for day in range(9)]
    ),
    AdviceId.REST_GROUP: history([HEAVY], [check_in(-1, {QUADS: 8})]),
    AdviceId.KEEP_MOVING: history([lifting(-30)], [check_in(-1, {QUADS: 2})]),
    AdviceId.MASSAGE: history([HEAVY], [check_in(-1, {QUADS: 5})]),
    AdviceId.TRAIN: history([lifting(-24 * 5)], [check_in(-1)]),
    AdviceId.SEPARATE: history([lifting(-8), activity(-5)]),
    AdviceId.SLEEP: history([lifting(-30)], [check_in(-1, {QUADS: 2}, sleep_hours=5.5)]),
    AdviceId.PROTEIN: history([], [check_in(-1, protein=False)]),
}
WHY = {
    AdviceId.SHARP_PAIN: ReasonKind.PAIN,
    AdviceId.WARNING_SIGNS: ReasonKind.REPORTED,
    AdviceId.LASTING_PAIN: ReasonKind.LASTING,
    AdviceId.REST_GROUP: ReasonKind.REPORTED,
    AdviceId.KEEP_MOVING: ReasonKind.SORE,
    AdviceId.MASSAGE: ReasonKind.SORE,
    AdviceId.TRAIN: ReasonKind.TRAINED,
    AdviceId.SEPARATE: ReasonKind.TOO_CLOSE,
    AdviceId.SLEEP: ReasonKind.SHORT_NIGHT,
    AdviceId.PROTEIN: ReasonKind.LITTLE_PROTEIN,
}


@pytest.mark.parametrize("advice", list(LIVED))
def test_the_card_reaches_every_kind_of_advice(advice: AdviceId) -> None:
    """Within three days running the card shows it, with the fact behind it."""
    shown = on_today(facts(LIVED[advice]))
    assert advice in shown
    reason = shown[advice].reason
    assert reason is not None
    assert reason.kind is WHY[advice]


@pytest.mark.parametrize(
    "rule",
    [Rule.LIGHT, Rule.SEVERE, Rule.HELPS, Rule.MASSAGE, Rule.SEPARATE, Rule.SUPERCOMP],
)
def test_every_rule_that_advises_is_reached(rule: Rule) -> None:
    """Each of the six has advice on the card and on a sheet, with its grade and source."""
    carded = {key for key, known in LIVED.items() if key in on_today(facts(known))}
    listed = {key for known in LIVED.values() for key in on_the_sheet(facts(known))}
    for found in (carded, listed):
        ruled = [BASIS[key] for key in found if rule in BASIS[key].rules]
        assert ruled
        assert all(basis.source or basis.evidence is Evidence.RULE_OF_THUMB for basis in ruled)


def test_a_sheet_says_why_of_its_own_muscle_group() -> None:
    """A list of many groups is cut down to the one whose sheet it is."""
    told = facts(LIVED[AdviceId.MASSAGE])
    views = on_the_sheet(told)
    assert views[AdviceId.RECOVER_ACTIVELY].reason is not None
    massage = views[AdviceId.MASSAGE]
    assert massage.advice.muscles == (QUADS,)
    assert massage.reason is not None
    assert massage.reason.muscle is QUADS


def test_warning_signs_name_the_rating_that_calls_for_them() -> None:
    """A severe rating since then is not what the warning is about."""
    calves = MuscleGroup.CALVES
    told = facts(history([HEAVY], [check_in(-25, {QUADS: 10}), check_in(-1, {calves: 7})]))
    reason = on_today(told)[AdviceId.WARNING_SIGNS].reason
    assert reason is not None
    assert (reason.muscle, reason.number, reason.at) == (QUADS, 10, after(-25))


def test_weakness_without_soreness_is_said_as_weakness() -> None:
    """A muscle group that is not sore but weak is explained by its strength."""
    told = facts(history([lifting(-3, entry(SQUATS, *(strength_set(rir=0.0),) * 8))]))
    reason = reason_of(Advice(AdviceId.GO_EASY, BASIS[AdviceId.GO_EASY], (QUADS,)), told)
    assert reason is not None
    assert reason.kind is ReasonKind.WEAK
    assert reason.number == pytest.approx(told.forecast.muscles[QUADS].function)


def test_soreness_to_come_is_said_as_such() -> None:
    """Hours after an easy session all is ready still; the advice looks ahead."""
    told = facts(history([lifting(-8, entry(SQUATS, *(strength_set(rir=4.0),) * 3))]))
    first = next(iter(on_the_sheet(told).values()))
    assert told.forecast.muscles[QUADS].status is Status.READY
    assert first.advice.id is AdviceId.GO_EASY
    assert first.reason is not None
    assert first.reason.kind is ReasonKind.SORENESS_TO_COME


def test_planned_sessions_that_collide_are_pointed_out_beforehand() -> None:
    """SEPARATE speaks before it is too late, of the sessions by name."""
    known = history([lifting(-24 * 6)], [check_in(-1)])
    squats = replace(lifting(20, name="Legs"), id="planned legs")
    run = replace(activity(23), id="planned run")
    assert AdviceId.SEPARATE not in on_today(facts(known))
    shown = on_today(facts(known, squats, run))[AdviceId.SEPARATE]
    assert shown.reason is not None
    assert [line.title for line, _sport in shown.reason.sessions] == ["Legs", "Running"]
    assert shown.reason.number == pytest.approx(2.0)


def test_an_invitation_needs_no_reason() -> None:
    """Where nothing is known there is nothing to give as a reason."""
    told = facts(history())
    (invitation,) = on_the_sheet(told).values()
    assert invitation.advice.id is AdviceId.LOG_FIRST
    assert invitation.reason is None
