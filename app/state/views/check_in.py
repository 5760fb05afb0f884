"""What the Check-in page shows."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.core.history import History
from app.state.forms.check_in_form import CheckInForm
from app.state.forms.check_in_forms import CheckInForms

USUAL_SLEEP_HOURS = 7.5


@dataclass(frozen=True, slots=True)
class CheckInView:
    """One day's check-in.

    Attributes:
        day: The day shown.
        today: The athlete's current day; later ones cannot be filled in.
        form: What has been entered for it, saved or not.
        usual_sleep_hours: Where the sleep stepper starts.
    """

    day: date
    today: date
    form: CheckInForm
    usual_sleep_hours: float

    @property
    def is_today(self) -> bool:
        """Whether the day shown is the current one."""
        return self.day == self.today

    @property
    def is_yesterday(self) -> bool:
        """Whether the day shown is the one before the current one."""
        return self.day == self.today - timedelta(days=1)


def present_check_in(history: History, forms: CheckInForms, day: date, today: date) -> CheckInView:
    """The check-in page for a day; a day after ``today`` is shown as ``today``."""
    day = min(day, today)
    saved = next((c for c in history.check_ins if c.day == day), None)
    slept = [c.sleep_hours for c in history.check_ins if c.sleep_hours is not None]
    return CheckInView(
        day=day,
        today=today,
        form=forms.form_of(day, saved),
        usual_sleep_hours=slept[-1] if slept else USUAL_SLEEP_HOURS,
    )
