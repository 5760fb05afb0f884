"""The cards of strength against endurance and of progress in one exercise."""

from PySide6.QtWidgets import QWidget

from app.compat import override
from app.core.status import Status
from app.state.views.trends import TrendsView
from app.state.views.trends_kinds import KindsFinding
from app.state.views.trends_progress import ProgressFinding
from app.state.views.trends_range import Step
from app.ui.charts.key_legend import Key, KeyItem
from app.ui.charts.kinds_plot import KindsPlot, days_of
from app.ui.charts.progress_plot import ProgressPlot
from app.ui.pages.trends_explanations import kinds_explanation, progress_explanation
from app.ui.pages.trends_picker import PickerButton
from app.ui.pages.trends_tables import Table, kinds_table, progress_table
from app.ui.pages.trends_time_card import TimeCard
from app.ui.pages.trends_words import Heading
from app.ui.pages.trends_words_training import (
    kinds_figures,
    kinds_heading,
    kinds_note,
    progress_figures,
    progress_heading,
)


class KindsCard(TimeCard):
    """Strength against endurance, and where they were in each other's way."""

    place = "log"
    file_name = "strength-endurance"

    def __init__(self, *, parent: QWidget | None = None) -> None:
        self._chart = KindsPlot()
        super().__init__(self._chart, (), parent=parent)
        self.set_keys(
            (
                KeyItem(Key.AREA, lambda colours: colours.series[0], self.tr("Strength")),
                KeyItem(Key.AREA, lambda colours: colours.series[2], self.tr("Endurance")),
                KeyItem(Key.DOT, lambda colours: colours.series[1], self.tr("Too close")),
            )
        )

    @override
    def table(self) -> Table:
        return kinds_table(self._view.kinds)

    @override
    def step_of(self, view: TrendsView) -> Step:
        return view.kinds.step

    @override
    def explanation(self) -> str:
        return kinds_explanation(self._view.kinds.within_hours)

    @override
    def show_part(self, view: TrendsView) -> None:
        part = view.kinds
        heading = self.dated(kinds_heading(part))
        if part.finding is KindsFinding.NOTHING and not view.back:
            text = self.tr("Log strength and endurance to see how they share your week.")
            self.show_empty(Heading(heading.title, text), self.tr("Log a workout"))
            return
        both = part.finding in {KindsFinding.APART, KindsFinding.CONFLICTS}
        window = self.in_sight(view, part.bars[0].start, days_of(part))
        self._chart.display(view.all_kinds, heading.spoken, window)
        self.set_figures(kinds_figures(part), kinds_note(part) if both else "")
        self.show_chart(heading)


class ProgressCard(TimeCard):
    """Estimated maximum, volume and best set of one exercise."""

    place = "log"
    file_name = "progress"

    def __init__(self, *, parent: QWidget | None = None) -> None:
        self._chart = ProgressPlot()
        super().__init__(self._chart, (), parent=parent)
        self._picker = PickerButton(self.tr("Exercise"))
        self.add_picker(self._picker)
        self.set_keys(
            (
                KeyItem(Key.LINE, lambda colours: colours.primary, self.tr("Estimated 1RM")),
                KeyItem(
                    Key.AREA,
                    lambda colours: colours.status(Status.UNKNOWN).fill,
                    self.tr("Volume, own scale"),
                ),
            )
        )

    @override
    def table(self) -> Table:
        return progress_table(self._view.progress)

    @override
    def explanation(self) -> str:
        return progress_explanation()

    @override
    def show_part(self, view: TrendsView) -> None:
        part = view.progress
        heading = self.dated(progress_heading(part))
        self._picker.set_choice(part.name)
        self._picker.setVisible(bool(part.name))
        if part.finding is ProgressFinding.NO_SETS and not view.back:
            text = self.tr("Log sets with a weight to follow an exercise.")
            self.show_empty(Heading(heading.title, text), self.tr("Log a workout"))
        else:
            window = self.in_sight(view, view.span.first, view.span.days)
            self._chart.display(view.all_progress, heading.spoken, window)
            self.set_figures(progress_figures(part))
            self.show_chart(heading)
