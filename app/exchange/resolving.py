"""Which exercise a name in a file stands for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Protocol
from uuid import UUID, uuid5

from app.core.exercises import PRIMARY_SHARE, SECONDARY_SHARE, Exercise
from app.core.muscles import MuscleGroup

MINIMUM_CONFIDENCE: Final = 0.5
_SURENESS_OF_KIND: Final = 0.6
_NAMES: Final = UUID("6f0d5c1e-58b4-5d0b-9a53-7f4c1f6f2a10")


class Match(Protocol):
    """What name matching proposes for a name."""

    @property
    def exercise(self) -> Exercise | None:
        """An exercise of the catalogue; None where only the muscles are known."""

    @property
    def primary(self) -> tuple[MuscleGroup, ...]:
        """Muscles that take the full share; empty if the name says nothing."""

    @property
    def secondary(self) -> tuple[MuscleGroup, ...]:
        """Muscles that take part of it."""

    @property
    def confidence(self) -> float:
        """From 0 to 1."""


class Matcher(Protocol):
    """Finds exercises by the names that other programs give them."""

    def match(self, name: str, source_app: str = "", language: str = "") -> Match | None:
        """The best proposal; None when nothing comes near."""


class Resolved(StrEnum):
    """How an exercise was found."""

    REMEMBERED = "remembered"
    MATCHED = "matched"
    MUSCLES = "muscles"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Resolution:
    """The exercise that a name stands for.

    Attributes:
        name: The name in the file.
        exercise_id: Key of the exercise.
        how: How it was found.
        confidence: From 0 to 1; 1 when the athlete said so, 0 for a new exercise.
        shares: Muscles of a new exercise, as far as its name tells them.
    """

    name: str
    exercise_id: str
    how: Resolved
    confidence: float
    shares: Mapping[MuscleGroup, float] = field(default_factory=dict)


@dataclass(slots=True)
class Resolver:
    """Resolves each name once.

    Attributes:
        matcher: Name matching.
        remembered: Exercise ids by case-folded name: the athlete's corrections and own exercises.
        source_app: The program that the names come from.
        language: Their language; may be empty.
    """

    matcher: Matcher
    remembered: Mapping[str, str]
    source_app: str
    language: str = ""
    found: dict[str, Resolution] = field(default_factory=dict)

    def exercise_id(self, name: str, kind: str = "") -> str:
        """Key of the exercise that a name stands for; where it says nothing, its kind helps."""
        resolution = self.found.get(name)
        if resolution is None:
            resolution = self.found[name] = self._resolve(name, kind)
        return resolution.exercise_id

    def new_exercises(self) -> tuple[Exercise, ...]:
        """Exercises for the names that nothing matches, with the muscles that the name tells."""
        fresh = {
            found.exercise_id: Exercise(found.exercise_id, name, found.shares, custom=True)
            for name, found in reversed(self.found.items())
            if found.how in {Resolved.MUSCLES, Resolved.NEW}
        }
        return tuple(reversed(fresh.values()))

    def _resolve(self, name: str, kind: str) -> Resolution:
        known = self.remembered.get(name.casefold())
        if known is not None:
            return Resolution(name, known, Resolved.REMEMBERED, 1.0)
        match = self.matcher.match(name, self.source_app, self.language)
        if match is None or match.confidence < MINIMUM_CONFIDENCE:
            return self._by_kind(name, kind)
        if match.exercise is not None:
            return Resolution(name, match.exercise.id, Resolved.MATCHED, match.confidence)
        how = Resolved.MUSCLES if match.primary else Resolved.NEW
        return Resolution(name, new_exercise_id(name), how, match.confidence, _shares(match))

    def _by_kind(self, name: str, kind: str) -> Resolution:
        """An exercise of whose name nothing is known, with the muscles of its kind."""
        match = self.matcher.match(kind, self.source_app, self.language) if kind else None
        if match is None or not match.primary:
            return Resolution(name, new_exercise_id(name), Resolved.NEW, 0.0)
        sureness = match.confidence * _SURENESS_OF_KIND
        return Resolution(name, new_exercise_id(name), Resolved.MUSCLES, sureness, _shares(match))


def _shares(match: Match) -> Mapping[MuscleGroup, float]:
    """The full share for each primary muscle, half of it for the secondary ones."""
    primary = dict.fromkeys(match.primary, PRIMARY_SHARE)
    return {**dict.fromkeys(match.secondary, SECONDARY_SHARE), **primary}


def new_exercise_id(name: str) -> str:
    """Key for an exercise that is known by nothing but its name: always the same for the same."""
    return str(uuid5(_NAMES, name.casefold()))
