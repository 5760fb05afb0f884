"""A stage of long work: done, under way, or still to come."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.icons import Icon, paint_icon
from app.ui.theme.measures import CARD_PADDING, HAIRLINE
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import mirrored, paint_text, smooth_painter

_HEIGHT: Final = 65
_MARK: Final = 24.0
_RING: Final = 18.0
_RING_WIDTH: Final = 2.5
_TEXT_LEFT: Final = 56.0
_FULL_TURN: Final = 360 * 16
_TOP: Final = 90 * 16


class Stage(Enum):
    """How far a stage is."""

    DONE = auto()
    RUNNING = auto()
    WAITING = auto()


@dataclass(frozen=True, slots=True)
class StageRowView:
    """What a stage row shows.

    Attributes:
        stage: How far it is.
        stage_name: The same in words, for those who cannot see the mark.
        title: What is done.
        text: Facts about it.
        fraction: Share that is done while it runs, 0 to 1.
        divider: Whether a hairline closes the row.
    """

    stage: Stage
    stage_name: str
    title: str
    text: str
    fraction: float = 0.0
    divider: bool = True


class StageRow(QFrame):
    """A mark, a name and the facts."""

    def __init__(self, view: StageRowView, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell()

    def set_view(self, view: StageRowView) -> None:
        """Show this."""
        if view != self._view:
            self._view = view
            self._tell()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, theme().grown(_HEIGHT, TextRole.ITEM, lines=2))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        bounds, direction = self.rect().toRectF(), self.layoutDirection()
        mark = QRectF(CARD_PADDING, bounds.center().y() - _MARK / 2, _MARK, _MARK)
        self._paint_mark(painter, mirrored(mark, bounds, direction))
        waits = self._view.stage is Stage.WAITING
        lines = (
            (self._view.title, TextRole.ITEM, colours.muted if waits else colours.text),
            (self._view.text, TextRole.BODY, colours.muted),
        )
        top = bounds.center().y() - sum(theme().line_height(role) for _, role, _ in lines) / 2
        for text, role, ink in lines:
            width = bounds.width() - _TEXT_LEFT - CARD_PADDING
            line = QRectF(_TEXT_LEFT, top, width, theme().line_height(role))
            paint_text(painter, mirrored(line, bounds, direction), text, ink, role=role)
            top += line.height()
        if self._view.divider:
            hair = QRectF(_TEXT_LEFT, bounds.bottom() - HAIRLINE, bounds.width(), HAIRLINE)
            painter.fillRect(mirrored(hair, bounds, direction), colours.hair)
        painter.end()

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        colours = theme().colours
        if self._view.stage is Stage.DONE:
            paint_icon(painter, box, Icon.CHECK_CIRCLE, colours.primary)
            return
        ring = QRectF(0, 0, _RING, _RING)
        ring.moveCenter(box.center())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.outline, _RING_WIDTH))
        painter.drawEllipse(ring)
        if self._view.stage is Stage.RUNNING:
            pen = QPen(colours.primary, _RING_WIDTH)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(ring, _TOP, -round(self._view.fraction * _FULL_TURN))

    def _tell(self) -> None:
        self.setAccessibleName(self._view.title)
        told = (self._view.stage_name, self._view.text)
        self.setAccessibleDescription(", ".join(part for part in told if part))
        self.update()
