"""The chart of one muscle group: predicted curve and band, reports, onset, recovery, peak, ready.

It is painted here rather than plotted, because a sheet that slides up must show it in its first
frame.
"""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.core.days import hours_later
from app.state.views.muscle_curve import CurveView
from app.ui import formats
from app.ui.charts.chart_role import speak_as_chart
from app.ui.charts.muscle_chart_painting import (
    AXIS_GAP,
    PLOT_HEIGHT,
    chart_scale,
    paint_curve,
    paint_ground,
    paint_hour_line,
    paint_marks,
    paint_planned_hour,
    paint_reading,
)
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.focus_ring import ring_after
from app.ui.widgets.painting import FOCUS_OUTSET, paint_focus_ring, smooth_painter

_FOCUS_RADIUS: Final = 8.0
_SAME_REPORT_HOURS: Final = 1.5
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -24,
    Qt.Key.Key_PageDown: 24,
}


class MuscleChart(QWidget):
    """Soreness over the past days and the coming ones; arrow keys or a finger read it off."""

    def __init__(self, *, height: float = PLOT_HEIGHT, parent: QWidget | None = None) -> None:
        """An empty chart.

        Args:
            height: Height of the plot without the words around it.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._plot_height = height
        self._view: CurveView | None = None
        self._hour: int | None = None
        self._ring_shown = False
        speak_as_chart(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def is_ring_shown(self) -> bool:
        """Whether the keyboard is here and in use."""
        return self._ring_shown and self.hasFocus()

    @property
    def hour(self) -> int | None:
        """The hour that is read off, from now; None without."""
        return self._hour

    def display(self, view: CurveView, summary: str) -> None:
        """Draw a curve; the summary is what a screen reader says about it."""
        self.setAccessibleName(summary)
        if view != self._view:
            self._view = view
            self._read_off(None)

    @override
    def sizeHint(self) -> QSize:
        captions = theme().line_height(TextRole.LABEL) + theme().line_height(TextRole.CAPTION)
        return QSize(320, round(self._plot_height + captions + AXIS_GAP))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        view = self._view
        if view is None:
            return
        painter = smooth_painter(self)
        bounds = self.rect().toRectF()
        scale = chart_scale(view, bounds)
        paint_ground(painter, view, scale)
        paint_curve(painter, view, scale)
        if self._hour is not None:
            paint_hour_line(painter, scale, self._hour, theme().colours.control)
        paint_planned_hour(painter, view, scale)
        paint_marks(painter, view, scale)
        if self._hour is not None:
            at = scale.point(self._hour, view.mean[_row(view, self._hour)])
            paint_reading(painter, scale, bounds, at, self._reading(view, self._hour))
        elif self.is_ring_shown:
            inner = bounds.adjusted(FOCUS_OUTSET, FOCUS_OUTSET, -FOCUS_OUTSET, -FOCUS_OUTSET)
            paint_focus_ring(painter, inner, _FOCUS_RADIUS)
        painter.end()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._view is not None:
            scale = chart_scale(self._view, self.rect().toRectF())
            self._read_off(scale.hour_at(event.position().x()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._read_off(None)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring_shown = ring_after(event.reason(), before=self._ring_shown)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._read_off(None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring_shown = True
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and self._view is not None:
            hour = 0 if self._hour is None else self._hour + step
            first, last = round(self._view.hours[0]), round(self._view.hours[-1])
            self._read_off(min(max(hour, first), last))
        elif event.key() == Qt.Key.Key_Escape and self._hour is not None:
            self._read_off(None)
        else:
            super().keyPressEvent(event)

    def _read_off(self, hour: int | None) -> None:
        self._hour = hour
        if self._view is not None:
            lines = [] if hour is None else self._reading(self._view, hour)
            self.setAccessibleDescription(", ".join(lines))
        self.update()

    def _reading(self, view: CurveView, hour: int) -> list[str]:
        """What the chart says at an hour: when, expected and band, reported."""
        index = _row(view, hour)
        expected = self.tr("Predicted {mean}, 80\u00a0% sure {low}\u2013{high}")
        lines = [
            formats.weekday_and_clock(hours_later(view.at, hour)),
            expected.format(
                mean=formats.number(view.mean[index], 1),
                low=formats.number(view.low[index], 1),
                high=formats.number(view.high[index], 1),
            ),
        ]
        if view.without:
            without = self.tr("Without {mean}")
            lines.append(without.format(mean=formats.number(view.without[index], 1)))
        near = [report for report in view.reports if abs(report.hour - hour) < _SAME_REPORT_HOURS]
        if near:
            reported = self.tr("You reported {soreness}")
            lines.append(reported.format(soreness=formats.number(near[-1].soreness)))
        return lines


def _row(view: CurveView, hour: int) -> int:
    """Where an hour stands among the values of a curve."""
    return hour - round(view.hours[0])
