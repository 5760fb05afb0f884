"""A number with less and more on either side."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from app.compat import override
from app.ui.theme.icons import Icon, paint_icon
from app.ui.theme.measures import CONTROL_RADIUS, SMALL_RADIUS, TOUCH_TARGET
from app.ui.theme.theme import theme
from app.ui.theme.tokens import with_alpha
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import fill_control, smooth_painter
from app.ui.widgets.text import Run, Text
from app.ui.widgets.tone import Tone

_HEIGHT: Final = 44
_ICON: Final = 20.0
_LARGE_ICON: Final = 27.0
_LARGE_RADIUS: Final = 16
_VALUE_WIDTH: Final = 76
_DISABLED_SHARE: Final = 0.4
_NUMBER: Final = re.compile(r"(\d(?:[\d.,]*\d)?)")
_STEPS_OF_KEYS: Final[dict[int, int]] = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


@dataclass(frozen=True, slots=True)
class StepRange:
    """The numbers a stepper offers."""

    minimum: float
    maximum: float
    step: float = 1.0


class Stepper(QDoubleSpinBox):
    """A number that goes up and down in steps, or is unset.

    A screen reader meets a spin box; its line edit stays hidden and the buttons take the keyboard.

    Attributes:
        value_chosen: The number that a person chose.
    """

    value_chosen = Signal(float)

    def __init__(
        self,
        name: str,
        steps: StepRange,
        describe: Callable[[float | None], str],
        *,
        start: float | None = None,
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._steps = steps
        self._describe = describe
        self._start = steps.minimum if start is None else start
        self._is_set = False
        self._is_telling = False
        self._is_large = large
        self._become_bare()
        self.setAccessibleName(name)
        side = TOUCH_TARGET if large else _HEIGHT
        less, more = self.tr("{name}: less"), self.tr("{name}: more")
        self._less = StepButton(Icon.MINUS, less.format(name=name), side, raised=large)
        self._more = StepButton(Icon.PLUS, more.format(name=name), side, raised=large)
        self._words = Text("", TextRole.ITEM, wrap=False, align=Qt.AlignmentFlag.AlignCenter)
        self._row = QHBoxLayout(self)
        self._lay_out()
        self._less.clicked.connect(lambda: self.stepBy(-1))
        self._more.clicked.connect(lambda: self.stepBy(1))
        self.valueChanged.connect(self._tell)
        self.set_value(None)
        theme().changed.connect(self._restyle)
        self._restyle()

    @property
    def chosen(self) -> float | None:
        """The number, or None while unset."""
        return self.value() if self._is_set else None

    def set_value(self, value: float | None) -> None:
        """Show a number, or that none has been chosen."""
        self._is_telling = False
        self._is_set = value is not None
        self.setValue(self._start if value is None else value)
        self._is_telling = True
        self._show()

    def set_start(self, start: float) -> None:
        """Where the first step leads while unset."""
        self._start = start
        if not self._is_set:
            self.set_value(None)

    @override
    def textFromValue(self, val: float) -> str:
        return self._describe(val if self._is_set else None)

    @override
    def stepBy(self, steps: int) -> None:
        before = self.chosen
        moved = stepped(before, steps, self._steps, self._start)
        if moved != self.value():
            self.setValue(moved)
        elif before is None:
            self._tell(moved)

    @override
    def sizeHint(self) -> QSize:
        return self._row.totalSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS_OF_KEYS.get(event.key())
        if step is None:
            event.ignore()
        else:
            self.stepBy(step)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave turning to the page."""
        event.ignore()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_large:
            return
        painter = smooth_painter(self)
        fill_control(painter, self.rect().toRectF(), CONTROL_RADIUS, theme().colours.inset)
        painter.end()

    def _restyle(self) -> None:
        hero = TextRole.TITLE if theme().is_text_large else TextRole.HERO
        self._words.set_role(hero if self._is_large else TextRole.ITEM)

    def _lay_out(self) -> None:
        self._words.setMinimumWidth(_VALUE_WIDTH)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._less)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._more)
        wide = QSizePolicy.Policy.Preferred if self._is_large else QSizePolicy.Policy.Minimum
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)

    def _become_bare(self) -> None:
        """Keep the range and what a screen reader needs of a spin box, and hide the rest."""
        self.setRange(self._steps.minimum, self._steps.maximum)
        self.setSingleStep(self._steps.step)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.lineEdit().hide()

    def _tell(self, value: float) -> None:
        if self._is_telling:
            self._is_set = True
            self._show()
            self.value_chosen.emit(value)

    def _show(self) -> None:
        value = self.chosen
        words = self._describe(value)
        self._words.set_runs(_number_apart(words) if self._is_large else (Run(words),))
        self._words.set_tone(Tone.MUTED if value is None else Tone.NORMAL)
        for button in (self._less, self._more):
            button.setAccessibleDescription(words)
        self._less.setEnabled(value is None or value > self._steps.minimum)
        self._more.setEnabled(value is None or value < self._steps.maximum)


def _number_apart(words: str) -> tuple[Run, ...]:
    """The number large, as the text is, and what stands around it small and quiet."""
    return tuple(
        Run(part) if part[0].isdigit() else Run(part, Tone.MUTED, role=TextRole.SECTION)
        for part in _NUMBER.split(words)
        if part
    )


def stepped(value: float | None, direction: int, steps: StepRange, start: float) -> float:
    """The number after one step; an unset one begins at the start. Never outside the range."""
    if value is None:
        return start
    moved = steps.minimum + (round((value - steps.minimum) / steps.step) + direction) * steps.step
    return min(max(moved, steps.minimum), steps.maximum)


class StepButton(PaintedButton):
    """Less or more; repeats while held."""

    def __init__(
        self, icon: Icon, name: str, side: int, *, raised: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._icon = icon
        self._side = side
        self._is_raised = raised
        self.repeat_while_held()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS_OF_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        shape = self.ringed(self.rect().toRectF())
        radius = _LARGE_RADIUS if self._is_raised else SMALL_RADIUS
        if self._is_raised:
            fill_control(painter, shape, radius, colours.inset)
        ink = colours.text if self.isEnabled() else with_alpha(colours.muted, _DISABLED_SHARE)
        side = _LARGE_ICON if self._is_raised else _ICON
        box = QRectF(0, 0, side, side)
        box.moveCenter(shape.center())
        paint_icon(painter, box, self._icon, ink)
        self.paint_layers(painter, shape, radius)
        painter.end()
