"""Find an exercise: by name with typing errors forgiven, muscle, equipment; or make one's own."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.exercises import Exercise
from app.core.muscles import MUSCLES, MuscleGroup
from app.ui import wording
from app.ui.exercise_words import USUAL_EQUIPMENT, equipment_name, worked_muscles
from app.ui.theme.icons import Icon
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip, ChipView
from app.ui.widgets.chip_strip import ChipStrip
from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.layouts import clear
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.text_field import SearchField

SHOWN_EXERCISES = 40


class ExercisePickerPage(SubPage):
    """A search field, a chip for each muscle group and equipment, and what fits.

    Signals:
        search_changed: Text, ``MuscleGroup`` or None, and equipment or None.
        exercise_chosen: The ``Exercise``.
        custom_requested: Make an exercise of this name.
    """

    search_changed = Signal(str, object, object)
    exercise_chosen = Signal(object)
    custom_requested = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(icon=Icon.CLOSE, parent=parent)
        self._text = ""
        self._shown: Sequence[Exercise] = ()
        self._muscle: MuscleGroup | None = None
        self._equipment: str | None = None
        self.set_title(title)
        self._search = SearchField(self.tr("Search"), self.tr("Name, muscle or equipment"))
        self._search.text_edited.connect(self._set_text)
        self._search.returnPressed.connect(self._choose_first)
        self._muscles = ChipStrip()
        self._equipments = ChipStrip()
        self._found = Card(holds_rows=True)
        self._custom = Button("", ButtonKind.OUTLINED, icon=Icon.PLUS)
        self._custom.clicked.connect(lambda: self.custom_requested.emit(self._text.strip()))
        self.body.addWidget(self._search)
        self.body.addLayout(self._muscles.to_the_edges())
        self.body.addLayout(self._equipments.to_the_edges())
        self.body.addWidget(self._found)
        self.body.addWidget(self._custom)
        self._show_muscles()
        self._show_equipment()

    def display(self, exercises: Sequence[Exercise]) -> None:
        """Show what fits, likeliest first."""
        clear(self._found.body)
        shown = self._shown = exercises[:SHOWN_EXERCISES]
        for exercise in shown:
            row = Row(
                RowView(
                    exercise.name,
                    self._muscle_text(exercise),
                    chevron=False,
                    divider=exercise is not shown[-1],
                )
            )
            when_clicked(row, self.exercise_chosen.emit, exercise)
            self._found.body.addWidget(row)
        self._found.setVisible(bool(shown))
        name = self._text.strip()
        own = self.tr("Make “{name}”").format(name=name)
        self._custom.set_text(own if name else self.tr("Make your own exercise"))

    def start_typing(self) -> None:
        """Put the cursor into the search field."""
        self._search.setFocus()

    def _choose_first(self) -> None:
        """Enter takes what fits best, once something was typed."""
        if self._text.strip() and self._shown:
            self.exercise_chosen.emit(self._shown[0])

    def _set_text(self, text: str) -> None:
        self._text = text
        self._ask()

    def _ask(self) -> None:
        self.search_changed.emit(self._text, self._muscle, self._equipment)

    def _choose_muscle(self, muscle: MuscleGroup) -> None:
        self._muscle = None if muscle is self._muscle else muscle
        self._show_muscles()
        self._ask()

    def _choose_equipment(self, equipment: str) -> None:
        self._equipment = None if equipment == self._equipment else equipment
        self._show_equipment()
        self._ask()

    def _show_muscles(self) -> None:
        self._muscles.set_chips(
            [
                _chip(
                    wording.muscle_name(muscle),
                    partial(self._choose_muscle, muscle),
                    chosen=muscle is self._muscle,
                )
                for muscle in MUSCLES
            ]
        )

    def _show_equipment(self) -> None:
        self._equipments.set_chips(
            [
                _chip(
                    equipment_name(equipment),
                    partial(self._choose_equipment, equipment),
                    chosen=equipment == self._equipment,
                )
                for equipment in USUAL_EQUIPMENT
            ]
        )

    def _muscle_text(self, exercise: Exercise) -> str:
        names = worked_muscles(exercise.primary, exercise.secondary)
        return names or self.tr("Muscles not known yet")


def _chip(text: str, choose: Callable[..., None], *, chosen: bool) -> Chip:
    chip = Chip(ChipView(text=text, chosen=chosen), tall=True)
    when_clicked(chip, choose)
    return chip
