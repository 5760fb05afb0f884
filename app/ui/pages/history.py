"""All workouts, latest first, with a search."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.history import History
from app.state.views.log import WorkoutLine
from app.ui import formats
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.layouts import clear
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.text import Text
from app.ui.widgets.text_field import SearchField
from app.ui.widgets.tone import Tone
from app.ui.workout_words import workout_icon, workout_summary, workout_title

_MONTHS_AT_ONCE = 3


class HistoryPage(SubPage):
    """A card for each month; older months are added on demand.

    Signals:
        workout_selected: Key of the workout that was tapped.
        search_changed: What is looked for.
    """

    workout_selected = Signal(str)
    search_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._months: Sequence[tuple[date, Sequence[WorkoutLine]]] = ()
        self._history = History()
        self._shown = 0
        self.set_title(self.tr("History"))
        search = SearchField(self.tr("Search"), self.tr("Title, exercise or sport"))
        search.text_edited.connect(self.search_changed)
        self._more = Button(self.tr("Show older workouts"), ButtonKind.OUTLINED)
        self._more.clicked.connect(self._show_more)
        self._list = QVBoxLayout()
        self._list.setSpacing(CARD_GAP)
        self.body.addWidget(search)
        self.body.addLayout(self._list)
        self.body.addWidget(self._more)

    def display(
        self, months: Sequence[tuple[date, Sequence[WorkoutLine]]], history: History
    ) -> None:
        """Show these workouts, by month, latest first."""
        self._months = months
        self._history = history
        self._shown = 0
        clear(self._list)
        if not months:
            self._list.addWidget(self._empty())
        self._show_more()

    def _show_more(self) -> None:
        until = self._shown + _MONTHS_AT_ONCE
        for month, lines in self._months[self._shown : until]:
            title = formats.capitalised(formats.month_and_year(month))
            self._list.addWidget(Text(title, TextRole.HEADING, Tone.MUTED))
            self._list.addWidget(self._card(lines))
        self._shown = min(until, len(self._months))
        self._more.setVisible(self._shown < len(self._months))

    def _card(self, lines: Sequence[WorkoutLine]) -> Card:
        card = Card(holds_rows=True)
        for line in lines:
            title = workout_title(line, self._history.sports.get(line.sport_id))
            when = f"{formats.short_day(line.at.date())} {formats.clock(line.at)}"
            summary = workout_summary(line, self._history.settings)
            row = Row(
                RowView(
                    title,
                    f"{when} · {summary}",
                    icon=workout_icon(line),
                    divider=line is not lines[-1],
                )
            )
            when_clicked(row, self.workout_selected.emit, line.id)
            card.body.addWidget(row)
        return card

    def _empty(self) -> EmptyState:
        return EmptyState(
            Icon.MAGNIFY,
            self.tr("No workout found"),
            self.tr("Try another word, or a shorter one."),
        )
