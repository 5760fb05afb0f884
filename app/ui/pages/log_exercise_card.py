"""One exercise of the workout being entered, with a row for each set."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.state.views.log_strength import ExerciseCardView, SetView
from app.ui import formats, wording
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP, HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets import set_row
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.muscle_thumbnail import MuscleThumbnail
from app.ui.widgets.set_row import SetRow, SetRowView
from app.ui.widgets.symbol import Symbol
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone


class ExerciseCard(Card):
    """Name and muscles, the sets, and Add set.

    Signals:
        set_edited: Index of the set and the ``StrengthSet`` with the new number.
        set_ticked: Index of the set and whether it is done.
        kind_requested: Index of the set whose kind is to change.
        set_added: One more set is wanted.
        menu_requested: The exercise's own menu is wanted.
    """

    set_edited = Signal(int, object)
    set_ticked = Signal(int, bool)
    kind_requested = Signal(int)
    set_added = Signal()
    menu_requested = Signal()

    def __init__(self, view: ExerciseCardView, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view = view
        self._rows: list[SetRow] = []
        self._name = Text(view.name, TextRole.ITEM)
        self._muscles = Text("", TextRole.BODY, Tone.MUTED)
        self._note = Text("", TextRole.CAPTION, Tone.MUTED)
        self._thumbnail = MuscleThumbnail()
        self._sets = QVBoxLayout()
        self._sets.setSpacing(0)
        self._lay_out()
        self._show()

    def display(self, view: ExerciseCardView) -> None:
        """Show the exercise as it is now."""
        if view != self._view:
            self._view = view
            self._show()

    def start_typing(self) -> None:
        """Put the cursor into the first set that is not done."""
        for row, each in zip(self._rows, self._view.sets, strict=True):
            if not each.done:
                row.start_typing()
                return

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._muscles)
        words.addWidget(self._note)
        menu = IconButton(Icon.DOTS_VERTICAL, self.tr("{name}: more").format(name=self._view.name))
        menu.clicked.connect(self.menu_requested)
        heading = QHBoxLayout()
        heading.setSpacing(CARD_GAP)
        heading.addWidget(self._thumbnail)
        heading.addLayout(words, 1)
        heading.addWidget(menu)
        add = Button(self.tr("Add set"), ButtonKind.TONAL, icon=Icon.PLUS, small=True)
        add.clicked.connect(self.set_added)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 8, 0)
        foot.addWidget(add, 1)
        self.body.setContentsMargins(8, 12, 8, 12)
        self.body.setSpacing(HEADING_GAP)
        top = QVBoxLayout()
        top.setContentsMargins(8, 0, 0, 0)
        top.addLayout(heading)
        self.body.addLayout(top)
        self.body.addLayout(self._column_heads())
        self.body.addLayout(self._sets)
        self.body.addLayout(foot)

    def _column_heads(self) -> QHBoxLayout:
        effort = "RPE" if self._view.shows_rpe else "RIR"
        heads = QHBoxLayout()
        heads.setContentsMargins(8, 0, 8, 0)
        heads.setSpacing(set_row.GAP)
        last = (self.tr("Last time"), set_row.LAST_WIDTH, Qt.AlignmentFlag.AlignLeft)
        for text, width, aligned in (
            *((last,) if set_row.shows_last() else ()),
            (self._view.unit.value, set_row.WEIGHT_WIDTH, Qt.AlignmentFlag.AlignHCenter),
            (self.tr("Reps"), set_row.REPETITIONS_WIDTH, Qt.AlignmentFlag.AlignHCenter),
            (effort, set_row.EFFORT_WIDTH, Qt.AlignmentFlag.AlignHCenter),
        ):
            head = Text(text, TextRole.CAPTION, Tone.MUTED, wrap=False, align=aligned)
            head.setMinimumWidth(0)
            heads.addWidget(head, width)
        number = Text(
            self.tr("Set"),
            TextRole.CAPTION,
            Tone.MUTED,
            wrap=False,
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        number.setFixedWidth(set_row.NUMBER_WIDTH)
        heads.insertWidget(0, number)
        tick = Symbol(Icon.CHECK, size=16)
        tick.setFixedWidth(44)
        heads.addWidget(tick)
        return heads

    def _show(self) -> None:
        view = self._view
        self._name.set_text(view.name)
        self._muscles.set_text(
            wording.muscle_list(view.muscles) or self.tr("Muscles not known yet")
        )
        self._thumbnail.set_muscles(view.shares)
        self._note.set_text(self._note_text(view))
        self._note.setVisible(bool(self._note.text()))
        while len(self._rows) > len(view.sets):
            row = self._rows.pop()
            self._sets.removeWidget(row)
            row.hide()
            row.deleteLater()
        for index, each in enumerate(view.sets):
            if index < len(self._rows):
                self._rows[index].set_view(self._row_view(each))
            else:
                self._add_row(index, each)

    def _note_text(self, view: ExerciseCardView) -> str:
        superset = (
            self.tr("Superset {letter}").format(letter=view.superset) if view.superset else ""
        )
        return " · ".join(part for part in (superset, view.note) if part)

    def _add_row(self, index: int, each: SetView) -> None:
        row = SetRow(self._row_view(each))
        row.set_edited.connect(partial(self.set_edited.emit, index))
        row.ticked.connect(partial(self.set_ticked.emit, index))
        row.kind_requested.connect(partial(self.kind_requested.emit, index))
        row.left.connect(partial(self._go_on, index))
        self._rows.append(row)
        self._sets.addWidget(row)

    def _go_on(self, index: int) -> None:
        self.set_ticked.emit(index, True)
        if index + 1 < len(self._rows):
            self._rows[index + 1].start_typing()

    def _row_view(self, each: SetView) -> SetRowView:
        return SetRowView(
            number=wording.set_label(each.kind, each.number),
            last=self._last_text(each),
            strength_set=each.strength_set,
            done=each.done,
            unit=self._view.unit,
            shows_rpe=self._view.shows_rpe,
        )

    def _last_text(self, each: SetView) -> str:
        last = each.last
        if last is None:
            return "–"
        repetitions = formats.number(last.repetitions) if last.repetitions else "–"
        if last.weight is None:
            return repetitions
        return f"{formats.weight_number(last.weight, self._view.unit)} × {repetitions}"
