"""A large tile that begins something: an icon, a name, and what it is for."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.icons import Icon, paint_icon
from app.ui.theme.measures import CARD_PADDING, CARD_RADIUS, HAIRLINE
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import fill_rounded, paint_text, smooth_painter, stroke_rounded

_TILE: Final = 40.0
_TILE_RADIUS: Final = 12.0
_ICON: Final = 22.0
_GAP: Final = 14.0


class StartTile(PaintedButton):
    """One way to begin; emits ``clicked``."""

    def __init__(self, icon: Icon, title: str, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._icon = icon
        self._title = title
        self._text = text
        self.setAccessibleDescription(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        words = theme().line_height(TextRole.ITEM) + theme().line_height(TextRole.CAPTION)
        return QSize(160, round(2 * CARD_PADDING + _TILE + _GAP) + words)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        bounds = self.rect().toRectF()
        fill_rounded(painter, bounds, CARD_RADIUS, colours.raised)
        stroke_rounded(painter, bounds, CARD_RADIUS, colours.hair, HAIRLINE)
        tile = QRectF(CARD_PADDING, CARD_PADDING, _TILE, _TILE)
        fill_rounded(painter, tile, _TILE_RADIUS, colours.tint)
        icon = QRectF(0, 0, _ICON, _ICON)
        icon.moveCenter(tile.center())
        paint_icon(painter, icon, self._icon, colours.on_tint)
        width = bounds.width() - 2 * CARD_PADDING
        top = tile.bottom() + _GAP
        height = theme().line_height(TextRole.ITEM)
        title = QRectF(CARD_PADDING, top, width, height)
        paint_text(painter, title, self._title, colours.text, role=TextRole.ITEM)
        line = QRectF(CARD_PADDING, top + height, width, theme().line_height(TextRole.CAPTION))
        paint_text(painter, line, self._text, colours.muted, role=TextRole.CAPTION)
        self.paint_layers(painter, self.ringed(bounds), CARD_RADIUS)
        painter.end()
