"""The texts of the Learn pages, in the athlete's language."""

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Final, TypeVar

from app.core.advice import Evidence
from app.resources import resource_path

LANGUAGES: Final = ("en", "nl")

_WORDS_PER_MINUTE: Final = 200


class ArticleGroup(StrEnum):
    """Where an article stands."""

    QUESTIONS = "questions"
    BODIES = "bodies"
    PROGRAM = "program"
    SAFETY = "safety"


@dataclass(frozen=True, slots=True)
class Article:
    """One page to read.

    Attributes:
        id: The same in every language.
        group: Where it stands.
        title: Its title.
        summary: One line.
        grade: How well it is supported; None where it claims nothing.
        source: Where it comes from; empty where it claims nothing.
        text: Its paragraphs.
    """

    id: str
    group: ArticleGroup
    title: str
    summary: str
    grade: Evidence | None
    source: str
    text: tuple[str, ...]

    @property
    def minutes(self) -> int:
        """How long reading it takes, whole minutes."""
        words = sum(len(paragraph.split()) for paragraph in self.text)
        return math.ceil(words / _WORDS_PER_MINUTE)


@dataclass(frozen=True, slots=True)
class Term:
    """A word and what it means.

    Attributes:
        id: The same in every language.
        name: The word.
        text: What it means.
        article: Id of the article that says more; empty without.
    """

    id: str
    name: str
    text: str
    article: str = ""


@dataclass(frozen=True, slots=True)
class LearningTexts:
    """All texts in one language."""

    articles: tuple[Article, ...]
    terms: tuple[Term, ...]

    def article(self, key: str) -> Article:
        """The article with this id.

        Raises:
            KeyError: There is none.
        """
        return _with_id(self.articles, key)

    def term(self, key: str) -> Term:
        """The word with this id.

        Raises:
            KeyError: There is none.
        """
        return _with_id(self.terms, key)


@cache
def learning_texts(language: str) -> LearningTexts:
    """The texts in a language; in English where there are none."""
    known = language if language in LANGUAGES else LANGUAGES[0]
    content = tomllib.loads(resource_path("learn", f"learn.{known}.toml").read_text("utf-8"))
    return LearningTexts(
        articles=tuple(_article(each) for each in content["article"]),
        terms=tuple(Term(**each) for each in content["term"]),
    )


def _article(content: Mapping[str, Any]) -> Article:
    return Article(
        id=content["id"],
        group=ArticleGroup(content["group"]),
        title=content["title"],
        summary=content["summary"],
        grade=Evidence(content["grade"]) if "grade" in content else None,
        source=content.get("source", ""),
        text=tuple(content["text"]),
    )


_Text = TypeVar("_Text", Article, Term)


def _with_id(texts: tuple[_Text, ...], key: str) -> _Text:
    found = next((each for each in texts if each.id == key), None)
    if found is None:
        raise KeyError(key)
    return found
