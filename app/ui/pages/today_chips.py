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

    A part that was ready once keeps its chip, hidden while it is not, so that scrubbing makes none
    anew.

    Signals:
        part_selected: The region or muscle group whose row should come into sight.
    """

    part_selected = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_label(self.tr("Ready"))
        self._parts: tuple[BodyPart, ...] = ()
        self._made: dict[int, Chip] = {}
        self.hide()

    def display(self, parts: tuple[BodyPart, ...]) -> None:
        """Show these parts; without any the strip is hidden."""
        if parts == self._parts:
            return
        self._parts = parts
        shown = {_place(part) for part in parts}
        missing = {_place(part): part for part in parts if _place(part) not in self._made}
        if missing:
            self._made |= {place: self._new_chip(part) for place, part in missing.items()}
            self.set_chips([self._made[place] for place in sorted(self._made)])
        for place, chip in self._made.items():
            chip.setVisible(place in shown)
        self.setVisible(bool(parts))

    def _new_chip(self, part: BodyPart) -> Chip:
        chip = Chip(ChipView(part_name(part)), tone=ChipTone.READY)
        chip.clicked.connect(lambda: self.part_selected.emit(part))
        return chip


def _place(part: BodyPart) -> int:
    """Where a part stands among all; a region and a muscle group may share their name."""
    return next(place for place, other in enumerate(_EVERY_PART) if other is part)
