"""The composition root: database, state, theme and window put together; nothing else knows all."""

import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6 import QtWidgets
from PySide6.QtCore import QEventLoop, Qt, QThreadPool, QTimer
from shiboken6 import delete, isValid

from app.core.settings import LanguageChoice, Settings
from app.crash_log import record_crash
from app.errors import KnownError
from app.exchange.catalogue import Catalogue, load_catalogue
from app.exchange.matching import Matcher
from app.state.app_state import AppState
from app.state.demonstration import Demonstration
from app.state.jobs import Job
from app.state.learning import learning_texts
from app.state.loading import load_beside, load_state
from app.state.store import Store
from app.storage.failures import DamagedDatabaseError
from app.storage.library import Library
from app.storage.restoring import Backups
from app.ui.application import make_application
from app.ui.host_window import HostWindow
from app.ui.language import spoken_language, use_language
from app.ui.main_window import MainWindow
from app.ui.patience import Patience, meanwhile
from app.ui.problem_page import ProblemPage, WayOn
from app.ui.widgets.body_shapes import Face, body_shapes

Now = Callable[[], datetime]
Dress = Callable[[Settings], Settings]


def as_chosen(settings: Settings) -> Settings:
    """The settings of the athlete."""
    return settings


_LOOK_FOR_A_NEW_DAY_MS: Final = 3_600_000


def make_window(library: Library, now: Now, dress: Dress = as_chosen) -> MainWindow:
    """The window on an open database; ``dress`` may change its settings, not what is stored."""
    catalogue = load_catalogue()
    state = load_state(library, catalogue)
    dressed = replace(state.history, settings=dress(state.history.settings))
    return _window_on(library, now, catalogue, replace(state, history=dressed))


def _window_on(library: Library, now: Now, catalogue: Catalogue, state: AppState) -> MainWindow:
    """The window on a state that is loaded already."""
    store = Store(library, catalogue, lambda: Matcher(catalogue), now, state)
    window = MainWindow(store, now)
    store.patience = Patience(window)
    return window


def _load(library: Library) -> tuple[Catalogue, AppState]:
    """Everything that the window shows, read on whichever thread this runs."""
    catalogue = load_catalogue()
    state = load_beside(library, catalogue)
    _make_ready(state.history.settings.language)
    return catalogue, state


def _make_ready(language: LanguageChoice) -> None:
    """Read ahead what the window would else wait for while it is built, two fifths of that time.

    PySide makes its widget types when they are first met, all of them with the first scroll area.
    """
    for name in dir(QtWidgets):
        getattr(QtWidgets, name)
    for face in Face:
        body_shapes(face)
    learning_texts(spoken_language(language).value)


def run(host: HostWindow, database: Path, now: Now) -> int:
    """Fill the window with a database's content and stay until it is closed.

    Returns:
        The exit status.
    """
    application = make_application()
    library = _open(host, database, now)
    if library is None:
        return 1
    with library:
        loaded = _loaded(host, library)
        if loaded is None:
            return 1
        if host.is_closed:
            return 0
        window = _window_on(library, now, *loaded)
        demonstrations: list[_DemonstrationWindow] = []
        window.demo_requested.connect(lambda: demonstrations.append(_DemonstrationWindow()))
        sys.excepthook = _crash_hook(window)
        application.applicationStateChanged.connect(partial(_catch_up, window))
        host.show_content(window)
        backing_up = _keep_backed_up(window, library.backups)
        status = application.exec()
        backing_up.stop()
        for demonstration in demonstrations:
            demonstration.close()
        QThreadPool.globalInstance().waitForDone()
    return status


def _keep_backed_up(window: MainWindow, backups: Backups) -> QTimer:
    """Make the day's back-up on a worker: now, and on each day on which the window stays open."""
    timer = QTimer()
    timer.setSingleShot(True)

    def make() -> None:
        timer.setInterval(_LOOK_FOR_A_NEW_DAY_MS)
        job = Job(lambda _progress: backups.make_daily())
        job.failed.connect(window.show_problem)
        job.failed.connect(timer.start)
        job.succeeded.connect(timer.start)
        job.start()

    timer.timeout.connect(make)
    timer.start(0)
    return timer


def _catch_up(window: MainWindow, state: Qt.ApplicationState) -> None:
    if state is Qt.ApplicationState.ApplicationActive:
        window.catch_up()


def _open(host: HostWindow, database: Path, now: Now, backup: Path | None = None) -> Library | None:
    """The database, or None when it cannot be opened and the person leaves it at that.

    Args:
        host: Where a problem is shown.
        database: The file.
        now: Tells the present.
        backup: A back-up to put in the place of what is there.
    """
    try:
        return _library(database, now, backup)
    except DamagedDatabaseError as error:
        goes_on = _ask(host, error, _way_on(error))
        return _open(host, database, now, error.backup) if goes_on else None
    except KnownError as error:
        _ask(host, error)
        return None


def _way_on(error: DamagedDatabaseError) -> WayOn | None:
    """What can be offered for a damaged database; nothing while it lies where it lay."""
    if error.backup is not None:
        return WayOn.RESTORE
    return WayOn.BEGIN_EMPTY if error.set_aside is not None else None


def _library(database: Path, now: Now, backup: Path | None) -> Library:
    with ExitStack() as unless_done:
        library = unless_done.enter_context(Library.open(database, now, for_window=True))
        if backup is not None:
            library.backups.restore(backup)
        unless_done.pop_all()
    return library


def _loaded(host: HostWindow, library: Library) -> tuple[Catalogue, AppState] | None:
    """What the window shows; None when it cannot be read, once the person knows why."""
    try:
        return meanwhile(partial(_load, library))
    except KnownError as error:
        _ask(host, error)
        return None


def _ask(host: HostWindow, error: KnownError, way_on: WayOn | None = None) -> bool:
    """Show a problem until the person has chosen; whether to go on in the way that is offered."""
    use_language(LanguageChoice.SYSTEM)  # the athlete's own choice stands in the database
    page = ProblemPage(error, way_on)
    waiting = QEventLoop()
    page.answered.connect(waiting.quit)
    host.closed.connect(waiting.quit)
    host.show_content(page)
    if not host.is_closed:
        waiting.exec()
    host.show_content(None)
    return page.goes_on


def _crash_hook(
    window: MainWindow,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Show a known problem calmly; write anything else down and say where."""

    def hook(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(error, KnownError):
            window.show_problem(error)
            return
        log = record_crash(error)
        safe = "Your data is safe."
        advice = f"{safe} The details are in {log}." if log else safe
        window.show_problem(KnownError("Something went wrong.", advice))

    return hook


class _DemonstrationWindow:
    """A window on the made-up athlete."""

    def __init__(self) -> None:
        self._demonstration = Demonstration()
        now = self._demonstration.now
        self._library = Library.open(self._demonstration.path, now)
        self._window = make_window(self._library, now)
        self._window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window.destroyed.connect(self._throw_away)
        self._window.show()

    def close(self) -> None:
        """Close it, if that was not done yet."""
        if isValid(self._window):
            self._window.close()
            delete(self._window)

    def _throw_away(self) -> None:
        """Nothing of it outlives its window."""
        self._library.close()
        self._demonstration.close()
