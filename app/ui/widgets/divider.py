"""A hairline between parts of a card."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.compat import override
from app.ui.theme.theme import theme
from app.ui.widgets.painting import mirrored, smooth_painter


class Divider(QFrame):
    """A 1 px line over the whole width, or from an inset on the leading side; or upright."""

    def __init__(
        self, inset: int = 0, *, upright: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._inset = inset
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        line = self.rect().toRectF().adjusted(self._inset, 0, 0, 0)
        shown = mirrored(line, self.rect().toRectF(), self.layoutDirection())
        painter.fillRect(shown, theme().colours.hair)
        painter.end()
