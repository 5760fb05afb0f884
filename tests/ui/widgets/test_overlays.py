import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.ui.widgets.bottom_sheet import BottomSheet, panel_place
from app.ui.widgets.button import Button
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.sheet_panel import SheetPanel
from app.ui.widgets.text import Text
from app.ui.widgets.toast import STAY_MILLISECONDS, Toast, ToastView, toast_place
from tests.ui.widgets.showing import Show

SAVED = ToastView("Saved", "Quads: worst Tue", "Undo")


@pytest.fixture
def host(show: Show) -> QWidget:
    """A window of a phone's size with one button."""
    window = QWidget()
    window.resize(412, 892)
    QPushButton("Below", window)
    return show(window)


@given(
    st.integers(0, 88),
    st.integers(300, 2000),
    st.integers(400, 2000),
    st.integers(0, 4000),
    st.floats(0, 1),
)
def test_sheet_leaves_a_gap_on_top(
    rail: int, width: int, height: int, wanted: int, reveal: float
) -> None:
    """However much a sheet wants to show, it stays off the top and in the middle of its room."""
    place = panel_place(QRect(rail, 0, width, height), wanted, reveal)
    assert place.top() >= 48
    assert place.width() <= 560
    assert abs(place.left() - rail - (rail + width - place.right() - 1)) <= 1


@given(st.integers(0, 200), st.integers(48, 200))
def test_toast_rests_above_the_bar(above: int, height: int) -> None:
    """A toast comes from below the host and rests 12 px above the bar."""
    room = QRect(88, 0, 412, 892)
    resting = toast_place(room, QSize(388, height), above, 1.0)
    assert room.height() - resting.bottom() - 1 == above + 12
    assert resting.center().x() - room.center().x() in {0, 1}
    assert toast_place(room, QSize(388, height), above, 0.0).top() == room.height()


def test_sheet_opens_and_gives_the_focus_back(host: QWidget, qtbot: QtBot) -> None:
    """A sheet covers its host, takes the keyboard, and returns it when it closes."""
    below = host.findChild(QPushButton)
    assert isinstance(below, QPushButton)
    below.setFocus()
    sheet = BottomSheet(host, "Why")
    with qtbot.waitSignal(sheet.opened):
        sheet.open_sheet()
    assert sheet.geometry() == host.rect()
    assert sheet.isAncestorOf(QApplication.focusWidget())
    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert QApplication.focusWidget() is below


def test_sheet_outlives_what_opened_it(host: QWidget, qtbot: QtBot) -> None:
    """A sheet closes calmly where its choice took away what had the keyboard before."""
    below = host.findChild(QPushButton)
    assert isinstance(below, QPushButton)
    below.setFocus()
    sheet = BottomSheet(host, "Remove?")
    sheet.open_sheet()
    delete(below)
    with qtbot.waitSignal(sheet.closed):
        sheet.close_sheet()
    assert not sheet.isVisible()


@pytest.mark.parametrize("by_keyboard", [True, False])
def test_the_ring_comes_back_only_to_the_keyboard(
    host: QWidget, qtbot: QtBot, by_keyboard: object
) -> None:
    """Whoever opened a sheet with a click finds no ring where the sheet was."""
    opener = Button("Open")
    opener.setParent(host)
    opener.show()
    sheet = BottomSheet(host, "Why")
    opener.clicked.connect(sheet.open_sheet)
    if by_keyboard:
        opener.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(opener, Qt.Key.Key_Return)
    else:
        QTest.mouseClick(opener, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(sheet.closed):
        sheet.close_sheet()
    assert opener.hasFocus()
    assert opener.is_ring_shown is by_keyboard


def test_tap_above_closes_and_a_tap_inside_does_not(host: QWidget, qtbot: QtBot) -> None:
    """Only a tap above the sheet closes it."""
    sheet = BottomSheet(host, "Why")
    sheet.set_content(Text("Because"))
    sheet.open_sheet()
    panel = sheet.findChild(SheetPanel)
    assert isinstance(panel, SheetPanel)
    QTest.mouseClick(panel, Qt.MouseButton.LeftButton, pos=QPoint(40, 90))
    assert sheet.is_open
    with qtbot.waitSignal(sheet.closed):
        QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(100, 20))


