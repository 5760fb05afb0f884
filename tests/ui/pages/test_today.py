"""Tests of app.ui.pages.today."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.history import History
from app.core.muscles import MUSCLES, MuscleGroup, Side
from app.core.soreness import SharpPain
from app.core.status import Status
from app.state.views.today import TodayView, present_today
from app.ui.pages.today import TodayPage
from app.ui.theme.measures import CARD_PADDING, TARGET_INSET
from app.ui.theme.theme import Appearance, theme
from app.ui.widgets.body_map import BodyMap
from app.ui.widgets.button import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.legend import Legend
from app.ui.widgets.muscle_row import MuscleRow
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.scrubber import Scrubber
from app.ui.widgets.text import Text
from tests.state.views.forecasts import NOW, check_in, forecast_of, history_of, hours_before


@pytest.fixture(autouse=True)
def plain_surroundings(qapp: QApplication) -> Iterator[None]:
    """Light, at normal size, without motion and in British English."""
    theme().install(qapp)
    theme().set_appearance(Appearance.LIGHT)
    theme().set_reduced_motion(True)
    QLocale.setDefault(QLocale("en_GB"))
    yield
    theme().set_text_scale(1.0)
    theme().set_reduced_motion(None)
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def view() -> TodayView:
    """Monday morning after the week."""
    return present_today(forecast_of(), history_of(), NOW)


@pytest.fixture
def page(qtbot: QtBot, view: TodayView) -> TodayPage:
    """The page in a phone's window, showing that morning."""
    page = TodayPage()
    qtbot.addWidget(page)
    page.resize(412, 820)
    page.display(view)
    page.show()
    page.activateWindow()
    return page


def texts(page: QWidget) -> list[str]:
    """All words in sight."""
    return [text.text() for text in page.findChildren(Text) if text.isVisibleTo(page)]


def button(page: QWidget, name: str) -> QAbstractButton:
    """The button in sight with this accessible name."""
    found = [
        button
        for button in page.findChildren(QAbstractButton)
        if button.accessibleName() == name and button.isVisibleTo(page)
    ]
    assert len(found) == 1, name
    return found[0]


def row(page: TodayPage, muscle: MuscleGroup) -> MuscleRow:
    """The row of a muscle group."""
    return next(r for r in page.findChildren(MuscleRow) if r.view and r.view.muscle is muscle)


def scrubber(page: TodayPage) -> Scrubber:
    """The hours."""
    found = page.findChild(Scrubber)
    assert found is not None
    return found


def test_the_answer_is_a_sentence(page: TodayPage) -> None:
    """Date, greeting and answer are visible without a tap."""
    shown = texts(page)

    assert "Monday 23 November" in shown
    assert "Good morning" in shown
    assert "Upper body is ready" in shown
    assert "15 of 19 groups · legs are worst tomorrow" in shown


def test_rows_say_status_and_when(page: TodayPage) -> None:
    """A row says what to do and when the group is ready, or how long the window is open."""
    hamstrings, chest, neck = (
        row(page, muscle).view
        for muscle in (MuscleGroup.HAMSTRINGS, MuscleGroup.CHEST, MuscleGroup.NECK)
    )

    assert hamstrings is not None
    assert chest is not None
    assert neck is not None
    assert hamstrings.line == "Go light · ready Thu 16:00"
    assert chest.line == "Best window until Fri 27 Nov"
    assert (neck.line, neck.curve) == ("Nothing logged yet", None)
    assert "ready in 5 h" in row(page, MuscleGroup.CALVES).accessibleDescription()


def test_ready_regions_are_chips_that_lead_to_rows(page: TodayPage, qtbot: QtBot) -> None:
    """Chips name what is ready and bring the row into sight."""
    chips = [c for c in page.findChildren(Chip) if c.isVisibleTo(page)]

    assert [c.view.text for c in chips] == ["Chest", "Upper back", "Arms", "Shoulders", "Core"]
    QTest.mouseClick(chips[2], Qt.MouseButton.LeftButton)
    assert page.verticalScrollBar().value() > 0


def test_a_row_opens_its_muscle_group(page: TodayPage, qtbot: QtBot) -> None:
    """A tap or Enter on a row asks for the details of its group."""
    with qtbot.waitSignal(page.muscle_selected) as asked:
        QTest.keyClick(row(page, MuscleGroup.GLUTES), Qt.Key.Key_Return)

    assert asked.args == [MuscleGroup.GLUTES]


