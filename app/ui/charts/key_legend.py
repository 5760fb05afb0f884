"""What the lines, dots and areas of a chart mean, in a line that wraps."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.theme import theme
from app.ui.theme.tokens import Colours
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.legend import wrapped_lines
from app.ui.widgets.painting import (
    fill_rounded,
    mirrored,
    paint_text,
    smooth_painter,
    stroke_rounded,
    text_width,
)

_LINE_WIDTH: Final = 16.0
_LINE_HEIGHT: Final = 2.5
_SWATCH: Final = 10.0
_WIDE_SWATCH: Final = 14.0
_SWATCH_RADIUS: Final = 3.0
_DASHES: Final = (2.0, 1.6)
_GAP: Final = 6.0
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


class KeyLegend(QLabel):
    """Keys with their words, in as many lines as needed."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[KeyItem, ...] = ()
        self._measured: tuple[str, list[float]] = ("", [])
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def has_items(self) -> bool:
        """Whether there is anything to explain."""
        return bool(self._items)

    def set_items(self, items: tuple[KeyItem, ...]) -> None:
        """Explain these."""
        self._items = items
        self._measured = ("", [])
        self.setAccessibleName(", ".join(item.text for item in items))
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        lines = len(wrapped_lines(self._widths(), width, KEY_GAP))
        return max(lines * (theme().line_height(TextRole.CAPTION) + KEY_LINE_GAP) - KEY_LINE_GAP, 0)

    @override
    def sizeHint(self) -> QSize:
        widths = self._widths()
        width = round(sum(widths) + KEY_GAP * max(len(widths) - 1, 0)) + 1
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        widest = round(max(self._widths(), default=0.0))
        return QSize(widest, self.heightForWidth(self.width()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        bounds = self.rect().toRectF()
        widths = self._widths()
        height = theme().line_height(TextRole.CAPTION)
        top = 0.0
        for line in wrapped_lines(widths, bounds.width(), KEY_GAP):
            left = 0.0
            for index in line:
                box = QRectF(left, top, widths[index], height)
                self._paint_item(painter, bounds, box, self._items[index])
                left += widths[index] + KEY_GAP
            top += height + KEY_LINE_GAP
        painter.end()

    def _paint_item(self, painter: QPainter, bounds: QRectF, box: QRectF, item: KeyItem) -> None:
        key = QRectF(box.left(), box.top(), _key_width(item.key), box.height())
        place = mirrored(key, bounds, self.layoutDirection())
        paint_key(painter, place, item.key, item.colour(theme().colours))
        words = box.adjusted(key.width() + _GAP, 0, 1, 0)
        place = mirrored(words, bounds, self.layoutDirection())
        paint_text(painter, place, item.text, theme().colours.muted, role=TextRole.CAPTION)

    def _widths(self) -> list[float]:
        """Widths at the present font; a layout asks for them many times."""
        font = theme().font(TextRole.CAPTION)
        if self._measured[0] != font.key():
            words = (text_width(item.text, font) for item in self._items)
            keys = (_key_width(item.key) + _GAP for item in self._items)
            self._measured = (font.key(), [sum(pair) for pair in zip(keys, words, strict=True)])
        return self._measured[1]


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


def _key_width(key: Key) -> float:
    if key is Key.RAMP:
        return 11 * _SWATCH
    if key in {Key.LINE, Key.DASHES}:
        return _LINE_WIDTH
    return _WIDE_SWATCH if key is Key.BAND else _SWATCH
