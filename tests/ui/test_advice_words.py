"""Tests of app.ui.advice_words and app.ui.rule_words."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from app.core.advice import BASIS, Advice, AdviceId, Evidence
from app.core.muscles import MuscleGroup, Region
from app.core.rules import Rule
from app.state.learning import learning_texts
from app.state.views.advice import AdviceView
from app.state.views.today_parts import HeadlineKind
from app.ui.advice_words import (
    advice_article,
    advice_icon,
    advice_source,
    advice_text,
    advice_title,
    grade_name,
)
from app.ui.rule_words import rule_text
from app.ui.theme.icons import Icon
from tests.state.views.forecasts import NOW, hours_before


@pytest.fixture(autouse=True)
def british_english() -> Iterator[None]:
    """Weekdays as British English writes them."""
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(QLocale.system())


def about(advice: AdviceId, *muscles: MuscleGroup, until: datetime | None = None) -> AdviceView:
    """Advice about muscle groups."""
    return AdviceView(Advice(advice, BASIS[advice], muscles, until))


@pytest.mark.parametrize("advice", list(AdviceId))
def test_all_advice_has_words_and_a_symbol(advice: AdviceId) -> None:
    """Every piece of advice can be shown, and leads to an article that exists."""
    view = about(advice)

    assert advice_title(view)
    assert advice_text(view).endswith(".")
    assert isinstance(advice_icon(view), Icon)
    assert learning_texts("en").article(advice_article(view)).title


@pytest.mark.parametrize("evidence", list(Evidence))
def test_every_grade_has_a_name(evidence: Evidence) -> None:
    """How sure something is can always be said."""
    assert grade_name(evidence)


@pytest.mark.parametrize("rule", list(Rule))
def test_every_rule_is_a_sentence(rule: Rule) -> None:
    """Each rule of the domain has its sentence."""
    assert rule_text(rule).endswith(".")


def test_the_source_is_named() -> None:
    """Where a source is known it is named; where there is none that is said, safety apart."""
    assert advice_source(about(AdviceId.MASSAGE)) == "Source: Dupuy 2018"
    assert advice_source(about(AdviceId.GO_EASY)) == "Common advice, not tested in trials"
    assert advice_source(about(AdviceId.LOG_FIRST)) == ""
    assert advice_source(about(AdviceId.SHARP_PAIN)) == ""


def test_titles_name_the_part_and_the_alternative() -> None:
    """Advice speaks of the part it is about and of what can be trained instead."""
    legs = AdviceView(about(AdviceId.KEEP_MOVING).advice, Region.LEGS)
    instead = AdviceView(
        about(AdviceId.GO_EASY).advice, MuscleGroup.GLUTES, HeadlineKind.UPPER_BODY_READY
    )

    assert advice_title(legs) == "Keep your legs moving"
    assert advice_title(instead) == "Go easy, or train upper body"


@pytest.mark.parametrize(
    ("advice", "ending"),
    [
        (AdviceId.GO_EASY, "Train quadriceps hard again from Tue 10:00."),
        (AdviceId.REST_GROUP, "Rest it until Tue 10:00."),
        (AdviceId.TRAIN, "Best window until Tue 24 Nov."),
        (AdviceId.MASSAGE, "It does not replace rest."),
    ],
)
def test_an_end_is_said_in_full_hours(advice: AdviceId, ending: str) -> None:
    """Until when it holds closes the text, where it matters."""
    view = about(advice, MuscleGroup.QUADRICEPS, until=hours_before(-24))

    assert advice_text(view).endswith(ending)


def test_an_end_for_many_groups_is_left_out() -> None:
    """One hour cannot speak for several muscle groups."""
    view = about(AdviceId.REST_GROUP, MuscleGroup.CHEST, MuscleGroup.LATS, until=NOW)

    assert "until" not in advice_text(view)
