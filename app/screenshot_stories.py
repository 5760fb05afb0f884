"""What is pictured: how each page and sheet comes on the screen."""

import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeVar

from PySide6.QtWidgets import QApplication, QWidget

from app.core.muscles import MuscleGroup
from app.core.workouts import WeightUnit, WorkoutKind
from app.demo import demo_athlete
from app.exchange.catalogue import load_catalogue
from app.exchange.export_strong import strong_csv
from app.ui.main_window import MainWindow
from app.ui.pages.import_preview import ImportPreviewPage
from app.ui.pages.log_start import Start
from app.ui.pages.more import Destination
from app.ui.places.flow import WorkoutFlow
from app.ui.places.log_place import LogPlace
from app.ui.places.more_place import MorePlace
from app.ui.places.place import Place
from app.ui.places.today_place import TodayPlace

Story = Callable[[MainWindow], None]
_Place = TypeVar("_Place", bound=Place)

WITHOUT_HISTORY: Final = frozenset({"today-empty", "import-preview"})
"""Stories of somebody who has logged nothing yet."""

_TOMORROW: Final = 24
_PATIENCE_SECONDS: Final = 30.0
_NAMES_ELSEWHERE: Final = (
    ("Hip Adduction Machine", "Copenhagen hold"),
    ("Dumbbell Hammer Curl", "Rope finisher"),
    ("Weight (kg)", "Weight"),
)
"""What another program calls an exercise, or leaves unsaid."""


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


def _import_preview(window: MainWindow) -> None:
    """The made-up athlete's year as another program would have written it."""
    catalogue = load_catalogue()
    workouts = demo_athlete(catalogue.exercises, catalogue.sports).workouts
    sports = {sport_id: sport.name for sport_id, sport in catalogue.sports.items()}
    text = strong_csv(workouts, WeightUnit.KG, sports)
    for ours, theirs in _NAMES_ELSEWHERE:
        text = text.replace(ours, theirs)
    with tempfile.TemporaryDirectory(prefix="herstel-strong-") as folder:
        file = Path(folder) / "strong_workouts.csv"
        file.write_text(text, encoding="utf-8")
        window.import_file(file)
        _wait_for(window, ImportPreviewPage)


def _wait_for(window: MainWindow, kind: type[QWidget]) -> None:
    latest = time.monotonic() + _PATIENCE_SECONDS
    while not isinstance(window.shell.page, kind):
        if time.monotonic() > latest:
            raise TimeoutError(kind)
        QApplication.processEvents()


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
        "import-preview": _import_preview,
        "back-ups": _more(Destination.BACK_UPS),
        "shortcuts": _more(Destination.SHORTCUTS),
        "about": _more(Destination.ABOUT),
        "first-run": _first_run,
    }
)
