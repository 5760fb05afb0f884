"""Advice as the sheet of a muscle group shows it: title with grade, what to do, the source."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.state.views.advice import AdviceView
from app.ui.advice_words import advice_basis, advice_text, advice_title, grade_name
from app.ui.theme.measures import CARD_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.card import Card, CardTone
from app.ui.widgets.tags import GradeChip
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_GAP: Final = 8


class AdviceList(QWidget):
    """Pieces of advice below each other; warnings stand in a card of their own."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: tuple[AdviceView, ...] = ()
        self._parts: list[QWidget] = []
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
        self._parts = [_warning(view) if view.is_safety else _advice(view) for view in views]
        for part in self._parts:
            self._layout.addWidget(part)


def _advice(view: AdviceView) -> QWidget:
    part = QWidget()
    head = QHBoxLayout()
    head.setSpacing(_GAP)
    head.addWidget(Text(advice_title(view), TextRole.ITEM), 1)
    if view.is_graded:
        grade = GradeChip(grade_name(view.advice.basis.evidence))
        grade.setToolTip(advice_basis(view))
        head.addWidget(grade, 0, Qt.AlignmentFlag.AlignTop)
    layout = QVBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    layout.addLayout(head)
    layout.addWidget(Text(advice_text(view), TextRole.BODY, Tone.MUTED))
    return part


def _warning(view: AdviceView) -> QWidget:
    card = Card(CardTone.DANGER)
    card.body.setSpacing(4)
    card.body.addWidget(Text(advice_title(view), TextRole.ITEM, Tone.REST))
    card.body.addWidget(Text(advice_text(view)))
    return card
