"""The cards of the trends, in their order; importing this loads pyqtgraph."""

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.core.status import Status
from app.state.views.trends import TrendsView
from app.state.views.trends_accuracy import AccuracyFinding
from app.state.views.trends_load import LoadFinding
from app.state.views.trends_recovery import RecoveryFinding
from app.ui.charts.error_plot import ErrorPlot
from app.ui.charts.key_legend import Key, KeyItem
from app.ui.charts.load_plot import LoadPlot
from app.ui.charts.recovery_plot import RecoveryPlot
from app.ui.charts.sets_plot import SetsPlot
from app.ui.pages.trends_card import TrendCard
from app.ui.pages.trends_cards_recovery import SleepCard, TimingCard
from app.ui.pages.trends_cards_soreness import HeatCard, SorenessCard
from app.ui.pages.trends_cards_training import KindsCard, ProgressCard
from app.ui.pages.trends_explanations import (
    accuracy_explanation,
    load_explanation,
    recovery_explanation,
    sets_explanation,
)
from app.ui.pages.trends_tables import (
    Table,
    accuracy_table,
    load_table,
    recovery_table,
    sets_table,
)
from app.ui.pages.trends_time_card import TimeCard
from app.ui.pages.trends_words import Heading, sets_heading
from app.ui.pages.trends_words_load import (
    accuracy_figures,
    accuracy_heading,
    guess_name,
    load_figures,
    load_heading,
    load_note,
    recovery_heading,
)
from app.ui.theme.tokens import Colours


class SetsCard(TrendCard):
    """Weekly hard sets per muscle group."""

    place = "log"
    file_name = "weekly-sets"

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
    def table(self) -> Table:
        return sets_table(self._view.sets)

    @override
    def explanation(self) -> str:
        return sets_explanation()

    @override
    def show_part(self, view: TrendsView) -> None:
        part = view.sets
        heading = sets_heading(part)
        if not part.rows:
            text = self.tr("Log strength sets to see how much each muscle group gets.")
            self.show_empty(Heading(heading.title, text), self.tr("Log a workout"))
        else:
            self._chart.display(part, heading.spoken)
            self.show_chart(heading)


class RecoveryCard(TrendCard):
    """From onset to ready in the coming days."""

    place = "log"
    file_name = "recovery"

    def __init__(self, *, parent: QWidget | None = None) -> None:
        self._chart = RecoveryPlot()
        super().__init__(self._chart, (), parent=parent)
        self.set_keys(
            (
                KeyItem(Key.AREA, _fill(Status.GO_LIGHT), self.tr("Not ready")),
                KeyItem(Key.AREA, _fill(Status.RECOVER), self.tr("Soreness 4 or more")),
                KeyItem(Key.DOT, _fill(Status.READY), self.tr("Ready")),
            )
        )

    @override
    def table(self) -> Table:
        return recovery_table(self._view.recovery)

    @override
    def explanation(self) -> str:
        return recovery_explanation()

    @override
    def show_part(self, view: TrendsView) -> None:
        part = view.recovery
        heading = recovery_heading(part)
        if part.finding is RecoveryFinding.NO_DATA:
            text = self.tr("Log a workout to see when each muscle group is ready again.")
            self.show_empty(Heading(heading.title, text), self.tr("Log a workout"))
        elif not part.rows:
            text = self.tr("Every muscle group with data is ready.")
            self.show_empty(Heading(heading.title, text), self.tr("Log a workout"))
        else:
            self._chart.display(part, heading.spoken)
            self.show_chart(heading)


class LoadCard(TimeCard):
    """Session load, acute and chronic."""

    place = "log"
    file_name = "load"

    def __init__(self, *, parent: QWidget | None = None) -> None:
        self._chart = LoadPlot()
        super().__init__(self._chart, (), parent=parent)
        day = self.tr("Day")
        self.set_keys(
            (
                KeyItem(Key.LINE, lambda colours: colours.primary, self.tr("Acute, 7 d")),
                KeyItem(Key.DASHES, lambda colours: colours.series[2], self.tr("Chronic, 28 d")),
                KeyItem(Key.AREA, _fill(Status.UNKNOWN), day),
            )
        )

    @override
    def table(self) -> Table:
        return load_table(self._view.load)

    @override
    def explanation(self) -> str:
        return load_explanation()

    @override
    def show_part(self, view: TrendsView) -> None:
        part = view.load
        heading = self.dated(load_heading(part))
        if part.finding is LoadFinding.NO_LOAD and not view.back:
            text = self.tr("Log workouts with a rating of how hard they were.")
            self.show_empty(Heading(heading.title, text), self.tr("Log a workout"))
        else:
            window = self.in_sight(view, view.span.first, view.span.days)
            self._chart.display(view.all_load, heading.spoken, window)
            self.set_figures(load_figures(part), load_note(part))
            self.show_chart(heading)


class AccuracyCard(TrendCard):
    """How far the forecasts were off."""

    place = "check-in"
    file_name = "accuracy"

    def __init__(self, *, parent: QWidget | None = None) -> None:
        self._chart = ErrorPlot(guess_name)
        super().__init__(self._chart, (), parent=parent)

    @override
    def table(self) -> Table:
        return accuracy_table(self._view.accuracy, guess_name)

    @override
    def explanation(self) -> str:
        return accuracy_explanation()

    @override
    def show_part(self, view: TrendsView) -> None:
        part = view.accuracy
        heading = accuracy_heading(part)
        if part.finding in {AccuracyFinding.NO_REPORTS, AccuracyFinding.TOO_FEW}:
            self.show_empty(heading, self.tr("Check in"))
        else:
            self._chart.display(part, heading.spoken)
            self.set_figures(accuracy_figures(part))
            self.show_chart(heading)


def _fill(status: Status) -> Callable[[Colours], QColor]:
    return lambda colours: colours.status(status).fill


CARDS: Final = (
    SorenessCard,
    HeatCard,
    RecoveryCard,
    SetsCard,
    LoadCard,
    TimingCard,
    SleepCard,
    KindsCard,
    ProgressCard,
    AccuracyCard,
)
