"""A switch: on or off, at once."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.measures import TOUCH_TARGET
from app.ui.theme.theme import theme
from app.ui.theme.tokens import mixed
from app.ui.widgets.glide import Glide
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import FOCUS_OUTSET, fill_rounded, smooth_painter, stroke_rounded

_WIDTH: Final = 52.0
_HEIGHT: Final = 32.0
_EDGE: Final = 2.0
_ON_RADIUS: Final = 12.0
_OFF_RADIUS: Final = 8.0

SWITCH_SIDE_REACH: Final = round(FOCUS_OUTSET)
"""How far the target reaches beyond the track at either side."""

SWITCH_END_REACH: Final = (TOUCH_TARGET - round(_HEIGHT)) // 2
"""How far the target reaches beyond the track above and below."""


class Switch(PaintedButton):
    """On or off; ``clicked(bool)`` when a person turns it, ``toggled(bool)`` whenever it turns."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._place = Glide(self, self.update)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda on: self._place.to(float(on)))

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(_WIDTH + 2 * FOCUS_OUTSET), TOUCH_TARGET)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        bounds = self.rect().toRectF()
        share = self._place.value
        track = switch_track(bounds)
        is_on_or_off = share > 0.0 and self.isEnabled()
        body = mixed(colours.primary, colours.inset, share) if is_on_or_off else colours.inset
        fill_rounded(painter, track, _HEIGHT / 2, body)
        if share < 1.0 and self.isEnabled():
            edge = mixed(colours.primary, colours.control, share)
            stroke_rounded(painter, track, _HEIGHT / 2, edge, _EDGE)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        centre, radius = switch_knob(track, 1.0 - share if is_mirrored else share, share)
        painter.setPen(Qt.PenStyle.NoPen)
        knob = mixed(colours.on_primary, colours.control, share)
        painter.setBrush(knob if self.isEnabled() else colours.muted)
        painter.drawEllipse(centre, radius, radius)
        self.paint_layers(painter, track, _HEIGHT / 2)
        painter.end()


def switch_track(bounds: QRectF) -> QRectF:
    """The track in the middle of the bounds."""
    track = QRectF(0, 0, _WIDTH, _HEIGHT)
    track.moveCenter(bounds.center())
    return track


def switch_knob(track: QRectF, place: float, share_on: float) -> tuple[QPointF, float]:
    """Centre and radius of the knob: ``place`` runs from the left end, it grows as it turns on."""
    half = track.height() / 2
    left = track.left() + half + (track.width() - track.height()) * place
    radius = _OFF_RADIUS + (_ON_RADIUS - _OFF_RADIUS) * share_on
    return QPointF(left, track.center().y()), radius
