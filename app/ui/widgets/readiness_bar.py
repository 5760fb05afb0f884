"""Readiness from 0 to 100 with its interval, and the mark from which a muscle is ready."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from app.compat import override
from app.core.status import Status
from app.ui.theme.theme import theme
from app.ui.theme.tokens import with_alpha
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import (
    CENTRED,
    LEADING,
    TRAILING,
    fill_rounded,
    mirrored,
    paint_text,
    smooth_painter,
    text_width,
)

_SCALE_TOP: Final = 100
_BAR: Final = 8.0
_BAR_CENTRE: Final = 10.0
_KNOB_RADIUS: Final = 7.0
_KNOB_RING: Final = 2.5
_MARK: Final = 16.0
_MARK_WIDTH: Final = 1.5
_INTERVAL_SHARE: Final = 0.5
_LABEL_TOP: Final = 14.0
_LABEL_GAP: Final = 8.0


@dataclass(frozen=True, slots=True)
class ReadinessBarView:
    """What the bar shows.

    Attributes:
        value: Readiness from 0 to 100.
        low: Lower end of its interval.
        high: Upper end of its interval.
        status: The status, which colours it.
        ready_from: The mark.
        ready_text: What the mark means, in words.
    """

    value: float
    low: float
    high: float
    status: Status
    ready_from: float = 80.0
    ready_text: str = ""


class ReadinessBar(QProgressBar):
    """Readiness on a scale."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ReadinessBarView | None = None
        self.setRange(0, _SCALE_TOP)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_view(self, view: ReadinessBarView) -> None:
        """Show this readiness."""
        self._view = view
        self.setValue(round(view.value))
        self.setAccessibleDescription(view.ready_text)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, round(_LABEL_TOP) + theme().line_height(TextRole.CAPTION))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        bounds = self.rect().toRectF()
        bar = QRectF(0, _BAR_CENTRE - _BAR / 2, bounds.width(), _BAR)
        fill_rounded(painter, bar, _BAR / 2, theme().colours.inset)
        if self._view is not None:
            self._paint_interval(painter, bar, self._view)
            self._paint_mark(painter, bar, self._view)
            self._paint_knob(painter, bar, self._view)
            self._paint_labels(painter, bounds, self._view)
        painter.end()

    def _x(self, bar: QRectF, value: float) -> float:
        point = QRectF(scale_place(bar, value), 0, 0, 0)
        return mirrored(point, bar, self.layoutDirection()).left()

    def _paint_interval(self, painter: QPainter, bar: QRectF, view: ReadinessBarView) -> None:
        left, right = sorted((self._x(bar, view.low), self._x(bar, view.high)))
        fill = with_alpha(theme().colours.status(view.status).fill, _INTERVAL_SHARE)
        interval = QRectF(left, bar.top(), right - left, bar.height())
        fill_rounded(painter, interval, _BAR / 2, fill)

    def _paint_mark(self, painter: QPainter, bar: QRectF, view: ReadinessBarView) -> None:
        painter.setPen(QPen(theme().colours.status(Status.READY).text, _MARK_WIDTH))
        x = self._x(bar, view.ready_from)
        top = bar.center().y() - _MARK / 2
        painter.drawLine(QPointF(x, top), QPointF(x, top + _MARK))

    def _paint_knob(self, painter: QPainter, bar: QRectF, view: ReadinessBarView) -> None:
        colours = theme().colours
        outer = _KNOB_RADIUS + _KNOB_RING
        x = min(max(self._x(bar, view.value), outer), bar.width() - outer)
        centre = QPointF(x, bar.center().y())
        painter.setPen(QPen(colours.raised, 2 * _KNOB_RING))
        painter.setBrush(colours.status(view.status).fill)
        painter.drawEllipse(centre, _KNOB_RADIUS, _KNOB_RADIUS)
        painter.setPen(colours.status(view.status).fill)
        painter.drawEllipse(centre, _KNOB_RADIUS - 1, _KNOB_RADIUS - 1)

    def _paint_labels(self, painter: QPainter, bounds: QRectF, view: ReadinessBarView) -> None:
        colours = theme().colours
        caption = TextRole.CAPTION
        line = QRectF(0, _LABEL_TOP, bounds.width(), theme().line_height(caption))
        paint_text(painter, line, "0", colours.muted, role=caption, align=LEADING)
        top = str(_SCALE_TOP)
        paint_text(painter, line, top, colours.muted, role=caption, align=TRAILING)
        end = line.right() - text_width(top, theme().font(caption)) - _LABEL_GAP
        width = text_width(view.ready_text, theme().font(caption)) + 1
        centre = scale_place(line, view.ready_from)
        left = max(min(centre - width / 2, end - width), 2 * _LABEL_GAP)
        place = QRectF(left, line.top(), min(float(width), end - left), line.height())
        box = mirrored(place, bounds, self.layoutDirection())
        ink = colours.status(Status.READY).text
        paint_text(painter, box, view.ready_text, ink, role=caption, align=CENTRED)


def scale_place(bar: QRectF, value: float) -> float:
    """Where along the bar a readiness lies; values outside 0 to 100 stay at its ends."""
    return bar.left() + bar.width() * min(max(value / _SCALE_TOP, 0.0), 1.0)
