"""The check-in's second card: sleep, energy, stress, protein and a note, all optional."""

from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.state.forms.check_in_form import CheckInForm
from app.ui import formats
from app.ui.theme.measures import CARD_PADDING, HAIRLINE, HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import ActionRow
from app.ui.widgets.card import Card
from app.ui.widgets.divider import Divider
from app.ui.widgets.five_step import FiveStep
from app.ui.widgets.layouts import outset
from app.ui.widgets.stepper import Stepper, StepRange
from app.ui.widgets.switch import SWITCH_SIDE_REACH, Switch
from app.ui.widgets.text import Text, stacked
from app.ui.widgets.text_field import NOTE_PADDING, NoteField
from app.ui.widgets.tone import Tone

_SLEEP: Final = StepRange(0, 16, 0.25)
_STEPPER_MARGIN: Final = 12
_ROW_MARGIN: Final = 11
_TARGET_REACH: Final = 5
_NOTE_MARGIN: Final = 4


class ScalesCard(Card):
    """How the night and the day were; what is left alone stays unsaid.

    Signals:
        form_edited: The form with the answer in it.
    """

    form_edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._form: CheckInForm | None = None
        self._sleep = Stepper(self.tr("Hours slept"), _SLEEP, self._sleep_text)
        self._quality = FiveStep(self.tr("Sleep quality"))
        self._energy = FiveStep(self.tr("Energy"))
        self._stress = FiveStep(self.tr("Stress"))
        self._protein = Switch(self.tr("Enough protein yesterday"))
        self._note = NoteField(self.tr("Note"), self.tr("Add a note"), is_bare=True)
        self._sleep_habit = Text("", TextRole.CAPTION, Tone.MUTED)
        self._quality_word = Text("", TextRole.CAPTION, Tone.MUTED)
        self._energy_word = Text("", TextRole.CAPTION, Tone.MUTED)
        self._stress_word = Text("", TextRole.CAPTION, Tone.MUTED)
        self._lay_out()
        self._wire()

    def set_usual_sleep(self, hours: float) -> None:
        """Where the stepper starts when no sleep was given yet."""
        self._sleep.set_start(hours)

    def set_median_sleep(self, hours: float | None) -> None:
        """Say what the nights are like of late; nothing where that is not known."""
        usually = self.tr("Usually {hours}")
        known = "" if hours is None else usually.format(hours=formats.hours_and_minutes(hours))
        self._sleep_habit.set_text(known)
        self._sleep_habit.setVisible(bool(known))

    def display(self, form: CheckInForm) -> None:
        """Show the answers."""
        if form == self._form:
            return
        self._form = form
        self._sleep.set_value(form.sleep_hours)
        self._quality.set_value(form.sleep_quality)
        self._energy.set_value(form.energy)
        self._stress.set_value(form.stress)
        self._protein.setChecked(bool(form.protein))
        self._note.set_text(form.note)
        _say(self._quality_word, self._quality_words(), form.sleep_quality)
        _say(self._energy_word, self._level_words(), form.energy)
        _say(self._stress_word, self._level_words(), form.stress)

    def _lay_out(self) -> None:
        protein_hint = Text(self.tr("About 1.6 g per kg body weight"), TextRole.CAPTION, Tone.MUTED)
        rows: tuple[tuple[str, Text, QWidget], ...] = (
            (self.tr("Sleep"), self._sleep_habit, self._sleep),
            (self.tr("Sleep quality"), self._quality_word, self._quality),
            (self.tr("Energy"), self._energy_word, self._energy),
            (self.tr("Stress"), self._stress_word, self._stress),
            (self.tr("Enough protein yesterday"), protein_hint, self._protein),
        )
        edge = round(HAIRLINE)
        self.body.setContentsMargins(CARD_PADDING, edge, CARD_PADDING, edge)
        for title, hint, control in rows:
            self.body.addLayout(_row(title, hint, control))
            self.body.addWidget(Divider())
        note = outset(self._note, left=NOTE_PADDING, right=NOTE_PADDING)
        note.setContentsMargins(0, _NOTE_MARGIN, 0, _NOTE_MARGIN)
        self.body.addLayout(note)

    def _wire(self) -> None:
        self._sleep.value_chosen.connect(lambda hours: self._edit(sleep_hours=hours))
        self._quality.value_chosen.connect(lambda value: self._edit(sleep_quality=value))
        self._energy.value_chosen.connect(lambda value: self._edit(energy=value))
        self._stress.value_chosen.connect(lambda value: self._edit(stress=value))
        self._protein.clicked.connect(lambda checked: self._edit(protein=checked))
        self._note.text_edited.connect(lambda text: self._edit(note=text))

    def _edit(self, **answer: Any) -> None:  # noqa: ANN401 (fields of the form)
        if self._form is not None:
            self.form_edited.emit(replace(self._form, **answer))

    def _sleep_text(self, hours: float | None) -> str:
        return self.tr("Not entered") if hours is None else formats.hours_and_minutes(hours)

    def _quality_words(self) -> tuple[str, ...]:
        return (
            self.tr("Very poor"),
            self.tr("Poor"),
            self.tr("Fair"),
            self.tr("Good"),
            self.tr("Very good"),
        )

    def _level_words(self) -> tuple[str, ...]:
        return (
            self.tr("Very low"),
            self.tr("Low"),
            self.tr("Average"),
            self.tr("High"),
            self.tr("Very high"),
        )


def _say(line: Text, words: tuple[str, ...], value: int | None) -> None:
    """Put the step into words below its name; without a step the name stands alone."""
    line.set_text("" if value is None else words[value - 1])
    line.setVisible(value is not None)


def _row(title: str, hint: Text, control: QWidget) -> ActionRow:
    words = stacked(Text(title, TextRole.SETTING), hint)
    is_stepper = isinstance(control, Stepper)
    reach = 0 if is_stepper else _TARGET_REACH
    side = SWITCH_SIDE_REACH if isinstance(control, Switch) else 0
    row = ActionRow(words, outset(control, right=side, top=reach, bottom=reach), gap=HEADING_GAP)
    margin = _STEPPER_MARGIN if is_stepper else _ROW_MARGIN
    row.setContentsMargins(0, margin, 0, margin)
    return row
