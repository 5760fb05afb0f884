"""What the Check-in page shows."""

from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import Final

from app.core.history import History
from app.state.forms.check_in_form import CheckInForm
from app.state.forms.check_in_forms import CheckInForms

USUAL_SLEEP_HOURS = 7.5

_HABIT_DAYS: Final = 14
_HABIT_NIGHTS: Final = 5


@dataclass(frozen=True, slots=True)
class CheckInView:
    """One day's check-in.

    Attributes:
        day: The day shown.
        today: The athlete's current day; later ones cannot be filled in.
        form: What has been entered for it, saved or not.
        usual_sleep_hours: Where the sleep stepper starts.
        median_sleep_hours: The middle of the nights told in the two weeks before; None where they
            are too few to speak of a habit.
    """

    day: date
    today: date
    form: CheckInForm
    usual_sleep_hours: float
    median_sleep_hours: float | None = None

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
        median_sleep_hours=_median_sleep(history, day),
    )


def _median_sleep(history: History, day: date) -> float | None:
    first = day - timedelta(days=_HABIT_DAYS)
    nights = [
        check_in.sleep_hours
        for check_in in history.check_ins
        if first <= check_in.day < day and check_in.sleep_hours is not None
    ]
    return median(nights) if len(nights) >= _HABIT_NIGHTS else None
