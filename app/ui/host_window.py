"""The window on the screen: there at once with the outline of a page, until its content comes."""

from typing import Final

from PySide6.QtCore import QRectF, QSettings, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.compat import override
from app.ui.theme.measures import (
    CARD_GAP,
    CARD_PADDING,
    CARD_RADIUS,
    COLUMN_MAXIMUM,
    HAIRLINE,
    PAGE_MARGIN,
    WIDE_FROM,
    WINDOW_HEIGHT,
    WINDOW_MINIMUM_HEIGHT,
    WINDOW_MINIMUM_WIDTH,
    WINDOW_WIDTH,
)
from app.ui.theme.theme import theme
from app.ui.widgets.painting import fill_rounded, smooth_painter, stroke_rounded
from app.ui.widgets.second_press import SecondPressGuard

_BAR: Final = 72
_RAIL: Final = 88
_LINE_RADIUS: Final = 8.0
_DATE: Final = (24.0, 96.0, 14.0)
_GREETING: Final = (46.0, 190.0, 28.0)
_CARDS: Final = ((90.0, 72.0), (174.0, 512.0))
_GEOMETRY: Final = "geometry"


class HostWindow(QWidget):
    """Remembers where it was; shows the outline of a page until it is given its content.

    Signals:
        closed: The person closed it.
    """

    closed = Signal()

    def __init__(self, memory: QSettings | None = None) -> None:
        super().__init__()
        self._memory = memory
        self._content: QWidget | None = None
        self._is_closed = False
        self._guard: SecondPressGuard | None = None
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self.setWindowTitle("Herstel")
        self.setMinimumSize(WINDOW_MINIMUM_WIDTH, WINDOW_MINIMUM_HEIGHT)
        self.resize(WINDOW_WIDTH, WINDOW_HEIGHT)
        geometry = memory.value(_GEOMETRY) if memory is not None else None
        if geometry is not None:
            self.restoreGeometry(geometry)

    @property
    def is_closed(self) -> bool:
        """Whether the person closed it."""
        return self._is_closed

    def show_content(self, content: QWidget | None) -> None:
        """Put content in the place of what is shown; None is the outline."""
        if self._content is not None:
            self._frame.removeWidget(self._content)
            self._content.deleteLater()
        self._content = content
        if content is not None:
            self._frame.addWidget(content)
        self.update()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._guard is None:
            self._guard = SecondPressGuard(self)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._memory is not None:
            self._memory.setValue(_GEOMETRY, self.saveGeometry())
        self._is_closed = True
        super().closeEvent(event)
        self.closed.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._content is not None:
            return
        painter = smooth_painter(self)
        bounds = self.rect().toRectF()
        painter.fillRect(bounds, theme().colours.surface)
        self._paint_navigation(painter, bounds)
        self._paint_page(painter, bounds)
        painter.end()

    def _paint_navigation(self, painter: QPainter, bounds: QRectF) -> None:
        colours = theme().colours
        bar = QRectF(0, bounds.bottom() - _BAR, bounds.width(), _BAR)
        edge = QRectF(bar.left(), bar.top(), bar.width(), HAIRLINE)
        if bounds.width() >= WIDE_FROM:
            bar = QRectF(0, 0, _RAIL, bounds.height())
            edge = QRectF(bar.right() - HAIRLINE, 0, HAIRLINE, bar.height())
        painter.fillRect(bar, colours.raised)
        painter.fillRect(edge, colours.hair)

    def _paint_page(self, painter: QPainter, bounds: QRectF) -> None:
        colours = theme().colours
        left = float(PAGE_MARGIN)
        width = min(bounds.width() - 2 * PAGE_MARGIN, COLUMN_MAXIMUM)
        if bounds.width() >= WIDE_FROM:
            left = _RAIL + PAGE_MARGIN
        for top, length, height in (_DATE, _GREETING):
            fill_rounded(painter, QRectF(left, top, length, height), _LINE_RADIUS, colours.inset)
        for top, height in _CARDS:
            card = QRectF(left, top, width, height)
            fill_rounded(painter, card, CARD_RADIUS, colours.raised)
            stroke_rounded(painter, card, CARD_RADIUS, colours.hair, HAIRLINE)
            line = QRectF(left + CARD_PADDING, top + CARD_PADDING, width / 2, 2 * CARD_GAP)
            fill_rounded(painter, line, _LINE_RADIUS, colours.inset)
