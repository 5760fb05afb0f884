"""Tests of app.state.views.today."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.history import History
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.status import Status
from app.core.workouts import WorkoutKind
from app.state.views.today import DayPeriod, RowOrder, TodayView, ordered, present_today
from app.state.views.today_parts import HeadlineKind
from tests.state.views.forecasts import (
    LEGS_AT,
    NOW,
    check_in,
    forecast_of,
    history_of,
    hours_before,
    muscle_forecast,
    rested,
)


@pytest.fixture
def view() -> TodayView:
    """Monday morning after the week."""
    return present_today(forecast_of(), history_of(), NOW)


def test_the_answer(view: TodayView) -> None:
    """The day after legs the headline is about the upper body."""
    assert view.headline.kind is HeadlineKind.UPPER_BODY_READY
    assert not view.empty


def test_every_muscle_group_has_one_row(view: TodayView) -> None:
    """Each muscle group stands in exactly one of the three lists."""
    assert sorted(view.muscles_in_order) == sorted(MUSCLES)


def test_rows_stand_under_their_own_status(view: TodayView) -> None:
    """Tired, ready and unknown muscle groups are never mixed."""
    assert {row.status for row in view.ready} == {Status.READY}
    assert {row.status for row in view.unknown} == {Status.UNKNOWN}
    assert {row.status for row in view.tired} <= {Status.GO_LIGHT, Status.RECOVER, Status.REST}


def test_most_sore_first() -> None:
    """The worst status comes first, then the sorest; rest beats any number."""
    resting = replace(
        muscle_forecast(MuscleGroup.CHEST, ((hours_before(40), 1.5),)), status=Status.REST
    )

    view = present_today(forecast_of(CHEST=resting), history_of(), NOW)

    assert view.tired[0].muscle is MuscleGroup.CHEST
    by_soreness = [row.soreness for row in view.tired if row.status is Status.GO_LIGHT]
    assert by_soreness == sorted(by_soreness, reverse=True)


def test_other_orders(view: TodayView) -> None:
    """The list can be sorted by when groups are ready, or from head to toe."""
    soonest = [row.ready_at for row in ordered(view.tired, RowOrder.READY_SOONEST)]
    head_to_toe = [row.muscle for row in ordered(view.tired, RowOrder.HEAD_TO_TOE)]

    assert all(at is not None for at in soonest)
    assert soonest == sorted(at for at in soonest if at is not None)
    assert head_to_toe == [m for m in MUSCLES if m in head_to_toe]


def test_never_ready_within_the_forecast_comes_last(view: TodayView) -> None:
    """A group without a ready hour is last when sorted by it."""
    held = replace(view.tired[0], ready_at=None)

    assert ordered((held, *view.tired[1:]), RowOrder.READY_SOONEST)[-1] == held


def test_the_window_that_closes_first_comes_first(view: TodayView) -> None:
    """Among ready groups, the one whose best window closes first is named first."""
    windows = [row.window_until for row in view.ready if row.ready_until is None]

    assert None not in windows
    assert windows == sorted(window for window in windows if window is not None)


def test_soreness_to_come_goes_before_any_window(view: TodayView) -> None:
    """A group that is ready now and sore tonight says until when, above those that stay ready."""
    fading = [row for row in view.ready if row.ready_until is not None]

    assert fading
    assert list(view.ready[: len(fading)]) == fading
    assert {row.ready_until.minute for row in fading if row.ready_until} == {0}
    assert all(row.last_session_at == LEGS_AT for row in fading)


def test_a_window_that_is_over_is_not_claimed() -> None:
    """Long after a session no best window is shown, only when it was last trained."""
    view = present_today(forecast_of({}, CHEST=rested(MuscleGroup.CHEST)), history_of(), NOW)
    row = next(row for row in view.ready if row.muscle is MuscleGroup.CHEST)

    assert row.window_until is None
    assert row.last_session_at == hours_before(12 * 24)


def test_ready_hours_are_full_hours(view: TodayView) -> None:
    """A forecast is not told to the minute."""
    assert {row.ready_at.minute for row in view.tired if row.ready_at is not None} == {0}


def test_sessions_of_the_past_days_stand_on_the_timeline(view: TodayView) -> None:
    """Only sessions of the last three days are marked, each at its own hour."""
    kinds = [session.kind for session in view.sessions]

    assert kinds == [WorkoutKind.STRENGTH, WorkoutKind.ENDURANCE, WorkoutKind.STRENGTH]
    assert view.sessions[0].hour == pytest.approx((LEGS_AT - NOW).total_seconds() / 3600, abs=0.01)


def test_check_in_is_asked_once_a_day() -> None:
    """The card is shown until this day's check-in is there."""
    yesterday, today = check_in(hours_before(25)), check_in(hours_before(1))

    asked = [
        present_today(forecast_of(), history_of(*done), NOW).check_in_needed
        for done in ((), (yesterday,), (yesterday, today))
    ]

    assert asked == [True, True, False]


def test_a_night_alone_still_asks_for_the_check_in() -> None:
    """Sleep that came from elsewhere is no answer about soreness."""
    night = replace(check_in(hours_before(1)), soreness_asked=False)

    assert present_today(forecast_of(), history_of(night), NOW).check_in_needed


@pytest.mark.parametrize(
    ("hour", "period"),
    [
        (4, DayPeriod.MORNING),
        (11, DayPeriod.MORNING),
        (12, DayPeriod.AFTERNOON),
        (17, DayPeriod.AFTERNOON),
        (18, DayPeriod.EVENING),
        (2, DayPeriod.EVENING),
    ],
)
def test_greeting_follows_the_clock(hour: int, period: DayPeriod) -> None:
    """Morning, afternoon and evening; the small hours still belong to the evening."""
    assert present_today(forecast_of(), history_of(), NOW.replace(hour=hour)).period is period


def test_the_day_begins_at_its_own_hour() -> None:
    """At two at night it is still yesterday."""
    view = present_today(forecast_of(), history_of(), NOW.replace(hour=2))

    assert view.day == NOW.date() - timedelta(days=1)


def test_nothing_logged_is_empty() -> None:
    """Without a workout or check-in the page is empty and says so."""
    view = present_today(forecast_of({}), History(), NOW)

    assert view.empty
    assert view.headline.kind is HeadlineKind.NO_DATA
    assert view.advice is None or view.advice.is_safety


def test_equal_inputs_give_equal_views(view: TodayView) -> None:
    """The page can tell that nothing changed."""
    assert present_today(forecast_of(), history_of(), NOW) == view


def test_curves_fit_their_dots(view: TodayView) -> None:
    """A small curve has a band of its own length that holds the mean."""
    for row in (*view.tired, *view.ready):
        curve = row.curve
        assert len(curve.mean) == len(curve.low) == len(curve.high) == 65
        assert all(a <= b <= c for a, b, c in zip(curve.low, curve.mean, curve.high, strict=True))
