"""The cards of the weekly review; importing this loads pyqtgraph."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.exercises import Sport
from app.core.settings import Settings
from app.core.status import Status
from app.state.views.log import WorkoutLine
from app.state.views.review import Review
from app.state.views.review_ahead import Ahead
from app.ui import formats, wording
from app.ui.charts.heat_plot import HeatPlot
from app.ui.charts.key_legend import Key, KeyItem, KeyLegend
from app.ui.charts.sets_plot import SetsPlot
from app.ui.pages.planner_words import good_hour_name, good_hour_text
from app.ui.pages.review_body import LoadedBody
from app.ui.pages.review_words import (
    ahead_heading,
    forecast_heading,
    loaded_heading,
    miss_text,
    planned_text,
    ready_now_text,
    recovery_figures,
    recovery_heading,
    session_text,
    sets_heading_of,
    training_heading,
    waiting,
)
from app.ui.pages.trends_figures import Figures
from app.ui.pages.trends_words import Heading
from app.ui.theme.measures import CARD_GAP, HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.layouts import clear
from app.ui.widgets.muscle_thumbnail import MuscleThumbnail
from app.ui.widgets.status_symbol import StatusSymbol
from app.ui.widgets.text import Text, stacked
from app.ui.widgets.tone import Tone

_GAP: Final = 14
_SHOWN_MISSES: Final = 3


class ReviewCard(Card):
    """A question of the week, the finding that answers it, and what it was found in."""

    def __init__(self, question: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = Text("", TextRole.ITEM)
        self._detail = Text("", TextRole.BODY, Tone.MUTED)
        self.content = QVBoxLayout()
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(_GAP)
        self.body.addWidget(Text(question, TextRole.LABEL, Tone.PRIMARY))
        self.body.addWidget(self._title)
        self.body.addWidget(self._detail)
        self.body.addLayout(self.content)

    @property
    def title(self) -> str:
        """The finding."""
        return self._title.text()

    def show_heading(self, heading: Heading) -> None:
        """Show a finding."""
        self._title.set_text(heading.title)
        self._detail.set_text(heading.detail)
        self._detail.setVisible(bool(heading.detail))


class TrainingCard(ReviewCard):
    """What was trained: the muscles it loaded, and every session."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What was trained"), parent=parent)
        self._body = LoadedBody()
        self._sessions = QVBoxLayout()
        self._sessions.setSpacing(HEADING_GAP)
        self.content.addSpacing(_GAP)
        self.content.addWidget(self._body)
        self.content.addLayout(self._sessions)

    def display(self, review: Review, sports: Mapping[str, Sport], settings: Settings) -> None:
        """Show a week."""
        training = review.training
        self.show_heading(training_heading(training.amount, settings))
        self._body.setVisible(bool(training.loaded))
        self._body.display(training.loaded, loaded_heading(training.loaded).title)
        clear(self._sessions)
        for line in training.sessions:
            self._sessions.addWidget(_session(line, sports, settings))


class SetsCard(ReviewCard):
    """Hard sets against their range."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How much, muscle by muscle"), parent=parent)
        self.plot = SetsPlot()
        self.content.addSpacing(_GAP)
        self.content.addWidget(self.plot)

    def display(self, review: Review) -> None:
        """Show a week."""
        heading = sets_heading_of(review)
        self.show_heading(heading)
        self.plot.setVisible(bool(review.sets.rows))
        if review.sets.rows:
            self.plot.display(review.sets, heading.spoken)


class RecoveryCard(ReviewCard):
    """What was reported, how often, and how long the nights were."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How recovery went"), parent=parent)
        self.plot = HeatPlot()
        self._legend = KeyLegend()
        self._legend.set_items(
            (
                KeyItem(Key.RAMP, lambda colours: colours.primary, self.tr("0\u201310 soreness")),
                KeyItem(Key.HOLLOW, lambda colours: colours.outline, self.tr("no check-in")),
            )
        )
        self._figures = Figures()
        self.content.addSpacing(_GAP)
        self.content.addWidget(self.plot)
        self.content.addWidget(self._legend)
        self.content.addWidget(self._figures)

    def display(self, review: Review) -> None:
        """Show a week."""
        heading = recovery_heading(review)
        self.show_heading(heading)
        self.plot.setVisible(bool(review.heat.muscles))
        self._legend.setVisible(bool(review.heat.muscles))
        if review.heat.muscles:
            self.plot.display(review.heat, heading.spoken)
        self._figures.set_figures(recovery_figures(review.recovery))


