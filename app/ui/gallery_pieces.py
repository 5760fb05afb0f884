"""The pieces of the gallery: each widget, in its states, with sample values."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtWidgets import QWidget

from app.core.status import Status
from app.ui import gallery_body as body
from app.ui import gallery_controls as controls
from app.ui import gallery_logging as logging
from app.ui import gallery_shell as shell
from app.ui.gallery_stage import carded, column, row
from app.ui.theme.icons import Icon
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.card import Card, CardTone
from app.ui.widgets.divider import Divider
from app.ui.widgets.legend import Legend, LegendItem
from app.ui.widgets.plan_block import PlanBlockView
from app.ui.widgets.plan_board import PlanBoard, PlanBoardView
from app.ui.widgets.plan_columns import DayHead
from app.ui.widgets.progress import Progress
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.status_symbol import StatusSymbol
from app.ui.widgets.switch import Switch
from app.ui.widgets.text import Run, Text
from app.ui.widgets.tone import Tone


def text() -> QWidget:
    """Every role, and a text of several tones."""
    told = Text()
    told.set_runs(
        (
            Run("3 of 10, light. ", strong=True),
            Run("You notice it on the stairs, most of all on the way down.", Tone.MUTED),
        )
    )
    return column(*(Text(role.name.capitalize(), role) for role in TextRole), told)


def status_symbols() -> QWidget:
    """The symbol of every status, and the legend."""
    legend = Legend()
    legend.set_items(tuple(LegendItem(status, status.value.capitalize()) for status in Status))
    symbols = row(*(StatusSymbol(status, status.value) for status in Status))
    return column(symbols, legend)


def rows() -> QWidget:
    """Plain, with a value, with an icon, with a switch, and one that destroys."""
    reminder = Row(RowView("Reminder", "Every morning at 08:00", chevron=False))
    reminder.set_trailing(Switch("Reminder"))
    return carded(
        Row(RowView("Units", value="kg, km", divider=True)),
        Row(RowView("Planner", "What if you trained tomorrow?", Icon.CALENDAR_CLOCK)),
        reminder,
        Row(RowView("Delete everything", chevron=False, danger=True)),
        padding=0,
    )


def cards() -> QWidget:
    """Every tone."""
    made = []
    for tone in CardTone:
        card = Card(tone)
        card.body.addWidget(Text(tone.name.capitalize(), TextRole.ITEM))
        made.append(card)
    return column(*made, Divider())


def plan_board() -> QWidget:
    """A week with two sessions, one of them chosen, and a proposal for it."""
    start = datetime(2026, 11, 23, 12, tzinfo=UTC)
    days = [start + timedelta(days=number) for number in range(7)]
    heads = tuple(DayHead(at.date(), f"{at:%a %d}", is_today=at == start) for at in days)
    legs = PlanBlockView("legs", "Leg day", days[2].replace(hour=18), "18:00", "Legs", chosen=True)
    pull = PlanBlockView("pull", "Pull A", start, "12:00", "Pull")
    proposal = PlanBlockView("", "Leg day", days[4].replace(hour=7), "07:00", "Move legs")
    board = PlanBoard("The week ahead")
    board.set_view(PlanBoardView(heads, (pull, legs), proposal, start))
    return carded(board)


def progress() -> QWidget:
    """Thick and thin, some way on."""
    thick, thin = Progress("Import"), Progress("Step", thick=False)
    thick.set_fraction(0.4)
    thin.set_fraction(0.7)
    return column(thick, thin)


ALL: Final[tuple[Callable[[], QWidget], ...]] = (
    text,
    shell.page_title,
    shell.sub_page_bar,
    controls.buttons,
    controls.icon_buttons,
    controls.chips,
    controls.chip_strip,
    status_symbols,
    controls.sliders,
    controls.switches,
    controls.segments,
    controls.five_steps,
    controls.steppers,
    controls.number_fields,
    controls.text_fields,
    rows,
    body.muscle_rows,
    cards,
    body.readiness_bar,
    body.recovery_strip,
    body.scrubber,
    plan_board,
    progress,
    logging.workout_cards,
    logging.start_tiles,
    logging.status_rows,
    logging.set_rows,
    logging.stage_rows,
    logging.figures,
    logging.option_cards,
    logging.steps,
    logging.action_bar,
    logging.sub_page,
    shell.banners,
    controls.pair,
    shell.empty_state,
    shell.toast,
    shell.waiting_note,
    shell.timer_bars,
    body.body_map_readiness,
    body.body_map_soreness,
    logging.body_preview,
    body.muscle_thumbnails,
    shell.bottom_bar,
    shell.rail,
    shell.bottom_sheet,
)
