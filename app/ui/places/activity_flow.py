"""Entering an endurance or sport activity."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer

from app.core.course import SessionEffect
from app.core.exercises import Sport
from app.core.history import History
from app.core.muscles import MuscleGroup
from app.core.workouts import Workout
from app.state.forms.activity_form import ActivityForm
from app.state.jobs import Job, ProgressReport
from app.state.views.session_effect import foreseen_effect
from app.ui.pages.activity_shares import ActivitySharesPage
from app.ui.pages.log_endurance import EndurancePage
from app.ui.places.flow import WorkoutFlow
from app.ui.places.place import PlaceContext
from app.ui.sport_words import sport_name
from app.ui.workout_words import effect_in_short

_USUAL_SPORT = "running"
_STILL_MS = 80
"""Answers that change faster than this are not yet worth a forecast."""
_USUAL_SPORTS = (_USUAL_SPORT, "cycling", "swimming", "rowing", "hiking", "walking")


def sports_in_order(history: History) -> tuple[Sport, ...]:
    """All sports: the athlete's own first, most frequent first, then what most people do."""
    counts = Counter(each.activity.sport_id for each in history.workouts if each.activity)
    known = [*(key for key, _count in counts.most_common()), *_USUAL_SPORTS, *history.sports]
    return tuple(history.sports[key] for key in dict.fromkeys(known) if key in history.sports)


class ActivityFlow(WorkoutFlow):
    """One activity from sport to toast."""

    _form: ActivityForm
    _page: EndurancePage
    _repeated: Workout | None
    _ends_now: bool

    def __init__(self, context: PlaceContext) -> None:
        super().__init__(context)
        self._new_id = ""
        self._job: Job | None = None
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(_STILL_MS)
        self._still.timeout.connect(self._foresee)
        self.shell.page_left.connect(self._leave)

    def begin(self) -> None:
        """A new activity of the sport that was done last."""
        self._open(ActivityForm.begin(self._latest_sport(), self.context.now()))

    def repeat(self, workout: Workout) -> None:
        """The same activity again, ending now."""
        form = ActivityForm.edit(workout, self._sport(workout))
        started_at = self.began(form.minutes)
        self._open(replace(form, started_at=started_at, rpe=None, edited=None), repeated=workout)

    def edit(self, workout: Workout) -> None:
        """Change a logged activity."""
        self._open(ActivityForm.edit(workout, self._sport(workout)))

    def _open(
        self,
        form: ActivityForm,
        repeated: Workout | None = None,
        *,
        ends_now: bool | None = None,
    ) -> None:
        self.remember(None)
        history = self.store.state.history
        self._form = form
        self._ends_now = form.edited is None if ends_now is None else ends_now
        self._repeated = repeated
        self._new_id = self.store.new_id()
        self._page = EndurancePage(form, sports_in_order(history), history.settings.distance_unit)
        self._page.form_edited.connect(self._show)
        self._page.form_submitted.connect(self._submit)
        self._page.when_requested.connect(
            lambda: self.ask_when(self._form.started_at, self._set_start)
        )
        self._page.shares_requested.connect(self._open_shares)
        self._page.back_requested.connect(self.shell.go_back)
        self.shell.push(self._page)
        if form.edited is None:
            self._show_effect(foreseen_effect(self.store.state, self._workout()))
        else:
            self._still.start()

    def _show(self, form: ActivityForm) -> None:
        """Show a changed form; until its start was chosen, an activity ends now."""
        if self._ends_now:
            form = replace(form, started_at=self.began(form.minutes))
        self._form = form
        self.remember(partial(self._open, form, self._repeated, ends_now=self._ends_now))
        self._page.display(form)
        self._still.start()

    def _open_shares(self) -> None:
        page = ActivitySharesPage(self._form.sport, self._form.shares)
        page.shares_submitted.connect(self._set_shares)
        page.back_requested.connect(self.shell.go_back)
        self.shell.push(page)

    def _set_shares(self, shares: Mapping[MuscleGroup, float]) -> None:
        self.shell.go_back()
        self._show(self._form.choose_shares(shares))

    def _foresee(self) -> None:
        """Work out on a worker what the activity would do; answers given meanwhile come next."""
        if self._job is not None:
            self._still.start()
            return
        state, workout = self.store.state, self._workout()

        def work(_report: ProgressReport) -> SessionEffect | None:
            return foreseen_effect(state, workout)

        self._job = Job(work)
        self._job.succeeded.connect(self._show_effect)
        for ended in (self._job.succeeded, self._job.failed):
            ended.connect(self._end_job)
        self._job.start()

    def _end_job(self) -> None:
        self._job = None

    def _show_effect(self, effect: object) -> None:
        words = effect_in_short(effect) if isinstance(effect, SessionEffect) else ""
        self._page.display_effect(words)

    def _leave(self, page: object) -> None:
        """Nobody waits any longer for what is being worked out."""
        if isinstance(page, EndurancePage):
            self._still.stop()
            if self._job is not None:
                self._job.succeeded.disconnect(self._show_effect)

    def _set_start(self, at: datetime) -> None:
        self._ends_now = False
        self._show(replace(self._form, started_at=at))

    def _submit(self, form: ActivityForm) -> None:
        self._form = form
        self.save(self._workout(), is_edit=form.edited is not None)

    def _workout(self) -> Workout:
        return self._form.to_workout(self._new_id, self._title(self._form.sport))

    def _title(self, sport: Sport) -> str:
        """The title of the activity that is repeated, while it is of the same sport."""
        before = self._repeated
        if before and before.title and before.activity and before.activity.sport_id == sport.id:
            return before.title
        return sport_name(sport)

    def _latest_sport(self) -> Sport:
        history = self.store.state.history
        for workout in reversed(history.workouts):
            if workout.activity and workout.activity.sport_id in history.sports:
                return history.sports[workout.activity.sport_id]
        return history.sports[_USUAL_SPORT]

    def _sport(self, workout: Workout) -> Sport:
        sports = self.store.state.history.sports
        key = workout.activity.sport_id if workout.activity else ""
        return sports.get(key, sports[_USUAL_SPORT])
