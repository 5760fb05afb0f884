"""Tests of app.ui.sheets.muscle_sheet and its parts."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.forecast import Cause, MuscleForecast, WhyPart
from app.core.muscles import MuscleGroup
from app.core.rules import Rule
from app.core.soreness import SorenessRating
from app.state.views.muscle import AccuracyView, MuscleView, present_muscle
from app.ui.charts.key_legend import KeyLegend
from app.ui.sheets.legend_sheet import LegendPanel
from app.ui.sheets.muscle_sheet import MusclePanel
from app.ui.sheets.muscle_why import WhyHeader
from app.ui.theme.theme import theme
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.scroll_page import ScrollPage
from app.ui.widgets.tags import StatusChip
from app.ui.widgets.term_link import GradeLink
from app.ui.widgets.text import Text
from tests.state.views.forecasts import (
    LEGS_AT,
    WEEK,
    check_in,
    forecast_of,
    history_of,
    hours_before,
    muscle_forecast,
    reported,
)

QUADRICEPS = MuscleGroup.QUADRICEPS
SETS = tuple(WhyPart(Cause.SET, 0.4, f"{weight} kg × 5") for weight in (90, 95, 100))
LEG_DAY = WhyPart(
    Cause.SESSION,
    2.0,
    "Leg day",
    at=LEGS_AT,
    parts=(WhyPart(Cause.EXERCISE, 1.2, "Squat", parts=SETS), WhyPart(Cause.EXERCISE, 0.8, "")),
)
REPORTS = WhyPart(Cause.REPORTS, -0.3)


@pytest.fixture(autouse=True)
def plain_surroundings(qapp: QApplication) -> Iterator[None]:
    """Normal size, without motion and in British English."""
    theme().install(qapp)
    theme().set_reduced_motion(True)
    QLocale.setDefault(QLocale("en_GB"))
    yield
    theme().set_text_scale(1.0)
    theme().set_reduced_motion(None)
    QLocale.setDefault(QLocale.system())


def quadriceps(**changed: object) -> MuscleForecast:
    """The quadriceps on Monday morning, sore after legs."""
    known = muscle_forecast(QUADRICEPS, WEEK[QUADRICEPS])
    return replace(known, explain=lambda: (LEG_DAY, REPORTS), soreness=1.7, **changed)  # type: ignore[arg-type]


def view_of(known: MuscleForecast) -> MuscleView:
    """What the sheet shows of the quadriceps."""
    morning = check_in(hours_before(25), SorenessRating(QUADRICEPS, 1))
    return present_muscle(QUADRICEPS, forecast_of(QUADRICEPS=known), history_of(morning))


@pytest.fixture
def sheet(qtbot: QtBot) -> ScrollPage:
    """A phone's sheet."""
    sheet = ScrollPage()
    qtbot.addWidget(sheet)
    sheet.resize(412, 900)
    sheet.show()
    return sheet


@pytest.fixture
def panel(sheet: ScrollPage) -> MusclePanel:
    """The content of the sheet, on the quadriceps."""
    panel = MusclePanel()
    sheet.body.addWidget(panel)
    show(panel, view_of(quadriceps()))
    return panel


def show(panel: MusclePanel, view: MuscleView) -> None:
    """Display a muscle group, with everything new in place."""
    panel.display(view)
    QApplication.processEvents()


def texts(widget: QWidget) -> list[str]:
    """All words in sight."""
    return [text.text() for text in widget.findChildren(Text) if text.isVisibleTo(widget)]


def headers(panel: MusclePanel) -> list[WhyHeader]:
    """The parts in sight."""
    return [header for header in panel.findChildren(WhyHeader) if header.isVisibleTo(panel)]


def legends(panel: MusclePanel) -> list[str]:
    """What is explained under the chart, line by line."""
    found = panel.findChildren(KeyLegend)
    return [legend.accessibleName() for legend in found if legend.isVisibleTo(panel)]


