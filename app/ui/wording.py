"""Words for the body and its state; the only place where a muscle or a status gets its name.

Names are marked for translation here and translated when asked for, so that a change of language
needs no restart.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.core.muscles import MuscleGroup, Region, Side
from app.core.status import Status

_CONTEXT: Final = "Wording"
_SHORT: Final = "ShortNames"

_MUSCLES: Final[Mapping[MuscleGroup, object]] = {
    MuscleGroup.NECK: QT_TRANSLATE_NOOP("Wording", "Neck"),
    MuscleGroup.TRAPEZIUS: QT_TRANSLATE_NOOP("Wording", "Trapezius"),
    MuscleGroup.SHOULDERS: QT_TRANSLATE_NOOP("Wording", "Shoulders"),
    MuscleGroup.CHEST: QT_TRANSLATE_NOOP("Wording", "Chest"),
    MuscleGroup.BICEPS: QT_TRANSLATE_NOOP("Wording", "Biceps"),
    MuscleGroup.TRICEPS: QT_TRANSLATE_NOOP("Wording", "Triceps"),
    MuscleGroup.FOREARMS: QT_TRANSLATE_NOOP("Wording", "Forearms"),
    MuscleGroup.ABDOMINALS: QT_TRANSLATE_NOOP("Wording", "Abdominals"),
    MuscleGroup.OBLIQUES: QT_TRANSLATE_NOOP("Wording", "Obliques"),
    MuscleGroup.LATS: QT_TRANSLATE_NOOP("Wording", "Lats"),
    MuscleGroup.UPPER_BACK: QT_TRANSLATE_NOOP("Wording", "Upper back"),
    MuscleGroup.LOWER_BACK: QT_TRANSLATE_NOOP("Wording", "Lower back"),
    MuscleGroup.GLUTES: QT_TRANSLATE_NOOP("Wording", "Glutes"),
    MuscleGroup.HIP_ABDUCTORS: QT_TRANSLATE_NOOP("Wording", "Hip abductors"),
    MuscleGroup.ADDUCTORS: QT_TRANSLATE_NOOP("Wording", "Adductors"),
    MuscleGroup.QUADRICEPS: QT_TRANSLATE_NOOP("Wording", "Quadriceps"),
    MuscleGroup.HAMSTRINGS: QT_TRANSLATE_NOOP("Wording", "Hamstrings"),
    MuscleGroup.CALVES: QT_TRANSLATE_NOOP("Wording", "Calves"),
    MuscleGroup.SHINS: QT_TRANSLATE_NOOP("Wording", "Shins"),
}

_SHORT_MUSCLES: Final[Mapping[MuscleGroup, object]] = {
    MuscleGroup.TRAPEZIUS: QT_TRANSLATE_NOOP("ShortNames", "Traps"),
    MuscleGroup.ABDOMINALS: QT_TRANSLATE_NOOP("ShortNames", "Abs"),
    MuscleGroup.OBLIQUES: QT_TRANSLATE_NOOP("ShortNames", "Obliques"),
    MuscleGroup.LATS: QT_TRANSLATE_NOOP("ShortNames", "Lats"),
    MuscleGroup.QUADRICEPS: QT_TRANSLATE_NOOP("ShortNames", "Quads"),
}

_PLURAL_NAMES: Final = QT_TRANSLATE_NOOP(
    "Wording",
    "trapezius, shoulders, biceps, triceps, forearms, abdominals, obliques, lats, glutes, "
    "hip abductors, adductors, quadriceps, hamstrings, calves, shins",
)
"""Keys of the muscle groups whose short name is a plural; a language keeps those that are in it."""

_REGIONS: Final[Mapping[Region, object]] = {
    Region.CHEST: QT_TRANSLATE_NOOP("Wording", "Chest"),
    Region.UPPER_BACK: QT_TRANSLATE_NOOP("Wording", "Upper back"),
    Region.SHOULDERS: QT_TRANSLATE_NOOP("Wording", "Shoulders"),
    Region.ARMS: QT_TRANSLATE_NOOP("Wording", "Arms"),
    Region.CORE: QT_TRANSLATE_NOOP("Wording", "Core"),
    Region.LEGS: QT_TRANSLATE_NOOP("Wording", "Legs"),
}

_SIDES: Final[Mapping[Side, object]] = {
    Side.LEFT: QT_TRANSLATE_NOOP("Wording", "left"),
    Side.RIGHT: QT_TRANSLATE_NOOP("Wording", "right"),
}

_STATUSES: Final[Mapping[Status, object]] = {
    Status.READY: QT_TRANSLATE_NOOP("Wording", "Ready"),
    Status.GO_LIGHT: QT_TRANSLATE_NOOP("Wording", "Go light"),
    Status.RECOVER: QT_TRANSLATE_NOOP("Wording", "Recover"),
    Status.REST: QT_TRANSLATE_NOOP("Wording", "Rest"),
    Status.UNKNOWN: QT_TRANSLATE_NOOP("Wording", "No data"),
}

_SHORT_STATUSES: Final[Mapping[Status, object]] = {
    Status.GO_LIGHT: QT_TRANSLATE_NOOP("ShortNames", "Light"),
}


_SORENESS: Final[tuple[tuple[object, object], ...]] = (
    (
        QT_TRANSLATE_NOOP("Wording", "none"),
        QT_TRANSLATE_NOOP("Wording", "Nothing to feel."),
    ),
    (
        QT_TRANSLATE_NOOP("Wording", "barely"),
        QT_TRANSLATE_NOOP("Wording", "You feel it when you press on it."),
    ),
    (
        QT_TRANSLATE_NOOP("Wording", "light"),
        QT_TRANSLATE_NOOP("Wording", "You feel it when you stretch it."),
    ),
    (
        QT_TRANSLATE_NOOP("Wording", "light"),
        QT_TRANSLATE_NOOP("Wording", "You notice it when you use it."),
    ),
    (
        QT_TRANSLATE_NOOP("Wording", "moderate"),
        QT_TRANSLATE_NOOP("Wording", "You notice it all day."),
    ),
    (
        QT_TRANSLATE_NOOP("Wording", "moderate"),
        QT_TRANSLATE_NOOP("Wording", "It is stiff, and moving is not pleasant."),
    ),
    (
        QT_TRANSLATE_NOOP("Wording", "moderate"),
        QT_TRANSLATE_NOOP("Wording", "You would rather not load it."),
    ),
    (
        QT_TRANSLATE_NOOP("Wording", "severe"),
        QT_TRANSLATE_NOOP("Wording", "Everyday movements hurt."),
    ),
    (
        QT_TRANSLATE_NOOP("Wording", "severe"),
        QT_TRANSLATE_NOOP("Wording", "You move around it."),
    ),
    (
        QT_TRANSLATE_NOOP("Wording", "severe"),
        QT_TRANSLATE_NOOP("Wording", "It hurts even at rest."),
    ),
    (
        QT_TRANSLATE_NOOP("Wording", "worst"),
        QT_TRANSLATE_NOOP("Wording", "As sore as you can imagine."),
    ),
)


def _translated(marked: object, context: str = _CONTEXT) -> str:
    return QCoreApplication.translate(context, str(marked))


def muscle_name(muscle: MuscleGroup) -> str:
    """Name of a muscle group, as a title."""
    return _translated(_MUSCLES[muscle])


def muscle_list(muscles: Iterable[MuscleGroup]) -> str:
    """Names of muscle groups in a line that begins with a capital; empty without any."""
    return ", ".join(map(muscle_name, muscles)).capitalize()


def short_muscle_name(muscle: MuscleGroup) -> str:
    """Name of a muscle group for chips and toasts, as athletes say it."""
    short = _SHORT_MUSCLES.get(muscle)
    return muscle_name(muscle) if short is None else _translated(short, _SHORT)


def your_muscles(muscles: Sequence[MuscleGroup]) -> str:
    """Short names of one or two muscle groups within a sentence: "quads and hamstrings"."""
    names = [short_muscle_name(muscle).lower() for muscle in muscles]
    if len(names) < 2:
        return names[0]
    pair: str = QCoreApplication.translate("Wording", "{first} and {second}")
    return pair.format(first=names[0], second=names[1])


def number_of_names(muscles: Sequence[MuscleGroup]) -> int:
    """1 where a sentence about these muscle groups takes the singular, 2 where the plural."""
    plural = _translated(_PLURAL_NAMES).split(", ")
    return 2 if len(muscles) > 1 or muscles[0].value in plural else 1


def side_name(side: Side) -> str:
    """Left or right, in lower case."""
    return _translated(_SIDES[side])


def region_name(region: Region) -> str:
    """Name of a part of the body, as a title."""
    return _translated(_REGIONS[region])


def part_name(part: Region | MuscleGroup) -> str:
    """Name of a region or a muscle group, as a title."""
    return region_name(part) if isinstance(part, Region) else muscle_name(part)


def status_name(status: Status) -> str:
    """What to do, as a title."""
    return _translated(_STATUSES[status])


def short_status_name(status: Status) -> str:
    """What to do, for legends."""
    short = _SHORT_STATUSES.get(status)
    return status_name(status) if short is None else _translated(short, _SHORT)


def soreness_words(soreness: int) -> tuple[str, str]:
    """The word for a soreness rating from 0 to 10, and what it feels like."""
    word, meaning = _SORENESS[soreness]
    return _translated(word), _translated(meaning)


def sore_region(muscle: MuscleGroup, side: Side, soreness: float) -> str:
    """What a screen reader says of one side of a muscle group in the check-in."""
    text = QCoreApplication.translate("Wording", "{muscle}, {side}, soreness {soreness}")
    return text.format(muscle=muscle_name(muscle), side=side_name(side), soreness=round(soreness))


def region_side(muscle: MuscleGroup, side: Side) -> str:
    """One side of a muscle group, such as "Quadriceps, left"."""
    return f"{muscle_name(muscle)}, {side_name(side)}"
