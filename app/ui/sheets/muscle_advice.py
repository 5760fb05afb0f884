"""Advice as the sheet of a muscle group shows it: what to do, why now, how sure."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.state.views.advice import AdviceView
from app.ui.advice_foot import AdviceFoot
from app.ui.advice_words import advice_text, advice_title, grade_name
from app.ui.theme.measures import CARD_GAP, HEADING_GAP
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
    layout = QVBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    head = QHBoxLayout()
    head.setSpacing(HEADING_GAP)
    head.addWidget(Text(advice_title(view), TextRole.ITEM), 1)
    if view.is_graded:
        grade = GradeLink(grade_name(view.advice.basis.evidence))
        head.addWidget(grade, 0, Qt.AlignmentFlag.AlignTop)
    layout.addLayout(head)
    layout.addWidget(Text(advice_text(view), TextRole.BODY, Tone.MUTED))
    layout.addWidget(AdviceFoot(view))
    return part


def _warning(view: AdviceView) -> QWidget:
    card = Card(CardTone.DANGER)
    card.body.setSpacing(4)
    card.body.addWidget(Text(advice_title(view), TextRole.ITEM, Tone.REST))
    card.body.addWidget(Text(advice_text(view)))
    card.body.addWidget(AdviceFoot(view))
    return card
