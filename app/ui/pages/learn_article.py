"""One article of Learn, or its glossary."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.state.learning import Article, Term
from app.ui.advice_words import grade_name
from app.ui.theme.measures import CARD_GAP, HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import TurningRow
from app.ui.widgets.card import Card
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.term_link import GradeLink
from app.ui.widgets.text import Run, Text
from app.ui.widgets.tone import Tone


class ArticlePage(SubPage):
    """A title above cards."""

    def __init__(self, title: str, *cards: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addWidget(Text(title, TextRole.TITLE))
        for card in cards:
            self.body.addWidget(card)


def article_card(article: Article) -> Card:
    """An article's paragraphs, with its grade and source below."""
    card = Card()
    card.body.setSpacing(CARD_GAP)
    for paragraph in article.text:
        card.body.addWidget(_paragraph(paragraph))
    if article.grade is not None:
        foot = TurningRow(gap=HEADING_GAP)
        foot.addWidget(GradeLink(grade_name(article.grade)))
        middle = Qt.AlignmentFlag.AlignVCenter
        foot.addWidget(Text(article.source, TextRole.CAPTION, Tone.MUTED, align=middle), 1)
        card.body.addLayout(foot)
    return card


def _paragraph(text: str) -> Text:
    """A paragraph; words between asterisks at its beginning stand out."""
    _nothing, lead, rest = text.split("*", 2) if text.startswith("*") else ("", "", text)
    paragraph = Text()
    paragraph.set_runs((Run(lead, strong=True), Run(rest)))
    return paragraph


def terms_card(terms: Sequence[Term]) -> Card:
    """Words with what they mean."""
    card = Card()
    card.body.setSpacing(CARD_GAP)
    for term in terms:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(term.name, TextRole.ITEM))
        words.addWidget(Text(term.text, tone=Tone.MUTED))
        card.body.addLayout(words)
    return card
