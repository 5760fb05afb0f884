"""A card where nothing is yet: what will be here, and the one thing to do for it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme.icons import Icon
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import ActionRow
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.text import Text, stacked
from app.ui.widgets.tile import IconTile
from app.ui.widgets.tone import Tone

_GAP: Final = 14


class EmptyState(Card):
    """Nothing yet.

    Attributes:
        acted: A person did the one thing.
    """

    acted = Signal()

    def __init__(
        self,
        icon: Icon,
        title: str,
        text: str,
        action: str = "",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._title = Text(title, TextRole.ITEM)
        self._text = Text(text, TextRole.BODY, Tone.MUTED)
        self._action = Button(action, ButtonKind.TONAL, small=True)
        self._action.clicked.connect(self.acted)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(IconTile(icon), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(stacked(self._title, self._text), 1)
        self.body.addLayout(ActionRow(row, self._action, gap=_GAP))
        self._action.setVisible(bool(action))

    def set_content(self, title: str, text: str, action: str = "") -> None:
        """Say something else."""
        self._title.set_text(title)
        self._text.set_text(text)
        self._action.set_text(action)
        self._action.setVisible(bool(action))
