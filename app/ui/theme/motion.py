"""How long things move, and along which curve."""

from enum import IntEnum
from typing import Final

from PySide6.QtCore import QEasingCurve


class Motion(IntEnum):
    """A kind of movement; the value is its length in milliseconds."""

    STATE = 150
    PAGE = 250
    ROLL = 400


STANDARD_EASING: Final = QEasingCurve.Type.OutCubic
