"""The pictured pages, and how each comes on the screen."""

import tempfile
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Final

from app.core.muscles import MuscleGroup, Side
from app.core.workouts import StrengthSet, WeightUnit, Workout, WorkoutKind
from app.demo import demo_athlete
from app.exchange.catalogue import load_catalogue
from app.exchange.export_hevy import hevy_csv
from app.exchange.export_strong import strong_csv
from app.screenshots import steps
from app.state.forms import set_clock, workout_form
from app.ui.main_window import MainWindow
from app.ui.pages.check_in import CheckInPage
from app.ui.pages.exercise_picker import ExercisePickerPage
from app.ui.pages.import_preview import ImportPreviewPage
from app.ui.pages.log_start import LogStartPage, Start
from app.ui.pages.more import Destination
from app.ui.widgets.body_map import BodyMap
from app.ui.widgets.five_step import FiveStep
from app.ui.widgets.slider import ValueSlider
from app.ui.widgets.stepper import Stepper
from app.ui.widgets.switch import Switch

_TOMORROW: Final = 24
_SORE: Final = MappingProxyType(
    {
        MuscleGroup.QUADRICEPS: 3,
        MuscleGroup.HAMSTRINGS: 4,
        MuscleGroup.GLUTES: 2,
        MuscleGroup.CALVES: 1,
    }
)
_SLEPT: Final = 7.5
_ANSWERS: Final = (4, 3, 2)
"""Sleep quality, energy and stress."""

_SQUAT: Final = "Barbell_Squat"
_PLANK: Final = "Plank"
_NAMES_ELSEWHERE: Final = (
    ("Hip Adduction Machine", "Copenhagen hold"),
    ("Dumbbell Hammer Curl", "Rope finisher"),
    ("Weight (kg)", "Weight"),
)
"""What another program calls an exercise, or leaves unsaid."""


def _today_scrubbed(window: MainWindow) -> None:
    steps.today(window).show_hour(_TOMORROW)


def _check_in_marked(window: MainWindow) -> None:
    steps.go("check-in")(window)
    page = steps.page(window, CheckInPage)
    body, slider = steps.first(page, BodyMap), steps.first(page, ValueSlider)
    for muscle, soreness in _SORE.items():
        body.muscle_activated.emit(muscle, Side.LEFT)
        slider.setValue(soreness)
    body.muscle_activated.emit(next(iter(_SORE)), Side.LEFT)
    steps.first(page, Stepper).value_chosen.emit(_SLEPT)
    for scale, answer in zip(page.findChildren(FiveStep), _ANSWERS, strict=True):
        scale.value_chosen.emit(answer)
    steps.first(page, Switch).click()


def _history(window: MainWindow) -> None:
    steps.log_place(window).open_history()


def _article(key: str) -> steps.Story:
    def read(window: MainWindow) -> None:
        place = steps.more_place(window)
        place.open(Destination.LEARN)
        place.learn.open_article(key)

    return read


def _first_run(window: MainWindow) -> None:
    window.ask_first_questions()


def _exercise_editor(window: MainWindow) -> None:
    steps.more(Destination.EXERCISES)(window)
    exercise = load_catalogue().exercises[_SQUAT]
    steps.page(window, ExercisePickerPage).exercise_chosen.emit(exercise)


def _routine_editor(window: MainWindow) -> None:
    steps.routine_menu(window)
    steps.choose(window, steps.EDIT)


def _year() -> tuple[tuple[Workout, ...], Mapping[str, str]]:
    """The made-up athlete's workouts, and names of sports by id."""
    catalogue = load_catalogue()
    workouts = demo_athlete(catalogue.exercises, catalogue.sports).workouts
    return workouts, {sport_id: sport.name for sport_id, sport in catalogue.sports.items()}


def _import_preview(window: MainWindow) -> None:
    """The made-up athlete's year as another program would have written it."""
    workouts, sports = _year()
    text = strong_csv(workouts, WeightUnit.KG, sports)
    for ours, theirs in _NAMES_ELSEWHERE:
        text = text.replace(ours, theirs)
    with tempfile.TemporaryDirectory(prefix="herstel-strong-") as folder:
        file = Path(folder) / "strong_workouts.csv"
        file.write_text(text, encoding="utf-8")
        window.import_file(file)
        steps.wait_until(lambda: isinstance(window.shell.page, ImportPreviewPage))


def _import_several(window: MainWindow) -> None:
    """The same year in the files of two programs, and a file of nobody's."""
    workouts, sports = _year()
    half = len(workouts) // 2
    with tempfile.TemporaryDirectory(prefix="herstel-several-") as folder:
        files = [Path(folder) / name for name in ("shopping.txt", "strong.csv", "hevy.csv")]
        texts = (
            "oats\nmilk\n",
            strong_csv(workouts[:half], WeightUnit.KG, sports),
            hevy_csv(workouts[half:], WeightUnit.KG, sports),
        )
        for file, text in zip(files, texts, strict=True):
            file.write_text(text, encoding="utf-8")
        window.import_files(files)
        steps.wait_until(lambda: isinstance(window.shell.page, ImportPreviewPage))


def _log_clock(window: MainWindow) -> None:
    """A plank that is being timed."""
    plank = load_catalogue().exercises[_PLANK]
    held = (StrengthSet(duration_seconds=60.0),) * 3
    place = steps.log_place(window)
    draft = workout_form.add_exercise(workout_form.begin(place.context.now()), plank, held)
    place.store.save_draft(set_clock.start(draft, 0, draft.started_at - timedelta(seconds=23)))
    steps.page(window, LogStartPage).draft_resumed.emit()


PAGES: Final[Mapping[str, steps.Story]] = MappingProxyType(
    {
        "today": steps.go("today"),
        "today-scrubbed": _today_scrubbed,
        "today-empty": steps.go("today"),
        "check-in": steps.go("check-in"),
        "check-in-marked": _check_in_marked,
        "log": steps.go("log"),
        "log-strength": steps.repeat(WorkoutKind.STRENGTH),
        "log-clock": _log_clock,
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
        "article": _article("what-helps"),
        "article-week": _article("after-a-session"),
        "article-curve": _article("prediction"),
        "settings": steps.more(Destination.SETTINGS),
        "import-and-export": steps.more(Destination.TRANSFER),
        "import-preview": _import_preview,
        "import-several": _import_several,
        "back-ups": steps.more(Destination.BACK_UPS),
        "about": steps.more(Destination.ABOUT),
        "first-run": _first_run,
    }
)
WITHOUT_HISTORY: Final = frozenset({"today-empty", "import-preview", "import-several"})
"""Pages of somebody who has logged nothing yet."""
