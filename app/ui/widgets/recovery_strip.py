"""A strip of strength over the week after a session, on stretches of time with their names."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QWidget

from app.compat import override
from app.ui.theme.icons import Icon, paint_icon
from app.ui.theme.theme import theme
from app.ui.theme.tokens import Colours
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import (
    CENTRED,
    fill_rounded,
    paint_text,
    smooth_painter,
    text_width,
)
from app.ui.widgets.sizing import high_as_needed

_PLOT_HEIGHT: Final = 96
_LABEL_GAP: Final = 8
_ZONE_RADIUS: Final = 8.0
_ZONE_GAP: Final = 2.0
_CURVE_WIDTH: Final = 2.5
_DOT_RADIUS: Final = 5.0
_ICON: Final = 18.0
_USUAL_SHARE: Final = 0.34
_LOWEST_SHARE: Final = 0.88
_LEAST_DEPTH: Final = 6.0
_DASHES: Final = (4.0, 4.0)
_SIDE: Final = 6.0


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of time with its name.

    Attributes:
        start: Its first hour.
        end: Its last hour.
        title: What happens in it.
        span: From when to when, in words.
        colour: Its ground, of the tokens in force.
    """

    start: float
    end: float
    title: str
    span: str
    colour: Callable[[Colours], QColor]


@dataclass(frozen=True, slots=True)
class RecoveryStripView:
    """Strength over some hours.

    Attributes:
        hours: Hours, ascending.
        strength: Percent of usual at these hours.
        zones: Stretches of these hours, in order.
        usual: What stands at the line of usual strength.
        now: The hour and the strength of a dot, and its words; None without.
    """

    hours: tuple[float, ...]
    strength: tuple[float, ...]
    zones: tuple[Zone, ...]
    usual: str
    now: tuple[float, float, str] | None = None


class RecoveryStrip(QLabel):
    """Strength, dipping and coming back."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: RecoveryStripView | None = None
        self.setSizePolicy(high_as_needed())

    def set_view(self, view: RecoveryStripView, name: str) -> None:
        """Show a course, and say it in words."""
        self.setAccessibleName(name)
        if view != self._view:
            self._view = view
            self.updateGeometry()
            self.update()

    @override
    def heightForWidth(self, width: int) -> int:
        return _PLOT_HEIGHT + _LABEL_GAP + self._label_lines(width) * _line_height()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, _PLOT_HEIGHT + _LABEL_GAP + 2 * _line_height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        view = self._view
        if view is None:
            return
        painter = smooth_painter(self)
        plot = QRectF(_SIDE, 0, self.width() - 2 * _SIDE, _PLOT_HEIGHT)
        for number, zone in enumerate(view.zones):
            box = _zone_box(view, zone, plot)
            fill_rounded(painter, box, _ZONE_RADIUS, zone.colour(theme().colours))
            self._paint_label(painter, box, zone, number)
        _paint_usual(painter, view, plot)
        _paint_strength(painter, view, plot)
        painter.end()

    def _label_lines(self, width: int) -> int:
        """Two lines under each stretch; where they find no room there, a line for each."""
        return 2 if self._view is None or self._fits(width) else len(self._view.zones)

    def _fits(self, width: int) -> bool:
        view = self._view
        if view is None:
            return True
        plot = QRectF(_SIDE, 0, width - 2 * _SIDE, _PLOT_HEIGHT)
        return all(_label_width(zone) <= _zone_box(view, zone, plot).width() for zone in view.zones)

    def _paint_label(self, painter: QPainter, box: QRectF, zone: Zone, number: int) -> None:
        colours, height = theme().colours, _line_height()
        top = _PLOT_HEIGHT + _LABEL_GAP
        if self._fits(self.width()):
            title = QRectF(box.left(), top, box.width(), height)
            span = title.translated(0, height)
            paint_text(painter, title, zone.title, colours.text, role=TextRole.LABEL, align=CENTRED)
            paint_text(
                painter, span, zone.span, colours.muted, role=TextRole.CAPTION, align=CENTRED
            )
            return
        line = QRectF(0, top + number * height, self.width(), height)
        paint_text(painter, line, zone.title, colours.text, role=TextRole.LABEL)
        left = text_width(f"{zone.title}  ", theme().font(TextRole.LABEL))
        rest = line.adjusted(left, 0, 0, 0)
        paint_text(painter, rest, zone.span, colours.muted, role=TextRole.CAPTION)


def strip_point(view: RecoveryStripView, plot: QRectF, hour: float, strength: float) -> QPointF:
    """Where an hour's strength lies in a plot."""
    depth = max(100.0 - min(view.strength), _LEAST_DEPTH)
    first, last = view.hours[0], view.hours[-1]
    share = _USUAL_SHARE + (_LOWEST_SHARE - _USUAL_SHARE) * (100.0 - strength) / depth
    x = plot.left() + plot.width() * (hour - first) / (last - first)
    return QPointF(x, plot.top() + plot.height() * share)


