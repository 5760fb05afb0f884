"""The pieces of the gallery: each widget, in its states, with sample values."""

import math
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtWidgets import QWidget

from app.core.muscles import MUSCLES, MuscleGroup, Side
from app.core.status import Status
from app.ui import gallery_controls as controls
from app.ui import gallery_logging as logging
from app.ui.gallery_stage import carded, column, row
from app.ui.theme.icons import Icon
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.banner import Banner, BannerTone, BannerView
from app.ui.widgets.body_map import BodyMap
from app.ui.widgets.body_paint import BodyMapView, MapMode
from app.ui.widgets.bottom_bar import BottomBar
from app.ui.widgets.bottom_sheet import BottomSheet
from app.ui.widgets.card import Card, CardTone
from app.ui.widgets.divider import Divider
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.legend import Legend, LegendItem
from app.ui.widgets.muscle_row import MuscleRow, MuscleRowView
from app.ui.widgets.muscle_thumbnail import MuscleThumbnail
from app.ui.widgets.navigation import NavigationItem
from app.ui.widgets.page_title import PageTitle
from app.ui.widgets.plan_block import PlanBlockView
from app.ui.widgets.plan_board import PlanBoard, PlanBoardView
from app.ui.widgets.plan_columns import DayHead
from app.ui.widgets.progress import Progress
from app.ui.widgets.rail import Rail
from app.ui.widgets.readiness_bar import ReadinessBar, ReadinessBarView
from app.ui.widgets.rest_timer import RestTimer, RestTimerView
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.scrubber import DayMark, Scrubber, ScrubberView, SessionMark
from app.ui.widgets.sparkline import Curve
from app.ui.widgets.status_symbol import StatusSymbol
from app.ui.widgets.sub_page_bar import SubPageBar
from app.ui.widgets.switch import Switch
from app.ui.widgets.text import Run, Text
from app.ui.widgets.toast import Toast, ToastView
from app.ui.widgets.tone import Tone

_PLACES: Final = (
    NavigationItem("today", Icon.HOME_VARIANT_OUTLINE, Icon.HOME_VARIANT, "Today"),
    NavigationItem("check-in", Icon.CLIPBOARD_PULSE_OUTLINE, Icon.CLIPBOARD_PULSE, "Check-in"),
    NavigationItem("log", Icon.PLUS, Icon.PLUS, "Log", emphasised=True),
    NavigationItem("trends", Icon.CHART_LINE, Icon.CHART_LINE, "Trends"),
    NavigationItem("more", Icon.DOTS_HORIZONTAL, Icon.DOTS_HORIZONTAL, "More"),
)


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


def page_title() -> QWidget:
    """The head of a page with an action."""
    title = PageTitle("Good morning", "Monday 23 November")
    title.add_action(IconButton(Icon.HELP_CIRCLE_OUTLINE, "What the colours mean"))
    return title


def sub_page_bar() -> QWidget:
    """The bar of a sub-page."""
    return SubPageBar("Settings")


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


