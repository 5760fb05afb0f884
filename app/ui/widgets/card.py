"""A card: what belongs together, raised from the window by its edge alone."""

from enum import Enum, auto
from typing import Final

from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.compat import override
from app.core.status import Status
from app.ui.theme.measures import CARD_PADDING, CARD_RADIUS, HAIRLINE, HEADING_GAP
from app.ui.theme.theme import theme
from app.ui.widgets.painting import fill_rounded, smooth_painter, stroke_rounded
from app.ui.widgets.text import Text


class CardTone(Enum):
    """What a card's background says: plain, an invitation to act, a warning, danger."""

    RAISED = auto()
    TINTED = auto()
    WARNING = auto()
    DANGER = auto()


_ABOVE_ROWS: Final = 4
_STATUS_OF_TONE: Final = {CardTone.WARNING: Status.GO_LIGHT, CardTone.DANGER: Status.REST}


class Card(QFrame):
    """A rounded surface; add content to ``body``, or rows that reach from side to side.

    Attributes:
        body: The layout inside the padding.
    """

    def __init__(
        self,
        tone: CardTone = CardTone.RAISED,
        *,
        padding: int = CARD_PADDING,
        holds_rows: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self.body = QVBoxLayout(self)
        sides, ends = (0, _ABOVE_ROWS) if holds_rows else (padding, padding)
        self.body.setContentsMargins(sides, ends, sides, ends)
        self.body.setSpacing(0)

    def set_tone(self, tone: CardTone) -> None:
        """Give the card another background."""
        self._tone = tone
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        shape = self.rect().toRectF()
        fill_rounded(painter, shape, CARD_RADIUS, card_colour(self._tone))
        if self._tone is CardTone.RAISED:
            stroke_rounded(painter, shape, CARD_RADIUS, theme().colours.hair, HAIRLINE)
        painter.end()


def card_colour(tone: CardTone) -> QColor:
    """The background of a card."""
    colours = theme().colours
    if tone in _STATUS_OF_TONE:
        return colours.status(_STATUS_OF_TONE[tone]).container
    return colours.tint if tone is CardTone.TINTED else colours.raised


def titled_card(title: Text, *content: QWidget) -> Card:
    """A card with a title above its content."""
    card = Card()
    card.body.setSpacing(HEADING_GAP)
    card.body.addWidget(title)
    for widget in content:
        card.body.addWidget(widget)
    return card
