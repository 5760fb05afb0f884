"""Tests of long work from the window."""

import threading
import weakref
from functools import partial

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.state.jobs import Job, ProgressReport
from app.ui.pages.working import WorkingPage
from app.ui.places.long_work import LongWork
from app.ui.shell import Shell


def settle() -> None:
    """Wait for workers, and let what they said arrive."""
    assert QThreadPool.globalInstance().waitForDone(5000)
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_came_of_the_work_arrives_once(qtbot: QtBot) -> None:
    """Whoever asked gets the result on this thread, and the next work may begin."""
    shell = Shell()
    qtbot.addWidget(shell)
    work = LongWork(shell)
    taken: list[object] = []

    def count(number: int, _report: ProgressReport) -> int:
        return number

    for number in range(2):
        page = WorkingPage("Counting", "")
        work.run(page, partial(count, number), taken.append)
        settle()

    assert taken == [0, 1]


def test_work_may_outlive_its_window() -> None:
    """A window that is gone, as after a change of language, is told nothing, and nothing breaks."""
    shell = Shell()
    work = LongWork(shell)
    may_end = threading.Event()
    reports: list[bool] = []
    taken: list[object] = []

    def wait(report: ProgressReport) -> None:
        may_end.wait(5.0)
        reports.append(report(0.5))

    work.run(WorkingPage("Waiting", ""), wait, taken.append)
    shiboken6.delete(shell)
    may_end.set()
    settle()

    assert reports == [True]
    assert taken == []


def test_done_jobs_leave_nothing_behind(qtbot: QtBot) -> None:
    """However often something is worked out, what did the work is let go."""
    job = Job(lambda _report: None)
    kept = weakref.ref(job)
    with qtbot.waitSignal(job.succeeded):
        job.start()
    settle()

    assert not shiboken6.isValid(job)
    del job
    qtbot.waitUntil(lambda: kept() is None)  # the worker may still be on its way out
