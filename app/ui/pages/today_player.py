"""Plays the hours from three days ago to five days ahead."""

from typing import Final

from PySide6.QtCore import QObject, QVariantAnimation, Signal

from app.state.views.today_timeline import FIRST_HOUR, LAST_HOUR
from app.ui.theme.motion import Motion
from app.ui.theme.theme import theme

_MILLISECONDS: Final = 6000
_DAY_HOURS: Final = 24


class Player(QObject):
    """Goes through all hours in six seconds; with reduced motion it goes from day to day.

    Signals:
        hour_reached: The hour from now to show.
        running_changed: Playing began or ended.
    """

    hour_reached = Signal(int)
    running_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._step = 1
        self._hour = 0
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(FIRST_HOUR)
        self._animation.setEndValue(LAST_HOUR)
        self._animation.setDuration(_MILLISECONDS)
        self._animation.valueChanged.connect(self._reach)
        self._animation.stateChanged.connect(self.running_changed)

    @property
    def is_running(self) -> bool:
        """Whether it plays."""
        return self._animation.state() == QVariantAnimation.State.Running

    def toggle(self) -> None:
        """Play from the beginning, or stop where it is."""
        if self.is_running:
            self.stop()
            return
        self._step = 1 if theme().milliseconds(Motion.STATE) else _DAY_HOURS
        self._animation.start()

    def stop(self) -> None:
        """Stop where it is."""
        self._animation.stop()

    def _reach(self, value: int) -> None:
        hour = FIRST_HOUR + (value - FIRST_HOUR) // self._step * self._step
        if hour != self._hour:
            self._hour = hour
            self.hour_reached.emit(hour)
