"""Where the body's shapes lie in a widget, where a finger hits them, and their outlines."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF, QRegion, QTransform

from app.core.muscles import MuscleGroup, Side
from app.ui.widgets.body_shapes import DRAWING_SIZE, Face, body_shapes

MuscleSide: TypeAlias = tuple[MuscleGroup, Side]

FACE_GAP_SHARE: Final = 22 / 290
"""The usual gap between two faces, as a share of their height."""

_CLOSED_GAP: Final = 3.0
_SMALLEST_AREA: Final = 6.0
_HIT_PADDING: Final = 3.0
_TINY_HIT_PADDING: Final = 9.0
_TINY_SIDE: Final = 22.0


@dataclass(frozen=True, slots=True)
class PlacedFace:
    """One face of the body in widget coordinates.

    Attributes:
        face: Which one.
        box: The rectangle of its drawing.
        base: Its neutral parts.
        muscles: The parts of each muscle group and side.
    """

    face: Face
    box: QRectF
    base: tuple[QPainterPath, ...]
    muscles: Mapping[MuscleSide, QPainterPath]


def face_boxes(bounds: QRectF, count: int, gap_share: float = FACE_GAP_SHARE) -> list[QRectF]:
    """Equal boxes for faces side by side, as large as fit, in the middle of the bounds."""
    gap = gap_share * bounds.height()
    widest = max((bounds.width() - gap * (count - 1)) / count, 1.0)
    size = QSizeF(DRAWING_SIZE).scaled(
        QSizeF(widest, max(bounds.height(), 1.0)), Qt.AspectRatioMode.KeepAspectRatio
    )
    total = count * size.width() + (count - 1) * gap
    left = bounds.center().x() - total / 2
    top = bounds.center().y() - size.height() / 2
    return [
        QRectF(left + index * (size.width() + gap), top, size.width(), size.height())
        for index in range(count)
    ]


def place_faces(
    bounds: QRectF, faces: Sequence[Face], gap_share: float = FACE_GAP_SHARE
) -> list[PlacedFace]:
    """Lay the faces out in the bounds, a share of their height apart."""
    boxes = face_boxes(bounds, len(faces), gap_share)
    return [place_face(box, face) for box, face in zip(boxes, faces, strict=True)]


def place_face(box: QRectF, face: Face) -> PlacedFace:
    """Fit one face into a box of its own proportions."""
    scale = box.width() / DRAWING_SIZE.width()
    transform = QTransform.fromTranslate(box.left(), box.top()).scale(scale, scale)
    shapes = body_shapes(face)
    muscles = {key: transform.map(path) for key, path in shapes.muscles.items()}
    base = tuple(transform.map(path) for path in shapes.base)
    return PlacedFace(face, box, base, muscles)


def union_outline(path: QPainterPath) -> QPainterPath:
    """One outline around parts that lie close together, such as the heads of a muscle."""
    outline = QPainterPath()
    for polygon in path.united(_widened(path, _CLOSED_GAP)).simplified().toSubpathPolygons():
        # Joining curves leaves slivers, which a pen would show as specks.
        if polygon_area(polygon) > _SMALLEST_AREA:
            outline.addPolygon(polygon)
    return outline


def polygon_area(polygon: QPolygonF) -> float:
    """The area of a closed polygon without crossings, whichever way round it runs."""
    points = polygon.toList()
    following = points[1:] + points[:1]
    doubled = sum(
        one.x() * other.y() - other.x() * one.y()
        for one, other in zip(points, following, strict=True)
    )
    return abs(doubled) / 2


def hit_regions(placed: PlacedFace) -> dict[MuscleSide, QRegion]:
    """Where a finger hits each muscle: its shape and a margin, more for the tiny ones.

    A margin never takes from another muscle's own shape.
    """
    exact = {key: _region(path) for key, path in placed.muscles.items()}
    everything = QRegion()
    for region in exact.values():
        everything = everything.united(region)
    hits = {}
    for key, region in exact.items():
        margin = _region(_widened(placed.muscles[key], 2 * _margin(region)))
        hits[key] = region.united(margin.subtracted(everything))
    return hits


def _margin(region: QRegion) -> float:
    bounds = region.boundingRect()
    is_tiny = min(bounds.width(), bounds.height()) < _TINY_SIDE
    return _TINY_HIT_PADDING if is_tiny else _HIT_PADDING


def _widened(path: QPainterPath, width: float) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    stroker.setCurveThreshold(0.5)
    return stroker.createStroke(path)


def _region(path: QPainterPath) -> QRegion:
    region = QRegion()
    for polygon in path.toFillPolygons():
        region = region.united(QRegion(polygon.toPolygon(), Qt.FillRule.WindingFill))
    return region
