"""Tests of the printed report: a PDF of one or two pages, whose words are the review's."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPdfWriter
from pytestqt.qtbot import QtBot

from app import __version__
from app.core.engine import prepare
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.plans import PlannedSession
from app.core.routines import Routine
from app.core.workouts import Activity
from app.errors import KnownError
from app.state.views.report import present_report
from app.state.views.review import ReviewSource, last_weeks, reviewed_week, week_of
from app.state.views.trends_range import Span
from app.ui.application import make_application
from app.ui.report_pdf import report_pdf
from app.ui.theme.theme import Appearance, theme
from tests.builders import (
    MONDAY,
    RUNNING,
    SQUAT,
    activity,
    after,
    check_in,
    entry,
    history,
    lifting,
    quick,
)

QUADRICEPS = MuscleGroup.QUADRICEPS
TODAY = MONDAY.date()
NEEDS_READER = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="needs pdftotext of poppler-utils"
)


@pytest.fixture(autouse=True)
def english(qtbot: QtBot) -> Iterator[None]:
    """The program's fonts and English dates."""
    make_application()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    theme().set_appearance(Appearance.LIGHT)
    theme().set_text_scale(1.0)
    QLocale.setDefault(QLocale.system())


def athlete(weeks: int = 12) -> ReviewSource:
    """Leg days, runs and every muscle group, with a check-in each morning."""
    mondays = [-24.0 * 7 * week for week in range(1, weeks + 1)]
    workouts = [lifting(monday + hours) for monday in mondays for hours in (12, 108)]
    workouts += [activity(monday + 60) for monday in mondays]
    workouts += [quick(-24.0 * 4 + number / 10, muscle) for number, muscle in enumerate(MUSCLES)]
    ratings = dict.fromkeys(MUSCLES, 1)
    mornings = [
        check_in(24.0 * day, {**ratings, QUADRICEPS: day % 4 + 1}, sleep_hours=7.5)
        for day in range(-7 * weeks, 1)
    ]
    return ReviewSource(prepare(history(workouts, mornings)), (), (), after(1))


def pages_of(pdf: bytes) -> int:
    """The number of pages that a PDF says it has."""
    count = re.search(rb"/Count (\d+)", pdf)
    assert count
    return int(count[1])


def words_of(pdf: bytes, folder: Path) -> str:
    """The text of a PDF."""
    file = folder / "report.pdf"
    file.write_bytes(pdf)
    read = subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, check=True)
    return read.stdout.decode()


def made(source: ReviewSource, span: Span) -> bytes:
    """The report of a span."""
    return report_pdf(present_report(source, span))


@pytest.mark.parametrize(
    "span", [reviewed_week(TODAY), week_of(TODAY), last_weeks(TODAY, 4), last_weeks(TODAY, 12)]
)
def test_a_report_is_a_pdf_of_at_most_two_pages(span: Span) -> None:
    """However many muscle groups were trained and sore, a coach gets two pages."""
    pdf = made(athlete(), span)
    assert pdf.startswith(b"%PDF")
    assert pages_of(pdf) in {1, 2}


def test_a_full_week_ahead_keeps_to_two_pages() -> None:
    """Many plans, one of them too close to another, and many routines that are not ready."""
    plans = [
        PlannedSession(f"plan {day}", after(8 + 24 * day), "Legs", exercises=(entry(SQUAT),))
        for day in range(6)
    ]
    run = Activity(RUNNING.id, 60.0, 9.0)
    plans += [
        PlannedSession(f"run {day}", after(10 + 24 * day), "Run", activity=run) for day in range(6)
    ]
    routines = [Routine(f"routine {n}", f"Legs {n}", (entry(SQUAT),)) for n in range(12)]
    past = athlete()
    tired = history([*past.history.workouts, lifting(-2)], past.history.check_ins)
    source = replace(past, prepared=prepare(tired), planned=plans, routines=routines)

    assert pages_of(made(source, last_weeks(TODAY, 12))) == 2


def test_an_empty_history_is_one_page() -> None:
    """Without anything logged there is a page that says so, and no error."""
    source = ReviewSource(prepare(history()), (), (), MONDAY)
    assert pages_of(made(source, reviewed_week(TODAY))) == 1


def test_the_font_is_in_the_file() -> None:
    """A report looks the same where the program's font is not installed."""
    assert b"/FontFile2" in made(athlete(1), reviewed_week(TODAY))


@NEEDS_READER
def test_the_words_can_be_searched(tmp_path: Path) -> None:
    """Period, figures, findings and footer stand in it as text."""
    words = words_of(made(athlete(), reviewed_week(TODAY)), tmp_path)

    assert "16\u201322 Nov 2026" in words
    assert "Made on 23 Nov 2026" in words
    assert "7 of 7" in words
    assert "Quads are your sorest group" in words
    assert f"Herstel {__version__} \u00b7 page 1 of 2" in words
    assert f"Herstel {__version__} \u00b7 page 2 of 2" in words


@NEEDS_READER
def test_long_spans_sum_sessions_up_by_title(tmp_path: Path) -> None:
    """Twenty-four leg days are one line."""
    words = words_of(made(athlete(), last_weeks(TODAY, 12)), tmp_path)
    assert re.search(r"Leg day\s+2[34]\s\u00d7", words)


def test_paper_is_light_and_of_one_size() -> None:
    """A dark window with large text prints the same page."""
    source = athlete(1)
    plain = made(source, reviewed_week(TODAY))
    theme().set_appearance(Appearance.DARK)
    theme().set_text_scale(2.0)

    dark = made(source, reviewed_week(TODAY))

    assert _without_dates(dark) == _without_dates(plain)


def _without_dates(pdf: bytes) -> bytes:
    """A PDF without what names the moment of its making."""
    undated = re.sub(rb"D:\d{14}[^)]*|\d{4}-\d\d-\d\dT[\d:+Z-]+", b"", pdf)
    return re.sub(rb"uuid:[0-9a-f-]+|/ID \[[^]]*\]|<[0-9A-Fa-f]{32}>", b"", undated)


def test_a_report_that_cannot_be_painted(monkeypatch: pytest.MonkeyPatch) -> None:
    """A known error says that nothing was written."""
    source = athlete(1)
    monkeypatch.setattr(QPdfWriter, "setPageSize", lambda *_: False)
    monkeypatch.setattr("app.ui.report_pdf.QPainter.begin", lambda *_: False)

    with pytest.raises(KnownError, match="could not be painted"):
        made(source, Span(TODAY - timedelta(days=6), TODAY))
