"""Advice: safety first, each piece with its evidence, never more than is known."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from app.core.advice import BASIS, Advice, AdviceId, Evidence, advise, muscle_advice
from app.core.engine import forecast, prepare
from app.core.forecast import MuscleForecast
from app.core.history import History
from app.core.muscles import MuscleGroup
from app.core.soreness import CheckIn, SharpPain
from app.core.status import Status
from tests import strategies
from tests.builders import (
    MONDAY,
    activity,
    after,
    check_in,
    history,
    lifting,
)

QUADS = MuscleGroup.QUADRICEPS


def _advice(known: History, hours: float = 0.0) -> dict[AdviceId, Advice]:
    found = advise(forecast(prepare(known), after(hours)), known)
    assert len({one.id for one in found}) == len(found)
    return {one.id: one for one in found}


def _quads(known: History, hours: float = 0.0) -> MuscleForecast:
    return forecast(prepare(known), after(hours)).muscles[QUADS]


def test_every_piece_carries_evidence() -> None:
    """Each piece has a grade and, unless a rule of thumb, a source."""
    assert set(BASIS) == set(AdviceId)
    for basis in BASIS.values():
        assert basis.source or basis.evidence is Evidence.RULE_OF_THUMB


@given(strategies.histories())
@settings(max_examples=40)
def test_any_history_can_be_advised(known: History) -> None:
    """Advice exists for every muscle group, and safety stands before everything else."""
    expected = forecast(prepare(known), MONDAY)
    for one in expected.muscles.values():
        assert muscle_advice(one).muscles == (one.muscle,)
    order = [one.id for one in advise(expected, known)]
    safety = {AdviceId.SHARP_PAIN, AdviceId.WARNING_SIGNS, AdviceId.LASTING_PAIN}
    assert order == sorted(order, key=lambda one: one not in safety)


def test_sharp_pain_comes_first() -> None:
    """A sharp pain of the last days brings the safety text, for the muscle or for all."""
    known = history([lifting(-30)], [check_in(-1, sharp=QUADS)])
    found = _advice(known)
    assert next(iter(found)) is AdviceId.SHARP_PAIN
    assert found[AdviceId.SHARP_PAIN].muscles == (QUADS,)
    assert muscle_advice(_quads(known)).id is AdviceId.SHARP_PAIN
    somewhere = replace(check_in(-1), sharp_pain=SharpPain())
    assert _advice(history([], [somewhere]))[AdviceId.SHARP_PAIN].muscles == ()
    assert AdviceId.SHARP_PAIN not in _advice(known, 24 * 5)


def test_extreme_soreness_brings_the_warning_signs() -> None:
    """Soreness of 9 or 10 brings the signs that need a doctor."""
    assert AdviceId.WARNING_SIGNS in _advice(history([], [check_in(-1, {QUADS: 9})]))
    assert AdviceId.WARNING_SIGNS not in _advice(history([], [check_in(-1, {QUADS: 8})]))


def _daily(soreness: int, days: int) -> list[CheckIn]:
    return [check_in(-1 - 24 * day, {QUADS: soreness}) for day in range(days)]


def test_soreness_beyond_a_week_is_not_soreness() -> None:
    """Soreness that never left for more than a week is pointed out; a week or less is not."""
    found = _advice(history([], _daily(4, 9)))
    assert found[AdviceId.LASTING_PAIN].muscles == (QUADS,)
    assert AdviceId.LASTING_PAIN not in _advice(history([], _daily(4, 6)))
    assert AdviceId.LASTING_PAIN not in _advice(history([], _daily(1, 9)))


@pytest.mark.parametrize(
    ("check_ins", "days", "soreness", "lasts"),
    [(4, 8, 3, True), (3, 8, 3, False), (4, 7, 3, False), (4, 8, 2, False)],
)
def test_what_lasts_is_told_from_four_check_ins_over_a_week(
    check_ins: int, days: int, soreness: int, *, lasts: bool
) -> None:
    """RESOLVE: 3 or more in four check-ins on end, the first longer than a week ago."""
    hours = [-24.0 * days, *(-24.0 * day for day in range(check_ins - 2, -1, -1))]
    told = [check_in(hour, {QUADS: soreness}) for hour in hours]
    assert (AdviceId.LASTING_PAIN in _advice(history([], told))) is lasts


def test_severe_soreness_rests_until_its_hold_ends() -> None:
    """SEVERE: rest this group until the hold ends."""
    known = history([lifting(-30)], [check_in(-1, {QUADS: 8})])
    found = _advice(known)
    assert found[AdviceId.REST_GROUP].muscles == (QUADS,)
    assert found[AdviceId.REST_GROUP].until == _quads(known).hold_until
    assert muscle_advice(_quads(known)).id is AdviceId.REST_GROUP


def test_light_soreness_keeps_moving() -> None:
    """LIGHT: with light soreness keep moving; each status has its advice."""
    known = history([lifting(-30)], [check_in(-1, {QUADS: 2})])
    assert QUADS in _advice(known)[AdviceId.KEEP_MOVING].muscles
    assert muscle_advice(_quads(known)).id is AdviceId.GO_EASY
    sorer = history([lifting(-30)], [check_in(-1, {QUADS: 5})])
    assert muscle_advice(_quads(sorer)).id is AdviceId.RECOVER_ACTIVELY
    assert QUADS in _advice(sorer)[AdviceId.MASSAGE].muscles


def test_ready_groups_may_train() -> None:
    """SUPERCOMP: a ready group within a week of its session is in its window; later just ready."""
    known = history([lifting(-24 * 6)], [check_in(-1)])
    assert _quads(known).status is Status.READY
    assert muscle_advice(_quads(known)).id is AdviceId.TRAIN
    assert QUADS in _advice(known)[AdviceId.TRAIN].muscles
    assert muscle_advice(_quads(history([lifting(-24 * 10)], [check_in(-1)]))).id is (
        AdviceId.TRAIN_SOON
    )
    assert muscle_advice(_quads(History())).id is AdviceId.LOG_FIRST


def test_sleep_and_protein_follow_the_latest_check_in() -> None:
    """HELPS: a short night or a day short of protein is answered that day only."""
    known = history([], [check_in(-1, sleep_hours=5.5, protein=False)])
    assert {AdviceId.SLEEP, AdviceId.PROTEIN} <= set(_advice(known))
    assert not {AdviceId.SLEEP, AdviceId.PROTEIN} & set(_advice(known, 30))
    fine = history([], [check_in(-1, sleep_hours=8.0, protein=True)])
    assert not {AdviceId.SLEEP, AdviceId.PROTEIN} & set(_advice(fine))


def test_separate_names_the_muscles_in_the_way() -> None:
    """SEPARATE: sessions of the last two days that interfere are pointed out."""
    known = history([lifting(-5), activity(-3)])
    assert _advice(known)[AdviceId.SEPARATE].muscles == (QUADS,)
    assert AdviceId.SEPARATE not in _advice(known, 24 * 4)
