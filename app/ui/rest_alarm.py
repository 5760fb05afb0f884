"""Says that a rest between sets is over, wherever the athlete is looking; without a sound."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from app.core.drafts import WorkoutDraft
from app.state.forms.set_order import next_open
from app.ui.pages.log_strength import StrengthPage
from app.ui.shell import Shell
from app.ui.theme.icons import Icon
from app.ui.tray import Tray
from app.ui.widgets.toast import ToastView

_SECOND_MS: Final = 1000
_NEWS_FOR: Final = timedelta(seconds=10)
"""A rest that ended longer ago, as while the computer slept, is no news."""


class RestAlarm(QObject):
    """Watches the rest of the workout that is being entered.

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
        """Watch this workout's rest from now on."""
        before = self._draft.rest_ends_at if self._draft else None
        self._draft = draft
        ends_at = draft.rest_ends_at if draft else None
        if ends_at is None:
            self._second.stop()
        elif ends_at != before and ends_at > self._now():
            self._second.start()

    def look(self) -> None:
        """Say it, if the rest is over by now."""
        draft = self._draft
        if draft is None or draft.rest_ends_at is None or not self._second.isActive():
            return
        late = self._now() - draft.rest_ends_at
        if late < timedelta(0):
            return
        self._second.stop()
        if late <= _NEWS_FOR:
            self._tell(draft)

    def _tell(self, draft: WorkoutDraft) -> None:
        title = self.tr("Rest is over")
        following = next_open(draft, None)
        text = draft.exercises[following[0]].name if following else draft.title
        shell = self._shell()
        is_looked_at = self._window.isActiveWindow()
        if is_looked_at and isinstance(shell.page, StrengthPage):
            words = f"{title}. {text}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(shell.page, words))
        elif is_looked_at or not self._tray.say(title, text):
            shell.show_toast(ToastView(title, text, icon=Icon.TIMER_OUTLINE))
