"""Pages in one place; a change slides two pictures of them past each other."""

from enum import IntEnum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPaintEvent, QPixmap
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.compat import override
from app.ui.theme.motion import Motion
from app.ui.theme.theme import theme
from app.ui.widgets.focus_ring import ring_as_before
from app.ui.widgets.glide import Glide
from app.ui.widgets.painting import smooth_painter


class Direction(IntEnum):
    """Where the new page comes from."""

    BACK = -1
    NONE = 0
    FORWARD = 1


class PageStack(QStackedWidget):
    """Pages of which one is shown."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slide = _Slide(self)

    def slide_to(self, page: QWidget, direction: Direction = Direction.FORWARD) -> None:
        """Show a page, adding it if it is new; the direction says where it comes from."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        before = self.currentWidget()
        if before is page:
            return
        is_still = theme().milliseconds(Motion.PAGE) == 0 or not self.isVisible()
        if before is None or direction is Direction.NONE or is_still:
            self._show(page)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            direction = Direction(-direction)
        departing = before.grab()
        self._show(page)
        page.resize(self.size())
        self._slide.play(departing, page.grab(), direction)

    def _show(self, page: QWidget) -> None:
        with ring_as_before():
            self.setCurrentWidget(page)


class _Slide(QWidget):
    """Lies over the pages while their pictures move."""

    def __init__(self, stack: QWidget) -> None:
        super().__init__(stack)
        self._stack = stack
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._departing = QPixmap()
        self._arriving = QPixmap()
        self._direction = Direction.FORWARD
        self._progress = Glide(self, self.update, motion=Motion.PAGE)
        self._progress.finished.connect(self._finish)
        self.hide()

    def play(self, departing: QPixmap, arriving: QPixmap, direction: Direction) -> None:
        self._departing, self._arriving, self._direction = departing, arriving, direction
        self.setGeometry(self._stack.rect())
        self._progress.jump(0.0)
        self.show()
        self.raise_()
        self._progress.to(1.0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        painter.fillRect(self.rect(), theme().colours.surface)
        travelled = self._progress.value * self.width() * self._direction
        start = self.width() * self._direction
        painter.drawPixmap(QPointF(-travelled, 0), self._departing)
        painter.drawPixmap(QPointF(start - travelled, 0), self._arriving)
        painter.end()

    def _finish(self) -> None:
        self.hide()
        self._departing = QPixmap()
        self._arriving = QPixmap()
