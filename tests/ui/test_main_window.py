"""Tests of the window as a whole: first run, settings at once, shortcuts, width."""

from dataclasses import replace
from datetime import time
from pathlib import Path
from unittest import mock

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QSystemTrayIcon

from app.core.settings import DistanceUnit, Experience, LanguageChoice
from app.core.workouts import WeightUnit
from app.errors import KnownError
from app.storage.library import Library
from app.ui.pages.more import Destination
from app.ui.pages.today_map import MapCard
from app.ui.places.more_place import MorePlace
from app.ui.sheets.muscle_sheet import MusclePanel
from app.ui.theme.theme import theme
from app.ui.widgets.navigation import PlaceButton
from app.ui.widgets.rail import Rail
from app.ui.widgets.row import Row
from app.ui.widgets.toast import ToastView
from tests.e2e.hands import Hands
from tests.ui.conftest import Clock, OpenWindow


def open_settings(hands: Hands) -> None:
    """Go to the settings."""
    hands.window.go_to("more")
    place = hands.window.place
    assert isinstance(place, MorePlace)
    place.open(Destination.SETTINGS)


def test_first_run_starts_empty(open_window: OpenWindow) -> None:
    """Three answers, Start: they are stored and the questions never come again."""
    hands = open_window(first_run_done=False)
    assert "Know which muscles are ready" in hands.words()
    hands.click("lb and miles")
    hands.click("New")
    hands.click("Start empty")
    hands.click("Start")
    settings = hands.window.place.state.history.settings
    assert settings.weight_unit is WeightUnit.LB
    assert settings.distance_unit is DistanceUnit.MI
    assert settings.experience is Experience.NEW
    assert settings.first_run_done
    hands = open_window()
    assert "Know which muscles are ready" not in hands.words()


def test_first_run_leads_to_an_import(open_window: OpenWindow) -> None:
    """The first choice asks for a file at once."""
    hands = open_window(first_run_done=False)
    with mock.patch.object(QFileDialog, "getOpenFileNames", return_value=([], "")) as dialog:
        hands.click("Choose a file")
    assert dialog.called


def test_first_run_leads_to_the_demonstration(open_window: OpenWindow) -> None:
    """The made-up athlete opens in a window of its own; one's own file stays empty."""
    hands = open_window(first_run_done=False)
    asked: list[bool] = []
    hands.window.demo_requested.connect(lambda: asked.append(True))
    hands.click("Look around with demo data")
    hands.click("Load demo")
    assert asked == [True]
    assert hands.window.place.state.is_empty


def test_first_run_is_skipped(open_window: OpenWindow) -> None:
    """Skip takes the defaults and shows Today."""
    hands = open_window(first_run_done=False)
    hands.click("Skip")
    assert hands.window.shell.place == "today"
    assert hands.window.place.state.history.settings.first_run_done


def test_the_language_changes_at_once(open_window: OpenWindow) -> None:
    """Chosen in the settings, the whole window speaks it, and the settings stay in front."""
    hands = open_window()
    open_settings(hands)
    hands.click("Language")
    hands.click("Nederlands")
    assert hands.window.place.state.history.settings.language is LanguageChoice.DUTCH
    assert "Taal" in hands.names()
    assert "Language" not in hands.names()
    hands.click("Taal")
    hands.click("English")
    assert "Language" in hands.names()


def test_theme_and_text_size_change_at_once(open_window: OpenWindow) -> None:
    """Dark and large, without losing the page."""
    hands = open_window()
    open_settings(hands)
    hands.click("Dark")
    assert theme().is_dark
    hands.click("Text size")
    hands.click("150\N{NO-BREAK SPACE}%" if "150\N{NO-BREAK SPACE}%" in hands.names() else "150 %")
    assert theme().text_scale == 1.5
    assert "Language" in hands.names()


@pytest.mark.parametrize(
    ("key", "place"),
    [("1", "today"), ("2", "check-in"), ("3", "log"), ("4", "trends"), ("5", "more")],
)
def test_digits_go_to_places(open_window: OpenWindow, key: str, place: str) -> None:
    """1 to 5 are the five places."""
    hands = open_window()
    hands.window.go_to("more" if place == "today" else "today")
    hands.press(key)
    assert hands.window.shell.place == place


def test_the_other_shortcuts(open_window: OpenWindow) -> None:
    """Ctrl+N logs, Ctrl+I imports, ? lists them all, Esc closes the list."""
    hands = open_window()
    hands.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert hands.window.shell.place == "log"
    with mock.patch.object(QFileDialog, "getOpenFileNames", return_value=([], "")) as dialog:
        hands.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert dialog.called
    hands.press("?")
    assert "Ctrl+N" in hands.words()
    hands.press(Qt.Key.Key_Escape)
    assert not hands.window.shell.is_sheet_open


