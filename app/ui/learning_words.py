"""The texts of Learn in the language of the window, and its words as links."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from app.state.learning import LearningTexts, learning_texts
from app.ui.widgets.term_link import TermLink


def texts_in_force() -> LearningTexts:
    """The texts in the present language."""
    return learning_texts(QLocale().name().split("_")[0])


def term_links(terms: Sequence[str]) -> list[QWidget]:
    """Words of the glossary by their own names, to ask about."""
    texts = texts_in_force()
    return [TermLink(texts.term(term).name, term) for term in terms]
