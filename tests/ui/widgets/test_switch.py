from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.widgets.switch import Switch, switch_knob, switch_track
from tests.ui.widgets.showing import Show

shares = st.floats(0, 1)


@given(shares, shares)
def test_knob_stays_in_its_track(place: float, share: float) -> None:
    """Wherever it is on its way, the knob never leaves the track."""
    track = switch_track(QRectF(0, 0, 60, 48))
    centre, radius = switch_knob(track, place, share)
    knob = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    assert track.contains(knob)


def test_space_turns(show: Show, qtbot: QtBot) -> None:
    """Space turns a switch; being told is no click."""
    switch = show(Switch("Reminder"))
    turned: list[bool] = []
    switch.toggled.connect(turned.append)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert turned == [True]
    with qtbot.assertNotEmitted(switch.clicked):
        switch.setChecked(False)


def test_state_is_told(show: Show) -> None:
    """A screen reader hears name, kind and state."""
    switch = show(Switch("Reminder"))
    switch.setChecked(True)
    told = QAccessible.queryAccessibleInterface(switch)
    assert told.text(QAccessible.Text.Name) == "Reminder"
    assert told.role() == QAccessible.Role.CheckBox
    assert told.state().checked
