"""Exercises and their muscles in a line, shortened honestly where there are many."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Final, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.core.muscles import MUSCLES, MuscleGroup
from app.ui import wording
from app.ui.plurals import tr

_EQUIPMENT: Final[Mapping[str, object]] = {
    "barbell": QT_TRANSLATE_NOOP("Wording", "Barbell"),
    "dumbbell": QT_TRANSLATE_NOOP("Wording", "Dumbbell"),
    "machine": QT_TRANSLATE_NOOP("Wording", "Machine"),
    "cable": QT_TRANSLATE_NOOP("Wording", "Cable"),
    "body weight": QT_TRANSLATE_NOOP("Wording", "Body weight"),
    "kettlebell": QT_TRANSLATE_NOOP("Wording", "Kettlebell"),
    "band": QT_TRANSLATE_NOOP("Wording", "Band"),
    "smith machine": QT_TRANSLATE_NOOP("Wording", "Smith machine"),
}
USUAL_EQUIPMENT: Final = tuple(_EQUIPMENT)
"""What most exercises are done with, as the catalogue names it."""
_MUSCLES_TOLD: Final = 4
_EXERCISES_TOLD: Final = 3
_LEAST_TYPED: Final = 4
_ALIKE: Final = 0.8
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


def equipment_name(equipment: str) -> str:
    """Usual equipment, as a choice."""
    return QCoreApplication.translate("Wording", str(_EQUIPMENT[equipment]))


def muscle_named(text: str) -> MuscleGroup | None:
    """The muscle group that was typed, in full or not, typing errors forgiven; None for others."""
    typed = text.strip().casefold()
    if len(typed) < _LEAST_TYPED:
        return None
    names = {
        name.casefold(): muscle
        for muscle in MUSCLES
        for name in (wording.muscle_name(muscle), wording.short_muscle_name(muscle))
    }
    begun = [name for name in names if name.startswith(typed)]
    alike = begun or get_close_matches(typed, names, n=1, cutoff=_ALIKE)
    return names[alike[0]] if alike else None


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
