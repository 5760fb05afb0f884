"""The pictured sheets, and how each comes on the screen."""

import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from app.core.muscles import MuscleGroup
from app.core.workouts import WorkoutKind
from app.screenshots import steps
from app.ui.main_window import MainWindow
from app.ui.pages.log_endurance import EndurancePage
from app.ui.pages.log_strength import StrengthPage
from app.ui.pages.more import Destination
from app.ui.pages.planner import PlannerPage
from app.ui.places.flow import WorkoutFlow
from app.ui.widgets.toast import Toast

_TABLE, _NOTE = 0, 3
"""Entries of menus, counted from 0."""


def _muscle(window: MainWindow) -> None:
    steps.today(window).open_muscle(MuscleGroup.QUADRICEPS)


def _legend(window: MainWindow) -> None:
    steps.today(window).open_legend()


def _word(window: MainWindow) -> None:
    steps.more_place(window).learn.explain("readiness")


def _saved_toast(window: MainWindow) -> None:
    place = steps.today(window)
    latest = max(place.state.history.workouts, key=lambda each: each.ended_at, default=None)
    if latest is not None:
        WorkoutFlow(place.context).say_saved(latest, lambda: None)


def _problem_toast(window: MainWindow) -> None:
    """What a person sees who imports a shopping list."""
    steps.go("today")(window)
    toast = steps.first(window, Toast)
    toast.dismiss()
    with tempfile.TemporaryDirectory(prefix="herstel-list-") as folder:
        file = Path(folder) / "shopping.txt"
        file.write_text("oats\nmilk\n", encoding="utf-8")
        window.import_file(file)
        steps.wait_until(toast.isVisible)


def _set_kind(window: MainWindow) -> None:
    steps.repeat(WorkoutKind.STRENGTH)(window)
    steps.page(window, StrengthPage).kind_requested.emit(0, 1)


def _workout_menu(window: MainWindow) -> None:
    steps.repeat(WorkoutKind.STRENGTH)(window)
    steps.page(window, StrengthPage).details_requested.emit()


def _workout_note(window: MainWindow) -> None:
    _workout_menu(window)
    steps.choose(window, _NOTE)


def _workout_time(window: MainWindow) -> None:
    steps.repeat(WorkoutKind.ENDURANCE)(window)
    steps.page(window, EndurancePage).when_requested.emit()


def _plan_choice(window: MainWindow) -> None:
    steps.more(Destination.PLANNER)(window)
    steps.page(window, PlannerPage).add_requested.emit()


def _chart_menu(window: MainWindow) -> None:
    from app.ui.pages.trends_card import TrendCard  # noqa: PLC0415 - pyqtgraph is imported late

    steps.go("trends")(window)
    steps.first(window, TrendCard).menu_requested.emit()


def _chart_table(window: MainWindow) -> None:
    _chart_menu(window)
    steps.choose(window, _TABLE)


SHEETS: Final[Mapping[str, steps.Story]] = MappingProxyType(
    {
        "muscle-sheet": _muscle,
        "legend": _legend,
        "saved-toast": _saved_toast,
        "problem-toast": _problem_toast,
        "set-kind": _set_kind,
        "workout-menu": _workout_menu,
        "workout-note": _workout_note,
        "workout-time": _workout_time,
        "plan-choice": _plan_choice,
        "routine-menu": steps.routine_menu,
        "chart-menu": _chart_menu,
        "chart-table": _chart_table,
        "word": _word,
        "shortcuts": steps.more(Destination.SHORTCUTS),
    }
)
