"""Words for how hard something was, and for the kinds of set."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.core.workouts import SetKind

_RPE: Final[tuple[tuple[object, object], ...]] = (
    (
        QT_TRANSLATE_NOOP("Wording", "very easy"),
        QT_TRANSLATE_NOOP("Wording", "You hardly notice it."),
    ),
    (
        QT_TRANSLATE_NOOP("Wording", "easy"),
        QT_TRANSLATE_NOOP("Wording", "You could go on all day."),
    ),
    (
        QT_TRANSLATE_NOOP("Wording", "easy"),
        QT_TRANSLATE_NOOP("Wording", "You can sing."),
    ),
    (
        QT_TRANSLATE_NOOP("Wording", "somewhat easy"),
        QT_TRANSLATE_NOOP("Wording", "You can talk in sentences."),
    ),
    (
        QT_TRANSLATE_NOOP("Wording", "moderate"),
        QT_TRANSLATE_NOOP("Wording", "You can talk in short sentences."),
    ),
    (
        QT_TRANSLATE_NOOP("Wording", "somewhat hard"),
        QT_TRANSLATE_NOOP("Wording", "You can say a few words."),
    ),
    (
        QT_TRANSLATE_NOOP("Wording", "hard"),
        QT_TRANSLATE_NOOP("Wording", "You would rather not talk."),
    ),
    (
        QT_TRANSLATE_NOOP("Wording", "very hard"),
        QT_TRANSLATE_NOOP("Wording", "One word at a time."),
    ),
    (
        QT_TRANSLATE_NOOP("Wording", "very hard"),
        QT_TRANSLATE_NOOP("Wording", "You could do a little more, not much."),
    ),
    (
        QT_TRANSLATE_NOOP("Wording", "all out"),
        QT_TRANSLATE_NOOP("Wording", "Nothing is left."),
    ),
)

_SET_LETTERS: Final[Mapping[SetKind, object]] = {
    SetKind.WARM_UP: QT_TRANSLATE_NOOP("Wording", "W"),
    SetKind.DROP: QT_TRANSLATE_NOOP("Wording", "D"),
    SetKind.FAILURE: QT_TRANSLATE_NOOP("Wording", "F"),
    SetKind.ASSISTED: QT_TRANSLATE_NOOP("Wording", "A"),
}

_SET_KINDS: Final[Mapping[SetKind, object]] = {
    SetKind.WORKING: QT_TRANSLATE_NOOP("Wording", "Working set"),
    SetKind.WARM_UP: QT_TRANSLATE_NOOP("Wording", "Warm-up"),
    SetKind.DROP: QT_TRANSLATE_NOOP("Wording", "Drop set"),
    SetKind.FAILURE: QT_TRANSLATE_NOOP("Wording", "To failure"),
    SetKind.ASSISTED: QT_TRANSLATE_NOOP("Wording", "Assisted"),
}


def _translated(marked: object) -> str:
    return QCoreApplication.translate("Wording", str(marked))


def rpe_words(rpe: int) -> tuple[str, str]:
    """The word for a rated exertion from 1 to 10, and what it feels like."""
    word, meaning = _RPE[rpe - 1]
    return _translated(word), _translated(meaning)


def set_label(kind: SetKind, number: int) -> str:
    """What stands before a set: its number, or the letter of its kind."""
    letter = _SET_LETTERS.get(kind)
    return str(number) if letter is None else _translated(letter)


def set_kind_name(kind: SetKind) -> str:
    """Name of a kind of set, as a title."""
    return _translated(_SET_KINDS[kind])
