"""Tests of pages whose parts stand in one column or in two."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.action_bar import ActionBar
from app.ui.widgets.button import Button
from app.ui.widgets.columns import Columns
from app.ui.widgets.scroll_page import ScrollPage


class _Page(QWidget):
    """A page with a part in each column, and a button under the second."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second, self.save = Button("One"), Button("Two"), Button("Save")
        self.column = ScrollPage(parent=self)
        self.foot = ActionBar(self.save, parent=self)
        self.foot.set_under_second()
        columns = Columns()
        columns.first.addWidget(self.first)
        columns.second.addWidget(self.second)
        self.column.add_columns(columns)

    def fit(self, width: int) -> None:
        """Be this wide."""
        self.resize(width, 700)
        self.column.setGeometry(0, 0, width, 600)
        self.foot.setGeometry(0, 600, width, 100)
        QApplication.processEvents()


@pytest.mark.parametrize(("width", "is_two"), [(360, False), (700, False), (812, True)])
def test_columns_stand_side_by_side_where_there_is_room(
    width: int, qtbot: QtBot, *, is_two: bool
) -> None:
    """A page too narrow for two columns has them one below the other, in the same order."""
    page = _Page()
    qtbot.addWidget(page)
    page.show()
    page.fit(width)
    first, second = page.first.geometry(), page.second.geometry()
    assert (first.top() == second.top()) is is_two
    assert second.left() > first.right() if is_two else second.top() > first.bottom()


@pytest.mark.parametrize("width", [812, 1192, 1800])
def test_no_column_grows_too_wide_to_read(width: int, qtbot: QtBot) -> None:
    """Columns stay within 560 px and in the middle, and the action lies under the second."""
    page = _Page()
    qtbot.addWidget(page)
    page.show()
    page.fit(width)
    first, second = page.first.geometry(), page.second.geometry()
    assert first.width() <= 560
    assert abs(first.left() - (width - second.right() - 1)) <= 1
    save = page.save.geometry()
    assert abs(save.left() - second.left()) <= 1
    assert abs(save.right() - second.right()) <= 1
