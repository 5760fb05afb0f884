"""Trends: charts of the past, for a range and a muscle group of choice."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.compat import override
from app.core.muscles import MUSCLES
from app.state.views.trends import TrendsChoice, TrendsView
from app.state.views.trends_progress import MOST_EXERCISES, exercise_name
from app.state.views.trends_range import TrendsRange
from app.state.views.trends_source import TrendsSource
from app.ui.pages.trends import TrendsPage
from app.ui.places.place import ForecastSource, Place, PlaceContext
from app.ui.places.trends_warm_up import WarmUp
from app.ui.sheets.choice_sheet import ChoicePanel
from app.ui.wording import muscle_name

if TYPE_CHECKING:
    from app.ui.pages.trends_card import TrendCard


class TrendsPlace(Place):
    """The Trends page and its sheets."""

    def __init__(self, context: PlaceContext, forecast: ForecastSource) -> None:
        self._page = TrendsPage()
        super().__init__(context, self._page)
        self._forecast = forecast
        self._choice = TrendsChoice()
        self._source: TrendsSource | None = None
        self._views: dict[TrendsChoice, TrendsView] = {}
        self.warm_up = WarmUp(self)
        self._page.range_chosen.connect(self._choose_range)
        self._page.muscle_requested.connect(self._offer_muscles)
        self._page.exercise_requested.connect(self._offer_exercises)
        self._page.place_requested.connect(self.place_requested)
        self._page.menu_requested.connect(self._open_menu)

    @override
    def refresh(self) -> None:
        prepared, forecast = self.state.prepared, self._forecast()
        known = self._source
        if known is None or known.prepared is not prepared or known.forecast is not forecast:
            monday_based = QLocale().firstDayOfWeek().value - 1
            self._source = TrendsSource(
                prepared, forecast, monday_based, self.store.stored_forecasts
            )
            self._views.clear()
        self._show()

    def _show(self) -> None:
        """Show the choice; what was seen of the same history before is kept."""
        if self._source is None:
            return
        if self._choice not in self._views:
            self._views[self._choice] = TrendsView(self._source, self._choice)
        self._page.display(self._views[self._choice])

    def _choose_range(self, chosen: TrendsRange) -> None:
        self._choice = replace(self._choice, range=chosen)
        self._show()

    def _open_menu(self, card: "TrendCard") -> None:
        from app.ui.places.trends_menu import ChartMenu  # noqa: PLC0415 - pyqtgraph, as the cards

        menu = ChartMenu(self.shell, card)
        menu.saved.connect(lambda name: self.say_done(self.tr("Chart saved"), name, None))
        menu.failed.connect(self.say_problem)
        menu.open()

    def _offer_muscles(self) -> None:
        present = MUSCLES.index(self._choice.muscle)
        panel = ChoicePanel([muscle_name(muscle) for muscle in MUSCLES], present)
        panel.chosen.connect(self._choose_muscle)
        self.shell.open_sheet(self.tr("Muscle group"), panel)

    def _choose_muscle(self, index: int) -> None:
        self.shell.close_sheet()
        self._choice = replace(self._choice, muscle=MUSCLES[index])
        self._show()

    def _offer_exercises(self) -> None:
        if self._source is None:
            return
        history = self.state.history
        offered = tuple(self._source.exercise_sessions)[:MOST_EXERCISES]
        names = [exercise_name(exercise_id, history) for exercise_id in offered]
        chosen = self._choice.exercise_id
        panel = ChoicePanel(names, offered.index(chosen) if chosen in offered else 0)
        panel.chosen.connect(lambda index: self._choose_exercise(offered[index]))
        self.shell.open_sheet(self.tr("Exercise"), panel)

    def _choose_exercise(self, exercise_id: str) -> None:
        self.shell.close_sheet()
        self._choice = replace(self._choice, exercise_id=exercise_id)
        self._show()
