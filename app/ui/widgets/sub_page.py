"""A page over a place: a bar with back and title, a scrolling column, perhaps a bar of actions."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme.icons import Icon
from app.ui.widgets.action_bar import ActionBar
from app.ui.widgets.columns import Columns
from app.ui.widgets.scroll_page import ScrollPage
from app.ui.widgets.sub_page_bar import SubPageBar


class SubPage(QWidget):
    """The frame of a sub-page; add content to ``body``.

    Attributes:
        bar: Back, the title, and actions at the end.
        body: The layout of the scrolling column.

    Signals:
        back_requested: The page is to be left.
    """

    back_requested = Signal()

    def __init__(self, *, icon: Icon = Icon.ARROW_LEFT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_task = icon is not Icon.ARROW_LEFT
        self.bar = SubPageBar("", icon=icon)
        self.bar.back_requested.connect(self.back_requested)
        self._page = ScrollPage()
        self.body = self._page.body
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)
        self._column.addWidget(self._page, 1)

    @property
    def is_task(self) -> bool:
        """Whether something is to be finished or left here before going elsewhere."""
        return self._is_task

    def set_title(self, title: str) -> None:
        """Show a title in the bar."""
        self.bar.set_title(title)

    def add_columns(self, columns: Columns) -> None:
        """Put columns below what the page holds; they stand side by side where there is room."""
        self._page.add_columns(columns)
        self.bar.set_over_two()

    def show_from_top(self) -> None:
        """Scroll back to the beginning."""
        self._page.scroll_to_top()

    def set_actions(self, *actions: QWidget) -> None:
        """Put these at the foot of the page, the main action last."""
        self._is_task = True
        self._column.addWidget(ActionBar(*actions, at_foot=True))
