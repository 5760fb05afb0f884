"""The one card of advice on the Today page: what to do and how sure; or a warning."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.state.views.advice import AdviceView
from app.ui.advice_foot import AdviceFoot
from app.ui.advice_words import advice_icon, advice_text, advice_title, grade_name
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_PADDING, HAIRLINE
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import TurningRow
from app.ui.widgets.card import Card, CardTone
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.symbol import Symbol
from app.ui.widgets.term_link import GradeLink
from app.ui.widgets.text import Text
from app.ui.widgets.tile import IconTile
from app.ui.widgets.tone import Tone

_PADDING: Final = CARD_PADDING + round(HAIRLINE)
_GAP: Final = 12
_GRADE_GAP: Final = 8
_CLOSE_TOP: Final = 4
_CLOSE_ROOM: Final = 22


class AdviceCard(Card):
    """One piece of advice, hidden where there is none.

    Signals:
        dismissed: The athlete does not want to see it; carries its id.
    """

    dismissed = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: AdviceView | None = None
        self._tile = IconTile(Icon.WALK, small=True)
        self._warning = Symbol(Icon.ALERT_OUTLINE, Tone.DANGER)
        self._title = Text("", TextRole.ITEM)
        self._text = Text("", TextRole.BODY, Tone.MUTED)
        self._grade = GradeLink("")
        self._foot = AdviceFoot()
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
        self._tile.set_icon(advice_icon(view))
        self._warning.set_icon(advice_icon(view), Tone.DANGER)
        self._tile.setVisible(not view.is_safety)
        self._warning.setVisible(view.is_safety)
        self._title.set_text(advice_title(view))
        self._text.set_text(advice_text(view))
        self._text.set_tone(Tone.NORMAL if view.is_safety else Tone.MUTED)
        self._grade.set_text(grade_name(view.advice.basis.evidence))
        self._grade.setVisible(view.is_graded)
        self._foot.display(view)
        self._close.setVisible(not view.is_safety)

    def _lay_out(self) -> None:
        """The cross lies in the corner over the rest, so that its target takes no room from it."""
        top = Qt.AlignmentFlag.AlignTop
        content = QHBoxLayout()
        content.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        content.setSpacing(_GAP)
        content.addWidget(self._tile, 0, top)
        content.addWidget(self._warning, 0, top)
        content.addLayout(self._words(), 1)
        corner = QVBoxLayout()
        corner.setContentsMargins(0, _CLOSE_TOP, 0, 0)
        corner.addWidget(self._close)
        layers = QGridLayout()
        layers.addLayout(content, 0, 0)
        layers.addLayout(corner, 0, 0, top | Qt.AlignmentFlag.AlignRight)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(layers)

    def _words(self) -> QVBoxLayout:
        """The title with its grade, and below it what to do and why."""
        top = Qt.AlignmentFlag.AlignTop
        head = TurningRow(gap=_GRADE_GAP)
        head.setContentsMargins(0, 0, _CLOSE_ROOM, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._grade, 0, top | Qt.AlignmentFlag.AlignLeading)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        words.addWidget(self._text)
        words.addWidget(self._foot)
        return words

    def _dismiss(self) -> None:
        if self._view is not None:
            self.dismissed.emit(str(self._view.advice.id))
