"""Tests of app.state.learning."""

import pytest

from app.core.advice import Evidence
from app.state.learning import LANGUAGES, ArticleGroup, learning_texts

DOMAIN_TERMS = {
    "mitochondria": ("Mitochondria", "Mitochondriën"),
    "atp": ("ATP", "ATP"),
    "pgc-1a": ("PGC-1\N{GREEK SMALL LETTER ALPHA}", "PGC-1\N{GREEK SMALL LETTER ALPHA}"),
    "mtor": ("mTOR", "mTOR"),
    "protein-synthesis": ("Protein synthesis", "Eiwitsynthese"),
    "translation": ("Translation", "Translatie"),
    "transcription-factor": ("Transcription factor", "Transcriptiefactor"),
    "anabolic": ("Anabolic", "Anabool"),
    "hypertrophy": ("Hypertrophy", "Hypertrofie"),
    "supercompensation": ("Supercompensation", "Supercompensatie"),
    "oxidative-phosphorylation": ("Oxidative phosphorylation", "Oxidatieve fosforylering"),
    "capillaries": ("Capillaries", "Capillairen"),
    "periodisation": ("Periodisation", "Periodisering"),
    "doms": ("DOMS", "DOMS"),
    "rpe": ("RPE", "RPE"),
    "rir": ("RIR", "RIR"),
    "session-load": ("Session load", "Trainingsbelasting"),
}
"""What the glossary has to hold."""

FREQUENT_QUESTIONS = {"soreness", "train-while-sore", "how-long", "what-helps", "strength"}


def test_languages_say_the_same_things() -> None:
    """Every article and word stands in both languages, equally well supported."""
    english, dutch = (learning_texts(language) for language in LANGUAGES)

    assert [(a.id, a.group, a.grade, len(a.text)) for a in english.articles] == [
        (a.id, a.group, a.grade, len(a.text)) for a in dutch.articles
    ]
    assert {(t.id, t.article) for t in english.terms} == {(t.id, t.article) for t in dutch.terms}


@pytest.mark.parametrize(("place", "language"), list(enumerate(LANGUAGES)))
def test_the_glossary_holds_every_term_of_the_domain(place: int, language: str) -> None:
    """Each of the domain's words is explained under its own name."""
    texts = learning_texts(language)

    assert {key: texts.term(key).name for key in DOMAIN_TERMS} == {
        key: names[place] for key, names in DOMAIN_TERMS.items()
    }
    assert all(term.text.endswith(".") for term in texts.terms)


@pytest.mark.parametrize("language", LANGUAGES)
def test_terms_stand_in_the_order_of_the_alphabet(language: str) -> None:
    """A word is found where one looks for it, and only once."""
    terms = learning_texts(language).terms
    names = [term.name.casefold() for term in terms]

    assert names == sorted(names)
    assert len({term.id for term in terms}) == len(terms)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_lead_to_articles_that_exist(language: str) -> None:
    """“Read more” never leads to nowhere."""
    texts = learning_texts(language)

    for term in texts.terms:
        assert not term.article or texts.article(term.article).title


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_claim_has_a_grade_and_a_source(language: str) -> None:
    """Only the text about grades itself claims nothing."""
    texts = learning_texts(language)

    assert [each.id for each in texts.articles if each.grade is None] == ["grades"]
    assert all(each.source for each in texts.articles if each.grade is not None)
    assert texts.article("safety").group is ArticleGroup.SAFETY
    assert {each.id for each in texts.articles} >= FREQUENT_QUESTIONS
    assert isinstance(texts.article("soreness").grade, Evidence)


def test_reading_takes_as_long_as_there_are_words() -> None:
    """The time told is counted, and never nothing."""
    texts = learning_texts("en")

    assert texts.article("after-a-session").minutes == 2
    assert all(each.minutes >= 1 for each in texts.articles)


def test_unknown_language_reads_english() -> None:
    """A language without texts gets the English ones."""
    assert learning_texts("fr").articles == learning_texts("en").articles


def test_missing_article_is_an_error() -> None:
    """A link to nowhere does not pass unnoticed."""
    with pytest.raises(KeyError):
        learning_texts("en").article("nowhere")
    with pytest.raises(KeyError):
        learning_texts("en").term("nowhere")
