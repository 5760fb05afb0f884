"""The gallery's pieces around a page: bars, sheets and messages."""

from typing import Final

from PySide6.QtWidgets import QWidget

from app.ui.gallery_stage import column
from app.ui.theme.icons import Icon
from app.ui.widgets.banner import Banner, BannerTone, BannerView
from app.ui.widgets.bottom_bar import BottomBar
from app.ui.widgets.bottom_sheet import BottomSheet
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.navigation import NavigationItem
from app.ui.widgets.page_title import PageTitle
from app.ui.widgets.rail import Rail
from app.ui.widgets.sub_page_bar import SubPageBar
from app.ui.widgets.text import Text
from app.ui.widgets.timer_bar import TimerBar, TimerBarView
from app.ui.widgets.toast import Toast, ToastView
from app.ui.widgets.waiting_note import WaitingNote

_PLACES: Final = (
    NavigationItem("today", Icon.HOME_VARIANT_OUTLINE, Icon.HOME_VARIANT, "Today"),
    NavigationItem("check-in", Icon.CLIPBOARD_PULSE_OUTLINE, Icon.CLIPBOARD_PULSE, "Check-in"),
    NavigationItem("log", Icon.PLUS, Icon.PLUS, "Log", emphasised=True),
    NavigationItem("trends", Icon.CHART_LINE, Icon.CHART_LINE, "Trends"),
    NavigationItem("more", Icon.DOTS_HORIZONTAL, Icon.DOTS_HORIZONTAL, "More"),
)
_NOTE_WIDTH: Final = 348


def page_title() -> QWidget:
    """The head of a page with an action."""
    title = PageTitle("Good morning", "Monday 23 November")
    title.add_action(IconButton(Icon.HELP_CIRCLE_OUTLINE, "What the colours mean"))
    return title


def sub_page_bar() -> QWidget:
    """The bar of a sub-page."""
    return SubPageBar("Settings")


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


def waiting_note() -> QWidget:
    """While the forecast is worked out again."""
    host = _stage(104)
    host.resize(_NOTE_WIDTH, host.height())
    WaitingNote(host)
    return host


def timer_bars() -> QWidget:
    """A rest that counts down, and a set that counts up."""
    bars = TimerBar(), TimerBar()
    views = (
        TimerBarView("Rest, then set 3", "1:24", 0.6, ("\N{MINUS SIGN}15", "+15", "Skip")),
        TimerBarView("Plank, set 1", "0:23 of 1:00", 0.38, ("Cancel", "Stop")),
    )
    for bar, view in zip(bars, views, strict=True):
        bar.set_view(view)
    return column(*bars)


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


def _stage(height: int) -> QWidget:
    host = QWidget()
    host.setFixedHeight(height)
    return host
