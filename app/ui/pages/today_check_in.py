"""The card that asks for this morning's check-in, answered with one tap when nothing is sore."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QWidget

from app.state.views.today import DayPeriod
from app.ui.pages.today_words import check_in_question
from app.ui.theme.icons import Icon
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card, CardTone
from app.ui.widgets.pair import Pair
from app.ui.widgets.symbol import Symbol
from app.ui.widgets.text import Text, stacked
from app.ui.widgets.tone import Tone

_GAP: Final = 12
_BUTTON_GAP: Final = 8
_LEFT: Final = 17
_RIGHT: Final = 13
_ENDS: Final = 9
_COMPACT_ENDS: Final = 4


class CheckInCard(Card):
    """Sore this morning? No, or yes.

    Signals:
        nothing_sore_reported: Nothing is sore.
        check_in_requested: Something is, and the check-in should open.
    """

    nothing_sore_reported = Signal()
    check_in_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(CardTone.TINTED, parent=parent)
        self._symbol = Symbol(Icon.CLIPBOARD_PULSE_OUTLINE, Tone.ON_TINT)
        self._question = Text("", TextRole.ITEM, Tone.ON_TINT)
        self._reason = Text(self.tr("30 seconds, sharper forecast"), TextRole.CAPTION, Tone.ON_TINT)
        self._no = Button(self.tr("No"), ButtonKind.OUTLINED, small=True)
        self._no.set_tone(Tone.ON_TINT)
        self._yes = Button(self.tr("Yes"), small=True)
        self._no.setAccessibleDescription(self.tr("Nothing is sore: saves it at once"))
        self._yes.setAccessibleDescription(self.tr("Opens the check-in"))
        self._no.clicked.connect(self.nothing_sore_reported)
        self._yes.clicked.connect(self.check_in_requested)
        self._lay_out()

    def set_period(self, period: DayPeriod) -> None:
        """Ask in the words of this part of the day."""
        self._question.set_text(check_in_question(period))

    def set_compact(self, compact: bool) -> None:
        """Leave out the second line and shrink, where the card stands beside the greeting."""
        self._reason.setVisible(not compact)
        self._question.set_role(TextRole.HEADING if compact else TextRole.ITEM)
        ends = _COMPACT_ENDS if compact else _ENDS
        self.body.setContentsMargins(_LEFT, ends, _RIGHT, ends)
        self._question.setWordWrap(not compact)
        horizontal = QSizePolicy.Policy.Fixed if compact else QSizePolicy.Policy.Preferred
        self.setSizePolicy(horizontal, QSizePolicy.Policy.Preferred)
        for inner in self.findChildren(QLayout):
            inner.invalidate()  # Qt tells them only with the next event, after the row around

    def _lay_out(self) -> None:
        words = QWidget()
        row = QHBoxLayout(words)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._symbol)
        row.addLayout(stacked(self._question, self._reason), 1)
        answers = QWidget()
        buttons = QHBoxLayout(answers)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(_BUTTON_GAP)
        buttons.addWidget(self._no)
        buttons.addWidget(self._yes)
        self.body.addWidget(Pair(words, answers, gap=_GAP))
        self.set_compact(False)
