"""Tests of Learn and of the ways that lead to it from wherever a term appears."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.core.muscles import MuscleGroup
from app.core.settings import LanguageChoice
from app.state.learning import LANGUAGES, learning_texts
from app.ui.pages.learn import LearnPage
from app.ui.pages.learn_article import ArticlePage
from app.ui.pages.trends_explanations import CHART_TERMS
from app.ui.places.today_place import TodayPlace
from app.ui.widgets.recovery_strip import RecoveryStrip
from tests.e2e.hands import Hands
from tests.ui.conftest import OpenWindow


def open_learn(hands: Hands) -> LearnPage:
    """From the More page to Learn."""
    hands.window.go_to("more")
    hands.click("Learn")
    front = hands.window.shell.page
    assert isinstance(front, LearnPage)
    return front


def open_muscle(hands: Hands) -> None:
    """The sheet of the quadriceps."""
    hands.window.go_to("today")
    place = hands.window.place
    assert isinstance(place, TodayPlace)
    place.open_muscle(MuscleGroup.QUADRICEPS)


def test_the_first_card_is_about_the_latest_hard_session(open_window: OpenWindow) -> None:
    """After Sunday's leg day it is about legs; read, the article shows the same curve."""
    hands = open_window(demo=True)
    open_learn(hands)
    assert "For you, after Sunday\N{RIGHT SINGLE QUOTATION MARK}s leg day" in hands.words()
    assert "What your legs are doing now" in hands.words()

    hands.click("Read")

    front = hands.window.shell.page
    assert isinstance(front, ArticlePage)
    assert "The week after a hard session" in hands.words()
    assert len(front.findChildren(RecoveryStrip)) == 1


def test_the_first_card_follows_the_history(open_window: OpenWindow) -> None:
    """A workout that is deleted while Learn is open is no longer what it is about."""
    hands = open_window(demo=True)
    open_learn(hands)
    store = hands.window.place.store
    latest = max(store.state.history.workouts, key=lambda workout: workout.ended_at)

    store.delete_workout(latest.id)

    assert "For you, after Sunday\N{RIGHT SINGLE QUOTATION MARK}s leg day" not in hands.words()


def test_without_a_history_the_first_card_is_general(open_window: OpenWindow) -> None:
    """The first card is there for everybody."""
    hands = open_window()
    open_learn(hands)
    assert {"Good to know", "What a muscle does after training"} <= set(hands.words())


def test_in_dutch(open_window: OpenWindow) -> None:
    """The card and the texts are in the athlete's language."""
    hands = open_window(demo=True, language=LanguageChoice.DUTCH)
    hands.window.go_to("more")
    hands.click("Leren")
    assert "Wat je benen nu doen" in hands.words()


def test_a_word_found_is_explained_and_leads_on(open_window: OpenWindow) -> None:
    """A note over the list; “Read” goes to the article that says more."""
    hands = open_window(demo=True)
    open_learn(hands)
    hands.type_into(hands.see("Search"), "mtor")
    hands.click("mTOR")
    assert "A molecule that turns protein building on after strength training and food." in (
        hands.words()
    )
    hands.click("Read")
    assert isinstance(hands.window.shell.page, ArticlePage)


def test_a_grade_on_today_says_what_grades_mean(open_window: OpenWindow) -> None:
    """The chip of the advice card opens the word; Esc gives the page back."""
    hands = open_window(demo=True)
    hands.window.go_to("today")
    hands.click("Weak evidence")
    assert "Evidence grade" in hands.words()
    hands.press(Qt.Key.Key_Escape)
    hands.click("Read more")
    assert "What helps, what does not?" in hands.words()


def test_a_word_of_a_sheet_leaves_the_sheet_open(open_window: OpenWindow) -> None:
    """The note lies over the muscle's sheet; closed, the sheet is as it was."""
    hands = open_window(demo=True)
    open_muscle(hands)
    hands.click("80\u00a0% band")
    assert any(words.startswith("The area around") for words in hands.words())
    hands.press(Qt.Key.Key_Escape)
    assert hands.window.shell.is_sheet_open
    hands.click("How the prediction works")
    assert not hands.window.shell.is_sheet_open
    assert isinstance(hands.window.shell.page, ArticlePage)


def test_the_setting_explains_its_word(open_window: OpenWindow) -> None:
    """What “ready from” counts is one tap away."""
    hands = open_window(demo=True)
    hands.window.go_to("more")
    hands.click("Settings")
    hands.click("Ready from")
    hands.click("Readiness")
    assert any(words.startswith("One number from 0 to 100") for words in hands.words())


@pytest.mark.parametrize("language", LANGUAGES)
def test_charts_ask_for_words_that_exist(language: str) -> None:
    """No chart leads to a word that the glossary does not hold."""
    texts = learning_texts(language)
    for terms in CHART_TERMS.values():
        assert all(texts.term(term).name for term in terms)


def test_an_article_stands_beside_the_list_where_there_is_room(open_window: OpenWindow) -> None:
    """In a wide window the list stays, the next article takes the place of the one before."""
    hands = open_window(demo=True, size=(1280, 860))
    hands.window.go_to("learn")
    page = hands.window.shell.page

    for title in ("What is muscle soreness?", "Can I train while sore?"):
        hands.click(title)
        assert isinstance(hands.window.shell.page, ArticlePage)
        assert page.isVisible()

    hands.press(Qt.Key.Key_Escape)
    assert hands.window.shell.page is page


def test_an_article_beside_the_list_lies_over_it_in_a_narrow_window(
    open_window: OpenWindow,
) -> None:
    """Made narrow, the window keeps what is read in front; made wide again, beside its list."""
    hands = open_window(demo=True, size=(1280, 860))
    hands.window.go_to("learn")
    page = hands.window.shell.page
    hands.click("Can I train while sore?")

    hands.window.resize(412, 860)
    QApplication.processEvents()
    assert hands.window.shell.page.isVisible()
    assert not page.isVisible()

    hands.window.resize(1280, 860)
    QApplication.processEvents()
    assert hands.window.shell.page.isVisible()
    assert page.isVisible()
