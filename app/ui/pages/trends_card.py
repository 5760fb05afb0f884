"""A card with one chart: its finding, the chart, what its marks mean, or what to log for it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.state.views.trends import TrendsView
from app.ui.charts.key_legend import KeyItem, KeyLegend
from app.ui.charts.plot import Plot
from app.ui.pages.trends_figures import Figure, Figures
from app.ui.pages.trends_picker import PickerButton
from app.ui.pages.trends_tables import Table
from app.ui.pages.trends_words import Heading
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_PADDING
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_CHART_GAP: Final = 14
_LEGEND_GAP: Final = 12
_MENU_OUTSET: Final = 13
_EDGE: Final = 4
_UNBOUNDED: Final = 16_777_215
"""Qt's QWIDGETSIZE_MAX, which PySide does not name."""


class ChartCard(Card):
    """One chart.

    Signals:
        menu_requested: What can be done with the chart.
        action_requested: Log what the chart lacks.
        choice_requested: Choose what the chart shows.
    """

    menu_requested = Signal()
    action_requested = Signal()
    choice_requested = Signal()

    def __init__(
        self, plot: Plot, keys: tuple[KeyItem, ...], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(padding=0, parent=parent)
        self._title = Text("", TextRole.ITEM)
        self._detail = Text("", TextRole.BODY, Tone.MUTED)
        self._menu = IconButton(Icon.DOTS_VERTICAL, self.tr("More about this chart"))
        self._menu.clicked.connect(self.menu_requested)
        self._plot = plot
        self._legend = KeyLegend()
        self._legend.set_items(keys)
        self._figures = Figures()
        self._action = Button("", ButtonKind.TONAL, small=True)
        self._action.clicked.connect(self.action_requested)
        self._content = QVBoxLayout()
        self._head = QHBoxLayout()
        self._lay_out()

    @property
    def title(self) -> str:
        """The finding."""
        return self._title.text()

    @property
    def plot(self) -> Plot:
        """The chart itself."""
        return self._plot

    @property
    def is_empty(self) -> bool:
        """Whether the card says what to log instead of showing a chart."""
        return bool(self._plot.isHidden())

    def show_chart(self, heading: Heading) -> None:
        """Show the chart under its finding."""
        self._show(heading, has_chart=True)

    def show_empty(self, heading: Heading, action: str) -> None:
        """Say what to log, and offer to."""
        self._action.set_text(action)
        self._show(heading, has_chart=False)

    def show_dates(self, title: str, detail: str) -> None:
        """Say other words for a moment, in no less room than the finding takes.

        A text of a fixed size changes without the whole page being laid out anew.
        """
        for label, words in ((self._title, title), (self._detail, detail)):
            label.set_text(words)
            needed = label.heightForWidth(label.width())
            label.setFixedSize(label.width(), max(label.height(), needed))

    def add_picker(self, picker: PickerButton) -> None:
        """Let what the chart shows be chosen above it."""
        picker.clicked.connect(self.choice_requested)
        self._content.insertWidget(0, picker, 0, Qt.AlignmentFlag.AlignLeft)

    def set_keys(self, keys: tuple[KeyItem, ...]) -> None:
        """Explain these marks."""
        self._legend.set_items(keys)

    def set_figures(self, figures: tuple[Figure, ...], note: str = "") -> None:
        """Show figures below the chart, and what they cannot say."""
        self._figures.set_figures(figures, note)

    def pictured(self, take: Callable[[], None]) -> None:
        """Take a picture without what only works on the screen."""
        self._menu.setVisible(False)
        self._plot.read_off(None)
        try:
            take()
        finally:
            self._menu.setVisible(True)

    def _show(self, heading: Heading, *, has_chart: bool) -> None:
        for label in (self._title, self._detail):
            label.setMinimumSize(0, 0)
            label.setMaximumSize(_UNBOUNDED, _UNBOUNDED)
        self._title.set_text(heading.title)
        self._menu.setAccessibleName(self.tr("More about: {chart}").format(chart=heading.title))
        self._detail.set_text(heading.detail)
        self._detail.setVisible(bool(heading.detail))
        self._plot.setVisible(has_chart)
        self._menu.setVisible(has_chart)
        beside = _EDGE if has_chart else CARD_PADDING
        self._head.setContentsMargins(CARD_PADDING, CARD_PADDING - _MENU_OUTSET, beside, 0)
        self._legend.setVisible(has_chart and self._legend.has_items)
        self._figures.setVisible(has_chart and self._figures.has_figures)
        self._action.setVisible(not has_chart)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(0, _MENU_OUTSET, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        head = self._head
        head.setSpacing(0)
        head.addLayout(words, 1)
        head.addWidget(self._menu, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._content.setContentsMargins(CARD_PADDING, _CHART_GAP, CARD_PADDING, CARD_PADDING)
        self._content.setSpacing(_LEGEND_GAP)
        self._content.addWidget(self._plot)
        self._content.addWidget(self._legend)
        self._content.addWidget(self._figures)
        self._content.addWidget(self._action, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self._content)


class TrendCard(ChartCard):
    """A card that takes its part of the view."""

    place: str = "log"
    """Where its missing data are entered."""

    file_name: str
    """How a file of it is called."""

    can_return: bool = False
    """Whether it shows another time than the present, to which it can go back."""

    _view: TrendsView

    def display(self, view: TrendsView) -> None:
        """Show its part."""
        self._view = view
        self.show_part(view)

    def return_to_present(self) -> None:
        """Show the present again, where it shows another time."""

    def show_part(self, view: TrendsView) -> None:
        """Show its part of the view."""
        raise NotImplementedError

    def table(self) -> Table:
        """The values shown."""
        raise NotImplementedError

    def explanation(self) -> str:
        """What it shows, and what it cannot say."""
        raise NotImplementedError
