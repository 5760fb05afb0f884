"""Parts of a page in one column, or in two side by side where there is room."""

from typing import Final

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from app.ui.theme.measures import CARD_GAP, COLUMN_MAXIMUM, WIDE_MARGIN

TWO_COLUMNS_FROM: Final = 760
"""Width of a page from which two columns fit."""


class Columns(QHBoxLayout):
    """The first column, and the second below it or beside it.

    Attributes:
        first: The layout of the first column.
        second: The layout of the second column.
    """

    def __init__(self, spacing: int = CARD_GAP) -> None:
        super().__init__()
        self._gap = spacing
        self.first, self.second = QVBoxLayout(), QVBoxLayout()
        for column in (self.first, self.second):
            column.setSpacing(spacing)
            whole = QVBoxLayout()
            whole.setSpacing(0)
            whole.addLayout(column)
            whole.addStretch(1)
            self.addLayout(whole)
        self.set_two(is_two=False)

    def set_two(self, *, is_two: bool) -> None:
        """Put the columns side by side, or one below the other."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.setDirection(across if is_two else down)
        self.setSpacing(WIDE_MARGIN if is_two else self._gap)
        for place in range(self.count()):
            self.setStretch(place, 1 if is_two else 0)


def columns_margin(width: int) -> int:
    """The margin on each side that keeps two columns of a page within their largest width."""
    return max(WIDE_MARGIN, (width - 2 * COLUMN_MAXIMUM - WIDE_MARGIN) // 2)
