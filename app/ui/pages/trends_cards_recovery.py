"""The cards of learned recovery times and of sleep."""

from PySide6.QtWidgets import QWidget

from app.compat import override
from app.core.status import Status
from app.state.views.trends import TrendsView
from app.state.views.trends_sleep import SleepFinding
from app.state.views.trends_timing import TimingFinding
from app.ui.charts.key_legend import Key, KeyItem
from app.ui.charts.sleep_plot import SleepPlot
from app.ui.charts.timing_plot import TimingPlot
from app.ui.pages.trends_card import TrendCard
from app.ui.pages.trends_explanations import sleep_explanation, timing_explanation
from app.ui.pages.trends_tables import Table, sleep_table, timing_table
from app.ui.pages.trends_words import Heading
from app.ui.pages.trends_words_recovery import (
    sleep_figures,
    sleep_heading,
    timing_heading,
    timing_needs,
)


class TimingCard(TrendCard):
    """When each muscle group is worst after training, and when it is well again."""

    place = "check-in"
    file_name = "your-recovery"

    def __init__(self, *, parent: QWidget | None = None) -> None:
        self._chart = TimingPlot()
        super().__init__(self._chart, (), parent=parent)
        self.set_keys(
            (
                KeyItem(
                    Key.AREA,
                    lambda colours: colours.status(Status.RECOVER).fill,
                    self.tr("Worst"),
                ),
                KeyItem(
                    Key.AREA, lambda colours: colours.status(Status.READY).fill, self.tr("Gone")
                ),
            )
        )

    @override
    def table(self) -> Table:
        return timing_table(self._view.timing)

    @override
    def explanation(self) -> str:
        return timing_explanation()

    @override
    def show_part(self, view: TrendsView) -> None:
        part = view.timing
        heading = timing_heading(part)
        if part.finding is TimingFinding.NO_SESSIONS:
            text = self.tr("Log workouts and check in to learn how fast you recover.")
            self.show_empty(Heading(heading.title, text), self.tr("Check in"))
        elif part.finding is TimingFinding.NOTHING_YET:
            self.show_empty(Heading(heading.title, timing_needs()), self.tr("Check in"))
        else:
            self._chart.display(part.told, heading.spoken)
            self.show_chart(heading)


class SleepCard(TrendCard):
    """Whether long nights go with faster recovery."""

    place = "check-in"
    file_name = "sleep"

    def __init__(self, *, parent: QWidget | None = None) -> None:
        self._chart = SleepPlot()
        super().__init__(self._chart, (), parent=parent)
        self.set_keys(
            (
                KeyItem(Key.DOT, lambda colours: colours.series[0], self.tr("Long night")),
                KeyItem(Key.DOT, lambda colours: colours.series[1], self.tr("Short night")),
                KeyItem(Key.LINE, lambda colours: colours.muted, self.tr("Line: mean")),
            )
        )

    @override
    def table(self) -> Table:
        return sleep_table(self._view.sleep)

    @override
    def explanation(self) -> str:
        return sleep_explanation()

    @override
    def show_part(self, view: TrendsView) -> None:
        part = view.sleep
        heading = sleep_heading(part)
        if part.finding is SleepFinding.NO_NIGHTS:
            text = self.tr(
                "Check in on the mornings after training, with your hours of sleep, to compare "
                "long and short nights."
            )
            self.show_empty(Heading(heading.title, text), self.tr("Check in"))
        else:
            self._chart.display(part, heading.spoken)
            self.set_figures(sleep_figures(part))
            self.show_chart(heading)
