"""Tab goes through every page as it reads, whenever its parts were made."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.widgets.focus_ring import Ringed
from app.ui.widgets.muscle_hotspot import MuscleHotspot
from app.ui.widgets.navigation import PlaceButton
from app.ui.widgets.plan_block import PlanBlock
from app.ui.widgets.scroll_page import ScrollPage
from tests.e2e.hands import Hands
from tests.ui.story_teller import StoryTeller

_PAGES = (
    "today",
    "check-in-marked",
    "log",
    "log-strength",
    "log-endurance",
    "history",
    "trends",
    "more",
    "planner",
    "settings",
    "routine-editor",
    "exercises",
    "muscle-sheet",
    "workout-time",
)
_LONGEST_WALK = 600
_PLACED_BY_HAND = (MuscleHotspot, PlanBlock)


def walk(hands: Hands, key: Qt.Key) -> list[QWidget]:
    """All stops of Tab from the first to where the way begins again."""
    visited: list[QWidget] = []
    for _ in range(_LONGEST_WALK):
        QTest.keyClick(QApplication.focusWidget() or hands.window.shell, key)
        now = QApplication.focusWidget()
        assert now is not None
        if now in visited:
            break
        visited.append(now)
    return visited


def page_of(widget: QWidget) -> ScrollPage | None:
    """The scrolling column that a widget stands in."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, ScrollPage):
        around = around.parentWidget()
    return around


def goes_up(before: QWidget, after: QWidget) -> bool:
    """Whether the second widget lies wholly above the first, in the same column."""
    page = page_of(before)
    if page is None or page is not page_of(after) or isinstance(after, _PLACED_BY_HAND):
        return False
    bottom = after.mapTo(page.surface, after.rect().bottomLeft()).y()
    return bottom < before.mapTo(page.surface, QPoint()).y()


@pytest.mark.parametrize("story", _PAGES)
def test_tab_goes_down_the_page_and_back(teller: StoryTeller, story: str) -> None:
    """Each stop lies beside or below the one before, the bar comes last, and back is the same."""
    hands = teller.tell(story)
    hands.window.shell.setFocus()
    forth = walk(hands, Qt.Key.Key_Tab)
    kinds = [isinstance(each, PlaceButton) for each in forth]
    assert kinds == sorted(kinds)
    upwards = [pair for pair in pairwise(forth) if goes_up(*pair)]
    assert [(a.accessibleName(), b.accessibleName()) for a, b in upwards] == []
    forth[0].setFocus()
    back = walk(hands, Qt.Key.Key_Backtab)
    assert back == [*reversed(forth)]


def test_what_is_made_later_keeps_its_place(teller: StoryTeller) -> None:
    """Chips and a slider that a tap brings up come before what stands below them."""
    hands = teller.tell("check-in-marked")
    hands.window.shell.setFocus()
    names = [each.accessibleName() for each in walk(hands, Qt.Key.Key_Tab)]
    order = ["Nothing sore today", "Soreness", "Sleep quality", "Save check-in", "Today"]
    assert sorted(order, key=names.index) == order


def test_a_planned_block_comes_before_the_answer(teller: StoryTeller) -> None:
    """The blocks of the week stand between the page's bar and what is said below them."""
    hands = teller.tell("planner")
    hands.window.shell.setFocus()
    way = walk(hands, Qt.Key.Key_Tab)
    blocks = [index for index, each in enumerate(way) if isinstance(each, PlanBlock)]
    names = [each.accessibleName() for each in way]
    assert names.index("More about this plan") < blocks[0]
    assert blocks[-1] < names.index("Today")
    assert blocks == list(range(blocks[0], blocks[0] + len(blocks)))


def test_no_ring_appears_where_the_mouse_hid_a_control(teller: StoryTeller) -> None:
    """A clicked control that goes passes the keyboard on unseen; one left by keys shows where."""
    hands = teller.tell("more")
    row = hands.see("Settings")
    for reason, is_shown in (
        (Qt.FocusReason.MouseFocusReason, False),
        (Qt.FocusReason.TabFocusReason, True),
    ):
        row.show()
        row.setFocus(reason)
        row.hide()
        holder = QApplication.focusWidget()
        assert isinstance(holder, Ringed)
        assert holder is not row
        assert holder.is_ring_shown is is_shown
    row.show()
