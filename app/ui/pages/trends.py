"""Trends: what the past weeks say about soreness, training and the forecast itself."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.state.views.trends import TrendsView
from app.state.views.trends_range import TrendsRange
from app.ui.pages.trends_picker import PickerButton
from app.ui.pages.trends_words import range_name
from app.ui.widgets.page_title import PageTitle
from app.ui.widgets.scroll_page import ScrollPage
from app.ui.widgets.segments import Segments
from app.ui.wording import muscle_name

if TYPE_CHECKING:
    from app.ui.pages.trends_card import TrendCard

_RANGES: Final = tuple(TrendsRange)
_FIRST_SIGHT: Final = 2


class TrendsPage(ScrollPage):
    """A card for each chart, under the range that all of them show.

    Signals:
        range_chosen: How far back to look.
        muscle_requested: Choose the muscle group of the charts that show one.
        menu_requested: The card whose menu was asked for.
        place_requested: Key of the place where what is missing can be entered.
    """

    range_chosen = Signal(object)
    muscle_requested = Signal()
    menu_requested = Signal(object)
    place_requested = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: TrendsView | None = None
        self._cards: list[TrendCard] = []
        self._title = PageTitle(self.tr("Trends"))
        self._muscle = PickerButton(self.tr("Muscle group"))
        self._muscle.clicked.connect(self.muscle_requested)
        self._title.add_action(self._muscle)
        self._ranges = Segments([range_name(each) for each in _RANGES], self.tr("Range"))
        self._ranges.chosen_changed.connect(lambda index: self.range_chosen.emit(_RANGES[index]))
        self.body.addWidget(self._title)
        self.body.addWidget(self._ranges)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show_rest)

    @property
    def cards(self) -> tuple["TrendCard", ...]:
        """The cards, from the top; none before anything was shown."""
        return tuple(self._cards)

    def display(self, view: TrendsView) -> None:
        """Show a view: what is in sight at once, the rest in the next moment."""
        if view is self._view:
            return
        self._view = view
        self._muscle.set_choice(muscle_name(view.choice.muscle))
        self._ranges.set_chosen(_RANGES.index(view.choice.range))
        self._make_cards(_FIRST_SIGHT)
        for card in self._cards[:_FIRST_SIGHT]:
            card.display(view)
        self._later.start()

    def _show_rest(self) -> None:
        self._make_cards()
        for card in self._cards[_FIRST_SIGHT:]:
            if self._view is not None:
                card.display(self._view)

    def _make_cards(self, most: int | None = None) -> None:
        """Make the cards that are not there yet; a window without Trends never loads pyqtgraph."""
        from app.ui.pages.trends_cards import CARDS  # noqa: PLC0415 - 0.3 s that start-up saves

        for make in CARDS[len(self._cards) : most]:
            card = make()
            card.menu_requested.connect(lambda card=card: self.menu_requested.emit(card))
            card.action_requested.connect(lambda card=card: self.place_requested.emit(card.place))
            self.body.addWidget(card)
            self._cards.append(card)
