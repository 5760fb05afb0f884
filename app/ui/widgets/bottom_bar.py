"""Navigation along the bottom of a narrow window."""

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.theme import theme
from app.ui.widgets.navigation import NavigationItem, PlaceButton, PlaceLook
from app.ui.widgets.painting import smooth_painter

_LOOK: Final = PlaceLook(width=72, height=72, pill=QSize(56, 30), pill_top=10, pill_radius=15.0)


class BottomBar(QFrame):
    """Places side by side.

    Attributes:
        place_chosen: The key of the place that a person chose.
    """

    place_chosen = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[PlaceButton] = []
        self._current = ""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 8, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_items(self, items: tuple[NavigationItem, ...]) -> None:
        """Offer these places."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = [PlaceButton(item, _LOOK, parent=self) for item in items]
        for button in self._buttons:
            key = button.item.key
            button.clicked.connect(lambda _checked, key=key: self.place_chosen.emit(key))
            self._row.addWidget(button)
        self.set_current(self._current)

    def set_current(self, key: str) -> None:
        """Show which place is open."""
        self._current = key
        for button in self._buttons:
            button.setChecked(button.item.key == key)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        painter.fillRect(self.rect(), colours.raised)
        painter.fillRect(0, 0, self.width(), 1, colours.hair)
        painter.end()
