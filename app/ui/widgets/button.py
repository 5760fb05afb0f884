"""The button with words: five kinds, two sizes, an icon if it helps."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.core.status import Status
from app.ui.theme.icons import Icon, paint_icon
from app.ui.theme.measures import CONTROL_RADIUS, SMALL_RADIUS, TOUCH_TARGET
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.lines import broken, lines_height, longest_word, paint_lines
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import (
    fill_rounded,
    mirrored,
    smooth_painter,
    stroke_rounded,
    text_width,
)
from app.ui.widgets.tone import Tone, ground_colour, tone_colour


class ButtonKind(Enum):
    """How much a button asks to be pressed, and whether it destroys."""

    FILLED = auto()
    TONAL = auto()
    OUTLINED = auto()
    TEXT = auto()
    DANGER = auto()


@dataclass(frozen=True, slots=True)
class _Size:
    height: int
    padding: int
    radius: int
    icon: int
    gap: int
    role: TextRole


_LARGE: Final = _Size(TOUCH_TARGET, 20, CONTROL_RADIUS, 22, 10, TextRole.ITEM)
_SMALL: Final = _Size(40, 14, SMALL_RADIUS, 18, 8, TextRole.HEADING)
_TEXT_KIND_PADDING: Final = 12
_LEAST_WIDTH: Final = 60
_MOST_LINES: Final = 2


class Button(PaintedButton):
    """A button with words; emits ``clicked``."""

    def __init__(
        self,
        text: str,
        kind: ButtonKind = ButtonKind.FILLED,
        *,
        icon: Icon | None = None,
        small: bool = False,
        icon_last: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._kind = kind
        self._icon = icon
        self._icon_last = icon_last
        self._tone: Tone | None = None
        self._acts_once = False
        self._size = _SMALL if small else _LARGE
        wide = QSizePolicy.Policy.Minimum if small else QSizePolicy.Policy.Preferred
        high = QSizePolicy.Policy.Fixed if small else QSizePolicy.Policy.Preferred
        policy = QSizePolicy(wide, high)
        policy.setHeightForWidth(not small)
        self.setSizePolicy(policy)
        self.set_text(text)

    @property
    def is_bare(self) -> bool:
        """Whether it is words alone, without a shape around them."""
        return self._kind is ButtonKind.TEXT

    def set_text(self, text: str) -> None:
        """Show these words."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_icon(self, icon: Icon | None) -> None:
        """Show this icon before the words, or none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        """Make it another kind of button."""
        self._kind = kind
        self.update()

    def set_tone(self, tone: Tone | None) -> None:
        """Take another tone than the kind's own, as on a tinted card; a filled one is filled."""
        self._tone = tone
        self.update()

    def act_once(self) -> None:
        """Take a double click for one, as what it does is not meant twice."""
        self._acts_once = True

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._acts_once:
            super().mouseDoubleClickEvent(event)

    @override
    def sizeHint(self) -> QSize:
        words = text_width(self._words(), theme().font(self._size.role))
        least = 0 if self._kind is ButtonKind.TEXT else _LEAST_WIDTH
        width = max(words + self._around_words(), least)
        return QSize(width, max(self._visual_height(width), TOUCH_TARGET))

    @override
    def minimumSizeHint(self) -> QSize:
        if self._size is _SMALL:
            return self.sizeHint()
        word = longest_word(self._words(), self._size.role)
        return QSize(word + self._around_words(), self.sizeHint().height())

    @override
    def hasHeightForWidth(self) -> bool:
        return self._size is not _SMALL

    @override
    def heightForWidth(self, width: int) -> int:
        return max(self._visual_height(width), TOUCH_TARGET)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        shape = self.ringed(self._shape())
        self._paint_shape(painter, shape)
        self._paint_content(painter, shape)
        self.paint_layers(painter, shape, self._size.radius, self._foreground())
        painter.end()

    def _padding(self) -> int:
        padding = self._size.padding
        return min(padding, _TEXT_KIND_PADDING) if self.is_bare else padding

    def _words(self) -> str:
        return self.text().replace("&&", "&")

    def _around_words(self) -> int:
        icon = self._size.icon + self._size.gap if self._icon else 0
        return 2 * self._padding() + icon

    def _lines(self, width: float) -> list[str]:
        most = 1 if self._size is _SMALL else _MOST_LINES
        return broken(self._words(), self._size.role, width - self._around_words(), most)

    def _visual_height(self, width: float) -> int:
        more = lines_height(self._lines(width)[1:], self._size.role)
        return theme().grown(self._size.height, self._size.role) + more

    def _shape(self) -> QRectF:
        height = min(self._visual_height(self.width()), self.height())
        return QRectF(0, (self.height() - height) / 2, self.width(), height)

    def _paint_shape(self, painter: QPainter, shape: QRectF) -> None:
        background = self._background()
        is_clear = self._kind is ButtonKind.OUTLINED and self._tone is not None
        if background is not None and not is_clear:
            fill_rounded(painter, shape, self._size.radius, background)
        if self._kind is ButtonKind.OUTLINED and self.isEnabled():
            edge = theme().colours.outline if self._tone is None else self._foreground()
            stroke_rounded(painter, shape, self._size.radius, edge, 1)

    def _paint_content(self, painter: QPainter, shape: QRectF) -> None:
        role, icon = self._size.role, self._size.icon + self._size.gap if self._icon else 0
        lines = self._lines(self.width())
        longest = max(text_width(line, theme().font(role)) for line in lines)
        width = min(float(longest + icon), shape.width())
        content = QRectF(shape.center().x() - width / 2, shape.top(), width, shape.height())
        direction = self._reading_order()
        colour = self._foreground()
        if self._icon is not None:
            side = self._size.icon
            box = QRectF(content.left(), shape.center().y() - side / 2, side, side)
            paint_icon(painter, mirrored(box, content, direction), self._icon, colour)
        height = lines_height(lines, role)
        words = QRectF(content.left() + icon, shape.center().y() - height / 2, width - icon, height)
        place = mirrored(words, content, direction)
        paint_lines(painter, place, lines, colour, role, Qt.AlignmentFlag.AlignCenter)

    def _reading_order(self) -> Qt.LayoutDirection:
        """The direction in which the icon stands before the words."""
        directions = Qt.LayoutDirection
        is_mirrored = self.layoutDirection() == directions.RightToLeft
        return directions.RightToLeft if is_mirrored != self._icon_last else directions.LeftToRight

    def _background(self) -> QColor | None:
        colours = theme().colours
        if self._kind is ButtonKind.TEXT:
            return None
        if not self.isEnabled():
            return colours.inset
        if self._tone is not None and self._kind is ButtonKind.FILLED:
            return tone_colour(self._tone)
        return {
            ButtonKind.FILLED: colours.primary,
            ButtonKind.TONAL: colours.tint,
            ButtonKind.OUTLINED: colours.raised,
            ButtonKind.DANGER: colours.status(Status.REST).container,
        }[self._kind]

    def _foreground(self) -> QColor:
        colours = theme().colours
        if not self.isEnabled():
            return colours.muted
        if self._tone is not None:
            is_filled = self._kind is ButtonKind.FILLED
            return ground_colour(self._tone) if is_filled else tone_colour(self._tone)
        return {
            ButtonKind.FILLED: colours.on_primary,
            ButtonKind.TONAL: colours.on_tint,
            ButtonKind.OUTLINED: colours.text,
            ButtonKind.TEXT: colours.primary,
            ButtonKind.DANGER: colours.status(Status.REST).text,
        }[self._kind]
