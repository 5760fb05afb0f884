"""Tests of app.ui.charts.muscle_chart and its scale."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QLocale, QPoint, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.days import in_zone
from app.core.muscles import MuscleGroup
from app.core.soreness import SorenessRating
from app.state.views.muscle_curve import CurveView, curve_view
from app.ui.charts.muscle_chart import MuscleChart
from app.ui.charts.muscle_chart_scale import ChartScale, day_spans, kept_inside
from app.ui.theme.theme import theme
from tests.state.views.forecasts import NOW, check_in, forecast_of, history_of, hours_before

QUADRICEPS = MuscleGroup.QUADRICEPS
SCALE = ChartScale(QRectF(20, 10, 336, 180), -48, 120, 8)


@pytest.fixture(autouse=True)
def plain_surroundings(qapp: QApplication) -> Iterator[None]:
    """The theme, in British English."""
    theme().install(qapp)
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def curve() -> CurveView:
    """The quadriceps on Monday morning, with yesterday's report."""
    forecast = forecast_of()
    history = history_of(check_in(hours_before(25), SorenessRating(QUADRICEPS, 1)))
    return curve_view(forecast.muscles[QUADRICEPS], forecast, history)


@pytest.fixture
def chart(qtbot: QtBot, curve: CurveView) -> MuscleChart:
    """The chart at the width of a phone."""
    chart = MuscleChart()
    qtbot.addWidget(chart)
    chart.resize(380, 240)
    chart.display(curve, "Soreness curve")
    chart.show()
    return chart


@given(st.integers(-48, 120))
def test_an_hour_is_found_where_it_is_drawn(hour: int) -> None:
    """Reading off a place gives the hour that is drawn there."""
    assert SCALE.hour_at(SCALE.x(hour)) == hour


@given(st.floats(-1e4, 1e4), st.floats(-5, 50))
def test_nothing_leaves_the_plot(x: float, soreness: float) -> None:
    """Places outside give the first or last hour; values off the scale stay at its edge."""
    assert -48 <= SCALE.hour_at(x) <= 120
    assert SCALE.plot.top() <= SCALE.y(soreness) <= SCALE.plot.bottom()


def test_days_cover_the_hours_without_gaps() -> None:
    """Each calendar day follows the one before, from the first hour to the last."""
    spans = list(day_spans(NOW, -48, 120))

    assert (spans[0].start, spans[-1].end) == (-48, 120)
    assert [a.end for a in spans[:-1]] == pytest.approx([b.start for b in spans[1:]])
    assert len(spans) == 8


@pytest.mark.parametrize(("evening", "hours"), [((3, 28, 19), 23.0), ((10, 24, 18), 25.0)])
def test_a_day_lasts_as_long_as_its_clock(evening: tuple[int, int, int], hours: float) -> None:
    """The day on which the clock changes has an hour less or more."""
    month, day, hour = evening
    now = in_zone(datetime(2026, month, day, hour, tzinfo=UTC), ZoneInfo("Europe/Amsterdam"))
    lengths = {span.day: span.end - span.start for span in day_spans(now, -48, 120)}

    assert lengths[now.date() + timedelta(days=1)] == hours
    assert lengths[now.date() + timedelta(days=2)] == lengths[now.date()] == 24.0


@given(st.floats(-500, 900))
def test_words_stay_inside(left: float) -> None:
    """A label is moved sideways until it lies within the plot."""
    box = kept_inside(QRectF(left, 0, 80, 16), SCALE.plot)

    assert box.left() >= SCALE.plot.left()
    assert box.right() <= SCALE.plot.right() + 1e-9


def test_arrow_keys_read_the_curve_off(chart: MuscleChart) -> None:
    """The first arrow starts at now; further ones step an hour, Page keys a day."""
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.hour == 0
    assert "Mon 09:41, Predicted" in chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.hour == -1
    QTest.keyClick(chart, Qt.Key.Key_PageUp)
    assert chart.hour == -25
    assert "You reported 1" in chart.accessibleDescription()
    for _ in range(9):
        QTest.keyClick(chart, Qt.Key.Key_PageDown)
    assert chart.hour == 120
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.hour is None
    assert not chart.accessibleDescription()


def test_the_pointer_reads_the_curve_off(chart: MuscleChart) -> None:
    """Under the finger the chart says what it shows there, and stops when it leaves."""
    QTest.mouseMove(chart, QPoint(379, 100))
    assert chart.hour == 120

    chart.clearFocus()
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))

    assert chart.hour is None


def test_another_curve_is_not_read_off_yet(chart: MuscleChart) -> None:
    """What was read off belongs to the curve that was shown."""
    QTest.keyClick(chart, Qt.Key.Key_Right)
    forecast = forecast_of()

    chart.display(
        curve_view(forecast.muscles[MuscleGroup.CHEST], forecast, history_of()), "Another curve"
    )

    assert chart.hour is None
    assert chart.accessibleName() == "Another curve"


@pytest.mark.parametrize("muscle", [QUADRICEPS, MuscleGroup.CHEST, MuscleGroup.NECK])
def test_every_kind_of_curve_can_be_drawn(chart: MuscleChart, muscle: MuscleGroup) -> None:
    """Sore, faded and unknown groups are all drawn, with and without something read off."""
    forecast = forecast_of()
    chart.display(curve_view(forecast.muscles[muscle], forecast, history_of()), "Soreness curve")
    plain = _picture(chart)

    QTest.keyClick(chart, Qt.Key.Key_Right)

    assert _picture(chart) != plain


def _picture(chart: MuscleChart) -> QImage:
    return chart.grab().toImage()


def planned(curve: CurveView) -> CurveView:
    """The curve with a session tomorrow evening, and without it."""
    without = tuple(value if hour < 34 else value / 2 for hour, value in enumerate(curve.mean, -48))
    return replace(curve, planned_hour=33.0, without=without)


def test_a_planned_session_is_read_off_with_and_without(
    chart: MuscleChart, curve: CurveView
) -> None:
    """Where a session is planned the chart says what is felt with it and without it."""
    chart.display(planned(curve), "Quadriceps")
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_PageDown)
    assert "Predicted" in chart.accessibleDescription()
    assert "Without" in chart.accessibleDescription()


def test_a_planned_session_is_drawn(chart: MuscleChart, curve: CurveView) -> None:
    """The dotted hour and the dashed curve appear with the session, and go with it."""
    plain = chart.grab().toImage()
    chart.display(planned(curve), "Quadriceps")
    assert chart.grab().toImage() != plain
    chart.display(curve, "Quadriceps")
    assert chart.grab().toImage() == plain


@given(
    st.lists(st.floats(-48, 120), max_size=30).flatmap(
        lambda hours: st.tuples(
            st.just(hours),
            st.lists(st.floats(-5, 15), min_size=len(hours), max_size=len(hours)),
        )
    )
)
def test_a_whole_curve_lies_where_its_points_do(curve: tuple[list[float], list[float]]) -> None:
    """Drawing in one go changes nothing but the time it takes."""
    hours, values = curve
    polygon = SCALE.polygon(hours, values)
    assert polygon.size() == len(hours)
    for place, (hour, value) in enumerate(zip(hours, values, strict=True)):
        found = polygon.at(place)
        expected = SCALE.point(hour, value)
        assert (found.x(), found.y()) == pytest.approx((expected.x(), expected.y()))
