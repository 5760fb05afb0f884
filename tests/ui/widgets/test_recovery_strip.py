"""Tests of app.ui.widgets.recovery_strip."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from app.ui.theme.theme import theme
from app.ui.widgets.recovery_strip import RecoveryStrip, RecoveryStripView, Zone, strip_point
from tests.ui.widgets.showing import Show

HOURS = tuple(float(hour) for hour in range(-4, 169))
PLOT = QRectF(0, 0, 340, 96)


def view_of(lowest: float, title: str = "Recovery") -> RecoveryStripView:
    """A course that dips to a strength at the session's end and comes straight back."""
    strength = tuple(
        100.0 if hour < 0 else 100.0 - (100.0 - lowest) * (1 - hour / 168) for hour in HOURS
    )
    zones = (
        Zone(12, 48, "Sore", "12\u201348 h", lambda colours: colours.tint),
        Zone(48, 120, title, "2\u20135 days", lambda colours: colours.inset),
    )
    return RecoveryStripView(HOURS, strength, zones, "usual", (20.0, strength[24], "90 %"))


@given(st.floats(40.0, 99.9), st.floats(-4.0, 168.0))
def test_every_strength_lies_in_the_plot(lowest: float, hour: float) -> None:
    """However deep it dips, the line of usual strength stays where it is and nothing is cut off."""
    view = view_of(lowest)
    usual = strip_point(view, PLOT, hour, 100.0)
    deep = strip_point(view, PLOT, hour, lowest)
    assert usual.y() == pytest.approx(strip_point(view_of(80.0), PLOT, 0.0, 100.0).y())
    assert PLOT.top() < usual.y() < deep.y() < PLOT.bottom()
    assert PLOT.left() <= usual.x() <= PLOT.right()


@given(st.floats(-4.0, 167.0))
def test_later_is_further_right(hour: float) -> None:
    """Time runs from left to right."""
    view = view_of(80.0)
    assert strip_point(view, PLOT, hour, 90.0).x() < strip_point(view, PLOT, hour + 1, 90.0).x()


def test_labels_without_room_get_a_line_each(show: Show) -> None:
    """Words that do not fit under their stretch make the strip higher, and none is lost."""
    strip = RecoveryStrip()
    strip.set_view(view_of(80.0), "Strength")
    short = strip.heightForWidth(346)
    strip.set_view(view_of(80.0, "A very long word for this stretch of days"), "Strength")
    assert strip.heightForWidth(346) == short
    theme().set_text_scale(2.0)
    assert strip.heightForWidth(200) > short
    show(strip)
    strip.repaint()
    assert strip.accessibleName() == "Strength"
