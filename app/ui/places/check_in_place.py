"""Check-in: which day, and what happens when it is saved."""

from datetime import date

from app.compat import override
from app.core.soreness import CheckIn
from app.state.forms.check_in_form import CheckInForm
from app.state.forms.check_in_forms import CheckInForms
from app.state.views.check_in import CheckInView, present_check_in
from app.ui import formats
from app.ui.pages.check_in import CheckInPage
from app.ui.places.place import Place, PlaceContext


class CheckInPlace(Place):
    """The check-in of one day."""

    def __init__(self, context: PlaceContext, forms: CheckInForms) -> None:
        self._page = CheckInPage()
        super().__init__(context, self._page)
        self._forms = forms
        self._day: date | None = None
        self._page.day_selected.connect(self._show_day)
        self._page.form_edited.connect(self._keep)
        self._page.check_in_submitted.connect(self.save)
        self._page.deletion_requested.connect(self._delete)

    @override
    def refresh(self) -> None:
        self._page.display(self._view_of(self._day or self.today))

    def show_today(self) -> None:
        """Return to the current day."""
        self._show_day(None)

    def save(self, form: CheckInForm) -> None:
        """Save a filled-in form and return to Today, or stay when it was an earlier day."""
        check_in = form.to_check_in(self.store.new_id(), self.context.now(), self.today)
        undo = self.store.save_check_in(check_in)
        is_today = form.day == self.today
        detail = self._summary(form)
        if is_today:
            self.place_requested.emit("today")
            self.say_done(self.tr("Check-in saved"), detail, undo)
        else:
            day = formats.short_day(form.day)
            self.say_done(self.tr("Check-in saved for {day}").format(day=day), detail, undo)

    def save_nothing_sore(self) -> None:
        """Save zeros for this morning."""
        self.save(self._view_of(self.today).form.nothing_sore())

    def _delete(self, saved: CheckIn) -> None:
        """Delete a day's check-in, which the toast takes back; the day is then open again."""
        undo = self.store.delete_check_in(saved)
        self.say_done(self.tr("Check-in deleted"), formats.short_day(saved.day), undo)

    def _view_of(self, day: date) -> CheckInView:
        return present_check_in(self.state.history, self._forms, day, self.today)

    def _keep(self, form: CheckInForm) -> None:
        self._forms.keep(form)
        self.refresh()

    def _show_day(self, day: date | None) -> None:
        self._day = day if day != self.today else None
        self.refresh()

    def _summary(self, form: CheckInForm) -> str:
        if not form.sore:
            return self.tr("Nothing sore")
        return self.tr("%n sore muscle group(s)", "", len(form.sore))
