"""Tests of app.ui.pages.learn and what stands on its pages."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.engine import prepare
from app.core.example import Example, Habit
from app.state.learning import learning_texts
from app.state.views.example import present_example
from app.state.views.for_you import present_for_you
from app.ui.pages.learn import LearnPage
from app.ui.pages.learn_article import article_card
from app.ui.pages.learn_lab import LabCard
from app.ui.pages.learn_words import for_you_occasion, for_you_title, strip_summary, strip_view
from app.ui.widgets.row import Row
from app.ui.widgets.text import Text
from app.ui.widgets.text_field import SearchField
from tests.builders import MONDAY, SPORTS, activity, history, lifting

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints", extend=True
)


@pytest.fixture(autouse=True)
def british_english() -> Iterator[None]:
    """Weekdays as British English writes them."""
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def page(qtbot: QtBot) -> LearnPage:
    """The list, shown."""
    made = LearnPage(learning_texts("en"))
    qtbot.addWidget(made)
    made.display(present_for_you(prepare(history()), MONDAY), SPORTS)
    made.show()
    return made


def titles(page: QWidget) -> list[str]:
    """Titles of the rows in sight."""
    return [row.view.title for row in page.findChildren(Row) if row.isVisible()]


def type_in(page: QWidget, words: str) -> None:
    """Search for words."""
    field = page.findChildren(SearchField)[0]
    field.set_text("")
    QTest.keyClicks(field, words)
    QApplication.processEvents()


def test_everything_is_listed_with_safety_among_the_first(page: LearnPage) -> None:
    """Questions, then safety, then the glossary; every article once."""
    listed = titles(page)
    texts = learning_texts("en")
    assert sorted(listed) == sorted([*(a.title for a in texts.articles), "Glossary"])
    assert listed[5:7] == ["When it is not soreness", "Glossary"]


def test_a_search_finds_articles_and_words_and_keeps_safety(page: LearnPage) -> None:
    """With or without a find, the signs that need a doctor stay in sight."""
    type_in(page, "mitochndria")
    assert titles(page) == [
        "What happens in endurance training?",
        "Mitochondria",
        "Oxidative phosphorylation",
        "PGC-1\N{GREEK SMALL LETTER ALPHA}",
        "When it is not soreness",
    ]
    type_in(page, "xyzzy")
    assert titles(page) == ["When it is not soreness"]
    assert any(text.text() == "Nothing found" for text in page.findChildren(Text))


def test_a_row_says_what_was_tapped(page: LearnPage, qtbot: QtBot) -> None:
    """Articles and words are opened by their ids."""
    row = next(row for row in page.findChildren(Row) if row.view.title == "How sure is this?")
    with qtbot.waitSignal(page.article_selected) as article:
        row.click()
    assert article.args == ["grades"]
    type_in(page, "mtor")
    word = next(r for r in page.findChildren(Row) if r.isVisible() and r.view.title == "mTOR")
    with qtbot.waitSignal(page.term_selected) as term:
        word.click()
    assert term.args == ["mtor"]


def test_the_first_card_names_the_session_and_the_part() -> None:
    """After legs it speaks of legs, by the weekday and the session's own name."""
    card = present_for_you(prepare(history([lifting(-20)])), MONDAY)
    assert (
        for_you_occasion(card, SPORTS)
        == "For you, after Sunday\N{RIGHT SINGLE QUOTATION MARK}s leg day"
    )
    assert for_you_title(card) == "What your legs are doing now"
    assert strip_summary(card).startswith("Strength of quadriceps: 9")
    view = strip_view(card)
    assert view.now is not None
    assert [zone.span.replace("\xa0", " ") for zone in view.zones] == [
        "12\N{EN DASH}48 h",
        "2\N{EN DASH}5 days",
        "to day 7",
    ]


def test_names_with_capitals_of_their_own_keep_them() -> None:
    """“Push A” is not made small within the sentence."""
    named = present_for_you(prepare(history([lifting(-20, name="Push A")])), MONDAY)
    assert for_you_occasion(named, SPORTS).endswith("Push A")
    nameless = present_for_you(prepare(history([activity(-20, minutes=200, rpe=9)])), MONDAY)
    assert for_you_occasion(nameless, SPORTS).endswith("running")


def test_without_a_session_the_first_card_is_general() -> None:
    """Nobody is told about a session that was not."""
    card = present_for_you(prepare(history()), MONDAY)
    assert for_you_occasion(card, SPORTS) == "Good to know"
    assert for_you_title(card) == "What a muscle does after training"
    assert "down to" in strip_summary(card)
    assert strip_view(card).now is None


def test_a_paragraph_may_begin_with_words_that_stand_out(qtbot: QtBot) -> None:
    """The asterisks of the file are not shown."""
    card = article_card(learning_texts("en").article("grades"))
    qtbot.addWidget(card)
    told = [text.text() for text in card.findChildren(Text)]
    assert any(text.startswith("Strong evidence: many") for text in told)
    assert not any("*" in text for text in told)


def test_the_curve_follows_every_control_by_keyboard(qtbot: QtBot) -> None:
    """Arrow keys change kind, amount, habit and sleep, and the words change at once."""
    lab = LabCard()
    qtbot.addWidget(lab)
    lab.show()
    seen = {lab.summary}
    for control in (lab.kinds, lab.habits, lab.nights):
        stop = next(
            b for b in control.findChildren(QWidget) if b.focusPolicy() & Qt.FocusPolicy.TabFocus
        )
        QTest.keyClick(stop, Qt.Key.Key_Right)
        seen.add(lab.summary)
    QTest.keyClick(lab.amount, Qt.Key.Key_Right)
    seen.add(lab.summary)
    assert len(seen) == 5
    assert lab.example.sets == 7.0


def test_the_lab_says_what_the_engine_says(qtbot: QtBot) -> None:
    """Words and figures come from the engine's course of the very session that is set."""
    lab = LabCard()
    qtbot.addWidget(lab)
    view = present_example(Example(habit=Habit.NEW))
    assert f"Worst after {view.peak.hour:.0f} h" in lab.summary
    assert f"Strength next day {view.strength_next_morning:.0f}" in lab.summary
    lab.amount.value_chosen.emit(1)
    lab.habits.chosen_changed.emit(2)
    assert "You would hardly feel it" in lab.summary
    lab.kinds.chosen_changed.emit(2)
    lab.amount.value_chosen.emit(12)
    assert "140 minutes at RPE 6" in lab.summary
