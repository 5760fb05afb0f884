"""The type scale: what each kind of text is for, its size, line and weight."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType
from typing import Final

from PySide6.QtGui import QFont

_REGULAR = QFont.Weight.Normal
_MEDIUM = QFont.Weight.Medium
_BOLD = QFont.Weight.Bold


class TextRole(Enum):
    """What a piece of text is for; NOW marks today on an axis, VALUE a thumb, STEP a choice."""

    HERO = auto()
    TITLE = auto()
    SECTION = auto()
    ITEM = auto()
    SETTING = auto()
    BODY = auto()
    HEADING = auto()
    CAPTION = auto()
    LABEL = auto()
    NOW = auto()
    VALUE = auto()
    STEP = auto()


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """How a role is set; lengths in pixels at text scale 1.

    Attributes:
        size: Height of the letters' em square.
        line: Distance from one line to the next.
        weight: Thickness of the strokes.
        spacing: Added between letters.
        growth: Share of an enlargement that the role takes part in; what is large already needs
            less of it to be read, and would leave no room for anything else.
    """

    size: float
    line: float
    weight: QFont.Weight
    spacing: float = 0.0
    growth: float = 1.0

    def scale(self, text_scale: float) -> float:
        """Size against the normal size, at a text scale from 1 to 2."""
        return 1.0 + self.growth * (text_scale - 1.0)


TYPE_SCALE: Final[Mapping[TextRole, TypeStyle]] = MappingProxyType(
    {
        TextRole.HERO: TypeStyle(44, 48, _MEDIUM, -1.0, 0.5),
        TextRole.TITLE: TypeStyle(28, 34, _MEDIUM, -0.4, 0.5),
        TextRole.SECTION: TypeStyle(20, 26, _MEDIUM, growth=0.75),
        TextRole.ITEM: TypeStyle(16, 22, _MEDIUM),
        TextRole.SETTING: TypeStyle(16, 22, _REGULAR),
        TextRole.BODY: TypeStyle(14, 20, _REGULAR),
        TextRole.HEADING: TypeStyle(14, 20, _MEDIUM),
        TextRole.CAPTION: TypeStyle(12, 16, _REGULAR),
        TextRole.LABEL: TypeStyle(12, 16, _MEDIUM),
        TextRole.NOW: TypeStyle(12, 16, _BOLD),
        TextRole.VALUE: TypeStyle(16, 22, _BOLD),
        TextRole.STEP: TypeStyle(14, 20, _BOLD),
    }
)
