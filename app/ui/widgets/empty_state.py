"""A card where nothing is yet: what will be here, and the one thing to do for it."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.icons import Icon, paint_icon
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import ActionRow
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.painting import fill_rounded, smooth_painter
from app.ui.widgets.text import Text, stacked
from app.ui.widgets.tone import Tone

_GAP: Final = 14


@dataclass(frozen=True, slots=True)
class _TileLook:
    """Side and radius of a tile, and the side of its symbol."""

    side: int
    radius: int
    icon: float


_TILE: Final = _TileLook(48, 14, 24.0)
_SMALL_TILE: Final = _TileLook(40, 12, 22.0)


class EmptyState(Card):
    """Nothing yet.

    Attributes:
        acted: A person did the one thing.
    """

    acted = Signal()

    def __init__(
        self,
        icon: Icon,
        title: str,
        text: str,
        action: str = "",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._title = Text(title, TextRole.ITEM)
        self._text = Text(text, TextRole.BODY, Tone.MUTED)
        self._action = Button(action, ButtonKind.TONAL, small=True)
        self._action.clicked.connect(self.acted)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(IconTile(icon), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(stacked(self._title, self._text), 1)
        self.body.addLayout(ActionRow(row, self._action, gap=_GAP))
        self._action.setVisible(bool(action))

    def set_content(self, title: str, text: str, action: str = "") -> None:
        """Say something else."""
        self._title.set_text(title)
        self._text.set_text(text)
        self._action.set_text(action)
        self._action.setVisible(bool(action))


class IconTile(QWidget):
    """A symbol in a tinted tile."""

    def __init__(self, icon: Icon, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._look = _SMALL_TILE if small else _TILE
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: Icon) -> None:
        """Show another symbol."""
        self._icon = icon
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.side, self._look.side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        bounds = self.rect().toRectF()
        fill_rounded(painter, bounds, self._look.radius, colours.tint)
        box = QRectF(0, 0, self._look.icon, self._look.icon)
        box.moveCenter(bounds.center())
        paint_icon(painter, box, self._icon, colours.on_tint)
        painter.end()
