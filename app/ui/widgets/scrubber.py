"""The time scrubber: a hill of summed soreness over days, and a thumb at the hour looked at."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.icons import Icon, paint_icon
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painted_slider import PaintedSlider
from app.ui.widgets.painting import (
    CENTRED,
    fill_rounded,
    paint_focus_ring,
    paint_text,
    smooth_painter,
    text_width,
    without_overlaps,
)

FIRST_HOUR: Final = -72
LAST_HOUR: Final = 120

_HEIGHT: Final = 86
_HILL: Final = 30.0
_TRACK_TOP: Final = 38.0
_TRACK: Final = 4.0
_THUMB_RADIUS: Final = 10.0
_HOLE_RADIUS: Final = 4.0
_DAY_DOT: Final = 1.75
_LABEL_TOP: Final = 54.0
_LABEL_GAP: Final = 4.0
_SESSION: Final = 14.0
_SESSION_GAP: Final = 2.0
_STALK: Final = 1.5
_LEAST_CEILING: Final = 10.0


@dataclass(frozen=True, slots=True)
class DayMark:
    """A day on the track.

    Attributes:
        hour: Its beginning, or now, in hours from now.
        text: Its name in words.
        is_now: Whether it marks the present.
    """

    hour: int
    text: str
    is_now: bool = False


@dataclass(frozen=True, slots=True)
class SessionMark:
    """A session at its hour from now."""

    hour: float
    icon: Icon


@dataclass(frozen=True, slots=True)
class ScrubberView:
    """What the scrubber shows.

    Attributes:
        soreness: Summed soreness at equal steps from the first hour to the last.
        days: The days marked below the track.
        sessions: The sessions at their hours.
    """

    soreness: tuple[float, ...] = ()
    days: tuple[DayMark, ...] = ()
    sessions: tuple[SessionMark, ...] = ()


class Scrubber(PaintedSlider):
    """A slider over the hours around now.

    Attributes:
        hour_chosen: The hour from now that a person chose.
    """

    hour_chosen = Signal(int)

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._view = ScrubberView()
        self._hill = QPainterPath()
        self._hill_of: tuple[object, ...] = ()
        self.setRange(FIRST_HOUR, LAST_HOUR)
        self.setSingleStep(1)
        self.setPageStep(24)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_view(self, view: ScrubberView) -> None:
        """Show these days."""
        if view != self._view:
            self._view = view
            self._hill_of = ()
            self.update()

    def set_hour(self, hour: int) -> None:
        """Show an hour from now."""
        self.set_silently(hour)

    def set_description(self, description: str) -> None:
        """Say the hour looked at in words, for a screen reader."""
        self.setAccessibleDescription(description)

    @override
    def sizeHint(self) -> QSize:
        return QSize(346, theme().grown(_HEIGHT, TextRole.CAPTION))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def tell(self) -> None:
        self.hour_chosen.emit(self.value())

    @override
    def follow(self, at: QPointF) -> None:
        self.setValue(place_hour(self._track(), at.x(), self.layoutDirection()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        track = self._track()
        at = self._place(self.value())
        self._paint_hill(painter, track, at)
        self._paint_track(painter, track, at)
        self._paint_days(painter, track)
        self._paint_sessions(painter)
        self._paint_thumb(painter, QPointF(at, track.center().y()))
        painter.end()

    def _track(self) -> QRectF:
        return QRectF(0, _TRACK_TOP, self.width(), _TRACK)

    def _place(self, hour: float) -> float:
        return hour_place(self._track(), hour, self.layoutDirection())

    def _passed(self, track: QRectF, at: float) -> QRectF:
        """The part of the track, over the whole height, before the thumb."""
        passed = QRectF(track.left(), 0, at - track.left(), self.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            passed = QRectF(at, 0, track.right() - at, self.height())
        return passed

    def _paint_hill(self, painter: QPainter, track: QRectF, at: float) -> None:
        hill = self._refreshed_hill(track)
        colours = theme().colours
        painter.fillPath(hill, colours.inset)
        painter.save()
        painter.setClipRect(self._passed(track, at))
        painter.fillPath(hill, colours.tint)
        painter.restore()

    def _refreshed_hill(self, track: QRectF) -> QPainterPath:
        wanted = (self.width(), self.layoutDirection())
        if self._hill_of != wanted:
            self._hill_of = wanted
            box = QRectF(track.left(), track.center().y() - _HILL, track.width(), _HILL)
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            values = self._view.soreness[::-1] if is_mirrored else self._view.soreness
            self._hill = hill_path(box, values)
        return self._hill

    def _paint_track(self, painter: QPainter, track: QRectF, at: float) -> None:
        colours = theme().colours
        fill_rounded(painter, track, _TRACK / 2, colours.outline)
        passed = track.intersected(self._passed(track, at))
        fill_rounded(painter, passed, _TRACK / 2, colours.primary)
        painter.setBrush(colours.raised)
        for day in self._view.days:
            if FIRST_HOUR < day.hour < LAST_HOUR:
                centre = QPointF(self._place(day.hour), track.center().y())
                painter.drawEllipse(centre, _DAY_DOT, _DAY_DOT)

    def _paint_days(self, painter: QPainter, track: QRectF) -> None:
        colours = theme().colours
        by_weight = sorted(self._view.days, key=lambda day: not day.is_now)
        boxes = [self._day_box(day, track) for day in by_weight]
        for index in without_overlaps(boxes, _LABEL_GAP):
            day = by_weight[index]
            role = TextRole.NOW if day.is_now else TextRole.CAPTION
            ink = colours.text if day.is_now else colours.muted
            paint_text(painter, boxes[index], day.text, ink, role=role, align=CENTRED)

    def _day_box(self, day: DayMark, track: QRectF) -> QRectF:
        role = TextRole.NOW if day.is_now else TextRole.CAPTION
        width = text_width(day.text, theme().font(role)) + 1
        left = self._place(day.hour) - width / 2
        left = min(max(left, track.left()), track.right() - width)
        return QRectF(left, _LABEL_TOP, width, theme().line_height(TextRole.CAPTION))

    def _paint_sessions(self, painter: QPainter) -> None:
        top = _LABEL_TOP + theme().line_height(TextRole.CAPTION) + _SESSION_GAP
        for session in self._view.sessions:
            if FIRST_HOUR <= session.hour <= LAST_HOUR:
                left = self._place(session.hour) - _SESSION / 2
                left = min(max(left, 0.0), self.width() - _SESSION)
                box = QRectF(left, top, _SESSION, _SESSION)
                paint_icon(painter, box, session.icon, theme().colours.muted)

    def _paint_thumb(self, painter: QPainter, centre: QPointF) -> None:
        colours = theme().colours
        half = _THUMB_RADIUS
        x = min(max(centre.x(), half), self.width() - half)
        painter.setPen(QPen(colours.primary, _STALK))
        painter.drawLine(QPointF(centre.x(), 0), centre)
        thumb = QRectF(x - half, centre.y() - half, 2 * half, 2 * half)
        fill_rounded(painter, thumb, half, colours.primary)
        painter.setBrush(colours.raised)
        painter.drawEllipse(thumb.center(), _HOLE_RADIUS, _HOLE_RADIUS)
        if self.is_ring_shown:
            paint_focus_ring(painter, thumb, half)


def hour_place(track: QRectF, hour: float, direction: Qt.LayoutDirection) -> float:
    """Where along the track an hour from now lies."""
    share = (hour - FIRST_HOUR) / (LAST_HOUR - FIRST_HOUR)
    if direction == Qt.LayoutDirection.RightToLeft:
        share = 1.0 - share
    return track.left() + track.width() * share


def place_hour(track: QRectF, x: float, direction: Qt.LayoutDirection) -> int:
    """The whole hour at a place, the inverse of :func:`hour_place`; never outside the range."""
    share = min(max((x - track.left()) / max(track.width(), 1.0), 0.0), 1.0)
    if direction == Qt.LayoutDirection.RightToLeft:
        share = 1.0 - share
    return FIRST_HOUR + round(share * (LAST_HOUR - FIRST_HOUR))


def hill_path(box: QRectF, values: tuple[float, ...]) -> QPainterPath:
    """A filled curve through values at equal steps.

    The highest reaches the top of the box, unless all are so low that this would exaggerate.
    """
    path = QPainterPath()
    if len(values) < 2:
        return path
    highest = max(*values, _LEAST_CEILING)
    step = box.width() / (len(values) - 1)
    points = [
        QPointF(box.left() + index * step, box.bottom() - box.height() * max(value, 0.0) / highest)
        for index, value in enumerate(values)
    ]
    path.addPolygon(QPolygonF([box.bottomLeft(), *points, box.bottomRight()]))
    path.closeSubpath()
    return path
