"""The weekly review: what was trained, how recovery went, where the forecast was wrong."""

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.exercises import Sport
from app.core.settings import Settings
from app.state.views.review import Review
from app.state.views.trends_range import Span
from app.ui.pages.review_cards import (
    AheadCard,
    ForecastCard,
    RecoveryCard,
    ReviewCard,
    SetsCard,
    TrainingCard,
)
from app.ui.pages.review_words import span_text, week_name
from app.ui.theme.icons import Icon
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.text import Text, stacked
from app.ui.widgets.tone import Tone


class ReviewPage(SubPage):
    """One week in cards.

    Signals:
        week_chosen: A day of the week to show.
        report_requested: Make a report to print or send.
        planner_requested: Go on to the planner.
        log_requested: Log a workout.
    """

    week_chosen = Signal(object)
    report_requested = Signal()
    planner_requested = Signal()
    log_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._review: Review | None = None
        self._earlier = IconButton(Icon.CHEVRON_LEFT, self.tr("Earlier week"))
        self._later = IconButton(Icon.CHEVRON_RIGHT, self.tr("Later week"))
        centre = Qt.AlignmentFlag.AlignHCenter
        self._name = Text("", TextRole.CAPTION, Tone.MUTED, align=centre)
        self._days = Text("", TextRole.SECTION, align=centre)
        self.training = TrainingCard()
        self.sets = SetsCard()
        self.recovery = RecoveryCard()
        self.forecast = ForecastCard()
        self.ahead = AheadCard()
        self._empty = EmptyState(Icon.CALENDAR_BLANK_OUTLINE, "", "")
        self._report = Button(self.tr("Make a report"), ButtonKind.OUTLINED)
        self._lay_out()
        self._wire()

    @property
    def cards(self) -> tuple[ReviewCard, ...]:
        """The cards, from the top."""
        return self.training, self.sets, self.recovery, self.forecast, self.ahead

    @property
    def span(self) -> Span | None:
        """The week that is shown; None before anything was."""
        return None if self._review is None else self._review.span

    def display(self, review: Review, sports: Mapping[str, Sport], settings: Settings) -> None:
        """Show a week."""
        self._review = review
        self._name.set_text(week_name(review))
        self._days.set_text(span_text(review.span))
        self._earlier.setEnabled(review.has_earlier)
        self._later.setEnabled(not review.is_running)
        self._show_empty(review)
        for card in (self.training, self.sets, self.recovery, self.forecast):
            card.setVisible(not review.is_empty)
        self._report.setVisible(not review.is_empty)
        if not review.is_empty:
            self.training.display(review, sports, settings)
            self.sets.display(review)
            self.recovery.display(review)
            self.forecast.display(review)
        self.ahead.display(review.ahead, sports)

    def _show_empty(self, review: Review) -> None:
        self._empty.setVisible(review.is_empty)
        if review.is_running:
            self._empty.set_content(
                self.tr("Nothing logged this week"),
                self.tr("Log a workout or check in, and the week sums itself up here."),
                self.tr("Log a workout"),
            )
        else:
            self._empty.set_content(
                self.tr("Nothing was logged in this week"),
                self.tr("A week of rest, or one that was not written down."),
                "",
            )

    def _lay_out(self) -> None:
        self.set_title(self.tr("Weekly review"))
        row = QHBoxLayout()
        row.addWidget(self._earlier)
        row.addLayout(stacked(self._days, self._name), 1)
        row.addWidget(self._later)
        self.body.addLayout(row)
        self.body.addWidget(self._empty)
        for card in self.cards:
            self.body.addWidget(card)
        self.body.addWidget(self._report)

    def _wire(self) -> None:
        self._earlier.clicked.connect(lambda: self._choose(-1))
        self._later.clicked.connect(lambda: self._choose(1))
        self._report.clicked.connect(self.report_requested)
        self._empty.acted.connect(self.log_requested)
        self.ahead.planner_requested.connect(self.planner_requested)

    def _choose(self, weeks: int) -> None:
        if self._review is not None:
            self.week_chosen.emit(self._review.span.first + timedelta(weeks=weeks))
