"""Two parts side by side where there is room, below each other where there is not."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QWidget

from app.compat import override


class Pair(QWidget):
    """Keeps a page within a narrow window when text is large."""

    def __init__(
        self, first: QWidget, second: QWidget, *, gap: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._first = first
        self._second = second
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self._row.addWidget(first, 1)
        self._row.addWidget(second)

    @property
    def is_stacked(self) -> bool:
        """Whether the second part stands below the first."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    @override
    def minimumSizeHint(self) -> QSize:
        width = max(self._least_width(self._first), self._least_width(self._second))
        return QSize(width, self._row.totalMinimumSize().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        second = max(self._least_width(self._second), _width_beside(self._second))
        needed = _width_beside(self._first) + self._row.spacing() + second
        directions = QBoxLayout.Direction
        self._row.setDirection(
            directions.LeftToRight if needed <= self.width() else directions.TopToBottom
        )

    def _least_width(self, part: QWidget) -> int:
        """What the layout keeps for a part, whatever the part itself wants."""
        item = self._row.itemAt(self._row.indexOf(part))
        return item.minimumSize().width() if item else 0


def _width_beside(part: QWidget) -> int:
    """The width from which a part may stand beside another; a button keeps its words on a line."""
    is_button = isinstance(part, QAbstractButton)
    return part.sizeHint().width() if is_button else part.minimumSizeHint().width()
