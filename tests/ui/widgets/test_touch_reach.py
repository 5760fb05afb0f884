"""Tests of app.ui.widgets.touch_reach."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme.measures import TOUCH_TARGET
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.term_link import GradeLink
from app.ui.widgets.text import Text
from app.ui.widgets.touch_reach import TouchReach
from tests.ui.widgets.showing import Show


@pytest.fixture
def page(show: Show) -> QWidget:
    """Words above a grade in a card, and a button close below it."""
    page, card = QWidget(), Card()
    card.body.addWidget(Text("Sleep helps.\nSo does food."))
    card.body.addWidget(GradeLink("Weak evidence"))
    layout = QVBoxLayout(page)
    layout.addWidget(card)
    layout.addWidget(Button("Read"))
    page.resize(300, 240)
    return show(page)


def press(page: QWidget, grade: GradeLink, offset: QPoint) -> int:
    """How often the grade is pressed by a mouse this far from its middle."""
    presses: list[bool] = []
    grade.clicked.connect(lambda: presses.append(True))
    place = grade.mapTo(page, grade.rect().center()) + offset
    target = page.childAt(place) or page
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(page, place))
    return len(presses)


def test_the_area_is_as_large_as_a_finger(page: QWidget) -> None:
    """What is drawn small answers to 48 pixels each way, what is drawn wide to its width."""
    grade = page.findChildren(GradeLink)[0]
    area = TouchReach(grade).area()

    assert area.height() == TOUCH_TARGET
    assert area.width() == max(grade.width(), TOUCH_TARGET)
    assert area.contains(grade.rect())


@pytest.mark.parametrize("across", [-20, 0, 20])
@pytest.mark.parametrize("down", [-22, -13, 0, 13])
def test_a_near_miss_presses(page: QWidget, across: int, down: int) -> None:
    """Above the chip, over words, and below it, a finger still finds it, once."""
    grade = page.findChildren(GradeLink)[0]

    assert press(page, grade, QPoint(across, down)) == 1


def test_far_away_nothing_is_pressed(page: QWidget) -> None:
    """Beyond the reach of a finger the page stays quiet."""
    grade = page.findChildren(GradeLink)[0]

    assert press(page, grade, QPoint(0, -30)) == 0


def test_another_control_keeps_its_presses(page: QWidget) -> None:
    """Within reach of the chip a button of its own is pressed, and the chip is not."""
    grade, button = page.findChildren(GradeLink)[0], page.findChildren(Button)[0]
    button.setParent(page)
    button.move(grade.mapTo(page, QPoint(0, grade.height() + 2)))
    button.raise_()
    read: list[bool] = []
    button.clicked.connect(lambda: read.append(True))

    assert press(page, grade, QPoint(0, 16)) == 0
    assert len(read) == 1


def test_leaving_before_letting_go_presses_nothing(page: QWidget) -> None:
    """A finger that moves away has thought better of it."""
    grade = page.findChildren(GradeLink)[0]
    presses: list[bool] = []
    grade.clicked.connect(lambda: presses.append(True))
    words = page.findChildren(Text)[0]
    near = words.mapFrom(page, grade.mapTo(page, grade.rect().center()) - QPoint(0, 18))

    QTest.mousePress(words, Qt.MouseButton.LeftButton, pos=near)
    assert grade.isDown()
    QTest.mouseRelease(words, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))

    assert not grade.isDown()
    assert presses == []
