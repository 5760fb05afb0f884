"""A card of a past workout: the body with what it trained, its name, and a tap to do it again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.core.muscles import MuscleGroup, Side
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_PADDING, CARD_RADIUS, HAIRLINE
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.body_layout import place_faces
from app.ui.widgets.body_paint import BodyMapView, MapMode, paint_body
from app.ui.widgets.body_shapes import Face
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import (
    fill_rounded,
    paint_text,
    smooth_painter,
    stroke_rounded,
    text_width,
)
from app.ui.widgets.tile import TileLook, paint_tile

_WIDTH: Final = 164
_BODY_HEIGHT: Final = 97.0
_BODY_WIDTH: Final = 92.0
_TILE: Final = TileLook(36.0, 12.0, 18.0)
_GAP: Final = 8.0
_ABOVE_SUMMARY: Final = 2.0
_BELOW: Final = 14


@dataclass(frozen=True, slots=True)
class WorkoutCardView:
    """What a workout card shows.

    Attributes:
        title: Name of the workout.
        day: When it was.
        summary: How much it was.
        action: What a tap does, for those who cannot see the symbol.
        shares: The muscles that it trained, each with its share, 0 to 1.
    """

    title: str
    day: str
    summary: str
    action: str
    shares: Mapping[MuscleGroup, float] = field(default_factory=dict)


class WorkoutCard(PaintedButton):
    """A past workout; emits ``clicked``."""

    def __init__(self, view: WorkoutCardView, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view = view
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{view.action}: {view.title}")
        self.setAccessibleDescription(f"{view.day}, {view.summary}")

    @override
    def sizeHint(self) -> QSize:
        words = sum(theme().line_height(role) for role, _text in self._lines())
        width = max(
            _WIDTH,
            2 * CARD_PADDING
            + max(text_width(text, theme().font(role)) for role, text in self._lines()),
        )
        around = CARD_PADDING + _BODY_HEIGHT + _GAP + _ABOVE_SUMMARY + _BELOW
        return QSize(min(width, 2 * _WIDTH), round(around) + words)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        bounds = self.rect().toRectF()
        fill_rounded(painter, bounds, CARD_RADIUS, colours.raised)
        stroke_rounded(painter, bounds, CARD_RADIUS, colours.hair, HAIRLINE)
        self._paint_body(painter)
        self._paint_tile(painter, bounds)
        self._paint_words(painter, bounds)
        self.paint_layers(painter, self.ringed(bounds), CARD_RADIUS)
        painter.end()

    def _lines(self) -> tuple[tuple[TextRole, str], ...]:
        return (
            (TextRole.ITEM, self._view.title),
            (TextRole.BODY, self._view.day),
            (TextRole.CAPTION, self._view.summary),
        )

    def _paint_body(self, painter: QPainter) -> None:
        box = QRectF(CARD_PADDING, CARD_PADDING, _BODY_WIDTH, _BODY_HEIGHT)
        values = {
            (muscle, side): share for muscle, share in self._view.shares.items() for side in Side
        }
        for placed in place_faces(box, tuple(Face)):
            paint_body(painter, placed, BodyMapView(MapMode.SELECTION, values))

    def _paint_tile(self, painter: QPainter, bounds: QRectF) -> None:
        colours = theme().colours
        left = bounds.right() - CARD_PADDING - _TILE.side
        tile = QRectF(left, CARD_PADDING, _TILE.side, _TILE.side)
        paint_tile(painter, tile, Icon.REPEAT, colours.on_tint, colours.tint, _TILE)

    def _paint_words(self, painter: QPainter, bounds: QRectF) -> None:
        colours = theme().colours
        top = CARD_PADDING + _BODY_HEIGHT + _GAP
        for role, text in self._lines():
            height = theme().line_height(role)
            top += _ABOVE_SUMMARY if role is TextRole.CAPTION else 0
            line = QRectF(CARD_PADDING, top, bounds.width() - 2 * CARD_PADDING, height)
            ink = colours.text if role is TextRole.ITEM else colours.muted
            paint_text(painter, line, text, ink, role=role)
            top += height
