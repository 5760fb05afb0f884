"""The body, front and back, with the muscles that were loaded; only to look at."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.compat import override
from app.core.muscles import MuscleGroup, Side
from app.ui.widgets.body_layout import place_faces
from app.ui.widgets.body_paint import BodyMapView, MapMode, paint_body
from app.ui.widgets.body_shapes import Face
from app.ui.widgets.painting import smooth_painter

_SIZE: Final = QSize(196, 196)


class LoadedBody(QLabel):
    """The harder a muscle group worked, the stronger its colour."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: Mapping[MuscleGroup, float] = MappingProxyType({})
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def display(self, shares: Mapping[MuscleGroup, float], name: str) -> None:
        """Show muscle groups, each with how hard it worked from 0 to 1, and say it in words."""
        self._shares = dict(shares)
        self.setAccessibleName(name)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return _SIZE

    @override
    def minimumSizeHint(self) -> QSize:
        return _SIZE

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        values = {(muscle, side): share for muscle, share in self._shares.items() for side in Side}
        for placed in place_faces(self.rect().toRectF(), tuple(Face)):
            paint_body(painter, placed, BodyMapView(MapMode.SELECTION, values))
        painter.end()
