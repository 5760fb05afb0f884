"""Learn: from the list to an article, the glossary, or what one word means."""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.state.views.for_you import ForYou, present_for_you
from app.ui.learning_words import texts_in_force
from app.ui.pages.learn import FOR_YOU_ARTICLE, LearnPage
from app.ui.pages.learn_article import ArticlePage, article_card, terms_card
from app.ui.pages.learn_for_you import strip_card
from app.ui.places.place import PlaceContext
from app.ui.sheets.term_sheet import TermPanel

PREDICTION_ARTICLE: Final = "prediction"


class LearnFlow(QObject):
    """Everything to read."""

    def __init__(self, context: PlaceContext) -> None:
        super().__init__(context.shell)
        self._context = context
        self._shell = context.shell
        self._texts = texts_in_force()
        self._page: LearnPage | None = None
        self._shell.page_left.connect(self._forget)

    def open(self) -> None:
        """List everything to read."""
        page = LearnPage(self._texts)
        page.article_selected.connect(self.open_article)
        page.term_selected.connect(self.explain)
        page.glossary_requested.connect(self._open_glossary)
        page.back_requested.connect(self._shell.go_back)
        self._page = page
        self.refresh()
        self._shell.push(page)

    def refresh(self) -> None:
        """Show what is going on now, where the list is open."""
        if self._page is not None:
            self._page.display(self._for_you(), self._context.store.state.history.sports)

    def open_article(self, key: str) -> None:
        """Show one article."""
        article = self._texts.article(key)
        card = article_card(article)
        if key == FOR_YOU_ARTICLE:
            self._push(ArticlePage(article.title, strip_card(self._for_you()), card))
        elif key == PREDICTION_ARTICLE:
            from app.ui.pages.learn_lab import LabCard  # noqa: PLC0415 - its chart, when asked

            self._push(ArticlePage(article.title, card, LabCard()))
        else:
            self._push(ArticlePage(article.title, card))

    def explain(self, key: str) -> None:
        """Say what a word means, in a note over whatever is shown."""
        term = self._texts.term(key)
        panel = TermPanel(term, self._texts.article(term.article) if term.article else None)
        panel.article_requested.connect(self.read_on)
        self._shell.open_note(term.name, panel)

    def read_on(self, key: str) -> None:
        """Show an article in place of whatever note or sheet led to it."""
        self._shell.close_note()
        self._shell.close_sheet()
        self.open_article(key)

    def _open_glossary(self) -> None:
        self._push(ArticlePage(self.tr("Glossary"), terms_card(self._texts.terms)))

    def _for_you(self) -> ForYou:
        return present_for_you(self._context.store.state.prepared, self._context.now())

    def _push(self, page: ArticlePage) -> None:
        """Show a page to read; beside the list, where there is room, it replaces another one."""
        if isinstance(self._shell.page, ArticlePage):
            self._shell.close_beside()
        page.back_requested.connect(self._shell.go_back)
        self._shell.push(page)

    def _forget(self, page: QWidget) -> None:
        if page is self._page:
            self._page = None
