import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QAccessible, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.widgets.number_field import NumberField, NumberRule, parse_number
from tests.ui.widgets.showing import Show

DUTCH = QLocale(QLocale.Language.Dutch)
WEIGHT = NumberRule(0, 500, decimals=2)


@given(st.floats(0, 9999).map(lambda number: round(number, 2)), st.sampled_from(".,"))
def test_comma_and_point_mean_the_same(number: float, sign: str) -> None:
    """A number reads the same with a decimal comma and a decimal point."""
    assert parse_number(f"{number:.2f}".replace(".", sign)) == number


@pytest.mark.parametrize("text", ["", " ", "abc", "1,2,3", "--4"])
def test_what_is_no_number_is_none(text: str) -> None:
    """What cannot be read is no number, and no error."""
    assert parse_number(text) is None


def test_typing_tells_the_number(show: Show) -> None:
    """Each key tells the number so far; a proposal becomes the person's own."""
    field = show(NumberField("Weight", WEIGHT))
    field.set_value(60)
    told: list[object] = []
    field.value_edited.connect(told.append)
    field.selectAll()
    QTest.keyClicks(field, "62,5")
    assert told == [6.0, 62.0, 62.0, 62.5]
    assert field.value == 62.5


def test_letters_are_not_taken(show: Show) -> None:
    """Letters and a second decimal sign do not arrive."""
    field = show(NumberField("Weight", WEIGHT))
    QTest.keyClicks(field, "6a2.5.5x")
    assert field.text() == "62.55"


def test_out_of_range_is_shown(show: Show) -> None:
    """A number outside the rule turns the field red and counts as none."""
    field = show(NumberField("Weight", WEIGHT))
    QTest.keyClicks(field, "820")
    assert field.has_error
    assert field.value is None
    assert not field.is_valid
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert not field.has_error


@pytest.mark.parametrize(("required", "valid"), [(False, True), (True, False)])
def test_empty_is_judged_by_the_rule(qtbot: QtBot, required: object, valid: object) -> None:
    """Nothing is allowed unless the rule asks for something."""
    field = NumberField("Weight", NumberRule(required=bool(required)))
    qtbot.addWidget(field)
    assert field.is_valid is valid


@pytest.mark.parametrize(("value", "words"), [(60.0, "60"), (62.5, "62,5"), (1.25, "1,25")])
def test_numbers_are_worded_by_locale(qtbot: QtBot, value: float, words: str) -> None:
    """A number is shown with the locale's decimal sign and no needless zeros."""
    field = NumberField("Weight", WEIGHT)
    qtbot.addWidget(field)
    field.setLocale(DUTCH)
    field.set_value(value)
    assert field.text() == words
    assert field.value == value


def test_noise_of_reckoning_is_not_shown(qtbot: QtBot) -> None:
    """What another program's reckoning left behind the last decimal is no reason for zeros."""
    field = NumberField("Weight", NumberRule(0, 2000, decimals=3))
    qtbot.addWidget(field)
    field.set_value(185.00000000000003)
    assert field.text() == "185"


@pytest.mark.parametrize("before", [None, 45.0])
def test_what_cannot_be_is_not_kept(show: Show, before: float | None) -> None:
    """Left with a number that cannot be, a field holds again what it held before, and says so."""
    field = show(NumberField("Weight", WEIGHT))
    field.set_value(before)
    told: list[object] = []
    field.value_edited.connect(told.append)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(field, "820")
    assert told[-1] is None
    field.clearFocus()
    assert told[-1] == before
    assert field.value == before
    assert not field.has_error


def test_half_typed_number_waits_for_the_window(show: Show) -> None:
    """A look at another window takes nothing away of what is being typed."""
    field = show(NumberField("Weight", WEIGHT))
    QTest.keyClicks(field, "820")
    QApplication.sendEvent(
        field, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    )
    assert field.text() == "820"
    assert field.has_error


def test_enter_asks_for_the_next(show: Show, qtbot: QtBot) -> None:
    """Enter confirms the proposal and asks for the next field."""
    field = show(NumberField("Weight", WEIGHT))
    field.set_value(60)
    with qtbot.waitSignal(field.entered):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.value == 60


def test_setter_is_silent_and_name_is_told(show: Show, qtbot: QtBot) -> None:
    """Being told a number emits nothing, and a screen reader hears name and number."""
    field = show(NumberField("Weight", WEIGHT))
    with qtbot.assertNotEmitted(field.value_edited):
        field.set_value(62.5, touched=True)
    told = QAccessible.queryAccessibleInterface(field)
    assert told.role() == QAccessible.Role.EditableText
    assert told.text(QAccessible.Text.Name) == "Weight"
    assert told.text(QAccessible.Text.Value) == "62.5"
