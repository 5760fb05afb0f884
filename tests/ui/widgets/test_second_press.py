from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.bottom_sheet import BottomSheet
from app.ui.widgets.page_stack import PageStack
from app.ui.widgets.second_press import SecondPressGuard

MIDDLE = QPoint(200, 150)


class Stage:
    """A guarded window with two pages, each one large button, and a sheet; and what was pressed."""

    def __init__(self, qtbot: QtBot) -> None:
        self.pressed: list[str] = []
        self.window = QWidget()
        self.window.resize(400, 300)
        self.stack = PageStack(parent=self.window)
        self.stack.resize(400, 300)
        self.pages = [self.button(name) for name in ("first", "second")]
        for page in self.pages:
            self.stack.addWidget(page)
        self.sheet = BottomSheet(self.window)
        qtbot.addWidget(self.window)
        self.window.show()
        SecondPressGuard(self.window)

    def button(self, name: str) -> QWidget:
        """A page or content with nothing but a button."""
        page = QWidget()
        page.setMinimumHeight(200)
        button = QPushButton(name)
        button.setSizePolicy(page.sizePolicy())
        button.setMinimumHeight(200)
        button.clicked.connect(lambda: self.pressed.append(name))
        QVBoxLayout(page).addWidget(button)
        return page

    def when_pressed(self, page: QWidget, act: Callable[[], object]) -> None:
        """Let a button do something else too."""
        button = page.findChild(QPushButton)
        assert isinstance(button, QPushButton)
        button.clicked.connect(act)

    def click_twice(self) -> None:
        """Double click in the middle of the window, as the window system tells it."""
        window = self.window.windowHandle()
        QTest.mouseDClick(window, Qt.MouseButton.LeftButton, pos=MIDDLE)


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    """A guarded window on the screen."""
    return Stage(qtbot)


def test_second_press_spares_the_page_that_came(stage: Stage) -> None:
    """Where the first click brings another page, the second one presses nothing there."""
    stage.when_pressed(stage.pages[0], lambda: stage.stack.slide_to(stage.pages[1]))
    stage.click_twice()
    assert stage.pressed == ["first"]
    QTest.mouseClick(stage.window.windowHandle(), Qt.MouseButton.LeftButton, pos=MIDDLE)
    assert stage.pressed == ["first", "second"]


def test_second_press_counts_on_the_same_page(stage: Stage) -> None:
    """Two quick clicks on a button that stays are two clicks."""
    stage.click_twice()
    assert stage.pressed == ["first", "first"]


def test_second_press_leaves_a_new_sheet_open(stage: Stage) -> None:
    """A sheet that the first click opens is not closed by the second."""
    stage.when_pressed(stage.pages[0], stage.sheet.open_sheet)
    stage.click_twice()
    assert stage.sheet.is_open
    assert stage.pressed == ["first"]


def test_second_press_is_not_taken_by_a_sheet_that_goes(stage: Stage) -> None:
    """What a sheet offers is chosen once, and nothing below it is pressed."""
    content = stage.button("offered")
    stage.when_pressed(content, stage.sheet.close_sheet)
    stage.sheet.set_content(content)
    stage.sheet.open_sheet()
    stage.click_twice()
    assert stage.pressed == ["offered"]
