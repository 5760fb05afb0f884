"""What the Check-in page shows."""

from dataclasses import replace
from datetime import timedelta

from app.state.forms.check_in_form import CheckInForm
from app.state.forms.check_in_forms import CheckInForms
from app.state.views.check_in import USUAL_SLEEP_HOURS, present_check_in
from tests.builders import MONDAY, check_in, history

TODAY = MONDAY.date()
YESTERDAY = TODAY - timedelta(days=1)


def test_day_shows_what_was_saved_for_it() -> None:
    """Each day has its own answers; a day without any is empty."""
    saved = check_in(-24, sleep_hours=6.0)

    view = present_check_in(history(check_ins=[saved]), CheckInForms(), YESTERDAY, TODAY)
    empty = present_check_in(history(check_ins=[saved]), CheckInForms(), TODAY, TODAY)

    assert (view.form.saved, view.is_today, view.is_yesterday) == (saved, False, True)
    assert (empty.form.saved, empty.is_today, empty.is_yesterday) == (None, True, False)


def test_what_is_being_entered_comes_before_what_is_saved() -> None:
    """A correction that was begun is not lost by looking elsewhere."""
    saved = check_in(0, sleep_hours=6.0)
    forms = CheckInForms()
    begun = replace(CheckInForm.for_day(TODAY, saved), sleep_hours=8.0)
    forms.keep(begun)

    assert present_check_in(history(check_ins=[saved]), forms, TODAY, TODAY).form == begun


def test_tomorrow_cannot_be_filled_in() -> None:
    """A day that has not come is shown as today."""
    view = present_check_in(history(), CheckInForms(), TODAY + timedelta(days=1), TODAY)

    assert view.day == TODAY


def test_sleep_starts_from_the_last_night_that_was_told() -> None:
    """The stepper begins near the truth: the last answer, else what is usual."""
    told = [check_in(-48, sleep_hours=6.5), replace(check_in(-24), sleep_hours=None)]

    known = present_check_in(history(check_ins=told), CheckInForms(), TODAY, TODAY)
    unknown = present_check_in(history(), CheckInForms(), TODAY, TODAY)

    assert known.usual_sleep_hours == 6.5
    assert unknown.usual_sleep_hours == USUAL_SLEEP_HOURS


def test_the_habit_is_the_middle_of_the_nights_before() -> None:
    """Nights of the two weeks before the day count; of a few nothing is said."""
    hours = (7.0, 6.0, 8.5, 7.5, 7.0)
    told = [check_in(-24 * (day + 1), sleep_hours=each) for day, each in enumerate(hours)]
    long_ago = check_in(-24 * 20, sleep_hours=3.0)

    known = present_check_in(history(check_ins=[*told, long_ago]), CheckInForms(), TODAY, TODAY)
    few = present_check_in(history(check_ins=told[1:]), CheckInForms(), TODAY, TODAY)

    assert known.median_sleep_hours == 7.0
    assert few.median_sleep_hours is None
