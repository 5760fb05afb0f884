"""Tests of the picture that a chart keeps while only what is read off it changes."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.engine import forecast, prepare
from app.core.muscles import MuscleGroup
from app.state.views.trends import TrendsChoice, TrendsView
from app.state.views.trends_source import TrendsSource
from app.ui.charts.soreness_plot import SorenessPlot
from app.ui.charts.still import Still
from app.ui.charts.time_plot import TimeWindow
from app.ui.theme.theme import Appearance, theme
from tests.builders import MONDAY, check_in, history, lifting


@pytest.fixture
def plot(qapp: QApplication, qtbot: QtBot) -> SorenessPlot:
    """Four weeks of two months of squats."""
    theme().install(qapp)
    workouts = [lifting(-24.0 * day - 10) for day in range(0, 60, 4)]
    mornings = [check_in(-24.0 * day - 1, {MuscleGroup.QUADRICEPS: day % 4}) for day in range(60)]
    prepared = prepare(history(workouts, mornings))
    view = TrendsView(TrendsSource(prepared, forecast(prepared, MONDAY)), TrendsChoice())
    plot = SorenessPlot()
    qtbot.addWidget(plot)
    plot.display(view.soreness_around, "Soreness", TimeWindow(view.span.first, 32.0, 0, 30))
    plot.resize(348, plot.sizeHint().height())
    plot.show()
    return plot


def canvas(widget: QWidget, ratio: float) -> QImage:
    """An empty picture as large as a widget, of some sharpness."""
    picture = QImage(widget.size() * ratio, QImage.Format.Format_ARGB32)
    picture.setDevicePixelRatio(ratio)
    picture.fill(theme().colours.raised)
    return picture


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_still_is_the_chart_itself(plot: SorenessPlot, ratio: float) -> None:
    """Painted from its picture, a chart is the same pixel for pixel, on sharp screens too."""
    direct, kept = canvas(plot, ratio), canvas(plot, ratio)
    QWidget.render(plot, direct, QPoint())
    painter = QPainter(kept)
    Still(plot).paint(painter)
    painter.end()

    assert kept == direct


def test_the_ground_is_painted_once_for_all_that_is_read_off(
    plot: SorenessPlot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A finger that moves over a chart changes only what lies above it."""
    painted: list[QPainter] = []
    monkeypatch.setattr(plot, "paint_ground", painted.append)
    seen = []
    for place in range(20):
        plot.read_off((place, 0))
        seen.append(plot.grab().toImage())

    assert len(painted) == 1
    assert seen[0] != seen[-1]


def test_a_chart_that_changes_is_not_shown_as_it_was(plot: SorenessPlot) -> None:
    """Other days, another size and another theme are seen at once, while a tip is shown too."""
    plot.read_off((30, 0))
    before = plot.grab().toImage()
    plot.move_to(12.0)
    moved = plot.grab().toImage()
    plot.resize(300, plot.height())
    smaller = plot.grab().toImage()
    theme().set_appearance(Appearance.DARK)
    try:
        plot.read_off((30, 0))
        dark = plot.grab().toImage()
    finally:
        theme().set_appearance(Appearance.LIGHT)

    assert before != moved
    assert smaller.width() < moved.width()
    assert dark.pixelColor(2, 2).lightness() < smaller.pixelColor(2, 2).lightness()
