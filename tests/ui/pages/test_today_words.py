"""Tests of app.ui.pages.today_words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale

from app.core.muscles import MuscleGroup, Region
from app.core.status import Status
from app.state.views.today import DayPeriod, TodayView, present_today
from app.state.views.today_parts import BodyPart, Headline, HeadlineKind
from app.state.views.today_timeline import Worst, at_hour
from app.ui.pages.today_words import (
    check_in_question,
    greeting,
    headline_text,
    hour_summary,
    hour_title,
    ready_text,
    row_text,
    row_text_at,
    summary_text,
)
from tests.state.views.forecasts import NOW, forecast_of, history_of


@pytest.fixture(autouse=True)
def british_english() -> Iterator[None]:
    """Weekdays and lists as British English writes them."""
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def view() -> TodayView:
    """Monday morning after the week."""
    return present_today(forecast_of(), history_of(), NOW)


@pytest.mark.parametrize(
    ("headline", "sentence"),
    [
        (Headline(HeadlineKind.ALL_READY), "Everything is ready"),
        (Headline(HeadlineKind.UPPER_BODY_READY), "Upper body is ready"),
        (Headline(HeadlineKind.LEGS_READY), "Legs are ready"),
        (Headline(HeadlineKind.SOME_READY), "Some groups are ready"),
        (Headline(HeadlineKind.NOTHING_READY), "A day to recover"),
        (Headline(HeadlineKind.NO_DATA), "No data yet"),
        (
            Headline(HeadlineKind.ALL_BUT, (MuscleGroup.LOWER_BACK, MuscleGroup.CALVES)),
            "Everything but lower back and calves is ready",
        ),
        (Headline(HeadlineKind.REGIONS_READY, (Region.CHEST,)), "Chest is ready"),
        (Headline(HeadlineKind.REGIONS_READY, (Region.ARMS,)), "Arms are ready"),
        (
            Headline(HeadlineKind.REGIONS_READY, (Region.CHEST, Region.ARMS, Region.CORE)),
            "Chest, arms and core are ready",
        ),
    ],
)
def test_each_headline_is_a_sentence(headline: Headline, sentence: str) -> None:
    """Every kind of answer reads as a person would say it."""
    assert headline_text(headline) == sentence


@pytest.mark.parametrize(
    ("part", "hour", "words"),
    [
        (Region.LEGS, 20, "legs are worst tomorrow"),
        (Region.CHEST, 20, "chest is worst tomorrow"),
        (MuscleGroup.LOWER_BACK, 5, "lower back is worst today"),
        (Region.ARMS, 5, "arms are worst today"),
        (Region.SHOULDERS, 60, "shoulders are worst on Wed"),
        (MuscleGroup.NECK, 60, "neck is worst on Wed"),
    ],
)
def test_the_warning_agrees_with_its_part(
    view: TodayView, part: BodyPart, hour: int, words: str
) -> None:
    """What is worst, and when, in singular or plural."""
    timeline = replace(view.timeline, worst=Worst(part, hour))

    assert summary_text(replace(view, timeline=timeline)) == f"15 of 19 groups · {words}"


def test_without_a_warning_only_the_count_is_said(view: TodayView) -> None:
    """Nothing is said to be worst when nothing is."""
    timeline = replace(view.timeline, worst=None)

    assert summary_text(replace(view, timeline=timeline)) == "15 of 19 groups"


@pytest.mark.parametrize(
    ("hours", "title"),
    [
        (-24, "Yesterday 09:00"),
        (3, "Today 12:00"),
        (24, "Tomorrow 09:00"),
        (48, "Wed 09:00"),
        (-72, "Fri 09:00"),
    ],
)
def test_the_hour_looked_at_is_named(hours: int, title: str) -> None:
    """Near days have their own words, others their weekday."""
    assert hour_title(NOW + timedelta(hours=hours), NOW) == title


def test_past_and_future_are_told_apart(view: TodayView) -> None:
    """What was is not called a forecast."""
    lone = replace(view.timeline, worst=Worst(MuscleGroup.NECK, 30))

    assert hour_summary(at_hour(view.timeline, -40)).startswith("As it was · ")
    assert hour_summary(at_hour(view.timeline, 60)).startswith("Forecast · ")
    assert hour_summary(at_hour(view.timeline, 20)) == "Forecast · legs at their worst"
    assert hour_summary(at_hour(lone, 30)) == "Forecast · neck at its worst"


@pytest.mark.parametrize(
    ("hours", "words"),
    [(0.2, "ready in 1 h"), (18.3, "ready in 18 h"), (30, "ready Tue 15:41")],
)
def test_soon_is_counted_and_later_is_named(hours: float, words: str) -> None:
    """Within a day hours are counted, beyond it the weekday is named."""
    assert ready_text(NOW + timedelta(hours=hours), NOW) == words


def test_not_this_week() -> None:
    """A group that is not ready within the forecast is not promised anything."""
    assert ready_text(None, NOW) == "not ready this week"


def test_rows_of_ready_groups(view: TodayView) -> None:
    """A ready row names the nearest moment that matters."""
    row = replace(view.ready[-1], ready_until=None, window_until=None)

    assert row_text(view.ready[0], NOW).startswith("Ready until ")
    assert row_text(row, NOW).startswith("Last trained ")
    assert row_text(replace(row, last_session_at=None), NOW) == "Ready"


def test_rows_at_another_hour() -> None:
    """Looked at from another hour, a row says status and soreness then."""
    assert row_text_at(Status.RECOVER, 5.44) == "Recover · soreness 5.4"
    assert row_text_at(Status.UNKNOWN, 0.0) == "Nothing logged yet"


def test_greetings_and_questions() -> None:
    """The page speaks by the time of day."""
    assert [greeting(period) for period in DayPeriod] == [
        "Good morning",
        "Good afternoon",
        "Good evening",
    ]
    assert check_in_question(DayPeriod.MORNING) == "Sore this morning?"
    assert check_in_question(DayPeriod.EVENING) == "Sore today?"
