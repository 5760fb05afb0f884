"""Navigation along the bottom of a narrow window."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.theme import theme
from app.ui.widgets.navigation import NavigationItem, PlaceLook
from app.ui.widgets.navigation_bar import NavigationBar
from app.ui.widgets.painting import smooth_painter

_LOOK: Final = PlaceLook(width=72, height=72, pill=QSize(56, 30), pill_top=11, pill_radius=15.0)


class BottomBar(NavigationBar):
    """Places side by side."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, parent=parent)
        self.places.setContentsMargins(8, 0, 8, 0)
        self.places.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_items(self, items: tuple[NavigationItem, ...]) -> None:
        """Offer those of these places that are not for a rail alone."""
        self.replace_places([(item, _LOOK) for item in items if not item.is_on_rail_only])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        painter.fillRect(self.rect(), colours.raised)
        painter.fillRect(0, 0, self.width(), 1, colours.hair)
        painter.end()
