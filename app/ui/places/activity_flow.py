"""Entering an endurance or sport activity."""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

from app.core.exercises import Sport
from app.core.history import History
from app.core.workouts import Workout
from app.state.forms.activity_form import ActivityForm
from app.ui.pages.log_endurance import EndurancePage
from app.ui.places.flow import WorkoutFlow
from app.ui.sport_words import sport_name

_USUAL_SPORT = "running"
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

    def begin(self) -> None:
        """A new activity of the sport that was done last."""
        self._open(ActivityForm.begin(self._latest_sport(), self.context.now()))

    def repeat(self, workout: Workout) -> None:
        """The same activity again, ending now."""
        form = ActivityForm.edit(workout, self._sport(workout))
        started_at = self.context.now() - timedelta(minutes=form.minutes)
        self._open(replace(form, started_at=started_at, rpe=None, edited=None), repeated=workout)

    def edit(self, workout: Workout) -> None:
        """Change a logged activity."""
        self._open(ActivityForm.edit(workout, self._sport(workout)))

    def _open(self, form: ActivityForm, repeated: Workout | None = None) -> None:
        history = self.store.state.history
        self._form = form
        self._repeated = repeated
        self._page = EndurancePage(form, sports_in_order(history), history.settings.distance_unit)
        self._page.form_edited.connect(self._show)
        self._page.form_submitted.connect(self._submit)
        self._page.when_requested.connect(
            lambda: self.ask_when(self._form.started_at, self._set_start)
        )
        self._page.back_requested.connect(self.shell.go_back)
        self.shell.push(self._page)

    def _show(self, form: ActivityForm) -> None:
        self._form = form
        self._page.display(form)

    def _set_start(self, at: datetime) -> None:
        self._show(replace(self._form, started_at=at))

    def _submit(self, form: ActivityForm) -> None:
        workout = form.to_workout(self.store.new_id(), self._title(form.sport))
        self.save(workout, is_edit=form.edited is not None)

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