def test_the_map_opens_its_muscle_group(page: TodayPage, qtbot: QtBot) -> None:
    """A tap on the map asks for the details of the group, whichever side it was."""
    body = page.findChildren(BodyMap)[-1]

    with qtbot.waitSignal(page.muscle_selected) as asked:
        body.muscle_activated.emit(MuscleGroup.CALVES, Side.LEFT)

    assert asked.args == [MuscleGroup.CALVES]


def test_the_check_in_card_answers(page: TodayPage) -> None:
    """No reports that nothing is sore in one tap; Yes opens the check-in."""
    nothing_sore = QSignalSpy(page.nothing_sore_reported)
    asked = QSignalSpy(page.check_in_requested)

    button(page, "No").click()
    assert (nothing_sore.count(), asked.count()) == (1, 0)
    button(page, "Yes").click()
    assert (nothing_sore.count(), asked.count()) == (1, 1)


def test_the_card_is_gone_after_the_check_in(page: TodayPage) -> None:
    """Once checked in the page no longer asks."""
    page.display(present_today(forecast_of(), history_of(check_in(hours_before(1))), NOW))

    assert "Sore this morning?" not in texts(page)


def test_scrubbing_moves_everything_together(page: TodayPage) -> None:
    """Another hour shows in title, map, rows and chips; the check-in card steps aside."""
    scrubber(page).setValue(20)

    shown = texts(page)
    assert "Tomorrow 05:00" in shown
    assert "Forecast · legs at their worst" in shown
    assert "Sore this morning?" not in shown
    hamstrings = row(page, MuscleGroup.HAMSTRINGS).view
    assert hamstrings is not None
    assert hamstrings.status is Status.RECOVER
    assert hamstrings.line == "Recover · soreness 5.0"
    assert hamstrings.curve is not None
    assert hamstrings.curve.mark == pytest.approx(92 / 192)
    assert scrubber(page).accessibleDescription() == "Tomorrow 05:00"


