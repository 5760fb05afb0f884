import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QRegion
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.muscles import MUSCLES, MuscleGroup, Side
from app.core.status import Status
from app.ui.theme.theme import theme
from app.ui.widgets.body_layout import (
    face_boxes,
    hit_regions,
    place_face,
    place_faces,
    union_outline,
)
from app.ui.widgets.body_map import BodyMap, tag_box
from app.ui.widgets.body_paint import BodyMapView, MapMode, muscle_colour
from app.ui.widgets.body_shapes import DRAWING_SIZE, Face, body_shapes, parse_path
from app.ui.widgets.muscle_hotspot import MuscleHotspot
from tests.ui.widgets.showing import Show

QUADRICEPS_LEFT = (MuscleGroup.QUADRICEPS, Side.LEFT)
LABELS = {(muscle, side): f"{muscle.value}, {side.value}" for muscle in MUSCLES for side in Side}
ALL_READY = BodyMapView(MapMode.READINESS, dict.fromkeys(LABELS, Status.READY), LABELS)
SMALLEST, LARGEST = 120, 600


def hotspot(body: BodyMap, face: Face, key: tuple[MuscleGroup, Side]) -> MuscleHotspot:
    """The part of the map that a muscle takes on a face."""
    found = [
        spot for spot in body.findChildren(MuscleHotspot) if (spot.face, spot.key) == (face, key)
    ]
    return found[0]


def point_inside(region: QRegion) -> QPoint:
    """A place that is certainly hit: the middle of the widest stripe of a region."""
    return max(region, key=lambda stripe: stripe.width()).center()


def test_every_muscle_is_drawn_on_both_sides() -> None:
    """Each muscle group has a left and a right part on the front, the back or both."""
    drawn = {key for face in Face for key in body_shapes(face).muscles}
    assert drawn == {(muscle, side) for muscle in MUSCLES for side in Side}


@pytest.mark.parametrize("face", Face)
def test_sides_mirror_exactly(face: Face) -> None:
    """The person's left is the mirror image of the right."""
    shapes = body_shapes(face).muscles
    for muscle in {muscle for muscle, _side in shapes}:
        left = shapes[muscle, Side.LEFT].boundingRect()
        right = shapes[muscle, Side.RIGHT].boundingRect()
        assert left.left() == pytest.approx(DRAWING_SIZE.width() - right.right(), abs=0.02)
        assert left.top() == pytest.approx(right.top(), abs=0.02)


def test_left_is_the_persons_own() -> None:
    """On the front the person's left lies on the viewer's right, on the back on the left."""
    middle = DRAWING_SIZE.width() / 2
    front = body_shapes(Face.FRONT).muscles[QUADRICEPS_LEFT].boundingRect()
    back = body_shapes(Face.BACK).muscles[MuscleGroup.GLUTES, Side.LEFT].boundingRect()
    assert front.center().x() > middle
    assert back.center().x() < middle


def test_paths_are_read() -> None:
    """A path of lines and curves is read with its numbers."""
    path = parse_path("M10 20C10 20 30.5 20 30.5 -4.25Z")
    assert path.elementAt(0).x == 10
    assert path.boundingRect().right() == pytest.approx(30.5)


@pytest.mark.parametrize("broken", ["10 20", "M10", "M0 0C1 2 3"])
def test_broken_paths_are_refused(broken: str) -> None:
    """Numbers without a command, or too few of them, are an error."""
    with pytest.raises(ValueError, match=r"no command|argument"):
        parse_path(broken)


@given(st.floats(120, 1200), st.floats(120, 1200), st.integers(1, 2))
def test_faces_fit_side_by_side(width: float, height: float, count: int) -> None:
    """Faces keep their proportions, stay inside and never touch."""
    bounds = QRectF(0, 0, width, height)
    boxes = face_boxes(bounds, count)
    for box in boxes:
        assert bounds.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(box)
        assert box.height() / box.width() == pytest.approx(440 / 200)
    assert all(one.right() < other.left() for one, other in pairwise(boxes))


@pytest.mark.parametrize("height", [290, LARGEST])
@pytest.mark.parametrize("face", Face)
def test_hits_never_overlap_a_neighbours_shape(face: Face, height: int) -> None:
    """A margin for the finger never takes what another muscle shows."""
    placed = place_face(QRectF(0, 0, height * 200 / 440, height), face)
    regions = hit_regions(placed)
    for key, path in placed.muscles.items():
        inside = point_inside(regions[key])
        others = [
            other
            for other in regions
            if other != key and placed.muscles[other].contains(QPointF(inside))
        ]
        assert not regions[key].isEmpty()
        assert path.boundingRect().adjusted(-12, -12, 12, 12).contains(QPointF(inside))
        assert not others


@pytest.mark.parametrize("face", Face)
def test_every_muscle_is_hit_on_the_smallest_map(face: Face) -> None:
    """Even 120 px high, each muscle can be hit within a finger's width of its shape."""
    placed = place_face(QRectF(0, 0, SMALLEST * 200 / 440, SMALLEST), face)
    for key, region in hit_regions(placed).items():
        assert not region.isEmpty()
        around = placed.muscles[key].boundingRect().adjusted(-12, -12, 12, 12)
        assert around.contains(region.boundingRect().toRectF())


