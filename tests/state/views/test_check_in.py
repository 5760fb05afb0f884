"""What the Check-in page shows."""

from dataclasses import replace
from datetime import timedelta

from app.state.views.check_in import USUAL_SLEEP_HOURS, present_check_in
from tests.builders import MONDAY, check_in, history

TODAY = MONDAY.date()
YESTERDAY = TODAY - timedelta(days=1)


def test_day_shows_what_was_saved_for_it() -> None:
    """Each day has its own answers; a day without any is empty."""
    saved = check_in(-24, sleep_hours=6.0)

    view = present_check_in(history(check_ins=[saved]), YESTERDAY, TODAY)
    empty = present_check_in(history(check_ins=[saved]), TODAY, TODAY)

    assert (view.saved, view.is_today, view.is_yesterday) == (saved, False, True)
    assert (empty.saved, empty.is_today, empty.is_yesterday) == (None, True, False)


def test_tomorrow_cannot_be_filled_in() -> None:
    """A day that has not come is shown as today."""
    view = present_check_in(history(), TODAY + timedelta(days=1), TODAY)

    assert view.day == TODAY


def test_sleep_starts_from_the_last_night_that_was_told() -> None:
    """The stepper begins near the truth: the last answer, else what is usual."""
    told = [check_in(-48, sleep_hours=6.5), replace(check_in(-24), sleep_hours=None)]

    assert present_check_in(history(check_ins=told), TODAY, TODAY).usual_sleep_hours == 6.5
    assert present_check_in(history(), TODAY, TODAY).usual_sleep_hours == USUAL_SLEEP_HOURS
