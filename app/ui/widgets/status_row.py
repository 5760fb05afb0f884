"""A row that begins with a status symbol and ends with what a tap does."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.core.status import Status
from app.ui.theme.icons import Icon, paint_icon
from app.ui.theme.measures import CARD_PADDING, HAIRLINE
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import mirrored, paint_text, row_shape, smooth_painter
from app.ui.widgets.status_symbol import paint_status

_HEIGHT: Final = 65
_SYMBOL: Final = 20.0
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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, theme().grown(_HEIGHT, TextRole.ITEM, lines=2))

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
        width = icon.left() - _GAP - _TEXT_LEFT
        lines = (
            (self._view.title, TextRole.ITEM, colours.text),
            (self._view.subtitle, TextRole.BODY, colours.muted),
        )
        top = middle - sum(theme().line_height(role) for _text, role, _ink in lines) / 2
        for text, role, ink in lines:
            line = QRectF(_TEXT_LEFT, top, width, theme().line_height(role))
            paint_text(painter, mirrored(line, bounds, direction), text, ink, role=role)
            top += line.height()
        if self._view.divider:
            hair = QRectF(_TEXT_LEFT, bounds.bottom() - HAIRLINE, bounds.width(), HAIRLINE)
            painter.fillRect(mirrored(hair, bounds, direction), colours.hair)
        painter.end()
