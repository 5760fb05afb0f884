"""Recognises exercise names of other programs: which exercise, which muscles, how sure."""

from dataclasses import dataclass
from typing import Final

from app.core.exercises import Exercise, ExerciseCategory
from app.core.muscles import MuscleGroup
from app.exchange.catalogue import Catalogue, load_catalogue
from app.exchange.catalogue_search import Entry, shared_patterns
from app.exchange.matching_lexicon import ENGLISH, Reading
from app.exchange.matching_likeness import equipment_of, likeness, other_equipment
from app.exchange.matching_patterns import Pattern
from app.exchange.matching_text import words_of

_ASSUMED_EQUIPMENT: Final = {"stronglifts": "barbell"}
_STRETCHES: Final = frozenset({"stretch", "foamroll"})
_LEAST_CERTAINTY: Final = 0.35
_LEAST_CERTAINTY_WITHOUT_MOVEMENT: Final = 0.75
_SAME: Final = 0.97
_ALIKE: Final = 0.7
_ALIKE_WITHOUT_PATTERN: Final = 0.85
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
        same = self._by_words.get(words_of(name))
        if same is not None:
            return _exercise_match(name, same.exercise, 1.0)
        reading = self._index.lexicon.read(name, language)
        if reading.certainty < _LEAST_CERTAINTY:
            return _no_match(name)
        if source_app in _ASSUMED_EQUIPMENT and not equipment_of(reading.tokens):
            assumed = reading.tokens | {_ASSUMED_EQUIPMENT[source_app]}
            reading = Reading(assumed, reading.certainty)
        return self._decide(name, reading)

    def _decide(self, name: str, reading: Reading) -> Match:
        pattern = self._pattern(reading)
        candidates = self._candidates(reading.tokens)
        best = max(candidates, key=lambda c: c.score, default=None)
        if pattern is None:
            unclear = reading.certainty < _LEAST_CERTAINTY_WITHOUT_MOVEMENT
            if best is None or best.shared < _ALIKE_WITHOUT_PATTERN or unclear:
                return _no_match(name)
            return _exercise_match(name, best.entry.exercise, _sureness(reading, best))
        agreeing = [c for c in candidates if _agrees(c.entry.exercise, pattern)]
        chosen = max(agreeing, key=lambda c: c.score, default=None)
        if best is not None and best.shared >= _SAME and (chosen is None or chosen.shared < _SAME):
            chosen = best
        if chosen is not None and chosen.shared >= _ALIKE:
            return _exercise_match(name, chosen.entry.exercise, _sureness(reading, chosen))
        factor = _MOVEMENT_CONFIDENCE if pattern.names_movement else _BODY_CONFIDENCE
        return Match(name, None, pattern.primary, pattern.secondary, factor * reading.certainty)

    def _pattern(self, reading: Reading) -> Pattern | None:
        """The movement described; none for stretching and for a mere part of the body in doubt."""
        pattern = None if _STRETCHES & reading.tokens else self._patterns.best(reading.tokens)
        if pattern is None or pattern.names_movement:
            return pattern
        return pattern if reading.certainty >= _LEAST_CERTAINTY_WITHOUT_MOVEMENT else None

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


def _sureness(reading: Reading, candidate: _Candidate) -> float:
    return reading.certainty * (0.5 + 0.5 * candidate.score)


def _exercise_match(name: str, exercise: Exercise, confidence: float) -> Match:
    return Match(name, exercise, exercise.primary, exercise.secondary, min(1.0, confidence))


def _no_match(name: str) -> Match:
    return Match(name, None, (), (), 0.0)
