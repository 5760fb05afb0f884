"""A sheet that slides up over its host and goes by drag, Esc, cross or a tap above it."""

from typing import Final

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.ui.theme.measures import COLUMN_MAXIMUM
from app.ui.theme.motion import Motion
from app.ui.theme.theme import theme
from app.ui.theme.tokens import with_alpha
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.focus_memory import FocusMemory
from app.ui.widgets.glide import Glide
from app.ui.widgets.painting import smooth_painter
from app.ui.widgets.reading_order import move_focus
from app.ui.widgets.sheet_panel import SheetPanel

_TOP_GAP: Final = 48
_CLOSE_BELOW: Final = 0.7


class BottomSheet(QWidget):
    """An overlay with a sheet at its foot.

    Attributes:
        opened: It has begun to slide up.
        closed: It has gone.
    """

    opened = Signal()
    closed = Signal()

    def __init__(self, host: QWidget, title: str = "") -> None:
        super().__init__(host)
        self._host = host
        self._is_closing = False
        self._beside = QMargins()
        self._focus_before = FocusMemory()
        self._reveal = Glide(self, self._place, motion=Motion.PAGE)
        self._reveal.finished.connect(self._settle)
        self._panel = SheetPanel(title, self)
        self._panel.close_requested.connect(self.close_sheet)
        self._panel.dragged.connect(self._drag)
        self._panel.dropped.connect(self._drop)
        self._panel.content_resized.connect(self._place)
        host.installEventFilter(self)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether it is shown and not on its way out."""
        return self.isVisible() and not self._is_closing

    def set_title(self, title: str, role: TextRole = TextRole.SECTION) -> None:
        """Show another title, large perhaps."""
        self._panel.set_title(title, role)

    def set_content(self, content: QWidget) -> None:
        """Show this below the title, in place of whatever was there."""
        self._panel.set_content(content)

    def set_beside(self, beside: QMargins) -> None:
        """Lie in the middle of what is left of the host's width beside these margins."""
        self._beside = beside
        self._place()

    def open_sheet(self) -> None:
        """Slide up."""
        if self.is_open:
            return
        self._be_closing(False)
        self._focus_before.remember()
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        self._panel.take_focus()
        self._reveal.to(1.0)
        self.opened.emit()

    def close_sheet(self) -> None:
        """Slide down and go."""
        if not self.is_open:
            return
        self._be_closing(True)
        self._reveal.to(0.0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._host.rect())
            self._place()
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tap above the sheet closes it; nothing reaches what lies below."""
        event.accept()
        self.close_sheet()

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the keyboard inside while the sheet is open."""
        return move_focus((self._panel,), forward=forward)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        scrim = theme().colours.scrim
        painter.fillRect(self.rect(), with_alpha(scrim, scrim.alphaF() * self._reveal.value))
        painter.end()

    def _drag(self, distance: float) -> None:
        self._reveal.jump(max(0.0, 1.0 - max(distance, 0.0) / max(self._panel.height(), 1)))

    def _drop(self) -> None:
        if self._reveal.value < _CLOSE_BELOW:
            self.close_sheet()
        else:
            self._reveal.to(1.0)

    def _place(self) -> None:
        room = self.rect().marginsRemoved(self._beside)
        wanted = self._panel.height_for(min(room.width(), COLUMN_MAXIMUM))
        self._panel.setGeometry(panel_place(room, wanted, self._reveal.value))
        self.update()

    def _be_closing(self, closing: bool) -> None:
        """On its way out a sheet takes no more presses: what it offered was chosen."""
        self._is_closing = closing
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, closing)

    def _settle(self) -> None:
        if self._is_closing and self.isVisible():
            self.hide()
            self._be_closing(False)
            self._focus_before.give_back()
            self.closed.emit()


def panel_place(room: QRect, wanted_height: int, reveal: float) -> QRect:
    """Where the sheet lies in its room, from wholly below (0) to wholly shown (1).

    It is as high as its content wants, but leaves a gap at the top.
    """
    width = min(room.width(), COLUMN_MAXIMUM)
    height = min(wanted_height, room.height() - _TOP_GAP)
    top = room.height() - round(height * reveal)
    return QRect(room.left() + (room.width() - width) // 2, top, width, height)
