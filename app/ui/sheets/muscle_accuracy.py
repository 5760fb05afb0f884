"""How accurate the forecast of a muscle group has been: a line, or a title with a line below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.state.views.muscle import AccuracyView
from app.ui.sheets.muscle_words import accuracy_detail, accuracy_title
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.symbol import Symbol
from app.ui.widgets.term_link import TermLink
from app.ui.widgets.text import Text, stacked
from app.ui.widgets.tone import Tone


class AccuracySection(QWidget):
    """The mean error, what it rests on, and what the band means."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol = Symbol(Icon.CROSSHAIRS)
        self._title = Text("", TextRole.ITEM)
        self._detail = Text("", TextRole.BODY, Tone.MUTED)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(stacked(self._title, self._detail), 1)
        self._band = TermLink(self.tr("80\u00a0% band"), "band")
        self._row.addWidget(self._band, 0, Qt.AlignmentFlag.AlignTop)
        self.set_narrow(is_narrow=False)

    def display(self, accuracy: AccuracyView | None) -> None:
        """Show how good the forecasts have been."""
        self._title.set_text(accuracy_title(accuracy))
        self._detail.set_text(accuracy_detail(accuracy))
        self._detail.setVisible(accuracy is not None)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Stand in half the width of a sheet, or in all of it; large text takes a line each."""
        is_narrow = is_narrow or theme().is_text_large
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self._row.setSpacing(0 if is_narrow else CARD_GAP)
        self._symbol.setVisible(not is_narrow)
