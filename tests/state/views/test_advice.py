"""Tests of app.state.views.advice."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.advice import BASIS, Advice, AdviceId
from app.core.engine import forecast, prepare
from app.core.history import History
from app.core.muscles import MuscleGroup, Region
from app.core.rules import Rule
from app.core.soreness import CheckIn, SharpPain
from app.core.status import Status
from app.demo import DEMO_NOW, demo_athlete
from app.exchange.catalogue import load_catalogue
from app.state.views.advice import DISMISSED_FOR, SAFETY, muscle_advice_list, todays_advice
from app.state.views.advice_reasons import Facts
from app.state.views.today_parts import HeadlineKind
from tests.state.views.forecasts import (
    NOW,
    check_in,
    forecast_of,
    history_of,
    hours_before,
    muscle_forecast,
)

OFFERED = [
    AdviceId.REST_GROUP,
    AdviceId.SEPARATE,
    AdviceId.SLEEP,
    AdviceId.KEEP_MOVING,
    AdviceId.MASSAGE,
    AdviceId.TRAIN,
    AdviceId.PROTEIN,
]


def some(order: list[AdviceId]) -> st.SearchStrategy[list[AdviceId]]:
    """The beginning of an order, down to nothing."""
    return st.integers(0, len(order)).map(lambda count: order[:count])


def demo_history() -> History:
    """The made-up athlete's year."""
    catalogue = load_catalogue()
    athlete = demo_athlete(catalogue.exercises, catalogue.sports)
    return History(
        athlete.workouts, athlete.check_ins, catalogue.exercises, catalogue.sports, athlete.settings
    )


def facts(*check_ins: CheckIn) -> Facts:
    """The week's forecast and sessions, and some check-ins."""
    return Facts(forecast_of(), history_of(*check_ins))


DAYS = [NOW.date() + timedelta(days=offset) for offset in range(12)]


def ids_shown(offers: list[list[AdviceId]], first: date) -> list[AdviceId | None]:
    """What is shown on days running, each with its own offer."""
    shown = []
    for number, offer in enumerate(offers):
        given = tuple(Advice(each, BASIS[each], (MuscleGroup.QUADRICEPS,)) for each in offer)
        with mock.patch("app.state.views.advice.advise", return_value=given):
            view = todays_advice(facts(), first + timedelta(days=number))
        shown.append(view.advice.id if view else None)
    return shown


def longest_run(ids: list[AdviceId | None]) -> int:
    """The most days running on which one piece was shown."""
    return max(len(list(run)) for each, run in groupby(ids) if each is not None)


