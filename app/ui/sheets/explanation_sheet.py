"""What something shows, in words, with the words of the glossary that it takes."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.ui.learning_words import term_links
from app.ui.theme.measures import CARD_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.text import Text

_PER_ROW: Final = 2


class ExplanationPanel(QWidget):
    """A text, and links to what its words mean."""

    def __init__(
        self, text: str, terms: Sequence[str] = (), *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(CARD_GAP)
        layout.addWidget(Text(text, TextRole.BODY))
        words = QGridLayout()
        words.setHorizontalSpacing(CARD_GAP)
        words.setVerticalSpacing(0)
        for number, link in enumerate(term_links(terms)):
            leading = Qt.AlignmentFlag.AlignLeading
            words.addWidget(link, number // _PER_ROW, number % _PER_ROW, leading)
        layout.addLayout(words)
