"""Tests of app.ui.pages.trends_tables."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale

from app.core.engine import forecast, prepare
from app.core.muscles import MuscleGroup
from app.state.views.trends_course import trend_course
from app.state.views.trends_heat import present_heat_map
from app.state.views.trends_range import Span
from app.state.views.trends_recovery import present_recovery
from app.state.views.trends_soreness import present_soreness_trend
from app.ui.pages.trends_tables import (
    Table,
    cell_text,
    column_decimals,
    heat_table,
    recovery_table,
    soreness_table,
    written,
)
from tests.builders import MONDAY, check_in, history, lifting

QUADRICEPS = MuscleGroup.QUADRICEPS
MONTH = Span(MONDAY.date() - timedelta(days=27), MONDAY.date())
WEEK = Span(MONDAY.date() - timedelta(days=6), MONDAY.date())
PREPARED = prepare(history([lifting(-15)], [check_in(-25), check_in(-1, {QUADRICEPS: 3})]))


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """British English."""
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(QLocale.system())


def test_cells_read_as_the_language_writes() -> None:
    """Dates, moments, numbers and nothing each have their own form."""
    cells = (date(2026, 11, 23), datetime(2026, 11, 23, 9, 41), 2.5, "Quads", None)  # noqa: DTZ001

    assert [cell_text(cell) for cell in cells] == [
        "23 Nov 2026",
        "23 Nov 09:41",
        "2.5",
        "Quads",
        "",
    ]


def test_files_hold_what_programs_read() -> None:
    """In a file dates are ISO, numbers have a point, and nothing is empty."""
    rows = ((date(2026, 11, 23), datetime(2026, 11, 23, 9, 41), 2.123456, "Quads", None),)  # noqa: DTZ001

    assert written(rows) == [["2026-11-23", "2026-11-23T09:41", 2.1235, "Quads", ""]]


def test_reports_stand_between_predictions_in_time() -> None:
    """The soreness table is in order of time and holds every report once."""
    course = trend_course(QUADRICEPS, PREPARED, WEEK, MONDAY)
    view = present_soreness_trend(QUADRICEPS, course, PREPARED, WEEK, MONDAY)
    rows = soreness_table(view).rows
    times = [str(row[0]) for row in rows]

    assert times == sorted(times)
    assert [row[1] for row in rows if row[1] is not None] == [0.0, 3.0]


def test_predictions_are_told_at_whole_hours() -> None:
    """However finely the curve is known, the table steps over whole hours, few enough to read."""
    course = trend_course(QUADRICEPS, PREPARED, MONTH, MONDAY)
    view = present_soreness_trend(QUADRICEPS, course, PREPARED, MONTH, MONDAY)
    told = [row[0] for row in soreness_table(view).rows if row[1] is None]
    moments = [moment for moment in told if isinstance(moment, datetime)]

    assert len(moments) == len(told) <= 120
    assert {moment.minute for moment in moments} == {0}
    assert {later - one for one, later in pairwise(moments)} == {timedelta(hours=12)}


def test_numbers_of_a_column_have_as_many_decimals() -> None:
    """One decimal in all rows of a column, or none where all of them are whole."""
    table = Table(("Chart", "Sets", "Soreness"), (("a", 3.0, 2.0), ("b", None, 4.75)))

    assert column_decimals(table) == (0, 0, 1)
    assert [cell_text(row[2], 1) for row in table.rows] == ["2.0", "4.8"]


def test_a_day_without_a_check_in_is_empty() -> None:
    """The map's table has a row for each day, empty where nobody checked in."""
    rows = heat_table(present_heat_map(PREPARED, WEEK)).rows

    assert [row[1] for row in rows] == [None, None, None, None, None, 0.0, 3.0]


def test_the_recovery_table_says_when() -> None:
    """Each bar's hours are in the table."""
    view = present_recovery(forecast(PREPARED, MONDAY), 80)
    rows = recovery_table(view).rows

    assert [row[2] for row in rows] == [row.ready_at for row in view.rows]
    assert rows
