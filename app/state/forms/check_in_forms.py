"""The check-ins that are being filled in, each day's own, until they are saved."""

from datetime import date

from app.core.soreness import CheckIn
from app.state.forms.check_in_form import CheckInForm


class CheckInForms:
    """Keeps what was entered while the athlete looks elsewhere."""

    def __init__(self) -> None:
        self._kept: dict[date, CheckInForm] = {}

    def form_of(self, day: date, saved: CheckIn | None) -> CheckInForm:
        """What was entered for a day, if it began from what is saved now; else a fresh form."""
        kept = self._kept.get(day)
        return kept if kept and kept.saved == saved else CheckInForm.for_day(day, saved)

    def keep(self, form: CheckInForm) -> None:
        """Remember what has been entered for the form's day."""
        self._kept[form.day] = form
