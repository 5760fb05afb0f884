from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt

from app.ui.widgets.painting import FOCUS_OUTSET, mirrored, room_for_ring

lengths = st.floats(10, 1000, allow_nan=False)
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight


@given(lengths, lengths, lengths, lengths)
def test_ring_stays_inside(left: float, top: float, width: float, height: float) -> None:
    """A shape drawn in for its ring leaves room for the whole ring within the bounds."""
    bounds = QRectF(0, 0, 400, 400)
    shape = room_for_ring(QRectF(left, top, width, height), bounds)
    if not shape.isEmpty():
        outset = FOCUS_OUTSET
        assert bounds.contains(shape.adjusted(-outset, -outset, outset, outset))


@given(st.floats(0, 300), st.floats(1, 100))
def test_mirroring_twice_changes_nothing(left: float, width: float) -> None:
    """A box mirrored twice lies where it lay, and once keeps its distance from the other side."""
    bounds = QRectF(0, 0, 400, 40)
    box = QRectF(left, 4, width, 20)
    once = mirrored(box, bounds, RIGHT_TO_LEFT)
    assert abs((bounds.right() - once.right()) - (box.left() - bounds.left())) < 1e-6
    twice = mirrored(once, bounds, RIGHT_TO_LEFT)
    assert abs(twice.left() - box.left()) < 1e-6
    assert mirrored(box, bounds, LEFT_TO_RIGHT) == box
