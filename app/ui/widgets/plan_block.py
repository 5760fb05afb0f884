"""A planned session on the board, dragged or moved by keys, and the proposal beside it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QApplication, QWidget

from app.compat import override
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.focus_ring import ring_after
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import (
    LEADING,
    TRAILING,
    fill_rounded,
    paint_focus_ring,
    paint_text,
    room_for_ring,
    smooth_painter,
    stroke_rounded,
)

RADIUS: Final = 10
_PADDING: Final = 7.0
_EDGE: Final = 1.0
_DASHED_EDGE: Final = 1.5
_DASHES: Final = (2.5, 2.0)
_HOURS_OF_KEYS: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -24,
    Qt.Key.Key_Right: 24,
}
_PRESSING_KEYS: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_REMOVING_KEYS: Final = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


@dataclass(frozen=True, slots=True)
class PlanBlockView:
    """A block.

    Attributes:
        id: Key of the session; empty for a proposal.
        title: Its name.
        at: When it starts.
        time: The same in words.
        name: What a screen reader says.
        chosen: Whether it is the one that the page is about.
        muted: Whether its hour has passed.
    """

    id: str
    title: str
    at: datetime
    time: str
    name: str
    chosen: bool = False
    muted: bool = False


class PlanBlock(QAbstractSlider):
    """One planned session; a slider, so that a page leaves its drags alone.

    Signals:
        pressed_on: It was pressed, by mouse or key: it is the one to look at.
        dragged: Where its upper left corner is held, on the board.
        dropped: The drag is over.
        drag_left: The drag was broken off.
        stepped: Hours by which a key moves it.
        opened: What can be done with it is asked for.
        removed: It is to go.
    """

    pressed_on = Signal()
    dragged = Signal(QPointF)
    dropped = Signal()
    drag_left = Signal()
    stepped = Signal(int)
    opened = Signal()
    removed = Signal()

    def __init__(self, view: PlanBlockView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._held_at: QPointF | None = None
        self._was_chosen = False
        self._is_dragging = False
        self._ring_shown = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._tell()

    @property
    def view(self) -> PlanBlockView:
        """What is shown."""
        return self._view

    @property
    def is_dragging(self) -> bool:
        """Whether a hand holds it somewhere else than where it was."""
        return self._is_dragging

    @property
    def is_ring_shown(self) -> bool:
        """Whether the keyboard is here and in use."""
        return self._ring_shown and self.hasFocus()

    def set_view(self, view: PlanBlockView) -> None:
        """Show this."""
        if view != self._view:
            self._view = view
            self._tell()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ring_shown = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._held_at = event.position()
            self._was_chosen = self._view.chosen
            self.raise_()
            self.pressed_on.emit()
        elif event.button() == Qt.MouseButton.RightButton:
            self.pressed_on.emit()
            self.opened.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        held_at = self._held_at
        if held_at is None:
            return
        moved = (event.position() - held_at).manhattanLength()
        if not self._is_dragging and moved < QApplication.startDragDistance():
            return
        self._is_dragging = True
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.dragged.emit(self.mapToParent(event.position() - held_at))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragging = self._is_dragging
        was_held = self._held_at is not None
        self._let_go()
        if was_dragging:
            self.dropped.emit()
        elif was_held and self._was_chosen:
            self.opened.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: who scrolls changes nothing on the way."""
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring_shown = True
        self.update()
        key = Qt.Key(event.key())
        if key in _HOURS_OF_KEYS:
            hours = _HOURS_OF_KEYS[key]
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.stepped.emit(-hours if is_mirrored and abs(hours) > 1 else hours)
        elif key in _PRESSING_KEYS:
            (self.opened if self._view.chosen else self.pressed_on).emit()
        elif key == Qt.Key.Key_Menu:
            self.pressed_on.emit()
            self.opened.emit()
        elif key in _REMOVING_KEYS:
            self.removed.emit()
        elif key == Qt.Key.Key_Escape and self._is_dragging:
            self._let_go()
            self.drag_left.emit()
        else:
            event.ignore()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring_shown = ring_after(event.reason(), before=self._ring_shown)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        bounds = self.rect().toRectF()
        shape = room_for_ring(bounds, bounds) if self.is_ring_shown else bounds
        background, title, clock = self._colours()
        fill_rounded(painter, shape, RADIUS, background)
        if not self._view.chosen:
            stroke_rounded(painter, shape, RADIUS, theme().colours.outline, _EDGE)
        paint_words(painter, bounds, self._view, (title, clock), self.layoutDirection())
        if self.is_ring_shown:
            paint_focus_ring(painter, shape, RADIUS)
        painter.end()

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        """Background, title and time."""
        colours = theme().colours
        if self._view.chosen:
            return colours.primary, colours.on_primary, colours.on_primary
        ink = colours.muted if self._view.muted else colours.text
        return colours.raised, ink, ink

    def _let_go(self) -> None:
        self._held_at = None
        self._is_dragging = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def _tell(self) -> None:
        self.setAccessibleName(self._view.name)
        self.setToolTip(f"{self._view.title}\n{self._view.time}")
        self.update()


class PlanProposal(PaintedButton):
    """A dashed block at the first good hour; emits ``clicked``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._view: PlanBlockView | None = None

    @property
    def view(self) -> PlanBlockView | None:
        """What is shown; None without a proposal."""
        return self._view

    def set_view(self, view: PlanBlockView | None) -> None:
        """Propose this, or nothing."""
        self._view = view
        self.setVisible(view is not None)
        if view is not None:
            self.setAccessibleName(view.name)
            self.setToolTip(view.name)
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._view is None:
            return
        painter = smooth_painter(self)
        bounds = self.rect().toRectF()
        shape = self.ringed(bounds)
        ink = theme().colours.primary
        half = _DASHED_EDGE / 2
        dashed = QPen(ink, _DASHED_EDGE)
        dashed.setDashPattern(_DASHES)
        painter.setPen(dashed)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(shape.adjusted(half, half, -half, -half), RADIUS, RADIUS)
        paint_words(painter, bounds, self._view, (ink, ink), self.layoutDirection())
        self.paint_layers(painter, shape, RADIUS, ink)
        painter.end()


def block_height() -> int:
    """The height of a block, grown with its two lines."""
    return theme().grown(40, TextRole.CAPTION, 2)


def paint_words(
    painter: QPainter,
    bounds: QRectF,
    view: PlanBlockView,
    inks: tuple[QColor, QColor],
    direction: Qt.LayoutDirection,
) -> None:
    """The title over the time."""
    line = theme().line_height(TextRole.CAPTION)
    top = bounds.center().y() - line + 1
    align = LEADING if direction == Qt.LayoutDirection.LeftToRight else TRAILING
    inner = bounds.adjusted(_PADDING, 0, -_PADDING / 2, 0)
    rows = ((view.title, TextRole.LABEL), (view.time, TextRole.CAPTION))
    for row, ((text, role), ink) in enumerate(zip(rows, inks, strict=True)):
        box = QRectF(inner.left(), top + row * (line - 1), inner.width(), line)
        paint_text(painter, box, text, ink, role=role, align=align)
