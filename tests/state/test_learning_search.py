"""Tests of app.state.learning_search."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.state.learning import LANGUAGES, learning_texts
from app.state.learning_search import search, slips_between

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def test_it_looks_in_articles_questions_and_glossary() -> None:
    """Every word counts, in any order and case; nothing found is an answer."""
    english = learning_texts("en")

    assert [article.id for article in search(english, "URINE doctor").articles] == ["safety"]
    assert search(english, "how long").articles[0].id == "how-long"
    assert [term.id for term in search(english, "phosphorylation").terms] == [
        "oxidative-phosphorylation"
    ]
    nothing = search(english, "xyzzy")
    assert (nothing.articles, nothing.terms) == ((), ())
    assert search(english, " ") is english


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_and_article_is_found_by_its_name(language: str) -> None:
    """What is asked for by name stands among the first."""
    texts = learning_texts(language)

    for term in texts.terms:
        assert term in search(texts, term.name).terms
    for article in texts.articles:
        assert article in search(texts, article.title).articles[:2]


@pytest.mark.parametrize(
    ("language", "words", "term"),
    [
        ("en", "pgc1a", "pgc-1a"),
        ("en", "80% band", "band"),
        ("nl", "mitochondrien", "mitochondria"),
    ],
)
def test_accents_hyphens_and_spaces_do_not_matter(language: str, words: str, term: str) -> None:
    """What a keyboard makes hard to type is found without it."""
    assert search(learning_texts(language), words).terms[0].id == term


@given(st.data())
def test_one_slip_is_forgiven(data: st.DataObject) -> None:
    """A letter changed, left out, added or swapped in a word of the glossary still finds it."""
    texts = learning_texts("en")
    term = data.draw(st.sampled_from([t for t in texts.terms if t.name.isalpha()]))
    name = term.name.casefold()
    if len(name) < 5:
        return
    place = data.draw(st.integers(1, len(name) - 2))
    letter = data.draw(st.sampled_from(LETTERS))
    wrong = data.draw(
        st.sampled_from(
            [
                name[:place] + letter + name[place + 1 :],
                name[:place] + name[place + 1 :],
                name[:place] + letter + name[place:],
                name[:place] + name[place + 1] + name[place] + name[place + 2 :],
            ]
        )
    )
    found = search(texts, wrong)
    assert term in found.terms or wrong in str(found).casefold()


def test_exact_finds_keep_guesses_away() -> None:
    """A slip is only forgiven where the word as typed is nowhere."""
    assert [term.id for term in search(learning_texts("en"), "strain").terms] == ["strain"]
    assert search(learning_texts("en"), "monotny").terms[0].id == "monotony"


@pytest.mark.parametrize(
    ("wanted", "word", "slips"),
    [("atp", "atp", 0), ("sorness", "soreness", 1), ("mtro", "mtor", 1), ("cat", "dog", 3)],
)
def test_slips_are_counted(wanted: str, word: str, slips: int) -> None:
    """Changed, missing, added and swapped letters are one slip each."""
    assert slips_between(wanted, word) == slips
