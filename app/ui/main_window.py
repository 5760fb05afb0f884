"""The window: five places in a shell, restyled and rebuilt as the settings say."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.settings import Settings, ThemeChoice
from app.errors import KnownError
from app.state.forms.check_in_forms import CheckInForms
from app.state.store import Store
from app.ui.destinations import RAIL_DESTINATIONS, navigation_items, numbered_items
from app.ui.file_drop import FileDrop
from app.ui.language import use_language
from app.ui.pages.first_run import Beginning, FirstRunPage
from app.ui.pages.more import Destination
from app.ui.pages.settings import SettingsPage
from app.ui.places.archive_flow import PutBack
from app.ui.places.check_in_place import CheckInPlace
from app.ui.places.import_flow import ImportFlow
from app.ui.places.log_place import LogPlace
from app.ui.places.more_place import MorePlace
from app.ui.places.place import ForecastSource, Place, PlaceContext
from app.ui.places.today_place import TodayPlace
from app.ui.places.trends_place import TrendsPlace
from app.ui.reminder import Reminder
from app.ui.session_alarm import SessionAlarm
from app.ui.shell import Shell
from app.ui.theme.measures import (
    WINDOW_HEIGHT,
    WINDOW_WIDTH,
)
from app.ui.theme.theme import Appearance, theme
from app.ui.tray import Tray

_APPEARANCES = {
    ThemeChoice.SYSTEM: Appearance.SYSTEM,
    ThemeChoice.LIGHT: Appearance.LIGHT,
    ThemeChoice.DARK: Appearance.DARK,
}
_MINUTE_MS = 60_000
_SIDE_BY_SIDE = frozenset({"more", "learn"})


class MainWindow(QWidget):
    """The whole window.

    Signals:
        demo_requested: Look around with made-up data, in a window of its own.
    """

    demo_requested = Signal()

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._store = store
        self._now = now
        self._shell: Shell | None = None
        self._places: dict[str, Place] = {}
        self._stale: set[str] = set()
        self._styled: Settings | None = None
        self._check_in_forms = CheckInForms()
        self.resize(WINDOW_WIDTH, WINDOW_HEIGHT)
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._tray = Tray(self)
        self._tray.opened.connect(self._answer_tray)
        self._reminder = Reminder(lambda: store.state, now, self._tray, self)
        self._session_alarm = SessionAlarm(self, self._tray, now, lambda: self.shell)
        self._follow_settings()
        FileDrop(self).files_dropped.connect(self.import_files)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._pass_minute)
        self._clock.start(_MINUTE_MS)
        store.changed.connect(self._follow)

    @property
    def shell(self) -> Shell:
        """The frame around the pages."""
        if self._shell is None:
            raise RuntimeError("The window has no shell yet.")
        return self._shell

    @property
    def place(self) -> Place:
        """The place in front."""
        return self._places[self.shell.place]

    def place_named(self, key: str) -> Place:
        """A place by its key: today, check-in, log, trends or more."""
        return self._places[key]

    def go_to(self, key: str) -> None:
        """Show a place, or a sub-page of More that has an entry of its own, as it is now."""
        if key in RAIL_DESTINATIONS:
            self._show("more")
            self._more.open(RAIL_DESTINATIONS[key])
            return
        if key == "check-in":
            self._check_in.show_today()
        self._show(key)
        if key == "more":
            self._more.open_first()

    def _show(self, key: str) -> None:
        self._refresh(key)
        self.shell.go_to(key)

    def catch_up(self) -> None:
        """Show what another program, such as a command in a terminal, wrote meanwhile."""
        self._store.follow_other_programs()

    def show_problem(self, error: KnownError) -> None:
        """Say calmly what went wrong."""
        self.place.say_problem(error)

    def start_import(self) -> None:
        """Choose files and lead them to the database."""
        self._import.start()

    def import_file(self, path: Path) -> None:
        """Lead a file to the database."""
        self.import_files((path,))

    def import_files(self, files: Sequence[Path]) -> None:
        """Lead files to the database, together."""
        self._import.take(files)

    def _build(self) -> None:
        """Put the places in a new shell, in place of the one before."""
        before = self._shell
        is_at_settings = before is not None and isinstance(before.page, SettingsPage)
        self._shell = shell = Shell()
        self._make_places(shell, before.place if before else "today")
        self._make_import(shell)
        self._frame.addWidget(shell)
        if before:
            self._frame.removeWidget(before)
            before.hide()
            before.deleteLater()
        if is_at_settings:
            self._more.open(Destination.SETTINGS)
        self._add_shortcuts(shell)
        shell.setFocus()

    def _make_places(self, shell: Shell, first: str) -> None:
        context = PlaceContext(self._store, shell, self._now)
        source = ForecastSource(self._store, self._now)
        today = TodayPlace(context, source)
        log = LogPlace(context, source)
        self._check_in = CheckInPlace(context, self._check_in_forms)
        self._more = MorePlace(context, source, self._shortcut_list)
        self._places = {
            "today": today,
            "check-in": self._check_in,
            "log": log,
            "trends": TrendsPlace(context, source),
            "more": self._more,
        }
        self._stale = set(self._places)
        pages = [place.page for place in self._places.values()]
        shell.set_places(navigation_items(), pages, first, _SIDE_BY_SIDE)
        shell.set_second_pane(today.second_pane, beside="today")
        self._wire(shell, today, log)
        self._refresh(first)

    def _make_import(self, shell: Shell) -> None:
        self._import = ImportFlow(self._store, shell, lambda: self._now().tzinfo)
        self._import.failed.connect(self.show_problem)
        self._import.finished.connect(partial(self.go_to, "today"))

    def _wire(self, shell: Shell, today: TodayPlace, log: LogPlace) -> None:
        shell.place_chosen.connect(self.go_to)
        shell.term_asked.connect(self._more.learn.explain)
        shell.article_asked.connect(self._more.learn.read_on)
        today.nothing_sore_reported.connect(self._check_in.save_nothing_sore)
        self._more.routines.routine_started.connect(log.start_routine)
        self._more.planner.session_started.connect(log.start_planned)
        self._more.archive.restored.connect(self._say_restored)
        log.routines_requested.connect(self._more.routines.open)
        log.routine_wanted.connect(self._more.routines.make_from)
        for place in self._places.values():
            place.place_requested.connect(self.go_to)
            place.import_requested.connect(self.start_import)
            place.demo_requested.connect(self.demo_requested)

    def _say_restored(self, told: PutBack) -> None:
        """Say it in the shell in front: what was put back may have brought another language."""
        self._more.archive.say_restored(told)

    # What changed

    def _follow(self) -> None:
        self._follow_settings()
        self._session_alarm.follow(self._store.state.draft)
        self._mark_all_stale()

    def _pass_minute(self) -> None:
        """Follow the clock, and what was written beside this window."""
        self.catch_up()
        self._mark_all_stale()

    def _mark_all_stale(self) -> None:
        self._stale = set(self._places)
        self._refresh(self.shell.place)

    def _refresh(self, key: str) -> None:
        if key in self._stale:
            self._stale.discard(key)
            self._places[key].refresh()

    def _follow_settings(self) -> None:
        settings = self._store.state.history.settings
        before, self._styled = self._styled, settings
        if settings == before:
            return
        theme().set_appearance(_APPEARANCES[settings.theme])
        theme().set_text_scale(settings.text_scale)
        theme().set_reduced_motion(settings.reduced_motion or None)
        theme().set_high_contrast(settings.high_contrast)
        self._reminder.follow(settings)
        if before is None or settings.language != before.language:
            use_language(settings.language)
            self._build()
        if before is None and not settings.first_run_done and self._store.state.is_empty:
            self.ask_first_questions()

    def _answer_tray(self) -> None:
        """Come to the front: with the workout under way, else with the check-in."""
        self.window().showNormal()
        self.window().activateWindow()
        self.go_to("check-in" if self._store.state.draft is None else "log")

    # First run

    def ask_first_questions(self) -> None:
        """Ask how to begin, over whatever is shown."""
        page = FirstRunPage(self._store.state.history.settings)
        page.answered.connect(self._begin)
        self.shell.push(page)

    def _begin(self, settings: Settings, beginning: Beginning) -> None:
        self.shell.go_back()
        self._store.change_settings(settings)
        if beginning is Beginning.IMPORT:
            self.start_import()
        elif beginning is Beginning.DEMO:
            self.demo_requested.emit()

    # Keyboard

    def _shortcut_list(self) -> list[tuple[str, str]]:
        items = enumerate(numbered_items(), start=1)
        places = [(str(number), item.text) for number, item in items]
        return [
            *places,
            ("Ctrl+N", self.tr("Log a workout")),
            ("Ctrl+I", self.tr("Import a file")),
            ("Ctrl+Z", self.tr("Undo, while it is offered")),
            ("Shift+\u2190 \u2192", self.tr("Move a chart through time")),
            ("Home", self.tr("Bring a chart back to today")),
            ("Esc", self.tr("Close a sheet or go back")),
            ("?", self.tr("This list")),
        ]

    def _add_shortcuts(self, shell: Shell) -> None:
        actions: dict[str, Callable[[], None]] = {
            str(number): partial(self.go_to, item.key)
            for number, item in enumerate(numbered_items(), start=1)
        }
        actions["Ctrl+N"] = partial(self.go_to, "log")
        actions["Ctrl+I"] = self.start_import
        actions["Ctrl+Z"] = shell.take_back
        actions["?"] = self._more.open_shortcuts
        for keys, action in actions.items():
            QShortcut(QKeySequence(keys), shell).activated.connect(action)
