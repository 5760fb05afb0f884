"""Finds exercises while somebody types: beginnings of words, typing errors, other languages."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from app.core.exercises import Exercise
from app.exchange.likeness import words_like
from app.exchange.matching_lexicon import Reading, load_lexicon
from app.exchange.matching_patterns import PatternBook, load_patterns
from app.exchange.matching_text import words_of

_EXACT: Final = 1.0
_BEGINNING: Final = 0.9
_MEANING: Final = 0.85
_FORGIVEN: Final = 0.75
_POPULARITY_WEIGHT: Final = 0.3
_UNPOPULAR_RANK: Final = 200
_SURPLUS_WORD: Final = 0.02


@dataclass(frozen=True, slots=True)
class Entry:
    """An exercise and the words that lead to it.

    Attributes:
        exercise: The exercise.
        words: Words of its name.
        tokens: What its name means, in the vocabulary of the lexicon.
        popularity: 0 to 1; the most common exercise has 1.
    """

    exercise: Exercise
    words: tuple[str, ...]
    tokens: frozenset[str]
    popularity: float


class SearchIndex:
    """The words of exercise names, ready to be searched."""

    def __init__(self, exercises: Iterable[Exercise], popularity: Mapping[str, int]) -> None:
        listed = tuple(exercises)
        names = {word for exercise in listed for word in words_of(exercise.name)}
        self.lexicon = load_lexicon(shared_patterns().vocabulary | names)
        self.entries = tuple(
            Entry(
                exercise,
                words_of(exercise.name),
                self.lexicon.read(exercise.name).tokens,
                _popularity(popularity.get(exercise.id)),
            )
            for exercise in listed
        )
        self._postings: dict[str, list[int]] = {}
        for number, entry in enumerate(self.entries):
            for word in {*entry.words, *words_of(entry.exercise.equipment)}:
                self._postings.setdefault(word, []).append(number)

    def ranked(self, text: str, language: str) -> list[Exercise]:
        """All exercises that fit a text, the likeliest first; all of them for an empty text."""
        words = words_of(text)
        scores = self._literal(words) if words else dict.fromkeys(range(len(self.entries)), _EXACT)
        if words:
            reading = self.lexicon.read(text, language)
            for number in self._same_meaning(reading):
                scores[number] = max(scores.get(number, 0), _MEANING)
        order = sorted(scores, key=lambda n: self._rank(self.entries[n], scores[n], len(words)))
        return [self.entries[number].exercise for number in order]

    def _literal(self, words: tuple[str, ...]) -> dict[int, float]:
        """Score of each entry in which every typed word is found."""
        found: dict[int, float] | None = None
        for word in words:
            here: dict[int, float] = {}
            for term, score in self._terms_like(word):
                for number in self._postings[term]:
                    here[number] = max(here.get(number, 0), score)
            if found is None:
                found = here
            else:
                found = {n: found[n] + score for n, score in here.items() if n in found}
        return {number: total / len(words) for number, total in (found or {}).items()}

    def _terms_like(self, word: str) -> list[tuple[str, float]]:
        begun = [
            (term, _EXACT if term == word else _BEGINNING)
            for term in self._postings
            if term.startswith(word)
        ]
        if begun:
            return begun
        alike = words_like(word, list(self._postings))
        return [(term, _FORGIVEN * likeness) for term, likeness in alike]

    def _same_meaning(self, reading: Reading) -> list[int]:
        if not reading.tokens or reading.certainty < _FORGIVEN:
            return []
        return [n for n, entry in enumerate(self.entries) if reading.tokens <= entry.tokens]

    @staticmethod
    def _rank(entry: Entry, score: float, typed: int) -> tuple[float, str]:
        """Sort key: what fits best, then what is common, then what has no further words."""
        surplus = max(0, len(entry.words) - typed) * _SURPLUS_WORD
        return (surplus - score - _POPULARITY_WEIGHT * entry.popularity, entry.exercise.name)


@cache
def shared_patterns() -> PatternBook:
    """The packaged patterns, read once."""
    return load_patterns()


def _popularity(rank: int | None) -> float:
    return 0.0 if rank is None else 1 - rank / _UNPOPULAR_RANK
