"""Tests of moving charts through time: by a drag, by keys, and never beyond the data."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.engine import forecast, prepare
from app.core.muscles import MuscleGroup
from app.state.views.trends import TrendsChoice, TrendsView
from app.state.views.trends_range import TrendsRange
from app.state.views.trends_source import TrendsSource
from app.ui import formats
from app.ui.charts.date_axis import date_ticks
from app.ui.charts.heat_plot import HeatPlot, days_of
from app.ui.charts.kinds_plot import KindsPlot
from app.ui.charts.kinds_plot import days_of as days_of_bars
from app.ui.charts.load_plot import LoadPlot
from app.ui.charts.progress_plot import ProgressPlot
from app.ui.charts.soreness_plot import SorenessPlot
from app.ui.charts.time_plot import TimePlot, TimeWindow
from app.ui.pages.trends import TrendsPage
from app.ui.pages.trends_time_card import TimeCard
from app.ui.theme.theme import theme
from tests.builders import MONDAY, activity, check_in, history, lifting

DAYS = 300
QUADRICEPS = MuscleGroup.QUADRICEPS


@pytest.fixture(autouse=True)
def plain_surroundings(qapp: QApplication) -> Iterator[None]:
    """British English in the program's own look; what is let go stays where it is."""
    theme().install(qapp)
    theme().set_reduced_motion(True)
    QLocale.setDefault(QLocale("en_GB"))
    yield
    theme().set_reduced_motion(None)
    QLocale.setDefault(QLocale.system())


@pytest.fixture(scope="module")
def source() -> TrendsSource:
    """Squats every fourth day, a run every eighth, a check-in every morning."""
    workouts = [lifting(-24.0 * day - 10) for day in range(0, DAYS, 4)]
    workouts += [activity(-24.0 * day - 14, minutes=90) for day in range(0, DAYS, 8)]
    mornings = [
        check_in(-24.0 * day - 1, {QUADRICEPS: 4} if day % 4 == 3 else {}) for day in range(DAYS)
    ]
    prepared = prepare(history(workouts, mornings))
    return TrendsSource(prepared, forecast(prepared, MONDAY))


def window(view: TrendsView, first: date, days: float) -> TimeWindow:
    """The days of a range in sight, to be moved back as far as data reach."""
    return TimeWindow(first, days, view.back, view.days_before)


def soreness(view: TrendsView) -> TimePlot:
    """Predicted against reported soreness."""
    plot = SorenessPlot()
    plot.display(view.soreness_around, "Soreness", window(view, view.span.first, 32))
    return plot


def heat(view: TrendsView) -> TimePlot:
    """Reported soreness by day."""
    plot = HeatPlot()
    starts = view.heat.starts
    plot.display(view.all_heat, "Reports", window(view, starts[0], days_of(view.heat)))
    return plot


def load(view: TrendsView) -> TimePlot:
    """Session load."""
    plot = LoadPlot()
    plot.display(view.all_load, "Load", window(view, view.span.first, view.span.days))
    return plot


def kinds(view: TrendsView) -> TimePlot:
    """Strength against endurance."""
    plot = KindsPlot()
    start = view.kinds.bars[0].start
    plot.display(view.all_kinds, "Kinds", window(view, start, days_of_bars(view.kinds)))
    return plot


def progress(view: TrendsView) -> TimePlot:
    """Progress in squats."""
    plot = ProgressPlot()
    plot.display(view.all_progress, "Progress", window(view, view.span.first, view.span.days))
    return plot


@pytest.fixture(params=[soreness, heat, load, kinds, progress], ids=lambda make: make.__name__)
def plot(request: pytest.FixtureRequest, qtbot: QtBot, source: TrendsSource) -> TimePlot:
    """Each chart over time at the width of a phone, over four weeks."""
    make: Callable[[TrendsView], TimePlot] = request.param
    plot = make(TrendsView(source, TrendsChoice()))
    qtbot.addWidget(plot)
    plot.resize(348, plot.sizeHint().height())
    plot.show()
    return plot


