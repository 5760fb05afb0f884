import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.muscles import MuscleGroup
from app.core.status import Status
from app.ui.theme.icons import Icon
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.muscle_row import MuscleRow, MuscleRowView, row_places
from app.ui.widgets.painting import row_shape
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.sparkline import curve_points, point_along
from app.ui.widgets.switch import Switch
from tests.ui.widgets.showing import Show

QUADRICEPS = MuscleRowView(
    MuscleGroup.QUADRICEPS, Status.GO_LIGHT, "Quadriceps", "Go light, ready Thu 15:00"
)


@given(st.floats(200, 600), st.floats(1, 2))
def test_parts_of_a_muscle_row_stay_apart(width: float, scale: float) -> None:
    """At any width and text size, symbol, words and curve stay inside and apart."""
    theme().set_text_scale(scale)
    height = MuscleRow().sizeHint().height()
    bounds = QRectF(0, 0, width, height)
    places = row_places(bounds)
    for part in (places.symbol, places.name, places.line, places.curve, places.divider):
        assert bounds.contains(part) or part.width() == 0
    assert places.symbol.right() < places.name.left()
    assert places.name.right() < places.curve.left()
    assert places.name.bottom() <= places.line.top() + 1e-9


@given(st.lists(st.floats(-5, 20), min_size=2, max_size=200), st.floats(0, 1))
def test_curve_stays_in_its_box(values: list[float], share: float) -> None:
    """Whatever the values, the curve and every point along it stay in the box."""
    box = QRectF(10, 4, 92, 36)
    points = curve_points(box, tuple(values), 10.0)
    for point in (*points, point_along(points, share)):
        assert box.left() - 1e-6 <= point.x() <= box.right() + 1e-6
        assert box.top() <= point.y() <= box.bottom()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_muscle_row_asks_for_its_muscle(show: Show, qtbot: QtBot, key: Qt.Key) -> None:
    """A key opens the muscle group of the row."""
    row = show(MuscleRow(QUADRICEPS))
    with qtbot.waitSignal(row.activated) as asked:
        QTest.keyClick(row, key)
    assert asked.args == [MuscleGroup.QUADRICEPS]


def test_muscle_row_tells_name_and_line(qtbot: QtBot) -> None:
    """A screen reader hears the name and when it is ready."""
    row = MuscleRow(QUADRICEPS)
    qtbot.addWidget(row)
    assert row.accessibleName() == "Quadriceps"
    assert row.accessibleDescription() == "Go light, ready Thu 15:00"


def test_row_tells_title_subtitle_and_value(qtbot: QtBot) -> None:
    """A screen reader hears everything that is written in a row."""
    row = Row(RowView("Units", "Weight and distance", value="kg, km"))
    qtbot.addWidget(row)
    assert row.accessibleName() == "Units"
    assert row.accessibleDescription() == "Weight and distance, kg, km"
    row.set_view(RowView("Theme", value="Dark"))
    assert row.accessibleName() == "Theme"


@pytest.mark.parametrize(
    ("view", "height"),
    [
        (RowView("Units"), 56),
        (RowView("Units", "kg, km"), 64),
        (RowView("Planner", "What if", Icon.CALENDAR_CLOCK), 68),
    ],
)
def test_row_heights(qtbot: QtBot, view: RowView, height: int) -> None:
    """Rows have the heights of the design and grow with the text."""
    row = Row(view)
    qtbot.addWidget(row)
    assert row.sizeHint().height() == height
    theme().set_text_scale(2.0)
    assert row.sizeHint().height() > height


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_trailing_widget_stands_at_the_end(show: Show, direction: Qt.LayoutDirection) -> None:
    """A switch in a row stands at the end of the reading direction and can be turned."""
    row = Row(RowView("Reminder", chevron=False))
    row.setLayoutDirection(direction)
    switch = Switch("Reminder")
    row.set_trailing(switch)
    show(row)
    is_right = switch.geometry().center().x() > row.width() / 2
    assert is_right == (direction == Qt.LayoutDirection.LeftToRight)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert switch.isChecked()


def test_hover_stays_clear_of_the_edges() -> None:
    """What a row fills under the pointer covers neither its card's edge nor its divider."""
    bounds = QRectF(0, 0, 380, 64)
    shape = row_shape(bounds)
    assert bounds.adjusted(1, 0, -1, -1).contains(shape)
    assert shape.center() == bounds.center()


def test_long_second_line_is_not_cut() -> None:
    """A second line too long for two lines takes a third."""
    heights = [
        Row(RowView("Deadlift", ", ".join(["Hamstrings"] * count))).heightForWidth(300)
        for count in (2, 5, 8)
    ]
    line = theme().line_height(TextRole.BODY)
    assert heights[2] - heights[1] == line
    assert heights[1] > heights[0]
