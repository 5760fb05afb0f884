"""The bar at the foot of a page that holds its one main action."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.compat import override
from app.ui.theme.measures import CARD_GAP, HAIRLINE, HEADING_GAP, PAGE_MARGIN, WIDE_MARGIN
from app.ui.theme.theme import theme
from app.ui.widgets.columns import TWO_COLUMNS_FROM
from app.ui.widgets.painting import smooth_painter
from app.ui.widgets.scroll_page import column_margin


class ActionBar(QWidget):
    """Fixed under a scrolling page, with a hairline above; the action comes last."""

    def __init__(
        self, *content: QWidget, at_foot: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make the bar.

        Args:
            content: What it holds, from top to bottom.
            at_foot: Whether it ends the window, with no bar of places below it.
            parent: The widget that owns it.
        """
        super().__init__(parent)
        self._below = PAGE_MARGIN if at_foot else CARD_GAP
        self._is_under_second = False
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(HEADING_GAP)
        for widget in content:
            self._layout.addWidget(widget)
        self._set_margins()

    def set_under_second(self) -> None:
        """Stand under the second column where the page has two."""
        self._is_under_second = True
        self._set_margins()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        painter.fillRect(QRectF(0, 0, self.width(), HAIRLINE), theme().colours.hair)
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        side = column_margin(self.width(), PAGE_MARGIN, is_two=self._is_under_second)
        start = side
        if self._is_under_second and self.width() >= TWO_COLUMNS_FROM:
            start = (self.width() + WIDE_MARGIN) // 2
        self._layout.setContentsMargins(start, CARD_GAP, side, self._below)
