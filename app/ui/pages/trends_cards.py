"""The cards of the trends, in their order; importing this loads pyqtgraph."""

from typing import Final

from PySide6.QtWidgets import QWidget

from app.compat import override
from app.state.views.trends import TrendsView
from app.ui.charts.heat_plot import HeatPlot
from app.ui.charts.key_legend import Key, KeyItem
from app.ui.charts.sets_plot import SetsPlot
from app.ui.charts.soreness_plot import SorenessPlot
from app.ui.pages.trends_card import ChartCard
from app.ui.pages.trends_words import Heading, heat_heading, sets_heading, soreness_heading


class TrendCard(ChartCard):
    """A card that takes its part of the view."""

    place: str = "log"
    """Where its missing data are entered."""

    def display(self, view: TrendsView) -> None:
        """Show its part."""
        raise NotImplementedError


class SorenessCard(TrendCard):
    """Predicted against reported soreness."""

    place = "log"

    def __init__(self, *, parent: QWidget | None = None) -> None:
        self._chart = SorenessPlot()
        super().__init__(self._chart, (), parent=parent)
        self.set_keys(
            (
                KeyItem(Key.LINE, lambda colours: colours.primary, self.tr("Predicted")),
                KeyItem(Key.BAND, lambda colours: colours.band, self.tr("80\u00a0% band")),
                KeyItem(Key.DOT, lambda colours: colours.series[1], self.tr("Reported")),
            )
        )

    @override
    def display(self, view: TrendsView) -> None:
        part = view.soreness
        if part.is_empty:
            text = self.tr("Log a workout or check in to see how sore you get, and when.")
            self.show_empty(Heading(self.tr("No soreness yet"), text), self.tr("Log a workout"))
            return
        heading = soreness_heading(part)
        self._chart.display(part, heading.spoken)
        self.show_chart(heading)


class HeatCard(TrendCard):
    """Reported soreness by muscle group and day."""

    place = "check-in"

    def __init__(self, *, parent: QWidget | None = None) -> None:
        self._chart = HeatPlot()
        super().__init__(self._chart, (), parent=parent)
        self.set_keys(
            (
                KeyItem(Key.RAMP, lambda colours: colours.primary, self.tr("0\u201310 soreness")),
                KeyItem(Key.HOLLOW, lambda colours: colours.outline, self.tr("no check-in")),
            )
        )

    @override
    def display(self, view: TrendsView) -> None:
        part = view.heat
        heading = heat_heading(part)
        if not part.check_ins:
            text = self.tr("Check in on mornings to see which muscles get sore.")
            self.show_empty(Heading(heading.title, text), self.tr("Check in"))
        elif not part.muscles:
            self.show_empty(heading, self.tr("Check in"))
        else:
            self._chart.display(part, heading.spoken)
            self.show_chart(heading)


class SetsCard(TrendCard):
    """Weekly hard sets per muscle group."""

    place = "log"

    def __init__(self, *, parent: QWidget | None = None) -> None:
        self._chart = SetsPlot()
        super().__init__(self._chart, (), parent=parent)
        self.set_keys(
            (
                KeyItem(Key.AREA, lambda colours: colours.series[0], self.tr("In range")),
                KeyItem(Key.AREA, lambda colours: colours.series[1], self.tr("Below")),
                KeyItem(Key.AREA, lambda colours: colours.outline, self.tr("Range 10\u201320")),
            )
        )

    @override
    def display(self, view: TrendsView) -> None:
        part = view.sets
        heading = sets_heading(part)
        if not part.rows:
            text = self.tr("Log strength sets to see how much each muscle group gets.")
            self.show_empty(Heading(heading.title, text), self.tr("Log a workout"))
        else:
            self._chart.display(part, heading.spoken)
            self.show_chart(heading)


CARDS: Final = (SorenessCard, HeatCard, SetsCard)
