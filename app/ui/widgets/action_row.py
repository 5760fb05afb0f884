"""Parts side by side, or below each other where text is large."""

from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from app.ui.theme.theme import theme


class TurningRow(QBoxLayout):
    """A layout that turns when the text scale asks for it."""

    def __init__(self, *, gap: int) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.setSpacing(gap)
        theme().changed.connect(self._turn)
        self._turn()

    def _turn(self) -> None:
        directions = QBoxLayout.Direction
        self.setDirection(
            directions.TopToBottom if theme().is_text_large else directions.LeftToRight
        )


class ActionRow(TurningRow):
    """Words with their action after them, or below them."""

    def __init__(self, words: QLayout, action: QWidget | QLayout, *, gap: int) -> None:
        super().__init__(gap=gap)
        self.addLayout(words, 1)
        if isinstance(action, QWidget):
            self.addWidget(action)
        else:
            self.addLayout(action)
