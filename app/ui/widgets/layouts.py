"""Layouts: emptying one whose content is made anew, reaching over the edge of a column."""

from PySide6.QtCore import QRect
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


def outset(widget: QWidget, *, left: int = 0, right: int = 0) -> QHBoxLayout:
    """A layout that lets a widget reach over the sides of the column it stands in."""
    layout = _Outset(left, right)
    layout.addWidget(widget)
    return layout


class _Outset(QHBoxLayout):
    """A row wider than its place; margins cannot do that, for Qt takes no negative ones."""

    def __init__(self, left: int, right: int) -> None:
        super().__init__()
        self._left, self._right = left, right

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect.adjusted(-self._left, 0, self._right, 0))
