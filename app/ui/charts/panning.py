"""A hand that moves a window to the side, and the window that rolls on when it is let go."""

from collections import deque
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QAbstractAnimation, QObject, QPointF, Signal

from app.ui.theme.motion import Motion
from app.ui.theme.theme import theme
from app.ui.widgets.glide import Glide

_DRAG_FROM: Final = 10.0
_FLATTER_THAN: Final = 2.0
_PACE_OF_MS: Final = 100
_SLOWEST_ROLL: Final = 100.0
"""Pixels a second below which a window stays where it is let go."""

_MS_PER_SECOND: Final = 1000.0
_EASED_SHARE: Final = 1.0 / 3.0
"""How far the standard easing gets, of what its first speed would have covered in that time."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a hand takes hold of.

    Attributes:
        place: Where the window is, in days before the present.
        most: How far it can be moved.
        days_a_pixel: How many days lie on a pixel.
    """

    place: float
    most: float
    days_a_pixel: float

    def place_after(self, pixels: float) -> float:
        """Where the window is that many pixels further into the past; never beyond an end."""
        return min(max(self.place + pixels * self.days_a_pixel, 0.0), self.most)


@dataclass(frozen=True, slots=True)
class _Press:
    """A finger or a button down: where it began, on what, and whether it moves it yet."""

    at: QPointF
    ground: Ground
    is_moving: bool


class Panning(QObject):
    """Tells a tap, and a drag up or down, from a drag to the side, and follows the latter.

    Signals:
        began: The hand moves the window.
        moved: Where the window is now, in days before the present.
        rested: It stays there.
    """

    began = Signal()
    moved = Signal(float)
    rested = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._press: _Press | None = None
        self._track: deque[tuple[int, float]] = deque()
        self._roll = Glide(self, self._follow_roll, motion=Motion.ROLL)
        self._roll.finished.connect(self.rested)

    @property
    def is_held(self) -> bool:
        """Whether a hand is on it."""
        return self._press is not None

    @property
    def is_under_way(self) -> bool:
        """Whether a hand is on it or it rolls."""
        return self.is_held or self._roll.state() == QAbstractAnimation.State.Running

    def hold(self, at: QPointF, milliseconds: int, ground: Ground) -> bool:
        """A hand comes down.

        Returns:
            Whether it caught a rolling window, and thus is no tap.
        """
        caught = self.stop()
        self._press = _Press(at, ground, is_moving=caught)
        self._track = deque([(milliseconds, at.x())])
        return caught

    def drag(self, at: QPointF, milliseconds: int) -> None:
        """The hand moves."""
        press = self._press
        if press is None:
            return
        by = at - press.at
        if not press.is_moving:
            if abs(by.x()) < max(_DRAG_FROM, _FLATTER_THAN * abs(by.y())):
                return
            self._press = replace(press, is_moving=True)
            self.began.emit()
        self._track.append((milliseconds, at.x()))
        self.moved.emit(press.ground.place_after(by.x()))

    def release(self, at: QPointF, milliseconds: int) -> None:
        """The hand lets go: what moved fast rolls on, but never where motion is reduced."""
        press, self._press = self._press, None
        if press is None or not press.is_moving:
            return
        speed = self._speed(milliseconds)
        seconds = theme().milliseconds(Motion.ROLL) / _MS_PER_SECOND
        if abs(speed) < _SLOWEST_ROLL or not seconds:
            self.rested.emit()
            return
        moved = at.x() - press.at.x()
        self._roll.jump(press.ground.place_after(moved))
        self._roll.to(press.ground.place_after(moved + speed * seconds * _EASED_SHARE))
        if not self.is_under_way:
            self.rested.emit()

    def stop(self) -> bool:
        """Stay here.

        Returns:
            Whether it was rolling.
        """
        was_rolling = self._roll.state() == QAbstractAnimation.State.Running
        self._roll.stop()
        return was_rolling

    def _speed(self, milliseconds: int) -> float:
        """Pixels a second to the right over the last moments."""
        lately = [each for each in self._track if milliseconds - each[0] <= _PACE_OF_MS]
        if not lately or lately[0][0] == milliseconds:
            return 0.0
        began, x = lately[0]
        return (self._track[-1][1] - x) / (milliseconds - began) * _MS_PER_SECOND

    def _follow_roll(self) -> None:
        self.moved.emit(self._roll.value)
