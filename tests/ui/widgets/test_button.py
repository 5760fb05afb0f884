import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest

from app.ui.theme.icons import Icon
from app.ui.theme.theme import theme
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.tick_box import TickBox
from tests.ui.widgets.showing import Show

KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


@pytest.mark.parametrize("key", KEYS)
def test_keyboard_presses(show: Show, key: Qt.Key) -> None:
    """Space and both Enter keys press a button."""
    button = show(Button("Save"))
    pressed = QSignalSpy(button.clicked)
    QTest.keyClick(button, key)
    assert pressed.count() == 1


def test_disabled_button_stays_silent(show: Show) -> None:
    """A disabled button can be pressed neither by mouse nor by key."""
    button = show(Button("Save"))
    button.setEnabled(False)
    pressed = QSignalSpy(button.clicked)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert pressed.count() == 0


def test_ring_shows_for_the_keyboard_alone(show: Show) -> None:
    """The ring shows after Tab and not after a click."""
    button = show(Button("Save"))
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.is_ring_shown
    button.clearFocus()
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not button.is_ring_shown
    QTest.keyClick(button, Qt.Key.Key_Shift)
    assert button.is_ring_shown


def test_name_and_role(show: Show) -> None:
    """A screen reader hears the words of a button, with no mnemonic mark, and its role."""
    told = QAccessible.queryAccessibleInterface(show(Button("Sets & reps")))
    assert told.text(QAccessible.Text.Name) == "Sets & reps"
    assert told.role() == QAccessible.Role.Button


def test_icon_button_is_named_by_word(show: Show) -> None:
    """A button that is only a symbol still has a name and a tip."""
    button = show(IconButton(Icon.CLOSE, "Close"))
    told = QAccessible.queryAccessibleInterface(button)
    assert told.text(QAccessible.Text.Name) == button.toolTip() == "Close"


@pytest.mark.parametrize("kind", ButtonKind)
def test_button_is_large_enough_to_touch(kind: ButtonKind) -> None:
    """Every kind takes 48 px of height even where it looks small, and grows with the text."""
    button = Button("Save", kind, small=True)
    before = button.sizeHint()
    assert before.height() >= 48
    theme().set_text_scale(2.0)
    assert button.sizeHint().height() >= 60
    assert button.sizeHint().width() > before.width()


def test_tick_box_is_a_check_box(show: Show) -> None:
    """A tick box tells whether it is ticked, and a click turns it."""
    box = show(TickBox("Done"))
    turned: list[bool] = []
    box.toggled.connect(turned.append)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert turned == [True]
    told = QAccessible.queryAccessibleInterface(box)
    assert told.role() == QAccessible.Role.CheckBox
    assert told.state().checked


@pytest.mark.parametrize(("once", "clicks"), [(False, 2), (True, 1)])
def test_a_double_click_counts_as_the_button_says(show: Show, *, once: bool, clicks: int) -> None:
    """What is not meant twice is done once, and the next single click counts again."""
    button = show(Button("Back up now"))
    if once:
        button.act_once()
    pressed = QSignalSpy(button.clicked)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert pressed.count() == clicks
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed.count() == clicks + 1
