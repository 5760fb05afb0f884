"""A week or another span of days, summed up."""

from datetime import date, timedelta

import pytest

from app.core.engine import prepare
from app.core.history import History
from app.core.muscles import MuscleGroup
from app.state.views.report import present_report
from app.state.views.review import (
    ReviewSource,
    last_weeks,
    past_of,
    present_review,
    reviewed_week,
    week_of,
)
from app.state.views.trends_heat import HeatFinding
from app.state.views.trends_range import Span
from app.state.views.trends_sets import SetsFinding
from tests.builders import MONDAY, after, check_in, history, lifting

TODAY = MONDAY.date()
QUADRICEPS = MuscleGroup.QUADRICEPS


def source_of(past: History, hours: float = 0.0) -> ReviewSource:
    """A history, looked back on some hours after the Monday of the tests."""
    return ReviewSource(prepare(past), (), (), after(hours))


@pytest.mark.parametrize(
    ("first_weekday", "first"), [(0, date(2026, 11, 23)), (6, date(2026, 11, 22))]
)
def test_a_week_begins_where_the_athlete_says(first_weekday: int, first: date) -> None:
    """A week has seven days and begins on Monday or Sunday."""
    week = week_of(TODAY, first_weekday)
    assert (week.first, week.days) == (first, 7)


def test_a_week_is_looked_back_on_into_the_next() -> None:
    """On Monday to Wednesday it is the week before, from Thursday on the running one."""
    weeks = [reviewed_week(TODAY + timedelta(days=day)).first for day in range(7)]
    assert weeks == [TODAY - timedelta(days=7)] * 3 + [TODAY] * 4


def test_weeks_that_end_today() -> None:
    """Four weeks are 28 days, today among them."""
    assert last_weeks(TODAY, 4) == Span(TODAY - timedelta(days=27), TODAY)


def test_the_days_up_to_today() -> None:
    """A span's past ends today, and has a day even before it begins."""
    assert past_of(week_of(TODAY), TODAY) == Span(TODAY, TODAY)
    assert past_of(Span(date(2026, 1, 1), date(2026, 1, 7)), TODAY).days == 7


def test_a_week_that_is_over() -> None:
    """Its sets are judged, its check-ins counted out of seven, and the past is behind it."""
    mornings = [check_in(24.0 * day, {QUADRICEPS: 3}) for day in range(-7, 0)]
    past = history([lifting(-24 * 9), lifting(-24 * 5)], mornings)

    review = present_review(source_of(past), reviewed_week(TODAY))

    assert (review.is_running, review.is_empty, review.has_earlier) == (False, False, True)
    assert (review.recovery.check_ins, review.recovery.days) == (7, 7)
    assert (review.sets.finding, review.sets.count) == (SetsFinding.BELOW, 2)
    assert {row.muscle: row.sets for row in review.sets.rows}[QUADRICEPS] == 5.0
    assert (review.heat.finding, review.heat.sorest) == (HeatFinding.SOREST, (QUADRICEPS,))
    assert review.ahead is not None


def test_a_running_week_counts_the_days_so_far() -> None:
    """Nothing is concluded from a week's sets before it is over."""
    review = present_review(source_of(history([lifting(10)]), 24 * 3), week_of(TODAY))

    assert (review.is_running, review.recovery.days) == (True, 4)
    assert review.sets.finding is SetsFinding.WEEK_RUNNING
    assert not review.has_earlier


def test_an_empty_week() -> None:
    """Nothing logged is said as such, and names no muscle group."""
    review = present_review(source_of(history([lifting(-24 * 30)])), reviewed_week(TODAY))

    assert (review.is_empty, review.muscle, review.has_earlier) == (True, None, True)


def test_check_ins_alone_fill_a_week() -> None:
    """A week of rest with check-ins can be looked back on, and has something before it."""
    past = history(check_ins=[check_in(-24 * 12), check_in(-24 * 3)])
    review = present_review(source_of(past), reviewed_week(TODAY))

    assert (review.is_empty, review.has_earlier) == (False, True)


def test_the_coming_days_belong_to_the_present() -> None:
    """A week further back says nothing about them."""
    earlier = week_of(TODAY - timedelta(days=14))
    assert present_review(source_of(history([lifting(-24 * 12)])), earlier).ahead is None


def test_few_check_ins_name_no_sorest_group() -> None:
    """Four mornings are too few, though the highest rating is still told."""
    mornings = [check_in(24.0 * day, {QUADRICEPS: 3}) for day in range(-4, 0)]
    review = present_review(source_of(history([], mornings)), reviewed_week(TODAY))

    assert (review.heat.finding, review.heat.sorest) == (HeatFinding.TOO_FEW, ())
    assert review.recovery.worst is not None


def test_longer_spans_average_their_weeks() -> None:
    """Four weeks judge the mean of the complete weeks in them."""
    past = history([lifting(-24 * day) for day in (3, 10, 17, 24)])
    review = present_review(source_of(past), last_weeks(TODAY, 4))

    assert review.sets.weeks == 4
    assert {row.muscle: row.sets for row in review.sets.rows}[QUADRICEPS] == 5.0
    assert review.training.amount.sessions == 4


def test_a_report_shows_the_most_telling_muscle_group() -> None:
    """A week that is over ends with it; a running one goes on into what is expected."""
    mornings = [check_in(24.0 * day, {QUADRICEPS: 3}) for day in range(-7, 1)]
    source = source_of(history([lifting(-24 * 5)], mornings), 1)

    over = present_report(source, reviewed_week(TODAY))
    running = present_report(source, last_weeks(TODAY, 4))

    assert over.course is not None
    assert (over.course.muscle, over.course_days) == (over.review.muscle, 7.0)
    assert running.course is not None
    assert running.course_days == running.course.last > 28.0
    assert over.load.figures.sessions == 1


def test_a_report_without_soreness_has_no_course() -> None:
    """Where nothing was sore and nothing missed there is no curve to show."""
    report = present_report(source_of(history([lifting(-24 * 5)])), reviewed_week(TODAY))
    assert report.course is None
