"""Recognises exercise names of other programs: which exercise, which muscles, how sure."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from rapidfuzz import fuzz, process

from app.core.exercises import Exercise, ExerciseCategory
from app.core.muscles import MuscleGroup
from app.exchange.catalogue import Catalogue, load_catalogue
from app.exchange.catalogue_search import Entry, shared_patterns
from app.exchange.matching_combined import combined_pattern
from app.exchange.matching_lexicon import ENGLISH, Reading
from app.exchange.matching_likeness import (
    equipment_of,
    likeness,
    other_equipment,
    without_equipment,
)
from app.exchange.matching_patterns import Pattern
from app.exchange.matching_text import words_of

_ASSUMED_EQUIPMENT: Final = {"stronglifts": "barbell"}
_FOAM_ROLLER: Final = "foamroll"
_STRETCHES: Final = frozenset({"stretch", _FOAM_ROLLER})
_LEAST_CERTAINTY: Final = 0.3
_LEAST_CERTAINTY_OF_BODY_PART: Final = 0.65
_CLEAR: Final = 0.8
_SAME: Final = 0.97
_ALIKE: Final = 0.7
_ALIKE_WITHOUT_PATTERN: Final = 0.8
_SHORTEST_FORGIVEN: Final = 7
_LEAST_LIKENESS: Final = 85.0
_TYPO_CONFIDENCE: Final = 0.6
_MOVEMENT_CONFIDENCE: Final = 0.7
_BODY_CONFIDENCE: Final = 0.4


@dataclass(frozen=True, slots=True)
class Match:
    """What an exercise name of another program was taken for.

    Attributes:
        name: The name as given.
        exercise: The exercise of the catalogue, or None where only the muscles are known.
        primary: Muscles that take the full share; empty if the name says nothing.
        secondary: Muscles that take part of it.
        confidence: 0 (not recognised) to 1 (the same name).
    """

    name: str
    exercise: Exercise | None
    primary: tuple[MuscleGroup, ...]
    secondary: tuple[MuscleGroup, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An exercise and how much of the name it shares, 0 to 1."""

    entry: Entry
    shared: float
    score: float


