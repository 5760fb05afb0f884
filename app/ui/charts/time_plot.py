"""What charts over time share: a window on a longer course, moved by finger, mouse and keys.

A drag to the side moves the window and never the page; a drag up or down moves the page and never
the window, as the page's own scrolling takes it over. A window let go in motion rolls on and comes
to rest. A tap or a hover reads the chart off.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.core.arrays import FloatArray
from app.ui.charts.axes import axis_height, value_width
from app.ui.charts.muscle_chart_scale import ChartScale
from app.ui.charts.panning import Ground, Panning
from app.ui.charts.plot import Place, Plot
from app.ui.theme.theme import theme

DOT: Final = 4.5
DOT_RING: Final = 1.5

_KEY_SHARE: Final = 0.25


@dataclass(frozen=True, slots=True)
class TimeWindow:
    """Which days of a course are in sight.

    Attributes:
        first: The first of them.
        days: How many.
        back: How many days they lie before their present place.
        most: How many they may.
    """

    first: date
    days: float
    back: int = 0
    most: int = 0


class TimePlot(Plot):
    """A chart over time.

    Signals:
        dragged: Days before the present place, while the window moves.
        settled: The same, once it rests, or was moved by keys.
    """

    dragged = Signal(int)
    settled = Signal(int)

    plot_height: int
    top: float = 8.0
    right: float = 1.0

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._window = TimeWindow(date.min, 1.0)
        self._zero = 0
        self._start = 0.0
        self._reach = (0.0, 0.0)
        self._panning = Panning(self)
        self._panning.began.connect(self._begin_moving)
        self._panning.moved.connect(self._move_along)
        self._panning.rested.connect(self._rest)

    def show_course(self, zero: date, window: TimeWindow, summary: str) -> None:
        """Show new content; a movement under way goes on, unless other many days are in sight.

        Args:
            zero: The day that begins at 0 of the course.
            window: The days in sight.
            summary: What a screen reader says of it.
        """
        if window.days != self._window.days:
            self._panning.stop()
        self._zero, self._window = zero.toordinal(), window
        if not self._panning.is_under_way:
            self._start = float(window.first.toordinal())
            self._reach = self._reach_in_sight()
        self.refresh(summary)

    @property
    def is_moved(self) -> bool:
        """Whether the days in sight are not the present ones."""
        return self._back() != 0

    @property
    def reach(self) -> tuple[float, float]:
        """Lowest and highest value in sight; while the window is dragged it only widens."""
        return self._reach

    @property
    def named_day(self) -> date:
        """A day that its axis names wherever the window is."""
        return date.fromordinal(int(self._latest()))

    def positions(self) -> FloatArray:
        """Where on the course each column or point lies, in days, ascending."""
        raise NotImplementedError

    def extremes(self, shown: slice) -> tuple[float, float]:
        """Lowest and highest value of some columns, of which there may be none."""
        raise NotImplementedError

    def grid(self) -> list[float]:
        """Values with a line, from the lowest to the highest."""
        raise NotImplementedError

    def in_sight(self) -> slice:
        """The columns or points in sight, and one more at each side."""
        scale = self.scale()
        first, last = np.searchsorted(self.positions(), (scale.first, scale.last)).tolist()
        return slice(max(first - 1, 0), last + 1)

    def scale(self, maximum: float = 1.0) -> ChartScale:
        """Where days of the course lie."""
        first = self._start - self._zero
        return ChartScale(self.plot_rect(), first, first + self._window.days, maximum)

    def cut(self, values: FloatArray) -> tuple[FloatArray, FloatArray]:
        """A curve through all positions, cut off where the days in sight begin and end."""
        positions, scale = self.positions(), self.scale()
        if not positions.size:
            return positions, values
        ends = np.clip((scale.first, scale.last), positions[0], positions[-1])
        first, last = np.searchsorted(positions, ends).tolist()
        at = np.concatenate((ends[:1], positions[first:last], ends[1:]))
        return at, np.interp(at, positions, values)

    def move_to(self, back: float) -> None:
        """Bring the days into sight that lie so many before the present place."""
        window = self._window
        place = window.first.toordinal() + window.back - min(max(back, 0.0), float(window.most))
        if place == self._start:
            return
        self._start = place
        low, high = self._reach_in_sight()
        self._reach = (min(low, self._reach[0]), max(high, self._reach[1]))
        self.refit()

    @override
    def content_height(self) -> int:
        return round(self.top) + self.plot_height + axis_height()

    @override
    def measured_rect(self) -> QRectF:
        left = value_width(self.grid())
        width = self.viewport().width() - left - self.right
        return QRectF(left, self.top, width, self.plot_height)

    @override
    def first_place(self) -> Place:
        return self.nearest(self.scale().last), 0

    @override
    def place_at(self, at: QPointF) -> Place | None:
        scale = self.scale()
        share = (at.x() - scale.plot.left()) / max(scale.plot.width(), 1.0)
        return self.nearest(scale.first + share * (scale.last - scale.first)), 0

    @override
    def moved(self, place: Place, step: Place) -> Place:
        return self._nearest_index(place[0] + step[0]), place[1]

    @override
    def paint_place(self, painter: QPainter, place: Place) -> None:
        at, plot = self.anchor_of(place), self.plot_rect()
        painter.fillRect(
            QRectF(at.x() - 0.5, plot.top(), 1, plot.height()), theme().colours.control
        )
        paint_dot(painter, at)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._window.most:
            super().mousePressEvent(event)
            return
        days_a_pixel = self._window.days / max(self.plot_rect().width(), 1.0)
        ground = Ground(self._latest() - self._start, self._window.most, days_a_pixel)
        if not self._panning.hold(event.position(), event.timestamp(), ground):
            super().mousePressEvent(event)
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._panning.is_held and event.buttons() & Qt.MouseButton.LeftButton:
            self._panning.drag(event.position(), event.timestamp())
            event.accept()
        else:
            super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._panning.is_held:
            self.viewport().unsetCursor()
            self._panning.release(event.position(), event.timestamp())
            event.accept()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self._settle_at(0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}.get(Qt.Key(event.key()))
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Home and self.has_content():
            self._settle_at(0)
        elif direction is not None and is_shifted and self.has_content():
            step = max(round(self._window.days * _KEY_SHARE), 1)
            self._settle_at(self._back() + direction * step)
        else:
            super().keyPressEvent(event)

    def _begin_moving(self) -> None:
        self.read_off(None)
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _move_along(self, back: float) -> None:
        self.move_to(back)
        self.dragged.emit(self._back())

    def _rest(self) -> None:
        self.settled.emit(self._back())

    def _settle_at(self, back: int) -> None:
        before, was_rolling = self._back(), self._panning.stop()
        self.move_to(back)
        if was_rolling or self._back() != before:
            self._rest()

    def _latest(self) -> float:
        """Where the window begins at the present place."""
        return float(self._window.first.toordinal() + self._window.back)

    def _back(self) -> int:
        return round(self._latest() - self._start)

    def _reach_in_sight(self) -> tuple[float, float]:
        return self.extremes(self.in_sight()) if self.has_content() else (0.0, 0.0)

    def nearest(self, day: float) -> int:
        """The column or point in sight that is nearest to a day of the course."""
        return self._nearest_index(int(np.argmin(np.abs(self.positions() - day))))

    def _nearest_index(self, index: int) -> int:
        """The column or point in sight that is nearest to another."""
        scale, positions = self.scale(), self.positions()
        first, over = np.searchsorted(positions, (scale.first, scale.last)).tolist()
        last = max(over - 1, first)
        return int(min(max(index, first), last, positions.size - 1))


def paint_dot(painter: QPainter, at: QPointF) -> None:
    """A point of the main curve, with a ring that lifts it off the others."""
    colours = theme().colours
    painter.setPen(QPen(colours.raised, DOT_RING))
    painter.setBrush(colours.primary)
    painter.drawEllipse(at, DOT, DOT)


def highest(values: Sequence[FloatArray]) -> float:
    """The highest of several arrays, 0 without any value above."""
    return max((float(each.max(initial=0.0)) for each in values), default=0.0)