def _zone_box(view: RecoveryStripView, zone: Zone, plot: QRectF) -> QRectF:
    left = strip_point(view, plot, zone.start, 100.0).x()
    right = strip_point(view, plot, zone.end, 100.0).x()
    return QRectF(left, plot.top(), right - left - _ZONE_GAP, plot.height())


def _label_width(zone: Zone) -> int:
    title = text_width(zone.title, theme().font(TextRole.LABEL))
    return max(title, text_width(zone.span, theme().font(TextRole.CAPTION)))


def _line_height() -> int:
    return theme().line_height(TextRole.CAPTION)


def _paint_usual(painter: QPainter, view: RecoveryStripView, plot: QRectF) -> None:
    """The dashed line of usual strength, with its words above it in the widest stretch."""
    colours = theme().colours
    y = strip_point(view, plot, 0.0, 100.0).y()
    dashed = QPen(colours.control, 1.0)
    dashed.setDashPattern(_DASHES)
    painter.setPen(dashed)
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
    boxes = [_zone_box(view, zone, plot) for zone in view.zones]
    widest = max(boxes, key=QRectF.width, default=plot)
    wanted = text_width(view.usual, theme().font(TextRole.CAPTION))
    left = min(widest.center().x() - wanted / 2, plot.right() - wanted)
    words = QRectF(max(left, plot.left()), y - _line_height() - 2, wanted + 1, _line_height())
    paint_text(painter, words, view.usual, colours.muted, role=TextRole.CAPTION, align=CENTRED)


def _paint_strength(painter: QPainter, view: RecoveryStripView, plot: QRectF) -> None:
    colours = theme().colours
    course = zip(view.hours, view.strength, strict=True)
    path = QPainterPath()
    path.addPolygon(QPolygonF([strip_point(view, plot, *each) for each in course]))
    pen = QPen(colours.primary, _CURVE_WIDTH)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.strokePath(path, pen)
    start = strip_point(view, plot, 0.0, 100.0)
    icon = QRectF(start.x() - _ICON / 2 + 2, start.y() - _ICON - 6, _ICON, _ICON)
    paint_icon(painter, icon, Icon.DUMBBELL, colours.text)
    if view.now is None:
        return
    hour, strength, words = view.now
    at = strip_point(view, plot, hour, strength)
    painter.setPen(QPen(colours.raised, 1.5))
    painter.setBrush(colours.primary)
    painter.drawEllipse(at, _DOT_RADIUS, _DOT_RADIUS)
    width = text_width(words, theme().font(TextRole.LABEL)) + 1
    left = min(at.x() + 2 * _DOT_RADIUS, plot.right() - width)
    box = QRectF(left, at.y() + 2, width, _line_height())
    paint_text(painter, box, words, colours.text, role=TextRole.LABEL)
