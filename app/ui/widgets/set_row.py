"""One set of an exercise: its number, last time, weight, what is counted, effort and a tick."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from app.compat import override
from app.core.drafts import SetMeasure
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

HEIGHT: Final = 54
NUMBER_WIDTH: Final = 36
LAST_WIDTH: Final = 78
WEIGHT_WIDTH: Final = 72
COUNT_WIDTH: Final = 56
EFFORT_WIDTH: Final = 44
GAP: Final = 4
_STRIP_OUTSET: Final = 8
_STRIP_END: Final = 6
_STRIP_GAP: Final = 1
_NOTHING: Final = "\N{EN DASH}"
MARGINS: Final = (_STRIP_OUTSET, 0, _STRIP_END, 0)
_MAX_RPE: Final = 10.0
_RULES: Final = {
    SetMeasure.REPETITIONS: NumberRule(0, 1000),
    SetMeasure.TIME: NumberRule(0, 86400, decimals=1),
    SetMeasure.DISTANCE: NumberRule(0, 100000, decimals=1),
}


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
        measure: What is counted.
    """

    number: str
    last: str
    strength_set: StrengthSet
    done: bool
    unit: WeightUnit
    shows_rpe: bool
    measure: SetMeasure = SetMeasure.REPETITIONS


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
        self._count = NumberField(self._count_name(), _RULES[view.measure])
        effort = self.tr("RPE") if view.shows_rpe else self.tr("Repetitions in reserve")
        self._effort = NumberField(effort, NumberRule(0, _MAX_RPE, decimals=1))
        self._fields = (self._weight, self._count, self._effort)
        self._is_reached = False
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
        strip = QRectF(self.rect()).adjusted(0, _STRIP_GAP, 0, -_STRIP_GAP)
        fill_rounded(painter, strip, CONTROL_RADIUS, theme().colours.tint)
        painter.end()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(*MARGINS)
        row.setSpacing(GAP)
        self._last.setMinimumWidth(LAST_WIDTH)
        row.addWidget(self._number)
        row.addWidget(self._last, LAST_WIDTH)
        widths = (WEIGHT_WIDTH, COUNT_WIDTH, EFFORT_WIDTH)
        for field, width in zip(self._fields, widths, strict=True):
            row.addWidget(field, width)
        row.addWidget(self._tick)

    def _wire(self) -> None:
        self._number.clicked.connect(self.kind_requested)
        self._weight.value_edited.connect(self._take_weight)
        self._count.value_edited.connect(self._take_count)
        self._effort.value_edited.connect(self._take_effort)
        self._weight.entered.connect(self._count.setFocus)
        self._count.entered.connect(self._effort.setFocus)
        self._effort.entered.connect(self.left)
        self._tick.clicked.connect(self.ticked)
        for field in self._fields:
            field.reached.connect(self._take_as_own)

    def _take_as_own(self) -> None:
        """A row that was reached holds the person's own numbers, no longer a proposal."""
        self._is_reached = True
        for field in self._fields:
            field.confirm()

    def _show(self) -> None:
        view, entered = self._view, self._view.strength_set
        self._number.set_text(view.number, quiet=entered.kind is SetKind.WARM_UP)
        self._name_parts(view.number)
        self._last.set_text(view.last)
        self._last.setVisible(shows_last())
        self._last.set_tone(Tone.ON_TINT if view.done else Tone.MUTED)
        weight = entered.weight.in_unit(view.unit) if entered.weight else None
        values = (weight, self._counted(), self._effort_shown(entered.rir))
        for field, value in zip(self._fields, values, strict=True):
            _fill(field, value, touched=view.done or self._is_reached)
            field.set_bare(view.done)
            field.setPlaceholderText(_NOTHING if view.done else "")
        self._tick.setChecked(view.done)
        self.update()

    def _name_parts(self, number: str) -> None:
        self._number.setAccessibleName(self.tr("Set {number}, kind of set").format(number=number))
        row = self.tr("Set {number}").format(number=number)
        for part in (*self._fields, self._tick):
            part.setAccessibleDescription(row)

    def _effort_shown(self, rir: float | None) -> float | None:
        if rir is None:
            return None
        return _MAX_RPE - rir if self._view.shows_rpe else rir

    def _take_weight(self, value: float | None) -> None:
        weight = None if value is None else Weight(value, self._view.unit)
        self._emit(replace(self._view.strength_set, weight=weight))

    def _take_count(self, value: float | None) -> None:
        match self._view.measure:
            case SetMeasure.REPETITIONS:
                counted = None if value is None else int(value)
                self._emit(replace(self._view.strength_set, repetitions=counted))
            case SetMeasure.TIME:
                self._emit(replace(self._view.strength_set, duration_seconds=value))
            case SetMeasure.DISTANCE:
                self._emit(replace(self._view.strength_set, distance_metres=value))

    def _counted(self) -> float | None:
        entered = self._view.strength_set
        counts = {
            SetMeasure.REPETITIONS: entered.repetitions,
            SetMeasure.TIME: entered.duration_seconds,
            SetMeasure.DISTANCE: entered.distance_metres,
        }
        return counts[self._view.measure]

    def _count_name(self) -> str:
        names = {
            SetMeasure.REPETITIONS: self.tr("Repetitions"),
            SetMeasure.TIME: self.tr("Seconds"),
            SetMeasure.DISTANCE: self.tr("Metres"),
        }
        return names[self._view.measure]

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


def _fill(field: NumberField, value: float | None, *, touched: bool) -> None:
    """Show a number unless the person is typing that very number."""
    if not field.hasFocus() or field.value != value:
        field.set_value(value, touched=touched)
