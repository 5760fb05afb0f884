"""Learn: from the list to an article or the glossary."""

from PySide6.QtCore import QLocale, QObject

from app.state.learning import learning_texts
from app.ui.pages.learn import ArticlePage, LearnPage, article_card, terms_card
from app.ui.shell import Shell


class LearnFlow(QObject):
    """Everything to read."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._texts = learning_texts(QLocale().name().split("_")[0])

    def open(self) -> None:
        """List everything to read."""
        page = LearnPage(self._texts)
        page.article_selected.connect(self.open_article)
        page.glossary_requested.connect(self._open_glossary)
        page.back_requested.connect(self._shell.go_back)
        self._shell.push(page)

    def open_article(self, key: str) -> None:
        """Show one article."""
        article = self._texts.article(key)
        self._push(ArticlePage(article.title, article_card(article)))

    def _open_glossary(self) -> None:
        self._push(ArticlePage(self.tr("Glossary"), terms_card(self._texts.terms)))

    def _push(self, page: ArticlePage) -> None:
        page.back_requested.connect(self._shell.go_back)
        self._shell.push(page)
