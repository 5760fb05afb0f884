"""Log: where every workout begins, and the list of those that were."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal

from app.compat import override
from app.core.plans import PlannedSession
from app.core.workouts import Workout, WorkoutKind
from app.state.forms import plan_form, workout_form
from app.state.views.log import present_history, present_log_start, workout_line
from app.ui import formats
from app.ui.pages.history import HistoryPage
from app.ui.pages.log_start import LogStartPage, Start
from app.ui.places.activity_flow import ActivityFlow
from app.ui.places.place import ForecastSource, Place, PlaceContext
from app.ui.places.quick_flow import QuickFlow
from app.ui.places.strength_flow import StrengthFlow
from app.ui.sheets.menu_sheet import MenuEntry, MenuPanel
from app.ui.sheets.when_sheet import WhenPanel
from app.ui.theme.icons import Icon
from app.ui.workout_words import workout_title


class LogPlace(Place):
    """The Log page, the history and the editors behind them.

    Signals:
        routines_requested: List all routines.
        routine_wanted: The ``Workout`` to make a routine of, and its name.
    """

    routines_requested = Signal()
    routine_wanted = Signal(object, str)

    def __init__(self, context: PlaceContext, forecast: ForecastSource) -> None:
        self._page = LogStartPage()
        super().__init__(context, self._page)
        self._forecast = forecast
        self._history: HistoryPage | None = None
        self._search = ""
        self._strength = StrengthFlow(context)
        self._activity = ActivityFlow(context)
        self._quick = QuickFlow(context)
        self._wire()

    @override
    def refresh(self) -> None:
        self._page.display(present_log_start(self.state, self._forecast()), self.state.history)
        if self._history is not None:
            self._fill_history()

    def start(self, start: Start) -> None:
        """Begin a new workout."""
        match start:
            case Start.STRENGTH:
                self._strength.begin(workout_form.begin(self.context.now()))
            case Start.ENDURANCE:
                self._activity.begin()
            case Start.QUICK:
                self._quick.begin()
            case Start.IMPORT:
                self.import_requested.emit()

    def repeat(self, workout_id: str) -> None:
        """Do a workout again, now."""
        workout = self._workout(workout_id)
        if workout.kind is WorkoutKind.STRENGTH:
            self._strength.begin(workout_form.repeat(workout, self.context.now()))
        elif workout.kind is WorkoutKind.ENDURANCE:
            self._activity.repeat(workout)
        else:
            self._quick.repeat(workout)

    def edit(self, workout_id: str) -> None:
        """Change a logged workout."""
        workout = self._workout(workout_id)
        if workout.kind is WorkoutKind.STRENGTH:
            self._strength.edit(workout)
        elif workout.kind is WorkoutKind.ENDURANCE:
            self._activity.edit(workout)
        else:
            self._quick.edit(workout)

    def open_history(self) -> None:
        """List all workouts."""
        page = HistoryPage()
        page.back_requested.connect(self.shell.go_back)
        page.search_changed.connect(self._set_search)
        page.workout_selected.connect(self._open_menu)
        self._history = page
        self._search = ""
        self._fill_history()
        self.shell.push(page)

    def _wire(self) -> None:
        page = self._page
        page.start_chosen.connect(self.start)
        page.repeat_chosen.connect(self.repeat)
        page.routine_chosen.connect(self.start_routine)
        page.draft_resumed.connect(self._strength.resume)
        page.history_requested.connect(self.open_history)
        page.routines_requested.connect(self.routines_requested)
        self.shell.page_left.connect(self._forget)
        for flow in (self._strength, self._activity, self._quick):
            flow.saved.connect(lambda: self.place_requested.emit("today"))

    def _forget(self, page: object) -> None:
        if page is self._history:
            self._history = None

    def start_routine(self, routine_id: str) -> None:
        """Begin a workout from a routine."""
        routine = next(each for each in self.state.routines if each.id == routine_id)
        history = self.state.history
        self._strength.begin(workout_form.from_routine(routine, history, self.context.now()))

    def start_planned(self, planned: PlannedSession) -> None:
        """Begin a planned strength session."""
        self._strength.begin(plan_form.to_draft(planned, self.context.now()))

    def _set_search(self, text: str) -> None:
        self._search = text
        self._fill_history()

    def _fill_history(self) -> None:
        if self._history is not None:
            history = self.state.history
            self._history.display(present_history(history, self._search), history)

    def _workout(self, workout_id: str) -> Workout:
        return next(w for w in self.state.history.workouts if w.id == workout_id)

    def _title(self, workout: Workout) -> str:
        history = self.state.history
        line = workout_line(workout, history)
        return workout_title(line, history.sports.get(line.sport_id))

    def _open_menu(self, workout_id: str) -> None:
        workout = self._workout(workout_id)
        entries = [
            MenuEntry(
                Icon.PENCIL_OUTLINE, self.tr("Edit"), lambda: self._leave(self.edit, workout)
            ),
            MenuEntry(
                Icon.CONTENT_COPY,
                self.tr("Duplicate to now"),
                lambda: self._leave(self.repeat, workout),
            ),
            MenuEntry(
                Icon.CALENDAR_EDIT_OUTLINE,
                self.tr("Move to another day or time"),
                lambda: self._ask_when(workout),
            ),
            MenuEntry(
                Icon.TRASH_CAN_OUTLINE,
                self.tr("Delete"),
                lambda: self._delete(workout),
                danger=True,
            ),
        ]
        if workout.kind is WorkoutKind.STRENGTH:
            make = MenuEntry(
                Icon.CLIPBOARD_LIST_OUTLINE,
                self.tr("Save as a routine"),
                lambda: self._leave(self._make_routine, workout),
            )
            entries.insert(-1, make)
        self.shell.open_sheet(self._title(workout), MenuPanel(entries))

    def _make_routine(self, workout_id: str) -> None:
        workout = self._workout(workout_id)
        self.routine_wanted.emit(workout, self._title(workout))

    def _leave(self, action: Callable[[str], None], workout: Workout) -> None:
        self.shell.close_sheet()
        action(workout.id)

    def _ask_when(self, workout: Workout) -> None:
        panel = WhenPanel(workout.started_at, self.context.now())
        panel.chosen.connect(lambda at: self._move(workout, at))
        self.shell.open_sheet(self.tr("When was it?"), panel)

    def _move(self, workout: Workout, at: datetime) -> None:
        self.shell.close_sheet()
        length = workout.ended_at - workout.started_at
        undo = self.store.edit_workout(replace(workout, started_at=at, ended_at=at + length))
        detail = f"{self._title(workout)} · {formats.weekday_and_clock(at)}"
        self.say_done(self.tr("Workout moved"), detail, undo)

    def _delete(self, workout: Workout) -> None:
        self.shell.close_sheet()
        title = self._title(workout)
        undo = self.store.delete_workout(workout.id)
        self.say_done(self.tr("Workout deleted"), title, undo)
