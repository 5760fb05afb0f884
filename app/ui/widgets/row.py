"""A row of a list: an icon perhaps, a title, a second line, and a value or an arrow at the end."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.core.status import Status
from app.ui.theme.icons import Icon, paint_icon
from app.ui.theme.measures import CARD_PADDING, CONTROL_RADIUS, HAIRLINE
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.lines import longest_word
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import (
    TRAILING,
    fill_rounded,
    mirrored,
    paint_text,
    row_shape,
    smooth_painter,
    text_width,
)
from app.ui.widgets.paragraphs import (
    Paragraph,
    paint_paragraphs,
    paragraphs,
    paragraphs_height,
)
from app.ui.widgets.sizing import high_as_needed
from app.ui.widgets.tile import TILE, TileLook, paint_tile

_HEIGHT: Final = 56
_HEIGHT_WITH_SUBTITLE: Final = 64
_HEIGHT_WITH_ICON: Final = 68
_TILE_GAP: Final = 16.0
_PLAIN: Final = TileLook(24.0, 0.0, 24.0)
_CHEVRON: Final = 22.0
_CHEVRON_REACH: Final = 2.0
_TRAILING_END: Final = 13
_GAP: Final = 8.0
_PRESSED_RADIUS: Final = 12.0
_WIDTH: Final = 240
_MINIMUM_WIDTH: Final = 160
_PADDING: Final = 10
_MOST_SECOND_LINES: Final = 3
_SECOND_ROLE: Final = TextRole.BODY


@dataclass(frozen=True, slots=True)
class RowView:
    """What a row shows.

    Attributes:
        title: The first line.
        subtitle: The second line; may be empty.
        icon: A symbol before the words, if any.
        value: The present choice, at the end; may be empty.
        chevron: Whether an arrow says that the row opens something.
        divider: Whether a hairline closes the row.
        danger: Whether the row destroys something, or warns.
        strong: Whether the title names something to open or read, rather than a setting.
        tile: Whether the symbol stands in a tile.
        selected: Whether what the row opens is shown beside it.
    """

    title: str
    subtitle: str = ""
    icon: Icon | None = None
    value: str = ""
    chevron: bool = True
    divider: bool = False
    danger: bool = False
    strong: bool = False
    tile: bool = True
    selected: bool = False


class Row(PaintedButton):
    """A row to tap; emits ``clicked``. A widget of one's own may stand at its end."""

    def __init__(self, view: RowView, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._trailing: QWidget | None = None
        self.setSizePolicy(high_as_needed())
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
        return QSize(_WIDTH, self.heightForWidth(max(self.width(), _WIDTH)))

    @override
    def heightForWidth(self, width: int) -> int:
        words = paragraphs_height(self._words_for(width))
        height = max(self._least_height(), words + 2 * _PADDING)
        return height + self._hair + self._height_below(width)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_MINIMUM_WIDTH, self._least_height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_trailing()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        bounds = self.rect().toRectF()
        if self._view.selected:
            fill_rounded(painter, row_shape(bounds), CONTROL_RADIUS, theme().colours.tint)
        self.paint_layers(painter, self.ringed(row_shape(bounds)), _PRESSED_RADIUS)
        line = bounds.adjusted(0, 0, 0, -self._hair - self._height_below(self.width()))
        self._paint_tile(painter, line)
        self._paint_end(painter, line)
        self._paint_words(painter, line)
        if self._view.divider:
            left = self._start()
            hair = QRectF(left, bounds.bottom() - 1, bounds.right() - left, 1)
            painter.fillRect(mirrored(hair, bounds, self.layoutDirection()), theme().colours.hair)
        painter.end()

    @property
    def _hair(self) -> int:
        """Height of the line that closes the row."""
        return round(HAIRLINE) if self._view.divider else 0

    def _least_height(self) -> int:
        height = theme().grown(self._base_height(), TextRole.SETTING)
        return theme().grown(height, TextRole.BODY) if self._view.subtitle else height

    def _base_height(self) -> int:
        if self._view.icon is not None:
            return _HEIGHT_WITH_ICON
        return _HEIGHT_WITH_SUBTITLE if self._view.subtitle else _HEIGHT

    def _start(self) -> float:
        return CARD_PADDING + (0.0 if self._view.icon is None else self._tile_look.side + _TILE_GAP)

    @property
    def _tile_look(self) -> TileLook:
        return TILE if self._view.tile else _PLAIN

    def _end(self, width: float) -> float:
        end = width - CARD_PADDING
        if self._trailing is not None:
            return end if self._is_below(width) else end - self._trailing_size().width() - _GAP
        if self._view.chevron:
            end -= _CHEVRON - _CHEVRON_REACH + _GAP / 2
        is_beside = self._view.value and not self._is_value_below(width)
        return end - self._value_width() - _GAP if is_beside else end

    def _value_width(self) -> int:
        return text_width(self._view.value, theme().font(_SECOND_ROLE))

    def _is_value_below(self, width: float) -> bool:
        """Whether the present choice leaves too little room beside it for the title."""
        arrow = _CHEVRON if self._view.chevron else 0.0
        room = width - CARD_PADDING - arrow - self._value_width() - 2 * _GAP - self._start()
        return room < longest_word(self._view.title, self._title_role)

    def _words_for(self, width: float) -> tuple[Paragraph, ...]:
        view, room = self._view, self._end(width) - self._start()
        value = view.value if self._is_value_below(width) else ""
        below = ((text, _SECOND_ROLE) for text in (view.subtitle, value))
        title = paragraphs(room, (view.title, self._title_role))
        return title + paragraphs(room, *below, most=_MOST_SECOND_LINES)

    @property
    def _title_role(self) -> TextRole:
        is_named = self._view.icon is not None or self._view.strong
        return TextRole.ITEM if is_named else TextRole.SETTING

    def _paint_tile(self, painter: QPainter, bounds: QRectF) -> None:
        view = self._view
        if view.icon is None:
            return
        colours = theme().colours
        look = self._tile_look
        tile = QRectF(CARD_PADDING, bounds.center().y() - look.side / 2, look.side, look.side)
        place = mirrored(tile, bounds, self.layoutDirection())
        plain = colours.raised if view.selected else colours.tint
        ground = colours.status(Status.REST).container if view.danger else plain
        ink = colours.on_tint if view.tile else colours.primary
        ink = colours.danger if view.danger else ink
        paint_tile(painter, place, view.icon, ink, ground if view.tile else None, look)

    def _paint_end(self, painter: QPainter, bounds: QRectF) -> None:
        if self._trailing is not None:
            return
        end = bounds.right() - CARD_PADDING
        colours = theme().colours
        if self._view.chevron:
            top = bounds.center().y() - _CHEVRON / 2
            box = QRectF(end - _CHEVRON + _CHEVRON_REACH, top, _CHEVRON, _CHEVRON)
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            icon = Icon.CHEVRON_LEFT if is_mirrored else Icon.CHEVRON_RIGHT
            ink = colours.danger if self._view.danger else colours.muted
            paint_icon(painter, mirrored(box, bounds, self.layoutDirection()), icon, ink)
            end = box.left() - _GAP / 2
        if self._view.value and not self._is_value_below(bounds.width()):
            width = self._value_width()
            box = QRectF(end - width, 0, width, bounds.height())
            place = mirrored(box, bounds, self.layoutDirection())
            paint_text(painter, place, self._view.value, colours.muted, align=TRAILING)

    def _paint_words(self, painter: QPainter, bounds: QRectF) -> None:
        colours = theme().colours
        box = QRectF(bounds)
        box.setLeft(self._start())
        box.setRight(self._end(bounds.width()))
        place = mirrored(box, bounds, self.layoutDirection())
        ink = self._shown(colours.danger if self._view.danger else colours.text)
        quiet = colours.text if self._view.danger else colours.muted
        paint_paragraphs(painter, place, self._words_for(bounds.width()), (ink, quiet, quiet))

    def _shown(self, ink: QColor) -> QColor:
        return ink if self.isEnabled() else theme().colours.muted

    def _trailing_size(self) -> QSize:
        if self._trailing is None:
            return QSize(0, 0)
        hint = self._trailing.sizeHint()
        width = min(hint.width(), self.width() - 2 * CARD_PADDING)
        if self._trailing.hasHeightForWidth():
            return QSize(width, self._trailing.heightForWidth(width))
        return QSize(width, hint.height())

    def _is_below(self, width: float) -> bool:
        """Whether the widget at the end leaves too little room beside it for the title."""
        if self._trailing is None:
            return False
        room = width - CARD_PADDING - self._trailing.sizeHint().width() - _GAP - self._start()
        return room < longest_word(self._view.title, self._title_role)

    def _height_below(self, width: float) -> int:
        return self._trailing_size().height() + _PADDING if self._is_below(width) else 0

    def _place_trailing(self) -> None:
        if self._trailing is None:
            return
        size = self._trailing_size()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = _TRAILING_END if is_mirrored else self.width() - _TRAILING_END - size.width()
        top = (self.height() - self._hair - size.height()) // 2
        if self._is_below(self.width()):
            top = self.height() - size.height() - _PADDING
        self._trailing.setGeometry(left, top, size.width(), size.height())

    def _tell(self) -> None:
        self.setAccessibleName(self._view.title)
        told = (self._view.subtitle, self._view.value)
        self.setAccessibleDescription(", ".join(part for part in told if part))
        self.updateGeometry()
        self.update()
