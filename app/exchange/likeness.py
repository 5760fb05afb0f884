"""Typing errors, as searches forgive them."""

from collections.abc import Collection
from typing import Final

from rapidfuzz import fuzz, process

_SHORTEST_FORGIVEN: Final = 4
_LEAST_LIKENESS: Final = 74.0
_MOST_WORDS: Final = 8


def words_like(word: str, known: Collection[str]) -> list[tuple[str, float]]:
    """Known words that a mistyped one may stand for, and how like it they are, 0 to 1.

    In a short word every error could be another word, so none is forgiven.
    """
    if len(word) < _SHORTEST_FORGIVEN:
        return []
    alike = process.extract(
        word, known, scorer=fuzz.ratio, score_cutoff=_LEAST_LIKENESS, limit=_MOST_WORDS
    )
    return [(term, likeness / 100) for term, likeness, _ in alike]
