"""The button that is only a symbol: 48 to touch, with its name for a screen reader and as a tip."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.icons import Icon, paint_icon
from app.ui.theme.measures import TOUCH_TARGET
from app.ui.theme.theme import theme
from app.ui.theme.tokens import with_alpha
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import smooth_painter
from app.ui.widgets.tone import Tone, tone_colour

_DISC: Final = 40.0
_DISABLED_SHARE: Final = 0.4


class IconButton(PaintedButton):
    """A symbol to press; emits ``clicked``."""

    def __init__(
        self,
        icon: Icon,
        name: str,
        *,
        icon_size: int = 24,
        tone: Tone = Tone.MUTED,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._icon_size = icon_size
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_icon(icon, name)

    def set_icon(self, icon: Icon, name: str) -> None:
        """Show another symbol under another name."""
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def set_tone(self, tone: Tone) -> None:
        """Give the symbol another colour."""
        self._tone = tone
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(TOUCH_TARGET, TOUCH_TARGET)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        bounds = self.rect().toRectF()
        disc = _centred(bounds, _DISC)
        colour = tone_colour(self._tone)
        if not self.isEnabled():
            colour = with_alpha(theme().colours.muted, _DISABLED_SHARE)
        paint_icon(painter, _centred(bounds, self._icon_size), self._icon, colour)
        self.paint_layers(painter, disc, _DISC / 2)
        painter.end()


def _centred(bounds: QRectF, side: float) -> QRectF:
    box = QRectF(0, 0, side, side)
    box.moveCenter(bounds.center())
    return box
