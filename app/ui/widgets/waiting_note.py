"""A note above everything while the forecast is worked out again."""

from typing import Final

from PySide6.QtWidgets import QWidget

from app.ui.theme.measures import CARD_GAP, PAGE_MARGIN
from app.ui.widgets.card import Card
from app.ui.widgets.progress import Progress
from app.ui.widgets.text import Text

_WIDEST: Final = 360


class WaitingNote(Card):
    """Stands in the middle of its window; taps go to nothing below it meanwhile."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(parent=window)
        words = self.tr("Working out your recovery again…")
        busy = Progress(words, thick=False)
        busy.set_fraction(None)
        self.body.setSpacing(CARD_GAP)
        self.body.addWidget(Text(words))
        self.body.addWidget(busy)
        self.setAccessibleName(words)
        width = min(window.width() - 2 * PAGE_MARGIN, _WIDEST)
        self.resize(width, self.heightForWidth(width))
        self.move((window.width() - self.width()) // 2, (window.height() - self.height()) // 2)
        self.raise_()
