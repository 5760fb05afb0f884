"""A page that scrolls under the finger, its column never wider than one reads well."""

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.compat import override
from app.ui.theme.measures import CARD_GAP, COLUMN_MAXIMUM, PAGE_MARGIN
from app.ui.widgets.columns import TWO_COLUMNS_FROM, Columns, columns_margin
from app.ui.widgets.scrolling import make_scrolling

_BOTTOM_MARGIN: Final = 24


class ScrollPage(QScrollArea):
    """A scrolling column; add content to ``body``.

    Args:
        margin: What is left free beside the column at least.
        maximum: Its largest width.

    Attributes:
        body: The layout of the column.
    """

    def __init__(
        self,
        *,
        margin: int = PAGE_MARGIN,
        maximum: int = COLUMN_MAXIMUM,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._maximum = maximum
        self._sides = (margin, margin)
        self._pair: Columns | None = None
        self._surface = QWidget()
        self.body = QVBoxLayout()
        self.body.setSpacing(CARD_GAP)
        self._column = QVBoxLayout(self._surface)
        self._column.setContentsMargins(margin, 0, margin, _BOTTOM_MARGIN)
        self._column.setSpacing(0)
        self._column.addLayout(self.body)
        self._column.addStretch(1)
        make_scrolling(self, self._surface)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().installEventFilter(self)

    @property
    def surface(self) -> QWidget:
        """What scrolls; it is told when its content wants another size."""
        return self._surface

    def set_sides(self, left: int, right: int) -> None:
        """Leave this much beside the column, or more where the page is wider than it."""
        self._sides = (left, right)
        self._place_column(self.viewport().width())

    def add_columns(self, columns: Columns) -> None:
        """Put columns below what the page holds; they stand side by side where there is room."""
        self._pair = columns
        self.body.addLayout(columns)
        self._place_column(self.viewport().width())

    def height_for(self, width: int) -> int:
        """The height that shows everything in a width without scrolling."""
        self._place_column(width)
        if self._column.hasHeightForWidth():
            return self._column.totalHeightForWidth(width)
        return self._column.totalSizeHint().height()

    def scroll_to(self, widget: QWidget) -> None:
        """Bring a widget of the page into sight."""
        self.ensureWidgetVisible(widget, 0, 3 * CARD_GAP)

    def scroll_to_top(self) -> None:
        """Go back to the beginning."""
        self.verticalScrollBar().setValue(0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.viewport() and event.type() == QEvent.Type.Resize:
            self._place_column(self.viewport().width())
        return super().eventFilter(watched, event)

    def _place_column(self, width: int) -> None:
        if self._pair is not None:
            is_two = width >= TWO_COLUMNS_FROM
            self._pair.set_two(is_two=is_two)
            if is_two:
                side = columns_margin(width)
                self._column.setContentsMargins(side, 0, side, _BOTTOM_MARGIN)
                return
        left, right = self._sides
        more = max((width - left - right - self._maximum) // 2, 0)
        self._column.setContentsMargins(left + more, 0, right + more, _BOTTOM_MARGIN)


def column_margin(width: int, margin: int, *, is_two: bool = False) -> int:
    """The margin on each side that keeps the column of a page, or its two, within their width."""
    if is_two and width >= TWO_COLUMNS_FROM:
        return columns_margin(width)
    return max(margin, (width - COLUMN_MAXIMUM) // 2)