def test_number_status_and_finding(panel: MusclePanel) -> None:
    """The number, its interval and what the curve says are there at once."""
    view = view_of(quadriceps())
    shown = texts(panel)

    assert str(view.readiness) in shown
    assert f"Readiness, 80\u00a0% sure: {view.readiness_low}\u2013{view.readiness_high}" in shown
    assert "Peaks Tue 06:00, gone Thu" in shown
    assert [chip.text() for chip in panel.findChildren(StatusChip)] == ["Go light now"]


def test_the_next_moment_that_matters(panel: MusclePanel) -> None:
    """Below the bar stands until when or why not; from when, the curve and the advice say."""
    soon = muscle_forecast(QUADRICEPS, ((hours_before(2), 5.0),))
    expected = {
        "Rest until Wed 10:00": quadriceps(hold_until=hours_before(-48)),
        "Ready until Mon 19:00, then sore for a while": soon,
        "Best window until Wed 25 Nov": muscle_forecast(QUADRICEPS, ((hours_before(110), 1.0),)),
        "Sharp pain pauses this forecast.": quadriceps(rules=(Rule.SHARP_PAIN,)),
    }

    for words, known in expected.items():
        show(panel, view_of(known))
        assert words in texts(panel)

    show(panel, view_of(quadriceps()))
    assert not any("Ready from" in text for text in texts(panel))
    assert any("Best window until Sun 29 Nov. (SUPERCOMP)" in text for text in texts(panel))


def test_the_legend_explains_what_is_drawn(panel: MusclePanel) -> None:
    """Onset and recovery are explained where the chart shows them, and only there."""
    assert legends(panel) == [
        "Predicted, 80\u00a0% band, Reported",
        "Onset 12–48 h, Recovery 2–5 days",
    ]

    show(panel, view_of(quadriceps(last_session_at=None)))

    assert legends(panel) == ["Predicted, 80\u00a0% band, Reported"]


def test_lines_and_hours_share_a_line_where_there_is_room(
    panel: MusclePanel, sheet: ScrollPage
) -> None:
    """On a phone the hours are explained below the lines, beside the list after them."""
    lines, hours = panel.findChildren(KeyLegend)
    assert hours.y() > lines.y()

    sheet.resize(600, 900)
    QApplication.processEvents()

    assert hours.y() == lines.y()
    assert hours.x() > lines.geometry().right()


def test_the_sum_makes_way_for_the_title(panel: MusclePanel) -> None:
    """A sum of so many parts that it has no room beside its title is left out."""
    parts = tuple(WhyPart(Cause.SESSION, 0.2, f"Run {place}") for place in range(9))
    show(panel, view_of(replace(quadriceps(), explain=lambda: parts, soreness=1.8)))

    assert "Why soreness is 1.8 now" in texts(panel)
    assert not any("0.2 + 0.2" in text for text in texts(panel))


def test_why_is_a_sum(panel: MusclePanel) -> None:
    """The parts are written as a sum of the shown number."""
    shown = texts(panel)

    assert "Why soreness is 1.7 now" in shown
    assert "2.0 \N{MINUS SIGN} 0.3" in shown
    assert [header.accessibleName() for header in headers(panel)] == [
        "+2.0, Leg day, Sun 18:10",
        "\N{MINUS SIGN}0.3, Your last reports, milder than expected",
    ]


def test_a_session_opens_down_to_its_sets(panel: MusclePanel) -> None:
    """Session, exercises and sets open one by one, by keyboard too, and close again."""
    QTest.keyClick(headers(panel)[0], Qt.Key.Key_Return)
    names = [header.accessibleName() for header in headers(panel)]
    assert "+1.2, Squat" in names
    assert "+0.8, Rest of the session" in names

    squat = next(h for h in headers(panel) if h.accessibleName() == "+1.2, Squat")
    squat.click()
    assert "+0.4, 95 kg × 5" in [header.accessibleName() for header in headers(panel)]

    headers(panel)[0].click()
    assert len(headers(panel)) == 2


def test_a_cause_opens_to_what_it_means(panel: MusclePanel) -> None:
    """A part without parts explains itself in a sentence."""
    headers(panel)[1].click()

    assert any("latest check-ins" in text for text in texts(panel))


