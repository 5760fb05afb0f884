"""How the load of an activity is spread over muscle groups."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.muscles import MuscleGroup
from app.ui import formats, wording
from app.ui.widgets.layouts import clear
from app.ui.widgets.progress import Progress
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_SHOWN: Final = 5
_BETWEEN: Final = 7
_BAR_HEIGHT: Final = 6
_ABOVE_BAR: Final = 3


class ShareBars(QWidget):
    """The most loaded muscle groups, a bar each; percentages are of the whole load."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: Mapping[MuscleGroup, float] | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_BETWEEN)

    def display(self, shares: Mapping[MuscleGroup, float]) -> None:
        """Show these shares."""
        if shares == self._shares:
            return
        self._shares = shares
        clear(self._layout)
        total = sum(shares.values()) or 1.0
        most = max(shares.values(), default=1.0)
        ranked = sorted(shares.items(), key=lambda item: -item[1])
        for muscle, share in ranked[:_SHOWN]:
            self._layout.addWidget(_bar(muscle, share / total, share / most))


def _bar(muscle: MuscleGroup, of_total: float, of_most: float) -> QWidget:
    name = wording.muscle_name(muscle)
    words = QHBoxLayout()
    words.addWidget(Text(name, wrap=False), 1)
    words.addWidget(Text(formats.percent(of_total), tone=Tone.MUTED, wrap=False))
    progress = Progress(name)
    progress.set_fraction(of_most)
    progress.setFixedHeight(_BAR_HEIGHT)
    bar = QWidget()
    layout = QVBoxLayout(bar)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(_ABOVE_BAR)
    layout.addLayout(words)
    layout.addWidget(progress)
    return bar
