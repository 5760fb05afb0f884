"""Common names of popular programs, written from general knowledge, and the muscles they mean."""

import csv
from pathlib import Path
from typing import Final

import pytest

from app.core.muscles import MuscleGroup
from app.exchange.catalogue import load_catalogue
from app.exchange.matching import Matcher

MEANINGLESS_NAMES: Final = (
    "",
    "   ",
    "?!",
    "12345",
    "asdf",
    "qwertz uiop",
    "Warm up",
    "Rest",
    "Rest day",
    "Leg Day",
    "Monday",
    "Workout A",
    "Notes",
    "Measurements",
    "Body weight",
    "My new exercise",
    "xxx",
    "Test",
    "Meal",
    "Lunch",
    "Sauna",
    "Doctor's appointment",
    "東京",
    "Ванная",
    "🏋️",
    "Commute",
    "Meeting with Anna",
)


with Path(__file__).with_suffix(".csv").open(encoding="utf-8", newline="") as file:
    NAMES: Final = [
        (row["name"], row["language"], {MuscleGroup(m) for m in row["primary"].split(";")})
        for row in csv.DictReader(file)
    ]


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    """One matcher for all names: it remembers nothing that changes an answer."""
    return Matcher(load_catalogue())


@pytest.mark.parametrize(("name", "language", "muscles"), NAMES)
def test_common_names_mean_their_primary_muscles(
    matcher: Matcher, name: str, language: str, muscles: set[MuscleGroup]
) -> None:
    """A name of a popular program, even misspelt, is given the muscles that it trains most."""
    assert set(matcher.match(name, language=language).primary) == muscles


def test_names_in_another_language_than_said_are_mostly_understood(matcher: Matcher) -> None:
    """An athlete with an English program may still write German or Japanese names."""
    foreign = [(name, muscles) for name, language, muscles in NAMES if language != "en"]
    right = [name for name, muscles in foreign if set(matcher.match(name).primary) == muscles]
    assert len(right) >= 0.95 * len(foreign)


@pytest.mark.parametrize("name", MEANINGLESS_NAMES)
def test_names_that_are_no_exercise_match_nothing(matcher: Matcher, name: str) -> None:
    """What is not an exercise gets no muscles and no confidence."""
    match = matcher.match(name)
    assert match.exercise is None
    assert match.primary == match.secondary == ()
    assert match.confidence == 0
