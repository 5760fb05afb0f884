"""The reminder of the morning's check-in: once a day through the system tray, off by default."""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Final

from PySide6.QtCore import QObject, QTimer

from app.core.days import local_day
from app.core.settings import Settings
from app.state.app_state import AppState
from app.ui.tray import Tray

_MINUTE_MS: Final = 60_000


def is_due(now: datetime, at: time | None, day: date, reminded: date | None) -> bool:
    """Whether to remind now.

    Args:
        now: The present, on the athlete's clock.
        at: When to remind; None is never.
        day: The athlete's current day.
        reminded: The day of the last reminder; None when there was none.
    """
    return at is not None and now.time() >= at and now.date() == day and reminded != day


class Reminder(QObject):
    """Watches the clock while the window is open."""

    def __init__(
        self,
        state: Callable[[], AppState],
        now: Callable[[], datetime],
        tray: Tray,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._now = now
        self._reminded: date | None = None
        self._tray = tray
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.look)
        self._clock.start(_MINUTE_MS)

    def follow(self, settings: Settings) -> None:
        """Stand in the system tray while a reminder is wanted, and leave it otherwise."""
        self._tray.set_staying(settings.reminder_at is not None)

    def look(self) -> None:
        """Remind, if it is time and today has no check-in yet."""
        history = self._state().history
        now = self._now()
        day = local_day(now, history.settings.day_start)
        is_answered = history.tells_soreness_on(day)
        if is_answered or not is_due(now, history.settings.reminder_at, day, self._reminded):
            return
        self._reminded = day
        self._tray.say(self.tr("Sore this morning?"), self.tr("30 seconds, sharper forecast"))
