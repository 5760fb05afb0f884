"""A few steps in a row: what is done, what is being done, what comes."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import fill_rounded, mirrored, paint_text, smooth_painter, text_width

_BAR: Final = 4.0
_GAP: Final = 8.0
_WORD_GAP: Final = 6.0
_STRONG: Final = TextRole.LABEL


class Steps(QWidget):
    """A bar and a word for each step; the present one in strong words, alone without room."""

    def __init__(
        self, labels: Sequence[str], *, present: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._labels = tuple(labels)
        self._present = present
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._labels[present])

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, int(_BAR + _WORD_GAP) + theme().line_height(TextRole.CAPTION))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        bounds, direction = self.rect().toRectF(), self.layoutDirection()
        width = (self.width() - _GAP * (len(self._labels) - 1)) / len(self._labels)
        all_fit = max(text_width(label, theme().font(_STRONG)) for label in self._labels) <= width
        top, height = _BAR + _WORD_GAP, theme().line_height(TextRole.CAPTION)
        for index, label in enumerate(self._labels):
            left = index * (width + _GAP)
            done = colours.primary if index <= self._present else colours.outline
            bar = mirrored(QRectF(left, 0, width, _BAR), bounds, direction)
            fill_rounded(painter, bar, _BAR / 2, done)
            is_present = index == self._present
            if not (is_present or all_fit):
                continue
            place = QRectF(left if all_fit else 0, top, width if all_fit else self.width(), height)
            words = mirrored(place, bounds, direction)
            paint_text(
                painter,
                words,
                label,
                colours.text if is_present else colours.muted,
                role=_STRONG if is_present else TextRole.CAPTION,
            )
        painter.end()
