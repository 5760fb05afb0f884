"""A row of a list: an icon perhaps, a title, a second line, and a value or an arrow at the end."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.icons import Icon, paint_icon
from app.ui.theme.measures import CARD_PADDING
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import (
    TRAILING,
    fill_rounded,
    mirrored,
    paint_text,
    smooth_painter,
    text_width,
)

_HEIGHT: Final = 56
_HEIGHT_WITH_SUBTITLE: Final = 64
_HEIGHT_WITH_ICON: Final = 68
_TILE: Final = 40.0
_TILE_RADIUS: Final = 12.0
_TILE_ICON: Final = 22.0
_TILE_GAP: Final = 14.0
_CHEVRON: Final = 22.0
_GAP: Final = 8.0
_PRESSED_RADIUS: Final = 12.0
_VALUE_SHARE: Final = 0.5


@dataclass(frozen=True, slots=True)
class RowView:
    """What a row shows.

    Attributes:
        title: The first line.
        subtitle: The second line; may be empty.
        icon: A symbol in a tile before the words, if any.
        value: The present choice, at the end; may be empty.
        chevron: Whether an arrow says that the row opens something.
        divider: Whether a hairline closes the row.
        danger: Whether the row destroys something.
    """

    title: str
    subtitle: str = ""
    icon: Icon | None = None
    value: str = ""
    chevron: bool = True
    divider: bool = False
    danger: bool = False


class Row(PaintedButton):
    """A row to tap; emits ``clicked``. A widget of one's own may stand at its end."""

    def __init__(self, view: RowView, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._trailing: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._view = view
        self._tell()

    @property
    def view(self) -> RowView:
        """What is shown."""
        return self._view

    def set_view(self, view: RowView) -> None:
        """Show this."""
        if view != self._view:
            self._view = view
            self._tell()

    def set_trailing(self, trailing: QWidget) -> None:
        """Put a widget, such as a switch, at the end."""
        self._trailing = trailing
        trailing.setParent(self)
        trailing.show()
        self._place_trailing()

    @override
    def sizeHint(self) -> QSize:
        height = theme().grown(self._base_height(), TextRole.SETTING)
        if self._view.subtitle:
            height = theme().grown(height, TextRole.CAPTION)
        return QSize(240, height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_trailing()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        bounds = self.rect().toRectF()
        self.paint_layers(painter, self.ringed(bounds), _PRESSED_RADIUS)
        start = self._paint_tile(painter, bounds)
        end = self._paint_end(painter, bounds, start)
        self._paint_words(painter, QRectF(start, 0, end - start, bounds.height()), bounds)
        if self._view.divider:
            line = QRectF(start, bounds.bottom() - 1, bounds.right() - start, 1)
            hair = mirrored(line, bounds, self.layoutDirection())
            painter.fillRect(hair, theme().colours.hair)
        painter.end()

    def _base_height(self) -> int:
        if self._view.icon is not None:
            return _HEIGHT_WITH_ICON
        return _HEIGHT_WITH_SUBTITLE if self._view.subtitle else _HEIGHT

    def _paint_tile(self, painter: QPainter, bounds: QRectF) -> float:
        if self._view.icon is None:
            return float(CARD_PADDING)
        colours = theme().colours
        tile = QRectF(CARD_PADDING, bounds.center().y() - _TILE / 2, _TILE, _TILE)
        place = mirrored(tile, bounds, self.layoutDirection())
        fill_rounded(painter, place, _TILE_RADIUS, colours.tint)
        icon = QRectF(0, 0, _TILE_ICON, _TILE_ICON)
        icon.moveCenter(place.center())
        paint_icon(painter, icon, self._view.icon, colours.on_tint)
        return tile.right() + _TILE_GAP

    def _paint_end(self, painter: QPainter, bounds: QRectF, start: float) -> float:
        end = bounds.right() - CARD_PADDING
        colours = theme().colours
        if self._trailing is not None:
            return end - self._trailing.width() - _GAP
        if self._view.chevron:
            box = QRectF(end - _CHEVRON + 6, bounds.center().y() - _CHEVRON / 2, _CHEVRON, _CHEVRON)
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            icon = Icon.CHEVRON_LEFT if is_mirrored else Icon.CHEVRON_RIGHT
            paint_icon(painter, mirrored(box, bounds, self.layoutDirection()), icon, colours.muted)
            end = box.left() - _GAP / 2
        if self._view.value:
            wanted = text_width(self._view.value, theme().font(TextRole.BODY))
            width = min(float(wanted), (end - start) * _VALUE_SHARE)
            box = QRectF(end - width, 0, width, bounds.height())
            place = mirrored(box, bounds, self.layoutDirection())
            paint_text(painter, place, self._view.value, colours.muted, align=TRAILING)
            end = box.left() - _GAP
        return end

    def _paint_words(self, painter: QPainter, box: QRectF, bounds: QRectF) -> None:
        colours = theme().colours
        title_height = theme().line_height(TextRole.SETTING)
        second_height = theme().line_height(TextRole.CAPTION) + 2 if self._view.subtitle else 0
        top = box.center().y() - (title_height + second_height) / 2
        ink = colours.danger if self._view.danger else colours.text
        title = QRectF(box.left(), top, box.width(), title_height)
        role = TextRole.ITEM if self._view.icon is not None else TextRole.SETTING
        place = mirrored(title, bounds, self.layoutDirection())
        paint_text(painter, place, self._view.title, self._shown(ink), role=role)
        if self._view.subtitle:
            second = QRectF(box.left(), title.bottom(), box.width(), second_height)
            place = mirrored(second, bounds, self.layoutDirection())
            role = TextRole.BODY if self._view.icon is not None else TextRole.CAPTION
            paint_text(painter, place, self._view.subtitle, colours.muted, role=role)

    def _shown(self, ink: QColor) -> QColor:
        return ink if self.isEnabled() else theme().colours.muted

    def _place_trailing(self) -> None:
        if self._trailing is None:
            return
        size = self._trailing.sizeHint()
        left = self.width() - CARD_PADDING - size.width()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = CARD_PADDING
        top = (self.height() - size.height()) // 2
        self._trailing.setGeometry(left, top, size.width(), size.height())

    def _tell(self) -> None:
        self.setAccessibleName(self._view.title)
        told = (self._view.subtitle, self._view.value)
        self.setAccessibleDescription(", ".join(part for part in told if part))
        self.updateGeometry()
        self.update()
