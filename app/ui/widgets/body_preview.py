"""A picture of the body that fades out below the hips: a promise, with nothing to tap."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.compat import override
from app.ui.widgets.body_layout import place_faces
from app.ui.widgets.body_paint import BodyMapView, paint_body
from app.ui.widgets.body_shapes import Face
from app.ui.widgets.painting import pixel_ratio, smooth_painter

_HEIGHT: Final = 196
_BODY_HEIGHT: Final = 270
_FADES_FROM: Final = 0.68
_GAP_SHARE: Final = 34 / 290


class BodyPreview(QLabel):
    """The body from both sides, cut off softly at the foot of the picture."""

    def __init__(self, view: BodyMapView, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_BODY_HEIGHT, _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        ratio = pixel_ratio(painter)
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        on_picture = QPainter(picture)
        on_picture.setRenderHint(QPainter.RenderHint.Antialiasing)
        for placed in place_faces(
            QRectF(0, 0, self.width(), _BODY_HEIGHT), tuple(Face), _GAP_SHARE
        ):
            paint_body(on_picture, placed, self._view)
        on_picture.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        on_picture.fillRect(self.rect(), self._fading())
        on_picture.end()
        painter.drawPixmap(0, 0, picture)
        painter.end()

    def _fading(self) -> QLinearGradient:
        fading = QLinearGradient(QPointF(0, _FADES_FROM * self.height()), QPointF(0, self.height()))
        fading.setColorAt(0, Qt.GlobalColor.black)
        fading.setColorAt(1, Qt.GlobalColor.transparent)
        return fading
