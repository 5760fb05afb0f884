"""A tick box of 32 px: done or not."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.icons import Icon, paint_icon
from app.ui.theme.measures import TOUCH_TARGET
from app.ui.theme.theme import theme
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import fill_rounded, smooth_painter, stroke_rounded

_SIDE: Final = 32.0
_RADIUS: Final = 10.0
_EDGE: Final = 2.0
_TICK: Final = 22.0
_WIDTH: Final = 44


class TickBox(PaintedButton):
    """Done or not; ``clicked(bool)`` when a person ticks it."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, TOUCH_TARGET)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        box = QRectF(0, 0, _SIDE, _SIDE)
        box.moveCenter(self.rect().toRectF().center())
        shape = self.ringed(box)
        if self.isChecked():
            fill_rounded(painter, shape, _RADIUS, colours.primary)
            tick = QRectF(0, 0, _TICK, _TICK)
            tick.moveCenter(shape.center())
            paint_icon(painter, tick, Icon.CHECK_BOLD, colours.on_primary)
        else:
            fill_rounded(painter, shape, _RADIUS, colours.raised)
            edge = colours.control if self.isEnabled() else colours.outline
            stroke_rounded(painter, shape, _RADIUS, edge, _EDGE)
        self.paint_layers(painter, shape, _RADIUS)
        painter.end()
