"""Navigation along the leading side of a wide window."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.compat import override
from app.ui.theme.theme import theme
from app.ui.widgets.navigation import NavigationItem, PlaceButton, PlaceLook
from app.ui.widgets.painting import smooth_painter

RAIL_WIDTH: Final = 88

_PLACE: Final = PlaceLook(
    width=RAIL_WIDTH, height=64, pill=QSize(56, 32), pill_top=6, pill_radius=16.0
)
_MAIN: Final = PlaceLook(
    width=RAIL_WIDTH, height=92, pill=QSize(56, 56), pill_top=4, pill_radius=18.0
)


class Rail(QFrame):
    """Places one below the other, the main action on top.

    Attributes:
        place_chosen: The key of the place that a person chose.
    """

    place_chosen = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[PlaceButton] = []
        self._current = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 16, 0, 16)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self.setFixedWidth(RAIL_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_items(self, items: tuple[NavigationItem, ...]) -> None:
        """Offer these places; an emphasised one goes on top."""
        for button in self._buttons:
            self._column.removeWidget(button)
            button.deleteLater()
        ordered = sorted(items, key=lambda item: not item.emphasised)
        self._buttons = [
            PlaceButton(item, _MAIN if item.emphasised else _PLACE, parent=self) for item in ordered
        ]
        for index, button in enumerate(self._buttons):
            key = button.item.key
            button.clicked.connect(lambda _checked, key=key: self.place_chosen.emit(key))
            self._column.insertWidget(index, button)
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
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(0 if is_mirrored else self.width() - 1, 0, 1, self.height(), colours.hair)
        painter.end()
