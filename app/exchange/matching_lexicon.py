"""What the words of an exercise name mean, in eight languages and with typing errors."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from app.exchange.matching_text import is_east_asian, words_of
from app.resources import resource_path

ENGLISH: Final = "en"
_LANGUAGE_CODE: Final = 2
_LONGEST_PHRASE: Final = 5
_SHORTEST_PART: Final = 3
_LINKS: Final = ("", "s", "n", "en", "e")
_SHORTEST_FORGIVEN: Final = 4
_LETTERS_PER_TYPO: Final = 5
_MOST_TYPOS: Final = 3
_LONGEST_FORGIVEN: Final = 3
_LONG_WORD: Final = 6
_TYPO_CERTAINTY: Final = 0.85

Phrases = dict[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a name was understood to say.

    Attributes:
        tokens: English words of one fixed vocabulary, such as ``{"bench", "press", "barbell"}``.
        certainty: Share of the letters that were understood, 0 to 1; typing errors count less.
    """

    tokens: frozenset[str]
    certainty: float


@dataclass(frozen=True, slots=True)
class _Step:
    """One phrase understood: its tokens, its length in words, and how sure (0 to 1)."""

    tokens: tuple[str, ...]
    length: int
    certainty: float


class Lexicon:
    """Terms of all languages, each with the English tokens it stands for.

    Args:
        entries: Language, tokens and the terms that mean them.
        vocabulary: Further English words that mean themselves.
    """

    def __init__(
        self, entries: Iterable[tuple[str, str, Iterable[str]]], vocabulary: Iterable[str]
    ) -> None:
        self._by_language: dict[str, Phrases] = {ENGLISH: {}}
        for language, meaning, terms in entries:
            tokens = tuple(meaning.split())
            phrases = self._by_language.setdefault(language, {})
            phrases.update((words_of(term), tokens) for term in terms)
            for token in tokens:
                self._by_language[ENGLISH].setdefault((token,), (token,))
        for word in vocabulary:
            self._by_language[ENGLISH].setdefault((word,), (word,))
        self._dictionaries: dict[str, _Dictionary] = {}

    def read(self, name: str, language: str = ENGLISH) -> Reading:
        """Understand a name; its language goes first, then English, then all others.

        Args:
            name: Name of an exercise.
            language: Language as a code such as ``pt`` or ``pt-BR``; an unknown one is English.
        """
        code = language.lower()[:_LANGUAGE_CODE]
        if code not in self._dictionaries:
            own = self._by_language[ENGLISH] | self._by_language.get(code, {})
            self._dictionaries[code] = _Dictionary(self._foreign | own, own)
        return self._dictionaries[code].read(words_of(name))

    @cached_property
    def _foreign(self) -> Phrases:
        merged: Phrases = {}
        for phrases in self._by_language.values():
            merged |= phrases
        return merged


class _Dictionary:
    """The phrases that hold for one language.

    Args:
        phrases: All that are understood when spelt right.
        own: Those of the language itself and English, in which typing errors are forgiven.
    """

    def __init__(self, phrases: Phrases, own: Phrases) -> None:
        self._phrases = phrases
        self._joined = _joined(phrases)
        self._spellings = [word for word in _joined(own) if len(word) >= _SHORTEST_FORGIVEN]
        self._steps: dict[tuple[str, ...], _Step] = {}

    def read(self, words: tuple[str, ...]) -> Reading:
        tokens: list[str] = []
        understood = total = 0.0
        position = 0
        while position < len(words):
            step = self._step(words[position : position + _LONGEST_PHRASE])
            letters = len("".join(words[position : position + step.length]))
            noise = step.certainty > 0 and not step.tokens
            if not noise:
                total += letters
                understood += letters * step.certainty
            tokens += step.tokens
            position += step.length
        return Reading(frozenset(tokens), understood / total if total else 0.0)

    def _step(self, words: tuple[str, ...]) -> _Step:
        if words not in self._steps:
            self._steps[words] = self._find(words)
        return self._steps[words]

    def _find(self, words: tuple[str, ...]) -> _Step:
        for length in range(len(words), 0, -1):
            if words[:length] in self._phrases:
                return _Step(self._phrases[words[:length]], length, 1.0)
        word = words[0]
        if word.isdigit():
            return _Step((), 1, 1.0)
        if is_east_asian(word):
            return self._cut(word)
        if word in self._joined:
            return _Step(self._joined[word], 1, 1.0)
        parts = self._compound(word)
        if parts is not None:
            return _Step(parts, 1, 1.0)
        return self._forgive(words)

    def _cut(self, run: str) -> _Step:
        """Read characters without spaces from the left, longest term first."""
        tokens: list[str] = []
        understood = position = 0
        while position < len(run):
            end = next(
                (e for e in range(len(run), position, -1) if (run[position:e],) in self._phrases),
                None,
            )
            if end is None:
                position += 1
                continue
            tokens += self._phrases[run[position:end],]
            understood += end - position
            position = end
        return _Step(tuple(tokens), 1, understood / len(run))

    def _compound(self, word: str) -> tuple[str, ...] | None:
        """Tokens of a word such as ``langhantelbankdruecken``, or None if a part is unknown."""
        for end in range(len(word), _SHORTEST_PART - 1, -1):
            head = self._phrases.get((word[:end],)) or self._joined.get(word[:end])
            if head is None:
                continue
            if end == len(word):
                return head
            for link in _LINKS:
                if word.startswith(link, end):
                    rest = self._compound(word[end + len(link) :])
                    if rest is not None:
                        return head + rest
        return None

    def _forgive(self, words: tuple[str, ...]) -> _Step:
        """The term that is spelt most alike, over one to three words."""
        for length in range(min(_LONGEST_FORGIVEN, len(words)), 0, -1):
            typed = "".join(words[:length])
            if len(typed) < _SHORTEST_FORGIVEN:
                continue
            typos = 1 if length > 1 else min(_MOST_TYPOS, 1 + (len(typed) - 2) // _LETTERS_PER_TYPO)
            found = process.extractOne(
                typed, self._spellings, scorer=OSA.distance, score_cutoff=typos
            )
            if found is not None and (found[0][0] == typed[0] or len(typed) >= _LONG_WORD):
                return _Step(self._joined[found[0]], length, _TYPO_CERTAINTY)
        return _Step((), 1, 0.0)


def _joined(phrases: Phrases) -> dict[str, tuple[str, ...]]:
    """Phrases written as one word, such as ``legpress``."""
    joined = {"".join(words): tokens for words, tokens in phrases.items() if tokens}
    return {word: tokens for word, tokens in joined.items() if not is_east_asian(word)}


def load_lexicon(vocabulary: Iterable[str]) -> Lexicon:
    """The packaged lexicon, with the words of the catalogue and the patterns added."""
    path = resource_path("exercises", "lexicon.csv")
    with path.open(encoding="utf-8", newline="") as file:
        entries = [
            (row["language"], row["tokens"], row["terms"].split(";"))
            for row in csv.DictReader(file)
        ]
    return Lexicon(entries, vocabulary)
