"""Tests of app.state.views.muscle_why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.forecast import Cause, WhyPart
from app.state.views.muscle_why import tenths_that_sum, why_rows, with_small_ones_together

POINTS = st.lists(st.floats(-10, 10).map(lambda value: round(value, 6)), min_size=1, max_size=12)


@given(POINTS)
def test_tenths_sum_to_the_shown_total(values: list[float]) -> None:
    """The shown parts add up to the shown number, to the last digit."""
    total = round(sum(values), 1)

    tenths = tenths_that_sum(values, total)

    assert sum(round(value * 10) for value in tenths) == round(total * 10)


@given(POINTS)
def test_no_tenth_strays_from_its_value(values: list[float]) -> None:
    """A part is never shown more than a tenth away from what it is."""
    tenths = tenths_that_sum(values, round(sum(values), 1))

    assert all(abs(a - b) <= 0.1 + 1e-9 for a, b in zip(tenths, values, strict=True))


def test_nothing_to_round() -> None:
    """No parts give no tenths."""
    assert tenths_that_sum([], 0.0) == ()


def test_parts_of_a_part_sum_to_its_shown_value() -> None:
    """A session opens to exercises that add up to what the session shows."""
    exercises = tuple(WhyPart(Cause.EXERCISE, 0.735, f"Exercise {n}") for n in range(3))
    session = WhyPart(Cause.SESSION, 2.205, "Leg day", parts=exercises)
    reports = WhyPart(Cause.REPORTS, -0.34)

    rows = why_rows([session, reports], 1.9)

    assert [row.points for row in rows] == [2.2, -0.3]
    assert sum(row.points for row in rows[0].rows) == pytest.approx(2.2)
    assert {row.cause for row in rows[0].rows} == {Cause.EXERCISE}


def test_parts_too_small_to_show_are_left_out() -> None:
    """A row that would say 0.0 says nothing and is not shown."""
    parts = [WhyPart(Cause.SESSION, 1.0, "Leg day"), WhyPart(Cause.BASELINE, 0.01)]

    assert [row.cause for row in why_rows(parts, 1.0)] == [Cause.SESSION]


def test_of_many_parts_the_smallest_stand_together() -> None:
    """What nobody feels takes one row that opens to it; the sum stays the same."""
    points = (1.0, 0.1, 0.1, 1.7, -0.1)
    rows = why_rows([WhyPart(Cause.SESSION, value) for value in points], 2.8)

    shown = with_small_ones_together(rows)

    assert [row.points for row in shown] == [1.0, 1.7, 0.1]
    assert [row.points for row in shown[-1].rows] == [0.1, 0.1, -0.1]
    assert shown[-1].cause is None


@pytest.mark.parametrize("points", [(1.0, 0.1, 0.1), (1.0, 0.5, 0.3, 0.1)])
def test_few_parts_stand_by_themselves(points: tuple[float, ...]) -> None:
    """Three rows are read at a glance, and a single small one needs no other name."""
    rows = why_rows([WhyPart(Cause.SESSION, value) for value in points], round(sum(points), 1))

    assert with_small_ones_together(rows) == rows
