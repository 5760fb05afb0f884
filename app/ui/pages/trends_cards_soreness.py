"""The cards of soreness: predicted beside reported, and reported by muscle group and day."""

from PySide6.QtWidgets import QWidget

from app.compat import override
from app.state.views.trends import TrendsView
from app.state.views.trends_course import days_ahead
from app.ui.charts.heat_plot import HeatPlot, days_of
from app.ui.charts.key_legend import Key, KeyItem
from app.ui.charts.soreness_plot import SorenessPlot
from app.ui.pages.trends_explanations import heat_explanation, soreness_explanation
from app.ui.pages.trends_tables import Table, heat_table, soreness_table
from app.ui.pages.trends_time_card import TimeCard
from app.ui.pages.trends_words import Heading, heat_heading, soreness_heading


class SorenessCard(TimeCard):
    """Predicted against reported soreness."""

    place = "log"
    file_name = "soreness"

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
    def table(self) -> Table:
        return soreness_table(self._view.soreness)

    @override
    def explanation(self) -> str:
        return soreness_explanation()

    @override
    def show_part(self, view: TrendsView) -> None:
        part = view.soreness
        if part.is_empty and not view.back:
            text = self.tr("Log a workout or check in to see how sore you get, and when.")
            self.show_empty(Heading(self.tr("No soreness yet"), text), self.tr("Log a workout"))
            return
        heading = self.dated(soreness_heading(part))
        self._draw(view, heading.spoken)
        self.show_chart(heading)

    @override
    def bring(self, view: TrendsView) -> None:
        if not self._chart.shows(view.soreness_around):
            self._draw(view, self._chart.accessibleName())

    def _draw(self, view: TrendsView, spoken: str) -> None:
        days = float(view.span.days + days_ahead(view.span))
        window = self.in_sight(view, view.span.first, days)
        self._chart.display(view.soreness_around, spoken, window)


class HeatCard(TimeCard):
    """Reported soreness by muscle group and day."""

    place = "check-in"
    file_name = "reports"

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
    def table(self) -> Table:
        return heat_table(self._view.heat)

    @override
    def explanation(self) -> str:
        return heat_explanation()

    @override
    def show_part(self, view: TrendsView) -> None:
        part = view.heat
        heading = self.dated(heat_heading(part))
        if not part.check_ins and not view.back:
            text = self.tr("Check in on mornings to see which muscles get sore.")
            self.show_empty(Heading(heading.title, text), self.tr("Check in"))
        elif not part.muscles:
            self.show_empty(heading, self.tr("Check in"))
        else:
            window = self.in_sight(view, part.starts[0], days_of(part))
            self._chart.display(view.all_heat, heading.spoken, window)
            self.show_chart(heading)
