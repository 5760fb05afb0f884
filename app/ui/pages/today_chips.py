"""The parts of the body that are ready, as chips that lead to their rows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.state.views.today_parts import BodyPart
from app.ui.widgets.chip import Chip, ChipTone, ChipView
from app.ui.widgets.chip_strip import ChipStrip
from app.ui.wording import part_name


class ReadyChips(ChipStrip):
    """Ready: chest, upper back, arms.

    Signals:
        part_selected: The region or muscle group whose row should come into sight.
    """

    part_selected = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_label(self.tr("Ready"))
        self._parts: tuple[BodyPart, ...] = ()
        self.hide()

    def display(self, parts: tuple[BodyPart, ...]) -> None:
        """Show these parts; without any the strip is hidden."""
        if parts == self._parts:
            return
        self._parts = parts
        self.set_chips([self._chip(part) for part in parts])
        self.setVisible(bool(parts))

    def _chip(self, part: BodyPart) -> Chip:
        chip = Chip(ChipView(part_name(part)), tone=ChipTone.READY)
        chip.clicked.connect(lambda: self.part_selected.emit(part))
        return chip
