"""Tests of a hand that moves a window, and of the window that rolls on after it."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.charts.panning import Ground, Panning
from app.ui.theme.theme import theme

GROUND = Ground(place=10.0, most=200.0, days_a_pixel=0.1)


@pytest.fixture(autouse=True)
def with_motion(qapp: QApplication) -> Iterator[None]:
    """Movement is wanted."""
    theme().set_reduced_motion(False)
    yield
    theme().set_reduced_motion(None)


class Hand:
    """Drags by some pixels in some milliseconds, and keeps what came of it."""

    def __init__(self) -> None:
        self.owner = QObject()
        self.panning = Panning(self.owner)
        self.places: list[float] = []
        self.rests = 0
        self.panning.moved.connect(self.places.append)
        self.panning.rested.connect(self._rest)

    def drag(self, pixels: float, milliseconds: int, pause: int = 0) -> None:
        """Press, move in eight steps, wait, and let go."""
        self.panning.hold(QPointF(100.0, 50.0), 0, GROUND)
        for step in range(1, 9):
            at = QPointF(100.0 + pixels * step / 8, 50.0)
            self.panning.drag(at, milliseconds * step // 8)
        self.panning.release(QPointF(100.0 + pixels, 50.0), milliseconds + pause)

    def _rest(self) -> None:
        self.rests += 1


def test_a_fast_hand_lets_the_window_roll_to_rest(qtbot: QtBot) -> None:
    """It goes on the way it went, ever slower, for some 400 ms, and then says that it rests."""
    hand = Hand()
    hand.drag(80.0, 80)
    assert hand.panning.is_under_way
    let_go = len(hand.places)
    with qtbot.waitSignal(hand.panning.rested, timeout=3000):
        pass

    rolled = hand.places[let_go:]
    assert rolled == sorted(rolled)
    assert rolled[-1] == pytest.approx(10.0 + 8.0 + 100.0 * 0.4 / 3)
    assert not hand.panning.is_under_way
    assert hand.rests == 1


@pytest.mark.parametrize(("pixels", "milliseconds", "pause"), [(80.0, 80, 150), (40.0, 900, 0)])
def test_a_slow_hand_leaves_the_window_where_it_is(
    pixels: float, milliseconds: int, pause: int
) -> None:
    """A hand that stops before it lets go, or hardly moves, has put it where it wants it."""
    hand = Hand()
    hand.drag(pixels, milliseconds, pause)

    assert not hand.panning.is_under_way
    assert hand.places[-1] == pytest.approx(10.0 + pixels * 0.1)
    assert hand.rests == 1


def test_a_touch_stops_it(qtbot: QtBot) -> None:
    """A hand on a rolling window holds it there, and is no tap: letting go is the end of it."""
    hand = Hand()
    hand.drag(80.0, 80)
    qtbot.waitUntil(lambda: len(hand.places) > 10)

    assert hand.panning.hold(QPointF(100.0, 50.0), 1000, GROUND)
    there = len(hand.places)
    qtbot.wait(60)
    assert len(hand.places) == there
    hand.panning.release(QPointF(100.0, 50.0), 1100)
    assert hand.rests == 1
    assert not hand.panning.is_under_way


def test_nothing_rolls_where_motion_is_reduced() -> None:
    """Who wants no movement gets none beyond the hand's own."""
    theme().set_reduced_motion(True)
    hand = Hand()
    hand.drag(80.0, 80)

    assert not hand.panning.is_under_way
    assert hand.rests == 1


@given(st.floats(-1e5, 1e5))
def test_no_hand_moves_a_window_beyond_the_data(pixels: float) -> None:
    """However far a window is dragged or thrown, it stays between the first day and the last."""
    assert 0.0 <= GROUND.place_after(pixels) <= GROUND.most
