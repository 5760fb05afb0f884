"""Which session to plan next, and where it first goes."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.core.days import at_local_time
from app.core.engine import update
from app.core.muscles import REGION_MUSCLES, MuscleGroup, Region
from app.core.planner import (
    as_workout,
    coming,
    keeps_apart,
    main_muscles,
    not_logged,
    week_ahead,
    with_plans,
)
from app.core.plans import PlannedSession
from app.core.workouts import Workout
from app.state.forms import plan_form
from app.state.views.log import recent_workouts, workout_line
from app.ui import wording
from app.ui.places.place import PlaceContext
from app.ui.sheets.plan_choice import PlanChoicePanel, PlanOption
from app.ui.theme.icons import Icon
from app.ui.workout_words import workout_icon, workout_summary, workout_title

_USUAL_HOUR: Final = 18


class PlanChoosing(QObject):
    """Offers routines, recent workouts and parts of the body.

    Signals:
        session_made: The ``PlannedSession`` to add, at its first good hour.
    """

    session_made = Signal(object)

    def __init__(self, context: PlaceContext) -> None:
        super().__init__(context.shell)
        self._store = context.store
        self._shell = context.shell
        self._now = context.now

    def ask(self) -> None:
        """Let the athlete choose what to plan."""
        state = self._store.state
        routines = [
            PlanOption(
                routine.id,
                routine.name,
                ", ".join(entry.name for entry in routine.exercises),
                Icon.CLIPBOARD_LIST_OUTLINE,
            )
            for routine in state.routines
        ]
        workouts = [self._option(each) for each in recent_workouts(state.history.workouts)]
        panel = PlanChoicePanel(routines, workouts)
        panel.routine_chosen.connect(self._then(self.plan_routine))
        panel.workout_chosen.connect(self._then(self._plan_workout))
        panel.region_chosen.connect(self._then(self.plan_region))
        self._shell.open_sheet(self.tr("Plan a session"), panel)

    def plan_routine(self, routine_id: str) -> None:
        """Plan a routine."""
        state = self._store.state
        routine = next(each for each in state.routines if each.id == routine_id)
        workouts = state.history.workouts
        self._make(lambda key, at: plan_form.from_routine(routine, workouts, key, at))

    def plan_region(self, region: Region) -> None:
        """Plan a usual session for a part of the body."""
        self._plan_muscles(REGION_MUSCLES[region], wording.region_name(region))

    def plan_muscle(self, muscle: MuscleGroup) -> None:
        """Plan a usual session for one muscle group."""
        self._plan_muscles((muscle,), wording.muscle_name(muscle))

    def _plan_muscles(self, muscles: tuple[MuscleGroup, ...], title: str) -> None:
        self._make(lambda key, at: plan_form.from_muscles(muscles, title, key, at))

    def _plan_workout(self, workout_id: str) -> None:
        workout = self._store.workout(workout_id)
        title = self._title(workout)
        self._make(lambda key, at: plan_form.from_workout(workout, title, key, at))

    def _then(self, plan: Callable[..., None]) -> Callable[..., None]:
        def run(choice: object) -> None:
            self._shell.close_sheet()
            plan(choice)

        return run

    def _make(self, plan: Callable[[str, datetime], PlannedSession]) -> None:
        now = self._now()
        evening = at_local_time(now.date() + timedelta(days=1), time(_USUAL_HOUR), now)
        key = self._store.new_id()
        at = self._good_hour(plan(key, evening)) or evening
        self.session_made.emit(plan(key, at))

    def _good_hour(self, planned: PlannedSession) -> datetime | None:
        """The first good hour that is clear of what is planned already."""
        state, now = self._store.state, self._now()
        history = state.history
        others = coming(not_logged(state.planned, history.workouts), now)
        week = week_ahead(update(state.prepared, with_plans(history, others)), now)
        is_clear = keeps_apart(planned, [as_workout(each) for each in others], history)
        return next(filter(is_clear, week.good_hours(main_muscles(planned, history))), None)

    def _option(self, workout: Workout) -> PlanOption:
        line = workout_line(workout, self._store.state.history)
        settings = self._store.state.history.settings
        return PlanOption(
            workout.id, self._title(workout), workout_summary(line, settings), workout_icon(line)
        )

    def _title(self, workout: Workout) -> str:
        history = self._store.state.history
        line = workout_line(workout, history)
        return workout_title(line, history.sports.get(line.sport_id))
