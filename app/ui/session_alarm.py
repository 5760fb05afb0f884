"""Says that a rest or a timed set is over, wherever the athlete is looking; without a sound."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from app.core.drafts import WorkoutDraft
from app.state.forms import set_clock
from app.state.forms.set_order import next_open
from app.ui.pages.log_strength import StrengthPage
from app.ui.shell import Shell
from app.ui.theme.icons import Icon
from app.ui.tray import Tray
from app.ui.widgets.toast import ToastView

_SECOND_MS: Final = 1000
_NEWS_FOR: Final = timedelta(seconds=10)
"""What ended longer ago, as while the computer slept, is no news."""


class SessionAlarm(QObject):
    """Watches the rest, or the timed set, of the workout that is being entered.

    The editor's own page shows it already, so there it is only read out; elsewhere in the window a
    toast says it; outside the window a notification does, where the system has a tray.
    """

    def __init__(
        self,
        window: QWidget,
        tray: Tray,
        now: Callable[[], datetime],
        shell: Callable[[], Shell],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tray = tray
        self._now = now
        self._shell = shell
        self._draft: WorkoutDraft | None = None
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self.look)

    def follow(self, draft: WorkoutDraft | None) -> None:
        """Watch this workout from now on."""
        before = _due_at(self._draft)
        self._draft = draft
        due_at = _due_at(draft)
        if due_at is None:
            self._second.stop()
        elif due_at != before and due_at > self._now():
            self._second.start()

    def look(self) -> None:
        """Say it, if the time is up by now."""
        draft, due_at = self._draft, _due_at(self._draft)
        if draft is None or due_at is None or not self._second.isActive():
            return
        late = self._now() - due_at
        if late < timedelta(0):
            return
        self._second.stop()
        if late <= _NEWS_FOR:
            self._tell(draft)

    def _tell(self, draft: WorkoutDraft) -> None:
        clock = set_clock.running(draft)
        title = self.tr("The set has lasted long enough") if clock else self.tr("Rest is over")
        about = clock.at if clock else next_open(draft, None)
        text = draft.exercises[about[0]].name if about else draft.title
        shell = self._shell()
        is_looked_at = self._window.isActiveWindow()
        if is_looked_at and isinstance(shell.page, StrengthPage):
            words = f"{title}. {text}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(shell.page, words))
        elif is_looked_at or not self._tray.say(title, text):
            shell.show_toast(ToastView(title, text, icon=Icon.TIMER_OUTLINE))


def _due_at(draft: WorkoutDraft | None) -> datetime | None:
    """When there is something to say about a workout; None where nothing is timed."""
    if draft is None:
        return None
    clock = set_clock.running(draft)
    return clock.due_at if clock else draft.rest_ends_at
