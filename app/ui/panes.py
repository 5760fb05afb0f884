"""The pages in a window: a place, sub-pages over it, and a second pane where there is room."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.compat import override
from app.ui.theme.measures import COLUMN_MAXIMUM, DETAIL_MAXIMUM, PANE_MARGINS
from app.ui.widgets.page_stack import Direction, PageStack

_EQUAL: Final = (1, 1)
_LIST_AND_DETAIL: Final = (9, 10)
"""Shares of a list and the companion beside it, which holds more."""


class Panes(QWidget):
    """One place in front. Its sub-pages lie over it or stand beside it, as :meth:`arrange` says.

    Signals:
        page_left: The sub-page that was left; it is deleted next.
    """

    page_left = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: QWidget | None = None
        self._over: list[QWidget] = []
        self._companion: QWidget | None = None
        self._is_beside = False
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

    def arrange(self, *, beside: bool, accompanied: bool) -> None:
        """Say where things stand.

        Args:
            beside: Whether sub-pages stand beside the place rather than over it.
            accompanied: Whether the companion stands beside the place.
        """
        if beside != self._is_beside:
            self._is_beside = beside
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
        self._host().addWidget(page)
        if not self._is_beside:
            self._first.slide_to(page, Direction.FORWARD)
        self._show_second()

    def go_back(self) -> None:
        """Leave the sub-page in front; without one, nothing happens."""
        if self._over:
            leaving = self._over.pop()
            if not self._is_beside:
                self._first.slide_to(self.page, Direction.BACK)
            self._discard([leaving])
            self._show_second()

    def leave_sub_pages(self) -> None:
        """Leave all sub-pages at once."""
        over, self._over = self._over, []
        self._discard(over)
        self._show_second()

    def _host(self) -> QStackedWidget:
        return self._second if self._is_beside else self._first

    def _discard(self, pages: list[QWidget]) -> None:
        for page in pages:
            self._host().removeWidget(page)
            self.page_left.emit(page)
            page.deleteLater()

    def _move_sub_pages(self) -> None:
        """Move open sub-pages to where they belong now."""
        for page in self._over:
            self._host().addWidget(page)
        front = self._place if self._is_beside else None
        if self._over:
            self._first.slide_to(front or self._over[-1], Direction.NONE)

    def _show_second(self) -> None:
        shown = self._in_second()
        if shown is not None:
            self._second.setCurrentWidget(shown)
        self._second.setVisible(shown is not None)
        self._centre()

    def _in_second(self) -> QWidget | None:
        """What stands in the second pane: the last sub-page, or the companion."""
        if self._is_beside:
            return self._over[-1] if self._over else None
        return self._companion if self._is_accompanied and not self._over else None

    def _centre(self) -> None:
        """Keep two panes together in the middle of a window wider than both columns."""
        shown = self._in_second()
        is_detail = shown is not None and shown is self._companion
        second = DETAIL_MAXIMUM if is_detail else COLUMN_MAXIMUM
        spare = max(self.width() - COLUMN_MAXIMUM - second - 2 * PANE_MARGINS, 0)
        side = 0 if shown is None else spare // 2
        self._row.setContentsMargins(side, 0, side, 0)
        for place, share in enumerate(_LIST_AND_DETAIL if is_detail else _EQUAL):
            self._row.setStretch(place, share)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()
