"""The keyboard shortcuts, as a list."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.measures import CARD_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.text import Text


class ShortcutsPanel(QWidget):
    """One line for each shortcut: the key, and what it does."""

    def __init__(self, shortcuts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(CARD_GAP)
        for key, meaning in shortcuts:
            line = QHBoxLayout()
            line.addWidget(Text(meaning), 1)
            line.addWidget(Text(key, TextRole.HEADING, wrap=False))
            layout.addLayout(line)
