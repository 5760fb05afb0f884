"""One number that moves to its target in the theme's time, or at once when motion is reduced."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QVariantAnimation

from app.ui.theme.motion import STANDARD_EASING, Motion
from app.ui.theme.theme import theme


class Glide(QVariantAnimation):
    """A number that glides.

    Attributes:
        value: Where the number is now.
    """

    def __init__(
        self,
        parent: QObject,
        moved: Callable[[], None],
        *,
        motion: Motion = Motion.STATE,
        value: float = 0.0,
    ) -> None:
        super().__init__(parent)
        self.value = value
        self._target = value
        self._motion = motion
        self._moved = moved
        self.setEasingCurve(STANDARD_EASING)
        self.valueChanged.connect(self._step)

    @property
    def target(self) -> float:
        """Where the number is or is going."""
        return self._target

    def to(self, target: float) -> None:
        """Move to a number; a movement under way turns from where it is."""
        if target == self._target:
            return
        self.stop()
        self._target = target
        milliseconds = theme().milliseconds(self._motion)
        if milliseconds == 0:
            self._step(target)
            self.finished.emit()
            return
        self.setDuration(milliseconds)
        self.setStartValue(float(self.value))
        self.setEndValue(float(target))
        self.start()

    def jump(self, target: float) -> None:
        """Be at a number at once."""
        self.stop()
        self._target = target
        self._step(target)

    def _step(self, value: float) -> None:
        self.value = float(value)
        self._moved()