def drag(plot: TimePlot, right: int, down: int = 0) -> None:
    """Press in the middle, move in small steps, and let go."""
    view = plot.viewport()
    at = QPoint(view.width() // 2, 12)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    for part in range(1, 9):
        QTest.mouseMove(view, at + QPoint(right * part // 8, down * part // 8))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at + QPoint(right, down))


def days_in(pixels: int, plot: TimePlot) -> int:
    """How many days a drag over some pixels stands for."""
    scale = plot.scale()
    return round(pixels / scale.plot.width() * (scale.last - scale.first))


def test_a_drag_to_the_side_moves_the_days(plot: TimePlot, qtbot: QtBot) -> None:
    """The days follow the finger: what was under it stays under it, and no tip is in the way."""
    first = plot.scale().first
    with qtbot.waitSignal(plot.settled) as settled:
        drag(plot, 120)

    assert settled.args == [days_in(120, plot)]
    assert first - plot.scale().first == pytest.approx(days_in(120, plot), abs=0.6)
    assert plot.place is None
    assert plot.is_moved


def test_a_drag_up_or_down_moves_nothing(plot: TimePlot, qtbot: QtBot) -> None:
    """A drag that is steeper than flat is the page's."""
    with qtbot.assertNotEmitted(plot.dragged), qtbot.assertNotEmitted(plot.settled):
        drag(plot, 20, 90)

    assert not plot.is_moved


def test_a_tap_reads_off_and_moves_nothing(plot: TimePlot, qtbot: QtBot) -> None:
    """Pressing and letting go, with a finger that trembles, shows the tip."""
    with qtbot.assertNotEmitted(plot.settled):
        drag(plot, 3, 2)

    assert plot.place is not None


def test_the_present_is_the_end(plot: TimePlot, qtbot: QtBot) -> None:
    """Dragging to the left at the present shows no more of the future."""
    before = plot.scale().first
    drag(plot, -150)

    assert plot.scale().first == before


def test_the_first_entry_is_the_other_end(plot: TimePlot) -> None:
    """However far a chart is moved, it stops where the data begin."""
    plot.move_to(10_000.0)
    moved = plot.scale()

    assert plot.is_moved
    plot.move_to(0)
    assert plot.scale().first - moved.first == DAYS - 28


def test_keys_move_the_days_and_bring_them_back(plot: TimePlot, qtbot: QtBot) -> None:
    """Shift and an arrow move a quarter of what is in sight; Home returns to the present."""
    first = plot.scale().first
    with qtbot.waitSignal(plot.settled) as settled:
        QTest.keyClick(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    quarter = round((plot.scale().last - plot.scale().first) / 4)

    assert settled.args == [quarter]
    QTest.keyClick(plot, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert plot.scale().first == first
    QTest.keyClick(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(plot.settled) as settled:
        QTest.keyClick(plot, Qt.Key.Key_Home)
    assert settled.args == [0]


def test_a_double_tap_returns_to_the_present(plot: TimePlot, qtbot: QtBot) -> None:
    """After a drag, a double tap brings the present back."""
    drag(plot, 120)
    with qtbot.waitSignal(plot.settled) as settled:
        QTest.mouseDClick(plot.viewport(), Qt.MouseButton.LeftButton)

    assert settled.args == [0]
    assert not plot.is_moved


def test_a_chart_let_go_in_motion_rolls_on(plot: TimePlot, qtbot: QtBot) -> None:
    """It shows more days than the hand moved, slows down, and says so once it rests."""
    theme().set_reduced_motion(False)
    passed: list[int] = []
    plot.dragged.connect(passed.append)
    with qtbot.waitSignal(plot.settled) as settled:
        drag(plot, 60)

    assert settled.args == [passed[-1]]
    assert passed == sorted(passed)
    assert passed[-1] > days_in(60, plot)


def test_what_is_read_off_is_in_sight(plot: TimePlot) -> None:
    """In the past, too, arrow keys stay within the days in sight."""
    plot.move_to(20)
    scale = plot.scale()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        for _ in range(60):
            QTest.keyClick(plot, key)
        assert plot.place is not None
        assert scale.first - 7 <= plot.positions()[plot.place[0]] <= scale.last + 7


def test_values_stay_on_the_scale(plot: TimePlot) -> None:
    """Wherever a chart is moved, what is in sight fits between its lowest and highest line."""
    for back in range(0, 270, 15):
        plot.move_to(back)
        low, high = plot.extremes(plot.in_sight())
        assert plot.reach[0] <= low
        assert high <= plot.reach[1]


@given(st.integers(0, 400), st.sampled_from([7, 28, 84, 119]), st.integers(1, 9))
def test_named_days_move_with_the_axis(back: int, length: int, most: int) -> None:
    """A day that is named stays named while the axis moves, until it leaves it."""
    today = date(2026, 11, 23)
    first = today - timedelta(days=back + length - 1)
    ticks = [
        date_ticks(begin, begin + timedelta(days=length - 1), most, today).days
        for begin in (first, first + timedelta(days=1))
    ]

    assert {day for day in ticks[0] if day > first} <= set(ticks[1])
    assert len(ticks[0]) <= max(most, 3)


@pytest.fixture
def page(qtbot: QtBot, source: TrendsSource) -> TrendsPage:
    """The page on a phone, all its cards filled."""
    page = TrendsPage()
    qtbot.addWidget(page)
    page.resize(412, 820)
    page.display(TrendsView(source, TrendsChoice()))
    page.show()
    qtbot.waitUntil(lambda: page.is_complete)
    QApplication.processEvents()
    return page


def time_card(page: TrendsPage, index: int = 0) -> TimeCard:
    """A card whose chart moves through time."""
    card = page.cards[index]
    assert isinstance(card, TimeCard)
    return card


def drag_slowly(plot: TimePlot, right: int, down: int) -> None:
    """A drag as a hand makes it, with the page looking on."""
    view = plot.viewport()
    at = QPoint(view.width() // 2, 60)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    for part in range(1, 11):
        QTest.mouseMove(view, at + QPoint(right * part // 10, down * part // 10))
        QTest.qWait(16)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at + QPoint(right, down))


def test_in_a_page_a_chart_moves_sideways_and_the_page_up_and_down(page: TrendsPage) -> None:
    """One and the same finger: sideways it is the chart's, upwards the page's."""
    card = time_card(page)
    plot = card.plot
    assert isinstance(plot, TimePlot)
    drag_slowly(plot, 120, 4)

    assert plot.is_moved
    assert page.verticalScrollBar().value() == 0
    plot.move_to(0)
    drag_slowly(plot, 4, -50)
    assert not plot.is_moved
    assert page.verticalScrollBar().value() > 0


def test_a_moved_card_says_its_days(page: TrendsPage) -> None:
    """While it moves a card says the days; once it rests, what they find, and the days."""
    card = time_card(page)
    plot = card.plot
    assert isinstance(plot, TimePlot)
    title, height = card.title, card.height()
    plot.move_to(56)
    plot.dragged.emit(56)

    assert card.title == formats.days_between(date(2026, 9, 1), date(2026, 9, 28))
    assert card.height() == height
    plot.settled.emit(56)
    assert card.can_return
    assert "2026" not in card.title
    assert len(card.table().rows) > 28
    card.go_back(0)
    assert card.title == title


@pytest.mark.parametrize(
    "chosen", [TrendsRange.WEEK, TrendsRange.FOUR_WEEKS, TrendsRange.TWELVE_WEEKS]
)
def test_every_card_follows_as_far_as_data_go(
    page: TrendsPage, source: TrendsSource, chosen: TrendsRange
) -> None:
    """Each card over time shows any place in the past, with a chart and not an empty state."""
    page.display(TrendsView(source, TrendsChoice(chosen)))
    while not page.is_complete:
        QApplication.processEvents()
    cards = [card for card in page.cards if isinstance(card, TimeCard)]

    assert len(cards) == 5
    for card in cards:
        for back in (1, 30, 150, 215):
            card.go_back(back)
            assert not card.is_empty
            assert card.title
            card.grab()