class Matcher:
    """Matches names against one catalogue; remembers what it has matched."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._index = catalogue.index
        self._patterns = shared_patterns()
        self._by_words: dict[tuple[str, ...], Entry] = {}
        self._by_token: dict[str, set[int]] = {}
        for number, entry in enumerate(self._index.entries):
            self._by_words.setdefault(entry.words, entry)
            for token in entry.tokens:
                self._by_token.setdefault(token, set()).add(number)
        self._by_spelling = {"".join(words): entry for words, entry in self._by_words.items()}
        self._known: dict[tuple[str, str, str], Match] = {}

    def match(self, name: str, source_app: str = "", language: str = ENGLISH) -> Match:
        """The exercise and muscles that a name most likely means.

        Two ways are tried: the movement that the words describe, and the exercise whose name is
        most alike. Where they disagree, the surer one counts; muscles and exercise never disagree.

        Args:
            name: Name as another program wrote it, in any language of the lexicon.
            source_app: That program, such as ``strong``; it tells the equipment some leave out.
            language: Language of the name, such as ``pt``.
        """
        key = (name, source_app.lower(), language)
        if key not in self._known:
            self._known[key] = self._match(*key)
        return self._known[key]

    def _match(self, name: str, source_app: str, language: str) -> Match:
        words = words_of(name)
        if words in self._by_words:
            return _exercise_match(name, self._by_words[words].exercise, 1.0)
        read = partial(self._index.lexicon.read, language=language)
        reading = self._without_roller(read(name))
        joined = combined_pattern(name, reading, read, self._patterns)
        if source_app in _ASSUMED_EQUIPMENT and not equipment_of(reading.tokens):
            assumed = reading.tokens | {_ASSUMED_EQUIPMENT[source_app]}
            reading = Reading(assumed, reading.certainty)
        pattern = joined or self._pattern(reading)
        if reading.certainty < (1 if pattern is None else _CLEAR):
            misspelt = self._misspelt("".join(words))
            if misspelt is not None:
                return _exercise_match(name, misspelt.exercise, _TYPO_CONFIDENCE)
        if pattern is None:
            return self._without_pattern(name, reading)
        return self._with_pattern(name, reading, pattern, is_joined=joined is not None)

    def _with_pattern(
        self, name: str, reading: Reading, pattern: Pattern, *, is_joined: bool
    ) -> Match:
        candidates = self._candidates(reading.tokens)
        agreeing = [c for c in candidates if _agrees(c.entry.exercise, pattern)]
        best = max(agreeing if is_joined else candidates, key=lambda c: c.score, default=None)
        chosen = max(agreeing, key=lambda c: c.score, default=None)
        if best is not None and best.shared >= _SAME and (chosen is None or chosen.shared < _SAME):
            chosen = best
        elif pattern.names_movement and (common := _most_common(agreeing, reading)) is not None:
            return _exercise_match(name, common.entry.exercise, _sureness(reading, common))
        if chosen is not None and chosen.shared >= _ALIKE:
            return _exercise_match(name, chosen.entry.exercise, _sureness(reading, chosen))
        factor = _MOVEMENT_CONFIDENCE if pattern.names_movement else _BODY_CONFIDENCE
        return Match(name, None, pattern.primary, pattern.secondary, factor * reading.certainty)

    def _without_pattern(self, name: str, reading: Reading) -> Match:
        best = max(self._candidates(reading.tokens), key=lambda c: c.score, default=None)
        if best is None or min(best.shared, reading.certainty) < _ALIKE_WITHOUT_PATTERN:
            return _no_match(name)
        return _exercise_match(name, best.entry.exercise, _sureness(reading, best))

    def _without_roller(self, reading: Reading) -> Reading:
        """What a name says, without a foam roller that something else is done on or with."""
        others = reading.tokens - {_FOAM_ROLLER}
        pattern = self._patterns.best(others)
        is_beside = len(others) < len(reading.tokens) and pattern and pattern.names_movement
        return Reading(others, reading.certainty) if is_beside else reading

    def _misspelt(self, typed: str) -> Entry | None:
        """The exercise whose whole name is spelt almost like this one."""
        if len(typed) < _SHORTEST_FORGIVEN:
            return None
        found = process.extractOne(
            typed, self._by_spelling.keys(), scorer=fuzz.ratio, score_cutoff=_LEAST_LIKENESS
        )
        return None if found is None else self._by_spelling[found[0]]

    def _pattern(self, reading: Reading) -> Pattern | None:
        """The movement described; none for a stretch, and none where too much is not understood."""
        if _STRETCHES & reading.tokens:
            return None
        pattern = self._patterns.best(reading.tokens)
        if pattern is None:
            return None
        least = _LEAST_CERTAINTY if pattern.names_movement else _LEAST_CERTAINTY_OF_BODY_PART
        return pattern if reading.certainty >= least else None

    def _candidates(self, tokens: frozenset[str]) -> list[_Candidate]:
        """Exercises that share a word; stretches only if one is asked for."""
        numbers = set[int]().union(*(self._by_token.get(t, ()) for t in tokens - _STRETCHES))
        stretch = bool(_STRETCHES & tokens)
        return [
            _Candidate(entry, *likeness(tokens, entry))
            for entry in map(self._index.entries.__getitem__, sorted(numbers))
            if (entry.exercise.category is ExerciseCategory.STRETCHING) is stretch
            and not other_equipment(tokens, entry)
        ]


def match(
    name: str, source_app: str = "", language: str = ENGLISH, catalogue: Catalogue | None = None
) -> Match:
    """Match one name against a catalogue, the packaged one unless given; see `Matcher.match`."""
    return Matcher(catalogue or load_catalogue()).match(name, source_app, language)


def _agrees(exercise: Exercise, pattern: Pattern) -> bool:
    return set(exercise.primary) == set(pattern.primary)


def _most_common(candidates: list[_Candidate], reading: Reading) -> _Candidate | None:
    """What a name most likely means that is nothing but one word for a movement."""
    words = without_equipment(reading.tokens)
    if len(words) != 1:
        return None
    fitting = [c for c in candidates if words <= c.entry.tokens and c.entry.popularity]
    return max(fitting, key=lambda c: c.entry.popularity, default=None)


def _sureness(reading: Reading, candidate: _Candidate) -> float:
    return reading.certainty * (0.5 + 0.5 * candidate.score)


def _exercise_match(name: str, exercise: Exercise, confidence: float) -> Match:
    return Match(name, exercise, exercise.primary, exercise.secondary, min(1.0, confidence))


def _no_match(name: str) -> Match:
    return Match(name, None, (), (), 0.0)
