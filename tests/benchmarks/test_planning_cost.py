"""The cost of a frame while a planned session is dragged, in time of this process alone."""

import statistics
import time
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.engine import Prepared, forecast, prepare
from app.core.planner import FIRST_WAKING_HOUR
from app.core.plans import PlannedSession
from app.core.workouts import Workout, WorkoutKind
from app.demo import DEMO_NOW
from app.state.forms.plan_form import from_workout
from app.state.views.planner import present_planner
from app.state.views.planner_stage import set_stage
from app.ui.pages.planner import PlannerPage
from app.ui.theme.theme import theme
from tests.benchmarks.conftest import history_of, note
from tests.pace import pace

pytestmark = [
    pytest.mark.cost,
    pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True),
]

YEARS = 10
FRAME_MS = 16.0
"""What a frame may take on the usual machine; a slower one gets as much more as it is slower."""
STEPS = 60
RUNS = 3


def test_a_frame_while_a_session_is_dragged(qapp: QApplication, qtbot: QtBot) -> None:
    """After ten years of training board, verdict and curve follow the hand, in the median."""
    theme().install(qapp)
    history = history_of(YEARS)
    begin = DEMO_NOW.replace(hour=FIRST_WAKING_HOUR, minute=0) + timedelta(days=1)
    plans = [
        planned(workout, number, begin + timedelta(days=2 * number))
        for number, workout in enumerate(week_of(history.workouts))
    ]
    prepared = prepare(history)
    stage = set_stage(prepared, history, plans, DEMO_NOW, plans[0].id)
    page = PlannerPage()
    qtbot.addWidget(page)
    page.resize(412, 892)
    page.display(present_planner(stage), history.sports)
    page.show()
    views = [begin + step * timedelta(hours=1) for step in range(STEPS)]

    def frame(at: datetime) -> float:
        start = time.process_time()
        page.display(present_planner(stage, at), history.sports)
        QApplication.processEvents()
        return (time.process_time() - start) * 1000

    runs, floors = [], []
    for _ in range(RUNS):
        runs.append(statistics.median(frame(at) for at in views))
        floors.append(1000 * statistics.median(cost_of_a_forecast(prepared) for _ in range(20)))
    fastest, floor = min(runs), min(floors)
    note(f"dragging a session: {fastest:.1f} ms a frame, {fastest / floor:.1f} plain forecasts")
    assert fastest < FRAME_MS * pace(), f"{fastest:.1f} ms; one forecast takes {floor:.1f} ms"


def cost_of_a_forecast(prepared: Prepared) -> float:
    """Seconds of the processor for what the engine does when a page is opened."""
    start = time.process_time()
    forecast(prepared, DEMO_NOW)
    return time.process_time() - start


def week_of(workouts: tuple[Workout, ...]) -> list[Workout]:
    """The latest strength session, then the latest endurance session, then the one before."""
    latest = list(reversed(workouts))
    kinds = (WorkoutKind.STRENGTH, WorkoutKind.ENDURANCE)
    return [next(w for w in latest if w.kind is kind) for kind in kinds] + latest[2:3]


def planned(workout: Workout, number: int, at: datetime) -> PlannedSession:
    """The same workout again."""
    return from_workout(workout, workout.title, f"plan {number}", at)
