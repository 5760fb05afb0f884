"""Pictures of every page and sheet, without a display."""

import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeVar

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from app.bootstrap import make_window
from app.core.muscles import MuscleGroup
from app.core.settings import LanguageChoice, ThemeChoice
from app.core.workouts import WorkoutKind
from app.errors import KnownError
from app.storage.library import Library
from app.ui.application import make_application
from app.ui.main_window import MainWindow
from app.ui.pages.log_start import Start
from app.ui.pages.more import Destination
from app.ui.places.flow import WorkoutFlow
from app.ui.places.log_place import LogPlace
from app.ui.places.more_place import MorePlace
from app.ui.places.place import Place
from app.ui.places.today_place import TodayPlace

Story = Callable[[MainWindow], None]
_Place = TypeVar("_Place", bound=Place)

_TOMORROW: Final = 24
_NO_SIZE_HINTS: Final = "This plugin does not support propagateSizeHints()"
_ELSEWHERE: Final = "Choose another folder; nothing was changed."
_WITHOUT_HISTORY: Final = frozenset({"today-empty"})


def take(
    folder: Path,
    *,
    size: tuple[int, int],
    theme: ThemeChoice,
    language: LanguageChoice,
    page: str | None,
    at: datetime,
    database: Path,
) -> list[Path]:
    """Write one PNG for each page and sheet.

    Args:
        folder: Where the pictures go; made when missing.
        size: Width and height of the window.
        theme: Light or dark.
        language: English or Dutch.
        page: Only this one; None for all.
        at: The moment shown, aware.
        database: The athlete's file; settings in it are left as they are.

    Raises:
        KnownError: There is no page of that name, or the folder cannot be written.
    """
    if page is not None and page not in STORIES:
        raise KnownError(f"There is no page named “{page}”.", f"Pages: {', '.join(STORIES)}.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(f"{folder} could not be made.", _ELSEWHERE) from error
    make_application()
    names = [page] if page else list(STORIES)
    with (
        _hushed(),
        Library.open(database, lambda: at) as library,
        tempfile.TemporaryDirectory(prefix="herstel-empty-") as nothing,
        Library.open(Path(nothing) / "empty.db", lambda: at) as empty,
    ):
        libraries = (library, empty)
        return [_picture(libraries, name, folder, size, (theme, language), at) for name in names]


@contextmanager
def _hushed() -> Iterator[None]:
    """Without what Qt says about every window when there is no display; the rest is passed on."""

    def tell(_kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
        if message != _NO_SIZE_HINTS:
            sys.stderr.write(f"{message}\n")

    before = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _picture(
    libraries: tuple[Library, Library],
    name: str,
    folder: Path,
    size: tuple[int, int],
    look: tuple[ThemeChoice, LanguageChoice],
    at: datetime,
) -> Path:
    library, empty = libraries
    window = make_window(
        empty if name in _WITHOUT_HISTORY else library,
        lambda: at,
        dress=lambda settings: replace(
            settings,
            theme=look[0],
            language=look[1],
            reduced_motion=True,
            first_run_done=True,
        ),
    )
    window.resize(*size)
    QCursor.setPos(*size)
    window.show()
    STORIES[name](window)
    for _round in range(3):
        QApplication.processEvents()
    file = folder / f"{name}-{look[0].value}-{look[1].value}-{size[0]}x{size[1]}.png"
    is_saved = window.grab().save(str(file))
    window.close()
    window.deleteLater()
    QApplication.processEvents()
    if not is_saved:
        raise KnownError(f"{file} could not be written.", _ELSEWHERE)
    return file


def _go(place: str) -> Story:
    return lambda window: window.go_to(place)


def _at(key: str, kind: type[_Place], window: MainWindow) -> _Place:
    window.go_to(key)
    place = window.place_named(key)
    if not isinstance(place, kind):
        raise TypeError(place)
    return place


def _today(window: MainWindow) -> TodayPlace:
    return _at("today", TodayPlace, window)


def _log_place(window: MainWindow) -> LogPlace:
    return _at("log", LogPlace, window)


def _more_place(window: MainWindow) -> MorePlace:
    return _at("more", MorePlace, window)


def _today_scrubbed(window: MainWindow) -> None:
    _today(window).show_hour(_TOMORROW)


def _muscle_sheet(window: MainWindow) -> None:
    _today(window).open_muscle(MuscleGroup.QUADRICEPS)


def _legend(window: MainWindow) -> None:
    _today(window).open_legend()


def _saved_toast(window: MainWindow) -> None:
    place = _today(window)
    latest = max(place.state.history.workouts, key=lambda each: each.ended_at, default=None)
    if latest is not None:
        WorkoutFlow(place.context).say_saved(latest, lambda: None)


def _more(destination: Destination) -> Story:
    return lambda window: _more_place(window).open(destination)


def _repeat(kind: WorkoutKind) -> Story:
    def story(window: MainWindow) -> None:
        place = _log_place(window)
        latest = next((w for w in reversed(place.state.history.workouts) if w.kind is kind), None)
        if latest is not None:
            place.repeat(latest.id)

    return story


def _start(start: Start) -> Story:
    return lambda window: _log_place(window).start(start)


def _history(window: MainWindow) -> None:
    _log_place(window).open_history()


def _article(window: MainWindow) -> None:
    _more_place(window).learn.open_article("what-helps")


def _first_run(window: MainWindow) -> None:
    window.ask_first_questions()


STORIES: Final[Mapping[str, Story]] = MappingProxyType(
    {
        "today": _go("today"),
        "today-scrubbed": _today_scrubbed,
        "today-empty": _go("today"),
        "legend": _legend,
        "saved-toast": _saved_toast,
        "muscle-sheet": _muscle_sheet,
        "check-in": _go("check-in"),
        "log": _go("log"),
        "log-strength": _repeat(WorkoutKind.STRENGTH),
        "log-endurance": _repeat(WorkoutKind.ENDURANCE),
        "log-quick": _start(Start.QUICK),
        "exercise-search": _start(Start.STRENGTH),
        "history": _history,
        "trends": _go("trends"),
        "more": _go("more"),
        "planner": _more(Destination.PLANNER),
        "review": _more(Destination.REVIEW),
        "routines": _more(Destination.ROUTINES),
        "exercises": _more(Destination.EXERCISES),
        "learn": _more(Destination.LEARN),
        "article": _article,
        "settings": _more(Destination.SETTINGS),
        "import-and-export": _more(Destination.TRANSFER),
        "back-ups": _more(Destination.BACK_UPS),
        "shortcuts": _more(Destination.SHORTCUTS),
        "about": _more(Destination.ABOUT),
        "first-run": _first_run,
    }
)