def test_cross_closes(host: QWidget, qtbot: QtBot) -> None:
    """The cross closes a sheet."""
    sheet = BottomSheet(host, "Why")
    sheet.open_sheet()
    cross = sheet.findChild(IconButton)
    assert isinstance(cross, IconButton)
    with qtbot.waitSignal(sheet.closed):
        QTest.mouseClick(cross, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("share", "stays"), [(0.1, True), (0.6, False)])
def test_drag_down_closes_when_far_enough(host: QWidget, share: float, stays: object) -> None:
    """A short drag springs back, a long one closes."""
    sheet = BottomSheet(host, "Why")
    content = QWidget()
    content.setFixedHeight(600)
    sheet.set_content(content)
    sheet.open_sheet()
    panel = sheet.findChild(SheetPanel)
    assert isinstance(panel, SheetPanel)
    start = QPoint(100, 40)
    QTest.mousePress(panel, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(panel, start + QPoint(0, round(panel.height() * share)))
    QTest.mouseRelease(panel, Qt.MouseButton.LeftButton, pos=start)
    assert sheet.is_open is stays


def test_tab_stays_inside(host: QWidget) -> None:
    """Tab goes round within an open sheet and never reaches what lies below."""
    sheet = BottomSheet(host, "Why")
    content = QWidget()
    column = QVBoxLayout(content)
    for name in ("One", "Two"):
        column.addWidget(Button(name))
    sheet.set_content(content)
    sheet.open_sheet()
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(QApplication.focusWidget())


def test_content_decides_the_height(host: QWidget, qtbot: QtBot) -> None:
    """A sheet is as high as its content, and follows it when it grows."""
    sheet = BottomSheet(host, "Why")
    content = QWidget()
    content.setFixedHeight(100)
    sheet.set_content(content)
    sheet.open_sheet()
    panel = sheet.findChild(SheetPanel)
    assert isinstance(panel, SheetPanel)
    before = panel.height()
    content.setFixedHeight(300)
    qtbot.waitUntil(lambda: panel.height() == before + 200)


def test_toast_offers_the_way_back(host: QWidget, qtbot: QtBot) -> None:
    """The button acts and the toast goes."""
    toast = Toast(host, above=72)
    toast.show_toast(SAVED)
    assert toast.accessibleName() == "Saved Quads: worst Tue"
    assert QRect(host.rect()).contains(toast.geometry())
    undo = toast.findChild(Button)
    assert isinstance(undo, Button)
    with qtbot.waitSignals([toast.acted, toast.dismissed]):
        QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_toast_gives_the_focus_back(host: QWidget) -> None:
    """After its button was pressed by keyboard, the keyboard is where it was before."""
    below = host.findChild(QPushButton)
    assert isinstance(below, QPushButton)
    below.setFocus()
    toast = Toast(host)
    toast.show_toast(SAVED)
    undo = toast.findChild(Button)
    assert isinstance(undo, Button)
    undo.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(undo, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is below


def test_toast_passes_after_six_seconds(host: QWidget) -> None:
    """The clock of a toast runs six seconds, and starts anew with each message."""
    toast = Toast(host)
    toast.show_toast(SAVED)
    assert toast._timer.isActive()
    assert toast._timer.interval() == STAY_MILLISECONDS == 6000
    toast._timer.timeout.emit()
    assert not toast.isVisible()


def test_toast_stays_while_focused(host: QWidget, qtbot: QtBot) -> None:
    """While its button has the keyboard, a toast stays; afterwards its clock runs on."""
    QTest.mouseMove(host, QPoint(1, 1))
    toast = Toast(host)
    toast.show_toast(SAVED)
    undo = toast.findChild(Button)
    assert isinstance(undo, Button)
    undo.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: not toast._timer.isActive())
    undo.clearFocus()
    qtbot.waitUntil(toast._timer.isActive)