def muscle_rows() -> QWidget:
    """Every status; one is selected."""
    muscles = (
        (MuscleGroup.HAMSTRINGS, Status.RECOVER, "Recover · ready Fri 07:00", 5.0),
        (MuscleGroup.QUADRICEPS, Status.GO_LIGHT, "Go light · ready Thu 15:00", 3.5),
        (MuscleGroup.CHEST, Status.READY, "Best window until Fri 27 Nov", 1.0),
    )
    return carded(
        *(
            MuscleRow(
                MuscleRowView(
                    muscle,
                    status,
                    muscle.value.capitalize(),
                    line,
                    sample_curve(peak, status),
                    selected=status is Status.GO_LIGHT,
                )
            )
            for muscle, status, line, peak in muscles
        ),
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


def readiness_bar() -> QWidget:
    """A knob with its interval."""
    bar = ReadinessBar("Readiness")
    bar.set_view(ReadinessBarView(62, 54, 70, Status.GO_LIGHT, 80, "ready from 80"))
    return carded(bar)


def scrubber() -> QWidget:
    """Nine days with three sessions."""
    slider = Scrubber("Time")
    names = ("Fri", "Sat", "Sun", "Now", "Tue", "Wed", "Thu", "Fri", "Sat")
    days = tuple(
        DayMark(hour, name, is_now=hour == 0)
        for hour, name in zip(range(-72, 121, 24), names, strict=True)
    )
    sessions = (
        SessionMark(-62, Icon.DUMBBELL),
        SessionMark(-47, Icon.RUN),
        SessionMark(-16, Icon.DUMBBELL),
    )
    hill = tuple(
        20 + 10 * math.sin(hour / 14) + 30 * math.exp(-(((hour - 90) / 30) ** 2))
        for hour in range(193)
    )
    slider.set_view(ScrubberView(hill, days, sessions))
    return carded(slider)


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


def banners() -> QWidget:
    """Every tone."""
    return column(
        Banner(BannerView("The file could not be read", "Nothing was changed.", "Try again")),
        Banner(BannerView("Newer data", "Made by a later version.", tone=BannerTone.WARNING)),
        Banner(BannerView("Demonstration", "Nothing is kept.", "Leave", BannerTone.INFO)),
    )


def empty_state() -> QWidget:
    """What to do where nothing is yet."""
    text_told = "Two mornings are enough for a first curve."
    return EmptyState(Icon.CHART_LINE, "No check-ins yet", text_told, "Check in")


def toast() -> QWidget:
    """A message with a way back."""
    host = _stage(104)
    view = ToastView("Leg day saved · Sun 18:10", "Quads: worst Tue morning, ready Thu", "Undo")
    Toast(host).show_toast(view)
    return host


def rest_timer() -> QWidget:
    """Counting down."""
    bar = RestTimer()
    bar.set_view(RestTimerView("Rest, then set 3", "1:24", 0.6, "\N{MINUS SIGN}15", "+15", "Skip"))
    return bar


def body_map_readiness() -> QWidget:
    """Every status; the left quadriceps is outlined."""
    special = {
        MuscleGroup.NECK: Status.UNKNOWN,
        MuscleGroup.HAMSTRINGS: Status.RECOVER,
        MuscleGroup.CALVES: Status.REST,
        MuscleGroup.QUADRICEPS: Status.GO_LIGHT,
        MuscleGroup.GLUTES: Status.GO_LIGHT,
    }
    values = {
        (muscle, side): special.get(muscle, Status.READY) for muscle in MUSCLES for side in Side
    }
    labels = {key: f"{key[0].value.capitalize()}, {status.value}" for key, status in values.items()}
    selected = frozenset({(MuscleGroup.QUADRICEPS, Side.LEFT)})
    return _map(BodyMapView(MapMode.READINESS, values, labels, selected))


def body_map_soreness() -> QWidget:
    """Some sore muscles."""
    sore = {MuscleGroup.QUADRICEPS: 3.0, MuscleGroup.HAMSTRINGS: 4.0, MuscleGroup.CHEST: 8.0}
    values = {(muscle, side): level for muscle, level in sore.items() for side in Side}
    return _map(BodyMapView(MapMode.SORENESS, values))


def muscle_thumbnails() -> QWidget:
    """Back, legs and chest."""
    made = []
    for shares in (
        {MuscleGroup.LATS: 1.0, MuscleGroup.UPPER_BACK: 1.0, MuscleGroup.BICEPS: 0.5},
        {MuscleGroup.QUADRICEPS: 1.0, MuscleGroup.GLUTES: 0.6},
        {MuscleGroup.CHEST: 1.0, MuscleGroup.TRICEPS: 0.5},
    ):
        thumbnail = MuscleThumbnail("Muscles")
        thumbnail.set_muscles(shares)
        made.append(thumbnail)
    return row(*made)


def bottom_bar() -> QWidget:
    """Five places, the first open."""
    bar = BottomBar()
    bar.set_items(_PLACES)
    bar.set_current("today")
    return bar


def rail() -> QWidget:
    """Five places, the first open."""
    column = Rail()
    column.set_items(_PLACES)
    column.set_current("today")
    column.setMinimumHeight(440)
    return column


def bottom_sheet() -> QWidget:
    """A sheet over its scrim."""
    host = _stage(260)
    sheet = BottomSheet(host, "Sheet title")
    sheet.set_content(Text("What the sheet is about, in as many lines as it takes to say it well."))
    sheet.open_sheet()
    return host


def sample_curve(peak: float, status: Status) -> Curve:
    """A soreness curve that rises and falls, with its band."""
    hours = range(96)
    mean = tuple(
        peak * math.exp(-(((hour - 34) / (16 if hour < 34 else 24)) ** 2)) for hour in hours
    )
    low = tuple(max(value - 0.6, 0.0) for value in mean)
    high = tuple(value + min(value, 0.6) for value in mean)
    return Curve(mean, low, high, now=0.28, status=status, maximum=6.0)


def _map(view: BodyMapView) -> QWidget:
    body = BodyMap("Body", face_names=("Front", "Back"))
    body.set_view(view)
    return carded(body)


def _stage(height: int) -> QWidget:
    host = QWidget()
    host.setFixedHeight(height)
    return host


ALL: Final[tuple[Callable[[], QWidget], ...]] = (
    text,
    page_title,
    sub_page_bar,
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
    muscle_rows,
    cards,
    readiness_bar,
    scrubber,
    plan_board,
    progress,
    logging.workout_cards,
    logging.start_tiles,
    logging.status_rows,
    logging.set_rows,
    logging.option_cards,
    logging.steps,
    logging.action_bar,
    logging.sub_page,
    banners,
    controls.pair,
    empty_state,
    toast,
    rest_timer,
    body_map_readiness,
    body_map_soreness,
    logging.body_preview,
    muscle_thumbnails,
    bottom_bar,
    rail,
    bottom_sheet,
)
