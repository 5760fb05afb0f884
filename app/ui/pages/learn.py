"""Learn: questions, what happens in muscles, safety and the glossary, with a search."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.state.learning import Article, ArticleGroup, LearningTexts, Term
from app.ui.advice_words import grade_name
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP, HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import TurningRow
from app.ui.widgets.card import Card, CardTone
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.layouts import clear
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.tags import GradeChip
from app.ui.widgets.text import Text
from app.ui.widgets.text_field import SearchField
from app.ui.widgets.tone import Tone


class LearnPage(SubPage):
    """The list of everything to read.

    Signals:
        article_selected: Id of the article that was tapped.
        glossary_requested: The glossary was tapped.
    """

    article_selected = Signal(str)
    glossary_requested = Signal()

    def __init__(self, texts: LearningTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._texts = texts
        self.set_title(self.tr("Learn"))
        search = SearchField(self.tr("Search"), self.tr("Search words and questions"))
        search.text_edited.connect(self._show)
        self.body.addWidget(search)
        self._list = QVBoxLayout()
        self._list.setSpacing(CARD_GAP)
        self.body.addLayout(self._list)
        self._show("")

    def _show(self, words: str) -> None:
        clear(self._list)
        found = self._texts.search(words)
        for group in ArticleGroup:
            articles = [each for each in found.articles if each.group is group]
            if articles:
                self._add_group(group, articles)
        if words.strip():
            self._add_terms(found.terms)
        else:
            self._add_glossary(found.terms)
        if not (found.articles or found.terms):
            self._list.addWidget(self._nothing_found())

    def _add_group(self, group: ArticleGroup, articles: list[Article]) -> None:
        titles = {
            ArticleGroup.QUESTIONS: self.tr("Questions"),
            ArticleGroup.BODIES: self.tr("What happens in you"),
            ArticleGroup.SAFETY: self.tr("Safety"),
        }
        self._list.addWidget(Text(titles[group], TextRole.HEADING, Tone.MUTED))
        tone = CardTone.DANGER if group is ArticleGroup.SAFETY else CardTone.RAISED
        card = Card(tone, holds_rows=True)
        icon = Icon.ALERT_OUTLINE if group is ArticleGroup.SAFETY else None
        for article in articles:
            row = Row(
                RowView(
                    article.title,
                    article.summary,
                    icon=icon,
                    divider=article is not articles[-1],
                    danger=group is ArticleGroup.SAFETY,
                )
            )
            row.clicked.connect(partial(self._select, article.id))
            card.body.addWidget(row)
        self._list.addWidget(card)

    def _select(self, key: str, _checked: bool = False) -> None:  # noqa: FBT002 (a slot)
        self.article_selected.emit(key)

    def _add_glossary(self, terms: tuple[Term, ...]) -> None:
        card = Card(holds_rows=True)
        row = Row(
            RowView(
                self.tr("Glossary"),
                self.tr("%n word(s)", "", len(terms)),
                icon=Icon.BOOK_OPEN_VARIANT,
            )
        )
        row.clicked.connect(self.glossary_requested)
        card.body.addWidget(row)
        self._list.addWidget(card)

    def _add_terms(self, terms: tuple[Term, ...]) -> None:
        if terms:
            self._list.addWidget(Text(self.tr("Glossary"), TextRole.HEADING, Tone.MUTED))
            self._list.addWidget(terms_card(terms))

    def _nothing_found(self) -> EmptyState:
        return EmptyState(
            Icon.MAGNIFY, self.tr("Nothing found"), self.tr("Try another word, or a shorter one.")
        )


class ArticlePage(SubPage):
    """One article, or the glossary."""

    def __init__(self, title: str, card: Card, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addWidget(Text(title, TextRole.TITLE))
        self.body.addWidget(card)


def article_card(article: Article) -> Card:
    """An article's paragraphs, with its grade and source below."""
    card = Card()
    card.body.setSpacing(CARD_GAP)
    for paragraph in article.text:
        card.body.addWidget(Text(paragraph))
    foot = TurningRow(gap=HEADING_GAP)
    foot.addWidget(GradeChip(grade_name(article.grade)))
    foot.addWidget(Text(article.source, TextRole.CAPTION, Tone.MUTED), 1)
    card.body.addLayout(foot)
    return card


def terms_card(terms: tuple[Term, ...]) -> Card:
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
