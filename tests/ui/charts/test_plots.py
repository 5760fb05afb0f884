"""Tests of the charts of the trends: what they read off, how they behave in a page, their look."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.accuracy import muscle_accuracy
from app.core.engine import Prepared, forecast, prepare
from app.core.load import load_series
from app.core.muscles import MuscleGroup
from app.core.recovery_timing import recovery_timings
from app.state.views.trends_accuracy import present_accuracy
from app.state.views.trends_course import trend_course
from app.state.views.trends_heat import present_heat_map
from app.state.views.trends_kinds import present_kinds
from app.state.views.trends_load import present_load_trend
from app.state.views.trends_progress import exercise_sessions, present_progress
from app.state.views.trends_range import Span
from app.state.views.trends_recovery import present_recovery
from app.state.views.trends_sessions import session_table
from app.state.views.trends_sets import present_sets_trend
from app.state.views.trends_sleep import present_sleep, sleep_episodes
from app.state.views.trends_soreness import present_soreness_trend
from app.state.views.trends_timing import present_timing
from app.ui.charts.error_plot import ErrorPlot
from app.ui.charts.heat_plot import HeatPlot
from app.ui.charts.kinds_plot import KindsPlot
from app.ui.charts.load_plot import LoadPlot
from app.ui.charts.plot import Plot
from app.ui.charts.progress_plot import ProgressPlot
from app.ui.charts.recovery_plot import RecoveryPlot
from app.ui.charts.sets_plot import SetsPlot
from app.ui.charts.sleep_plot import SleepPlot
from app.ui.charts.soreness_plot import SorenessPlot
from app.ui.charts.timing_plot import TimingPlot
from app.ui.charts.tip import tip_box
from app.ui.theme.theme import Appearance, theme
from tests.builders import MONDAY, activity, check_in, history, lifting

QUADRICEPS = MuscleGroup.QUADRICEPS
FOUR_WEEKS = Span(MONDAY.date() - timedelta(days=27), MONDAY.date())
YEAR = Span(MONDAY.date() - timedelta(days=363), MONDAY.date())


@pytest.fixture(autouse=True)
def plain_surroundings(qapp: QApplication) -> Iterator[None]:
    """Light, in British English."""
    theme().install(qapp)
    theme().set_appearance(Appearance.LIGHT)
    QLocale.setDefault(QLocale("en_GB"))
    yield
    theme().set_text_scale(1.0)
    theme().set_appearance(Appearance.LIGHT)
    QLocale.setDefault(QLocale.system())


@pytest.fixture(scope="module")
def athlete() -> Prepared:
    """Squats every fourth day up to yesterday, now and then a run, a check-in every morning."""
    workouts = [lifting(-24.0 * day - 10) for day in range(0, 60, 4)]
    workouts += [activity(-24.0 * day - 14, minutes=90) for day in range(0, 60, 8)]
    mornings = [
        check_in(
            -24.0 * day - 1,
            {QUADRICEPS: 4} if day % 4 == 3 else {},
            sleep_hours=5 + day * 7 % 60 / 15,
        )
        for day in range(60)
    ]
    return prepare(history(workouts, mornings))


def soreness_plot(athlete: Prepared, span: Span = FOUR_WEEKS) -> SorenessPlot:
    """Predicted against reported soreness."""
    plot = SorenessPlot()
    course = trend_course(QUADRICEPS, athlete, span, MONDAY)
    plot.display(present_soreness_trend(QUADRICEPS, course, athlete, span, MONDAY), "Soreness")
    return plot


def heat_plot(athlete: Prepared) -> HeatPlot:
    """Reported soreness by day."""
    plot = HeatPlot()
    plot.display(present_heat_map(athlete, FOUR_WEEKS), "Reports")
    return plot


def sets_plot(athlete: Prepared) -> SetsPlot:
    """Weekly sets."""
    plot = SetsPlot()
    plot.display(present_sets_trend(athlete, FOUR_WEEKS), "Sets")
    return plot


def recovery_plot(athlete: Prepared) -> RecoveryPlot:
    """The coming days."""
    plot = RecoveryPlot()
    plot.display(present_recovery(forecast(athlete, MONDAY), 80), "Recovery")
    return plot


def load_plot(athlete: Prepared) -> LoadPlot:
    """Session load."""
    plot = LoadPlot()
    series = load_series(athlete.history, FOUR_WEEKS.last)
    plot.display(present_load_trend(session_table(athlete.history), series, FOUR_WEEKS), "Load")
    return plot


def error_plot(athlete: Prepared) -> ErrorPlot:
    """Errors of each way to guess."""
    plot = ErrorPlot(lambda guess: guess.name)
    plot.display(
        present_accuracy(QUADRICEPS, muscle_accuracy(athlete, QUADRICEPS, MONDAY)), "Accuracy"
    )
    return plot


def timing_plot(athlete: Prepared) -> TimingPlot:
    """Learned recovery times."""
    plot = TimingPlot()
    plot.display(present_timing(QUADRICEPS, recovery_timings(athlete)), "Your recovery")
    return plot


def sleep_plot(athlete: Prepared) -> SleepPlot:
    """Nights and recovery."""
    plot = SleepPlot()
    span = Span(MONDAY.date() - timedelta(days=83), MONDAY.date())
    plot.display(present_sleep(QUADRICEPS, sleep_episodes(athlete), span), "Sleep")
    return plot


def kinds_plot(athlete: Prepared) -> KindsPlot:
    """Strength against endurance."""
    plot = KindsPlot()
    plot.display(
        present_kinds(session_table(athlete.history), FOUR_WEEKS, 6.0), "Strength and endurance"
    )
    return plot


def progress_plot(athlete: Prepared) -> ProgressPlot:
    """Progress in squats."""
    plot = ProgressPlot()
    sessions = exercise_sessions(athlete.history)
    plot.display(present_progress(None, sessions, athlete.history, FOUR_WEEKS), "Progress")
    return plot


MAKERS: tuple[Callable[[Prepared], Plot], ...] = (
    soreness_plot,
    heat_plot,
    sets_plot,
    recovery_plot,
    load_plot,
    timing_plot,
    sleep_plot,
    kinds_plot,
    progress_plot,
    error_plot,
)


@pytest.fixture(params=MAKERS, ids=lambda make: make.__name__)
def plot(request: pytest.FixtureRequest, qtbot: QtBot, athlete: Prepared) -> Plot:
    """Each chart at the width of a phone."""
    plot: Plot = request.param(athlete)
    qtbot.addWidget(plot)
    plot.resize(348, plot.sizeHint().height())
    plot.show()
    return plot


def picture(plot: Plot) -> QImage:
    """What it looks like."""
    return plot.grab().toImage()


def test_a_chart_is_drawn_and_says_what_it_is(plot: Plot) -> None:
    """A chart has a name for screen readers, and more than one colour."""
    image = picture(plot)
    colours = {image.pixel(x, y) for x in range(0, 340, 3) for y in range(0, image.height(), 3)}

    assert plot.accessibleName()
    assert len(colours) > 4


def test_arrow_keys_read_a_chart_off(plot: Plot) -> None:
    """Arrow keys step through a chart, a reader hears each step, and Escape ends it."""
    QTest.keyClick(plot, Qt.Key.Key_Right)
    first = plot.accessibleDescription()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Down):
        QTest.keyClick(plot, key)
    second = plot.accessibleDescription()
    QTest.keyClick(plot, Qt.Key.Key_Escape)

    assert first
    assert second
    assert plot.place is None
    assert plot.accessibleDescription() == ""


def test_steps_stay_inside(plot: Plot) -> None:
    """However often a key is pressed, what is read off exists."""
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down):
        for _ in range(400 if key in {Qt.Key.Key_Left, Qt.Key.Key_Right} else 30):
            QTest.keyClick(plot, key)
        assert plot.place is not None
        assert plot.reading(plot.place)


def test_what_is_under_the_mouse_is_read_off(plot: Plot) -> None:
    """The tip belongs to what lies under the finger: its anchor leads back to the same place."""
    for _ in range(3):
        QTest.keyClick(plot, Qt.Key.Key_Left)
    place = plot.place
    assert place is not None
    anchor = plot.anchor_of(place)
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    QTest.mouseMove(plot.viewport(), anchor.toPoint())

    assert plot.place_at(anchor) == place


def test_the_page_scrolls_not_the_chart(plot: Plot) -> None:
    """A wheel over a chart is left to the page."""
    wheel = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    plot.wheelEvent(wheel)

    assert not wheel.isAccepted()


def test_charts_follow_the_theme(plot: Plot) -> None:
    """Going dark redraws a chart that is already there."""
    light = picture(plot)
    theme().set_appearance(Appearance.DARK)
    dark = picture(plot)

    ground = QPoint(light.width() - 1, 0)
    assert light.pixelColor(ground) != dark.pixelColor(ground)
    assert dark.pixelColor(ground) == theme().colours.raised


def test_charts_grow_with_the_text(plot: Plot) -> None:
    """Twice the text needs a taller chart."""
    before = plot.sizeHint().height()
    theme().set_text_scale(2.0)

    assert plot.sizeHint().height() > before


def test_soreness_says_time_prediction_and_report(qtbot: QtBot, athlete: Prepared) -> None:
    """The tip names the moment, the prediction with its interval, and what was reported."""
    plot = soreness_plot(athlete)
    qtbot.addWidget(plot)
    plot.resize(348, plot.sizeHint().height())
    plot.read_off(plot.first_place())
    lines = plot.reading(plot.first_place())

    assert lines[0] == "Mon 23 Nov 09:00"
    assert lines[1].startswith("Predicted ")
    assert "80\N{NO-BREAK SPACE}% sure" in lines[1]
    assert lines[2].startswith("You reported ")


def test_a_year_is_read_off_by_weeks(qtbot: QtBot, athlete: Prepared) -> None:
    """Over a year the tip names the week."""
    plot = soreness_plot(athlete, YEAR)
    qtbot.addWidget(plot)

    assert plot.reading((0, 0))[0].startswith("Week of ")


def test_a_cell_says_day_and_rating(qtbot: QtBot, athlete: Prepared) -> None:
    """A cell of the map names its muscle group, its day and the rating."""
    plot = heat_plot(athlete)
    qtbot.addWidget(plot)
    plot.resize(348, plot.sizeHint().height())

    assert tuple(plot.reading((24, 0))) == ("Quadriceps", "Fri 20 Nov: soreness 4")


@pytest.mark.parametrize("days", [7, 28, 84, 364, 1200])
def test_cells_shrink_before_their_gaps_vanish(qtbot: QtBot, athlete: Prepared, days: int) -> None:
    """Cells never overlap, however many columns there are, and stay inside the chart."""
    plot = HeatPlot()
    qtbot.addWidget(plot)
    span = Span(MONDAY.date() - timedelta(days=days - 1), MONDAY.date())
    view = present_heat_map(athlete, span)
    plot.display(view, "Reports")
    plot.resize(348, plot.sizeHint().height())
    last = len(view.starts) - 1

    assert plot.cell((0, 0)).right() < plot.cell((1, 0)).left()
    assert plot.cell((last, 0)).right() <= plot.plot_rect().right() + 0.01
    assert plot.cell((0, 0)).height() < plot.plot_rect().height() / len(view.muscles)


def test_tips_stay_inside_the_chart() -> None:
    """A tip at any edge is moved inside."""
    bounds = QRectF(0, 0, 340, 160)
    for x in (0, 170, 340):
        for y in (0, 80, 160):
            assert bounds.contains(tip_box(bounds, QPointF(x, y), QPointF(120, 48)))
