"""A symbol in a rounded tile: painted into rows and cards, or a widget of its own."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.icons import Icon, paint_icon
from app.ui.theme.theme import theme
from app.ui.widgets.painting import fill_rounded, smooth_painter


@dataclass(frozen=True, slots=True)
class TileLook:
    """Side and radius of a tile, and the side of its symbol."""

    side: float
    radius: float
    icon: float


TILE: Final = TileLook(40.0, 12.0, 22.0)
LARGE_TILE: Final = TileLook(48.0, 14.0, 24.0)


class IconTile(QWidget):
    """A symbol in a tinted tile."""

    def __init__(self, icon: Icon, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._look = TILE if small else LARGE_TILE
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: Icon) -> None:
        """Show another symbol."""
        self._icon = icon
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(self._look.side), round(self._look.side))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        place = self.rect().toRectF()
        paint_tile(painter, place, self._icon, colours.on_tint, colours.tint, self._look)
        painter.end()


def paint_tile(
    painter: QPainter,
    place: QRectF,
    icon: Icon,
    ink: QColor,
    ground: QColor | None,
    look: TileLook = TILE,
) -> None:
    """Draw a tile that fills its place, or its symbol alone where there is no ground."""
    if ground is not None:
        fill_rounded(painter, place, look.radius, ground)
    box = QRectF(0, 0, look.icon, look.icon)
    box.moveCenter(place.center())
    paint_icon(painter, box, icon, ink)
