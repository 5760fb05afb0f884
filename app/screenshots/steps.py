"""The steps that a pictured story is made of."""

import time
from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.core.workouts import WorkoutKind
from app.ui.main_window import MainWindow
from app.ui.pages.log_start import Start
from app.ui.pages.more import Destination
from app.ui.pages.routines import RoutinesPage
from app.ui.pages.trends import TrendsPage
from app.ui.places.log_place import LogPlace
from app.ui.places.more_place import MorePlace
from app.ui.places.place import Place
from app.ui.places.today_place import TodayPlace
from app.ui.sheets.menu_sheet import MenuPanel
from app.ui.widgets.row import Row

Story = Callable[[MainWindow], None]
_Place = TypeVar("_Place", bound=Place)
_Object = TypeVar("_Object", bound=QObject)
_Page = TypeVar("_Page", bound=QWidget)

EDIT: Final = 1
"""The entry of a menu that opens an editor."""

_PATIENCE_SECONDS: Final = 30.0
_ROUNDS: Final = 3
"""How often layouts are let settle: a height may follow from a width that follows from another."""


def go(place: str) -> Story:
    """Show a place."""
    return lambda window: window.go_to(place)


def _at(key: str, kind: type[_Place], window: MainWindow) -> _Place:
    window.go_to(key)
    place = window.place_named(key)
    if not isinstance(place, kind):
        raise TypeError(place)
    return place


def today(window: MainWindow) -> TodayPlace:
    """Today, shown."""
    return _at("today", TodayPlace, window)


def log_place(window: MainWindow) -> LogPlace:
    """Log, shown."""
    return _at("log", LogPlace, window)


def more_place(window: MainWindow) -> MorePlace:
    """More, shown."""
    return _at("more", MorePlace, window)


def more(destination: Destination) -> Story:
    """Open an entry of More."""
    return lambda window: more_place(window).open(destination)


def repeat(kind: WorkoutKind) -> Story:
    """Repeat the latest workout of a kind, when there is one."""

    def story(window: MainWindow) -> None:
        place = log_place(window)
        latest = next((w for w in reversed(place.state.history.workouts) if w.kind is kind), None)
        if latest is not None:
            place.repeat(latest.id)

    return story


def start(start: Start) -> Story:
    """Start a new workout."""
    return lambda window: log_place(window).start(start)


def routine_menu(window: MainWindow) -> None:
    """What can be done with the first routine, when there is one."""
    place = more_place(window)
    place.open(Destination.ROUTINES)
    for routine in place.state.routines[:1]:
        page(window, RoutinesPage).routine_selected.emit(routine.id)


def wait_until(is_so: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    latest = time.monotonic() + _PATIENCE_SECONDS
    while not is_so():
        if time.monotonic() > latest:
            raise TimeoutError(is_so)
        QApplication.processEvents()


def settle(window: MainWindow) -> None:
    """Let the window finish what it does after its first paint."""
    pages = [trends for trends in window.findChildren(TrendsPage) if trends.isVisible()]
    wait_until(lambda: all(trends.is_complete for trends in pages))
    for _round in range(_ROUNDS):
        QApplication.processEvents()


def page(window: MainWindow, kind: type[_Page]) -> _Page:
    """The page that is shown, of the kind that is expected."""
    shown = window.shell.page
    if not isinstance(shown, kind):
        raise TypeError(shown)
    return shown


def first(inside: QWidget, kind: type[_Object]) -> _Object:
    """The first widget of a kind in another."""
    found = inside.findChild(kind)
    if found is None:
        raise LookupError(kind)
    return found


def choose(window: MainWindow, entry: int) -> None:
    """Take an entry of the open menu, counted from 0."""
    first(window, MenuPanel).findChildren(Row)[entry].click()
