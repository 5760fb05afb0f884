"""Entering a quick log."""

from dataclasses import replace
from datetime import datetime
from functools import partial

from app.core.workouts import Workout
from app.state.forms.quick_form import QuickForm
from app.ui.pages.log_quick import QuickLogPage
from app.ui.places.flow import WorkoutFlow


class QuickFlow(WorkoutFlow):
    """One quick log from tap to toast."""

    _form: QuickForm
    _page: QuickLogPage
    _title: str
    _ends_now: bool

    def begin(self) -> None:
        """A new quick log that ends now."""
        self._open(QuickForm.begin(self.context.now()))

    def repeat(self, workout: Workout) -> None:
        """The same quick log again, ending now."""
        form = QuickForm.edit(workout)
        started_at = self.began(form.minutes)
        self._open(replace(form, started_at=started_at, edited=None), workout.title)

    def edit(self, workout: Workout) -> None:
        """Change a logged one."""
        self._open(QuickForm.edit(workout))

    def _open(self, form: QuickForm, title: str = "", *, ends_now: bool | None = None) -> None:
        self.remember(None)
        self._form = form
        self._ends_now = form.edited is None if ends_now is None else ends_now
        self._title = title
        self._page = QuickLogPage(form)
        self._page.form_edited.connect(self._show)
        self._page.form_submitted.connect(self._submit)
        self._page.when_requested.connect(
            lambda: self.ask_when(self._form.started_at, self._set_start)
        )
        self._page.back_requested.connect(self.shell.go_back)
        self.shell.push(self._page)

    def _show(self, form: QuickForm) -> None:
        """Show a changed form; until its start was chosen, the workout ends now."""
        if self._ends_now:
            form = replace(form, started_at=self.began(form.minutes))
        self._form = form
        self.remember(partial(self._open, form, self._title, ends_now=self._ends_now))
        self._page.display(form)

    def _set_start(self, at: datetime) -> None:
        self._ends_now = False
        self._show(replace(self._form, started_at=at))

    def _submit(self, form: QuickForm) -> None:
        workout = form.to_workout(self.store.new_id(), self._title)
        self.save(workout, is_edit=form.edited is not None)
