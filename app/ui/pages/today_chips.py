"""The parts of the body that are ready, as chips that lead to their rows."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.muscles import MUSCLES, REGION_MUSCLES
from app.state.views.today_parts import BodyPart
from app.ui.widgets.chip import Chip, ChipTone, ChipView
from app.ui.widgets.chip_strip import ChipStrip
from app.ui.wording import part_name

_EVERY_PART: Final[tuple[BodyPart, ...]] = (*REGION_MUSCLES, *MUSCLES)


class ReadyChips(ChipStrip):
    """Ready: chest, upper back, arms.

    Every part has its chip, shown while the part is ready, so that scrubbing makes none anew.

    Signals:
        part_selected: The region or muscle group whose row should come into sight.
    """

    part_selected = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_label(self.tr("Ready"))
        self._parts: tuple[BodyPart, ...] = ()
        self._all = [(part, self._new_chip(part)) for part in _EVERY_PART]
        self.set_chips([chip for _, chip in self._all])
        self.hide()

    def display(self, parts: tuple[BodyPart, ...]) -> None:
        """Show these parts; without any the strip is hidden."""
        if parts == self._parts:
            return
        self._parts = parts
        for part, chip in self._all:
            chip.setVisible(any(part is ready for ready in parts))
        self.setVisible(bool(parts))

    def _new_chip(self, part: BodyPart) -> Chip:
        chip = Chip(ChipView(part_name(part)), tone=ChipTone.READY)
        chip.clicked.connect(lambda: self.part_selected.emit(part))
        chip.hide()
        return chip