class ForecastCard(ReviewCard):
    """Where the forecast was wrong."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Where the forecast was wrong"), parent=parent)
        self._misses = QVBoxLayout()
        self._misses.setContentsMargins(0, HEADING_GAP, 0, 0)
        self._misses.setSpacing(HEADING_GAP)
        self.content.addLayout(self._misses)

    def display(self, review: Review) -> None:
        """Show a week."""
        self.show_heading(forecast_heading(review.forecast))
        clear(self._misses)
        for miss in review.forecast.misses[:_SHOWN_MISSES]:
            words = miss_text(miss)
            error = Text(formats.signed(miss.error), TextRole.ITEM, wrap=False)
            self._misses.addWidget(_line(words, trailing=error))


class AheadCard(ReviewCard):
    """What the coming seven days could hold.

    Signals:
        planner_requested: Go on to the planner.
    """

    planner_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What the coming week could hold"), parent=parent)
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, HEADING_GAP, 0, 0)
        self._lines.setSpacing(HEADING_GAP)
        self._ready = Text("", TextRole.BODY, Tone.READY)
        planner = Button(self.tr("Open the planner"), ButtonKind.TONAL, small=True)
        planner.clicked.connect(self.planner_requested)
        self.content.addLayout(self._lines)
        self.content.addWidget(self._ready)
        self.content.addWidget(planner, 0, Qt.AlignmentFlag.AlignLeading)

    def display(self, ahead: Ahead | None, sports: Mapping[str, Sport]) -> None:
        """Show the coming days, or vanish."""
        self.setVisible(ahead is not None)
        if ahead is None:
            return
        self.show_heading(ahead_heading(ahead, sports))
        clear(self._lines)
        if ahead.planned:
            self._lines.addWidget(_caption(self.tr("Planned")))
        for planned in ahead.planned:
            self._lines.addWidget(_line(planned_text(planned, sports), planned.status))
        later = waiting(ahead.hours)
        if later:
            self._lines.addWidget(_caption(self.tr("Ready again")))
        for hour in later:
            words = Heading(good_hour_name(hour), good_hour_text(hour))
            self._lines.addWidget(_line(words, hour.status))
        ready = ready_now_text(ahead.hours)
        self._ready.set_text(ready)
        self._ready.setVisible(bool(ready))


def _caption(text: str) -> Text:
    return Text(text, TextRole.HEADING, Tone.MUTED)


def _session(line: WorkoutLine, sports: Mapping[str, Sport], settings: Settings) -> QWidget:
    thumbnail = MuscleThumbnail()
    thumbnail.set_muscles(line.shares)
    return _line(session_text(line, sports, settings), leading=thumbnail)


def _line(
    words: Heading,
    status: Status | None = None,
    *,
    leading: QWidget | None = None,
    trailing: QWidget | None = None,
) -> QWidget:
    """Two lines of words after a symbol or a picture, perhaps with a number at the end."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(CARD_GAP)
    if status is not None:
        leading = StatusSymbol(status, wording.status_name(status))
    if leading is not None:
        row.addWidget(leading)
    row.addLayout(
        stacked(Text(words.title, TextRole.BODY), Text(words.detail, TextRole.BODY, Tone.MUTED)), 1
    )
    if trailing is not None:
        row.addWidget(trailing)
    return line
