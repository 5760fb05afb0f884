import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.theme.icons import Icon
from app.ui.theme.theme import theme
from app.ui.widgets.bottom_bar import BottomBar
from app.ui.widgets.button import Button
from app.ui.widgets.navigation import NavigationItem, PlaceButton
from app.ui.widgets.navigation_bar import NavigationBar
from app.ui.widgets.page_stack import Direction, PageStack
from app.ui.widgets.rail import RAIL_WIDTH, Rail
from app.ui.widgets.sub_page_bar import SubPageBar
from tests.ui.widgets.showing import Show

PLACES = (
    NavigationItem("today", Icon.HOME_VARIANT_OUTLINE, Icon.HOME_VARIANT, "Today"),
    NavigationItem("log", Icon.PLUS, Icon.PLUS, "Log", emphasised=True),
    NavigationItem("more", Icon.DOTS_HORIZONTAL, Icon.DOTS_HORIZONTAL, "More"),
)


@pytest.mark.parametrize("kind", [BottomBar, Rail])
def test_place_is_asked_for_and_not_taken(
    show: Show, qtbot: QtBot, kind: type[BottomBar] | type[Rail]
) -> None:
    """A click asks for a place; the bar shows it only when told."""
    bar = kind()
    bar.set_items(PLACES)
    bar.set_current("today")
    show(bar)
    more = bar.findChildren(PlaceButton)[-1]
    with qtbot.waitSignal(bar.place_chosen) as chosen:
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert chosen.args == ["more"]
    assert current(bar) == ["today"]
    bar.set_current("more")
    assert current(bar) == ["more"]


def current(bar: NavigationBar) -> list[str]:
    """The keys of the places shown as open."""
    return [button.item.key for button in bar.findChildren(PlaceButton) if button.isChecked()]


def test_measures(qtbot: QtBot) -> None:
    """The bar is 72 high and the rail 88 wide, the main action on top of the rail."""
    bar, rail = BottomBar(), Rail()
    for widget in (bar, rail):
        qtbot.addWidget(widget)
        widget.set_items(PLACES)
    assert bar.sizeHint().height() == 72
    assert rail.width() == RAIL_WIDTH == 88
    assert rail.findChildren(PlaceButton)[0].item.key == "log"


def test_what_is_for_the_rail_alone_is_not_on_the_bar(qtbot: QtBot) -> None:
    """The bar holds the places; the rail has room for more."""
    learn = NavigationItem(
        "learn", Icon.SCHOOL_OUTLINE, Icon.SCHOOL_OUTLINE, "Learn", is_on_rail_only=True
    )
    bar, rail = BottomBar(), Rail()
    for widget in (bar, rail):
        qtbot.addWidget(widget)
        widget.set_items((*PLACES, learn))

    assert "learn" not in [button.item.key for button in bar.findChildren(PlaceButton)]
    assert "learn" in [button.item.key for button in rail.findChildren(PlaceButton)]


def test_back_is_asked_for(show: Show) -> None:
    """The arrow of a sub-page asks to return."""
    bar = show(SubPageBar("Settings"))
    back = bar.findChildren(PlaceButton.__base__)[0]
    asked = QSignalSpy(bar.back_requested)
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert asked.count() == 1


def test_slide_ends_on_the_new_page(show: Show, qtbot: QtBot) -> None:
    """While pictures slide the new page is already the current one, and it stays."""
    theme().set_reduced_motion(False)
    stack = PageStack()
    stack.resize(300, 200)
    first, second = QLabel("first"), QLabel("second")
    stack.slide_to(first, Direction.NONE)
    show(stack)
    stack.slide_to(second)
    assert stack.currentWidget() is second
    slide = stack.findChildren(type(stack._slide))[0]
    assert slide.isVisible()
    qtbot.waitUntil(lambda: not slide.isVisible(), timeout=2000)
    assert second.isVisible()


@pytest.mark.parametrize("by_keyboard", [True, False])
def test_new_page_has_a_ring_only_for_the_keyboard(show: Show, by_keyboard: object) -> None:
    """Whoever comes to a page with a click finds no ring on its first button."""
    stack = PageStack()
    opener, back = Button("Open"), Button("Back")
    stack.slide_to(opener, Direction.NONE)
    show(stack)
    opener.clicked.connect(lambda: stack.slide_to(back))
    if by_keyboard:
        opener.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(opener, Qt.Key.Key_Return)
    else:
        QTest.mouseClick(opener, Qt.MouseButton.LeftButton)
    assert back.hasFocus()
    assert back.is_ring_shown is by_keyboard


def test_slide_is_at_once_without_motion(show: Show) -> None:
    """Reduced motion changes the page without any picture."""
    stack = PageStack()
    first, second = QLabel("first"), QLabel("second")
    stack.slide_to(first, Direction.NONE)
    show(stack)
    stack.slide_to(second, Direction.BACK)
    assert stack.currentWidget() is second
    assert not stack._slide.isVisible()
