"""Today: the answer, and a muscle's sheet or pane behind each part of it."""

from PySide6.QtCore import Signal

from app.compat import override
from app.core.accuracy import Score, muscle_accuracy
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.planner import workouts_ahead
from app.core.workouts import Workout
from app.state.views.muscle import MuscleView, present_muscle
from app.state.views.today import present_today
from app.ui import wording
from app.ui.pages.today import TodayPage
from app.ui.places.place import ForecastSource, Place, PlaceContext
from app.ui.sheets.legend_sheet import LegendPanel
from app.ui.sheets.muscle_sheet import MusclePanel
from app.ui.theme.measures import DETAIL_MAXIMUM, WIDE_MARGIN
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.scroll_page import ScrollPage


class TodayPlace(Place):
    """The Today page with the selected muscle group beside or over it.

    Signals:
        nothing_sore_reported: This morning's check-in is that nothing is sore.
    """

    nothing_sore_reported = Signal()

    def __init__(self, context: PlaceContext, forecast: ForecastSource) -> None:
        self._page = TodayPage()
        super().__init__(context, self._page)
        self._forecast = forecast
        self._muscle: MuscleGroup | None = None
        self._order: tuple[MuscleGroup, ...] = MUSCLES
        self._scored_state: object = None
        self._scores: dict[MuscleGroup, Score | None] = {}
        self._pane = MusclePanel()
        self._pane.set_wide(True)
        self._sheet: MusclePanel | None = None
        self.second_pane = ScrollPage(maximum=DETAIL_MAXIMUM)
        self.second_pane.set_sides(WIDE_MARGIN // 2, WIDE_MARGIN)
        self.second_pane.body.addWidget(self._pane)
        self._wire_page()
        self._wire_panel(self._pane)
        context.shell.width_changed.connect(self._set_wide)

    @override
    def refresh(self) -> None:
        view = present_today(
            self._forecast(),
            self.state.history,
            self.context.now(),
            self.state.dismissed_advice,
            self._planned(),
        )
        self._order = view.muscles_in_order
        self._page.display(view)
        if self.shell.is_wide:
            self._muscle = self._muscle or self._order[0]
            self._pane.display(self._muscle_view(self._muscle))
        self._page.show_muscle_selected(self._muscle if self.shell.is_wide else None)
        if self._sheet is not None and self.shell.is_sheet_open and self._muscle:
            self._sheet.display(self._muscle_view(self._muscle))

    def show_hour(self, hour: int) -> None:
        """Show the page as it was or will be, hours from now."""
        self._page.show_hour(hour)

    def open_legend(self) -> None:
        """Explain the colours."""
        self.shell.open_sheet(self.tr("What the colours mean"), LegendPanel())

    def open_muscle(self, muscle: MuscleGroup) -> None:
        """Show one muscle group in the pane, or in a sheet where there is no room for one."""
        self._muscle = muscle
        if self.shell.is_wide:
            self.refresh()
            return
        self._sheet = MusclePanel()
        self._wire_panel(self._sheet)
        self._sheet.display(self._muscle_view(muscle))
        self.shell.open_sheet(wording.muscle_name(muscle), self._sheet, TextRole.TITLE)

    def _wire_page(self) -> None:
        page = self._page
        page.muscle_selected.connect(self.open_muscle)
        page.nothing_sore_reported.connect(self.nothing_sore_reported)
        page.check_in_requested.connect(lambda: self.place_requested.emit("check-in"))
        page.log_requested.connect(lambda: self.place_requested.emit("log"))
        page.import_requested.connect(self.import_requested)
        page.demo_requested.connect(self.demo_requested)
        page.help_requested.connect(self.open_legend)
        page.advice_dismissed.connect(self._dismiss_advice)

    def _wire_panel(self, panel: MusclePanel) -> None:
        panel.previous_requested.connect(lambda: self._step(0))
        panel.next_requested.connect(lambda: self._step(1))
        panel.log_requested.connect(lambda: self._leave_for("log"))
        panel.check_in_requested.connect(lambda: self._leave_for("check-in"))

    def _leave_for(self, place: str) -> None:
        self.shell.close_sheet()
        self.place_requested.emit(place)

    def _set_wide(self, wide: bool) -> None:
        self._page.set_wide(wide)
        if wide:
            self.shell.close_sheet()
        self.refresh()

    def _step(self, neighbour: int) -> None:
        if self._muscle is not None:
            self.open_muscle(self._muscle_view(self._muscle).neighbours[neighbour])

    def _muscle_view(self, muscle: MuscleGroup) -> MuscleView:
        return present_muscle(
            muscle,
            self._forecast(),
            self.state.history,
            self._score(muscle),
            order=self._order,
            planned=self._planned(),
        )

    def _planned(self) -> tuple[Workout, ...]:
        return workouts_ahead(self.state.planned, self.state.history.workouts, self.context.now())

    def _score(self, muscle: MuscleGroup) -> Score | None:
        if self._scored_state is not self.state:
            self._scored_state = self.state
            self._scores.clear()
        if muscle not in self._scores:
            stored = self.store.stored_forecasts(muscle)
            score = muscle_accuracy(self.state.prepared, muscle, stored=stored)
            self._scores[muscle] = score
        return self._scores[muscle]

    def _dismiss_advice(self, advice_id: str) -> None:
        undo = self.store.dismiss_advice(advice_id)
        self.say_done(self.tr("Not shown for a week"), "", undo)
