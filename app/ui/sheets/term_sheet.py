"""What one word of the glossary means, with a way to the article that says more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.state.learning import Article, Term
from app.ui.theme.measures import CARD_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import ActionRow
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.divider import Divider
from app.ui.widgets.text import Text, stacked
from app.ui.widgets.tone import Tone


class TermPanel(QWidget):
    """A meaning, and the article to read on in.

    Signals:
        article_requested: Id of the article to read.
    """

    article_requested = Signal(str)

    def __init__(
        self, term: Term, article: Article | None, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(CARD_GAP)
        layout.addWidget(Text(term.text, TextRole.BODY))
        if article is not None:
            read = Button(self.tr("Read"), ButtonKind.TONAL, small=True)
            read.setAccessibleDescription(article.title)
            read.clicked.connect(lambda: self.article_requested.emit(article.id))
            title = Text(article.title, TextRole.ITEM)
            summary = Text(article.summary, TextRole.BODY, Tone.MUTED)
            layout.addWidget(Divider())
            layout.addLayout(ActionRow(stacked(title, summary), read, gap=CARD_GAP))
