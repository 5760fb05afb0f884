from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.theme.theme import Appearance, theme
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.painting import HOVER_SHARE, PRESSED_SHARE
from app.ui.widgets.tone import Tone
from tests.ui.widgets.showing import Show


def test_hover_and_press_are_seen(show: Show) -> None:
    """The pointer over a button darkens it a little, a press more, and leaving not at all."""
    button = show(Button("Save"))
    QTest.mouseMove(button, QPoint(20, 20))
    assert button._layer.target == HOVER_SHARE
    QTest.mousePress(button, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert button._layer.target == PRESSED_SHARE
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert button._layer.target < PRESSED_SHARE


def test_movement_takes_its_time(show: Show, qtbot: QtBot) -> None:
    """With motion allowed a press fades in rather than jumps."""
    theme().set_reduced_motion(False)
    button = show(Button("Save"))
    QTest.mousePress(button, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert button._layer.value < PRESSED_SHARE
    qtbot.waitUntil(lambda: button._layer.value == PRESSED_SHARE, timeout=2000)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))


def test_living_buttons_follow_the_theme(show: Show) -> None:
    """A button on the screen takes the new colours and size without being told."""
    button = show(Button("Save", ButtonKind.FILLED))
    button.clearFocus()
    place = (6, button.height() // 2)
    before = button.grab().toImage().pixelColor(*place)
    theme().set_appearance(Appearance.DARK)
    after = button.grab().toImage().pixelColor(*place)
    assert after.lightness() > before.lightness() + 50


def test_tone_and_kind_can_change(show: Show) -> None:
    """A button can be written in another tone, and become another kind."""
    button = show(Button("No", ButtonKind.OUTLINED))
    button.clearFocus()
    button.set_tone(Tone.ON_TINT)
    outlined = button.grab().toImage()
    button.set_kind(ButtonKind.DANGER)
    assert button.grab().toImage() != outlined
