"""A sheet for a length of time."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import formats
from app.ui.theme.measures import CARD_GAP
from app.ui.widgets.button import Button
from app.ui.widgets.stepper import Stepper, StepRange

_MINUTES: Final = StepRange(5, 600, 5)


class MinutesPanel(QWidget):
    """A stepper in minutes, and Done.

    Signals:
        chosen: Minutes, when the person is done.
    """

    chosen = Signal(float)

    def __init__(self, minutes: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minutes = minutes
        stepper = Stepper(self.tr("Duration"), _MINUTES, formats.in_minutes)
        stepper.set_value(minutes)
        stepper.value_chosen.connect(self._keep)
        done = Button(self.tr("Done"))
        done.clicked.connect(lambda: self.chosen.emit(self._minutes))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(CARD_GAP)
        layout.addWidget(stepper)
        layout.addWidget(done)

    def _keep(self, minutes: float) -> None:
        self._minutes = minutes
