"""The button that names what is chosen and opens the choices."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.icons import Icon, paint_icon
from app.ui.theme.measures import SMALL_RADIUS, TOUCH_TARGET
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import (
    LEADING,
    fill_rounded,
    mirrored,
    paint_text,
    smooth_painter,
    stroke_rounded,
    text_width,
)

_HEIGHT: Final = 40
_PADDING: Final = 13
_CHEVRON: Final = 20
_GAP: Final = 8
_LEAST_WIDTH: Final = 112


class PickerButton(PaintedButton):
    """The chosen one's name and a chevron; emits ``clicked``."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_choice(self, choice: str) -> None:
        """Name what is chosen."""
        self.setText(choice)
        self.setAccessibleDescription(choice)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        words = text_width(self.text(), theme().font(TextRole.HEADING))
        height = theme().grown(_HEIGHT, TextRole.HEADING)
        return QSize(words + _GAP + _CHEVRON + 2 * _PADDING, max(height, TOUCH_TARGET))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours, bounds = theme().colours, self.rect().toRectF()
        height = theme().grown(_HEIGHT, TextRole.HEADING)
        middle = bounds.center().y()
        shape = self.ringed(QRectF(0, middle - height / 2, bounds.width(), height))
        fill_rounded(painter, shape, SMALL_RADIUS, colours.raised)
        stroke_rounded(painter, shape, SMALL_RADIUS, colours.outline, 1)
        words = bounds.adjusted(_PADDING, 0, -_PADDING - _CHEVRON - _GAP + 1, 0)
        align = LEADING
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        place = mirrored(words, bounds, self.layoutDirection())
        paint_text(painter, place, self.text(), colours.text, role=TextRole.HEADING, align=align)
        left = bounds.right() - _PADDING - _CHEVRON
        chevron = QRectF(left, middle - _CHEVRON / 2, _CHEVRON, _CHEVRON)
        place = mirrored(chevron, bounds, self.layoutDirection())
        paint_icon(painter, place, Icon.CHEVRON_DOWN, colours.text)
        self.paint_layers(painter, shape, SMALL_RADIUS)
        painter.end()
