"""The pictured pages, and how each comes on the screen."""

import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from app.core.workouts import WeightUnit, WorkoutKind
from app.demo import demo_athlete
from app.exchange.catalogue import load_catalogue
from app.exchange.export_strong import strong_csv
from app.screenshots import steps
from app.ui.main_window import MainWindow
from app.ui.pages.exercise_picker import ExercisePickerPage
from app.ui.pages.import_preview import ImportPreviewPage
from app.ui.pages.log_start import Start
from app.ui.pages.more import Destination

_TOMORROW: Final = 24
_SQUAT: Final = "Barbell_Squat"
_NAMES_ELSEWHERE: Final = (
    ("Hip Adduction Machine", "Copenhagen hold"),
    ("Dumbbell Hammer Curl", "Rope finisher"),
    ("Weight (kg)", "Weight"),
)
"""What another program calls an exercise, or leaves unsaid."""


def _today_scrubbed(window: MainWindow) -> None:
    steps.today(window).show_hour(_TOMORROW)


def _history(window: MainWindow) -> None:
    steps.log_place(window).open_history()


def _article(window: MainWindow) -> None:
    steps.more_place(window).learn.open_article("what-helps")


def _first_run(window: MainWindow) -> None:
    window.ask_first_questions()


def _exercise_editor(window: MainWindow) -> None:
    steps.more(Destination.EXERCISES)(window)
    exercise = load_catalogue().exercises[_SQUAT]
    steps.page(window, ExercisePickerPage).exercise_chosen.emit(exercise)


def _routine_editor(window: MainWindow) -> None:
    steps.routine_menu(window)
    steps.choose(window, steps.EDIT)


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
        steps.wait_until(lambda: isinstance(window.shell.page, ImportPreviewPage))


PAGES: Final[Mapping[str, steps.Story]] = MappingProxyType(
    {
        "today": steps.go("today"),
        "today-scrubbed": _today_scrubbed,
        "today-empty": steps.go("today"),
        "check-in": steps.go("check-in"),
        "log": steps.go("log"),
        "log-strength": steps.repeat(WorkoutKind.STRENGTH),
        "log-endurance": steps.repeat(WorkoutKind.ENDURANCE),
        "log-quick": steps.start(Start.QUICK),
        "exercise-search": steps.start(Start.STRENGTH),
        "history": _history,
        "trends": steps.go("trends"),
        "more": steps.go("more"),
        "planner": steps.more(Destination.PLANNER),
        "review": steps.more(Destination.REVIEW),
        "routines": steps.more(Destination.ROUTINES),
        "routine-editor": _routine_editor,
        "exercises": steps.more(Destination.EXERCISES),
        "exercise-editor": _exercise_editor,
        "learn": steps.more(Destination.LEARN),
        "article": _article,
        "settings": steps.more(Destination.SETTINGS),
        "import-and-export": steps.more(Destination.TRANSFER),
        "import-preview": _import_preview,
        "back-ups": steps.more(Destination.BACK_UPS),
        "about": steps.more(Destination.ABOUT),
        "first-run": _first_run,
    }
)
WITHOUT_HISTORY: Final = frozenset({"today-empty", "import-preview"})
"""Pages of somebody who has logged nothing yet."""
