"""The pages in a window: a place, sub-pages over it, and a second pane where there is room."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.compat import override
from app.ui.theme.measures import COLUMN_MAXIMUM, DETAIL_MAXIMUM, LIST_MAXIMUM, PANE_MARGINS
from app.ui.widgets.page_stack import Direction, PageStack

_EQUAL: Final = (COLUMN_MAXIMUM, COLUMN_MAXIMUM)
_LIST_AND_DETAIL: Final = (LIST_MAXIMUM, DETAIL_MAXIMUM)
"""Columns of a list and the companion beside it, which holds more."""


class Panes(QWidget):
    """One place in front. Its sub-pages lie over it, the later ones perhaps beside them.

    :meth:`arrange` says which.

    Signals:
        page_left: The sub-page that was left; it is deleted next.
    """

    page_left = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: QWidget | None = None
        self._over: list[QWidget] = []
        self._companion: QWidget | None = None
        self._beside_from: int | None = None
        self._is_accompanied = False
        self._first = PageStack()
        self._second = QStackedWidget()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._first, 1)
        self._row.addWidget(self._second, 1)

    @property
    def page(self) -> QWidget:
        """The page in front: the last sub-page, or the place."""
        if self._over:
            return self._over[-1]
        if self._place is None:
            raise RuntimeError("No place is shown yet.")
        return self._place

    @property
    def has_sub_page(self) -> bool:
        """Whether a sub-page is open."""
        return bool(self._over)

    def add_place(self, place: QWidget) -> None:
        """Take a place in, to be shown later."""
        self._first.addWidget(place)

    def set_companion(self, companion: QWidget) -> None:
        """What stands beside a place that is accompanied, while no sub-page is open."""
        self._companion = companion
        self._second.addWidget(companion)

    def arrange(self, *, beside_from: int | None, accompanied: bool) -> None:
        """Say where things stand.

        Args:
            beside_from: How many sub-pages lie over the place before the next ones stand beside
                them; None where all lie over each other.
            accompanied: Whether the companion stands beside the place.
        """
        if beside_from != self._beside_from:
            self._beside_from = beside_from
            self._move_sub_pages()
        self._is_accompanied = accompanied
        self._show_second()

    def show_place(self, place: QWidget, direction: Direction) -> None:
        """Show a place; the direction says where it comes from."""
        self._place = place
        self._first.slide_to(place, direction)

    def push(self, page: QWidget) -> None:
        """Show a sub-page in front of all others."""
        self._over.append(page)
        is_beside = self._is_beside(len(self._over) - 1)
        (self._second if is_beside else self._first).addWidget(page)
        if not is_beside:
            self._first.slide_to(page, Direction.FORWARD)
        self._show_second()

    def go_back(self) -> None:
        """Leave the sub-page in front; without one, nothing happens."""
        if self._over:
            leaving = self._over.pop()
            if not self._is_beside(len(self._over)):
                self._first.slide_to(self.page, Direction.BACK)
            self._discard([leaving])
            self._show_second()

    def leave_sub_pages(self) -> None:
        """Leave all sub-pages at once."""
        over, self._over = self._over, []
        self._discard(over)
        self._show_second()

    def leave_beside(self) -> None:
        """Leave the sub-pages that stand beside others, or beside the place."""
        if self._beside_from is not None:
            leaving = self._over[self._beside_from :]
            del self._over[self._beside_from :]
            self._discard(leaving)
            self._show_second()

    def _is_beside(self, index: int) -> bool:
        """Whether the sub-page with this index stands in the second pane."""
        return self._beside_from is not None and index >= self._beside_from

    def _discard(self, pages: list[QWidget]) -> None:
        for page in pages:
            for stack in (self._first, self._second):
                stack.removeWidget(page)
            self.page_left.emit(page)
            page.deleteLater()

    def _move_sub_pages(self) -> None:
        """Move open sub-pages to where they belong now."""
        front = self._place
        for index, page in enumerate(self._over):
            is_beside = self._is_beside(index)
            (self._second if is_beside else self._first).addWidget(page)
            front = front if is_beside else page
        if front is not None and self._over:
            self._first.slide_to(front, Direction.NONE)

    def _show_second(self) -> None:
        shown = self._in_second()
        if shown is not None:
            self._second.setCurrentWidget(shown)
        self._second.setVisible(shown is not None)
        self._centre()

    def _in_second(self) -> QWidget | None:
        """What stands in the second pane: the last sub-page, or the companion."""
        if self._over and self._is_beside(len(self._over) - 1):
            return self._over[-1]
        return self._companion if self._is_accompanied and not self._over else None

    def _centre(self) -> None:
        """Keep two panes together in the middle of a window wider than both columns."""
        shown = self._in_second()
        is_detail = shown is not None and shown is self._companion
        widest = _LIST_AND_DETAIL if is_detail else _EQUAL
        most = sum(widest) + 2 * PANE_MARGINS
        side = 0 if shown is None else max(self.width() - most, 0) // 2
        self._row.setContentsMargins(side, 0, side, 0)
        columns = max(min(self.width(), most) - 2 * PANE_MARGINS, 0)
        for place, column in enumerate(widest):
            share = PANE_MARGINS + columns * column // sum(widest)
            self._row.setStretch(place, share)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()