@given(
    st.lists(st.permutations(OFFERED).flatmap(some), min_size=3, max_size=30),
    st.dates(date(2020, 1, 1), date(2040, 1, 1)),
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_nothing_is_repeated_three_days_running(offers: list[list[AdviceId]], first: date) -> None:
    """Whatever is offered in whatever order on whatever days: two days running at most."""
    shown = ids_shown(offers, first)
    assert all(each is None or each in offer for each, offer in zip(shown, offers, strict=True))
    if any(shown):
        assert longest_run(shown) <= 2


@pytest.mark.parametrize("lasting", OFFERED)
def test_what_lasts_rests_a_day_and_comes_back(lasting: AdviceId) -> None:
    """Advice that holds on for days is shown on two days of every three."""
    shown = ids_shown([[lasting]] * 9, NOW.date())
    assert shown.count(lasting) == 6
    assert lasting in shown[:2]


def test_the_next_piece_takes_the_place() -> None:
    """On the day on which the first gives way, the next in order is shown."""
    order = [AdviceId.KEEP_MOVING, AdviceId.MASSAGE]
    shown = ids_shown([order] * 3, NOW.date())
    assert set(shown) == set(order)


def test_a_year_of_days_repeats_nothing_and_says_much() -> None:
    """The made-up athlete's days: never three alike, and every helpful kind comes by."""
    history = demo_history()
    prepared = prepare(history)
    shown = []
    for ago in range(90):
        at = DEMO_NOW - timedelta(days=ago)
        known = replace(
            history,
            workouts=tuple(w for w in history.workouts if w.ended_at <= at),
            check_ins=tuple(c for c in history.check_ins if c.at <= at),
        )
        view = todays_advice(Facts(forecast(prepared, at), known), at.date())
        shown.append(view.advice.id if view else None)
    assert longest_run([each for each in shown if each not in SAFETY]) <= 2
    assert {AdviceId.KEEP_MOVING, AdviceId.TRAIN, AdviceId.SLEEP} <= set(shown)


def test_safety_is_said_every_day() -> None:
    """A reported sharp pain is never rotated away nor dismissed."""
    morning = replace(check_in(hours_before(1)), sharp_pain=SharpPain(MuscleGroup.QUADRICEPS))
    dismissed = {str(AdviceId.SHARP_PAIN): NOW}

    shown = [todays_advice(facts(morning), day, dismissed) for day in DAYS]

    assert {view.advice.id for view in shown if view} == {AdviceId.SHARP_PAIN}
    assert all(view is not None and view.is_safety for view in shown)


def test_dismissed_advice_stays_away_for_a_week() -> None:
    """What was dismissed comes back only after its time."""
    day = DAYS[0]
    just_now = {str(AdviceId.KEEP_MOVING): NOW}
    long_ago = {str(AdviceId.KEEP_MOVING): NOW - DISMISSED_FOR}

    hidden = todays_advice(facts(), day, just_now)
    back = todays_advice(facts(), day, long_ago)

    assert hidden is None or hidden.advice.id is not AdviceId.KEEP_MOVING
    assert back is not None
    assert back.advice.id is AdviceId.KEEP_MOVING


def test_advice_names_the_part_most_of_it_is_about() -> None:
    """Sore legs are called legs, and what is ready instead is offered."""
    view = todays_advice(facts(), DAYS[0])

    assert view is not None
    assert view.part is Region.LEGS
    assert view.alternative is HeadlineKind.UPPER_BODY_READY
    assert view.is_graded


def test_no_history_no_advice() -> None:
    """Where nothing is known nothing is advised."""
    assert todays_advice(Facts(forecast_of({}), history_of()), DAYS[0]) is None


def test_a_muscle_gets_its_own_advice_first() -> None:
    """The sheet begins with what to do with this group, in full hours, without repeats."""
    forecast = forecast_of()
    muscle = forecast.muscles[MuscleGroup.QUADRICEPS]

    views = muscle_advice_list(muscle, Facts(forecast, history_of()))

    assert views[0].advice.id is AdviceId.GO_EASY
    assert views[0].part is MuscleGroup.QUADRICEPS
    assert views[0].until is not None
    assert views[0].until.minute == 0
    assert len({view.advice.id for view in views}) == len(views) <= 3


def test_general_advice_reaches_tired_groups_only() -> None:
    """A short night is mentioned where it matters."""
    short_night = replace(check_in(hours_before(2)), sleep_hours=5.0)
    forecast = forecast_of()
    told = Facts(forecast, history_of(short_night))

    tired = muscle_advice_list(forecast.muscles[MuscleGroup.QUADRICEPS], told)
    ready = muscle_advice_list(forecast.muscles[MuscleGroup.CHEST], told)

    assert AdviceId.SLEEP in {view.advice.id for view in tired}
    assert AdviceId.SLEEP not in {view.advice.id for view in ready}


def test_nobody_is_sent_to_train_into_soreness_to_come() -> None:
    """Hours after a session a group is still ready; the advice is to go easy all the same."""
    fresh = muscle_forecast(MuscleGroup.CHEST, ((hours_before(2), 5.0),))
    forecast = forecast_of(CHEST=fresh)

    views = muscle_advice_list(fresh, Facts(forecast, history_of()))

    assert fresh.status is Status.READY
    assert views[0].advice.id is AdviceId.GO_EASY


def test_the_card_to_train_leaves_out_soreness_to_come() -> None:
    """Only groups that stay ready are named as good to train."""
    train = (Rule.SUPERCOMP,)
    chest = replace(muscle_forecast(MuscleGroup.CHEST, ((hours_before(90), 1.0),)), rules=train)
    lats = replace(muscle_forecast(MuscleGroup.LATS, ((hours_before(2), 5.0),)), rules=train)

    view = todays_advice(Facts(forecast_of({}, CHEST=chest, LATS=lats), history_of()), DAYS[0])
    nobody = todays_advice(Facts(forecast_of({}, LATS=lats), history_of()), DAYS[0])

    assert view is not None
    assert view.advice.muscles == (MuscleGroup.CHEST,)
    assert nobody is None


def test_unknown_groups_are_invited_without_a_grade() -> None:
    """An invitation to log makes no claim, so it carries no grade."""
    forecast = forecast_of(NECK=muscle_forecast(MuscleGroup.NECK))

    views = muscle_advice_list(forecast.muscles[MuscleGroup.NECK], Facts(forecast, history_of()))

    assert views[0].advice.id is AdviceId.LOG_FIRST
    assert not views[0].is_graded
    assert views[0].until is None
