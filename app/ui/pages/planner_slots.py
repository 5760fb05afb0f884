"""The card that proposes the best hours of the week for the selected session."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.state.views.planned import GoodSlot
from app.ui.pages.planner_words import slot_text
from app.ui.theme.measures import CARD_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip, ChipView
from app.ui.widgets.chip_strip import ChipStrip
from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone


class GoodSlotsCard(Card):
    """The first good and clear hour of each day; a tap moves the session there.

    Signals:
        move_requested: When the session is to start.
    """

    move_requested = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._slots: tuple[GoodSlot, ...] = ()
        self._for = Text("", TextRole.BODY, Tone.MUTED)
        self._strip = ChipStrip()
        self.body.setSpacing(CARD_GAP)
        self.body.addWidget(Text(self.tr("Good hours this week"), TextRole.ITEM))
        self.body.addWidget(self._for)
        self.body.addWidget(self._strip)
        self.setVisible(False)

    def display(self, slots: tuple[GoodSlot, ...], session: str) -> None:
        """Propose these hours to a session, or vanish where there is none."""
        self.setVisible(bool(slots))
        text = self.tr("Tap one to move {session} there; the share is its readiness then.")
        self._for.set_text(text.format(session=session))
        if slots != self._slots:
            self._slots = slots
            self._strip.set_chips([self._chip(slot) for slot in slots])

    def _chip(self, slot: GoodSlot) -> Chip:
        when, readiness = slot_text(slot)
        chip = Chip(ChipView(when, readiness))
        chip.setToolTip(self.tr("Move to {when}").format(when=when))
        when_clicked(chip, self.move_requested.emit, slot.at)
        return chip
