"""Tests of app.state.views.advice."""

from dataclasses import replace
from datetime import timedelta

from app.core.advice import AdviceId
from app.core.muscles import MuscleGroup, Region
from app.core.rules import Rule
from app.core.soreness import SharpPain
from app.core.status import Status
from app.state.views.advice import DISMISSED_FOR, muscle_advice_list, todays_advice
from app.state.views.today_parts import HeadlineKind
from tests.state.views.forecasts import (
    NOW,
    check_in,
    forecast_of,
    history_of,
    hours_before,
    muscle_forecast,
)

DAYS = [NOW.date() + timedelta(days=offset) for offset in range(12)]


def test_nothing_is_repeated_three_days_running() -> None:
    """On every third day another piece of advice is shown, or none."""
    shown = [todays_advice(forecast_of(), history_of(), day) for day in DAYS]
    ids = [view.advice.id if view else None for view in shown]

    assert AdviceId.KEEP_MOVING in ids
    for days in zip(ids, ids[1:], ids[2:], strict=False):
        assert len(set(days)) > 1


def test_safety_is_said_every_day() -> None:
    """A reported sharp pain is never rotated away nor dismissed."""
    morning = replace(check_in(hours_before(1)), sharp_pain=SharpPain(MuscleGroup.QUADRICEPS))
    dismissed = {str(AdviceId.SHARP_PAIN): NOW}

    shown = [todays_advice(forecast_of(), history_of(morning), day, dismissed) for day in DAYS]

    assert {view.advice.id for view in shown if view} == {AdviceId.SHARP_PAIN}
    assert all(view is not None and view.is_safety for view in shown)


def test_dismissed_advice_stays_away_for_a_week() -> None:
    """What was dismissed comes back only after its time."""
    day = DAYS[0]
    just_now = {str(AdviceId.KEEP_MOVING): NOW}
    long_ago = {str(AdviceId.KEEP_MOVING): NOW - DISMISSED_FOR}

    hidden = todays_advice(forecast_of(), history_of(), day, just_now)
    back = todays_advice(forecast_of(), history_of(), day, long_ago)

    assert hidden is None or hidden.advice.id is not AdviceId.KEEP_MOVING
    assert back is not None
    assert back.advice.id is AdviceId.KEEP_MOVING


def test_advice_names_the_part_most_of_it_is_about() -> None:
    """Sore legs are called legs, and what is ready instead is offered."""
    view = todays_advice(forecast_of(), history_of(), DAYS[0])

    assert view is not None
    assert view.part is Region.LEGS
    assert view.alternative is HeadlineKind.UPPER_BODY_READY
    assert view.is_graded


def test_no_history_no_advice() -> None:
    """Where nothing is known nothing is advised."""
    assert todays_advice(forecast_of({}), history_of(), DAYS[0]) is None


def test_a_muscle_gets_its_own_advice_first() -> None:
    """The sheet begins with what to do with this group, in full hours, without repeats."""
    forecast = forecast_of()
    muscle = forecast.muscles[MuscleGroup.QUADRICEPS]

    views = muscle_advice_list(muscle, forecast, history_of())

    assert views[0].advice.id is AdviceId.GO_EASY
    assert views[0].part is MuscleGroup.QUADRICEPS
    assert views[0].until is not None
    assert views[0].until.minute == 0
    assert len({view.advice.id for view in views}) == len(views) <= 3


def test_general_advice_reaches_tired_groups_only() -> None:
    """A short night is mentioned where it matters."""
    short_night = replace(check_in(hours_before(2)), sleep_hours=5.0)
    forecast = forecast_of()
    history = history_of(short_night)

    tired = muscle_advice_list(forecast.muscles[MuscleGroup.QUADRICEPS], forecast, history)
    ready = muscle_advice_list(forecast.muscles[MuscleGroup.CHEST], forecast, history)

    assert AdviceId.SLEEP in {view.advice.id for view in tired}
    assert AdviceId.SLEEP not in {view.advice.id for view in ready}


def test_nobody_is_sent_to_train_into_soreness_to_come() -> None:
    """Hours after a session a group is still ready; the advice is to go easy all the same."""
    fresh = muscle_forecast(MuscleGroup.CHEST, ((hours_before(2), 5.0),))
    forecast = forecast_of(CHEST=fresh)

    views = muscle_advice_list(fresh, forecast, history_of())

    assert fresh.status is Status.READY
    assert views[0].advice.id is AdviceId.GO_EASY


def test_the_card_to_train_leaves_out_soreness_to_come() -> None:
    """Only groups that stay ready are named as good to train."""
    train = (Rule.SUPERCOMP,)
    chest = replace(muscle_forecast(MuscleGroup.CHEST, ((hours_before(90), 1.0),)), rules=train)
    lats = replace(muscle_forecast(MuscleGroup.LATS, ((hours_before(2), 5.0),)), rules=train)

    view = todays_advice(forecast_of({}, CHEST=chest, LATS=lats), history_of(), DAYS[0])
    nobody = todays_advice(forecast_of({}, LATS=lats), history_of(), DAYS[0])

    assert view is not None
    assert view.advice.muscles == (MuscleGroup.CHEST,)
    assert nobody is None


def test_unknown_groups_are_invited_without_a_grade() -> None:
    """An invitation to log makes no claim, so it carries no grade."""
    forecast = forecast_of(NECK=muscle_forecast(MuscleGroup.NECK))

    views = muscle_advice_list(forecast.muscles[MuscleGroup.NECK], forecast, history_of())

    assert views[0].advice.id is AdviceId.LOG_FIRST
    assert not views[0].is_graded
    assert views[0].until is None