def test_rules_are_named(panel: MusclePanel) -> None:
    """The rules that led to the status stand at the end of the sheet with their ids."""
    show(panel, view_of(quadriceps(rules=(Rule.LIGHT, Rule.ONSET))))

    shown = " ".join(texts(panel))
    assert "(LIGHT)" in shown
    assert "(ONSET)" in shown


def test_advice_carries_its_grade(panel: MusclePanel) -> None:
    """What to do stands with how sure it is and from when."""
    assert "Go easy, or train upper body" in texts(panel)
    assert any("Train quadriceps hard again from" in text for text in texts(panel))
    assert [chip.text() for chip in panel.findChildren(GradeLink)] == ["Rule of thumb"]


def test_too_few_check_ins_to_tell(panel: MusclePanel) -> None:
    """Accuracy is claimed only when there is enough to tell."""
    assert "Too few check-ins to tell how accurate this is." in texts(panel)

    show(panel, replace(view_of(quadriceps()), accuracy=AccuracyView(0.4, 46, 37)))

    assert "Off by 0.4 points on average" in texts(panel)
    assert "46 check-ins; 37 fell inside the band." in texts(panel)


def test_model_and_report_are_both_shown_when_they_differ(panel: MusclePanel) -> None:
    """A report far from the curve stands beside it."""
    show(panel, view_of(reported(quadriceps(), 6)))

    assert any("You reported 6, the curve says 1.7." in text for text in texts(panel))


def test_sharp_pain_brings_the_safety_text(panel: MusclePanel) -> None:
    """Pain that is no soreness is met with a warning, without a grade."""
    show(panel, view_of(quadriceps(rules=(Rule.SHARP_PAIN,))))

    assert "Sharp pain is not soreness" in texts(panel)
    assert panel.findChildren(Card)


def test_unknown_offers_ways_to_begin(panel: MusclePanel, qtbot: QtBot) -> None:
    """A group without data shows no number and no curve, but how to start."""
    forecast = forecast_of()
    show(panel, present_muscle(MuscleGroup.NECK, forecast, history_of()))

    assert not panel.chart.isVisibleTo(panel)
    assert "Log a workout first" in texts(panel)
    buttons = [b for b in panel.findChildren(Button) if b.isVisibleTo(panel)]
    with qtbot.waitSignals([panel.log_requested, panel.check_in_requested]):
        for button in buttons:
            button.click()


def test_neighbours_by_button_and_arrow(panel: MusclePanel, qtbot: QtBot) -> None:
    """Beside the list, buttons and arrow keys go to the groups before and after."""
    panel.set_wide(wide=True)
    assert "Quadriceps" in texts(panel)
    with qtbot.waitSignal(panel.next_requested):
        QTest.keyClick(panel, Qt.Key.Key_Right)
    with qtbot.waitSignal(panel.previous_requested):
        QTest.keyClick(panel, Qt.Key.Key_Left)

    panel.set_wide(wide=False)
    assert "Quadriceps" not in texts(panel)
    with qtbot.assertNotEmitted(panel.next_requested):
        QTest.keyClick(panel, Qt.Key.Key_Right)


def test_other_parts_close_what_was_open(panel: MusclePanel) -> None:
    """Another muscle group starts with its parts closed."""
    headers(panel)[0].click()

    other = muscle_forecast(QUADRICEPS, ((hours_before(30), 2.0),))
    show(panel, view_of(other))

    assert len(headers(panel)) == 1


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_large_text_fits_a_narrow_sheet(panel: MusclePanel, scale: float) -> None:
    """At twice the text size the sheet still fits a window of 360 px."""
    theme().set_text_scale(scale)
    QApplication.processEvents()

    assert panel.minimumSizeHint().width() <= 360 - 32


def test_everything_that_takes_focus_has_a_name(panel: MusclePanel) -> None:
    """A screen reader can name each control of the sheet."""
    for widget in panel.findChildren(QWidget):
        if widget.isVisibleTo(panel) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget


def test_legend_explains_every_status_and_safety(qtbot: QtBot) -> None:
    """The help sheet has the five statuses, the number and the red flags."""
    legend = LegendPanel()
    qtbot.addWidget(legend)

    shown = texts(legend)

    for name in ("Ready", "Go light", "Recover", "Rest", "No data", "Pain that is no soreness"):
        assert name in shown
