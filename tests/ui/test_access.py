"""Every page and sheet by keyboard and by screen reader."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
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
from shiboken6 import isValid

from app.ui.charts.muscle_chart import MuscleChart
from app.ui.widgets.number_field import NumberField
from app.ui.widgets.stepper import StepButton
from tests.e2e.hands import Hands, is_in_sight

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
_CONTROLS = (QAbstractButton, QAbstractSlider, QLineEdit, QPlainTextEdit, QTableView)
_CHARTS = (QGraphicsView, MuscleChart)
_LONGEST_WALK = 600


def controls(hands: Hands) -> Iterator[QWidget]:
    """Whatever can be pressed, moved or typed into in front."""
    for widget in hands._visible():
        is_control = isinstance(widget, QAbstractButton | QAbstractSlider | QLineEdit)
        if is_control and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled():
            yield widget


def takes_tab(control: QWidget) -> bool:
    """Whether Tab stops here; in a group of choices it stops at the one that is chosen."""
    is_choice = isinstance(control, QAbstractButton) and control.autoExclusive()
    is_stop = not is_choice or control.isChecked()
    return is_stop and bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus)


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


def described(widget: QWidget) -> str:
    """A widget for a message."""
    return f"{type(widget).__name__} “{widget.accessibleName()}”"


def test_every_control_has_a_name_and_a_role(told: Hands) -> None:
    """A screen reader says what each control is called and what it is."""
    nameless, strange = [], []
    for control in controls(told):
        interface = QAccessible.queryAccessibleInterface(control)
        if not interface.text(QAccessible.Text.Name).strip():
            nameless.append(described(control))
        if interface.role() not in _ROLES:
            strange.append(f"{described(control)}: {interface.role()}")
    assert nameless == []
    assert strange == []


def test_every_stop_says_which_one_it_is(told: Hands) -> None:
    """Each stop has a name and a known kind, and no two of them sound the same."""
    heard: Counter[tuple[object, ...]] = Counter()
    for widget, interface in stops(told):
        name = interface.text(QAccessible.Text.Name).strip()
        assert name, type(widget).__name__
        assert isinstance(widget, (*_CONTROLS, *_CHARTS)), type(widget).__name__
        words = interface.text(QAccessible.Text.Description)
        heard[interface.role().name, name, words, *surroundings(widget)] += 1
    assert [each for each, count in heard.items() if count > 1] == []


def test_every_control_says_what_it_is_set_to(told: Hands) -> None:
    """Sliders and blocks have a value, switches and segments a state, steppers and charts words."""
    for widget, interface in stops(told):
        name, words = widget.accessibleName(), widget.accessibleDescription()
        if isinstance(widget, QAbstractSlider):
            assert interface.valueInterface().currentValue() == widget.value(), name
        elif isinstance(widget, NumberField):
            assert interface.text(QAccessible.Text.Value) == widget.text()
            assert words or ":" in name, name
        elif isinstance(widget, QAbstractButton) and widget.isCheckable():
            assert interface.state().checkable, name
            assert interface.state().checked == widget.isChecked(), name
        elif isinstance(widget, StepButton):
            assert words, name
        elif isinstance(widget, _CHARTS):
            assert len(name.split()) > len(["a", "name"]), name


def test_tab_reaches_everything_and_comes_back(told: Hands) -> None:
    """Tab visits each control that takes it, shows where it is, and is caught nowhere."""
    wanted = {control for control in controls(told) if takes_tab(control)}
    visited: list[QWidget] = []
    hidden = []
    for _ in range(_LONGEST_WALK):
        QTest.keyClick(QApplication.focusWidget() or told.window, Qt.Key.Key_Tab)
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