def test_the_undo_key_takes_back_what_a_message_offers(open_window: OpenWindow) -> None:
    """While a message with Undo is shown, Ctrl+Z presses it, also out of a field; then no more."""
    hands = open_window(demo=True)
    taken_back: list[bool] = []
    shell = hands.window.shell
    hands.window.go_to("more")
    hands.click("Exercises")
    field = hands.see("Search")
    field.setFocus()
    view = ToastView("Saved", "", "Undo")
    shell.show_toast(view, lambda: taken_back.append(True))
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert taken_back == [True]
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert taken_back == [True]


def test_the_undo_key_undoes_typing_first(open_window: OpenWindow) -> None:
    """In a field that was typed into, Ctrl+Z takes back the letters and leaves the message."""
    hands = open_window(demo=True)
    taken_back: list[bool] = []
    hands.window.go_to("more")
    hands.click("Exercises")
    field = hands.see("Search")
    assert isinstance(field, QLineEdit)
    hands.type_into(field, "squat")
    hands.window.shell.show_toast(ToastView("Saved", "", "Undo"), lambda: taken_back.append(True))
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() != "squat"
    assert taken_back == []


def test_the_undo_key_is_listed_and_announced(open_window: OpenWindow) -> None:
    """The list of shortcuts has the key, and a message tells it to a screen reader."""
    hands = open_window()
    hands.press("?")
    assert "Ctrl+Z" in hands.words()
    hands.press(Qt.Key.Key_Escape)
    with mock.patch.object(QAccessible, "updateAccessibility") as told:
        hands.window.shell.show_toast(ToastView("Saved", "Quads: ready", "Undo"), lambda: None)
    (event,) = [each.args[0] for each in told.call_args_list]
    assert event.message() == "Saved Quads: ready. Undo: Ctrl+Z"


def test_a_digit_closes_the_sheet_on_its_way(open_window: OpenWindow) -> None:
    """A sheet belongs to its place."""
    hands = open_window()
    hands.press("?")
    hands.press("4")
    assert hands.window.shell.place == "trends"
    assert not hands.window.shell.is_sheet_open


def test_wide_shows_two_panes_and_narrow_one(open_window: OpenWindow) -> None:
    """From 900 px the rail and the muscle beside the list; below it, the bar."""
    hands = open_window(demo=True, size=(1000, 780))
    assert hands.window.shell.is_wide
    assert any(word.startswith("Why soreness is") for word in hands.words())
    hands.window.resize(412, 780)
    QApplication.processEvents()
    assert not hands.window.shell.is_wide
    assert not any(word.startswith("Why soreness is") for word in hands.words())


def test_two_panes_have_the_same_margins(open_window: OpenWindow) -> None:
    """A list of 528 and its detail, 24 from the rail, each other and the window's edge."""
    hands = open_window(demo=True, size=(1280, 780))
    left, right = columns(hands)
    assert left.x() == 88 + 24
    assert right.x() - (left.x() + left.width()) == 24
    assert 1280 - (right.x() + right.width()) == 24
    assert (left.width(), right.width()) == (528, 592)


def test_two_panes_stay_together_in_a_very_wide_window(open_window: OpenWindow) -> None:
    """On a large screen both columns stand side by side in the middle."""
    hands = open_window(demo=True, size=(1800, 780))
    left, right = columns(hands)
    assert right.x() - (left.x() + left.width()) == 24
    assert abs((left.x() - 88) - (1800 - right.x() - right.width())) <= 1


def test_the_second_pane_fits_the_narrowest_wide_window(open_window: OpenWindow) -> None:
    """At 900 px nothing of the muscle group beside the list lies outside the window."""
    hands = open_window(demo=True, size=(900, 780))
    _left, right = columns(hands)
    assert right.x() + right.width() == 900 - 24


def columns(hands: Hands) -> tuple[QRect, QRect]:
    """Where the card of the map and the panel of the muscle group lie in the window."""
    window = hands.window
    places = []
    for kind in (MapCard, MusclePanel):
        part = window.findChild(kind)
        assert part is not None
        places.append(QRect(part.mapTo(window, QPoint()), part.size()))
    return places[0], places[1]


def on_rail(hands: Hands) -> dict[str, bool]:
    """The entries of the rail, each with whether it is the one shown."""
    rail = hands.window.findChild(Rail)
    assert rail is not None
    return {entry.item.key: entry.isChecked() for entry in rail.findChildren(PlaceButton)}


