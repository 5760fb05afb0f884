"""A card whose chart can be moved through time."""

from datetime import date

from PySide6.QtWidgets import QWidget

from app.compat import override
from app.state.views.trends import TrendsView
from app.state.views.trends_range import Step
from app.ui import formats
from app.ui.charts.key_legend import KeyItem
from app.ui.charts.time_plot import TimePlot, TimeWindow
from app.ui.pages.trends_card import TrendCard
from app.ui.pages.trends_words import Heading

_WEEK: int = 7


class TimeCard(TrendCard):
    """Says what the days in sight find; while they are moved, which days they are."""

    def __init__(
        self, plot: TimePlot, keys: tuple[KeyItem, ...], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(plot, keys, parent=parent)
        plot.dragged.connect(self._follow)
        plot.settled.connect(self.go_back)

    @override
    def display(self, view: TrendsView) -> None:
        self.can_return = view.back > 0
        super().display(view)

    @override
    def return_to_present(self) -> None:
        self.go_back(0)

    def go_back(self, days: int) -> None:
        """Show the days that end so many before the present."""
        if self.step_of(self._view) is Step.WEEK:
            days = round(days / _WEEK) * _WEEK
        self.display(self._view.panned(days))

    def step_of(self, view: TrendsView) -> Step:
        """What a column of the chart stands for."""
        return view.span.step

    def in_sight(self, view: TrendsView, first: date, days: float) -> TimeWindow:
        """The days in sight, at most as far back as there are data."""
        return TimeWindow(first, days, view.back, view.days_before)

    def dated(self, heading: Heading) -> Heading:
        """A finding with its days, where these are not the present ones."""
        if not self.can_return:
            return heading
        detail = formats.joined((_dates(self._view), heading.detail))
        return Heading(heading.title, detail)

    def bring(self, view: TrendsView) -> None:
        """Let the chart have the days around a place that it is moved to."""

    def _follow(self, days: int) -> None:
        passed = self._view.panned(days)
        self.bring(passed)
        self.show_dates(_dates(passed), self.tr("Double-tap the chart to return to today"))


def _dates(view: TrendsView) -> str:
    return formats.days_between(view.span.first, view.span.last)
