"""The fact behind a piece of advice, in a line: why now."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from app.state.views.advice_reasons import Reason, ReasonKind
from app.ui import formats
from app.ui.wording import muscle_name
from app.ui.workout_words import workout_title

_TEXTS: Final[Mapping[ReasonKind, object]] = {
    ReasonKind.PAIN: QT_TRANSLATE_NOOP("Advice", "Why now: you reported sharp pain on {day}."),
    ReasonKind.REPORTED: QT_TRANSLATE_NOOP(
        "Advice", "Why now: you rated {muscle} {number} of 10 on {day}."
    ),
    ReasonKind.LASTING: QT_TRANSLATE_NOOP(
        "Advice", "Why now: {muscle} sore in every check-in for over a week."
    ),
    ReasonKind.SORE: QT_TRANSLATE_NOOP(
        "Advice", "Why now: soreness of {muscle} is at {number} of 10."
    ),
    ReasonKind.WEAK: QT_TRANSLATE_NOOP("Advice", "Why now: strength of {muscle} is at {number}."),
    ReasonKind.SORENESS_TO_COME: QT_TRANSLATE_NOOP(
        "Advice", "Why now: trained on {day}, and the soreness is still to come."
    ),
    ReasonKind.TRAINED: QT_TRANSLATE_NOOP(
        "Advice", "Why now: {muscle} ready, last trained on {day}."
    ),
    ReasonKind.TOO_CLOSE: QT_TRANSLATE_NOOP(
        "Advice", "Why now: {first} and {second} on {day}, {number} apart."
    ),
    ReasonKind.SHORT_NIGHT: QT_TRANSLATE_NOOP("Advice", "Why now: you slept {number}."),
    ReasonKind.LITTLE_PROTEIN: QT_TRANSLATE_NOOP(
        "Advice", "Why now: yesterday was short of protein."
    ),
}


def reason_text(reason: Reason) -> str:
    """Why a piece of advice is given now, in a sentence."""
    titles = [workout_title(line, sport) for line, sport in reason.sessions] or ["", ""]
    return QCoreApplication.translate("Advice", str(_TEXTS[reason.kind])).format(
        muscle=QLocale().toLower(muscle_name(reason.muscle)) if reason.muscle else "",
        day=_day_text(reason),
        number=_number_text(reason),
        first=titles[0],
        second=titles[1],
    )


def _day_text(reason: Reason) -> str:
    """A weekday, for what is a few days away at most; a session may be weeks ago."""
    if reason.at is None:
        return ""
    day = reason.at.date()
    is_recent = reason.kind is not ReasonKind.TRAINED
    return formats.full_weekday(day) if is_recent else formats.short_day(day)


def _number_text(reason: Reason) -> str:
    if reason.kind is ReasonKind.WEAK:
        return formats.percent(reason.number / 100)
    if reason.kind in {ReasonKind.TOO_CLOSE, ReasonKind.SHORT_NIGHT}:
        return formats.hours_and_minutes(reason.number)
    return formats.number(reason.number, 1 if reason.kind is ReasonKind.SORE else 0)
