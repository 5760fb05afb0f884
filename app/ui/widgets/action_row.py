"""Parts side by side, or below each other where text is large."""

from typing import Final

from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from app.ui.theme.theme import theme

_LARGE_TEXT: Final = 1.25


class TurningRow(QBoxLayout):
    """A layout that turns when the text scale asks for it."""

    def __init__(self, *, gap: int) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.setSpacing(gap)
        theme().changed.connect(self._turn)
        self._turn()

    def _turn(self) -> None:
        directions = QBoxLayout.Direction
        is_large = theme().text_scale > _LARGE_TEXT
        self.setDirection(directions.TopToBottom if is_large else directions.LeftToRight)


class ActionRow(TurningRow):
    """Words with their action after them, or below them."""

    def __init__(self, words: QLayout, action: QWidget, *, gap: int) -> None:
        super().__init__(gap=gap)
        self.addLayout(words, 1)
        self.addWidget(action)
