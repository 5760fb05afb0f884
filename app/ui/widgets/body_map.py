"""The body, front and back: each muscle in its colour, to hover, tap or reach by keyboard."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.body_layout import (
    FACE_GAP_SHARE,
    MuscleSide,
    PlacedFace,
    hit_regions,
    place_faces,
    union_outline,
)
from app.ui.widgets.body_paint import BodyMapView, MapMode, paint_body
from app.ui.widgets.body_shapes import Face, body_shapes
from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.muscle_hotspot import MuscleHotspot
from app.ui.widgets.painting import (
    CENTRED,
    fill_rounded,
    paint_text,
    pixel_ratio,
    smooth_painter,
    text_width,
)

FACE_HEIGHT: Final = 290
_FACE_WIDTH: Final = 132
_NAME_GAP: Final = 2
_SMALLEST: Final = 120
_OUTLINE: Final = 1.75
_FOCUS_OUTLINE: Final = 2.5
_FOCUS_HALO: Final = 6.0
_TAG_PADDING: Final = 8.0
_TAG_HEIGHT: Final = 26
_TAG_RADIUS: Final = 8.0
_TAG_GAP: Final = 6.0


class BodyMap(QWidget):
    """The body map.

    Attributes:
        muscle_activated: The muscle group and side that a person chose.
        muscle_hovered: The muscle group and side under the pointer or the keyboard, or None.
    """

    muscle_activated = Signal(object, object)
    muscle_hovered = Signal(object)

    def __init__(
        self,
        name: str,
        *,
        faces: Sequence[Face] = (Face.FRONT, Face.BACK),
        face_names: Sequence[str] = (),
        face_height: int = FACE_HEIGHT,
        gap_share: float = FACE_GAP_SHARE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._faces = tuple(faces)
        self._face_names = tuple(face_names)
        self._face_height = face_height
        self._gap_share = gap_share
        self._view = BodyMapView()
        self._placed: list[PlacedFace] = []
        self._outlines: dict[MuscleSide, QPainterPath] = {}
        self._picture = QPixmap()
        self._picture_of: tuple[object, ...] = ()
        self._pointed: MuscleSide | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._hotspots = self._make_hotspots()

    def set_gap_share(self, gap_share: float) -> None:
        """Stand the faces this share of their height apart."""
        self._gap_share = gap_share
        self._place()

    @property
    def view(self) -> BodyMapView:
        """What is shown."""
        return self._view

    def set_view(self, view: BodyMapView) -> None:
        """Show this."""
        if view == self._view:
            return
        self._view = view
        for hotspot in self._hotspots:
            hotspot.tell(view.labels.get(hotspot.key, ""), hotspot.key in view.selected)
        self._picture_of = ()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        count = len(self._faces)
        width = count * _FACE_WIDTH + (count - 1) * self._gap_share * self._face_height
        return QSize(round(width), self._face_height + self._names_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_SMALLEST, _SMALLEST + self._names_height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        bounds = self.rect().toRectF().adjusted(0, 0, 0, -self._names_height())
        self._placed = place_faces(bounds, self._faces, self._gap_share)
        self._outlines.clear()
        self._picture_of = ()
        self._place_hotspots()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        self._refresh_picture(pixel_ratio(painter))
        painter.drawPixmap(0, 0, self._picture)
        for key in self._view.selected:
            self._paint_outline(painter, key, is_focus=False)
        if self._pointed is not None:
            is_focus = any(spot.is_ring_shown for spot in self._hotspots)
            for key in self._mates(self._pointed):
                self._paint_outline(painter, key, is_focus=is_focus)
            self._paint_tag(painter, self._pointed)
        painter.end()

    def _make_hotspots(self) -> list[MuscleHotspot]:
        hotspots = []
        reachable: set[MuscleSide] = set()
        for face in self._faces:
            for key in body_shapes(face).muscles:
                hotspot = MuscleHotspot(face, key, by_keyboard=key not in reachable, parent=self)
                when_clicked(hotspot, self.muscle_activated.emit, *key)
                hotspot.pointed.connect(self._point)
                reachable.add(key)
                hotspots.append(hotspot)
        return hotspots

    def _place_hotspots(self) -> None:
        regions = {placed.face: hit_regions(placed) for placed in self._placed}
        for hotspot in self._hotspots:
            region = regions[hotspot.face][hotspot.key]
            box = region.boundingRect()
            hotspot.setGeometry(box)
            hotspot.setMask(region.translated(-box.topLeft()))

    def _point(self, key: MuscleSide | None) -> None:
        if key != self._pointed:
            self._pointed = key
            self.muscle_hovered.emit(key)
        self.update()

    def _mates(self, key: MuscleSide) -> list[MuscleSide]:
        """Both sides of a muscle where sides mean nothing, else the one."""
        if self._view.mode is MapMode.SORENESS:
            return [key]
        return [mate for mate in self._keys() if mate[0] is key[0]]

    def _keys(self) -> set[MuscleSide]:
        return {hotspot.key for hotspot in self._hotspots}

    def _refresh_picture(self, ratio: float) -> None:
        wanted = (self.size(), ratio, theme().colours, theme().text_scale)
        if wanted == self._picture_of:
            return
        self._picture_of = wanted
        self._picture = QPixmap(self.size() * ratio)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for placed in self._placed:
            paint_body(painter, placed, self._view)
        self._paint_face_names(painter)
        painter.end()

    def _paint_face_names(self, painter: QPainter) -> None:
        height = theme().line_height(TextRole.CAPTION)
        for placed, name in zip(self._placed, self._face_names, strict=False):
            wide = max(text_width(name, theme().font(TextRole.CAPTION)) + 1.0, placed.box.width())
            box = QRectF(0, self.height() - height, wide, height)
            box.moveLeft(placed.box.center().x() - wide / 2)
            muted = theme().colours.muted
            paint_text(painter, box, name, muted, role=TextRole.CAPTION, align=CENTRED)

    def _names_height(self) -> int:
        return theme().line_height(TextRole.CAPTION) + _NAME_GAP if self._face_names else 0

    def _paint_outline(self, painter: QPainter, key: MuscleSide, *, is_focus: bool) -> None:
        colours = theme().colours
        outline = self._outline(key)
        if is_focus:
            painter.strokePath(outline, _outline_pen(colours.raised, _FOCUS_HALO))
            painter.strokePath(outline, _outline_pen(colours.primary, _FOCUS_OUTLINE))
        else:
            painter.strokePath(outline, _outline_pen(colours.text, _OUTLINE))

    def _outline(self, key: MuscleSide) -> QPainterPath:
        outline = self._outlines.get(key)
        if outline is None:
            outline = QPainterPath()
            for placed in self._placed:
                if key in placed.muscles:
                    outline.addPath(union_outline(placed.muscles[key]))
            self._outlines[key] = outline
        return outline

    def _paint_tag(self, painter: QPainter, key: MuscleSide) -> None:
        label = self._view.labels.get(key, "")
        spots = [spot for spot in self._hotspots if spot.key == key and spot.is_pointed]
        if not label or not spots:
            return
        size = QSize(
            text_width(label, theme().font(TextRole.LABEL)) + round(2 * _TAG_PADDING),
            theme().grown(_TAG_HEIGHT, TextRole.LABEL),
        )
        box = tag_box(spots[0].geometry().toRectF(), size, self.rect().toRectF())
        colours = theme().colours
        fill_rounded(painter, box, _TAG_RADIUS, colours.toast)
        paint_text(painter, box, label, colours.toast_text, role=TextRole.LABEL, align=CENTRED)


def _outline_pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def tag_box(region: QRectF, size: QSize, bounds: QRectF) -> QRectF:
    """Where a name tag lies: above its region, or below where there is no room, never outside."""
    width = min(float(size.width()), bounds.width())
    left = region.center().x() - width / 2
    left = min(max(left, bounds.left()), bounds.right() - width)
    top = region.top() - _TAG_GAP - size.height()
    if top < bounds.top():
        top = min(region.bottom() + _TAG_GAP, bounds.bottom() - size.height())
    return QRectF(left, max(top, bounds.top()), width, size.height())
