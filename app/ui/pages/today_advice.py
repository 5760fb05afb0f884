"""The one card of advice on the Today page: what to do and how sure; or a warning."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.state.views.advice import AdviceView
from app.ui.advice_words import advice_basis, advice_icon, advice_text, advice_title, grade_name
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_PADDING
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.card import Card, CardTone
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.symbol import Symbol
from app.ui.widgets.tags import GradeChip
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_GAP: Final = 12
_TITLE_TOP: Final = 12


class AdviceCard(Card):
    """One piece of advice, hidden where there is none.

    Signals:
        dismissed: The athlete does not want to see it; carries its id.
    """

    dismissed = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: AdviceView | None = None
        self._symbol = Symbol(Icon.WALK, Tone.PRIMARY)
        self._title = Text("", TextRole.ITEM)
        self._text = Text("", TextRole.BODY, Tone.MUTED)
        self._grade = GradeChip("")
        self._close = IconButton(Icon.CLOSE, self.tr("Hide this advice for a week"), icon_size=18)
        self._close.clicked.connect(self._dismiss)
        self._lay_out()
        self.display(None)

    @property
    def close_button(self) -> IconButton:
        """What hides the advice."""
        return self._close

    def display(self, view: AdviceView | None) -> None:
        """Show a piece of advice, or nothing."""
        self._view = view
        self.setVisible(view is not None)
        if view is None:
            return
        self.set_tone(CardTone.DANGER if view.is_safety else CardTone.RAISED)
        self._symbol.set_icon(advice_icon(view), Tone.DANGER if view.is_safety else Tone.PRIMARY)
        self._title.set_text(advice_title(view))
        self._text.set_text(advice_text(view))
        self._text.set_tone(Tone.NORMAL if view.is_safety else Tone.MUTED)
        self._grade.set_text(grade_name(view.advice.basis.evidence))
        self._grade.setToolTip(advice_basis(view))
        self._grade.setVisible(view.is_graded)
        self._close.setVisible(not view.is_safety)

    def _lay_out(self) -> None:
        self.body.setContentsMargins(CARD_PADDING, 4, 4, CARD_PADDING)
        top = Qt.AlignmentFlag.AlignTop
        symbol = QVBoxLayout()
        symbol.setContentsMargins(0, _TITLE_TOP, 0, 0)
        symbol.addWidget(self._symbol, 0, top)
        words = QVBoxLayout()
        words.setContentsMargins(0, _TITLE_TOP, 0, 0)
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addSpacing(6)
        words.addWidget(self._grade, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addLayout(symbol)
        row.addLayout(words, 1)
        row.addWidget(self._close, 0, top)
        self.body.addLayout(row)

    def _dismiss(self) -> None:
        if self._view is not None:
            self.dismissed.emit(str(self._view.advice.id))
