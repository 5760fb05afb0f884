from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import text_width
from app.ui.widgets.stepper import StepButton, Stepper, StepRange, stepped
from app.ui.widgets.text import Text
from tests.ui.widgets.showing import Show

HOURS = StepRange(0, 14, 0.25)
MINUTES = StepRange(5, 600, 5)


def describe(value: float | None) -> str:
    """Words for a number of hours."""
    return "Not set" if value is None else f"{value} h"


def minutes(unit: str, value: float | None) -> str:
    """Words for a number of minutes."""
    return f"{value or 0:.0f}{unit}"


@given(st.none() | st.floats(0, 14), st.sampled_from((-1, 1)))
def test_steps_stay_in_range(value: float | None, direction: int) -> None:
    """However it is pressed, a stepper never leaves its range."""
    assert HOURS.minimum <= stepped(value, direction, HOURS, 7.5) <= HOURS.maximum


@given(st.integers(1, 55))
def test_up_and_down_cancel(quarter: int) -> None:
    """A step up and a step down lead back."""
    value = quarter * 0.25
    assert stepped(stepped(value, 1, HOURS, 0), -1, HOURS, 0) == value


def test_first_press_starts(show: Show, qtbot: QtBot) -> None:
    """An unset number begins at its start, whichever button is pressed."""
    stepper = show(Stepper("Sleep", HOURS, describe, start=7.5))
    less, more = stepper.findChildren(StepButton)
    with qtbot.waitSignal(stepper.value_chosen) as chosen:
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert chosen.args == [7.5]
    QTest.mouseClick(less, Qt.MouseButton.LeftButton)
    assert stepper.chosen == 7.25


def test_ends_disable(show: Show) -> None:
    """At an end, the button that leads nowhere is disabled."""
    stepper = show(Stepper("Sleep", HOURS, describe))
    stepper.set_value(14)
    less, more = stepper.findChildren(StepButton)
    assert less.isEnabled()
    assert not more.isEnabled()


def test_value_is_told(show: Show) -> None:
    """Both buttons say what they change and what it is now."""
    stepper = show(Stepper("Sleep", HOURS, describe))
    stepper.set_value(8)
    for button in stepper.findChildren(StepButton):
        assert button.accessibleName().startswith("Sleep")
        assert button.accessibleDescription() == "8.0 h"


def test_arrows_step(show: Show, qtbot: QtBot) -> None:
    """Arrow keys step while either button has the keyboard."""
    stepper = show(Stepper("Sleep", HOURS, describe))
    stepper.set_value(8)
    QTest.keyClick(stepper.findChildren(StepButton)[0], Qt.Key.Key_Up)
    assert stepper.chosen == 8.25


def test_large_number_stands_apart_from_its_unit(show: Show) -> None:
    """A large stepper sets the number large and its unit small, in whatever order they come."""
    shown = []
    for unit_words in (" min", ""):
        stepper = show(Stepper("Duration", MINUTES, partial(minutes, unit_words), large=True))
        stepper.set_value(40)
        shown.append(next(iter(stepper.findChildren(Text))))
    assert [text.text() for text in shown] == ["40 min", "40"]
    unit = shown[0].sizeHint().width() - shown[1].sizeHint().width()
    assert unit == pytest.approx(text_width(" min", theme().font(TextRole.SECTION)), abs=2)


def test_a_screen_reader_meets_a_spin_box(show: Show, qtbot: QtBot) -> None:
    """Role, value in words, range and step are told; setting the value counts as choosing it."""
    stepper = show(Stepper("Sleep", HOURS, describe, start=7.5))
    told = QAccessible.queryAccessibleInterface(stepper)
    value = told.valueInterface()
    assert told.role() is QAccessible.Role.SpinBox
    assert told.text(QAccessible.Text.Name) == "Sleep"
    assert told.text(QAccessible.Text.Value) == "Not set"
    assert (value.minimumValue(), value.maximumValue()) == (0, 14)
    assert value.minimumStepSize() == 0.25

    with qtbot.waitSignal(stepper.value_chosen) as chosen:
        value.setCurrentValue(6.25)

    assert chosen.args == [6.25]
    assert value.currentValue() == 6.25
    assert told.text(QAccessible.Text.Value) == "6.25 h"
    assert stepper.findChildren(Text)[0].text() == "6.25 h"


def test_showing_a_value_is_not_choosing_it(show: Show, qtbot: QtBot) -> None:
    """What the program shows is not reported as an answer, and an unset stepper has none."""
    stepper = show(Stepper("Sleep", HOURS, describe))
    with qtbot.assertNotEmitted(stepper.value_chosen):
        stepper.set_value(6.0)
        stepper.set_value(None)
        stepper.set_start(8.0)
    assert stepper.chosen is None


def test_turning_the_wheel_changes_nothing(show: Show, qtbot: QtBot) -> None:
    """A page that is scrolled does not turn the numbers that pass under the pointer."""
    stepper = show(Stepper("Sleep", HOURS, describe, start=7.5))
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(stepper, turn)
    assert stepper.chosen is None
