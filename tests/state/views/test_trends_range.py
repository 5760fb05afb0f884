"""Tests of app.state.views.trends_range."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.history import History
from app.state.views.trends_range import (
    Span,
    Step,
    TrendsRange,
    span_of,
    step_start,
    step_starts,
)
from tests.builders import check_in, history, lifting

TODAY = date(2026, 11, 23)

spans = st.builds(
    lambda last, days: Span(last - timedelta(days=days), last),
    st.dates(date(2005, 1, 1), date(2040, 1, 1)),
    st.integers(0, 4000),
)


@pytest.mark.parametrize(
    ("chosen", "days"),
    [
        (TrendsRange.WEEK, 7),
        (TrendsRange.FOUR_WEEKS, 28),
        (TrendsRange.TWELVE_WEEKS, 84),
        (TrendsRange.YEAR, 364),
    ],
)
def test_a_range_ends_today(chosen: TrendsRange, days: int) -> None:
    """A range has its whole number of weeks, today included."""
    span = span_of(chosen, History(), TODAY)

    assert (span.days, span.last) == (days, TODAY)


def test_all_begins_with_the_first_entry() -> None:
    """All of the history begins with its first workout or check-in, whichever came first."""
    past = history([lifting(-24 * 40)], [check_in(-24 * 50)])

    assert span_of(TrendsRange.ALL, past, TODAY).first == TODAY - timedelta(days=50)


def test_all_of_a_young_history_is_a_week() -> None:
    """Without entries, or with today's alone, there is still a week to look at."""
    assert span_of(TrendsRange.ALL, History(), TODAY).days == 7
    assert span_of(TrendsRange.ALL, history([lifting(0)]), TODAY).days == 7


@given(spans, st.integers(0, 6))
def test_every_day_belongs_to_one_step(span: Span, first_weekday: int) -> None:
    """Steps cover a span without gaps, in order, each from its own beginning."""
    starts = step_starts(span, first_weekday)

    assert starts[0] <= span.first
    assert starts[-1] <= span.last
    assert list(starts) == sorted(set(starts))
    days = (span.first + timedelta(days=offset) for offset in range(span.days))
    assert {step_start(day, span.step, first_weekday) for day in days} == set(starts)


@given(spans)
def test_columns_stay_wide_enough(span: Span) -> None:
    """However long the span, it falls into few enough columns for a phone."""
    assert len(step_starts(span)) <= 140


def test_weeks_begin_where_the_locale_says() -> None:
    """A week may begin on Monday or on Sunday."""
    assert step_start(TODAY, Step.WEEK, 0) == TODAY
    assert step_start(TODAY, Step.WEEK, 6) == TODAY - timedelta(days=1)
