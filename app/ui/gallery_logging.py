"""The gallery's pieces for logging and the frames of sub-pages."""

from typing import Final

from PySide6.QtWidgets import QWidget

from app.core.muscles import MUSCLES, MuscleGroup, Side
from app.core.status import Status
from app.core.workouts import StrengthSet, Weight, WeightUnit
from app.ui.gallery_stage import column, row
from app.ui.theme.icons import Icon
from app.ui.widgets.action_bar import ActionBar
from app.ui.widgets.body_paint import BodyMapView, MapMode
from app.ui.widgets.body_preview import BodyPreview
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.figure import FigureField
from app.ui.widgets.number_field import NumberRule
from app.ui.widgets.option_card import OptionCard, OptionCardView
from app.ui.widgets.set_row import SetRow, SetRowView
from app.ui.widgets.stage_row import Stage, StageRow, StageRowView
from app.ui.widgets.start_tile import StartTile
from app.ui.widgets.status_row import StatusRow, StatusRowView
from app.ui.widgets.steps import Steps
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.text import Text
from app.ui.widgets.workout_card import WorkoutCard, WorkoutCardView

_SUB_PAGE_HEIGHT: Final = 240


def workout_cards() -> QWidget:
    """Two workouts to do again."""
    legs = {MuscleGroup.QUADRICEPS: 1.0, MuscleGroup.GLUTES: 0.6}
    push = {MuscleGroup.CHEST: 1.0, MuscleGroup.TRICEPS: 0.5}
    return row(
        WorkoutCard(WorkoutCardView("Leg day", "Sun 22 Nov", "16 sets · 65 min", "Repeat", legs)),
        WorkoutCard(WorkoutCardView("Push A", "Fri 20 Nov", "15 sets · 60 min", "Repeat", push)),
    )


def start_tiles() -> QWidget:
    """Two ways to begin."""
    return row(
        StartTile(Icon.DUMBBELL, "Strength", "Sets, reps, rest timer"),
        StartTile(Icon.RUN, "Endurance", "Run, ride, swim, sport"),
    )


def status_rows() -> QWidget:
    """A routine that is ready, and one that is not."""
    card = Card(holds_rows=True)
    play = Icon.PLAY_CIRCLE_OUTLINE
    for view in (
        StatusRowView(Status.READY, "Ready", "Pull A", "All 5 muscle groups ready", play),
        StatusRowView(Status.RECOVER, "Recover", "Leg day", "Ready Fri 07:00", play, divider=False),
    ):
        card.body.addWidget(StatusRow(view))
    return card


def set_rows() -> QWidget:
    """A set done, and one filled in from last time."""
    entered = StrengthSet(repetitions=8, weight=Weight(62.5, WeightUnit.KG), rir=2.0)
    return column(
        *(
            SetRow(SetRowView(number, "60 × 8", entered, done, WeightUnit.KG, shows_rpe=False))
            for number, done in (("1", True), ("2", False))
        )
    )


def stage_rows() -> QWidget:
    """A stage that is done, one under way, and one to come."""
    card = Card(holds_rows=True)
    for view in (
        StageRowView(Stage.DONE, "Done", "Back-up made", "Today 09:41"),
        StageRowView(Stage.RUNNING, "Under way", "Saving workouts", "March to November", 0.3),
        StageRowView(Stage.WAITING, "To come", "Learning", "19 muscle groups", divider=False),
    ):
        card.body.addWidget(StageRow(view))
    return card


def figures() -> QWidget:
    """A figure that can be typed over, one without a number, and one that cannot be."""
    fields = [FigureField("Distance", NumberRule(0, 100, decimals=2), "km") for _ in range(3)]
    for field, value in zip(fields, (7.2, None, 820), strict=True):
        field.set_value(value, touched=True)
    fields[-1].set_error(True)
    return row(*fields)


def option_cards() -> QWidget:
    """One chosen out of two."""
    first, second = (
        OptionCard(OptionCardView(Icon.TRAY_ARROW_DOWN, "Import", "Strong, Hevy, FIT, CSV")),
        OptionCard(OptionCardView(Icon.PLUS, "Start empty", "Forecasts get better in 2 weeks")),
    )
    first.set_chosen(True)
    return column(first, second)


def steps() -> QWidget:
    """The second of three."""
    return Steps(("1 Read", "2 Check", "3 Import"), present=1)


def action_bar() -> QWidget:
    """A page's main action."""
    return ActionBar(Button("Save check-in"))


def sub_page() -> QWidget:
    """Back, a title, content and an action."""
    page = SubPage()
    page.set_title("Settings")
    page.body.addWidget(Text("Changes apply at once."))
    page.set_actions(Button("Done"))
    page.setFixedHeight(_SUB_PAGE_HEIGHT)
    return page


def body_preview() -> QWidget:
    """The upper body in colour, fading out."""
    values = {(muscle, side): Status.READY for muscle in MUSCLES for side in Side}
    return BodyPreview(BodyMapView(MapMode.READINESS, values), "Body map, an example")
