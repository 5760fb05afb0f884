"""Learn: what is going on now, questions, safety, the glossary and more to read, with a search."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.exercises import Sport
from app.state.learning import Article, ArticleGroup, LearningTexts, Term
from app.state.learning_search import search
from app.state.views.for_you import ForYou
from app.ui.pages.learn_for_you import ForYouCard
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.card import Card, CardTone
from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.columns import Columns
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.layouts import clear
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.text import Text
from app.ui.widgets.text_field import SearchField
from app.ui.widgets.tone import Tone

FOR_YOU_ARTICLE: Final = "after-a-session"


class LearnPage(SubPage):
    """The list of everything to read.

    Signals:
        article_selected: Id of the article that was tapped.
        term_selected: Id of the word that was tapped.
        glossary_requested: The glossary was tapped.
    """

    article_selected = Signal(str)
    term_selected = Signal(str)
    glossary_requested = Signal()

    def __init__(self, texts: LearningTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._texts = texts
        self.set_title(self.tr("Learn"))
        field = SearchField(self.tr("Search"), self.tr("Search words and questions"))
        field.text_edited.connect(self._search)
        self._for_you = ForYouCard(texts.article(FOR_YOU_ARTICLE))
        self._for_you.read_requested.connect(partial(self.article_selected.emit, FOR_YOU_ARTICLE))
        self._list, self._beside = QVBoxLayout(), QVBoxLayout()
        columns = Columns()
        columns.first.addWidget(field)
        columns.first.addWidget(self._for_you)
        for column, part in ((columns.first, self._list), (columns.second, self._beside)):
            part.setSpacing(CARD_GAP)
            column.addLayout(part)
        self.add_columns(columns)
        self._search("")

    def display(self, card: ForYou, sports: Mapping[str, Sport]) -> None:
        """Show what is going on now."""
        self._for_you.display(card, sports)

    def _search(self, words: str) -> None:
        clear(self._list)
        clear(self._beside)
        is_everything = not words.strip()
        self._for_you.setVisible(is_everything)
        if is_everything:
            self._list_everything()
        else:
            self._list_found(search(self._texts, words))

    def _list_everything(self) -> None:
        here, beside = self._list, self._beside
        self._add_articles(here, self.tr("Questions"), self._group(ArticleGroup.QUESTIONS))
        self._add_safety(beside, self._group(ArticleGroup.SAFETY))
        self._add_glossary(beside)
        self._add_articles(beside, self.tr("In your muscles"), self._group(ArticleGroup.BODIES))
        self._add_articles(beside, self.tr("How Herstel works"), self._group(ArticleGroup.PROGRAM))

    def _list_found(self, found: LearningTexts) -> None:
        articles = [each for each in found.articles if each.group is not ArticleGroup.SAFETY]
        if articles:
            self._add_articles(self._list, self.tr("To read"), articles)
        if found.terms:
            self._add_terms(found.terms)
        if not (found.articles or found.terms):
            self._list.addWidget(self._nothing_found())
        self._add_safety(self._beside, self._group(ArticleGroup.SAFETY))

    def _group(self, group: ArticleGroup) -> list[Article]:
        return [each for each in self._texts.articles if each.group is group]

    def _add_articles(self, column: QVBoxLayout, heading: str, articles: Sequence[Article]) -> None:
        column.addWidget(Text(heading, TextRole.HEADING, Tone.MUTED))
        card = Card(holds_rows=True)
        for article in articles:
            is_last = article is articles[-1]
            view = RowView(article.title, article.summary, divider=not is_last, strong=True)
            card.body.addWidget(self._row(view, article))
        column.addWidget(card)

    def _add_safety(self, column: QVBoxLayout, articles: Sequence[Article]) -> None:
        for article in articles:
            icon = Icon.ALERT_OUTLINE
            view = RowView(article.title, article.summary, icon, danger=True, tile=False)
            card = Card(CardTone.DANGER, holds_rows=True)
            card.body.addWidget(self._row(view, article))
            column.addWidget(card)

    def _row(self, view: RowView, article: Article) -> Row:
        row = Row(view)
        when_clicked(row, self.article_selected.emit, article.id)
        return row

    def _add_glossary(self, column: QVBoxLayout) -> None:
        card = Card(holds_rows=True)
        count = self.tr("%n word(s), from ATP to supercompensation", "", len(self._texts.terms))
        row = Row(RowView(self.tr("Glossary"), count, Icon.BOOK_OPEN_VARIANT, tile=False))
        row.clicked.connect(self.glossary_requested)
        card.body.addWidget(row)
        column.addWidget(card)

    def _add_terms(self, terms: Sequence[Term]) -> None:
        self._list.addWidget(Text(self.tr("Glossary"), TextRole.HEADING, Tone.MUTED))
        card = Card(holds_rows=True)
        for term in terms:
            row = Row(RowView(term.name, term.text, divider=term is not terms[-1], strong=True))
            when_clicked(row, self.term_selected.emit, term.id)
            card.body.addWidget(row)
        self._list.addWidget(card)

    def _nothing_found(self) -> EmptyState:
        return EmptyState(
            Icon.MAGNIFY, self.tr("Nothing found"), self.tr("Try another word, or a shorter one.")
        )
