"""A small picture of the muscles that an exercise or a workout trains."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.compat import override
from app.core.muscles import MuscleGroup, Side
from app.ui.theme.measures import SMALL_RADIUS
from app.ui.theme.theme import theme
from app.ui.widgets.body_layout import place_face
from app.ui.widgets.body_paint import BodyMapView, MapMode, paint_body
from app.ui.widgets.body_shapes import DRAWING_SIZE, Face, body_shapes
from app.ui.widgets.painting import fill_rounded, pixel_ratio, smooth_painter

_SIDE: Final = 44
_SMALLEST_CROP: Final = 110.0
_CROP_MARGIN: Final = 14.0


class MuscleThumbnail(QLabel):
    """The face that shows most of the muscles, cropped to them."""

    def __init__(self, name: str = "", *, size: int = _SIDE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._shares: Mapping[MuscleGroup, float] = MappingProxyType({})
        self._picture = QPixmap()
        self._picture_of: tuple[object, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_muscles(self, shares: Mapping[MuscleGroup, float]) -> None:
        """Show muscle groups, each with how much it works, from 0 to 1."""
        self._shares = dict(shares)
        self._picture_of = ()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        ratio = pixel_ratio(painter)
        wanted = (ratio, self.size(), theme().colours)
        if wanted != self._picture_of:
            self._picture_of = wanted
            self._picture = self._fresh_picture(ratio)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _fresh_picture(self, ratio: float) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tile = self.rect().toRectF()
        fill_rounded(painter, tile, SMALL_RADIUS, theme().colours.inset)
        clip = QPainterPath()
        clip.addRoundedRect(tile, SMALL_RADIUS, SMALL_RADIUS)
        painter.setClipPath(clip)
        face = best_face(self._shares)
        crop = crop_of(face, self._shares)
        scale = tile.width() / crop.width()
        box = QRectF(
            -crop.left() * scale,
            -crop.top() * scale,
            DRAWING_SIZE.width() * scale,
            DRAWING_SIZE.height() * scale,
        )
        values = {(muscle, side): share for muscle, share in self._shares.items() for side in Side}
        paint_body(painter, place_face(box, face), BodyMapView(MapMode.SELECTION, values))
        painter.end()
        return picture


def best_face(shares: Mapping[MuscleGroup, float]) -> Face:
    """The face on which the working muscles show the largest area, weighted by their work."""
    return max(Face, key=lambda face: _shown_area(face, shares))


def crop_of(face: Face, shares: Mapping[MuscleGroup, float]) -> QRectF:
    """The square of the drawing around the working muscles, in drawing units."""
    around = QRectF()
    for (muscle, _side), path in body_shapes(face).muscles.items():
        if shares.get(muscle, 0.0) > 0.0:
            around = around.united(path.boundingRect())
    if around.isEmpty():
        around = QRectF(QPointF(), DRAWING_SIZE)
    side = max(around.width(), around.height()) + 2 * _CROP_MARGIN
    side = max(side, _SMALLEST_CROP)
    crop = QRectF(0, 0, side, side)
    crop.moveCenter(around.center())
    return crop


def _shown_area(face: Face, shares: Mapping[MuscleGroup, float]) -> float:
    return sum(
        shares.get(muscle, 0.0) * path.boundingRect().width() * path.boundingRect().height()
        for (muscle, _side), path in body_shapes(face).muscles.items()
    )
