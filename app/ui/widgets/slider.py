"""A slider whose thumb carries its value: soreness from 0 to 10, effort from 1 to 10."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.measures import TOUCH_TARGET
from app.ui.theme.theme import theme
from app.ui.theme.tokens import with_alpha
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.own_digits import keep_digits
from app.ui.widgets.painted_slider import PaintedSlider
from app.ui.widgets.painting import (
    CENTRED,
    fill_rounded,
    mirrored,
    paint_focus_ring,
    paint_text,
    smooth_painter,
    stroke_rounded,
    text_width,
    without_overlaps,
)

_THUMB: Final = 34.0
_THUMB_EDGE: Final = 2.0
_MARGIN: Final = _THUMB / 2 + 4.0
_TRACK: Final = 8.0
_SEGMENT_GAP: Final = 3.0
_SEGMENT_RADIUS: Final = 2.5
_DOT_RADIUS: Final = 1.75
_AHEAD_SHARE: Final = 0.45
_ANCHOR_GAP: Final = 2.0
_LEAVING_KEYS: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)


class SliderLook(Enum):
    """How the track is drawn: in the soreness colours, or plain up to the thumb."""

    SORENESS = auto()
    PLAIN = auto()


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words that say what a value means."""

    value: int
    text: str


class ValueSlider(PaintedSlider):
    """A slider over whole numbers that may be left unset.

    Attributes:
        value_chosen: The value that a person chose.
    """

    value_chosen = Signal(int)

    def __init__(
        self,
        name: str,
        minimum: int,
        maximum: int,
        *,
        look: SliderLook = SliderLook.SORENESS,
        anchors: tuple[Anchor, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._look = look
        self._anchors = anchors
        self._is_set = True
        self.setRange(minimum, maximum)
        self.setSingleStep(1)
        self.setPageStep(2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def chosen(self) -> int | None:
        """The value, or None while unset."""
        return self.value() if self._is_set else None

    def set_value(self, value: int | None) -> None:
        """Show a value, or that none has been chosen."""
        self._is_set = value is not None
        self.set_silently(self.minimum() if value is None else value)

    @override
    def sizeHint(self) -> QSize:
        words = theme().line_height(TextRole.CAPTION) + _ANCHOR_GAP if self._anchors else 0
        return QSize(240, round(TOUCH_TARGET + words))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    @override
    def event(self, event: QEvent) -> bool:
        return keep_digits(event) or super().event(event)

    @override
    def tell(self) -> None:
        self._is_set = True
        self.value_chosen.emit(self.value())

    @override
    def follow(self, at: QPointF) -> None:
        share = slider_share(self._track(), at.x(), self.layoutDirection())
        self._choose(self.minimum() + round(share * (self.maximum() - self.minimum())))

    @override
    def took_key(self, key: int) -> bool:
        digit = key - Qt.Key.Key_0
        if 0 <= digit <= 9 and self.minimum() <= digit <= self.maximum():
            self._choose(digit)
        elif not self._is_set and key not in _LEAVING_KEYS:
            self._choose(self.value())
        else:
            return False
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        track = self._track()
        at = self._place(self.value())
        if self._look is SliderLook.SORENESS:
            self._paint_ramp(painter, track)
        else:
            self._paint_plain(painter, track, at)
        self._paint_anchors(painter)
        self._paint_thumb(painter, QPointF(at, track.center().y()))
        painter.end()

    def _track(self) -> QRectF:
        return slider_track(float(self.width()))

    def _place(self, value: int) -> float:
        share = (value - self.minimum()) / (self.maximum() - self.minimum())
        return slider_place(self._track(), share, self.layoutDirection())

    def _paint_ramp(self, painter: QPainter, track: QRectF) -> None:
        count = self.maximum() - self.minimum()
        for index in range(count):
            colour = theme().colours.soreness[min(index + 1, 10)]
            if not self._is_set or index >= self.value() - self.minimum():
                colour = with_alpha(colour, _AHEAD_SHARE)
            segment = ramp_segment(track, index, count)
            place = mirrored(segment, self.rect().toRectF(), self.layoutDirection())
            fill_rounded(painter, place, _SEGMENT_RADIUS, colour)

    def _paint_plain(self, painter: QPainter, track: QRectF, at: float) -> None:
        colours = theme().colours
        fill_rounded(painter, track, _TRACK / 2, colours.inset)
        if self._is_set:
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            done = QRectF(track)
            if is_mirrored:
                done.setLeft(at)
            else:
                done.setRight(at)
            fill_rounded(painter, done, _TRACK / 2, colours.primary)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.control)
        first = self.value() + 1 if self._is_set else self.minimum()
        for value in range(first, self.maximum() + 1):
            centre = QPointF(self._place(value), track.center().y())
            painter.drawEllipse(centre, _DOT_RADIUS, _DOT_RADIUS)

    def _paint_thumb(self, painter: QPainter, centre: QPointF) -> None:
        colours = theme().colours
        half = _THUMB / 2
        thumb = QRectF(centre.x() - half, centre.y() - half, _THUMB, _THUMB)
        edge = self._thumb_edge()
        fill_rounded(painter, thumb, half, colours.raised)
        stroke_rounded(painter, thumb, half, edge, _THUMB_EDGE)
        words = str(self.value()) if self._is_set else "\N{EN DASH}"
        paint_text(painter, thumb, words, colours.text, role=TextRole.VALUE, align=CENTRED)
        if self.is_ring_shown:
            paint_focus_ring(painter, thumb, half)

    def _thumb_edge(self) -> QColor:
        colours = theme().colours
        if not self.isEnabled() or not self._is_set:
            return colours.control
        return colours.text if self._look is SliderLook.SORENESS else colours.primary

    def _paint_anchors(self, painter: QPainter) -> None:
        colours = theme().colours
        nearest = self._nearest_anchor()
        ends = (self.minimum(), self.maximum())
        by_weight = sorted(
            self._anchors, key=lambda anchor: (anchor is not nearest, anchor.value not in ends)
        )
        boxes = [self._anchor_box(anchor, anchor is nearest) for anchor in by_weight]
        for index in without_overlaps(boxes, _ANCHOR_GAP):
            is_near = by_weight[index] is nearest
            role = TextRole.NOW if is_near else TextRole.CAPTION
            ink = colours.text if is_near else colours.muted
            words = by_weight[index].text
            paint_text(painter, boxes[index], words, ink, role=role, align=CENTRED)

    def _anchor_box(self, anchor: Anchor, is_near: bool) -> QRectF:
        role = TextRole.NOW if is_near else TextRole.CAPTION
        width = text_width(anchor.text, theme().font(role)) + 1
        left = self._place(anchor.value) - width / 2
        left = min(max(left, 0.0), self.width() - width)
        height = theme().line_height(TextRole.CAPTION)
        return QRectF(left, TOUCH_TARGET + _ANCHOR_GAP, width, height)

    def _nearest_anchor(self) -> Anchor | None:
        if not self._is_set or self._look is SliderLook.PLAIN or not self._anchors:
            return None
        return min(self._anchors, key=lambda anchor: abs(anchor.value - self.value()))

    def _choose(self, value: int) -> None:
        was_set = self._is_set
        self._is_set = True
        if value == self.value():
            if not was_set:
                self.tell()
        else:
            self.setValue(value)
        self.update()


def slider_track(width: float) -> QRectF:
    """The track in a slider of a width, with room for the thumb and its ring at both ends."""
    return QRectF(_MARGIN, (TOUCH_TARGET - _TRACK) / 2, max(width - 2 * _MARGIN, 1.0), _TRACK)


def slider_place(track: QRectF, share: float, direction: Qt.LayoutDirection) -> float:
    """Where along the track a share from 0 to 1 lies."""
    if direction == Qt.LayoutDirection.RightToLeft:
        share = 1.0 - share
    return track.left() + track.width() * share


def slider_share(track: QRectF, x: float, direction: Qt.LayoutDirection) -> float:
    """The share from 0 to 1 that lies at a place, the inverse of :func:`slider_place`."""
    share = min(max((x - track.left()) / track.width(), 0.0), 1.0)
    return 1.0 - share if direction == Qt.LayoutDirection.RightToLeft else share


def ramp_segment(track: QRectF, index: int, count: int) -> QRectF:
    """One of the equal segments that make up the track."""
    width = track.width() / count
    half_gap = _SEGMENT_GAP / 2
    left = track.left() + index * width + half_gap
    return QRectF(left, track.top(), width - _SEGMENT_GAP, track.height())
