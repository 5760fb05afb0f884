from dataclasses import replace
from datetime import timedelta

from app.core.muscles import MuscleGroup
from app.state.forms.check_in_form import CheckInForm
from app.state.forms.check_in_forms import CheckInForms
from tests.builders import MONDAY, check_in

TODAY = MONDAY.date()


def test_each_day_keeps_its_own_answers() -> None:
    """Filling in yesterday does not take away what was entered for today."""
    forms = CheckInForms()
    today = CheckInForm(TODAY).tap(MuscleGroup.CALVES)
    yesterday = CheckInForm(TODAY - timedelta(days=1), note="late night")

    forms.keep(today)
    forms.keep(yesterday)

    assert forms.form_of(TODAY, None) == today
    assert forms.form_of(yesterday.day, None) == yesterday


def test_the_latest_answers_count() -> None:
    """What is kept last is what comes up."""
    forms = CheckInForms()
    form = CheckInForm(TODAY).tap(MuscleGroup.CALVES)

    forms.keep(form)
    forms.keep(form.rate(7))

    assert forms.form_of(TODAY, None).selected_soreness == 7


def test_answers_to_another_version_are_left_out() -> None:
    """What is saved meanwhile comes up, and what was entered returns once that is taken back."""
    forms = CheckInForms()
    saved = replace(check_in(0), day=TODAY, sleep_hours=6.0)
    entered = CheckInForm(TODAY, note="half")
    forms.keep(entered)

    assert forms.form_of(TODAY, saved) == CheckInForm.for_day(TODAY, saved)
    assert forms.form_of(TODAY, None) == entered
