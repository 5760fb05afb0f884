"""What a screen reader says of every control: a name, a role, a value, and which one it is."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QGraphicsView,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from app.screenshots import STORIES
from app.ui.charts.muscle_chart import MuscleChart
from app.ui.widgets.number_field import NumberField
from app.ui.widgets.stepper import StepButton
from tests.e2e.hands import Hands
from tests.ui.conftest import OpenWindow

_CONTROLS = (QAbstractButton, QAbstractSlider, QLineEdit, QPlainTextEdit, QTableView)
_CHARTS = (QGraphicsView, MuscleChart)


@pytest.fixture
def hands(open_window: OpenWindow) -> Hands:
    """The window on the made-up athlete."""
    return open_window(demo=True)


def stops(hands: Hands) -> Iterator[tuple[QWidget, QAccessibleInterface]]:
    """Whatever Tab stops at in front, and what a screen reader is told of it."""
    for widget in hands._visible():
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and widget.isEnabled() and widget.focusProxy() is None:
            yield widget, QAccessible.queryAccessibleInterface(widget)


def surroundings(widget: QWidget) -> tuple[str, ...]:
    """The names of whatever a control stands in, which a screen reader says on the way in."""
    names = []
    around = widget.parentWidget()
    while around is not None:
        names.append(around.accessibleName())
        around = around.parentWidget()
    return tuple(filter(None, names))


@pytest.mark.parametrize("story", list(STORIES))
def test_every_stop_says_which_one_it_is(hands: Hands, story: str) -> None:
    """Each stop has a name and a known kind, and no two of them sound the same."""
    hands.window.place.store.discard_draft()
    STORIES[story](hands.window)
    for _ in range(3):
        QApplication.processEvents()
    heard: Counter[tuple[object, ...]] = Counter()
    for widget, interface in stops(hands):
        name = interface.text(QAccessible.Text.Name).strip()
        assert name, type(widget).__name__
        assert isinstance(widget, (*_CONTROLS, *_CHARTS)), type(widget).__name__
        told = interface.text(QAccessible.Text.Description)
        heard[interface.role().name, name, told, *surroundings(widget)] += 1
    assert [each for each, count in heard.items() if count > 1] == []


@pytest.mark.parametrize("story", ["check-in-marked", "planner", "log-strength", "trends"])
def test_every_control_says_what_it_is_set_to(hands: Hands, story: str) -> None:
    """Sliders and blocks have a value, switches and segments a state, steppers and charts words."""
    STORIES[story](hands.window)
    for _ in range(3):
        QApplication.processEvents()
    for widget, interface in stops(hands):
        name, told = widget.accessibleName(), widget.accessibleDescription()
        if isinstance(widget, QAbstractSlider):
            assert interface.valueInterface().currentValue() == widget.value(), name
        elif isinstance(widget, NumberField):
            assert interface.text(QAccessible.Text.Value) == widget.text()
            assert told, name
        elif isinstance(widget, QAbstractButton) and widget.isCheckable():
            assert interface.state().checkable, name
            assert interface.state().checked == widget.isChecked(), name
        elif isinstance(widget, StepButton):
            assert told, name
        elif isinstance(widget, _CHARTS):
            assert len(name.split()) > len(["a", "name"]), name
