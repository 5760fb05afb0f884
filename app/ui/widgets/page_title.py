"""The head of a page: a large title, a line above it perhaps, and actions at the end."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.text import Text, stacked
from app.ui.widgets.tone import Tone

_ABOVE: Final = 20
_BELOW: Final = 4


class PageTitle(QWidget):
    """A page's title block; actions are added at its end.

    Args:
        title: The large words.
        over: A line above them; may be empty.
        below: Space below the words, before that of the page.
        holds_actions: Whether the block is as high as its actions, in place of letting their
            targets reach into the space around the words.
    """

    def __init__(
        self,
        title: str,
        over: str = "",
        *,
        below: int = _BELOW,
        holds_actions: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._below = below
        self._holds_actions = holds_actions
        self._title = Text(title, TextRole.TITLE)
        self._over = Text(over, TextRole.BODY, Tone.MUTED)
        self._over.setVisible(bool(over))
        self._actions: list[QWidget] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(0)
        self._row.addLayout(stacked(self._over, self._title), 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._actions_height = 0
        self._settle()

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.set_text(title)

    def set_over(self, over: str) -> None:
        """Show another line above the title, or none."""
        self._over.set_text(over)
        self._over.setVisible(bool(over))
        self._settle()

    def add_action(self, action: QWidget) -> None:
        """Put a button at the end."""
        self._actions.append(action)
        self._row.addWidget(action)
        self._actions_height = max(self._actions_height, action.sizeHint().height())
        self._settle()

    @override
    def minimumSizeHint(self) -> QSize:
        parts = [self._title, *self._actions]
        widest = max(part.minimumSizeHint().width() for part in parts)
        return QSize(widest, self._row.totalMinimumSize().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the actions below words that would have to be broken beside them."""
        super().resizeEvent(event)
        needed = sum(action.sizeHint().width() for action in self._actions)
        is_narrow = needed + self._title.minimumSizeHint().width() > self.width()
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def _settle(self) -> None:
        """Keep the words at their height; higher targets take from the space around them."""
        words = theme().line_height(TextRole.TITLE)
        if self._over.text():
            words += theme().line_height(TextRole.BODY)
        overhang = 0 if self._holds_actions else max(self._actions_height - words, 0) // 2
        self._row.setContentsMargins(0, _ABOVE - overhang, 0, max(self._below - overhang, 0))
