"""The texts of the Learn pages, in the athlete's language, and the search in them."""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from app.core.advice import Evidence
from app.resources import resource_path

LANGUAGES: Final = ("en", "nl")


class ArticleGroup(StrEnum):
    """Where an article stands."""

    QUESTIONS = "questions"
    BODIES = "bodies"
    SAFETY = "safety"


@dataclass(frozen=True, slots=True)
class Article:
    """One page to read.

    Attributes:
        id: The same in every language.
        group: Where it stands.
        title: Its title.
        summary: One line.
        grade: How well it is supported.
        source: Where it comes from.
        text: Its paragraphs.
    """

    id: str
    group: ArticleGroup
    title: str
    summary: str
    grade: Evidence
    source: str
    text: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A word and what it means."""

    name: str
    text: str


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
        found = next((each for each in self.articles if each.id == key), None)
        if found is None:
            raise KeyError(key)
        return found

    def search(self, words: str) -> "LearningTexts":
        """The articles and terms that hold every word; titles are searched as well as texts."""
        wanted = words.casefold().split()
        return LearningTexts(
            tuple(each for each in self.articles if _holds(wanted, each.title, *each.text)),
            tuple(each for each in self.terms if _holds(wanted, each.name, each.text)),
        )


@cache
def learning_texts(language: str) -> LearningTexts:
    """The texts in a language; in English where there are none."""
    known = language if language in LANGUAGES else LANGUAGES[0]
    content = tomllib.loads(resource_path("learn", f"learn.{known}.toml").read_text("utf-8"))
    return LearningTexts(
        articles=tuple(
            Article(
                id=each["id"],
                group=ArticleGroup(each["group"]),
                title=each["title"],
                summary=each["summary"],
                grade=Evidence(each["grade"]),
                source=each["source"],
                text=tuple(each["text"]),
            )
            for each in content["article"]
        ),
        terms=tuple(Term(each["name"], each["text"]) for each in content["term"]),
    )


def _holds(wanted: list[str], *texts: str) -> bool:
    text = " ".join(texts).casefold()
    return all(word in text for word in wanted)
