"""Advice as the sheet of a muscle group shows it: what to do, why now, how sure."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.state.views.advice import AdviceView
from app.ui.advice_foot import AdviceFoot
from app.ui.advice_words import advice_text, advice_title, grade_name
from app.ui.theme.measures import CARD_GAP, HEADING_GAP
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.card import Card, CardTone
from app.ui.widgets.term_link import GradeLink
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone


class AdviceList(QWidget):
    """Pieces of advice below each other; warnings stand in a card of their own."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: tuple[AdviceView, ...] = ()
        self._parts: list[QWidget] = []
        self._is_narrow = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(CARD_GAP)

    def display(self, views: tuple[AdviceView, ...]) -> None:
        """Show this advice."""
        if views == self._views:
            return
        self._views = views
        for part in self._parts:
            self._layout.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = [_warning(view) if view.is_safety else _Advice(view) for view in views]
        self.set_narrow(is_narrow=self._is_narrow)
        for part in self._parts:
            self._layout.addWidget(part)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Stand in half the width of a sheet, or in all of it."""
        self._is_narrow = is_narrow
        for part in self._parts:
            if isinstance(part, _Advice):
                part.set_narrow(is_narrow=is_narrow)


class _Advice(QWidget):
    """One piece of advice, its grade beside the title or, in a narrow place, below the text."""

    def __init__(self, view: AdviceView) -> None:
        super().__init__()
        self._grade = GradeLink(grade_name(view.advice.basis.evidence)) if view.is_graded else None
        self._head, self._below = QHBoxLayout(), QHBoxLayout()
        self._head.setSpacing(HEADING_GAP)
        self._head.addWidget(Text(advice_title(view), TextRole.ITEM), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(self._head)
        layout.addWidget(Text(advice_text(view), TextRole.BODY, Tone.MUTED))
        layout.addLayout(self._below)
        layout.addWidget(AdviceFoot(view))
        self.set_narrow(is_narrow=False)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put the grade where there is room for it."""
        if self._grade is None:
            return
        if is_narrow or theme().is_text_large:
            self._below.addWidget(self._grade, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._head.addWidget(self._grade, 0, Qt.AlignmentFlag.AlignTop)
        over = HEADING_GAP if is_narrow else 0
        self._below.setContentsMargins(0, over, 0, 0)


def _warning(view: AdviceView) -> QWidget:
    card = Card(CardTone.DANGER)
    card.body.setSpacing(4)
    card.body.addWidget(Text(advice_title(view), TextRole.ITEM, Tone.REST))
    card.body.addWidget(Text(advice_text(view)))
    card.body.addWidget(AdviceFoot(view))
    return card