def test_tiny_muscles_are_padded() -> None:
    """A muscle of a few pixels is hit within several pixels around it."""
    placed = place_faces(QRectF(0, 0, 240, 200), (Face.FRONT, Face.BACK))[0]
    neck = placed.muscles[MuscleGroup.NECK, Side.LEFT].boundingRect()
    hit = hit_regions(placed)[MuscleGroup.NECK, Side.LEFT].boundingRect()
    assert hit.width() >= neck.width() + 8


@pytest.mark.parametrize("face", Face)
def test_outline_joins_the_parts(face: Face) -> None:
    """The outline of a muscle holds all its parts in fewer pieces."""
    placed = place_face(QRectF(0, 0, 132, 290), face)
    for path in placed.muscles.values():
        outline = union_outline(path)
        assert len(outline.toSubpathPolygons()) <= len(path.toSubpathPolygons())
        assert outline.boundingRect().adjusted(-0.5, -0.5, 0.5, 0.5).contains(path.boundingRect())


@given(st.floats(0, 380), st.floats(0, 280), st.integers(20, 600), st.integers(16, 60))
def test_name_tag_stays_inside(left: float, top: float, width: int, height: int) -> None:
    """A name tag never leaves the map, however long the name."""
    bounds = QRectF(0, 0, 400, 300)
    box = tag_box(QRectF(left, top, 20, 20), QSize(width, height), bounds)
    assert bounds.contains(box)


def test_click_names_muscle_and_side(show: Show, qtbot: QtBot) -> None:
    """A click inside a shape tells which muscle and which side it is."""
    body = show(BodyMap("Body"))
    spot = hotspot(body, Face.FRONT, QUADRICEPS_LEFT)
    with qtbot.waitSignal(body.muscle_activated) as activated:
        QTest.mouseClick(spot, Qt.MouseButton.LeftButton, pos=point_inside(spot.mask()))
    assert activated.args == list(QUADRICEPS_LEFT)


def test_background_is_not_hit(show: Show) -> None:
    """The corner of the map and the space between the bodies belong to no muscle."""
    body = show(BodyMap("Body"))
    assert body.childAt(QPoint(1, 1)) is None
    assert body.childAt(QPoint(body.width() // 2, body.height() - 4)) is None


def test_keyboard_reaches_each_muscle_once(qtbot: QtBot) -> None:
    """Tab reaches each muscle and side once, though many are drawn on both faces."""
    body = BodyMap("Body")
    qtbot.addWidget(body)
    reached = [
        spot.key
        for spot in body.findChildren(MuscleHotspot)
        if spot.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(reached) == len(set(reached)) == 2 * len(MUSCLES)


def test_keyboard_activates_and_hovers(show: Show, qtbot: QtBot) -> None:
    """Focus by Tab names a muscle as hovering does, and Space activates it."""
    body = show(BodyMap("Body"))
    body.set_view(ALL_READY)
    spot = hotspot(body, Face.FRONT, QUADRICEPS_LEFT)
    with qtbot.waitSignal(body.muscle_hovered) as hovered:
        spot.setFocus(Qt.FocusReason.TabFocusReason)
    assert hovered.args == [QUADRICEPS_LEFT]
    with qtbot.waitSignal(body.muscle_activated):
        QTest.keyClick(spot, Qt.Key.Key_Space)


def test_screen_reader_hears_name_value_and_choice(show: Show) -> None:
    """Each region is told with its value and whether it is selected."""
    body = show(BodyMap("Body"))
    body.set_view(BodyMapView(MapMode.SORENESS, {}, LABELS, frozenset({QUADRICEPS_LEFT})))
    told = QAccessible.queryAccessibleInterface(hotspot(body, Face.FRONT, QUADRICEPS_LEFT))
    assert told.text(QAccessible.Text.Name) == "quadriceps, left"
    assert told.state().checked


@pytest.mark.parametrize("status", Status)
def test_fill_is_the_status_colour(status: Status) -> None:
    """Readiness is coloured by the fill of its status, and what is missing as no data."""
    colours = theme().colours
    assert muscle_colour(MapMode.READINESS, status) == colours.status(status).fill
    assert muscle_colour(MapMode.READINESS, None) == colours.status(Status.UNKNOWN).fill


@given(st.floats(-2, 14))
def test_any_soreness_has_a_colour(level: float) -> None:
    """A soreness outside the scale is coloured as the nearest end."""
    colours = theme().colours
    fill = muscle_colour(MapMode.SORENESS, level)
    assert fill in (*colours.soreness[1:], colours.status(Status.UNKNOWN).fill)


@pytest.mark.parametrize("height", [SMALLEST, 290, LARGEST])
def test_picture_is_kept_between_repaints(show: Show, height: int) -> None:
    """A repaint without news costs less than 4 ms at double density, at any size."""
    body = BodyMap("Body")
    body.resize(height, height)
    show(body)
    body.set_view(ALL_READY)
    image = QImage(body.size() * 2, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(2)
    body.render(image)
    times = []
    for _ in range(5):
        started = time.process_time()
        body.render(image)
        times.append(time.process_time() - started)
    assert min(times) < 0.004 * max(1.0, (height / 290) ** 2)
