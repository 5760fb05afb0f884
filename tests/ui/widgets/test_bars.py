import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.muscles import MuscleGroup
from app.core.status import Status
from app.ui.theme.icons import Icon
from app.ui.widgets.banner import Banner, BannerView
from app.ui.widgets.body_shapes import DRAWING_SIZE, Face
from app.ui.widgets.button import Button
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.muscle_thumbnail import MuscleThumbnail, best_face, crop_of
from app.ui.widgets.progress import Progress, busy_part
from app.ui.widgets.readiness_bar import ReadinessBar, ReadinessBarView, scale_place
from app.ui.widgets.scroll_page import ScrollPage, column_margin
from app.ui.widgets.text import Text
from app.ui.widgets.timer_bar import TimerBar, TimerBarView
from tests.ui.widgets.showing import Show


@given(st.floats(-50, 150))
def test_readiness_stays_on_its_bar(value: float) -> None:
    """A readiness outside the scale stays at its end."""
    bar = QRectF(0, 6, 300, 8)
    assert bar.left() <= scale_place(bar, value) <= bar.right()


@given(st.floats(0, 1))
def test_busy_part_stays_in_its_bar(phase: float) -> None:
    """The running part never leaves the bar."""
    bounds = QRectF(0, 0, 300, 8)
    assert bounds.adjusted(-1e-6, 0, 1e-6, 0).contains(busy_part(bounds, phase))


def test_values_are_told(qtbot: QtBot) -> None:
    """A screen reader hears readiness and progress as values."""
    readiness, progress = ReadinessBar("Readiness"), Progress("Import")
    for widget in (readiness, progress):
        qtbot.addWidget(widget)
    readiness.set_view(ReadinessBarView(62, 54, 70, Status.GO_LIGHT, 80, "ready from 80"))
    progress.set_fraction(0.4)
    for widget, value in ((readiness, 62), (progress, 400)):
        told = QAccessible.queryAccessibleInterface(widget)
        assert told.role() == QAccessible.Role.ProgressBar
        assert told.valueInterface().currentValue() == value


@pytest.mark.parametrize(("fraction", "busy"), [(None, True), (0.0, False), (3.0, False)])
def test_unknown_end_is_busy(qtbot: QtBot, fraction: float | None, busy: object) -> None:
    """Without a known end the bar is busy; a share past the end is the end."""
    progress = Progress("Import")
    qtbot.addWidget(progress)
    progress.set_fraction(fraction)
    assert progress.is_busy is busy
    assert progress.value() <= progress.maximum()


@pytest.mark.parametrize(
    ("muscle", "face"),
    [
        (MuscleGroup.CHEST, Face.FRONT),
        (MuscleGroup.LATS, Face.BACK),
        (MuscleGroup.HAMSTRINGS, Face.BACK),
        (MuscleGroup.QUADRICEPS, Face.FRONT),
    ],
)
def test_thumbnail_shows_the_working_face(muscle: MuscleGroup, face: Face) -> None:
    """A thumbnail shows the face on which the muscle lies, cropped around it."""
    assert best_face({muscle: 1.0}) is face
    crop = crop_of(face, {muscle: 1.0})
    assert crop.width() == crop.height() < DRAWING_SIZE.height()


def test_thumbnail_without_muscles_shows_the_body(qtbot: QtBot) -> None:
    """Nothing known is no error."""
    thumbnail = MuscleThumbnail("Muscles")
    qtbot.addWidget(thumbnail)
    thumbnail.set_muscles({})
    assert not thumbnail.grab().isNull()


def test_timer_bar_asks(show: Show, qtbot: QtBot) -> None:
    """Each button asks for its own change, and there are as many as the view names."""
    bar = TimerBar()
    bar.set_view(TimerBarView("Rest", "1:24", 0.6, ("less", "more", "skip")))
    show(bar)
    for index, button in enumerate(bar.findChildren(Button)):
        with qtbot.waitSignal(bar.action_chosen) as asked:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert asked.args == [index]
    bar.set_view(TimerBarView("Plank, set 1", "0:23", 0.4, ("Cancel", "Stop")))
    assert [b.text() for b in bar.findChildren(Button) if b.isVisible()] == ["Cancel", "Stop"]


def test_banner_ends_a_sentence_once(qtbot: QtBot) -> None:
    """A screen reader hears one full stop, also after a title that has its own."""
    banner = Banner(BannerView("The file is damaged.", "It was set aside."))
    qtbot.addWidget(banner)
    assert banner.accessibleName() == "The file is damaged. It was set aside."


def test_banner_says_all_and_acts(show: Show, qtbot: QtBot) -> None:
    """A screen reader hears what happened and what to do; the button acts."""
    banner = show(Banner(BannerView("Not read", "Nothing was changed.", "Try again")))
    assert banner.accessibleName() == "Not read. Nothing was changed."
    action = banner.findChild(Button)
    assert isinstance(action, Button)
    with qtbot.waitSignal(banner.acted):
        QTest.mouseClick(action, Qt.MouseButton.LeftButton)
    banner.set_view(BannerView("Not read", "Nothing was changed."))
    assert not action.isVisible()


def test_empty_state_acts(show: Show, qtbot: QtBot) -> None:
    """The one thing to do can be done, and the words can change."""
    state = show(EmptyState(Icon.CHART_LINE, "Nothing yet", "Two mornings.", "Check in"))
    action = state.findChild(Button)
    assert isinstance(action, Button)
    with qtbot.waitSignal(state.acted):
        QTest.keyClick(action, Qt.Key.Key_Return)
    state.set_content("Nothing", "No button now.")
    assert not action.isVisible()


@given(st.integers(320, 4000))
def test_column_is_never_too_wide(width: int) -> None:
    """A page's column is at most 560 px wide and keeps its margins."""
    margin = column_margin(width, 16)
    assert margin >= 16
    assert width - 2 * margin <= 561


def test_page_scrolls_to_a_widget(show: Show) -> None:
    """A widget far down can be brought into sight, and the page back to its top."""
    page = ScrollPage()
    page.resize(400, 300)
    lines = [Text(f"Line {number}") for number in range(60)]
    for line in lines:
        page.body.addWidget(line)
    show(page)
    page.scroll_to(lines[-1])
    assert page.verticalScrollBar().value() > 0
    page.scroll_to_top()
    assert page.verticalScrollBar().value() == 0
