"""Chips: a choice or filter to tap, a status to read, a grade of evidence."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.core.status import Status
from app.ui.theme.icons import Icon, paint_icon
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import (
    CENTRED,
    fill_rounded,
    mirrored,
    paint_text,
    smooth_painter,
    stroke_rounded,
    text_width,
)

_RADIUS: Final = 10
_PADDING: Final = 12
_HEIGHT: Final = 32
_TALL_HEIGHT: Final = 40
_HIT_HEIGHT: Final = 40
CHIP_REACH: Final = (_HIT_HEIGHT - _HEIGHT) // 2
_SWATCH: Final = 11
_SWATCH_RADIUS: Final = 3.0
_ICON: Final = 20
_GAP: Final = 6


class ChipTone(Enum):
    """The look of a chip that is not chosen."""

    OUTLINED = auto()
    READY = auto()


@dataclass(frozen=True, slots=True)
class ChipView:
    """What a chip shows.

    Attributes:
        text: Its words.
        value: A number after the words; may be empty.
        soreness: The soreness from 0 to 10 shown as a swatch before the words, if any.
        icon: A symbol before the words, if any.
        chosen: Whether it is the chosen one, or one of the chosen.
    """

    text: str
    value: str = ""
    soreness: int | None = None
    icon: Icon | None = None
    chosen: bool = False


class Chip(PaintedButton):
    """A chip to tap; emits ``clicked``."""

    def __init__(
        self,
        view: ChipView,
        *,
        tall: bool = False,
        tone: ChipTone = ChipTone.OUTLINED,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._height = _TALL_HEIGHT if tall else _HEIGHT
        self._tone = tone
        self._view = view
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCheckable(tone is ChipTone.OUTLINED)
        self._tell()

    @property
    def view(self) -> ChipView:
        """What is shown."""
        return self._view

    def set_view(self, view: ChipView) -> None:
        """Show this."""
        if view != self._view:
            self._view = view
            self._tell()

    @override
    def nextCheckState(self) -> None:
        """Stay as told: whoever owns the chip decides what a tap chooses."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._content_width() + 2 * _PADDING, max(self._visual(), _HIT_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        height = self._visual()
        bounds = self.rect().toRectF()
        shape = self.ringed(QRectF(0, (bounds.height() - height) / 2, bounds.width(), height))
        background, ink = self._colours()
        fill_rounded(painter, shape, _RADIUS, background)
        if not self._view.chosen and self._tone is ChipTone.OUTLINED and self.isEnabled():
            stroke_rounded(painter, shape, _RADIUS, theme().colours.outline, 1)
        left = shape.center().x() - self._content_width() / 2
        if side := self._mark_side():
            mark = QRectF(left, shape.center().y() - side / 2, side, side)
            self._paint_mark(painter, mirrored(mark, bounds, self.layoutDirection()), ink)
            left += side + _GAP
        for words in (self._view.text, self._view.value):
            width = text_width(words, theme().font(TextRole.HEADING))
            box = QRectF(left, shape.top(), width, shape.height())
            place = mirrored(box, bounds, self.layoutDirection())
            paint_text(painter, place, words, ink, role=TextRole.HEADING, align=CENTRED)
            left += width + _GAP
        self.paint_layers(painter, shape, _RADIUS, ink)
        painter.end()

    def _paint_mark(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        if self._view.icon is not None:
            paint_icon(painter, box, self._view.icon, ink)
        elif self._view.soreness is not None:
            colour = theme().colours.soreness[self._view.soreness]
            fill_rounded(painter, box, _SWATCH_RADIUS, colour)

    def _mark_side(self) -> int:
        """The side of what stands before the words; 0 without it."""
        if self._view.icon is not None:
            return _ICON
        return _SWATCH if self._view.soreness is not None else 0

    def _visual(self) -> int:
        return theme().grown(self._height, TextRole.HEADING)

    def _content_width(self) -> int:
        font = theme().font(TextRole.HEADING)
        side = self._mark_side()
        mark = side + _GAP if side else 0
        value = _GAP + text_width(self._view.value, font) if self._view.value else 0
        return mark + text_width(self._view.text, font) + value

    def _colours(self) -> tuple[QColor, QColor]:
        colours = theme().colours
        if not self.isEnabled():
            return colours.inset, colours.muted
        if self._view.chosen:
            return colours.tint, colours.on_tint
        if self._tone is ChipTone.READY:
            ready = colours.status(Status.READY)
            return ready.container, ready.text
        return colours.raised, colours.text

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._view.text} {self._view.value}".strip())
        if self.isCheckable():
            self.setChecked(self._view.chosen)
        self.updateGeometry()
        self.update()
