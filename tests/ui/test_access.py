"""Every page by keyboard and by screen reader."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from app.screenshots import STORIES
from app.ui.main_window import MainWindow
from tests.e2e.hands import Hands, is_in_sight
from tests.ui.conftest import OpenWindow

_ROLES = {
    QAccessible.Role.PushButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.Slider,
    QAccessible.Role.EditableText,
    QAccessible.Role.PageTab,
    QAccessible.Role.Button,
    QAccessible.Role.ListItem,
    QAccessible.Role.Link,
    QAccessible.Role.Graphic,
    QAccessible.Role.Chart,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Switch,
}
_LONGEST_WALK = 600


@pytest.fixture
def hands(open_window: OpenWindow) -> Hands:
    """The window on the made-up athlete."""
    return open_window(demo=True)


def controls(window: MainWindow) -> Iterator[QWidget]:
    """Whatever can be pressed, moved or typed into in front."""
    for widget in Hands(window)._visible():
        is_control = isinstance(widget, QAbstractButton | QAbstractSlider | QLineEdit)
        if is_control and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled():
            yield widget


def takes_tab(control: QWidget) -> bool:
    """Whether Tab stops here; in a group of choices it stops at the one that is chosen."""
    is_choice = isinstance(control, QAbstractButton) and control.autoExclusive()
    is_stop = not is_choice or control.isChecked()
    return is_stop and bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus)


def described(widget: QWidget) -> str:
    """A widget for a message."""
    return f"{type(widget).__name__} “{widget.accessibleName()}”"


def tell(hands: Hands, story: str) -> None:
    """Go to a page or sheet, with nothing half entered."""
    hands.window.place.store.discard_draft()
    STORIES[story](hands.window)
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize("story", list(STORIES))
def test_every_control_has_a_name_and_a_role(hands: Hands, story: str) -> None:
    """A screen reader says what each control is called and what it is."""
    tell(hands, story)
    nameless, strange = [], []
    for control in controls(hands.window):
        interface = QAccessible.queryAccessibleInterface(control)
        if not interface.text(QAccessible.Text.Name).strip():
            nameless.append(described(control))
        if interface.role() not in _ROLES:
            strange.append(f"{described(control)}: {interface.role()}")
    assert nameless == []
    assert strange == []


@pytest.mark.parametrize("story", list(STORIES))
def test_tab_reaches_everything_and_comes_back(hands: Hands, story: str) -> None:
    """Tab visits each control that takes it, shows where it is, and is caught nowhere."""
    tell(hands, story)
    wanted = {control for control in controls(hands.window) if takes_tab(control)}
    visited: list[QWidget] = []
    hidden = []
    for _ in range(_LONGEST_WALK):
        focused = QApplication.focusWidget() or hands.window
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now in visited:
            break
        visited.append(now)
        if not is_in_sight(now):
            hidden.append(described(now))
    missed = {each for each in wanted - set(visited) if isValid(each) and each.isVisible()}
    assert [described(each) for each in missed] == []
    assert hidden == []
    assert len(visited) < _LONGEST_WALK


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
