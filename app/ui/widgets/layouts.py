"""Layouts: emptying one whose content is made anew, reaching over the edge of a column."""

from PySide6.QtCore import QMargins, QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from app.compat import override


def clear(layout: QLayout) -> None:
    """Take everything out of a layout; widgets disappear at once and are deleted soon."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)


def outset(
    content: QWidget | QLayout, *, left: int = 0, right: int = 0, top: int = 0, bottom: int = 0
) -> "Outset":
    """A layout that lets its content reach over the place where it stands, as targets may."""
    layout = Outset(QMargins(left, top, right, bottom))
    if isinstance(content, QWidget):
        layout.addWidget(content)
    else:
        layout.addLayout(content)
    return layout


class Outset(QHBoxLayout):
    """Content larger than its place; margins cannot do that, for Qt takes no negative ones."""

    def __init__(self, reach: QMargins) -> None:
        super().__init__()
        self._reach = reach
        self.setContentsMargins(0, 0, 0, 0)

    def set_right(self, reach: int) -> None:
        """Let the content reach so far to the right from now on."""
        if reach != self._reach.right():
            self._reach.setRight(reach)
            self.invalidate()

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect.marginsAdded(self._reach))

    @override
    def sizeHint(self) -> QSize:
        return self._less(super().sizeHint())

    @override
    def minimumSize(self) -> QSize:
        return self._less(super().minimumSize())

    @override
    def heightForWidth(self, width: int) -> int:
        reach = self._reach
        height = super().heightForWidth(width + reach.left() + reach.right())
        return max(height - reach.top() - reach.bottom(), 0)

    def _less(self, size: QSize) -> QSize:
        return size.shrunkBy(self._reach).expandedTo(QSize(0, 0))
