"""The card that asks for this morning's check-in, answered with one tap when nothing is sore."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.state.views.today import DayPeriod
from app.ui.pages.today_words import check_in_question
from app.ui.theme.icons import Icon
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card, CardTone
from app.ui.widgets.symbol import Symbol
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_GAP = 14
_BUTTON_GAP = 8
_PADDING = 12


class CheckInCard(Card):
    """Sore this morning? No, or yes.

    Signals:
        nothing_sore_reported: Nothing is sore.
        check_in_requested: Something is, and the check-in should open.
    """

    nothing_sore_reported = Signal()
    check_in_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(CardTone.TINTED, padding=_PADDING, parent=parent)
        self._question = Text("", TextRole.ITEM, Tone.ON_TINT)
        self._reason = Text(self.tr("30 seconds, sharper forecast"), TextRole.CAPTION, Tone.ON_TINT)
        self._no = Button(self.tr("No"), ButtonKind.OUTLINED, small=True)
        self._yes = Button(self.tr("Yes"), small=True)
        self._no.setAccessibleDescription(self.tr("Nothing is sore: saves it at once"))
        self._yes.setAccessibleDescription(self.tr("Opens the check-in"))
        self._no.clicked.connect(self.nothing_sore_reported)
        self._yes.clicked.connect(self.check_in_requested)
        self._lay_out()

    def set_period(self, period: DayPeriod) -> None:
        """Ask in the words of this part of the day."""
        self._question.set_text(check_in_question(period))

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a setter, as Qt's are
        """Leave out the second line, where the card stands beside the greeting."""
        self._reason.setVisible(not compact)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._question)
        words.addWidget(self._reason)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(_BUTTON_GAP)
        row.addWidget(Symbol(Icon.CLIPBOARD_PULSE_OUTLINE, Tone.ON_TINT))
        row.addSpacing(_GAP - _BUTTON_GAP)
        row.addLayout(words, 1)
        for button in (self._no, self._yes):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
