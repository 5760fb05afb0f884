import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.widgets.scrubber import (
    FIRST_HOUR,
    LAST_HOUR,
    DayMark,
    Scrubber,
    ScrubberView,
    hill_path,
    hour_place,
    place_hour,
)
from tests.ui.widgets.showing import Show

TRACK = QRectF(0, 34, 346, 4)
directions = st.sampled_from(list(Qt.LayoutDirection)[:2])


@given(st.integers(FIRST_HOUR, LAST_HOUR), directions)
def test_place_and_hour_are_inverse(hour: int, direction: Qt.LayoutDirection) -> None:
    """A tap where an hour lies means that hour, in either direction."""
    assert place_hour(TRACK, hour_place(TRACK, hour, direction), direction) == hour


@given(st.floats(-1000, 1000), directions)
def test_hours_stay_in_range(place: float, direction: Qt.LayoutDirection) -> None:
    """A drag past either end stays at that end."""
    assert FIRST_HOUR <= place_hour(TRACK, place, direction) <= LAST_HOUR


@given(st.lists(st.floats(0, 100), max_size=300))
def test_hill_stays_in_its_box(values: list[float]) -> None:
    """Whatever the soreness, the hill stays in its box."""
    box = QRectF(0, 0, 346, 30)
    shown = hill_path(box, tuple(values)).boundingRect()
    assert shown.top() >= box.top() - 1e-6
    assert shown.bottom() <= box.bottom() + 1e-6
    assert shown.width() <= box.width() + 1e-6


def test_little_soreness_makes_a_low_hill() -> None:
    """A hill is not blown up: a total of 1 stays near the ground, one of 100 reaches the top."""
    box = QRectF(0, 0, 346, 30)
    assert hill_path(box, (0.0, 1.0, 0.0)).boundingRect().height() < 4
    assert hill_path(box, (0.0, 100.0, 0.0)).boundingRect().height() == pytest.approx(30)


@pytest.mark.parametrize(
    ("key", "hour"),
    [
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Left, -1),
        (Qt.Key.Key_PageUp, 24),
        (Qt.Key.Key_PageDown, -24),
        (Qt.Key.Key_Home, FIRST_HOUR),
        (Qt.Key.Key_End, LAST_HOUR),
    ],
)
def test_keys_step(show: Show, qtbot: QtBot, key: Qt.Key, hour: int) -> None:
    """Arrows step an hour, Page keys a day, Home and End to the ends."""
    scrubber = show(Scrubber("Time"))
    with qtbot.waitSignal(scrubber.hour_chosen) as chosen:
        QTest.keyClick(scrubber, key)
    assert chosen.args == [hour]


def test_drag_follows(show: Show) -> None:
    """A drag tells each hour on its way."""
    scrubber = show(Scrubber("Time"))
    told: list[int] = []
    scrubber.hour_chosen.connect(told.append)
    middle = scrubber.height() // 2
    QTest.mousePress(scrubber, Qt.MouseButton.LeftButton, pos=QPoint(0, middle))
    QTest.mouseMove(scrubber, QPoint(scrubber.width() // 2, middle))
    end = QPoint(scrubber.width(), middle)
    QTest.mouseMove(scrubber, end)
    QTest.mouseRelease(scrubber, Qt.MouseButton.LeftButton, pos=end)
    assert told == [FIRST_HOUR, 24, LAST_HOUR]


def test_setter_is_silent_and_hour_is_told(show: Show, qtbot: QtBot) -> None:
    """Being told an hour emits nothing, and a screen reader hears it."""
    scrubber = show(Scrubber("Time"))
    with qtbot.assertNotEmitted(scrubber.hour_chosen):
        scrubber.set_view(ScrubberView((1.0, 2.0), (DayMark(0, "Now", is_now=True),)))
        scrubber.set_hour(30)
        scrubber.set_description("Tomorrow 15:00")
    told = QAccessible.queryAccessibleInterface(scrubber)
    assert told.role() == QAccessible.Role.Slider
    assert told.valueInterface().currentValue() == 30
    assert told.text(QAccessible.Text.Description) == "Tomorrow 15:00"
