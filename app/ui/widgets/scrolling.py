"""What everything shares that scrolls under the finger: no frame, no bars, no springing back."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QScrollerProperties, QWidget

_DRAG_START_METRES: Final = 0.0025


def make_scrolling(area: QScrollArea, surface: QWidget) -> None:
    """Let a scroll area show a surface, to be dragged and flicked, and nothing of its own."""
    area.setWidget(surface)
    surface.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    _make_kinetic(area.viewport())


def _make_kinetic(viewport: QWidget) -> None:
    scroller = QScroller.scroller(viewport)
    never = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    properties = scroller.scrollerProperties()
    metric = QScrollerProperties.ScrollMetric
    properties.setScrollMetric(metric.VerticalOvershootPolicy, never)
    properties.setScrollMetric(metric.HorizontalOvershootPolicy, never)
    properties.setScrollMetric(metric.DragStartDistance, _DRAG_START_METRES)
    scroller.setScrollerProperties(properties)
    QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.LeftMouseButtonGesture)
