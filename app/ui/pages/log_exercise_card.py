"""One exercise of the workout being entered, with a row for each set."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.drafts import SetMeasure
from app.core.muscles import Side
from app.core.workouts import SetKind, StrengthSet
from app.state.views.log_strength import ExerciseCardView, SetView
from app.ui import formats
from app.ui.effort_words import set_label
from app.ui.exercise_words import worked_muscles
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP, HEADING_GAP
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets import set_row
from app.ui.widgets.action_row import TurningRow
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.muscle_thumbnail import MuscleThumbnail
from app.ui.widgets.set_row import SetRow, SetRowView
from app.ui.widgets.symbol import Symbol
from app.ui.widgets.term_link import TermLink
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_MARGINS: Final = (8, 12, 8, 11)
_ABOVE_HEADS: Final = 14
_ABOVE_SETS: Final = 5
_BELOW_SETS: Final = 5


class ExerciseCard(Card):
    """Name and muscles, the sets, and Add set.

    Signals:
        set_edited: Index of the set and the ``StrengthSet`` with the new number.
        set_ticked: Index of the set and whether it is done.
        kind_requested: Index of the set whose kind is to change.
        set_added: One more set is wanted.
        menu_requested: The exercise's own menu is wanted.
        clock_wanted: The next set is to be timed.
    """

    set_edited = Signal(int, object)
    set_ticked = Signal(int, bool)
    kind_requested = Signal(int)
    set_added = Signal()
    menu_requested = Signal()
    clock_wanted = Signal()

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
        self._clock = Button(
            self.tr("Start clock"), ButtonKind.TONAL, icon=Icon.TIMER_OUTLINE, small=True
        )
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
        self.body.setContentsMargins(*_MARGINS)
        self.body.addLayout(self._heading())
        self.body.addSpacing(_ABOVE_HEADS)
        self.body.addLayout(self._column_heads())
        self.body.addSpacing(_ABOVE_SETS)
        self.body.addLayout(self._sets)
        self.body.addSpacing(_BELOW_SETS)
        add = Button(self.tr("Add set"), ButtonKind.TONAL, icon=Icon.PLUS, small=True)
        add.clicked.connect(self.set_added)
        self._clock.clicked.connect(self.clock_wanted)
        foot = TurningRow(gap=HEADING_GAP)
        foot.setContentsMargins(8, 0, 8, 0)
        foot.addWidget(add, 1)
        foot.addWidget(self._clock, 1)
        self.body.addLayout(foot)

    def _heading(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setContentsMargins(0, 3, 0, 0)
        words.setSpacing(0)
        for line in (self._name, self._muscles, self._note):
            words.addWidget(line)
        words.addStretch(1)
        picture = QVBoxLayout()
        picture.setContentsMargins(0, 2, 0, 0)
        picture.addWidget(self._thumbnail)
        picture.addStretch(1)
        menu = IconButton(Icon.DOTS_VERTICAL, self.tr("{name}: more").format(name=self._view.name))
        menu.clicked.connect(self.menu_requested)
        heading = QHBoxLayout()
        heading.setContentsMargins(8, 0, 0, 0)
        heading.setSpacing(CARD_GAP)
        heading.addLayout(picture)
        heading.addLayout(words, 1)
        heading.addWidget(menu, 0, Qt.AlignmentFlag.AlignTop)
        return heading

    def _column_heads(self) -> QHBoxLayout:
        effort = "RPE" if self._view.shows_rpe else "RIR"
        heads = QHBoxLayout()
        heads.setContentsMargins(*set_row.MARGINS)
        heads.setSpacing(set_row.GAP)
        last = (self.tr("Last time"), set_row.LAST_WIDTH, Qt.AlignmentFlag.AlignLeft)
        for text, width, aligned in (
            *((last,) if set_row.shows_last() else ()),
            (self._weight_head(), set_row.WEIGHT_WIDTH, Qt.AlignmentFlag.AlignHCenter),
            (self._count_head(), set_row.COUNT_WIDTH, Qt.AlignmentFlag.AlignHCenter),
        ):
            head = Text(text, TextRole.CAPTION, Tone.MUTED, wrap=False, align=aligned)
            head.setMinimumWidth(0)
            heads.addWidget(head, width)
        asked = TermLink(effort, effort.casefold(), tall=False)
        heads.addWidget(asked, set_row.EFFORT_WIDTH, Qt.AlignmentFlag.AlignCenter)
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

    def _weight_head(self) -> str:
        unit = self._view.unit.value
        return f"+ {unit}" if self._view.adds_weight else unit

    def _count_head(self) -> str:
        heads = {
            SetMeasure.REPETITIONS: self.tr("Reps"),
            SetMeasure.TIME: self.tr("Sec"),
            SetMeasure.DISTANCE: "m",
        }
        return heads[self._view.measure]

    def _show(self) -> None:
        view = self._view
        self._name.set_text(view.name)
        self.setAccessibleName(view.name)
        muscles = worked_muscles(view.primary, view.secondary)
        self._muscles.set_text(muscles or self.tr("Muscles not known yet"))
        self._thumbnail.set_muscles(view.shares)
        self._thumbnail.setVisible(not theme().is_text_large)
        self._note.set_text(self._note_text(view))
        self._note.setVisible(bool(self._note.text()))
        self._clock.setVisible(view.can_be_timed)
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
        of_sets = (
            f"{self._number(each)}: {each.strength_set.note}"
            for each in view.sets
            if each.strength_set.note
        )
        return " · ".join(part for part in (superset, view.note, *of_sets) if part)

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
            number=self._number(each),
            last=self._last_text(each),
            strength_set=each.strength_set,
            done=each.done,
            unit=self._view.unit,
            shows_rpe=self._view.shows_rpe,
            measure=self._view.measure,
        )

    def _number(self, each: SetView) -> str:
        sides = {Side.LEFT: self.tr("L", "left"), Side.RIGHT: self.tr("R", "right")}
        side = each.strength_set.side
        label = set_label(each.kind, each.number)
        return label if side is None else f"{label} {sides[side]}"

    def _last_text(self, each: SetView) -> str:
        last = each.last
        if last is None:
            return "–"
        counted = self._counted(last)
        if last.weight is None:
            return counted
        assists = "\N{MINUS SIGN}" if last.kind is SetKind.ASSISTED else ""
        return f"{assists}{formats.weight_number(last.weight, self._view.unit)} × {counted}"

    def _counted(self, last: StrengthSet) -> str:
        if last.repetitions is not None:
            return formats.number(last.repetitions)
        if last.duration_seconds is not None:
            return self.tr("{seconds} s").format(
                seconds=formats.short_number(last.duration_seconds, 1)
            )
        if last.distance_metres is not None:
            return self.tr("{metres} m").format(
                metres=formats.short_number(last.distance_metres, 1)
            )
        return "–"
