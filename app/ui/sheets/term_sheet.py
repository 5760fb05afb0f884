"""What one word of the glossary means, with a way to the article that says more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.state.learning import Article, Term
from app.ui.theme.measures import CARD_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.text import Text


class TermPanel(QWidget):
    """A meaning, and “Read more”.

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
            more = Button(
                self.tr("Read: {title}").format(title=article.title), ButtonKind.TONAL, small=True
            )
            more.clicked.connect(lambda: self.article_requested.emit(article.id))
            layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
