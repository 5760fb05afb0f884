"""The cost of Trends over ten years: opening, another range, and a frame beside bare pyqtgraph."""

from collections.abc import Iterator

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.arrays import FloatArray
from app.core.engine import forecast, prepare
from app.demo import DEMO_NOW
from app.state.views.trends import TrendsChoice, TrendsView
from app.state.views.trends_range import TrendsRange
from app.state.views.trends_source import TrendsSource
from app.ui.charts.load_plot import LoadPlot
from app.ui.charts.progress_plot import ProgressPlot
from app.ui.charts.soreness_plot import SorenessPlot
from app.ui.charts.time_plot import TimePlot, TimeWindow
from app.ui.pages.trends import TrendsPage
from app.ui.theme.theme import theme
from tests.benchmarks.conftest import history_of
from tests.benchmarks.costs import FRAME_SECONDS, Cost, Limit, cost_of, note

pytestmark = pytest.mark.cost

FIRST_SIGHT = Limit(seconds=0.1)
ANOTHER_RANGE = Limit(seconds=0.05)
WIDTH, HEIGHT = 380, 180
FRAMES = 20
MOVING = Limit(seconds=FRAMES * FRAME_SECONDS, floors=1.5)


@pytest.fixture(scope="module")
def source() -> TrendsSource:
    """Ten years of the made-up athlete."""
    prepared = prepare(history_of(10))
    return TrendsSource(prepared, forecast(prepared, DEMO_NOW))


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """The program's own look, and pyqtgraph left as it was found."""
    theme().install(qapp)
    yield
    pg.setConfigOptions(antialias=False)


def fresh(source: TrendsSource) -> TrendsSource:
    """The same history with nothing worked out yet."""
    return TrendsSource(source.prepared, source.forecast)


def test_opening_trends(source: TrendsSource, qtbot: QtBot) -> None:
    """The first charts are worked out, built and painted within a tenth of a second."""

    def open_page() -> None:
        page = TrendsPage()
        qtbot.addWidget(page)
        page.resize(412, 820)
        page.display(TrendsView(fresh(source), TrendsChoice()))
        page.show()
        page.repaint()

    cost = cost_of(open_page, FIRST_SIGHT)
    note(f"Trends, first sight: {cost.milliseconds():.0f} ms")
    assert cost.is_kept


@pytest.mark.parametrize("chosen", TrendsRange)
def test_a_range_seen_for_the_first_time(source: TrendsSource, chosen: TrendsRange) -> None:
    """What is in sight of any range is worked out within 50 ms, ten years included."""

    def present() -> None:
        view = TrendsView(fresh(source), TrendsChoice(chosen))
        assert view.soreness.days.size
        assert view.heat.check_ins

    cost = cost_of(present, ANOTHER_RANGE)
    note(f"Trends, presenting {chosen}: {cost.milliseconds():.0f} ms")
    assert cost.is_kept


@pytest.mark.parametrize("chosen", TrendsRange)
def test_another_range(source: TrendsSource, qtbot: QtBot, chosen: TrendsRange) -> None:
    """Switching to a range for the first time shows what is in sight within 50 ms."""
    page = TrendsPage()
    qtbot.addWidget(page)
    page.resize(412, 820)
    page.show()
    other = next(each for each in TrendsRange if each is not chosen)
    views: dict[TrendsRange, TrendsView] = {}

    def show(span: TrendsRange) -> None:
        page.display(views[span])
        page.repaint()

    def show_other() -> None:
        known = fresh(source)
        views.update({each: TrendsView(known, TrendsChoice(each)) for each in (other, chosen)})
        show(other)

    cost = cost_of(lambda: show(chosen), ANOTHER_RANGE, before=show_other)
    note(f"Trends, changing to {chosen}: {cost.milliseconds():.0f} ms")
    assert cost.is_kept


@pytest.mark.parametrize("name", ["soreness", "load", "progress"])
def test_a_frame_beside_bare_pyqtgraph(source: TrendsSource, qtbot: QtBot, name: str) -> None:
    """Moving over ten years costs no frame, and at most half more than pyqtgraph alone."""
    view = TrendsView(source, TrendsChoice(TrendsRange.ALL))
    plot, series = drawn(view, name)
    bare, line = bare_plot(series, name)
    for widget in (plot, bare):
        qtbot.addWidget(widget)
        widget.resize(WIDTH, HEIGHT)
        with qtbot.waitExposed(widget):
            widget.show()
    last = series[0][0].size - 1
    places = np.linspace(0, last, FRAMES).astype(int).tolist()

    def own_frames() -> None:
        for place in places:
            plot.read_off((place, 0))
            plot.viewport().repaint()

    def bare_frames() -> None:
        for place in places:
            line.setValue(float(series[0][0][place]))
            bare.viewport().repaint()

    cost = cost_of(own_frames, MOVING, beside=bare_frames)
    note(f"Trends, {name} frame: {frame(cost)}")
    assert cost.is_kept


