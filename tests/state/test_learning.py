import pytest

from app.state.learning import LANGUAGES, learning_texts

GLOSSARY_WORDS = 17


def test_languages_say_the_same_things() -> None:
    """Every article stands in both languages, in the same place, equally well supported."""
    english, dutch = (learning_texts(language) for language in LANGUAGES)

    assert [(a.id, a.group, a.grade, len(a.text)) for a in english.articles] == [
        (a.id, a.group, a.grade, len(a.text)) for a in dutch.articles
    ]
    assert len(english.terms) == len(dutch.terms) == GLOSSARY_WORDS


@pytest.mark.parametrize("language", LANGUAGES)
def test_terms_stand_in_the_order_of_the_alphabet(language: str) -> None:
    """A word is found where one looks for it."""
    names = [term.name.casefold() for term in learning_texts(language).terms]

    assert names == sorted(names)


def test_unknown_language_reads_english() -> None:
    """A language without texts gets the English ones."""
    assert learning_texts("fr") is not None
    assert learning_texts("fr").articles == learning_texts("en").articles


def test_search_looks_in_titles_and_texts() -> None:
    """Every word counts, in any order and case."""
    found = learning_texts("en").search("URINE doctor")

    assert [article.id for article in found.articles] == ["safety"]
    assert learning_texts("en").search("xyzzy").articles == ()


def test_missing_article_is_an_error() -> None:
    """A link to nowhere does not pass unnoticed."""
    with pytest.raises(KeyError):
        learning_texts("en").article("nowhere")
