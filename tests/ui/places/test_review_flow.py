"""Tests of the weekly review and its report, from the More page to the file."""

import threading
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.core.settings import LanguageChoice
from app.state.jobs import ProgressReport
from app.state.views.report import Report
from app.ui.pages.log_start import LogStartPage
from app.ui.pages.planner import PlannerPage
from app.ui.pages.review import ReviewPage
from app.ui.report_pdf import report_pdf, stop_if_asked
from app.ui.widgets.row import Row
from tests.e2e.hands import Hands
from tests.ui.conftest import Clock, OpenWindow


def open_review(hands: Hands) -> ReviewPage:
    """From the More page to the review."""
    hands.window.go_to("more")
    hands.click("Weekly review")
    return page(hands)


def page(hands: Hands) -> ReviewPage:
    """The review in front."""
    front = hands.window.shell.page
    assert isinstance(front, ReviewPage)
    return front


def save_to(monkeypatch: pytest.MonkeyPatch, file: Path | None) -> list[str]:
    """Choose a file whenever one is asked for; gives the names that were suggested."""
    suggested: list[str] = []

    def choose(_parent: object, _title: str, suggestion: str) -> tuple[str, str]:
        suggested.append(suggestion)
        return ("" if file is None else str(file)), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return suggested


def wait_for(hands: Hands, words: str) -> None:
    """Let the window work until it says something."""
    hands.wait(lambda: any(words in each for each in hands.words()), words)


def test_the_entry_tells_the_week(open_window: OpenWindow) -> None:
    """The second line of the entry is the fact itself, as the page then says it."""
    hands = open_window(demo=True)
    hands.window.go_to("more")
    row = next(r for r in hands.window.findChildren(Row) if r.view.title == "Weekly review")

    assert row.view.subtitle == "16\u201322 Nov 2026: 7 workouts, 6 h 46 m"
    assert open_review(hands).training.title == "7 workouts, 6 h 46 m"


def test_last_week_in_findings(open_window: OpenWindow) -> None:
    """Each card says what it found; the coming days warn of what is too close."""
    titles = [card.title for card in open_review(open_window(demo=True)).cards]

    assert titles[1:] == [
        "11 muscle groups below range",
        "Quads and hamstrings are your sorest groups",
        "Forecast furthest off: hamstrings, Wed 18 Nov",
        "Leg day and Intervals collide",
    ]


def test_from_week_to_week(open_window: OpenWindow) -> None:
    """Back to the week before and on to the running one, where there is no later one."""
    hands = open_window(demo=True)
    shown = open_review(hands)

    hands.click("Earlier week")
    assert {"9\u201315 Nov 2026", "2 weeks ago"} <= set(hands.words())
    assert not shown.ahead.isVisible()
    hands.click("Later week")
    hands.click("Later week")
    assert {"23\u201329 Nov 2026", "This week, so far"} <= set(hands.words())
    assert not hands.see("Later week").isEnabled()


def test_an_empty_week_offers_to_log(open_window: OpenWindow) -> None:
    """A running week without anything says so, and leads to the Log page."""
    hands = open_window(demo=True)
    shown = open_review(hands)
    hands.click("Later week")

    assert "Nothing logged this week" in hands.words()
    assert not shown.training.isVisible()
    hands.click("Log a workout")
    assert isinstance(hands.window.shell.page, LogStartPage)


def test_an_empty_file(open_window: OpenWindow) -> None:
    """Without any history there is nothing before, nothing to print, and no error."""
    hands = open_window()
    open_review(hands)

    assert "Nothing was logged in this week" in hands.words()
    assert not hands.see("Earlier week").isEnabled()
    assert "Make a report" not in hands.names()


def test_on_to_the_planner(open_window: OpenWindow) -> None:
    """What next week could hold leads to where it is planned."""
    hands = open_window(demo=True)
    open_review(hands)
    hands.click("Open the planner")
    assert isinstance(hands.window.shell.page, PlannerPage)


def test_from_thursday_on_the_running_week(open_window: OpenWindow, clock: Clock) -> None:
    """Days of the running week that are over are looked back on."""
    clock.move(days=3)
    hands = open_window(demo=True)
    open_review(hands)
    assert "This week, so far" in hands.words()


