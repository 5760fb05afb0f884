"""Tests of app.ui.reason_words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from app.core.muscles import MuscleGroup
from app.state.views.advice_reasons import Reason, ReasonKind
from app.state.views.log import workout_line
from app.ui.reason_words import reason_text
from tests.builders import MONDAY, RUNNING, activity, history, lifting


@pytest.fixture(autouse=True)
def british_english() -> Iterator[None]:
    """Weekdays as British English writes them."""
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(QLocale.system())


PAIR = (
    (workout_line(lifting(-8), history()), None),
    (workout_line(activity(-5), history()), RUNNING),
)


@pytest.mark.parametrize("kind", list(ReasonKind))
def test_every_reason_is_a_whole_sentence(kind: ReasonKind) -> None:
    """Nothing is left to fill in."""
    text = reason_text(Reason(kind, MuscleGroup.CALVES, MONDAY, 3.0, PAIR))
    assert text.startswith("Why now: ")
    assert text.endswith(".")
    assert "{" not in text


@pytest.mark.parametrize(
    ("reason", "text"),
    [
        (
            Reason(ReasonKind.SORE, MuscleGroup.HAMSTRINGS, number=4.07),
            "Why now: soreness of hamstrings is at 4.1 of 10.",
        ),
        (
            Reason(ReasonKind.REPORTED, MuscleGroup.HAMSTRINGS, MONDAY, 8.0),
            "Why now: you rated hamstrings 8 of 10 on Monday.",
        ),
        (
            Reason(ReasonKind.WEAK, MuscleGroup.CALVES, number=93.2),
            "Why now: strength of calves is at 93\u00a0%.",
        ),
        (
            Reason(ReasonKind.TRAINED, MuscleGroup.CALVES, MONDAY),
            "Why now: calves ready, last trained on Mon 23 Nov.",
        ),
        (Reason(ReasonKind.SHORT_NIGHT, number=5.5), "Why now: you slept 5 h 30 m."),
        (
            Reason(ReasonKind.TOO_CLOSE, at=MONDAY, number=2.0, sessions=PAIR),
            "Why now: Leg day and Running on Monday, 2 h apart.",
        ),
    ],
)
def test_reasons_are_told_in_figures(reason: Reason, text: str) -> None:
    """Numbers come with their unit, as the language writes them."""
    assert reason_text(reason) == text
