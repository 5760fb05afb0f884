"""What the symbols and colours of the map mean, in a line that wraps."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.compat import override
from app.core.status import Status
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import mirrored, paint_text, smooth_painter, text_width
from app.ui.widgets.status_symbol import paint_status

_SYMBOL: Final = 14.0
_GAP: Final = 4.0
_BETWEEN: Final = 13.0
_CLOSE: Final = 8.0
_LINE_GAP: Final = 4


@dataclass(frozen=True, slots=True)
class LegendItem:
    """One status in words, with how many groups have it perhaps."""

    status: Status
    text: str
    count: str = ""


class Legend(QLabel):
    """Symbols with their words, centred, in as many lines as needed."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[LegendItem, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_items(self, items: tuple[LegendItem, ...]) -> None:
        """Explain these."""
        self._items = items
        self.setAccessibleName(", ".join(_words(item) for item in items))
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        widths = self._widths()
        lines = wrapped_lines(widths, width, _gap(widths, width))
        line = theme().line_height(TextRole.CAPTION)
        return max(len(lines), 1) * (line + _LINE_GAP)

    @override
    def sizeHint(self) -> QSize:
        widths = self._widths()
        width = sum(widths) + _BETWEEN * max(len(widths) - 1, 0)
        return QSize(round(width), self.heightForWidth(round(width) + 1))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(round(max(self._widths(), default=0)), self.heightForWidth(self.width()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        bounds = self.rect().toRectF()
        widths = self._widths()
        height = theme().line_height(TextRole.CAPTION)
        top = 0.0
        gap = _gap(widths, bounds.width())
        for line in wrapped_lines(widths, bounds.width(), gap):
            total = sum(widths[index] for index in line) + gap * (len(line) - 1)
            left = (bounds.width() - total) / 2
            for index in line:
                box = QRectF(left, top, widths[index], height)
                self._paint_item(painter, box, self._items[index])
                left += widths[index] + gap
            top += height + _LINE_GAP
        painter.end()

    def _paint_item(self, painter: QPainter, box: QRectF, item: LegendItem) -> None:
        bounds = self.rect().toRectF()
        direction = self.layoutDirection()
        symbol = QRectF(box.left(), box.center().y() - _SYMBOL / 2, _SYMBOL, _SYMBOL)
        paint_status(painter, mirrored(symbol, bounds, direction), item.status)
        words = box.adjusted(_SYMBOL + _GAP, 0, 1, 0)
        place = mirrored(words, bounds, direction)
        paint_text(painter, place, _words(item), theme().colours.muted, role=TextRole.CAPTION)

    def _widths(self) -> list[float]:
        font = theme().font(TextRole.CAPTION)
        return [_SYMBOL + _GAP + text_width(_words(item), font) for item in self._items]


def _gap(widths: list[float], available: float) -> float:
    """The distance between items: closer than usual if that keeps them on one line."""
    least = sum(widths) + _CLOSE * (len(widths) - 1)
    slack = (available - least) / max(len(widths) - 1, 1)
    return min(_BETWEEN, _CLOSE + slack) if slack >= 0 else _BETWEEN


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


def _words(item: LegendItem) -> str:
    return f"{item.text} {item.count}".strip()
