"""An icon that only explains: never pressed, silent for a screen reader."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.icons import Icon, paint_icon
from app.ui.widgets.painting import smooth_painter
from app.ui.widgets.tone import Tone, tone_colour

_SIZE: Final = 24


class Symbol(QWidget):
    """An icon of the packaged set in a tone."""

    def __init__(
        self,
        icon: Icon,
        tone: Tone = Tone.MUTED,
        *,
        size: int = _SIZE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_icon(icon, tone)

    def set_icon(self, icon: Icon, tone: Tone) -> None:
        """Show another icon."""
        self._icon = icon
        self._tone = tone
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        paint_icon(painter, self.rect().toRectF(), self._icon, tone_colour(self._tone))
        painter.end()
