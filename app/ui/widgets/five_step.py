"""Five steps from low to high, of which one may be chosen."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.measures import TOUCH_TARGET
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.own_digits import keep_digits
from app.ui.widgets.painted_slider import PaintedSlider
from app.ui.widgets.painting import (
    CENTRED,
    FOCUS_OUTSET,
    fill_control,
    mirrored,
    paint_focus_ring,
    paint_text,
    smooth_painter,
)

_COUNT: Final = 5
_SIDE: Final = 36
_GAP: Final = 6
_RADIUS: Final = 11.0
_UNSET: Final = 0
_CLEARING_KEYS: Final = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_0)


class FiveStep(PaintedSlider):
    """A choice from 1 to 5, or none; a tap on the chosen step clears it.

    Attributes:
        value_chosen: The step that a person chose, or None.
    """

    value_chosen = Signal(object)

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setRange(_UNSET, _COUNT)
        self.setPageStep(1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def chosen(self) -> int | None:
        """The step, or None while unset."""
        return self.value() or None

    def set_value(self, value: int | None) -> None:
        """Show a step, or that none has been chosen."""
        self.set_silently(value or _UNSET)

    @override
    def sizeHint(self) -> QSize:
        side = theme().grown(_SIDE, TextRole.ITEM)
        return QSize(_width_of(side), max(TOUCH_TARGET, side + 8))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_width_of(_SIDE), self.sizeHint().height())

    @override
    def tell(self) -> None:
        self.value_chosen.emit(self.chosen)

    @override
    def follow(self, at: QPointF) -> None:
        step = step_at(at.x(), self._side(), self.width(), self.layoutDirection())
        self.setValue(_UNSET if step == self.value() else step)

    @override
    def took_key(self, key: int) -> bool:
        digit = key - Qt.Key.Key_0
        if not (1 <= digit <= _COUNT or key in _CLEARING_KEYS):
            return False
        self.setValue(digit if 1 <= digit <= _COUNT else _UNSET)
        return True

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take no step in passing: a tap chooses."""
        event.ignore()

    @override
    def event(self, event: QEvent) -> bool:
        return keep_digits(event) or super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        bounds = self.rect().toRectF()
        for step in range(1, _COUNT + 1):
            place = step_box(step, self._side(), bounds)
            box = mirrored(place, bounds, self.layoutDirection())
            is_chosen = step == self.value() and self.isEnabled()
            fill_control(painter, box, _RADIUS, colours.primary if is_chosen else colours.inset)
            ink = colours.on_primary if is_chosen else colours.muted
            role = TextRole.STEP if is_chosen else TextRole.HEADING
            paint_text(painter, box, str(step), ink, role=role, align=CENTRED)
        if self.is_ring_shown:
            ring = step_box(max(self.value(), 1), self._side(), bounds)
            inner = bounds.adjusted(FOCUS_OUTSET, 0, -FOCUS_OUTSET, 0)
            shown = mirrored(ring, bounds, self.layoutDirection()).intersected(inner)
            paint_focus_ring(painter, shown, _RADIUS)
        painter.end()

    def _side(self) -> int:
        room = (self.width() - (_COUNT - 1) * _GAP) // _COUNT
        return min(theme().grown(_SIDE, TextRole.ITEM), max(room, _SIDE))


def _width_of(side: int) -> int:
    return _COUNT * side + (_COUNT - 1) * _GAP


def step_box(step: int, side: int, bounds: QRectF) -> QRectF:
    """Where a step from 1 to 5 lies, in reading direction left to right."""
    left = (step - 1) * (side + _GAP)
    return QRectF(left, bounds.center().y() - side / 2, side, side)


def step_at(x: float, side: int, width: float, direction: Qt.LayoutDirection) -> int:
    """The step whose hit area holds a place; areas meet in the middle of the gaps."""
    if direction == Qt.LayoutDirection.RightToLeft:
        x = width - x
    return min(max(int((x + _GAP / 2) // (side + _GAP)) + 1, 1), _COUNT)
