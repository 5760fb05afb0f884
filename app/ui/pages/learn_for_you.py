"""The first card of Learn: what the athlete's latest hard session is doing to them."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.core.exercises import Sport
from app.state.learning import Article
from app.state.views.for_you import ForYou
from app.ui.advice_words import grade_name
from app.ui.pages.learn_words import (
    for_you_occasion,
    for_you_title,
    strip_summary,
    strip_view,
)
from app.ui.theme.measures import CARD_GAP, CARD_PADDING, HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import TurningRow
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.recovery_strip import RecoveryStrip
from app.ui.widgets.term_link import GradeLink
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_AROUND_BUTTON: Final = 4
"""By how much the target of a small button is higher than what is painted, above and below."""


class ForYouCard(Card):
    """Strength after a session, and the article that tells about it.

    Signals:
        read_requested: Read the article.
    """

    read_requested = Signal()

    def __init__(self, article: Article, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setContentsMargins(
            CARD_PADDING, CARD_PADDING, CARD_PADDING, CARD_PADDING - _AROUND_BUTTON
        )
        self._occasion = Text("", TextRole.LABEL, Tone.PRIMARY)
        self._title = Text("", TextRole.SECTION)
        self._strip = RecoveryStrip()
        read = Button(self.tr("Read"), ButtonKind.TONAL, small=True)
        read.setAccessibleDescription(article.title)
        read.clicked.connect(self.read_requested)
        self.body.addWidget(self._occasion)
        self.body.addWidget(self._title)
        self.body.addSpacing(CARD_GAP)
        self.body.addWidget(self._strip)
        self.body.addSpacing(CARD_GAP - _AROUND_BUTTON)
        foot = TurningRow(gap=HEADING_GAP)
        minutes = self.tr("%n min read", "", article.minutes)
        middle = Qt.AlignmentFlag.AlignVCenter
        foot.addWidget(Text(minutes, TextRole.BODY, Tone.MUTED, wrap=False, align=middle))
        if article.grade is not None:
            foot.addWidget(GradeLink(grade_name(article.grade)))
        foot.addStretch(1)
        foot.addWidget(read, 0, Qt.AlignmentFlag.AlignTrailing)
        self.body.addLayout(foot)

    def display(self, card: ForYou, sports: Mapping[str, Sport]) -> None:
        """Show what follows which session."""
        self._occasion.set_text(for_you_occasion(card, sports))
        self._title.set_text(for_you_title(card))
        self._strip.set_view(strip_view(card), strip_summary(card))


def strip_card(card: ForYou) -> Card:
    """The strip alone, above the article that tells about it."""
    strip = RecoveryStrip()
    strip.set_view(strip_view(card), strip_summary(card))
    holder = Card()
    holder.body.addWidget(strip)
    return holder
