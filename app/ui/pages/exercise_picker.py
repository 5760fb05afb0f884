"""Find an exercise: by name with typing errors forgiven, by muscle, or make one's own."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.exercises import Exercise
from app.core.muscles import MUSCLES, MuscleGroup
from app.ui import wording
from app.ui.exercise_words import worked_muscles
from app.ui.theme.icons import Icon
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip, ChipView
from app.ui.widgets.chip_strip import ChipStrip
from app.ui.widgets.layouts import clear
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.text_field import SearchField

SHOWN_EXERCISES = 40


class ExercisePickerPage(SubPage):
    """A search field, a chip for each muscle group, and what fits.

    Signals:
        search_changed: Text and ``MuscleGroup`` or None.
        exercise_chosen: The ``Exercise``.
        custom_requested: Make an exercise of this name.
    """

    search_changed = Signal(str, object)
    exercise_chosen = Signal(object)
    custom_requested = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(icon=Icon.CLOSE, parent=parent)
        self._text = ""
        self._muscle: MuscleGroup | None = None
        self.set_title(title)
        self._search = SearchField(self.tr("Search"), self.tr("Name, muscle or equipment"))
        self._search.text_edited.connect(self._set_text)
        self._chips = ChipStrip()
        self._found = Card(holds_rows=True)
        self._custom = Button("", ButtonKind.OUTLINED, icon=Icon.PLUS)
        self._custom.clicked.connect(lambda: self.custom_requested.emit(self._text.strip()))
        self.body.addWidget(self._search)
        self.body.addLayout(self._chips.to_the_edges())
        self.body.addWidget(self._found)
        self.body.addWidget(self._custom)
        self._show_chips()

    def display(self, exercises: Sequence[Exercise]) -> None:
        """Show what fits, likeliest first."""
        clear(self._found.body)
        shown = exercises[:SHOWN_EXERCISES]
        for exercise in shown:
            row = Row(
                RowView(
                    exercise.name,
                    self._muscle_text(exercise),
                    chevron=False,
                    divider=exercise is not shown[-1],
                )
            )
            row.clicked.connect(partial(self._choose, exercise))
            self._found.body.addWidget(row)
        self._found.setVisible(bool(shown))
        name = self._text.strip()
        own = self.tr("Make “{name}”").format(name=name)
        self._custom.set_text(own if name else self.tr("Make your own exercise"))

    def start_typing(self) -> None:
        """Put the cursor into the search field."""
        self._search.setFocus()

    def _set_text(self, text: str) -> None:
        self._text = text
        self.search_changed.emit(text, self._muscle)

    def _choose_muscle(self, muscle: MuscleGroup, _checked: bool = False) -> None:  # noqa: FBT002 (a slot)
        self._muscle = None if muscle is self._muscle else muscle
        self._show_chips()
        self.search_changed.emit(self._text, self._muscle)

    def _choose(self, exercise: Exercise, _checked: bool = False) -> None:  # noqa: FBT002 (a slot)
        self.exercise_chosen.emit(exercise)

    def _show_chips(self) -> None:
        chips = []
        for muscle in MUSCLES:
            view = ChipView(text=wording.muscle_name(muscle), chosen=muscle is self._muscle)
            chip = Chip(view, tall=True)
            chip.clicked.connect(partial(self._choose_muscle, muscle))
            chips.append(chip)
        self._chips.set_chips(chips)

    def _muscle_text(self, exercise: Exercise) -> str:
        names = worked_muscles(exercise.primary, exercise.secondary)
        return names or self.tr("Muscles not known yet")
