"""The raised surface of a bottom sheet: handle, title, cross, and a content that scrolls."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.compat import override
from app.ui.theme.icons import Icon
from app.ui.theme.measures import PAGE_MARGIN
from app.ui.theme.theme import theme
from app.ui.theme.tokens import with_alpha
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.painting import fill_rounded, smooth_painter
from app.ui.widgets.scroll_page import ScrollPage
from app.ui.widgets.sheet_rows import SheetRows
from app.ui.widgets.text import Text

_RADIUS: Final = 28.0
_HANDLE: Final = QSize(36, 4)
_HANDLE_TOP: Final = 12
_HANDLE_SHARE: Final = 0.6
_HEADER_TOP: Final = 20


class SheetPanel(QFrame):
    """Title, cross and a scrolling content on a raised surface.

    Attributes:
        close_requested: The cross was pressed.
        dragged: How far down the head has been dragged, in pixels.
        dropped: The head was let go.
        content_resized: The content wants another height.
    """

    close_requested = Signal()
    dragged = Signal(float)
    dropped = Signal()
    content_resized = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._grabbed_at: QPointF | None = None
        self._content: QWidget | None = None
        self._title = Text(title, TextRole.SECTION, align=Qt.AlignmentFlag.AlignVCenter)
        self._close = IconButton(Icon.CLOSE, self.tr("Close"))
        self._close.clicked.connect(self.close_requested)
        self._header = QWidget()
        header = QHBoxLayout(self._header)
        header.setContentsMargins(PAGE_MARGIN, _HEADER_TOP, 4, 4)
        header.addWidget(self._title, 1)
        header.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._page = ScrollPage()
        self._page.surface.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._page, 1)

    def set_title(self, title: str, role: TextRole = TextRole.SECTION) -> None:
        """Show another title, large perhaps."""
        self._title.set_role(role)
        self._title.set_text(title)
        self.setAccessibleName(title)

    def set_content(self, content: QWidget) -> None:
        """Show this below the title; what was there is let go."""
        if self._content is not None:
            self._page.body.removeWidget(self._content)
            self._content.setParent(None)
        self._content = content
        side = 0 if isinstance(content, SheetRows) else PAGE_MARGIN
        self._page.set_sides(side, side)
        self._page.body.addWidget(content)
        content.show()
        self._page.scroll_to_top()

    def take_focus(self) -> None:
        """Bring the keyboard here without showing the ring."""
        self._close.setFocus(Qt.FocusReason.PopupFocusReason)

    def height_for(self, width: int) -> int:
        """The height that shows everything in a width."""
        header = self._header.layout()
        head = header.totalHeightForWidth(width) if header else 0
        return head + self._page.height_for(width)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.content_resized.emit()
        return super().eventFilter(watched, event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if event.position().y() <= self._header.geometry().bottom():
            self._grabbed_at = event.globalPosition()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed_at is not None:
            self.dragged.emit(event.globalPosition().y() - self._grabbed_at.y())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grabbed_at is not None:
            self._grabbed_at = None
            self.dropped.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        shape = self.rect().toRectF().adjusted(0, 0, 0, _RADIUS)
        outline = QPainterPath()
        outline.addRoundedRect(shape, _RADIUS, _RADIUS)
        painter.fillPath(outline, colours.raised)
        left = (self.width() - _HANDLE.width()) / 2
        handle = QRectF(left, _HANDLE_TOP, _HANDLE.width(), _HANDLE.height())
        fill_rounded(
            painter, handle, _HANDLE.height() / 2, with_alpha(colours.control, _HANDLE_SHARE)
        )
        painter.end()
