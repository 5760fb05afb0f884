"""A large tile that begins something: an icon, a name, and what it is for."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_PADDING, CARD_RADIUS, HAIRLINE
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import fill_rounded, smooth_painter, stroke_rounded
from app.ui.widgets.paragraphs import (
    Paragraph,
    paint_paragraphs,
    paragraphs,
    paragraphs_height,
)
from app.ui.widgets.sizing import high_as_needed
from app.ui.widgets.tile import TILE, paint_tile

_GAP: Final = 8.0
_WIDTH: Final = 160
_MINIMUM_WIDTH: Final = 120


class StartTile(PaintedButton):
    """One way to begin; emits ``clicked``."""

    def __init__(self, icon: Icon, title: str, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._icon = icon
        self._title = title
        self._text = text
        self.setAccessibleDescription(text)
        self.setSizePolicy(high_as_needed())

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, self.heightForWidth(max(self.width(), _WIDTH)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_MINIMUM_WIDTH, self.heightForWidth(_WIDTH))

    @override
    def heightForWidth(self, width: int) -> int:
        return round(2 * CARD_PADDING + TILE.side + _GAP) + paragraphs_height(self._words(width))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        bounds = self.rect().toRectF()
        fill_rounded(painter, bounds, CARD_RADIUS, colours.raised)
        stroke_rounded(painter, bounds, CARD_RADIUS, colours.hair, HAIRLINE)
        tile = QRectF(CARD_PADDING, CARD_PADDING, TILE.side, TILE.side)
        paint_tile(painter, tile, self._icon, colours.on_tint, colours.tint)
        words = self._words(bounds.width())
        width = bounds.width() - 2 * CARD_PADDING
        box = QRectF(CARD_PADDING, tile.bottom() + _GAP, width, paragraphs_height(words))
        paint_paragraphs(painter, box, words, (colours.text, colours.muted))
        self.paint_layers(painter, self.ringed(bounds), CARD_RADIUS)
        painter.end()

    def _words(self, width: float) -> tuple[Paragraph, ...]:
        title, text = (self._title, TextRole.ITEM), (self._text, TextRole.CAPTION)
        return paragraphs(width - 2 * CARD_PADDING, title, text)
