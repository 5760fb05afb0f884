"""One set of an exercise: its number, last time, weight, repetitions, effort and a tick."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from app.compat import override
from app.core.workouts import SetKind, StrengthSet, Weight, WeightUnit
from app.ui.theme.measures import CONTROL_RADIUS
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.number_field import NumberField, NumberRule
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import CENTRED, fill_rounded, paint_text, smooth_painter
from app.ui.widgets.text import Text
from app.ui.widgets.tick_box import TickBox
from app.ui.widgets.tone import Tone

HEIGHT: Final = 52
NUMBER_WIDTH: Final = 36
LAST_WIDTH: Final = 78
WEIGHT_WIDTH: Final = 72
REPETITIONS_WIDTH: Final = 56
EFFORT_WIDTH: Final = 44
GAP: Final = 4
_STRIP_OUTSET: Final = 8
_MAX_RPE: Final = 10.0


@dataclass(frozen=True, slots=True)
class SetRowView:
    """What a set row shows.

    Attributes:
        number: The set's number, or the letter of its kind.
        last: The same set last time, in words; may be empty.
        strength_set: The set as far as it is entered.
        done: Whether it is ticked off.
        unit: Unit of the weight column.
        shows_rpe: Whether effort is shown as RPE; else as repetitions in reserve.
    """

    number: str
    last: str
    strength_set: StrengthSet
    done: bool
    unit: WeightUnit
    shows_rpe: bool


class SetRow(QFrame):
    """A row to fill in; Enter goes on to the next field.

    Signals:
        set_edited: The ``StrengthSet`` with the new number in it.
        ticked: Whether the set is done now.
        kind_requested: The kind of the set, or its removal, is wanted.
        left: Enter was pressed in the last field.
    """

    set_edited = Signal(object)
    ticked = Signal(bool)
    kind_requested = Signal()
    left = Signal()

    def __init__(self, view: SetRowView, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._number = _SetNumber()
        self._last = Text(
            "", TextRole.BODY, Tone.MUTED, wrap=False, align=Qt.AlignmentFlag.AlignVCenter
        )
        self._weight = NumberField(self.tr("Weight"), NumberRule(0, 2000, decimals=3))
        self._repetitions = NumberField(self.tr("Repetitions"), NumberRule(0, 1000))
        effort = self.tr("RPE") if view.shows_rpe else self.tr("Repetitions in reserve")
        self._effort = NumberField(effort, NumberRule(0, _MAX_RPE, decimals=1))
        self._tick = TickBox(self.tr("Done"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._wire()
        self._show()

    def set_view(self, view: SetRowView) -> None:
        """Show another state; what is being typed is left alone."""
        if view != self._view:
            self._view = view
            self._show()

    def start_typing(self) -> None:
        """Put the cursor into the first field."""
        self._weight.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().grown(HEIGHT, TextRole.ITEM))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._view.done:
            return
        painter = smooth_painter(self)
        strip = QRectF(self.rect()).adjusted(0, 2, 0, -2)
        fill_rounded(painter, strip, CONTROL_RADIUS, theme().colours.tint)
        painter.end()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(_STRIP_OUTSET, 0, _STRIP_OUTSET, 0)
        row.setSpacing(GAP)
        self._last.setMinimumWidth(LAST_WIDTH)
        row.addWidget(self._number)
        row.addWidget(self._last, LAST_WIDTH)
        for field, width in (
            (self._weight, WEIGHT_WIDTH),
            (self._repetitions, REPETITIONS_WIDTH),
            (self._effort, EFFORT_WIDTH),
        ):
            row.addWidget(field, width)
        row.addWidget(self._tick)

    def _wire(self) -> None:
        self._number.clicked.connect(self.kind_requested)
        self._weight.value_edited.connect(self._take_weight)
        self._repetitions.value_edited.connect(self._take_repetitions)
        self._effort.value_edited.connect(self._take_effort)
        self._weight.entered.connect(self._repetitions.setFocus)
        self._repetitions.entered.connect(self._effort.setFocus)
        self._effort.entered.connect(self.left)
        self._tick.clicked.connect(self.ticked)

    def _show(self) -> None:
        view, entered = self._view, self._view.strength_set
        self._number.set_text(view.number, quiet=entered.kind is SetKind.WARM_UP)
        self._name_parts(view.number)
        self._last.set_text(view.last)
        self._last.setVisible(shows_last())
        self._last.set_tone(Tone.ON_TINT if view.done else Tone.MUTED)
        weight = entered.weight.in_unit(view.unit) if entered.weight else None
        _fill(self._weight, weight, done=view.done)
        _fill(self._repetitions, entered.repetitions, done=view.done)
        _fill(self._effort, self._effort_shown(entered.rir), done=view.done)
        self._tick.setChecked(view.done)
        self.update()

    def _name_parts(self, number: str) -> None:
        self._number.setAccessibleName(self.tr("Set {number}, kind of set").format(number=number))
        row = self.tr("Set {number}").format(number=number)
        for part in (self._weight, self._repetitions, self._effort, self._tick):
            part.setAccessibleDescription(row)

    def _effort_shown(self, rir: float | None) -> float | None:
        if rir is None:
            return None
        return _MAX_RPE - rir if self._view.shows_rpe else rir

    def _take_weight(self, value: float | None) -> None:
        weight = None if value is None else Weight(value, self._view.unit)
        self._emit(replace(self._view.strength_set, weight=weight))

    def _take_repetitions(self, value: float | None) -> None:
        repetitions = None if value is None else int(value)
        self._emit(replace(self._view.strength_set, repetitions=repetitions))

    def _take_effort(self, value: float | None) -> None:
        self._emit(replace(self._view.strength_set, rir=self._effort_shown(value)))

    def _emit(self, strength_set: StrengthSet) -> None:
        self._view = replace(self._view, strength_set=strength_set)
        self.set_edited.emit(strength_set)


def shows_last() -> bool:
    """Whether there is room for last time's numbers; where text is large, the fields need it."""
    return not theme().is_text_large


class _SetNumber(PaintedButton):
    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._quiet = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str, *, quiet: bool) -> None:
        self._text = text
        self._quiet = quiet
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(NUMBER_WIDTH, theme().grown(HEIGHT, TextRole.ITEM))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        bounds = self.rect().toRectF()
        ink = colours.muted if self._quiet else colours.text
        paint_text(painter, bounds, self._text, ink, role=TextRole.ITEM, align=CENTRED)
        self.paint_layers(painter, self.ringed(bounds), CONTROL_RADIUS)
        painter.end()


def _fill(field: NumberField, value: float | None, *, done: bool) -> None:
    """Show a number unless the person is typing that very number."""
    if not field.hasFocus() or field.value != value:
        field.set_value(value, touched=done)
