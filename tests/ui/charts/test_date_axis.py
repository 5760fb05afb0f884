"""Tests of app.ui.charts.date_axis."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from app.ui.charts.date_axis import TickKind, date_ticks, tick_text


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """British English."""
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(QLocale.system())


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(6, 5000), st.integers(4, 12))
def test_ticks_fit_and_lie_within(first: date, days: int, most: int) -> None:
    """However long the range, ticks are few enough, in order and within it."""
    last = first + timedelta(days=days)
    ticks = date_ticks(first, last, most)

    assert 1 <= len(ticks.days) <= most
    assert first <= ticks.days[0]
    assert ticks.days[-1] <= last
    assert list(ticks.days) == sorted(set(ticks.days))


@pytest.mark.parametrize(
    ("days", "kind", "texts"),
    [
        (7, TickKind.WEEKDAY, ["Tue", "Thu", "Sat", "Mon"]),
        (28, TickKind.DAY, ["3 Nov", "10 Nov", "17 Nov", "24 Nov"]),
        (364, TickKind.MONTH, ["Jan", "Apr", "Jul", "Oct"]),
        (3000, TickKind.YEAR, ["2028", "2030", "2032", "2034"]),
    ],
)
def test_ticks_suit_the_range(days: int, kind: TickKind, texts: list[str]) -> None:
    """A week names weekdays, weeks name days, a year names months, more names years."""
    first = date(2026, 11, 3)
    ticks = date_ticks(first, first + timedelta(days=days - 1), 4)

    assert ticks.kind is kind
    assert [tick_text(kind, day) for day in ticks.days] == texts
