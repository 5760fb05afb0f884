"""The cost of a frame while a planned session is dragged, in time of this process alone."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.engine import prepare
from app.core.planner import FIRST_WAKING_HOUR
from app.core.plans import PlannedSession
from app.core.workouts import Workout, WorkoutKind
from app.demo import DEMO_NOW
from app.state.forms.plan_form import from_workout
from app.state.views.planner import present_planner
from app.state.views.planner_stage import set_stage
from app.ui.pages.planner import PlannerPage
from app.ui.theme.theme import theme
from tests.benchmarks.conftest import history_of
from tests.benchmarks.costs import FRAME_SECONDS, Limit, cost_of, note

pytestmark = [
    pytest.mark.cost,
    pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True),
]

YEARS = 10
STEPS = 60


def test_a_frame_while_a_session_is_dragged(qapp: QApplication, qtbot: QtBot) -> None:
    """After ten years of training board, verdict and curve follow the hand."""
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

    def drag() -> None:
        for at in views:
            page.display(present_planner(stage, at), history.sports)
            QApplication.processEvents()

    cost = cost_of(drag, Limit(seconds=STEPS * FRAME_SECONDS), turns=(3, 12))
    note(f"dragging a planned session: {cost.milliseconds(STEPS):.1f} ms a frame")
    assert cost.is_kept


def week_of(workouts: tuple[Workout, ...]) -> list[Workout]:
    """The latest strength session, then the latest endurance session, then the one before."""
    latest = list(reversed(workouts))
    kinds = (WorkoutKind.STRENGTH, WorkoutKind.ENDURANCE)
    return [next(w for w in latest if w.kind is kind) for kind in kinds] + latest[2:3]


def planned(workout: Workout, number: int, at: datetime) -> PlannedSession:
    """The same workout again."""
    return from_workout(workout, workout.title, f"plan {number}", at)
