"""What legends share: symbols with their words, one after the other in lines that wrap."""

import math
from collections.abc import Iterator
from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import mirrored, paint_text, smooth_painter, text_width
from app.ui.widgets.sizing import high_as_needed

Item = TypeVar("Item")


class WrappedLegend(QLabel, Generic[Item]):
    """Items in as many lines as needed; a subclass says what an item looks like.

    Attributes:
        symbol_gap: Room between a symbol and its words.
        line_gap: Room between two lines.
        foot: Room below the last one.
        is_centred: Whether a line stands in the middle, rather than at the start.
    """

    symbol_gap: ClassVar[float]
    line_gap: ClassVar[int]
    foot: ClassVar[int] = 0
    is_centred: ClassVar[bool] = False

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Item, ...] = ()
        self._measured: tuple[str, list[float]] = ("", [])
        self.setSizePolicy(high_as_needed(QSizePolicy.Policy.Minimum))

    @property
    def has_items(self) -> bool:
        """Whether there is anything to explain."""
        return bool(self._items)

    def set_items(self, items: tuple[Item, ...]) -> None:
        """Explain these."""
        self._items = items
        self._measured = ("", [])
        self.setAccessibleName(", ".join(self.words_of(item) for item in items))
        self.updateGeometry()
        self.update()

    def words_of(self, item: Item) -> str:
        """What stands beside a symbol."""
        raise NotImplementedError

    def symbol_width(self, item: Item) -> float:
        """The width of a symbol."""
        raise NotImplementedError

    def paint_symbol(self, painter: QPainter, box: QRectF, item: Item) -> None:
        """Draw a symbol in the middle of a box as high as the line."""
        raise NotImplementedError

    def gap(self, widths: list[float], available: float) -> float:
        """The room between items of these widths in a line of the width that is there."""
        raise NotImplementedError

    @override
    def heightForWidth(self, width: int) -> int:
        widths = self._widths()
        lines = len(wrapped_lines(widths, width, self.gap(widths, width)))
        height = lines * (theme().line_height(TextRole.CAPTION) + self.line_gap) - self.line_gap
        return max(height, 0) + self.foot

    @override
    def sizeHint(self) -> QSize:
        widths = self._widths()
        gaps = self.gap(widths, math.inf) * max(len(widths) - 1, 0)
        width = round(sum(widths) + gaps) + 1
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        widest = round(max(self._widths(), default=0.0))
        return QSize(widest, self.heightForWidth(self.width()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        bounds, direction = self.rect().toRectF(), self.layoutDirection()
        for item, box in zip(self._items, self._boxes(bounds.width()), strict=True):
            symbol = QRectF(box)
            symbol.setWidth(self.symbol_width(item))
            self.paint_symbol(painter, mirrored(symbol, bounds, direction), item)
            words = box.adjusted(symbol.width() + self.symbol_gap, 0, 1, 0)
            place, ink = mirrored(words, bounds, direction), theme().colours.muted
            paint_text(painter, place, self.words_of(item), ink, role=TextRole.CAPTION)
        painter.end()

    def _boxes(self, available: float) -> Iterator[QRectF]:
        """Where the items lie, in their order."""
        widths = self._widths()
        gap = self.gap(widths, available)
        height = theme().line_height(TextRole.CAPTION)
        for row, line in enumerate(wrapped_lines(widths, available, gap)):
            total = sum(widths[index] for index in line) + gap * (len(line) - 1)
            left = (available - total) / 2 if self.is_centred else 0.0
            for index in line:
                yield QRectF(left, row * (height + self.line_gap), widths[index], height)
                left += widths[index] + gap

    def _widths(self) -> list[float]:
        """Widths at the present font; a layout asks for them many times."""
        font = theme().font(TextRole.CAPTION)
        if self._measured[0] != font.key():
            symbols = (self.symbol_width(item) + self.symbol_gap for item in self._items)
            words = (text_width(self.words_of(item), font) for item in self._items)
            self._measured = (font.key(), [sum(pair) for pair in zip(symbols, words, strict=True)])
        return self._measured[1]


def wrapped_lines(widths: list[float], available: float, gap: float) -> list[list[int]]:
    """Which items stand on which line, each line as full as it can be and none empty."""
    lines: list[list[int]] = []
    used = 0.0
    for index, width in enumerate(widths):
        if lines and used + gap + width <= available:
            lines[-1].append(index)
            used += gap + width
        else:
            lines.append([index])
            used = width
    return lines
