import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.segments import Segments
from tests.ui.widgets.showing import Show


def segment(segments: Segments, index: int) -> PaintedButton:
    """The button of one segment."""
    return segments.findChildren(PaintedButton)[index]


def test_click_chooses(show: Show, qtbot: QtBot) -> None:
    """A click on a segment chooses it and says so, once."""
    segments = show(Segments(("Left", "Both", "Right"), "Side", chosen=1))
    with qtbot.waitSignal(segments.chosen_changed) as chosen:
        QTest.mouseClick(segment(segments, 2), Qt.MouseButton.LeftButton)
    assert chosen.args == [2]
    with qtbot.assertNotEmitted(segments.chosen_changed):
        QTest.mouseClick(segment(segments, 2), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("direction", "key"),
    [
        (Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Right),
        (Qt.LayoutDirection.RightToLeft, Qt.Key.Key_Left),
    ],
)
def test_arrows_walk(show: Show, qtbot: QtBot, direction: Qt.LayoutDirection, key: Qt.Key) -> None:
    """Arrows walk in reading direction and stop at the end."""
    segments = Segments(("Left", "Both", "Right"), "Side")
    segments.setLayoutDirection(direction)
    show(segments)
    for _ in range(4):
        QTest.keyClick(segment(segments, segments.chosen), key)
    assert segments.chosen == 2


def test_setter_is_silent(qtbot: QtBot) -> None:
    """Being told a choice emits nothing."""
    segments = Segments(("kg", "lb"), "Weight")
    qtbot.addWidget(segments)
    with qtbot.assertNotEmitted(segments.chosen_changed):
        segments.set_chosen(1)
    assert [segment(segments, index).isChecked() for index in range(2)] == [False, True]


def test_one_stop_for_tab(qtbot: QtBot) -> None:
    """Tab stops at the chosen segment alone."""
    segments = Segments(("kg", "lb"), "Weight", chosen=1)
    qtbot.addWidget(segments)
    stops = [bool(segment(segments, i).focusPolicy() & Qt.FocusPolicy.TabFocus) for i in range(2)]
    assert stops == [False, True]


def test_labels_can_change(show: Show) -> None:
    """New labels take the place of the old ones."""
    segments = show(Segments(("kg", "lb"), "Weight"))
    segments.set_labels(("Kilogram", "Pound"))
    segments.set_chosen(1)
    assert segments.sizeHint().width() > 0
    assert segments.chosen == 1


def test_segment_is_told_as_one_of_a_few() -> None:
    """A screen reader hears one choice out of a few, not boxes to tick; only one is chosen."""
    segments = Segments(("Left", "Both", "Right"), "Side", chosen=1)
    for chosen in (2, 0):
        segments.set_chosen(chosen)
        assert [segment(segments, i).isChecked() for i in range(3)] == [
            i == chosen for i in range(3)
        ]
    told = QAccessible.queryAccessibleInterface(segment(segments, 0))
    assert told.role() == QAccessible.Role.RadioButton
