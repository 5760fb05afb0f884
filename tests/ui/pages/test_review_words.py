"""Tests of what a review says: periods, findings and figures in words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.core.engine import prepare
from app.core.muscles import MuscleGroup
from app.core.settings import Settings
from app.core.status import Status
from app.state.views.good_hours import GoodHour
from app.state.views.review import ReviewSource, present_review, week_of
from app.state.views.review_ahead import Ahead, AheadFinding
from app.state.views.review_forecast import ForecastCheck, ForecastFinding, Miss
from app.state.views.review_recovery import Recovery, Worst
from app.state.views.review_training import Amount
from app.state.views.trends_range import Span
from app.ui.pages.review_words import (
    ahead_heading,
    amount_text,
    forecast_heading,
    length_text,
    loaded_heading,
    miss_text,
    ready_now_text,
    recovery_figures,
    recovery_heading,
    sets_heading_of,
    span_text,
    training_heading,
    waiting,
    week_name,
)
from tests.builders import MONDAY, after, history, lifting

MISS = Miss(MuscleGroup.QUADRICEPS, date(2026, 11, 18), 1.69, 0.73, 2.65, 4)
CHECK = ForecastCheck(7, 126, 121, (MISS,), ForecastFinding.MISSED)
READY = GoodHour("a", "Push", Status.READY, after(0), 92)
LATER = GoodHour("b", "Legs", Status.RECOVER, after(72), 84)
UNKNOWN = GoodHour("c", "Arms", Status.UNKNOWN, after(0), 100)


@pytest.fixture(autouse=True)
def english(qtbot: QtBot) -> Iterator[None]:
    """English dates and numbers."""
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (date(2026, 11, 16), date(2026, 11, 22), "16\u201322 Nov 2026"),
        (date(2026, 10, 27), date(2026, 11, 23), "27 Oct \u2013 23 Nov 2026"),
        (date(2026, 12, 28), date(2027, 1, 3), "28 Dec 2026 \u2013 3 Jan 2027"),
    ],
)
def test_a_period_says_month_and_year_as_often_as_needed(
    first: date, last: date, text: str
) -> None:
    """Days of one month share it, days of one year share that."""
    assert span_text(Span(first, last)) == text


@pytest.mark.parametrize(
    ("weeks", "name"),
    [(0, "This week, so far"), (1, "Last week"), (3, "3 week(s) ago")],
)
def test_weeks_are_named_from_today(weeks: int, name: str) -> None:
    """The running week, the one before, and how long ago."""
    source = ReviewSource(prepare(history()), (), (), MONDAY)
    week = week_of(MONDAY.date() - timedelta(weeks=weeks))
    assert week_name(present_review(source, week)) == name


def test_lengths_below_an_hour_are_minutes() -> None:
    """No hour is written that is not there."""
    assert [length_text(minutes) for minutes in (57, 60, 165)] == ["57 min", "1 h", "2 h 45 m"]


def test_amounts() -> None:
    """Workouts and time first, then sets and distance; what is not there is left out."""
    run = Amount(1, 45, 0, 8400)
    assert training_heading(run, Settings()).detail == "8.4 km"
    assert training_heading(Amount(2, 110, 31, 0.0), Settings()).detail == "31 set(s)"
    assert amount_text(Amount(0, 0, 0, 0)) == "No workout"


def test_the_hardest_worked_groups_are_named_in_order() -> None:
    """At most three, the hardest first."""
    muscles = (MuscleGroup.CALVES, MuscleGroup.GLUTES, MuscleGroup.CHEST, MuscleGroup.LATS)
    shares = dict(zip(muscles, (0.2, 1.0, 0.1, 0.5), strict=True))
    assert loaded_heading(shares).title == "Most loaded: glutes, lats, calves"
    assert loaded_heading({}).title == "No muscle group was loaded"


def test_figures_leave_out_what_was_not_said() -> None:
    """Neither sleep nor soreness is made up."""
    worst = Worst(MuscleGroup.QUADRICEPS, date(2026, 11, 18), 6)
    told = recovery_figures(Recovery(6, 7, worst, 7.2, 5))
    assert [figure.value for figure in told] == ["6 of 7", "7 h 12 m", "6 Quads"]
    assert len(recovery_figures(Recovery(0, 7, None, None, 0))) == 1


def test_where_the_forecast_was_wrong() -> None:
    """The furthest miss, how often it held, and each miss in numbers."""
    heading = forecast_heading(CHECK)
    assert heading.title == "Forecast furthest off: quads, Wed 18 Nov"
    assert heading.detail == "121 of 126 ratings inside the 80\u00a0% band, 96\u00a0%"
    assert miss_text(MISS).detail == "Predicted 1.7 (0.7\u20132.6), reported 4"


def test_too_few_check_ins_claim_nothing() -> None:
    """No muscle group is named and no share is told."""
    few = forecast_heading(replace(CHECK, check_ins=2, finding=ForecastFinding.TOO_FEW))
    none = forecast_heading(ForecastCheck(0, 0, 0, (), ForecastFinding.NO_CHECK_INS))
    assert few.title == "Forecast: too few check-ins to tell"
    assert few.detail == "2 forecast check-in(s); 3 are needed"
    assert (none.title, none.detail) == ("No check-in to compare the forecast with", "")


def test_all_within_the_forecast() -> None:
    """A week without a miss says so."""
    calm = ForecastCheck(7, 126, 126, (), ForecastFinding.ALL_INSIDE)
    assert forecast_heading(calm).title == "Every rating was within the forecast"


@pytest.mark.parametrize(
    ("finding", "title"),
    [
        (AheadFinding.READY_BY, "Everything is ready by Thu 09:00"),
        (AheadFinding.NOT_WITHIN_A_WEEK, "Not all is ready within a week"),
        (AheadFinding.ALL_KNOWN_READY, "Everything is ready now"),
        (AheadFinding.NOTHING_KNOWN, "Nothing logged, so nothing in the way"),
    ],
)
def test_the_coming_days(finding: AheadFinding, title: str) -> None:
    """What stands out, under the days that it is about."""
    by = after(72) if finding is AheadFinding.READY_BY else None
    heading = ahead_heading(Ahead((), (), (), finding, by), {})
    assert (heading.title, heading.detail) == (title, "The coming seven days")


def test_what_is_ready_and_what_is_not() -> None:
    """Ready ones share a line; what is unknown is in neither list."""
    hours = (READY, LATER, UNKNOWN)
    assert ready_now_text(hours) == "Ready now: Push"
    assert ready_now_text((LATER, UNKNOWN)) == ""
    assert waiting(hours) == (LATER,)


def test_a_running_week_does_not_call_itself_the_first() -> None:
    """Its sets are those so far, and without check-ins there is nothing to tell of recovery."""
    source = ReviewSource(prepare(history([lifting(2)])), (), (), after(30))
    review = present_review(source, week_of(MONDAY.date()))
    assert sets_heading_of(review).title == "Hard sets so far"
    assert recovery_heading(review).title == "No check-in, so nothing to tell"