def marked_on_rail(hands: Hands) -> list[str]:
    """The entries of the rail that are shown as open."""
    return [key for key, is_open in on_rail(hands).items() if is_open]


@pytest.mark.parametrize("key", ["planner", "learn"])
def test_planner_and_learn_are_on_the_rail(open_window: OpenWindow, key: str) -> None:
    """Where there is a rail they open from it, alone, and are marked until they are left."""
    hands = open_window(demo=True, size=(1000, 780))
    assert list(on_rail(hands)) == [
        "log", "today", "check-in", "trends", "planner", "learn", "more",
    ]  # fmt: skip
    hands.click(key.capitalize())
    assert marked_on_rail(hands) == [key]
    assert hands.window.shell.page.width() > 2 * 400
    hands.click("Back")
    assert marked_on_rail(hands) == ["more"]


def test_more_leaves_out_what_is_on_the_rail(open_window: OpenWindow) -> None:
    """An entry is listed once: on the rail, or without one among the rest of More."""
    hands = open_window(demo=True, size=(1000, 780))
    hands.window.go_to("more")
    listed = {row.view.title for row in hands.window.findChildren(Row) if row.isVisible()}
    assert "Weekly review" in listed
    assert not listed & {"Planner", "Learn"}
    hands.window.resize(412, 780)
    QApplication.processEvents()
    listed = {row.view.title for row in hands.window.findChildren(Row) if row.isVisible()}
    assert {"Planner", "Learn", "Weekly review"} <= listed


def test_a_page_of_the_rail_stays_when_the_window_narrows(open_window: OpenWindow) -> None:
    """The planner lies over More then, and has its entry again in a wide window."""
    hands = open_window(demo=True, size=(1000, 780))
    hands.window.go_to("planner")
    page = hands.window.shell.page
    for width, marked in ((412, ["planner"]), (1000, ["planner"])):
        hands.window.resize(width, 780)
        QApplication.processEvents()
        assert hands.window.shell.page is page
        assert page.isVisible()
        assert marked_on_rail(hands) == marked
    assert hands.window.shell.place == "more"


@pytest.mark.parametrize(("key", "title"), [("6", "Planner"), ("7", "Learn")])
def test_more_digits_go_to_planner_and_learn(open_window: OpenWindow, key: str, title: str) -> None:
    """6 and 7 open them at any width, and the list of shortcuts says so."""
    hands = open_window(demo=True)
    hands.press(key)
    assert title in hands.words()
    assert hands.window.shell.place == "more"
    hands.press("?")
    assert key in hands.words()


def test_the_next_minute_is_shown(open_window: OpenWindow, clock: Clock) -> None:
    """A page in front follows the clock; the next day greets anew."""
    hands = open_window(demo=True)
    clock.move(days=1)
    hands.window.go_to("more")
    hands.window._pass_minute()
    hands.window.go_to("today")
    assert any("Tuesday 24 November" in word for word in hands.words())


def test_what_is_written_beside_the_window_is_shown_within_a_minute(
    open_window: OpenWindow, database: Path, clock: Clock
) -> None:
    """A back-up that a command puts back may bring other data, and another language."""
    hands = open_window(demo=True)
    assert any("Good morning" in word for word in hands.words())
    with Library.open(database, clock) as other:
        other.settings.save(replace(other.settings.load(), language=LanguageChoice.DUTCH))
    hands.window._pass_minute()
    QApplication.processEvents()
    assert any("Goedemorgen" in word for word in hands.words())


def test_a_known_problem_is_said(open_window: OpenWindow) -> None:
    """What happened, and what is safe."""
    hands = open_window()
    hands.window.show_problem(KnownError("The disk is full.", "Your data is safe."))
    assert {"The disk is full.", "Your data is safe."} <= set(hands.words())


def test_the_reminder_asks_once(open_window: OpenWindow, clock: Clock) -> None:
    """At its time, when nothing was answered yet; answered, it leads to the check-in."""
    with (
        mock.patch.object(QSystemTrayIcon, "isSystemTrayAvailable", return_value=True),
        mock.patch.object(QSystemTrayIcon, "show"),
        mock.patch.object(QSystemTrayIcon, "showMessage") as message,
    ):
        hands = open_window(reminder_at=time(8))
        hands.window._reminder.look()
        hands.window._reminder.look()
        assert message.call_count == 1
        hands.window._tray.opened.emit()
        assert hands.window.shell.place == "check-in"
        hands.click("Nothing sore today")
        clock.move(days=1)
        hands.window._reminder.look()
        assert message.call_count == 2
