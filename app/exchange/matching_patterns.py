"""What a movement loads: the muscles of "press" with "bench", of "raise" with "leg" and so on."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.core.exercises import PRIMARY_SHARE, SECONDARY_SHARE
from app.core.muscles import MuscleGroup
from app.resources import resource_path

PART_OF_BODY: Final = frozenset(
    [
        "ab",
        "bicep",
        "calf",
        "chest",
        "core",
        "delt",
        "forearm",
        "glute",
        "hamstring",
        "lat",
        "neck",
        "oblique",
        "quad",
        "shoulder",
        "trap",
        "tricep",
        "wrist",
    ]
)


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words that together tell the muscles.

    Attributes:
        tokens: Words that must all be in the name.
        primary: Muscles that take the full share.
        secondary: Muscles that take part of it.
    """

    tokens: frozenset[str]
    primary: tuple[MuscleGroup, ...]
    secondary: tuple[MuscleGroup, ...]

    @property
    def names_movement(self) -> bool:
        """Whether it says what is done, not only with what part of the body."""
        return not self.tokens <= PART_OF_BODY

    @property
    def shares(self) -> dict[MuscleGroup, float]:
        """Muscle shares of an exercise that follows this pattern."""
        return dict.fromkeys(self.secondary, SECONDARY_SHARE) | dict.fromkeys(
            self.primary, PRIMARY_SHARE
        )


class PatternBook:
    """All patterns, the most telling first."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._patterns = sorted(patterns, key=lambda pattern: -len(pattern.tokens))

    @property
    def vocabulary(self) -> frozenset[str]:
        """Every word of every pattern."""
        return frozenset[str]().union(*(pattern.tokens for pattern in self._patterns))

    def best(self, tokens: frozenset[str]) -> Pattern | None:
        """The pattern with most words in a name; of equals, the one that stands first."""
        return next((p for p in self._patterns if p.tokens <= tokens), None)


def load_patterns() -> PatternBook:
    """The packaged patterns."""
    path = resource_path("exercises", "patterns.csv")
    with path.open(encoding="utf-8", newline="") as file:
        return PatternBook(
            Pattern(
                frozenset(row["tokens"].split()), muscles(row["primary"]), muscles(row["secondary"])
            )
            for row in csv.DictReader(file)
        )


def muscles(cell: str) -> tuple[MuscleGroup, ...]:
    """Muscle groups of a cell such as ``chest;triceps``."""
    return tuple(MuscleGroup(name) for name in cell.split(";") if name)
