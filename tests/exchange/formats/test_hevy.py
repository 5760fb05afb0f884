"""Hevy's exports."""
# ruff: noqa: DTZ001 - clocks without a zone are what the files hold

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.core.workouts import SetKind, WeightUnit
from app.exchange.problems import ProblemKind
from app.exchange.reading import read_file
from tests.exchange.samples import HEVY

Written = Callable[[str | bytes], Path]


def test_export(written: Written) -> None:
    """Kinds, supersets, notes and ratings come over."""
    push, run = read_file(written(HEVY)).workouts
    bench, fly, push_up = push.exercises
    assert (push.title, push.note, push.seconds) == ("Push", "good", 3600)
    assert [each.kind for each in bench.sets] == [SetKind.WARM_UP, SetKind.WORKING]
    assert (bench.sets[1].rir, bench.note) == (1.5, "wide")
    assert (fly.superset, push_up.superset) == (0, 0)
    assert [fly.sets[0].kind, push_up.sets[0].kind] == [SetKind.DROP, SetKind.FAILURE]
    assert run.exercises[0].sets[0].distance_metres == 7500
    assert run.exercises[0].sets[0].duration_seconds == 2400


@pytest.mark.parametrize(
    "written_date",
    [
        "28 Mar 2025, 17:29",
        "28 mrt 2025, 17:29",
        "28 mars 2025, 17:29",
        "28 mar. 2025, 17:29",
        "28 de mar. de 2025, 17:29",
        "28 März 2025, 17:29",
        "28 3月 2025, 17:29",
        "28 3월 2025, 17:29",
        "28 мар 2025, 17:29",
        "Mar 28, 2025, 5:29 PM",
        "2025-03-28T17:29:00",
        "2025-03-28 17:29:00",
    ],
)
def test_dates_in_many_languages(written: Written, written_date: str) -> None:
    """The same moment in any language is the same moment."""
    content = HEVY.replace("28 Mar 2025, 17:29", written_date)
    assert read_file(written(content)).workouts[0].start == datetime(2025, 3, 28, 17, 29)


def test_instants(written: Written) -> None:
    """A time with its zone stays an instant."""
    content = HEVY.replace("28 Mar 2025, 17:29", "2025-03-28T17:29:00Z")
    assert read_file(written(content)).workouts[0].start == datetime(
        2025, 3, 28, 17, 29, tzinfo=UTC
    )


def test_pounds_and_miles(written: Written) -> None:
    """The header names the units."""
    content = HEVY.replace("weight_kg", "weight_lbs").replace("distance_km", "distance_miles")
    parsed = read_file(written(content))
    weight = parsed.workouts[0].exercises[0].sets[0].weight
    assert parsed.unit is WeightUnit.LB
    assert weight is not None
    assert weight.unit is WeightUnit.LB
    assert parsed.workouts[1].exercises[0].sets[0].distance_metres == pytest.approx(12070.08)


def test_end_before_the_beginning_is_no_length(written: Written) -> None:
    """An end that lies before the beginning says nothing."""
    content = HEVY.replace("28 Mar 2025, 18:29", "28 Mar 2025, 16:29")
    assert read_file(written(content)).workouts[0].seconds is None


def test_unknown_kind_of_set_is_reported(written: Written) -> None:
    """A kind that is not known is listed, never taken for a working set."""
    parsed = read_file(written(HEVY.replace("dropset", "giant")))
    assert [(problem.row, problem.kind) for problem in parsed.problems] == [
        (4, ProblemKind.SET_TYPE)
    ]


def test_unreadable_end_is_no_length(written: Written) -> None:
    """An end that cannot be read says nothing."""
    parsed = read_file(written(HEVY.replace("28 Mar 2025, 18:29", "late")))
    assert parsed.workouts[0].seconds is None
