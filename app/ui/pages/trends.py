"""Trends: what the past weeks say about soreness, training and the forecast itself."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScroller, QScrollerProperties, QVBoxLayout, QWidget

from app.compat import override
from app.state.views.trends import TrendsView
from app.state.views.trends_range import TrendsRange
from app.ui.pages.trends_picker import PickerButton
from app.ui.pages.trends_words import range_name
from app.ui.theme.measures import CARD_GAP, COLUMN_MAXIMUM, WIDE_MARGIN
from app.ui.widgets.columns import TWO_COLUMNS_FROM, columns_margin
from app.ui.widgets.page_title import PageTitle
from app.ui.widgets.scroll_page import ScrollPage
from app.ui.widgets.segments import Segments
from app.ui.wording import muscle_name

if TYPE_CHECKING:
    from app.ui.pages.trends_card import TrendCard

_RANGES: Final = tuple(TrendsRange)
_BETWEEN_CARDS_MS: Final = 1
_PRESS_DELAY_SECONDS: Final = 0.01
_COLUMN_OF_CARD: Final = (0, 1, 0, 1, 0, 0, 1, 1, 0, 1)
"""Where each card stands in a wide window, so that both columns grow about as tall."""


class TrendsPage(ScrollPage):
    """A card for each chart, under the range that all of them show.

    Signals:
        range_chosen: How far back to look.
        muscle_requested: Choose the muscle group of the charts that show one.
        exercise_requested: Choose the exercise of the chart that shows one.
        menu_requested: The card whose menu was asked for.
        place_requested: Key of the place where what is missing can be entered.
    """

    range_chosen = Signal(object)
    muscle_requested = Signal()
    exercise_requested = Signal()
    menu_requested = Signal(object)
    place_requested = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: TrendsView | None = None
        self._cards: list[TrendCard] = []
        self._is_wide = False
        self._muscle = PickerButton(self.tr("Muscle group"))
        self._muscle.clicked.connect(self.muscle_requested)
        self._ranges = Segments([range_name(each) for each in _RANGES], self.tr("Range"))
        self._ranges.setMaximumWidth(COLUMN_MAXIMUM)
        self._ranges.chosen_changed.connect(lambda index: self.range_chosen.emit(_RANGES[index]))
        self._row = QHBoxLayout()
        self._columns = (QVBoxLayout(), QVBoxLayout())
        self._lay_out()
        self._shown = 0
        self._is_complete = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._go_on)
        self._let_charts_be_dragged()

    @property
    def cards(self) -> tuple["TrendCard", ...]:
        """The cards, from the top; none before anything was shown."""
        return tuple(self._cards)

    @property
    def is_wide(self) -> bool:
        """Whether the cards stand in two columns."""
        return self._is_wide

    @property
    def is_complete(self) -> bool:
        """Whether every card shows the view."""
        return self._is_complete

    def display(self, view: TrendsView) -> None:
        """Show a view: what is in sight at once, the rest one card at a time after the paint."""
        if view is self._view:
            return
        self._view = view
        self._muscle.set_choice(muscle_name(view.choice.muscle))
        self._ranges.set_chosen(_RANGES.index(view.choice.range))
        self._shown, self._is_complete = 0, False
        room = self.viewport().height() * (2 if self._is_wide else 1)
        while room > 0 and self._show_next():
            room -= self._cards[self._shown - 1].sizeHint().height()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._view is not None and not self._is_complete:
            self._later.start(_BETWEEN_CARDS_MS)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        handled = super().eventFilter(watched, event)
        if watched is self.viewport() and event.type() == QEvent.Type.Resize:
            self._fit_columns()
        return handled

    def _let_charts_be_dragged(self) -> None:
        """Pass a press on at once: a drag to the side is a chart's, and would begin too late."""
        scroller = QScroller.scroller(self.viewport())
        properties = scroller.scrollerProperties()
        metric = QScrollerProperties.ScrollMetric.MousePressEventDelay
        properties.setScrollMetric(metric, _PRESS_DELAY_SECONDS)
        scroller.setScrollerProperties(properties)

    def _lay_out(self) -> None:
        title = PageTitle(self.tr("Trends"))
        title.add_action(self._muscle)
        self.body.addWidget(title)
        self.body.addWidget(self._ranges)
        for column in self._columns:
            column.setSpacing(CARD_GAP)
            side = QVBoxLayout()
            side.addLayout(column)
            side.addStretch(1)
            self._row.addLayout(side)
        self._row.setSpacing(0)
        self._row.setStretch(0, 1)
        self.body.addLayout(self._row)

    def _show_next(self) -> bool:
        """Let one more card show the view; a page never opened never loads pyqtgraph.

        Returns:
            Whether there are more.
        """
        from app.ui.pages.trends_cards import CARDS  # noqa: PLC0415 - 0.3 s that start-up saves

        if self._shown == len(self._cards):
            self._add_card(CARDS[self._shown]())
        if self._view is not None:
            self._cards[self._shown].display(self._view)
        self._shown += 1
        self._is_complete = self._shown == len(CARDS)
        if self._is_complete:
            self._later.stop()
        else:
            self._later.start(_BETWEEN_CARDS_MS)
        return not self._is_complete

    def _go_on(self) -> None:
        """The next card, if anybody looks: a page out of sight works nothing out."""
        if self.isVisible():
            self._show_next()

    def _add_card(self, card: "TrendCard") -> None:
        card.menu_requested.connect(lambda: self.menu_requested.emit(card))
        card.choice_requested.connect(self.exercise_requested)
        card.action_requested.connect(lambda: self.place_requested.emit(card.place))
        self._cards.append(card)
        self._column_of(len(self._cards) - 1).addWidget(card)

    def _fit_columns(self) -> None:
        """Use the room of a wide window, which the page's one column does not."""
        width = self.viewport().width()
        is_wide = width >= TWO_COLUMNS_FROM
        if is_wide:
            side = columns_margin(width)
            margins = self._column.contentsMargins()
            self._column.setContentsMargins(side, 0, side, margins.bottom())
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            self._row.setStretch(1, 1 if is_wide else 0)
            self._row.setSpacing(WIDE_MARGIN if is_wide else 0)
            for index, card in enumerate(self._cards):
                self._column_of(index).addWidget(card)

    def _column_of(self, index: int) -> QVBoxLayout:
        return self._columns[_COLUMN_OF_CARD[index] if self._is_wide else 0]
