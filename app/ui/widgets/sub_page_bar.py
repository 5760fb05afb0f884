"""The bar of a sub-page: back, its title, and actions at the end."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.compat import override
from app.ui.theme.icons import Icon
from app.ui.theme.measures import PAGE_MARGIN
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.button import Button
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.scroll_page import column_margin
from app.ui.widgets.text import Text, stacked
from app.ui.widgets.tone import Tone

_HEIGHT: Final = 64
_HEIGHT_WITH_BUTTON: Final = 72
_MARGIN: Final = 4
_GAP: Final = 0


class SubPageBar(QWidget):
    """Back, title, actions.

    Attributes:
        back_requested: A person wants to return.
    """

    back_requested = Signal()

    def __init__(
        self, title: str, *, icon: Icon = Icon.ARROW_LEFT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._back = IconButton(icon, self.tr("Back"), tone=Tone.NORMAL)
        self._back.clicked.connect(self.back_requested)
        self._title = Text(title, TextRole.SECTION, align=Qt.AlignmentFlag.AlignVCenter)
        self._subtitle = Text("", TextRole.CAPTION, Tone.MUTED)
        self._subtitle.hide()
        head = QHBoxLayout()
        head.addWidget(self._back)
        head.addLayout(stacked(self._title, self._subtitle), 1)
        self._actions = QHBoxLayout()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        for part in (head, self._actions, self._row):
            part.setSpacing(_GAP)
        self._row.addLayout(head, 1)
        self._row.addLayout(self._actions)
        self._end_margin = PAGE_MARGIN
        self._is_over_two = False
        self.setMinimumHeight(_HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max(self._words_width(), self._actions.sizeHint().width())
        return QSize(widest + self._margins_width(), self._row.totalMinimumSize().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the actions below a title that they would break."""
        super().resizeEvent(event)
        needed = self._words_width() + self._actions.sizeHint().width() + self._margins_width()
        directions = QBoxLayout.Direction
        is_narrow = needed > self.width()
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self._settle()

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.set_text(title)

    def set_subtitle(self, subtitle: str) -> None:
        """Show a line below the title, or none."""
        self._subtitle.set_text(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def add_action(self, action: QWidget) -> None:
        """Put a button at the end."""
        self._actions.addWidget(action)
        is_bare = isinstance(action, IconButton) or (isinstance(action, Button) and action.is_bare)
        self._end_margin = _MARGIN if is_bare else PAGE_MARGIN
        self.setMinimumHeight(_HEIGHT if is_bare else _HEIGHT_WITH_BUTTON)
        self._settle()

    def set_over_two(self) -> None:
        """Be as wide as two columns where the page has them."""
        self._is_over_two = True
        self._settle()

    def _words_width(self) -> int:
        """The width of back and the longest word after it."""
        words = max(each.minimumSizeHint().width() for each in (self._title, self._subtitle))
        return self._back.sizeHint().width() + words

    def _margins_width(self) -> int:
        return _MARGIN + self._end_margin

    def _settle(self) -> None:
        """Let symbols and buttons, not the wider targets of symbols, end where the column ends."""
        side = column_margin(self.width(), PAGE_MARGIN, is_two=self._is_over_two)
        beside = side - PAGE_MARGIN
        self._row.setContentsMargins(beside + _MARGIN, 0, beside + self._end_margin, 0)
