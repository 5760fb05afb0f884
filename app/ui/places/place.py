"""What every place has: a page, and the means to fill it and to act on what it says."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.days import local_day
from app.core.engine import forecast
from app.core.forecast import Forecast
from app.errors import KnownError
from app.state.app_state import AppState
from app.state.store import Store, Undo
from app.ui.error_words import problem_advice, problem_message
from app.ui.shell import Shell
from app.ui.theme.icons import Icon
from app.ui.widgets.toast import ToastView


def problem_toast(error: KnownError) -> ToastView:
    """What went wrong and what to do."""
    icon = Icon.ALERT_CIRCLE_OUTLINE
    return ToastView(problem_message(error), problem_advice(error), icon=icon)


@dataclass(frozen=True, slots=True)
class PlaceContext:
    """What a place works with.

    Attributes:
        store: Commands and state.
        shell: Where pages, sheets and toasts appear.
        now: Tells the present as an aware instant in the athlete's UTC offset.
    """

    store: Store
    shell: Shell
    now: Callable[[], datetime]


class Place(QObject):
    """One place.

    Signals:
        place_requested: Key of the place to go to.
        import_requested: Choose a file to import.
        demo_requested: Look around with made-up data.
    """

    place_requested = Signal(str)
    import_requested = Signal()
    demo_requested = Signal()

    def __init__(self, context: PlaceContext, page: QWidget) -> None:
        super().__init__(context.shell)
        self.context = context
        self.page = page

    @property
    def store(self) -> Store:
        """Commands and state."""
        return self.context.store

    @property
    def shell(self) -> Shell:
        """Where pages, sheets and toasts appear."""
        return self.context.shell

    @property
    def state(self) -> AppState:
        """Everything the athlete entered."""
        return self.store.state

    @property
    def today(self) -> date:
        """The athlete's current day."""
        return local_day(self.context.now(), self.state.history.settings.day_start)

    def refresh(self) -> None:
        """Show the present state; called when the place is in front and something changed."""
        raise NotImplementedError

    def say_done(self, title: str, detail: str, undo: Undo | None) -> None:
        """Say in a toast what was done, with Undo where it can be undone."""
        action = self.tr("Undo") if undo else ""
        self.shell.show_toast(ToastView(title, detail, action), undo)

    def say_problem(self, error: KnownError) -> None:
        """Say in a toast what went wrong and what to do."""
        self.shell.show_toast(problem_toast(error))


class ForecastSource:
    """The forecast of the present minute, made once for all that show it."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now
        self._made: tuple[AppState, Forecast] | None = None

    def __call__(self) -> Forecast:
        """The forecast of the present minute."""
        at = self._now().replace(second=0, microsecond=0)
        state = self._store.state
        if self._made is None or self._made[0] is not state or self._made[1].at != at:
            self._made = (state, forecast(state.prepared, at))
        return self._made[1]