@pytest.mark.parametrize("name", ["soreness", "load", "progress"])
@pytest.mark.parametrize("chosen", [TrendsRange.FOUR_WEEKS, TrendsRange.TWELVE_WEEKS])
def test_a_frame_while_days_move(
    source: TrendsSource, qtbot: QtBot, name: str, chosen: TrendsRange
) -> None:
    """Ten years move past in under 16 ms a frame, near bare pyqtgraph moved alike."""
    view = TrendsView(source, TrendsChoice(chosen))
    plot, series = drawn(view, name)
    bare, _line = bare_plot(series, name)
    for widget in (plot, bare):
        qtbot.addWidget(widget)
        widget.resize(WIDTH, HEIGHT)
        with qtbot.waitExposed(widget):
            widget.show()
    days = plot.scale()
    steps = np.linspace(0, days.last - days.first, FRAMES).tolist()

    def own_frames() -> None:
        for step in steps:
            plot.move_to(step)
            plot.viewport().repaint()

    def bare_frames() -> None:
        for step in steps:
            bare.setXRange(days.first - step, days.last - step, padding=0)
            bare.viewport().repaint()

    cost = cost_of(own_frames, MOVING, beside=bare_frames)
    note(f"Trends, moving {name} {chosen}: {frame(cost)}")
    assert cost.is_kept


def test_a_hand_through_ten_years(source: TrendsSource, qtbot: QtBot) -> None:
    """A drag through years, with its words and the days that it loads, keeps its frame too."""
    page = TrendsPage()
    qtbot.addWidget(page)
    page.resize(412, 820)
    page.display(TrendsView(source, TrendsChoice()))
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.is_complete)
    plot = page.cards[0].plot
    assert isinstance(plot, TimePlot)
    steps = range(0, 1500, 10)

    def drag() -> None:
        for back in steps:
            plot.move_to(back)
            plot.dragged.emit(back)
            QApplication.processEvents()

    cost = cost_of(drag, Limit(seconds=len(steps) * FRAME_SECONDS), turns=(3, 12))
    note(f"Trends, a hand through ten years: {cost.milliseconds(len(steps)):.1f} ms a frame")
    assert cost.is_kept


Series = list[tuple[FloatArray, FloatArray]]


def frame(cost: Cost) -> str:
    """What one of the frames cost."""
    return f"{cost.milliseconds(FRAMES):.1f} ms, {cost.floors:.2f} times bare pyqtgraph"


def drawn(view: TrendsView, name: str) -> tuple[TimePlot, Series]:
    """A chart of the page with all its days, and the series that it draws."""
    window = TimeWindow(view.span.first, view.span.days, 0, view.days_before)
    if name == "soreness":
        soreness, soreness_plot = view.soreness_around, SorenessPlot()
        soreness_plot.display(soreness, name, window)
        reports = np.array([[each.day, each.soreness] for each in soreness.reports])
        lines = [(soreness.days, each) for each in (soreness.mean, soreness.low, soreness.high)]
        return soreness_plot, [*lines, (reports[:, 0], reports[:, 1])]
    if name == "load":
        load, load_plot = view.all_load, LoadPlot()
        load_plot.display(load, name, window)
        return load_plot, [(load.at, load.acute), (load.at, load.chronic), (load.at, load.load)]
    progress, progress_plot = view.all_progress, ProgressPlot()
    progress_plot.display(progress, name, window)
    days = np.array([float((each.day - progress.span.first).days) for each in progress.points])
    maxima = np.array([each.maximum for each in progress.points])
    volumes = np.array([each.volume for each in progress.points])
    return progress_plot, [(days, maxima), (days, volumes * maxima.max() / volumes.max() / 3)]


def bare_plot(series: Series, name: str) -> tuple[pg.PlotWidget, pg.InfiniteLine]:
    """The same series in pyqtgraph's own plot, in the same forms."""
    pg.setConfigOptions(antialias=True)
    widget = pg.PlotWidget()
    curves = [widget.plot(days, values, pen=pg.mkPen("w", width=2)) for days, values in series[:-1]]
    days, values = series[-1]
    if name == "soreness":
        widget.addItem(pg.FillBetweenItem(curves[1], curves[2], brush=(90, 120, 110)))
        widget.addItem(pg.ScatterPlotItem(days, values, size=6))
    else:
        width = float(np.diff(days).min() * 0.7)
        widget.addItem(pg.BarGraphItem(x=days, height=values, width=width))
    line = pg.InfiniteLine(0.0)
    widget.addItem(line)
    return widget, line
