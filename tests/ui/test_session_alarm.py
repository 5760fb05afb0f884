"""The rest between sets ends where the athlete is looking."""

from dataclasses import replace
from datetime import timedelta
from unittest import mock

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from app.demo import DEMO_NOW
from app.state.forms import set_clock, workout_form
from app.ui.main_window import MainWindow
from app.ui.session_alarm import SessionAlarm
from tests.builders import PLANK, SQUAT, strength_set
from tests.e2e.hands import Hands
from tests.ui.conftest import Clock, OpenWindow

REST = timedelta(seconds=120)


def alarm(hands: Hands) -> SessionAlarm:
    """The window's watch on the rest."""
    found = hands.window.findChild(SessionAlarm)
    assert isinstance(found, SessionAlarm)
    return found


def begin_rest(hands: Hands) -> None:
    """Save a draft whose rest has just begun."""
    draft = workout_form.begin(DEMO_NOW)
    draft = workout_form.add_exercise(draft, SQUAT, (strength_set(8), strength_set(8)))
    ticked = workout_form.tick(draft, 0, 0, done=True)
    hands.window.place.store.save_draft(replace(ticked, rest_ends_at=DEMO_NOW + REST))


def toasts(hands: Hands) -> bool:
    """Whether the window says that the rest is over."""
    return "Rest is over" in hands.words()


@pytest.mark.parametrize(("seconds", "is_told"), [(119, False), (121, True), (600, False)])
def test_a_toast_says_it_elsewhere_in_the_window(
    open_window: OpenWindow, clock: Clock, seconds: int, *, is_told: bool
) -> None:
    """When it ends and not before; hours later, as after a sleep, it is no news."""
    hands = open_window()
    begin_rest(hands)
    clock.move(seconds=seconds)
    alarm(hands).look()
    assert toasts(hands) is is_told
    hands.window.go_to("more")
    alarm(hands).look()


def test_it_is_said_once(open_window: OpenWindow, clock: Clock) -> None:
    """Nothing nags."""
    hands = open_window()
    begin_rest(hands)
    clock.move(seconds=121)
    with mock.patch("app.ui.shell.Shell.show_toast") as shown:
        alarm(hands).look()
        alarm(hands).look()
    assert shown.call_count == 1


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", "propagateSizeHints", extend=True)
def test_a_notification_says_it_outside_the_window(open_window: OpenWindow, clock: Clock) -> None:
    """Where the system has a tray, and the window is not looked at."""
    hands = open_window()
    begin_rest(hands)
    clock.move(seconds=121)
    with (
        mock.patch.object(MainWindow, "isActiveWindow", return_value=False),
        mock.patch.object(QSystemTrayIcon, "isSystemTrayAvailable", return_value=True),
        mock.patch.object(QSystemTrayIcon, "showMessage") as shown,
    ):
        alarm(hands).look()
    shown.assert_called_once_with("Rest is over", SQUAT.name)
    assert not toasts(hands)


def test_without_a_tray_the_window_says_it(open_window: OpenWindow, clock: Clock) -> None:
    """Nobody misses it for want of a tray."""
    hands = open_window()
    begin_rest(hands)
    clock.move(seconds=121)
    with mock.patch.object(MainWindow, "isActiveWindow", return_value=False):
        alarm(hands).look()
    assert toasts(hands)


def test_the_editor_is_not_covered(open_window: OpenWindow, clock: Clock) -> None:
    """The page of the workout shows it in its own bar; it is only read out there."""
    hands = open_window()
    begin_rest(hands)
    hands.click("Log")
    hands.click("Go on with Strength workout")
    clock.move(seconds=121)
    with mock.patch("app.ui.session_alarm.QAccessible.updateAccessibility") as read_out:
        alarm(hands).look()
    assert read_out.call_count == 1
    with mock.patch("app.ui.shell.Shell.show_toast") as shown:
        alarm(hands).look()
    assert shown.call_count == 0


def test_a_skipped_rest_is_silent(open_window: OpenWindow, clock: Clock) -> None:
    """Whoever skips the rest hears nothing of its end."""
    hands = open_window()
    begin_rest(hands)
    store = hands.window.place.store
    draft = store.state.draft
    assert draft is not None
    store.save_draft(replace(draft, rest_ends_at=None))
    clock.move(seconds=121)
    alarm(hands).look()
    assert not toasts(hands)


def test_a_timed_set_says_when_it_is_enough(open_window: OpenWindow, clock: Clock) -> None:
    """A hold with an aim is told when it is reached; before that, and without one, nothing is."""
    hands = open_window()
    draft = workout_form.add_exercise(
        workout_form.begin(DEMO_NOW), PLANK, (strength_set(None, seconds=60),)
    )
    hands.window.place.store.save_draft(set_clock.start(draft, 0, DEMO_NOW))
    clock.move(seconds=59)
    alarm(hands).look()
    assert "Plank" not in hands.words()
    clock.move(seconds=1)
    alarm(hands).look()
    assert {"The set has lasted long enough", "Plank"} <= set(hands.words())
