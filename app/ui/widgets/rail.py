"""Navigation along the leading side of a wide window."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.theme import theme
from app.ui.widgets.navigation import NavigationItem, PlaceLook
from app.ui.widgets.navigation_bar import NavigationBar
from app.ui.widgets.painting import smooth_painter

RAIL_WIDTH: Final = 88

_PLACE: Final = PlaceLook(
    width=RAIL_WIDTH, height=64, pill=QSize(56, 32), pill_top=6, pill_radius=16.0
)
_MAIN: Final = PlaceLook(
    width=RAIL_WIDTH, height=96, pill=QSize(56, 56), pill_top=4, pill_radius=18.0, label_gap=6.0
)


class Rail(NavigationBar):
    """Places one below the other, the main action on top."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(QBoxLayout.Direction.TopToBottom, parent=parent)
        self.places.setContentsMargins(0, 16, 0, 16)
        self.places.setSpacing(0)
        self.places.addStretch(1)
        self.setFixedWidth(RAIL_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_items(self, items: tuple[NavigationItem, ...]) -> None:
        """Offer these places; an emphasised one goes on top."""
        ordered = sorted(items, key=lambda item: not item.emphasised)
        self.replace_places([(item, _MAIN if item.emphasised else _PLACE) for item in ordered])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        painter.fillRect(self.rect(), colours.raised)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(0 if is_mirrored else self.width() - 1, 0, 1, self.height(), colours.hair)
        painter.end()
