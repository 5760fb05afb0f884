from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from app.ui.widgets.slider import (
    SliderLook,
    ValueSlider,
    ramp_segment,
    slider_place,
    slider_share,
    slider_track,
)
from tests.ui.widgets.showing import Show

directions = st.sampled_from(list(Qt.LayoutDirection)[:2])


@given(st.floats(60, 1000), st.floats(0, 1), directions)
def test_place_and_share_are_inverse(
    width: float, share: float, direction: Qt.LayoutDirection
) -> None:
    """A tap where the thumb lies means the value that it shows, in either direction."""
    track = slider_track(width)
    place = slider_place(track, share, direction)
    assert slider_share(track, place, direction) == pytest.approx(share, abs=1e-6)


@given(st.floats(160, 1000), st.integers(2, 10))
def test_segments_fill_the_track(width: float, count: int) -> None:
    """Segments are equal, apart and inside the track."""
    track = slider_track(width)
    parts = [ramp_segment(track, index, count) for index in range(count)]
    assert all(track.contains(part) for part in parts)
    assert all(one.right() < other.left() for one, other in pairwise(parts))


def test_digits_choose(show: Show, qtbot: QtBot) -> None:
    """A digit chooses its value at once."""
    slider = show(ValueSlider("Soreness", 0, 10))
    with qtbot.waitSignal(slider.value_chosen) as chosen:
        QTest.keyClick(slider, Qt.Key.Key_7)
    assert chosen.args == [7]


def test_arrows_and_ends(show: Show, qtbot: QtBot) -> None:
    """Arrows step by one, Home and End lead to the ends."""
    slider = show(ValueSlider("Soreness", 0, 10))
    slider.set_value(3)
    for key, value in ((Qt.Key.Key_Right, 4), (Qt.Key.Key_End, 10), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(slider, key)
        assert slider.chosen == value


def test_tap_chooses_and_drag_follows(show: Show, qtbot: QtBot) -> None:
    """A tap at an end chooses it; a drag from there follows the finger."""
    slider = show(ValueSlider("Effort", 1, 10, look=SliderLook.PLAIN))
    slider.resize(300, 48)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(295, 24))
    assert slider.chosen == 10
    QTest.mouseMove(slider, QPoint(5, 24))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(5, 24))
    assert slider.chosen == 1


def test_unset_is_not_a_value(show: Show, qtbot: QtBot) -> None:
    """An untouched slider has no value; a tap on its lowest end chooses that end."""
    slider = show(ValueSlider("Effort", 1, 10))
    slider.resize(300, 48)
    slider.set_value(None)
    assert slider.chosen is None
    with qtbot.waitSignal(slider.value_chosen) as chosen:
        QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(4, 24))
    assert chosen.args == [1]
    assert slider.chosen == 1


def test_setter_is_silent(show: Show) -> None:
    """Being told a value emits nothing."""
    slider = show(ValueSlider("Soreness", 0, 10))
    chosen = QSignalSpy(slider.value_chosen)
    slider.set_value(5)
    assert (slider.chosen, chosen.count()) == (5, 0)


def test_value_is_told(show: Show) -> None:
    """A screen reader hears name, kind, value and range."""
    slider = show(ValueSlider("Soreness", 0, 10))
    slider.set_value(3)
    told = QAccessible.queryAccessibleInterface(slider)
    assert told.text(QAccessible.Text.Name) == "Soreness"
    assert told.role() == QAccessible.Role.Slider
    value = told.valueInterface()
    assert (value.minimumValue(), value.currentValue(), value.maximumValue()) == (0, 3, 10)
