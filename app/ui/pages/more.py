"""The More page: everything that is not asked for every day."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from enum import Enum, auto
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.settings import ThemeChoice
from app.state.views.more import MoreView
from app.ui import formats
from app.ui.language import spoken_language
from app.ui.pages.review_words import amount_text, span_text
from app.ui.settings_words import settings_in_short
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP, PAGE_MARGIN, WIDE_MARGIN
from app.ui.theme.theme import theme
from app.ui.widgets.card import Card
from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.columns import Columns
from app.ui.widgets.page_title import PageTitle
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.scroll_page import ScrollPage


class Destination(Enum):
    """Where an entry of the More page leads."""

    PLANNER = auto()
    REVIEW = auto()
    ROUTINES = auto()
    EXERCISES = auto()
    LEARN = auto()
    TRANSFER = auto()
    BACK_UPS = auto()
    SETTINGS = auto()
    SHORTCUTS = auto()
    ABOUT = auto()


_ICONS: Mapping[Destination, Icon] = MappingProxyType(
    {
        Destination.PLANNER: Icon.CALENDAR_CLOCK,
        Destination.REVIEW: Icon.CLIPBOARD_LIST_OUTLINE,
        Destination.ROUTINES: Icon.FORMAT_LIST_BULLETED,
        Destination.EXERCISES: Icon.DUMBBELL,
        Destination.LEARN: Icon.SCHOOL_OUTLINE,
        Destination.TRANSFER: Icon.SWAP_VERTICAL,
        Destination.BACK_UPS: Icon.BACKUP_RESTORE,
        Destination.SETTINGS: Icon.COG_OUTLINE,
        Destination.SHORTCUTS: Icon.HELP_CIRCLE_OUTLINE,
        Destination.ABOUT: Icon.INFORMATION_OUTLINE,
    }
)
_GROUPS = (
    (Destination.PLANNER, Destination.REVIEW, Destination.ROUTINES, Destination.EXERCISES),
    (Destination.LEARN, Destination.TRANSFER, Destination.BACK_UPS),
    (Destination.SETTINGS, Destination.SHORTCUTS, Destination.ABOUT),
)

_BETWEEN_GROUPS = 4


class MorePage(QWidget):
    """Entries in cards, each with a live fact below its name.

    Signals:
        destination_chosen: The ``Destination`` of the entry.
    """

    destination_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: MoreView | None = None
        self._rows: dict[Destination, Row] = {}
        self._open_now: Destination | None = None
        page = self._scroll = ScrollPage()
        page.body.addWidget(PageTitle(self.tr("More")))
        columns = Columns(CARD_GAP + _BETWEEN_GROUPS)
        for group in _GROUPS:
            column = columns.second if group is _GROUPS[-1] else columns.first
            column.addWidget(self._card(group))
        page.add_columns(columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)

    def display(self, view: MoreView) -> None:
        """Show the facts."""
        if view == self._view:
            return
        self._view = view
        for group in _GROUPS:
            for destination in group:
                self._rows[destination].set_view(
                    self._row_view(destination, divider=destination is not group[-1])
                )

    def mark(self, open_now: Destination | None) -> None:
        """Show which entry is open beside the page, if any."""
        for destination, row in self._rows.items():
            row.set_view(replace(row.view, selected=destination is open_now))
        self._open_now = open_now

    def set_wide(self, *, is_wide: bool) -> None:
        """Begin where other pages do in a wide window, also while something is open beside."""
        start, end = (WIDE_MARGIN, WIDE_MARGIN // 2) if is_wide else (PAGE_MARGIN, PAGE_MARGIN)
        self._scroll.set_sides(start, end)

    def leave_out(self, destinations: Collection[Destination]) -> None:
        """Hide these entries, which are reached in another way, and show all others."""
        for destination, row in self._rows.items():
            row.setVisible(destination not in destinations)

    def _card(self, group: tuple[Destination, ...]) -> Card:
        card = Card(holds_rows=True)
        for destination in group:
            row = Row(self._row_view(destination, divider=destination is not group[-1]))
            when_clicked(row, self.destination_chosen.emit, destination)
            self._rows[destination] = row
            card.body.addWidget(row)
        return card

    def _row_view(self, destination: Destination, *, divider: bool) -> RowView:
        title, fact = self._words(destination)
        return RowView(
            title,
            fact,
            icon=_ICONS[destination],
            divider=divider,
            selected=destination is self._open_now,
        )

    def _words(self, destination: Destination) -> tuple[str, str]:
        titles = {
            Destination.PLANNER: self.tr("Planner"),
            Destination.REVIEW: self.tr("Weekly review"),
            Destination.ROUTINES: self.tr("Routines"),
            Destination.EXERCISES: self.tr("Exercises"),
            Destination.LEARN: self.tr("Learn"),
            Destination.TRANSFER: self.tr("Import and export"),
            Destination.BACK_UPS: self.tr("Back-ups"),
            Destination.SETTINGS: self.tr("Settings"),
            Destination.SHORTCUTS: self.tr("Shortcuts"),
            Destination.ABOUT: self.tr("About"),
        }
        return titles[destination], "" if self._view is None else self._fact(
            destination, self._view
        )

    def _fact(self, destination: Destination, view: MoreView) -> str:
        facts = {
            Destination.PLANNER: self._planner_fact(view),
            Destination.REVIEW: self._review_fact(view),
            Destination.ROUTINES: self.tr("%n routine(s)", "", view.routines),
            Destination.EXERCISES: self.tr("{used} used, {own} of your own").format(
                used=view.used_exercises, own=view.own_exercises
            ),
            Destination.LEARN: self.tr("Soreness, recovery, safety"),
            Destination.TRANSFER: self._import_fact(view),
            Destination.BACK_UPS: self._back_up_fact(view),
            Destination.SETTINGS: self._settings_fact(view),
            Destination.SHORTCUTS: self.tr("Press ? anywhere"),
            Destination.ABOUT: self.tr("Version, licence and how it predicts"),
        }
        return facts[destination]

    def _planner_fact(self, view: MoreView) -> str:
        if view.legs_good_at is None:
            return self.tr("No good hour for legs within a week")
        when = formats.weekday_and_clock(view.legs_good_at)
        return self.tr("Next good hour for legs: {when}").format(when=when)

    def _review_fact(self, view: MoreView) -> str:
        return f"{span_text(view.reviewed)}: {amount_text(view.reviewed_amount)}"

    def _import_fact(self, view: MoreView) -> str:
        if view.last_import_at is None:
            return self.tr("Nothing imported yet")
        day = formats.day_and_month(view.last_import_at.date())
        return self.tr("Last import {day}").format(day=day)

    def _back_up_fact(self, view: MoreView) -> str:
        at = view.last_back_up_at
        if at is None:
            return self.tr("None made yet")
        if at.date() == view.today:
            return self.tr("Today {time}").format(time=formats.clock(at))
        return f"{formats.day_and_month(at.date())} {formats.clock(at)}"

    def _settings_fact(self, view: MoreView) -> str:
        language = spoken_language(view.settings.language)
        shown = ThemeChoice.DARK if theme().is_dark else ThemeChoice.LIGHT
        return settings_in_short(view.settings, language, shown)
