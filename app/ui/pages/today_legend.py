"""The legend beside the map on a wide window: each status with how many groups have it.

Pressed, it explains the colours, so that the window needs no other way to that beside it.
"""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.compat import override
from app.core.status import Status
from app.ui import formats
from app.ui.theme.measures import CONTROL_RADIUS
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import smooth_painter
from app.ui.widgets.status_symbol import StatusSymbol
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone
from app.ui.wording import short_status_name

_ROW_GAP: Final = 10
_COLUMN_GAP: Final = 10
LEGEND_REACH: Final = 12
"""How far what can be pressed reaches over the words, on each side."""


class LegendColumn(PaintedButton):
    """Symbols, words and counts, one status below the other."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What the colours mean"), parent)
        self._counts = {
            status: Text("0", TextRole.HEADING, wrap=False, align=Qt.AlignmentFlag.AlignRight)
            for status in Status
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(LEGEND_REACH, LEGEND_REACH, LEGEND_REACH, LEGEND_REACH)
        grid.setHorizontalSpacing(_COLUMN_GAP)
        grid.setVerticalSpacing(_ROW_GAP)
        for row, (status, count) in enumerate(self._counts.items()):
            name = short_status_name(status)
            grid.addWidget(StatusSymbol(status, name, size=16), row, 0)
            grid.addWidget(Text(name, TextRole.BODY, Tone.MUTED, wrap=False), row, 1)
            grid.addWidget(count, row, 2)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_counts(self, counts: Mapping[Status, int]) -> None:
        """Show how many muscle groups have each status."""
        for status, text in self._counts.items():
            text.set_text(formats.number(counts.get(status, 0)))
        told = (
            f"{short_status_name(status)} {text.text()}" for status, text in self._counts.items()
        )
        self.setAccessibleDescription(", ".join(told))

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        self.paint_layers(painter, self.ringed(self.rect().toRectF()), CONTROL_RADIUS)
        painter.end()