def test_a_report_of_the_week_shown(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two clicks and a file name; the toast says where it is."""
    hands = open_window(demo=True)
    open_review(hands)
    file = tmp_path / "week.pdf"
    suggested = save_to(monkeypatch, file)

    hands.click("Make a report")
    hands.click("Week, 16\u201322 Nov 2026")

    wait_for(hands, "Report saved")
    assert suggested == ["herstel-2026-11-16-2026-11-22.pdf"]
    assert file.read_bytes().startswith(b"%PDF")
    assert str(file) in hands.words()


def test_a_report_from_the_exports(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Longer spans are offered there too; a cancelled dialog writes nothing."""
    hands = open_window(demo=True)
    hands.window.go_to("more")
    hands.click("Import and export")
    save_to(monkeypatch, None)
    hands.click("Report")
    hands.click("Last 4 weeks, 27 Oct \u2013 23 Nov 2026")
    assert list(tmp_path.glob("*.pdf")) == []

    file = tmp_path / "quarter.pdf"
    save_to(monkeypatch, file)
    hands.click("Report")
    hands.click("Last 12 weeks, 1 Sept \u2013 23 Nov 2026")
    wait_for(hands, "Report saved")
    assert file.stat().st_size > 0


def test_a_report_is_made_beside_the_window(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is found and painted on another thread, the same as on this one."""
    hands = open_window(demo=True)
    open_review(hands)
    file = tmp_path / "week.pdf"
    save_to(monkeypatch, file)
    threads: list[threading.Thread] = []

    def painted(report: Report, progress: ProgressReport) -> bytes:
        threads.append(threading.current_thread())
        return report_pdf(report, progress)

    monkeypatch.setattr("app.ui.places.report_flow.report_pdf", painted)
    hands.click("Make a report")
    hands.click("Week, 16\u201322 Nov 2026")
    wait_for(hands, "Report saved")

    assert threads
    assert threads[0] is not threading.main_thread()


def test_a_long_report_can_be_cancelled(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page tells how far it is; cancelled, nothing is written and the review is back."""
    hands = open_window(demo=True)
    open_review(hands)
    save_to(monkeypatch, tmp_path / "week.pdf")

    def painted(_report: Report, progress: ProgressReport) -> bytes:
        while True:
            stop_if_asked(progress, 0.5)
            time.sleep(0.002)

    monkeypatch.setattr("app.ui.places.report_flow.report_pdf", painted)
    hands.click("Make a report")
    hands.click("Week, 16\u201322 Nov 2026")
    wait_for(hands, "Making the report")
    wait_for(hands, "70")
    hands.click("Cancel")

    hands.wait(lambda: isinstance(hands.window.shell.page, ReviewPage), "the review")
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_report_that_cannot_be_written(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is wrong and what is safe, in a toast; nothing half-written is left."""
    hands = open_window(demo=True)
    open_review(hands)
    save_to(monkeypatch, tmp_path / "missing" / "week.pdf")

    hands.click("Make a report")
    hands.click("Week, 16\u201322 Nov 2026")

    wait_for(hands, "could not be written")
    assert not (tmp_path / "missing").exists()


def test_in_dutch(open_window: OpenWindow) -> None:
    """The cards find the same in the athlete's language."""
    hands = open_window(demo=True, language=LanguageChoice.DUTCH)
    hands.window.go_to("more")
    hands.click("Weekoverzicht")
    assert page(hands).training.title == "7 trainingen, 6 u 46 m"


def test_the_page_follows_what_is_logged(open_window: OpenWindow, qtbot: QtBot) -> None:
    """A workout that is deleted while the page is open leaves the week."""
    hands = open_window(demo=True)
    shown = open_review(hands)
    place = hands.window.place
    latest = max(place.state.history.workouts, key=lambda workout: workout.ended_at)
    before = shown.training.title

    place.store.delete_workout(latest.id)

    qtbot.waitUntil(lambda: shown.training.title != before)
    assert before.startswith("7 workouts")
    assert shown.training.title.startswith("6 workouts")
