"""The More page: everything that is not asked for every day."""

from collections.abc import Mapping
from enum import Enum, auto
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.state.views.more import MoreView
from app.ui import formats, wording
from app.ui.theme.icons import Icon
from app.ui.widgets.card import Card
from app.ui.widgets.page_title import PageTitle
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.scroll_page import ScrollPage


class Destination(Enum):
    """Where an entry of the More page leads."""

    TRANSFER = auto()
    BACK_UPS = auto()
    SETTINGS = auto()
    SHORTCUTS = auto()
    ABOUT = auto()


_ICONS: Mapping[Destination, Icon] = MappingProxyType(
    {
        Destination.TRANSFER: Icon.SWAP_VERTICAL,
        Destination.BACK_UPS: Icon.BACKUP_RESTORE,
        Destination.SETTINGS: Icon.COG_OUTLINE,
        Destination.SHORTCUTS: Icon.KEYBOARD_OUTLINE,
        Destination.ABOUT: Icon.INFORMATION_OUTLINE,
    }
)
_GROUPS = (
    (Destination.TRANSFER, Destination.BACK_UPS),
    (Destination.SETTINGS, Destination.SHORTCUTS, Destination.ABOUT),
)


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
        page = ScrollPage()
        page.body.addWidget(PageTitle(self.tr("More")))
        for group in _GROUPS:
            page.body.addWidget(self._card(group))
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

    def _card(self, group: tuple[Destination, ...]) -> Card:
        card = Card(padding=0)
        for destination in group:
            row = Row(self._row_view(destination, divider=destination is not group[-1]))
            row.clicked.connect(
                lambda _checked=False, chosen=destination: self.destination_chosen.emit(chosen)
            )
            self._rows[destination] = row
            card.body.addWidget(row)
        return card

    def _row_view(self, destination: Destination, *, divider: bool) -> RowView:
        title, fact = self._words(destination)
        return RowView(title, fact, icon=_ICONS[destination], divider=divider)

    def _words(self, destination: Destination) -> tuple[str, str]:
        view = self._view
        match destination:
            case Destination.TRANSFER:
                return self.tr("Import and export"), self._import_fact()
            case Destination.BACK_UPS:
                return self.tr("Back-ups"), self._back_up_fact()
            case Destination.SETTINGS:
                fact = wording.settings_in_short(view.settings) if view else ""
                return self.tr("Settings"), fact
            case Destination.SHORTCUTS:
                return self.tr("Shortcuts"), self.tr("Press ? anywhere")
            case Destination.ABOUT:
                return self.tr("About"), self.tr("Version, licence and how it predicts")

    def _import_fact(self) -> str:
        at = self._view.last_import_at if self._view else None
        if at is None:
            return self.tr("Nothing imported yet")
        return self.tr("Last import {day}").format(day=formats.day_and_month(at.date()))

    def _back_up_fact(self) -> str:
        at = self._view.last_back_up_at if self._view else None
        if at is None:
            return self.tr("None made yet")
        return f"{formats.day_and_month(at.date())} {formats.clock(at)}"