def test_the_page_never_moves_under_a_finger(page: TodayPage) -> None:
    """The check-in card steps aside only when the finger leaves the hours."""
    hours = scrubber(page)
    middle = QPoint(hours.width() // 2, hours.height() // 2)
    QTest.mousePress(hours, Qt.MouseButton.LeftButton, pos=middle)
    assert hours.value() != 0
    assert "Sore this morning?" in texts(page)

    QTest.mouseRelease(hours, Qt.MouseButton.LeftButton, pos=middle)

    assert "Sore this morning?" not in texts(page)


def test_now_returns(page: TodayPage) -> None:
    """The button Now goes back to this moment in one tap."""
    scrubber(page).setValue(-30)
    assert "As it was" in " ".join(texts(page))

    button(page, "Now").click()

    assert "Upper body is ready" in texts(page)
    assert scrubber(page).value() == 0
    hamstrings = row(page, MuscleGroup.HAMSTRINGS).view
    assert hamstrings is not None
    assert hamstrings.line == "Go light · ready Thu 16:00"


def test_arrow_keys_go_hour_by_hour(page: TodayPage) -> None:
    """The hours are reached by keyboard: arrows step one, Page keys a day."""
    hours = scrubber(page)
    QTest.keyClick(hours, Qt.Key.Key_Right)
    assert hours.value() == 1
    QTest.keyClick(hours, Qt.Key.Key_PageUp)
    assert hours.value() == 25
    assert "Tomorrow 10:00" in texts(page)


def test_escape_returns_to_now(page: TodayPage) -> None:
    """Esc leaves the hour that is looked at."""
    scrubber(page).setValue(30)

    QTest.keyClick(scrubber(page), Qt.Key.Key_Escape)

    assert scrubber(page).value() == 0
    assert "Upper body is ready" in texts(page)


def test_play_runs_through_the_days_and_stops_when_hidden(page: TodayPage, qtbot: QtBot) -> None:
    """Play goes through the hours, turns into Pause, and never runs out of sight."""
    button(page, "Play").click()
    qtbot.waitUntil(lambda: scrubber(page).value() != 0)
    assert button(page, "Pause").isVisibleTo(page)

    page.hide()

    where = scrubber(page).value()
    QTest.qWait(50)
    assert scrubber(page).value() == where


def test_a_new_view_returns_to_now(page: TodayPage) -> None:
    """Facts that come in while scrubbing show this moment again."""
    scrubber(page).setValue(40)

    page.display(present_today(forecast_of(), history_of(check_in(hours_before(1))), NOW))

    assert scrubber(page).value() == 0
    assert "Upper body is ready" in texts(page)


def test_an_equal_view_changes_nothing(page: TodayPage) -> None:
    """Displaying the same facts again keeps the hour that is looked at."""
    scrubber(page).setValue(40)

    page.display(present_today(forecast_of(), history_of(), NOW))

    assert scrubber(page).value() == 40


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_other_orders_can_be_chosen(page: TodayPage, view: TodayView) -> None:
    """The label below the rows offers the other orders."""
    button(page, "Most sore first").click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    actions = menu.actions()
    assert actions[0].text() == "Most sore first"

    actions[2].trigger()
    menu.close()

    QApplication.processEvents()
    shown = sorted((r.muscle for r in view.tired), key=lambda m: row(page, m).y())
    assert shown == sorted(shown, key=MUSCLES.index)
    assert button(page, "Head to toe")


def test_empty_page_offers_ways_to_begin(qtbot: QtBot) -> None:
    """Before anything is logged the page offers log, check-in, import and demo."""
    page = TodayPage()
    qtbot.addWidget(page)
    page.display(present_today(forecast_of({}), History(), NOW))

    for name, signal in (
        ("Log a workout", page.log_requested),
        ("Check in", page.check_in_requested),
        ("Import your history", page.import_requested),
        ("Look around with demo data", page.demo_requested),
    ):
        asked = QSignalSpy(signal)
        button(page, name).click()
        assert asked.count() == 1, name


def test_help_and_dismissal(page: TodayPage, qtbot: QtBot) -> None:
    """Help is asked for, and advice can be hidden by its id."""
    with qtbot.waitSignal(page.help_requested):
        button(page, "What the colours mean").click()
    with qtbot.waitSignal(page.advice_dismissed) as dismissed:
        button(page, "Hide this advice for a week").click()

    assert dismissed.args == ["keep moving"]


def test_a_warning_stands_above_the_map(page: TodayPage) -> None:
    """What concerns safety comes before everything, and cannot be hidden."""
    morning = replace(check_in(hours_before(1)), sharp_pain=SharpPain(MuscleGroup.CHEST))
    page.display(present_today(forecast_of(), history_of(morning), NOW))
    QApplication.processEvents()

    warning = next(
        text for text in page.findChildren(Text) if text.text() == "Sharp pain is not soreness"
    )
    answer = next(text for text in page.findChildren(Text) if text.text() == "Upper body is ready")
    top = [text.mapTo(page, text.rect().topLeft()).y() for text in (warning, answer)]
    assert top[0] < top[1]
    hide = "Hide this advice for a week"
    assert not [
        found
        for found in page.findChildren(IconButton)
        if found.accessibleName() == hide and found.isVisibleTo(page)
    ]


def test_wide_shows_counts_and_selection(page: TodayPage) -> None:
    """On a wide window the legend counts, and the chosen group is marked on map and row."""
    page.resize(576, 820)
    page.set_wide(wide=True)
    page.show_muscle_selected(MuscleGroup.QUADRICEPS)

    chosen = row(page, MuscleGroup.QUADRICEPS).view
    assert chosen is not None
    assert chosen.selected
    assert "15" in texts(page)
    assert not any(legend.isVisibleTo(page) for legend in page.findChildren(Legend))
    assert page.findChildren(BodyMap)[-1].view.selected == {
        (MuscleGroup.QUADRICEPS, side) for side in Side
    }

    page.set_wide(wide=False)
    page.show_muscle_selected(None)
    assert not page.findChildren(BodyMap)[-1].view.selected
    assert any(legend.isVisibleTo(page) for legend in page.findChildren(Legend))


def test_a_narrow_pane_keeps_the_phones_layout(page: TodayPage) -> None:
    """Beside a second pane in a small window nothing is squeezed."""
    page.set_wide(wide=True)
    assert any(legend.isVisibleTo(page) for legend in page.findChildren(Legend))

    page.resize(576, 820)
    QApplication.processEvents()
    assert not any(legend.isVisibleTo(page) for legend in page.findChildren(Legend))

    page.resize(406, 820)
    QApplication.processEvents()
    assert any(legend.isVisibleTo(page) for legend in page.findChildren(Legend))


def test_selection_survives_scrubbing_and_new_facts(page: TodayPage) -> None:
    """The marked group stays marked whatever hour or facts are shown."""
    page.show_muscle_selected(MuscleGroup.QUADRICEPS)
    scrubber(page).setValue(12)
    page.display(present_today(forecast_of(), history_of(check_in(hours_before(1))), NOW))

    chosen = row(page, MuscleGroup.QUADRICEPS).view
    assert chosen is not None
    assert chosen.selected


def test_everything_that_takes_focus_has_a_name(page: TodayPage) -> None:
    """A screen reader can name each control of the page."""
    for widget in page.findChildren(QWidget):
        if widget.isVisibleTo(page) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert name, widget


def test_the_map_names_each_side_with_its_status(page: TodayPage) -> None:
    """Every region of the map is announced with what to do."""
    labels = page.findChildren(BodyMap)[-1].view.labels

    assert labels[MuscleGroup.CHEST, Side.LEFT] == "Chest, left, ready"
    assert labels[MuscleGroup.HAMSTRINGS, Side.RIGHT] == "Hamstrings, right, go light"
    assert len(labels) == 38


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_large_text_never_needs_more_than_the_narrowest_window(
    page: TodayPage, qtbot: QtBot, scale: float
) -> None:
    """At twice the text size the page still fits a window of 360 px."""
    theme().set_text_scale(scale)
    empty = TodayPage()
    qtbot.addWidget(empty)
    empty.display(present_today(forecast_of({}), History(), NOW))

    for shown in (page, empty):
        shown.resize(360, 640)
        QApplication.processEvents()
        assert shown.widget().minimumSizeHint().width() <= shown.viewport().width()


def test_buttons_are_real_buttons(page: TodayPage) -> None:
    """Each button announces itself as one."""
    for widget in (*page.findChildren(Button), *page.findChildren(IconButton)):
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.role() == QAccessible.Role.Button


def test_no_ring_follows_the_mouse(page: TodayPage) -> None:
    """After Play was pressed by mouse, the way back to now shows no ring when it takes over."""
    play = button(page, "Play")
    QTest.mouseClick(play, Qt.MouseButton.LeftButton)
    play.setFocus(Qt.FocusReason.MouseFocusReason)
    page.show_hour(24)
    button(page, "Pause").click()
    back = button(page, "Now")

    assert isinstance(back, PaintedButton)
    assert QApplication.focusWidget() is back
    assert not back.is_ring_shown


def test_the_ring_stays_with_the_keyboard(page: TodayPage) -> None:
    """From the keyboard the ring goes on to the way back to now, and back to Play."""
    play = button(page, "Play")
    play.setFocus(Qt.FocusReason.TabFocusReason)
    page.show_hour(24)
    back = button(page, "Now")

    assert isinstance(back, PaintedButton)
    assert back.is_ring_shown
    QTest.keyClick(back, Qt.Key.Key_Space)
    assert isinstance(play, PaintedButton)
    assert play.is_ring_shown


def test_the_first_row_stands_whole_on_the_first_screen(page: TodayPage) -> None:
    """In a phone's window the sorest muscle group is seen in full without scrolling."""
    first = row(page, MuscleGroup.HAMSTRINGS)

    assert first.mapTo(page, first.rect().bottomLeft()).y() < page.height()


def test_the_order_ends_with_the_rows_it_orders(page: TodayPage, view: TodayView) -> None:
    """The words that choose the order stand below the last of those rows, and end as they do."""
    order, last = button(page, "Most sore first"), row(page, view.tired[-1].muscle)
    end = order.mapTo(page, order.rect().topRight()).x() - TARGET_INSET

    assert abs(end - (last.mapTo(page, last.rect().topRight()).x() - CARD_PADDING)) <= 1
    assert order.mapTo(page, order.rect().topLeft()).y() > last.mapTo(page, QPoint(0, 0)).y()


def test_no_hairline_touches_the_chosen_row(page: TodayPage, view: TodayView) -> None:
    """Beside the list the chosen row stands free of the lines between the others."""
    first, second, third = (value.muscle for value in view.tired[:3])

    page.show_muscle_selected(second)
    assert [_is_divided(page, muscle) for muscle in (first, second, third)] == [False, False, True]

    page.show_muscle_selected(None)
    assert all(_is_divided(page, muscle) for muscle in (first, second, third))


def _is_divided(page: TodayPage, muscle: MuscleGroup) -> bool:
    shown = row(page, muscle).view
    return shown is not None and shown.divider
