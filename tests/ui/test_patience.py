"""Long work of a window: it goes on elsewhere, and the window says so."""

import threading
import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.patience import Patience, meanwhile
from app.ui.widgets.waiting_note import WaitingNote

LONG = 0.3


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window on the screen."""
    window = QWidget()
    window.resize(412, 892)
    qtbot.addWidget(window)
    window.show()
    return window


def test_short_work_is_not_told(window: QWidget) -> None:
    """What is done in a blink shows nothing."""
    notes = []

    result = Patience(window)(lambda: notes.extend(window.findChildren(WaitingNote)) or 7)

    assert (result, notes) == (7, [])
    assert window.findChildren(WaitingNote) == []


def test_long_work_is_told_while_the_window_lives(window: QWidget) -> None:
    """Work runs on another thread; meanwhile a note stands in the window and timers go on."""
    seen: list[bool] = []
    timer = QTimer(window)
    timer.timeout.connect(
        lambda: seen.extend(note.isVisible() for note in window.findChildren(WaitingNote))
    )
    timer.start(20)

    def work() -> int:
        time.sleep(LONG)
        return threading.get_ident()

    assert Patience(window)(work) != threading.get_ident()
    timer.stop()
    assert seen
    assert all(seen)


def test_the_note_lies_within_a_small_window(window: QWidget) -> None:
    """Words and bar are whole at the narrowest width."""
    window.resize(360, 640)
    note = WaitingNote(window)
    note.show()

    assert window.rect().contains(note.geometry())
    assert note.height() >= note.sizeHint().height()


@pytest.mark.parametrize("seconds", [0.0, LONG])
def test_a_problem_comes_back_to_who_asked(window: QWidget, seconds: float) -> None:
    """What goes wrong elsewhere is raised where the work was asked for."""

    def work() -> None:
        time.sleep(seconds)
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        Patience(window)(work)
    with pytest.raises(ValueError, match="no"):
        meanwhile(work)


def test_the_window_may_be_closed_meanwhile(window: QWidget) -> None:
    """Work that the first page waits for lets the window be closed."""
    QTimer.singleShot(50, window.close)

    result = meanwhile(lambda: time.sleep(LONG) or "done")

    assert result == "done"
    assert not window.isVisible()
