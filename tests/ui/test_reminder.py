"""The reminder of the morning's check-in."""

from datetime import UTC, date, datetime, time, timedelta
from unittest import mock

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from app.core.engine import prepare
from app.core.history import History
from app.core.settings import Settings
from app.core.soreness import CheckIn
from app.state.app_state import AppState
from app.ui.reminder import Reminder, is_due
from app.ui.tray import Tray
from tests.ui.conftest import OpenWindow

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("clock", "at", "reminded", "due"),
    [
        (time(8, 0), time(8), None, True),
        (time(9, 30), time(8), date(2026, 11, 22), True),
        (time(7, 59), time(8), None, False),
        (time(9, 0), time(8), TODAY, False),
        (time(9, 0), None, None, False),
    ],
)
def test_reminder_comes_once_a_day_from_its_time_on(
    clock: time, at: time | None, reminded: date | None, *, due: bool
) -> None:
    """A reminder comes at its time, once a day, and never when it is switched off."""
    now = datetime.combine(TODAY, clock, UTC)

    assert is_due(now, at, TODAY, reminded) is due


def test_no_reminder_after_midnight_of_the_same_day() -> None:
    """Before the day starts, the night still belongs to yesterday: nobody is woken."""
    now = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)

    assert not is_due(now, time(0, 30), date(2026, 11, 22), None)


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", "propagateSizeHints", extend=True)
def test_the_reminder_comes_from_the_tray(open_window: OpenWindow) -> None:
    """Switched on, it asks once; the icon stays until it is switched off."""
    hands = open_window(reminder_at=time(8))
    reminder, tray = hands.window.findChild(Reminder), hands.window.findChild(Tray)
    assert isinstance(reminder, Reminder)
    assert isinstance(tray, Tray)
    with (
        mock.patch.object(QSystemTrayIcon, "isSystemTrayAvailable", return_value=True),
        mock.patch.object(QSystemTrayIcon, "showMessage") as shown,
    ):
        reminder.look()
        reminder.look()
        assert tray.is_there
    assert shown.call_count == 1
    tray.opened.emit()
    assert hands.window.shell.place == "check-in"
    tray.set_staying(False)
    assert not tray.is_there


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("soreness_asked", [False, True])
def test_a_day_that_left_soreness_open_is_asked_about(*, soreness_asked: bool) -> None:
    """A night from elsewhere is no answer: only soreness that was told keeps the reminder away."""
    now = datetime.combine(TODAY, time(9), UTC)
    told = CheckIn("told", TODAY, now - timedelta(hours=2), soreness_asked=soreness_asked)
    history = History(check_ins=(told,), settings=Settings(reminder_at=time(8)))
    tray = mock.Mock(spec=Tray)
    reminder = Reminder(lambda: AppState(history, prepare(history)), lambda: now, tray)

    reminder.look()

    assert tray.say.called is not soreness_asked
