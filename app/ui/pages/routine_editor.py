"""Make or change a routine: its name, its exercises and their order."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.drafts import SetMeasure
from app.core.exercises import Exercise
from app.core.history import History
from app.core.routines import Routine
from app.core.workouts import ExerciseEntry, StrengthSet
from app.state.forms.set_shapes import measure_of, usual_measure
from app.ui.pages.routine_targets import RoutineTargets
from app.ui.theme.icons import Icon
from app.ui.theme.measures import HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.layouts import clear
from app.ui.widgets.stepper import Stepper, StepRange
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.text import Text
from app.ui.widgets.text_field import TextField
from app.ui.widgets.tone import Tone

_USUAL_SETS = 3
_SETS = StepRange(1, 20)


class RoutineEditorPage(SubPage):
    """A name, a list in order, Add exercise, Save.

    Signals:
        routine_submitted: The ``Routine`` to save.
        exercise_requested: One more exercise is wanted.
        delete_requested: The routine is to be deleted.
    """

    routine_submitted = Signal(object)
    exercise_requested = Signal()
    delete_requested = Signal()

    def __init__(
        self, routine: Routine, history: History, *, is_new: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon=Icon.CLOSE, parent=parent)
        self._routine = routine
        self._history = history
        self.set_title(self.tr("New routine") if is_new else self.tr("Routine"))
        if not is_new:
            delete = IconButton(Icon.TRASH_CAN_OUTLINE, self.tr("Delete this routine"))
            delete.clicked.connect(self.delete_requested)
            self.bar.add_action(delete)
        name = TextField(self.tr("Name"), self.tr("Name, such as Pull A"))
        name.set_text(routine.name)
        name.text_edited.connect(self._rename)
        self._list = Card(holds_rows=True)
        add = Button(self.tr("Add exercise"), ButtonKind.OUTLINED, icon=Icon.PLUS)
        add.clicked.connect(self.exercise_requested)
        self._save = Button(self.tr("Save routine"))
        self._save.clicked.connect(lambda: self.routine_submitted.emit(self._routine))
        self._hint = Text(
            self.tr("An exercise that you did before opens with the sets of last time."),
            TextRole.CAPTION,
            Tone.MUTED,
        )
        for part in (name, self._list, self._hint, add):
            self.body.addWidget(part)
        self.set_actions(self._save)
        self._show()

    def add_exercise(self, exercise: Exercise) -> None:
        """Put an exercise at the end."""
        entry = ExerciseEntry(exercise.id, exercise.name, (StrengthSet(),) * _USUAL_SETS)
        self._change((*self._routine.exercises, entry))

    def _rename(self, name: str) -> None:
        self._routine = replace(self._routine, name=name.strip())
        self._show_save()

    def _move(self, place: int, by: int) -> None:
        entries = list(self._routine.exercises)
        entry = entries.pop(place)
        entries.insert(max(place + by, 0), entry)
        self._change(tuple(entries))

    def _count_sets(self, place: int, count: float) -> None:
        entries = list(self._routine.exercises)
        sets = entries[place].sets
        more = (sets[-1] if sets else StrengthSet(),) * (round(count) - len(sets))
        entries[place] = replace(entries[place], sets=(sets + more)[: round(count)])
        self._change(tuple(entries))

    def _remove(self, place: int) -> None:
        entries = self._routine.exercises
        self._change(entries[:place] + entries[place + 1 :])

    def _change(self, entries: tuple[ExerciseEntry, ...]) -> None:
        self._routine = replace(self._routine, exercises=entries)
        self._show()

    def _show(self) -> None:
        clear(self._list.body)
        for place, entry in enumerate(self._routine.exercises):
            self._list.body.addWidget(self._line(place, entry))
        for part in (self._list, self._hint):
            part.setVisible(bool(self._routine.exercises))
        self._show_save()

    def _show_save(self) -> None:
        self._save.setEnabled(bool(self._routine.name and self._routine.exercises))

    def _line(self, place: int, entry: ExerciseEntry) -> QWidget:
        line = QWidget()
        layout = QVBoxLayout(line)
        layout.setContentsMargins(16, 4, 4, 12)
        layout.setSpacing(0)
        layout.addLayout(self._name_and_order(place, entry))
        sets = Stepper(self.tr("{name}: sets").format(name=entry.name), _SETS, self._sets_text)
        sets.set_value(len(entry.sets))
        sets.value_chosen.connect(partial(self._count_sets, place))
        targets = RoutineTargets(
            entry.name, entry.sets, self._measure(entry), self._history.settings.weight_unit
        )
        targets.sets_edited.connect(partial(self._aim, place))
        layout.addWidget(sets, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(HEADING_GAP)
        layout.addWidget(targets)
        return line

    def _measure(self, entry: ExerciseEntry) -> SetMeasure:
        exercise = self._history.exercises.get(entry.exercise_id)
        usual = usual_measure(exercise) if exercise else SetMeasure.REPETITIONS
        return measure_of(entry.sets) or usual

    def _aim(self, place: int, sets: tuple[StrengthSet, ...]) -> None:
        """Take what was typed; the field it is typed into stays."""
        entries = list(self._routine.exercises)
        entries[place] = replace(entries[place], sets=sets)
        self._routine = replace(self._routine, exercises=tuple(entries))

    def _name_and_order(self, place: int, entry: ExerciseEntry) -> QHBoxLayout:
        name = Text(entry.name, TextRole.SETTING, align=Qt.AlignmentFlag.AlignVCenter)
        up = IconButton(Icon.ARROW_UP, self.tr("{name}: move up").format(name=entry.name))
        up.setEnabled(place > 0)
        when_clicked(up, self._move, place, -1)
        down = IconButton(Icon.ARROW_DOWN, self.tr("{name}: move down").format(name=entry.name))
        down.setEnabled(place + 1 < len(self._routine.exercises))
        when_clicked(down, self._move, place, 1)
        remove = IconButton(Icon.CLOSE, self.tr("{name}: remove").format(name=entry.name))
        when_clicked(remove, self._remove, place)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(name, 1)
        for button in (up, down, remove):
            row.addWidget(button)
        return row

    def _sets_text(self, count: float | None) -> str:
        return self.tr("%n set(s)", "", round(count or 0))
