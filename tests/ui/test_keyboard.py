"""What is done by the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.e2e.hands import Hands
from tests.ui.conftest import OpenWindow


@pytest.fixture
def hands(open_window: OpenWindow) -> Hands:
    """The window on the made-up athlete."""
    return open_window(demo=True)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_button_is_pressed_by_the_keyboard(hands: Hands, key: Qt.Key) -> None:
    """Space and Enter do what a click does, and the ring shows where the keyboard is."""
    hands.window.go_to("more")
    row = hands.see("Settings")
    while QApplication.focusWidget() is not row:
        QTest.keyClick(QApplication.focusWidget() or hands.window, Qt.Key.Key_Tab)
    assert row.is_ring_shown  # type: ignore[attr-defined]
    QTest.keyClick(row, key)
    assert "Language" in hands.names()


def test_a_whole_check_in_by_keyboard(hands: Hands) -> None:
    """Mark a muscle, rate it, save: not one click."""
    QTest.keyClick(hands.window.shell, Qt.Key.Key_2)
    hands.see("Quadriceps, left, soreness 0").setFocus(Qt.FocusReason.TabFocusReason)
    hands.press(Qt.Key.Key_Space)
    hands.see("Soreness").setFocus(Qt.FocusReason.TabFocusReason)
    hands.press(Qt.Key.Key_7)
    hands.press(Qt.Key.Key_Right)
    assert "Quadriceps, left, soreness 8" in hands.names()
    hands.see("Save check-in").setFocus(Qt.FocusReason.TabFocusReason)
    hands.press(Qt.Key.Key_Return)
    assert "Check-in saved" in hands.words()
    assert hands.clicks == 0


def test_a_sheet_takes_the_keyboard_and_gives_it_back(hands: Hands) -> None:
    """Opened, the keyboard is in it; closed by Esc, it is where it was."""
    hands.window.go_to("more")
    row = hands.see("Shortcuts")
    row.setFocus(Qt.FocusReason.TabFocusReason)
    hands.press(Qt.Key.Key_Space)
    assert hands.window.shell.is_sheet_open
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is not row
    hands.press(Qt.Key.Key_Escape)
    hands.wait(lambda: not hands.window.shell.is_sheet_open, "the sheet to close")
    assert row.hasFocus()
