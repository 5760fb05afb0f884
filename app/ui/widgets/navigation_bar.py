"""A row or column of places of which one is open."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.navigation import NavigationItem, PlaceButton, PlaceLook


class NavigationBar(QFrame):
    """Places to choose from.

    Attributes:
        place_chosen: The key of the place that a person chose.
    """

    place_chosen = Signal(str)

    def __init__(self, direction: QBoxLayout.Direction, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[PlaceButton] = []
        self._current = ""
        self.places = QBoxLayout(direction, self)

    def set_current(self, key: str) -> None:
        """Show which place is open."""
        self._current = key
        for button in self._buttons:
            button.setChecked(button.item.key == key)

    def _label_size(self) -> int:
        """The pixels in which every name fits."""
        return min(button.fitting_label_size for button in self._buttons)

    def replace_places(self, places: Sequence[tuple[NavigationItem, PlaceLook]]) -> None:
        """Offer these places, each with its measures."""
        for button in self._buttons:
            self.places.removeWidget(button)
            button.deleteLater()
        self._buttons = [
            PlaceButton(item, look, self._label_size, parent=self) for item, look in places
        ]
        for index, button in enumerate(self._buttons):
            when_clicked(button, self.place_chosen.emit, button.item.key)
            self.places.insertWidget(index, button)
        self.set_current(self._current)
