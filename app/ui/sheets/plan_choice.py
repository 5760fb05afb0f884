"""A sheet with everything that can be planned: routines, recent workouts, parts of the body."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.muscles import Region
from app.ui import wording
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP, HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.chip import Chip, ChipView
from app.ui.widgets.chip_strip import ChipStrip
from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.sheet_rows import SheetRows
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone


@dataclass(frozen=True, slots=True)
class PlanOption:
    """A routine or a workout that can be planned.

    Attributes:
        key: Its key.
        title: Its name.
        detail: What is in it.
        icon: Its symbol.
    """

    key: str
    title: str
    detail: str
    icon: Icon


class PlanChoicePanel(SheetRows):
    """Parts of the body as chips, then routines and workouts as rows.

    Signals:
        region_chosen: The ``Region`` to plan a usual session for.
        routine_chosen: Key of the routine to plan.
        workout_chosen: Key of the workout to plan again.
    """

    region_chosen = Signal(object)
    routine_chosen = Signal(str)
    workout_chosen = Signal(str)

    def __init__(
        self,
        routines: Sequence[PlanOption],
        workouts: Sequence[PlanOption],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._add_heading(self.tr("A part of the body"))
        strip = ChipStrip()
        strip.set_chips([self._chip(region) for region in Region])
        self.add_between(strip)
        self._add_rows(self.tr("Routines"), routines, self.routine_chosen.emit)
        self._add_rows(self.tr("The same again"), workouts, self.workout_chosen.emit)

    def _chip(self, region: Region) -> Chip:
        chip = Chip(ChipView(wording.region_name(region)), tall=True)
        when_clicked(chip, self.region_chosen.emit, region)
        return chip

    def _add_rows(
        self, heading: str, options: Sequence[PlanOption], choose: Callable[[str], object]
    ) -> None:
        if options:
            self.add_space(CARD_GAP)
            self._add_heading(heading)
        for option in options:
            row = Row(RowView(option.title, option.detail, icon=option.icon, chevron=False))
            when_clicked(row, choose, option.key)
            self.add_row(row)

    def _add_heading(self, text: str) -> None:
        self.add_between(Text(text, TextRole.HEADING, Tone.MUTED))
        self.add_space(HEADING_GAP // 2)
