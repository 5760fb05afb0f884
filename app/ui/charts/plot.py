"""What every chart of the trends shares: pixels, layers, the theme, and reading off.

A plot is a pyqtgraph view whose curves lie in a view box, between layers painted in pixels: the
ground with its grid and words below, marks above. What is read off is painted over a picture of
all that, which a finger does not change. The page scrolls, not the plot: wheel and drag go through.
"""

from collections.abc import Sequence
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsView, QSizePolicy, QWidget

from app.compat import override
from app.ui.charts.box import RoomyBox
from app.ui.charts.chart_role import speak_as_chart
from app.ui.charts.layer import Layer
from app.ui.charts.still import Still
from app.ui.charts.tip import paint_tip
from app.ui.theme.theme import theme
from app.ui.widgets.focus_ring import ring_after
from app.ui.widgets.painting import FOCUS_OUTSET, paint_focus_ring, smooth_painter

_FOCUS_RADIUS: Final = 8.0
_SMALLEST_WIDTH: Final = 200
_USUAL_WIDTH: Final = 320
_GROUND, _MARKS = -10, 10

_STEPS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}

Place = tuple[int, int]
"""Column and row of what is read off; a chart without rows has row 0 alone."""


class Plot(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph carries no types
    """A chart to look at and to read off with a finger, the mouse or the arrow keys."""

    _layers: tuple[Layer, ...] = ()
    """None yet while pyqtgraph's own constructor resizes the view."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent, useOpenGL=False, background=None)
        self._place: Place | None = None
        self._ring_shown = False
        self._area: QRectF | None = None
        self._sharpness: float | None = None
        speak_as_chart(self)
        self.viewport().setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box = RoomyBox()
        self._layers = (
            Layer(self._paint_ground, _GROUND),
            Layer(self._paint_marks, _MARKS),
        )
        self._still = Still(self)
        for item in (self.box, *self._layers):
            self.scene().addItem(item)
        theme().changed.connect(self._restyle)

    @property
    def is_ring_shown(self) -> bool:
        """Whether the keyboard is here and in use."""
        return self._ring_shown and self.hasFocus()

    @property
    def place(self) -> Place | None:
        """What is read off; None without."""
        return self._place

    def content_height(self) -> int:
        """Height that the present content needs at the present text size."""
        raise NotImplementedError

    def plot_rect(self) -> QRectF:
        """Where the curves lie, within the plot's own pixels."""
        if self._area is None:
            self._area = self.measured_rect()
        return self._area

    def measured_rect(self) -> QRectF:
        """Work out where the curves lie: it takes the width of words, so it is asked for once."""
        raise NotImplementedError

    def measure_anew(self) -> None:
        """Forget where the curves lay: what lies beside them has changed."""
        self._area = None

    def arrange(self) -> None:
        """Give curves the theme's colours and the box its ranges; the content may be empty."""

    def paint_ground(self, painter: QPainter) -> None:
        """Paint what lies below the curves."""

    def paint_marks(self, painter: QPainter) -> None:
        """Paint what lies above them."""

    def has_content(self) -> bool:
        """Whether there is anything to paint."""
        raise NotImplementedError

    def first_place(self) -> Place:
        """Where the arrow keys begin."""
        raise NotImplementedError

    def place_at(self, at: QPointF) -> Place | None:
        """What lies nearest to a point; None when nothing does."""
        raise NotImplementedError

    def moved(self, place: Place, step: Place) -> Place:
        """The neighbour of a place, or itself at the edge."""
        raise NotImplementedError

    def anchor_of(self, place: Place) -> QPointF:
        """The point that a place's tip belongs to."""
        raise NotImplementedError

    def reading(self, place: Place) -> Sequence[str]:
        """What the chart says at a place; the first line is its title."""
        raise NotImplementedError

    def paint_place(self, painter: QPainter, place: Place) -> None:
        """Mark a place: a line, a ring."""

    @property
    def sharpness(self) -> float:
        """Device pixels to a pixel: curves keep their width in device pixels, so it widens them."""
        return self._sharpness or float(self.devicePixelRatioF())

    def set_sharpness(self, sharpness: float | None) -> None:
        """Draw for a picture of another sharpness; None goes back to the screen's."""
        self._sharpness = sharpness
        self.refit()

    def refit(self) -> None:
        """Lay the curves out anew and paint everything."""
        if not self._layers:
            return
        self.measure_anew()
        self._still.drop()
        bounds = self.viewport().rect().toRectF()
        for layer in self._layers:
            layer.set_bounds(bounds)
        if self.has_content():
            self.box.fit(self.plot_rect())
            self.arrange()
        for layer in self._layers:
            layer.update()

    def refresh(self, summary: str) -> None:
        """Show new content; the summary is what a screen reader says of it."""
        self.setAccessibleName(summary)
        self._place = None
        self.setAccessibleDescription("")
        self._restyle()

    def read_off(self, place: Place | None) -> None:
        """Show what the chart says at a place, or nothing."""
        if place == self._place:
            return
        self._place = place
        self.setAccessibleDescription("" if place is None else ", ".join(self.reading(place)))
        self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_USUAL_WIDTH, self.content_height() if self.has_content() else 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_SMALLEST_WIDTH, self.sizeHint().height())

    @override
    def close(self) -> bool:
        """Close as any widget does: pyqtgraph's own way pulls the scene from under its items."""
        return bool(QGraphicsView.close(self))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._place is None:
            super().paintEvent(event)
        painter = smooth_painter(self.viewport())
        if self._place is not None:
            self._still.paint(painter)
        self._paint_reading(painter)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._read_at(event.position())
        event.ignore()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._read_at(event.position())
        event.ignore()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.viewport().rect().contains(event.position().toPoint()):
            self.read_off(None)  # the page took the drag over
        event.ignore()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.read_off(None)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring_shown = ring_after(event.reason(), before=self._ring_shown)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.read_off(None)
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring_shown = True
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and self.has_content():
            present = self._place
            self.read_off(self.first_place() if present is None else self.moved(present, step))
        elif event.key() == Qt.Key.Key_Escape and self._place is not None:
            self.read_off(None)
        else:
            event.ignore()

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def _read_at(self, at: QPointF) -> None:
        self.read_off(self.place_at(at) if self.has_content() else None)

    def _restyle(self) -> None:
        self.setBackground(theme().colours.raised)
        self.updateGeometry()
        self.refit()

    def _paint_ground(self, painter: QPainter) -> None:
        if self.has_content():
            self.paint_ground(painter)

    def _paint_marks(self, painter: QPainter) -> None:
        if self.has_content():
            self.paint_marks(painter)

    def _paint_reading(self, painter: QPainter) -> None:
        bounds = self.viewport().rect().toRectF()
        if self._place is not None and self.has_content():
            self.paint_place(painter, self._place)
            paint_tip(painter, bounds, self.anchor_of(self._place), self.reading(self._place))
        elif self.is_ring_shown:
            inner = bounds.adjusted(FOCUS_OUTSET, FOCUS_OUTSET, -FOCUS_OUTSET, -FOCUS_OUTSET)
            paint_focus_ring(painter, inner, _FOCUS_RADIUS)
