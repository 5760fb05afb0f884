"""What the lines, dots and areas of a chart mean, in a line that wraps."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.compat import override
from app.ui.theme.theme import theme
from app.ui.theme.tokens import Colours
from app.ui.widgets.painting import fill_rounded, stroke_rounded
from app.ui.widgets.wrapped_legend import WrappedLegend

_LINE_WIDTH: Final = 16.0
_LINE_HEIGHT: Final = 2.5
_SWATCH: Final = 10.0
_WIDE_SWATCH: Final = 14.0
_SWATCH_RADIUS: Final = 3.0
_DASHES: Final = (2.0, 1.6)
KEY_GAP: Final = 14.0
KEY_LINE_GAP: Final = 6


class Key(Enum):
    """How a legend shows what it explains."""

    LINE = auto()
    DASHES = auto()
    DOT = auto()
    AREA = auto()
    BAND = auto()
    HOLLOW = auto()
    RAMP = auto()


@dataclass(frozen=True, slots=True)
class KeyItem:
    """A key with its words.

    Attributes:
        key: Its form.
        colour: Its colour of the tokens in force.
        text: What it stands for.
    """

    key: Key
    colour: Callable[[Colours], QColor]
    text: str


class KeyLegend(WrappedLegend[KeyItem]):
    """Keys with their words."""

    symbol_gap = 6.0
    line_gap = KEY_LINE_GAP

    @override
    def words_of(self, item: KeyItem) -> str:
        return item.text

    @override
    def symbol_width(self, item: KeyItem) -> float:
        if item.key is Key.RAMP:
            return 11 * _SWATCH
        if item.key in {Key.LINE, Key.DASHES}:
            return _LINE_WIDTH
        return _WIDE_SWATCH if item.key is Key.BAND else _SWATCH

    @override
    def paint_symbol(self, painter: QPainter, box: QRectF, item: KeyItem) -> None:
        paint_key(painter, box, item.key, item.colour(theme().colours))

    @override
    def gap(self, widths: list[float], available: float) -> float:
        return KEY_GAP


def paint_key(painter: QPainter, box: QRectF, key: Key, colour: QColor) -> None:
    """Draw a key in the middle of a box."""
    middle = box.center().y()
    swatch = QRectF(box.left(), middle - _SWATCH / 2, box.width(), _SWATCH)
    if key is Key.LINE:
        line = QRectF(box.left(), middle - _LINE_HEIGHT / 2, box.width(), _LINE_HEIGHT)
        fill_rounded(painter, line, _LINE_HEIGHT / 2, colour)
    elif key is Key.DASHES:
        pen = QPen(colour, _LINE_HEIGHT, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
    elif key is Key.DOT:
        fill_rounded(painter, swatch, _SWATCH / 2, colour)
    elif key is Key.HOLLOW:
        stroke_rounded(painter, swatch, _SWATCH_RADIUS, colour, 1)
    elif key is Key.RAMP:
        steps = theme().colours.soreness
        width = box.width() / len(steps)
        for index, step in enumerate(steps):
            part = QRectF(box.left() + index * width, swatch.top(), width + 0.5, _SWATCH)
            painter.fillRect(part, step)
    else:
        fill_rounded(painter, swatch, _SWATCH_RADIUS, colour)
