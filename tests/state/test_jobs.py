"""Work on a worker thread, and how its end is told."""

import logging
import threading

import pytest
from pytestqt.qtbot import QtBot

from app.errors import KnownError
from app.state.jobs import Job, ProgressReport


class Ending:
    """Listens to how a job ends."""

    def __init__(self, job: Job) -> None:
        self.told: list[tuple[str, object]] = []
        job.succeeded.connect(lambda result: self.told.append(("succeeded", result)))
        job.failed.connect(lambda error: self.told.append(("failed", error)))
        job.cancelled.connect(lambda: self.told.append(("cancelled", None)))
        job.progressed.connect(lambda fraction: self.told.append(("progressed", fraction)))


def test_work_runs_elsewhere_and_its_end_arrives_here(qtbot: QtBot) -> None:
    """The interface thread stays free; the result comes back to it."""
    job = Job(lambda _report: threading.get_ident())

    with qtbot.waitSignal(job.succeeded, timeout=5000) as ended:
        job.start()

    assert ended.args[0] != threading.get_ident()


def test_progress_is_told_in_between() -> None:
    """Each report is passed on, and answered with going on."""
    job = Job(lambda report: [report(0.0), report(0.5)])
    ending = Ending(job)

    job.run()

    assert ending.told == [("progressed", 0.0), ("progressed", 0.5), ("succeeded", [True, True])]


def test_cancelled_work_is_no_failure() -> None:
    """Work that stops because it was asked to is not reported as a problem."""

    def work(report: ProgressReport) -> None:
        if not report(0.5):
            raise KnownError("Stopped.")

    job = Job(work)
    ending = Ending(job)
    job.cancel()

    job.run()

    assert [name for name, _ in ending.told] == ["progressed", "cancelled"]


def test_known_problem_is_passed_on() -> None:
    """What a person can do something about is told as it is."""
    problem = KnownError("Refused.", "Nothing was changed.")

    def work(_report: ProgressReport) -> None:
        raise problem

    job = Job(work)
    ending = Ending(job)

    job.run()

    assert ending.told == [("failed", problem)]


def test_bug_is_told_calmly_and_written_down(caplog: pytest.LogCaptureFixture) -> None:
    """A bug on a worker reaches the window as a plain sentence, and the log as a trace."""

    def work(_report: ProgressReport) -> None:
        raise ZeroDivisionError

    job = Job(work)
    ending = Ending(job)

    with caplog.at_level(logging.ERROR):
        job.run()

    ((name, error),) = ending.told
    assert (name, str(error)) == ("failed", "Something went wrong. Nothing was changed.")
    assert "ZeroDivisionError" in caplog.text


def test_done_work_holds_nothing() -> None:
    """Years of training that were only needed for the work are let go with it."""

    def work(_report: ProgressReport) -> str:
        return "done"

    job = Job(work)
    ending = Ending(job)

    job.run()
    job.run()

    assert job._work is not work
    assert ending.told == [("succeeded", "done"), ("succeeded", None)]
