"""A card that is one choice out of a few: an icon, words, and a ring that fills when chosen."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.ui.theme.icons import Icon, paint_icon
from app.ui.theme.measures import CARD_PADDING, CARD_RADIUS, FOCUS_WIDTH, HAIRLINE
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import (
    fill_rounded,
    mirrored,
    smooth_painter,
    stroke_rounded,
)
from app.ui.widgets.paragraphs import Paragraph, paint_paragraphs, paragraphs
from app.ui.widgets.sizing import high_as_needed

_HEIGHT: Final = 64
_TILE: Final = 40.0
_TILE_RADIUS: Final = 12.0
_TILE_ICON: Final = 22.0
_GAP: Final = 12.0
_RING: Final = 20.0
_DOT: Final = 10.0


@dataclass(frozen=True, slots=True)
class OptionCardView:
    """What an option says: a symbol, its name and a second line."""

    icon: Icon
    title: str
    subtitle: str


class OptionCard(PaintedButton):
    """One option; emits ``clicked``. Which one is chosen is the caller's to say."""

    def __init__(self, view: OptionCardView, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view = view
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(high_as_needed())
        self.setAccessibleName(view.title)
        self.setAccessibleDescription(view.subtitle)

    def set_chosen(self, chosen: bool) -> None:
        """Show it as chosen or not."""
        self.setChecked(chosen)

    @override
    def nextCheckState(self) -> None:
        """The caller decides."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, theme().grown(_HEIGHT, TextRole.ITEM, lines=2))

    @override
    def heightForWidth(self, width: int) -> int:
        start, end = _words_between(width)
        more = sum(each.height_below_first for each in self._words(end - start))
        return self.sizeHint().height() + more

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        bounds = self.rect().toRectF()
        shape = self.ringed(bounds)
        fill_rounded(painter, bounds, CARD_RADIUS, colours.raised)
        edge = colours.primary if self.isChecked() else colours.hair
        width = FOCUS_WIDTH if self.isChecked() else HAIRLINE
        stroke_rounded(painter, bounds, CARD_RADIUS, edge, width)
        self.paint_layers(painter, shape, CARD_RADIUS)
        self._paint_tile(painter, bounds)
        self._paint_ring(painter, bounds)
        start, end = _words_between(bounds.width())
        words = QRectF(start, 0, end - start, bounds.height())
        place = mirrored(words, bounds, self.layoutDirection())
        inks = (colours.text, colours.muted)
        paint_paragraphs(painter, place, self._words(words.width()), inks)
        painter.end()

    def _words(self, room: float) -> tuple[Paragraph, ...]:
        title, subtitle = (self._view.title, TextRole.ITEM), (self._view.subtitle, TextRole.BODY)
        return paragraphs(room, title, subtitle)

    def _paint_tile(self, painter: QPainter, bounds: QRectF) -> None:
        colours = theme().colours
        tile = QRectF(CARD_PADDING, bounds.center().y() - _TILE / 2, _TILE, _TILE)
        place = mirrored(tile, bounds, self.layoutDirection())
        fill = colours.tint if self.isChecked() else colours.inset
        ink = colours.on_tint if self.isChecked() else colours.text
        fill_rounded(painter, place, _TILE_RADIUS, fill)
        icon = QRectF(0, 0, _TILE_ICON, _TILE_ICON)
        icon.moveCenter(place.center())
        paint_icon(painter, icon, self._view.icon, ink)

    def _paint_ring(self, painter: QPainter, bounds: QRectF) -> None:
        colours = theme().colours
        left = bounds.right() - CARD_PADDING - _RING
        box = QRectF(left, bounds.center().y() - _RING / 2, _RING, _RING)
        ring = mirrored(box, bounds, self.layoutDirection())
        ink = colours.primary if self.isChecked() else colours.control
        stroke_rounded(painter, ring, _RING / 2, ink, FOCUS_WIDTH)
        if self.isChecked():
            dot = QRectF(0, 0, _DOT, _DOT)
            dot.moveCenter(ring.center())
            fill_rounded(painter, dot, _DOT / 2, ink)


def _words_between(width: float) -> tuple[float, float]:
    """Where the words begin and end in a card of this width."""
    return CARD_PADDING + _TILE + _GAP, width - CARD_PADDING - _RING - _GAP
