"""The card with the curve of one muscle group, with the planned session and without."""

from operator import attrgetter
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.muscles import MuscleGroup
from app.state.views.planned import SelectedPlan
from app.ui import formats, wording
from app.ui.charts.key_legend import Key, KeyItem, KeyLegend
from app.ui.charts.muscle_chart import MuscleChart
from app.ui.theme.measures import CARD_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip, ChipView
from app.ui.widgets.chip_strip import ChipStrip
from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.text import Text

_PLOT_HEIGHT: Final = 144
"""Low enough to stand whole on the first screen, below the board and the answer."""

_CHIPS_GAP: Final = 4


class PlanCurveCard(Card):
    """Soreness if the session takes place, muscle group by muscle group.

    Signals:
        muscle_chosen: The ``MuscleGroup`` to look at.
    """

    muscle_chosen = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._chips: dict[MuscleGroup, Chip] = {}
        self._title = Text("", TextRole.ITEM)
        self._strip = ChipStrip()
        self._chart = MuscleChart(height=_PLOT_HEIGHT)
        self._legend = KeyLegend()
        self._legend.set_items(
            (
                KeyItem(Key.LINE, attrgetter("primary"), self.tr("With this session")),
                KeyItem(Key.DASHES, lambda colours: colours.series[5], self.tr("Without")),
                KeyItem(Key.BAND, attrgetter("band"), self.tr("80\u00a0% band")),
            )
        )
        self.body.addWidget(self._title)
        self.body.addSpacing(_CHIPS_GAP)
        self.body.addWidget(self._strip)
        self.body.addWidget(self._chart)
        self.body.addSpacing(CARD_GAP)
        self.body.addWidget(self._legend)

    @property
    def chart(self) -> MuscleChart:
        """The chart itself."""
        return self._chart

    def display(self, selected: SelectedPlan) -> None:
        """Show the curve of a session; without muscle groups there is none."""
        self.setVisible(selected.curve is not None)
        if selected.curve is None or selected.muscle is None:
            return
        when = formats.weekday_and_clock(selected.block.starts_at)
        title = self.tr("Soreness if you train {when}").format(when=when)
        if selected.curve.planned_hour is None:
            title = self.tr("Soreness in the days ahead")
        self._title.set_text(title)
        self._show_chips(tuple(wait.muscle for wait in selected.waits), selected.muscle)
        name = wording.muscle_name(selected.muscle)
        highest = formats.number(max(selected.curve.mean), 1)
        summary = self.tr("{title}, {muscle}: highest {soreness}")
        self._chart.display(
            selected.curve, summary.format(title=title, muscle=name, soreness=highest)
        )

    def _show_chips(self, muscles: tuple[MuscleGroup, ...], chosen: MuscleGroup) -> None:
        if set(muscles) != set(self._chips):
            self._chips = {muscle: self._chip(muscle) for muscle in muscles}
            self._strip.set_chips(list(self._chips.values()))
        for muscle, chip in self._chips.items():
            chip.set_view(ChipView(wording.muscle_name(muscle), chosen=muscle is chosen))

    def _chip(self, muscle: MuscleGroup) -> Chip:
        chip = Chip(ChipView(wording.muscle_name(muscle)))
        when_clicked(chip, self.muscle_chosen.emit, muscle)
        return chip
