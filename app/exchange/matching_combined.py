"""Names that join movements, such as "squat to press": they load what each of these does."""

import re
from collections.abc import Callable
from typing import Final

from app.exchange.matching_lexicon import Reading
from app.exchange.matching_patterns import Pattern, PatternBook

_JOINTS: Final = re.compile(
    r"\s(?:to|into|and|then|with|naar|en|met|zu|und|mit|para|e|com|a|y|con|et|puis|avec|à)\s"
    r"|[,&+\uff06\uff0bと接]",
    re.IGNORECASE,
)
# Alone, these say how a movement is done rather than that there is a second one.
_MANNERS: Final = frozenset({"bench", "hang", "lateral", "raise", "rotation", "twist"})
_LEAST_CERTAINTY: Final = 0.8


def combined_pattern(
    name: str, whole: Reading, read: Callable[[str], Reading], book: PatternBook
) -> Pattern | None:
    """What a name loads that joins several movements; None for any other name.

    A pattern of the book for all of them together goes first: a clean and press is more than its
    parts.

    Args:
        name: The name.
        whole: What it says as a whole.
        read: What a part of it says.
        book: What movements load.
    """
    joined = _JOINTS.split(name)
    if len(joined) == 1:
        return None
    parts = [read(part) for part in joined]
    if frozenset[str]().union(*(part.tokens for part in parts)) != whole.tokens:
        return None
    movements = [pattern for part in parts if (pattern := _movement(part, book)) is not None]
    if len({frozenset(pattern.primary) for pattern in movements}) < 2:
        return None
    told = book.best(whole.tokens)
    if told is not None and all(pattern.tokens <= told.tokens for pattern in movements):
        return None
    primary = dict.fromkeys(muscle for pattern in movements for muscle in pattern.primary)
    secondary = dict.fromkeys(muscle for pattern in movements for muscle in pattern.secondary)
    return Pattern(
        whole.tokens, tuple(primary), tuple(muscle for muscle in secondary if muscle not in primary)
    )


def _movement(part: Reading, book: PatternBook) -> Pattern | None:
    """The movement that a part of a name clearly describes; None where it only says how."""
    pattern = book.best(part.tokens)
    if pattern is None or part.certainty < _LEAST_CERTAINTY:
        return None
    is_manner = len(pattern.tokens) == 1 and pattern.tokens <= _MANNERS
    return pattern if pattern.names_movement and not is_manner else None
