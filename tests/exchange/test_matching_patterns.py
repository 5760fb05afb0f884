"""The hand-written patterns and terms: no doubles, no unknown muscles, nothing out of reach."""

import csv
from collections import Counter

import pytest

from app.exchange.catalogue import load_catalogue
from app.exchange.matching_patterns import load_patterns, muscles
from app.exchange.matching_text import words_of
from app.resources import resource_path

LANGUAGES = {"en", "nl", "de", "pt", "es", "fr", "zh", "ja"}


def _rows(name: str) -> list[dict[str, str]]:
    with resource_path("exercises", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_each_pattern_stands_once() -> None:
    """Two patterns of the same words would contradict each other."""
    tokens = Counter(frozenset(row["tokens"].split()) for row in _rows("patterns.csv"))
    assert [sorted(words) for words, count in tokens.items() if count > 1] == []


def test_each_pattern_names_muscles_once() -> None:
    """Every pattern has a primary muscle, and no muscle is both primary and secondary."""
    for row in _rows("patterns.csv"):
        primary, secondary = muscles(row["primary"]), muscles(row["secondary"])
        assert primary, row
        assert not set(primary) & set(secondary), row


def test_all_eight_languages_have_terms() -> None:
    """The lexicon speaks the languages that it promises, and no other."""
    languages = Counter(row["language"] for row in _rows("lexicon.csv"))
    assert set(languages) == LANGUAGES
    assert min(languages.values()) >= 80


def test_each_term_can_be_read() -> None:
    """A term without a letter would match everything."""
    for row in _rows("lexicon.csv"):
        assert all(words_of(term) for term in row["terms"].split(";")), row


def test_every_word_of_a_pattern_can_be_read_from_some_name() -> None:
    """A pattern with a word that no name is ever read as could not apply."""
    lexicon = load_catalogue().index.lexicon
    meanings = {token for row in _rows("lexicon.csv") for token in row["tokens"].split()}
    unread = {
        word
        for word in load_patterns().vocabulary - meanings
        if word not in lexicon.read(word).tokens
    }
    assert unread == set()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Bench Press (Barbell)", ("bench", "press", "barbell")),
        ("Farmer's Walks", ("farmer", "walk")),
        ("Elevação Pélvica", ("elevacao", "pelvica")),
        ("BANKDRÜCKEN", ("bankdrucken",)),
        ("ﾍﾞﾝﾁﾌﾟﾚｽ", ("ベンチプレス",)),
        ("Crunches & Presses", ("crunch", "press")),
        ("", ()),
    ],
)
def test_names_become_comparable_words(name: str, words: tuple[str, ...]) -> None:
    """Case, accents, width, marks and plurals are levelled; Japanese voicing marks are kept."""
    assert words_of(name) == words
