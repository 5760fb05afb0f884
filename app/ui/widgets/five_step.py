"""Five steps from low to high, of which one may be chosen."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.measures import TOUCH_TARGET
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.focus_ring import ring_after
from app.ui.widgets.own_digits import keep_digits
from app.ui.widgets.painting import (
    CENTRED,
    FOCUS_OUTSET,
    fill_rounded,
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


class FiveStep(QAbstractSlider):
    """A choice from 1 to 5, or none; a tap on the chosen step clears it.

    Attributes:
        value_chosen: The step that a person chose, or None.
    """

    value_chosen = Signal(object)

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring_shown = False
        self.setRange(_UNSET, _COUNT)
        self.setPageStep(1)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def chosen(self) -> int | None:
        """The step, or None while unset."""
        return self.value() or None

    def set_value(self, value: int | None) -> None:
        """Show a step, or that none has been chosen."""
        self.setValue(value or _UNSET)
        self.update()

    @property
    def is_ring_shown(self) -> bool:
        """Whether the keyboard is here and in use."""
        return self._ring_shown and self.hasFocus()

    @override
    def sizeHint(self) -> QSize:
        side = theme().grown(_SIDE, TextRole.ITEM)
        return QSize(_width_of(side), max(TOUCH_TARGET, side + 8))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_width_of(_SIDE), self.sizeHint().height())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ring_shown = False
        step = step_at(event.position().x(), self._side(), self.width(), self.layoutDirection())
        self._choose(_UNSET if step == self.value() else step)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def event(self, event: QEvent) -> bool:
        return keep_digits(event) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring_shown = True
        digit = event.key() - Qt.Key.Key_0
        before = self.value()
        if 1 <= digit <= _COUNT:
            self._choose(digit)
        elif event.key() in _CLEARING_KEYS:
            self._choose(_UNSET)
        else:
            super().keyPressEvent(event)
            if self.value() != before:
                self.value_chosen.emit(self.chosen)
        self.update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring_shown = ring_after(event.reason(), before=self._ring_shown)
        super().focusInEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        bounds = self.rect().toRectF()
        for step in range(1, _COUNT + 1):
            place = step_box(step, self._side(), bounds)
            box = mirrored(place, bounds, self.layoutDirection())
            is_chosen = step == self.value() and self.isEnabled()
            fill_rounded(painter, box, _RADIUS, colours.primary if is_chosen else colours.inset)
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

    def _choose(self, step: int) -> None:
        if step != self.value():
            self.setValue(step)
            self.value_chosen.emit(self.chosen)


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
