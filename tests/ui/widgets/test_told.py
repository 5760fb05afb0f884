"""What rows and cards that are painted whole tell those who cannot see them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from app.core.status import Status
from app.ui.theme.icons import Icon
from app.ui.theme.theme import theme
from app.ui.widgets.stage_row import Stage, StageRow, StageRowView
from app.ui.widgets.start_tile import StartTile
from app.ui.widgets.status_row import StatusRow, StatusRowView
from app.ui.widgets.status_symbol import StatusSymbol
from app.ui.widgets.steps import Steps
from app.ui.widgets.workout_card import WorkoutCard, WorkoutCardView
from tests.ui.widgets.showing import Show


def told(widget: QWidget) -> tuple[str, str]:
    """Name and description of a widget."""
    return widget.accessibleName(), widget.accessibleDescription()


def colour_at(widget: QWidget, x: int, y: int) -> QColor:
    """The colour of one place of a widget."""
    return widget.grab().toImage().pixelColor(x, y)


def test_a_stage_tells_how_far_it_is(show: Show) -> None:
    """The mark is in words, too, and follows the work."""
    row = show(StageRow(StageRowView(Stage.WAITING, "To come", "Saving", "")))
    assert told(row) == ("Saving", "To come")

    row.set_view(StageRowView(Stage.RUNNING, "Under way", "Saving", "March", 0.3))
    assert told(row) == ("Saving", "Under way, March")


def test_a_status_is_told_in_words(show: Show) -> None:
    """Neither colour nor symbol alone says what to do."""
    view = StatusRowView(Status.REST, "Rest", "Leg day", "Ready Fri 07:00", Icon.CHECK)
    assert told(show(StatusRow(view))) == ("Leg day", "Rest, Ready Fri 07:00")

    symbol = show(StatusSymbol(Status.READY, "Ready"))
    symbol.set_status(Status.REST, "Rest")
    assert told(symbol) == ("Rest", "")


def test_a_card_tells_what_a_tap_does(show: Show) -> None:
    """The symbol in its corner is part of its name."""
    card = show(WorkoutCard(WorkoutCardView("Leg day", "Sun 22 Nov", "16 sets", "Repeat")))
    assert told(card) == ("Repeat: Leg day", "Sun 22 Nov, 16 sets")


def test_a_tile_grows_with_its_words(show: Show) -> None:
    """Words that need more lines in a narrow tile make it higher."""
    tile = show(StartTile(Icon.RUN, "Endurance", "Run, ride, swim or do any other sport"))
    assert told(tile) == ("Endurance", "Run, ride, swim or do any other sport")
    assert tile.heightForWidth(140) > tile.heightForWidth(400)


def test_steps_fill_in_reading_direction(show: Show) -> None:
    """What is done lies where reading begins; the present step is told."""
    steps = Steps(("1 Read", "2 Check", "3 Import"), present=0)
    steps.resize(300, steps.sizeHint().height())
    show(steps)
    done, ahead = theme().colours.primary, theme().colours.outline
    assert told(steps) == ("1 Read", "")
    assert (colour_at(steps, 40, 1), colour_at(steps, 260, 1)) == (done, ahead)

    steps.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert (colour_at(steps, 40, 1), colour_at(steps, 260, 1)) == (ahead, done)
