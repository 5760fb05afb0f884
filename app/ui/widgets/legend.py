"""What the symbols and colours of the map mean, in a line that wraps."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.compat import override
from app.core.status import Status
from app.ui.widgets.status_symbol import paint_status
from app.ui.widgets.wrapped_legend import WrappedLegend

_SYMBOL: Final = 14.0
_BETWEEN: Final = 13.0
_CLOSE: Final = 8.0


@dataclass(frozen=True, slots=True)
class LegendItem:
    """One status in words."""

    status: Status
    text: str


class Legend(WrappedLegend[LegendItem]):
    """Symbols with their words, centred."""

    symbol_gap = 4.0
    line_gap = 4
    foot = 4
    is_centred = True

    @override
    def words_of(self, item: LegendItem) -> str:
        return item.text

    @override
    def symbol_width(self, item: LegendItem) -> float:
        return _SYMBOL

    @override
    def paint_symbol(self, painter: QPainter, box: QRectF, item: LegendItem) -> None:
        paint_status(painter, box, item.status)

    @override
    def gap(self, widths: list[float], available: float) -> float:
        """Closer than usual if that keeps all items on one line."""
        least = sum(widths) + _CLOSE * (len(widths) - 1)
        slack = (available - least) / max(len(widths) - 1, 1)
        return min(_BETWEEN, _CLOSE + slack) if slack >= 0 else _BETWEEN
