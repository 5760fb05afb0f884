"""The check-in's last card: pain that is not soreness."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.muscles import MuscleGroup
from app.core.soreness import SharpPain
from app.state.forms.check_in_form import CheckInForm
from app.ui import wording
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import ActionRow
from app.ui.widgets.card import Card, CardTone
from app.ui.widgets.chip import Chip, ChipView
from app.ui.widgets.chip_strip import ChipStrip
from app.ui.widgets.layouts import outset
from app.ui.widgets.scroll_page import ScrollPage
from app.ui.widgets.switch import SWITCH_END_REACH, SWITCH_SIDE_REACH, Switch
from app.ui.widgets.symbol import Symbol
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone


class SharpPainCard(Card):
    """A switch for sharp or joint pain, the safety text, and which muscle it is nearest to.

    Signals:
        form_edited: The form with the answer in it.
    """

    form_edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._form: CheckInForm | None = None
        self._switch = Switch(self.tr("Sharp or joint pain"))
        self._text = Text("", tone=Tone.MUTED)
        self._where = Text(self.tr("Which part is it nearest to?"), TextRole.HEADING)
        self._chips = ChipStrip()
        self._lay_out()
        self._switch.clicked.connect(self._set_pain)

    def display(self, form: CheckInForm) -> None:
        """Show whether there is such pain, and where."""
        if form == self._form:
            return
        self._form = form
        pain = form.sharp_pain
        self.set_tone(CardTone.DANGER if pain else CardTone.RAISED)
        self._switch.setChecked(pain is not None)
        self._text.set_text(self._safety_text() if pain else self._question())
        self._where.setVisible(pain is not None)
        self._chips.setVisible(pain is not None)
        if pain:
            self._show_places(pain)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(self.tr("Sharp or joint pain"), TextRole.ITEM))
        words.addWidget(self._text)
        row = QHBoxLayout()
        row.setSpacing(CARD_GAP)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(Symbol(Icon.ALERT_OUTLINE, Tone.DANGER), 0, top)
        row.addLayout(words, 1)
        switch = outset(
            self._switch,
            right=SWITCH_SIDE_REACH,
            top=SWITCH_END_REACH,
            bottom=SWITCH_END_REACH,
        )
        end = QVBoxLayout()
        end.addLayout(switch)
        end.addStretch(1)
        self.body.setSpacing(CARD_GAP)
        self.body.addLayout(ActionRow(row, end, gap=CARD_GAP))
        self.body.addWidget(self._where)
        self.body.addLayout(self._chips.to_the_edges())

    def _show_places(self, pain: SharpPain) -> None:
        chips = {muscle: self._chip(muscle, pain) for muscle in MuscleGroup}
        self._chips.set_chips(list(chips.values()))
        if pain.muscle is not None:
            self._chips.reveal(chips[pain.muscle])

    def _chip(self, muscle: MuscleGroup, pain: SharpPain) -> Chip:
        chip = Chip(
            ChipView(text=wording.muscle_name(muscle), chosen=pain.muscle is muscle), tall=True
        )
        chip.clicked.connect(lambda: self._place(muscle))
        return chip

    def _set_pain(self, on: bool) -> None:
        if self._form is not None:
            pain = SharpPain(self._form.selected) if on else None
            self.form_edited.emit(replace(self._form, sharp_pain=pain))
            if on:
                QTimer.singleShot(0, self, self._ask_where)

    def _ask_where(self) -> None:
        """Bring the question that came below the switch into sight."""
        around = self.parentWidget()
        while around is not None:
            if isinstance(around, ScrollPage):
                around.scroll_to(self._chips)
            around = around.parentWidget()

    def _place(self, muscle: MuscleGroup) -> None:
        if self._form is not None:
            self.form_edited.emit(replace(self._form, sharp_pain=SharpPain(muscle)))

    def _question(self) -> str:
        return self.tr(
            "Sudden, one-sided, swollen or bruised is not muscle soreness. "
            "We leave it out of the forecast."
        )

    def _safety_text(self) -> str:
        return self.tr(
            "This is not muscle soreness. Do not train this part, and see a doctor or "
            "physiotherapist if it is swollen or bruised, if you cannot put weight on it, or if "
            "it lasts. Dark urine with extreme pain or weakness needs a doctor at once."
        )
