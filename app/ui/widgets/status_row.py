"""A row that begins with a status symbol and ends with what a tap does."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.core.status import Status
from app.ui.theme.icons import Icon, paint_icon
from app.ui.theme.measures import CARD_PADDING, HAIRLINE
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import mirrored, row_shape, smooth_painter
from app.ui.widgets.paragraphs import (
    Paragraph,
    paint_paragraphs,
    paragraphs,
    paragraphs_height,
)
from app.ui.widgets.sizing import high_as_needed
from app.ui.widgets.status_symbol import paint_status

_HEIGHT: Final = 65
_WORDS_HEIGHT: Final = 42
_WIDTH: Final = 240
_LEAST_WIDTH: Final = 160
_SYMBOL: Final = 23.0
_TEXT_LEFT: Final = 52.0
_ICON: Final = 26.0
_ICON_END: Final = 20.0
_GAP: Final = 8.0
_RADIUS: Final = 12.0


@dataclass(frozen=True, slots=True)
class StatusRowView:
    """What a status row shows.

    Attributes:
        status: The status.
        status_name: Its name, for those who cannot see the symbol.
        title: The first line.
        subtitle: The second line.
        icon: What a tap does.
        divider: Whether a hairline closes the row.
    """

    status: Status
    status_name: str
    title: str
    subtitle: str
    icon: Icon
    divider: bool = True


class StatusRow(PaintedButton):
    """A row to tap; emits ``clicked``."""

    def __init__(self, view: StatusRowView, *, parent: QWidget | None = None) -> None:
        super().__init__(view.title, parent)
        self._view = view
        self.setAccessibleDescription(f"{view.status_name}, {view.subtitle}")
        self.setSizePolicy(high_as_needed())

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, self.heightForWidth(max(self.width(), _WIDTH)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, _HEIGHT)

    @override
    def heightForWidth(self, width: int) -> int:
        return paragraphs_height(self._words(_room(width))) + _HEIGHT - _WORDS_HEIGHT

    def _words(self, room: float) -> tuple[Paragraph, ...]:
        title, subtitle = (self._view.title, TextRole.ITEM), (self._view.subtitle, TextRole.BODY)
        return paragraphs(room, title, subtitle)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        bounds = self.rect().toRectF()
        self.paint_layers(painter, self.ringed(row_shape(bounds)), _RADIUS)
        direction = self.layoutDirection()
        middle = bounds.center().y()
        symbol = QRectF(CARD_PADDING, middle - _SYMBOL / 2, _SYMBOL, _SYMBOL)
        paint_status(painter, mirrored(symbol, bounds, direction), self._view.status)
        icon = QRectF(bounds.right() - _ICON_END - _ICON, middle - _ICON / 2, _ICON, _ICON)
        paint_icon(painter, mirrored(icon, bounds, direction), self._view.icon, colours.primary)
        room = _room(bounds.width())
        words = mirrored(QRectF(_TEXT_LEFT, 0, room, bounds.height()), bounds, direction)
        paint_paragraphs(painter, words, self._words(room), (colours.text, colours.muted))
        if self._view.divider:
            hair = QRectF(_TEXT_LEFT, bounds.bottom() - HAIRLINE, bounds.width(), HAIRLINE)
            painter.fillRect(mirrored(hair, bounds, direction), colours.hair)
        painter.end()


def _room(width: float) -> float:
    """The width of the words in a row of this width."""
    return width - _ICON_END - _ICON - _GAP - _TEXT_LEFT
