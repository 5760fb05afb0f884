"""What the flows that enter a workout share: day and time, saving, and saying what it did."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.workouts import Workout
from app.state.store import Undo
from app.state.views.log import workout_line
from app.state.views.session_effect import main_effect
from app.ui import formats
from app.ui.places.place import PlaceContext
from app.ui.sheets.when_sheet import WhenPanel
from app.ui.widgets.toast import ToastView
from app.ui.workout_words import effect_words, workout_title


class WorkoutFlow(QObject):
    """One way to enter a workout.

    Signals:
        saved: A workout was saved and its page is left.
    """

    saved = Signal()

    _page: QWidget

    def __init__(self, context: PlaceContext) -> None:
        super().__init__(context.shell)
        self.context = context
        self.store = context.store
        self.shell = context.shell
        self._reopen: Callable[[], None] | None = None
        self.shell.page_left.connect(self._offer_back)

    def remember(self, reopen: Callable[[], None] | None) -> None:
        """What opens the page again as it is now, should it be left unsaved; None to leave it."""
        self._reopen = reopen

    def ask_when(self, at: datetime, chosen: Callable[[datetime], None]) -> None:
        """Let the person choose a day and time, not later than now."""
        panel = WhenPanel(at, self.context.now())
        panel.chosen.connect(chosen)
        panel.chosen.connect(self.shell.close_sheet)
        self.shell.open_sheet(self.tr("When did it start?"), panel)

    def began(self, minutes: float) -> datetime:
        """When something of this length began that ends now."""
        return self.context.now() - timedelta(minutes=minutes)

    def save(self, workout: Workout, *, is_edit: bool, note: str = "") -> None:
        """Save, leave the page, and say what the workout will do.

        Args:
            workout: What to save.
            is_edit: Whether it was logged before.
            note: What else the person should know about it; may be empty.

        Raises:
            StorageError: It could not be saved; the page stays as it is.
        """
        undo = self.store.edit_workout(workout) if is_edit else self.store.log_workout(workout)
        self.let_go()
        self.shell.go_back()
        self.saved.emit()
        self.say_saved(workout, undo, note)

    def let_go(self) -> None:
        """What was entered is saved; nothing of it is to be kept when its page is left."""
        self.remember(None)

    def _offer_back(self, page: object) -> None:
        """Say that what was entered was not saved, and let the person go on with it."""
        reopen = self._reopen
        if reopen is None or page is not self._page:
            return

        def go_on() -> None:
            reopen()
            self.remember(reopen)

        self.remember(None)
        self.shell.show_toast(ToastView(self.tr("Closed, not saved"), "", self.tr("Go on")), go_on)

    def say_saved(self, workout: Workout, undo: Undo, note: str = "") -> None:
        """Say in a toast that a workout was saved, and what it will do."""
        history = self.store.state.history
        line = workout_line(workout, history)
        name = workout_title(line, history.sports.get(line.sport_id))
        when = formats.weekday_and_clock(workout.ended_at)
        title = self.tr("{workout} saved · {when}").format(workout=name, when=when)
        detail = " · ".join(filter(None, (note, self._effect(workout))))
        self.shell.show_toast(ToastView(title, detail, self.tr("Undo")), undo)

    def _effect(self, workout: Workout) -> str:
        effect = main_effect(self.store.state, workout.id)
        return effect_words(effect) if effect else self.tr("It does not move the forecast")
