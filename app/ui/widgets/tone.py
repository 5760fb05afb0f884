"""The colours that words and symbols may take, by meaning."""

from enum import Enum, auto

from PySide6.QtGui import QColor

from app.core.status import Status
from app.ui.theme.theme import theme


class Tone(Enum):
    """What a word's or symbol's colour says."""

    NORMAL = auto()
    MUTED = auto()
    PRIMARY = auto()
    ON_PRIMARY = auto()
    ON_TINT = auto()
    DANGER = auto()
    ON_TOAST = auto()
    TOAST_ACTION = auto()
    READY = auto()
    GO_LIGHT = auto()
    RECOVER = auto()
    REST = auto()


_STATUS_TONES = {
    Tone.READY: Status.READY,
    Tone.GO_LIGHT: Status.GO_LIGHT,
    Tone.RECOVER: Status.RECOVER,
    Tone.REST: Status.REST,
}


def tone_colour(tone: Tone) -> QColor:
    """The token of a tone."""
    colours = theme().colours
    if tone in _STATUS_TONES:
        return colours.status(_STATUS_TONES[tone]).text
    return {
        Tone.NORMAL: colours.text,
        Tone.MUTED: colours.muted,
        Tone.PRIMARY: colours.primary,
        Tone.ON_PRIMARY: colours.on_primary,
        Tone.ON_TINT: colours.on_tint,
        Tone.DANGER: colours.danger,
        Tone.ON_TOAST: colours.toast_text,
        Tone.TOAST_ACTION: colours.toast_action,
    }[tone]


def ground_colour(tone: Tone) -> QColor:
    """What words of a tone stand on, and words upon its colour are written in."""
    colours = theme().colours
    return (
        colours.status(_STATUS_TONES[tone]).container if tone in _STATUS_TONES else colours.raised
    )
