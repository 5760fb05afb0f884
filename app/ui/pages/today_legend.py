"""The legend beside the map on a wide window: each status with how many groups have it."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.core.status import Status
from app.ui import formats
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.status_symbol import StatusSymbol
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone
from app.ui.wording import short_status_name

_ROW_GAP: Final = 10
_COLUMN_GAP: Final = 10


class LegendColumn(QWidget):
    """Symbols, words and counts, one status below the other."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = {
            status: Text("0", TextRole.HEADING, wrap=False, align=Qt.AlignmentFlag.AlignRight)
            for status in Status
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_COLUMN_GAP)
        grid.setVerticalSpacing(_ROW_GAP)
        for row, (status, count) in enumerate(self._counts.items()):
            name = short_status_name(status)
            grid.addWidget(StatusSymbol(status, name, size=16), row, 0)
            grid.addWidget(Text(name, TextRole.BODY, Tone.MUTED, wrap=False), row, 1)
            grid.addWidget(count, row, 2)

    def set_counts(self, counts: Mapping[Status, int]) -> None:
        """Show how many muscle groups have each status."""
        for status, text in self._counts.items():
            text.set_text(formats.number(counts.get(status, 0)))
