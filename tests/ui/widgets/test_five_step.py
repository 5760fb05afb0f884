import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.widgets.five_step import FiveStep, step_at, step_box
from app.ui.widgets.painting import mirrored
from tests.ui.widgets.showing import Show

directions = st.sampled_from(list(Qt.LayoutDirection)[:2])
steps = st.integers(1, 5)


@given(steps, st.integers(30, 80), directions)
def test_tap_means_what_it_touches(step: int, side: int, direction: Qt.LayoutDirection) -> None:
    """The middle of each step belongs to that step, in either direction."""
    width = 5 * side + 4 * 6
    bounds = QRectF(0, 0, width, 48)
    box = mirrored(step_box(step, side, bounds), bounds, direction)
    assert step_at(box.center().x(), side, width, direction) == step


@pytest.mark.parametrize("step", range(1, 6))
def test_digits_choose(show: Show, qtbot: QtBot, step: int) -> None:
    """A digit chooses its step; Delete clears it."""
    steps_shown = show(FiveStep("Energy"))
    QTest.keyClick(steps_shown, str(step))
    assert steps_shown.chosen == step
    with qtbot.waitSignal(steps_shown.value_chosen) as chosen:
        QTest.keyClick(steps_shown, Qt.Key.Key_Delete)
    assert chosen.args == [None]


def test_second_tap_clears(show: Show) -> None:
    """A tap on the chosen step leaves nothing chosen."""
    shown = show(FiveStep("Energy"))
    place = step_box(4, 36, shown.rect().toRectF()).center().toPoint()
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=place)
    assert shown.chosen == 4
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=place)
    assert shown.chosen is None


def test_setter_is_silent_and_value_is_told(show: Show, qtbot: QtBot) -> None:
    """Being told a step emits nothing, and a screen reader hears it."""
    shown = show(FiveStep("Energy"))
    with qtbot.assertNotEmitted(shown.value_chosen):
        shown.set_value(2)
    told = QAccessible.queryAccessibleInterface(shown)
    assert told.text(QAccessible.Text.Name) == "Energy"
    assert told.valueInterface().currentValue() == 2


def test_arrows_step(show: Show, qtbot: QtBot) -> None:
    """Arrows go from step to step."""
    shown = show(FiveStep("Energy"))
    shown.set_value(2)
    with qtbot.waitSignal(shown.value_chosen) as chosen:
        QTest.keyClick(shown, Qt.Key.Key_Right)
    assert chosen.args == [3]


def test_a_screen_reader_chooses(show: Show, qtbot: QtBot) -> None:
    """A step that is set by other means than keys and mouse counts as chosen, too."""
    shown = show(FiveStep("Energy"))
    with qtbot.waitSignal(shown.value_chosen) as chosen:
        QAccessible.queryAccessibleInterface(shown).valueInterface().setCurrentValue(4)
    assert chosen.args == [4]


def test_a_drag_takes_no_step_in_passing(show: Show) -> None:
    """Only where the finger was put down counts."""
    shown = show(FiveStep("Energy"))
    first, last = (step_box(step, 36, shown.rect().toRectF()).center().toPoint() for step in (2, 5))
    QTest.mousePress(shown, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(shown, last)
    QTest.mouseRelease(shown, Qt.MouseButton.LeftButton, pos=last)
    assert shown.chosen == 2


def test_digits_go_before_the_shortcuts_of_the_window(show: Show, qtbot: QtBot) -> None:
    """A digit chooses a step where the keyboard is, and leads nowhere else."""
    steps = show(FiveStep("Energy"))
    led: list[str] = []
    QShortcut(QKeySequence("4"), steps.window()).activated.connect(lambda: led.append("4"))
    steps.setFocus()
    qtbot.keyClick(steps, Qt.Key.Key_4)
    assert steps.chosen == 4
    assert led == []
