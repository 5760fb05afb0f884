"""Tests of the frame around the pages, and of the panes in it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.shell import Shell
from app.ui.theme.icons import Icon
from app.ui.theme.measures import LIST_MAXIMUM, PANE_MARGINS
from app.ui.theme.theme import theme
from app.ui.widgets.bottom_bar import BottomBar
from app.ui.widgets.button import Button
from app.ui.widgets.navigation import NavigationItem
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.toast import Toast, ToastView

pytestmark = pytest.mark.qt_log_ignore("plugin does not support propagateSizeHints", extend=True)

NARROW, WIDE, WIDEST = 412, 1280, 2200


@pytest.fixture
def pages() -> dict[str, QWidget]:
    """The pages of three places."""
    return {key: QWidget() for key in ("today", "log", "more")}


@pytest.fixture
def shell(qtbot: QtBot, pages: dict[str, QWidget]) -> Shell:
    """A narrow shell with sub-pages beside More, and a companion of Today."""
    theme().set_reduced_motion(True)
    shown = Shell()
    shown.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    qtbot.addWidget(shown)
    items = [NavigationItem(key, Icon.PLUS, Icon.PLUS, key) for key in pages]
    shown.set_places(items, list(pages.values()), "today", frozenset({"more"}))
    shown.set_second_pane(QWidget(), beside="today")
    shown.resize(NARROW, 780)
    shown.show()
    return shown


def columns(shell: Shell, *pages: QWidget) -> list[bool]:
    """Which of some pages can be seen."""
    return [page.isVisibleTo(shell) for page in pages]


def test_sub_pages_lie_over_their_place_or_beside_it(
    shell: Shell, pages: dict[str, QWidget]
) -> None:
    """As the window gets wider or narrower, an open sub-page moves and stays open."""
    sub_page = SubPage()
    shell.go_to("more")
    shell.push(sub_page)
    assert columns(shell, pages["more"], sub_page) == [False, True]

    shell.resize(WIDE, 780)
    assert columns(shell, pages["more"], sub_page) == [True, True]

    shell.resize(NARROW, 780)
    assert columns(shell, pages["more"], sub_page) == [False, True]
    assert shell.page is sub_page


def test_a_destination_of_the_rail_opens_over_its_place(
    shell: Shell, pages: dict[str, QWidget]
) -> None:
    """What has an entry of its own takes the place's room, and gives it back."""
    shell.resize(WIDE, 780)
    shell.go_to("more")
    planner = SubPage()
    shell.enter("planner")
    shell.push(planner)
    assert columns(shell, pages["more"], planner) == [False, True]

    shell.go_back()
    settings = SubPage()
    shell.push(settings)
    assert columns(shell, pages["more"], settings) == [True, True]


def test_going_elsewhere_leaves_every_sub_page(shell: Shell, qtbot: QtBot) -> None:
    """Each is said to be left, and the place is in front again."""
    first, second = SubPage(), SubPage()
    left: list[object] = []
    shell.page_left.connect(left.append)
    shell.push(first)
    shell.push(second)

    shell.go_to("log")

    assert left == [first, second]
    with qtbot.assertNotEmitted(shell.page_left):
        shell.go_back()


def test_two_panes_stay_together_in_a_very_wide_window(
    shell: Shell, pages: dict[str, QWidget]
) -> None:
    """Neither column is wider than one reads well."""
    shell.resize(WIDEST, 780)
    QApplication.processEvents()

    assert abs(pages["today"].width() - LIST_MAXIMUM - PANE_MARGINS) <= 1


def test_escape_goes_back(shell: Shell, pages: dict[str, QWidget]) -> None:
    """The sub-page in front is left by the keyboard, and a place is not."""
    shell.push(SubPage())
    QTest.keyClick(shell, Qt.Key.Key_Escape)
    QTest.keyClick(shell, Qt.Key.Key_Escape)

    assert shell.page is pages["today"]


def test_a_width_is_no_trouble_before_there_are_places(qtbot: QtBot) -> None:
    """A shell can be shown before it is filled."""
    empty = Shell()
    empty.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    qtbot.addWidget(empty)
    empty.resize(WIDE, 780)
    empty.show()

    assert empty.is_wide


def test_a_message_makes_room_for_the_bar(shell: Shell) -> None:
    """Said on a page without the bar, it does not cover the bar of the page that comes next."""
    task = SubPage(icon=Icon.CLOSE)
    shell.go_to("log")
    shell.push(task)
    shell.show_toast(ToastView("Back-up made"))
    toast, bar = shell.findChildren(Toast)[0], shell.findChildren(BottomBar)[0]
    assert bar.isHidden()
    shell.go_back()
    shell.layout().activate()  # type: ignore[union-attr]
    assert not toast.geometry().intersects(bar.rect().translated(bar.mapTo(shell, QPoint())))


def test_a_message_leaves_the_actions_of_a_page_free(shell: Shell) -> None:
    """What stands at the foot of a page can be pressed while a message is shown."""
    page, action = SubPage(), Button("New routine")
    page.set_actions(action)
    shell.show_toast(ToastView("Routine saved"))
    shell.push(page)
    shell.layout().activate()  # type: ignore[union-attr]
    toast = shell.findChildren(Toast)[0]
    assert not toast.geometry().intersects(action.rect().translated(action.mapTo(shell, QPoint())))
