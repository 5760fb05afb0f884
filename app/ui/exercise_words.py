"""Exercises and their muscles in a line, shortened honestly where there are many."""

from collections.abc import Sequence
from typing import Final, TypeVar

from app.core.muscles import MuscleGroup
from app.ui import wording
from app.ui.plurals import tr

_MUSCLES_TOLD: Final = 4
_EXERCISES_TOLD: Final = 3
_Thing = TypeVar("_Thing")


def worked_muscles(primary: Sequence[MuscleGroup], secondary: Sequence[MuscleGroup]) -> str:
    """Muscles such as "Upper back, lats · biceps"; empty when none are known."""
    told = _told(secondary, max(_MUSCLES_TOLD - len(primary), 0 if primary else 1))
    first = wording.muscle_list(primary)
    second = wording.muscle_list(told)
    if first and second:
        second = second.lower()
    words = " \N{MIDDLE DOT} ".join(part for part in (first, second) if part)
    return _and_more(words, len(secondary) - len(told))


def exercise_list(names: Sequence[str]) -> str:
    """Names such as "Barbell Row, Lat Pulldown, Face Pull and 3 more"."""
    told = _told(names, _EXERCISES_TOLD)
    return _and_more(", ".join(told), len(names) - len(told))


def _told(things: Sequence[_Thing], most: int) -> Sequence[_Thing]:
    """The first of many; one more than that is told rather than counted."""
    return things if len(things) == most + 1 else things[:most]


def _and_more(words: str, count: int) -> str:
    if not count:
        return words
    return tr("{names} and %n more", "", count).format(names=words)
