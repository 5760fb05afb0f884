"""A large tile that begins something: an icon, a name, and what it is for."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_PADDING, CARD_RADIUS, HAIRLINE
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.lines import broken, lines_height, paint_lines
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import fill_rounded, smooth_painter, stroke_rounded
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
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, self.heightForWidth(max(self.width(), _WIDTH)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_MINIMUM_WIDTH, self.heightForWidth(_WIDTH))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        words = sum(lines_height(lines, role) for lines, role in self._words(width))
        return round(2 * CARD_PADDING + TILE.side + _GAP) + words

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        bounds = self.rect().toRectF()
        fill_rounded(painter, bounds, CARD_RADIUS, colours.raised)
        stroke_rounded(painter, bounds, CARD_RADIUS, colours.hair, HAIRLINE)
        tile = QRectF(CARD_PADDING, CARD_PADDING, TILE.side, TILE.side)
        paint_tile(painter, tile, self._icon, colours.on_tint, colours.tint)
        top = tile.bottom() + _GAP
        for (lines, role), ink in zip(
            self._words(self.width()), (colours.text, colours.muted), strict=True
        ):
            height = lines_height(lines, role)
            words = QRectF(CARD_PADDING, top, bounds.width() - 2 * CARD_PADDING, height)
            paint_lines(painter, words, lines, ink, role)
            top += height
        self.paint_layers(painter, self.ringed(bounds), CARD_RADIUS)
        painter.end()

    def _words(self, width: float) -> tuple[tuple[list[str], TextRole], ...]:
        room = width - 2 * CARD_PADDING
        return tuple(
            (broken(text, role, room), role)
            for text, role in ((self._title, TextRole.ITEM), (self._text, TextRole.CAPTION))
        )
