"""Tests of entering a strength workout, from the first exercise to the toast."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.core.drafts import WorkoutDraft
from app.core.muscles import Side
from app.core.workouts import SetKind, StrengthSet, Weight, WeightUnit, Workout
from app.demo import DEMO_NOW
from app.state.store import Undo
from app.storage.failures import FullDiskError
from app.storage.library import Library
from app.ui.pages.log_exercise_card import ExerciseCard
from app.ui.places.log_place import LogPlace
from app.ui.widgets.button import Button
from app.ui.widgets.number_field import NumberField
from app.ui.widgets.scroll_page import ScrollPage
from app.ui.widgets.set_row import SetRow
from tests.e2e.hands import Hands
from tests.ui.conftest import CALM, Clock, OpenWindow

SQUAT = "Barbell Back Squat"


def stored_draft(hands: Hands) -> WorkoutDraft:
    """The draft as the database holds it."""
    draft = hands.window.place.store.library.drafts.load()
    assert draft is not None
    return draft


def rows(hands: Hands) -> list[SetRow]:
    """The set rows in sight, from top to bottom."""
    return [row for row in hands.window.findChildren(SetRow) if row.isVisible()]


def part(row: SetRow, name: str) -> QWidget:
    """A control of a set row."""
    return next(w for w in row.findChildren(QWidget) if w.accessibleName() == name)


def field(row: SetRow, name: str) -> QLineEdit:
    """A field of a set row."""
    found = part(row, name)
    assert isinstance(found, QLineEdit)
    return found


def tick(hands: Hands, index: int) -> None:
    """Tick a set off."""
    hands.click_on(part(rows(hands)[index], "Done"))


def begin(hands: Hands, *exercises: str) -> None:
    """Start a workout with these exercises."""
    hands.click("Log")
    hands.click("Strength")
    for index, name in enumerate(exercises):
        if index:
            hands.click("Add exercise")
        hands.type_into(hands.see("Search"), name)
        hands.click(name)


def fill(hands: Hands, index: int, weight: str, repetitions: str) -> None:
    """Type the numbers of a set."""
    row = rows(hands)[index]
    hands.type_into(field(row, "Weight"), weight)
    hands.type_into(field(row, "Repetitions"), repetitions)


def test_a_session_is_repeated_in_three_clicks(open_window: OpenWindow) -> None:
    """Log, the session, Finish: it is stored with last time's sets."""
    hands = open_window(demo=True)
    last = hands.window.place.state.history.workouts[-1]
    hands.click("Log")
    hands.click(f"Repeat: {last.title}")
    hands.click("Finish")
    assert hands.clicks <= 3
    repeated = hands.window.place.state.history.workouts[-1]
    assert repeated.id != last.id
    assert [entry.sets for entry in repeated.exercises] == [e.sets for e in last.exercises]
    assert hands.window.shell.place == "today"


def test_a_full_disk_at_the_finish_leaves_the_page_as_it_was(
    open_window: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Finish can be pressed again once there is room."""
    hands = open_window()
    begin(hands, SQUAT)
    fill(hands, 0, "100", "5")
    store = hands.window.place.store

    def fail(_workout: Workout) -> Undo:
        raise FullDiskError(Path("herstel.db"))

    with monkeypatch.context() as patched, qtbot.captureExceptions() as problems:
        patched.setattr(store, "log_workout", fail)
        hands.click("Finish")
    assert [type(problem[1]) for problem in problems] == [FullDiskError]
    tick(hands, 0)
    hands.click("Finish")
    assert [len(each.exercises) for each in store.state.history.workouts] == [1]
    assert store.state.draft is None


def test_what_is_removed_can_be_brought_back(open_window: OpenWindow) -> None:
    """One slip of a finger takes neither an exercise nor a set for good."""
    hands = open_window()
    begin(hands, SQUAT)
    fill(hands, 0, "100", "5")
    hands.click("Add set")
    tick(hands, 1)
    before = stored_draft(hands).exercises

    hands.click("Set 1, kind of set")
    hands.click("Remove this set")
    assert len(rows(hands)) == 1
    hands.click("Undo")
    assert stored_draft(hands).exercises == before

    hands.click(f"{SQUAT}: more")
    hands.click("Remove")
    assert rows(hands) == []
    hands.click("Undo")
    assert stored_draft(hands).exercises == before


def test_a_removed_exercise_leaves_the_page_where_it_is(open_window: OpenWindow) -> None:
    """The other exercises stay as they are, in their places and in sight."""
    hands = open_window()
    names = (SQUAT, "Barbell Bench Press", "Leg Press", "Barbell Deadlift")
    begin(hands, *names)
    page = hands.window.shell.page
    before = page.findChildren(ExerciseCard)
    scrolled = page.findChild(ScrollPage)
    assert scrolled is not None
    scrolled.scroll_to(before[-1])
    place = scrolled.verticalScrollBar().value()
    assert place > before[0].height()

    hands.click(f"{names[-1]}: more")
    hands.click("Remove")
    QApplication.processEvents()

    kept = [card for card in page.findChildren(ExerciseCard) if card.isVisible()]
    assert kept == before[:-1]
    bar = scrolled.verticalScrollBar()
    assert bar.value() == min(place, bar.maximum()) > 0


def test_sets_left_out_are_told(open_window: OpenWindow) -> None:
    """Where some sets are ticked off, the message counts the others that were filled in."""
    hands = open_window()
    begin(hands, SQUAT)
    fill(hands, 0, "100", "5")
    hands.click("Add set")
    hands.click("Add set")
    tick(hands, 0)
    hands.click("Finish")
    assert hands.window.place.state.history.workouts[-1].exercises[0].sets == (
        StrengthSet(5, Weight(100.0, WeightUnit.KG)),
    )
    assert any(words.startswith("2 sets not ticked, left out · ") for words in hands.words())


def test_an_exercise_is_found_by_a_misspelt_name(open_window: OpenWindow) -> None:
    """The search forgives, and the exercise opens with one set ready to type in."""
    hands = open_window()
    hands.click("Log")
    hands.click("Strength")
    hands.type_into(hands.see("Search"), "barbel bakc squat")
    hands.click(SQUAT)
    assert len(rows(hands)) == 1
    hands.wait(field(rows(hands)[0], "Weight").hasFocus, "the cursor in the first field")


def test_enter_takes_the_exercise_that_fits_best(open_window: OpenWindow) -> None:
    """Who types a name and presses Enter has the first hit; without a name, nothing yet."""
    hands = open_window()
    hands.click("Log")
    hands.click("Strength")
    hands.press(Qt.Key.Key_Return)
    hands.type_into(hands.see("Search"), "barbel bakc squat")
    hands.press(Qt.Key.Key_Return)
    hands.see(SQUAT)
    assert len(rows(hands)) == 1


def test_an_exercise_opens_with_the_sets_of_last_time(open_window: OpenWindow) -> None:
    """As many sets as last time, filled in but not ticked off."""
    hands = open_window(demo=True)
    last = next(
        entry
        for workout in reversed(hands.window.place.state.history.workouts)
        for entry in workout.exercises
        if entry.name == SQUAT
    )
    begin(hands, SQUAT)
    assert len(rows(hands)) == len(last.sets)
    assert field(rows(hands)[0], "Repetitions").text() == str(last.sets[0].repetitions)
    assert all(not part(row, "Done").isChecked() for row in rows(hands))  # type: ignore[attr-defined]


def test_enter_goes_on_to_the_next_field_and_the_next_set(open_window: OpenWindow) -> None:
    """Weight, repetitions, effort; after the last field the set is done and the next one begins."""
    hands = open_window()
    begin(hands, SQUAT)
    hands.click("Add set")
    first, second = rows(hands)
    hands.type_into(field(first, "Weight"), "100")
    hands.press(Qt.Key.Key_Return)
    assert field(first, "Repetitions").hasFocus()
    hands.press("5")
    hands.press(Qt.Key.Key_Return)
    assert field(first, "Repetitions in reserve").hasFocus()
    hands.press("2")
    hands.press(Qt.Key.Key_Return)
    assert field(second, "Weight").hasFocus()
    done = stored_draft(hands).exercises[0].sets[0]
    assert done.done
    assert done.strength_set.repetitions == 5
    assert done.strength_set.rir == 2


def test_a_tick_starts_the_rest(open_window: OpenWindow, clock: Clock) -> None:
    """The timer counts down from the setting, can be changed and skipped, and goes when over."""
    hands = open_window(rest_seconds=90)
    begin(hands, SQUAT)
    fill(hands, 0, "100", "5")
    assert "Skip" not in hands.names()
    tick(hands, 0)
    assert "1:30" in hands.words()
    hands.click("+15")
    assert "1:45" in hands.words()
    hands.click("−15")
    assert "1:30" in hands.words()
    clock.move(seconds=91)
    hands.wait(lambda: "Skip" not in hands.names(), "the end of the rest")
    tick(hands, 0)
    tick(hands, 0)
    hands.click("Skip")
    assert "Skip" not in hands.names()


def test_every_tick_is_stored_at_once(open_window: OpenWindow) -> None:
    """A power cut after a tick loses nothing that was ticked off."""
    hands = open_window()
    begin(hands, SQUAT)
    fill(hands, 0, "100", "5")
    tick(hands, 0)
    assert [each.done for each in stored_draft(hands).exercises[0].sets] == [True]
    hands.click("Add set")
    tick(hands, 1)
    assert [each.done for each in stored_draft(hands).exercises[0].sets] == [True, True]
    assert hands.window.place.state.draft == stored_draft(hands)


def test_a_draft_survives_closing_the_window(open_window: OpenWindow, clock: Clock) -> None:
    """Opened again, Log offers to go on, with the same sets and ticks and the clock running."""
    hands = open_window()
    begin(hands, SQUAT)
    fill(hands, 0, "100", "5")
    tick(hands, 0)
    hands.click("Add set")
    hands.click("Keep as a draft and go back")
    before = stored_draft(hands)
    clock.move(minutes=12)
    hands = open_window()
    hands.click("Log")
    hands.click("Go on with Strength workout")
    assert field(rows(hands)[0], "Weight").text() == "100"
    assert any("12 min · 1 of 2 sets" in word for word in hands.words())
    assert stored_draft(hands) == before


def test_finish_says_what_it_did_and_undo_restores_the_draft(open_window: OpenWindow) -> None:
    """The toast names the effect; Undo takes the workout away and the draft comes back."""
    hands = open_window()
    begin(hands, SQUAT)
    fill(hands, 0, "100", "5")
    tick(hands, 0)
    before = stored_draft(hands)
    hands.click("Finish")
    assert len(hands.window.place.state.history.workouts) == 1
    assert hands.window.place.state.draft is None
    assert any("saved" in word for word in hands.words())
    assert any("worst" in word for word in hands.words())
    hands.click("Undo")
    assert hands.window.place.state.history.workouts == ()
    assert stored_draft(hands).exercises == before.exercises


def test_finish_waits_for_something_to_save(open_window: OpenWindow) -> None:
    """An empty set is nothing to save."""
    hands = open_window()
    begin(hands, SQUAT)
    assert not hands.see("Finish").isEnabled()
    fill(hands, 0, "100", "5")
    assert hands.see("Finish").isEnabled()


@pytest.mark.parametrize(
    ("choice", "kind", "label"),
    [("Warm-up", SetKind.WARM_UP, "W"), ("Drop set", SetKind.DROP, "D")],
)
def test_a_set_is_of_another_kind(
    open_window: OpenWindow, choice: str, kind: SetKind, label: str
) -> None:
    """A tap on the set's number offers the kinds; its name says the new one."""
    hands = open_window()
    begin(hands, SQUAT)
    hands.click("Set 1, kind of set")
    hands.click(choice)
    assert f"Set {label}, kind of set" in hands.names()
    assert open_draft(hands).exercises[0].sets[0].strength_set.kind is kind


def open_draft(hands: Hands) -> WorkoutDraft:
    """The draft in the editor."""
    place = hands.window.place_named("log")
    assert isinstance(place, LogPlace)
    return place._strength.draft


def test_a_set_is_removed(open_window: OpenWindow) -> None:
    """The sheet of a set's number also removes it."""
    hands = open_window()
    begin(hands, SQUAT)
    hands.click("Add set")
    hands.click("Set 2, kind of set")
    hands.click("Remove this set")
    assert len(rows(hands)) == 1


def test_exercises_are_joined_moved_replaced_and_removed(open_window: OpenWindow) -> None:
    """The exercise's own menu does all of it, one thing at a time."""
    hands = open_window()
    begin(hands, SQUAT, "Leg Press")
    hands.click(f"{SQUAT}: more")
    hands.click("Superset with the next exercise")
    assert hands.words().count("Superset A") == 2
    hands.click(f"{SQUAT}: more")
    hands.click("Move down")
    assert [entry.name for entry in open_draft(hands).exercises] == ["Leg Press", SQUAT]
    hands.click("Leg Press: more")
    hands.click("Replace")
    hands.type_into(hands.see("Search"), "Leg Extension")
    hands.click("Leg Extension")
    assert [entry.name for entry in open_draft(hands).exercises] == ["Leg Extension", SQUAT]
    hands.click(f"{SQUAT}: more")
    hands.click("Remove")
    assert [entry.name for entry in open_draft(hands).exercises] == ["Leg Extension"]
    assert f"{SQUAT}: more" not in hands.names()


def test_a_note_stands_beside_an_exercise(open_window: OpenWindow) -> None:
    """Written in a sheet, shown on the card, stored with the draft."""
    hands = open_window()
    begin(hands, SQUAT)
    hands.click(f"{SQUAT}: more")
    hands.click("Note")
    editor = next(w for w in hands.all_named("Note") if w.inherits("QPlainTextEdit"))
    hands.type_into(editor, "Heels raised")
    hands.click("Done")
    assert "Heels raised" in hands.words()
    assert open_draft(hands).exercises[0].note == "Heels raised"


def test_a_note_stands_beside_a_set(open_window: OpenWindow) -> None:
    """Written from the set's number, shown on the card, saved with the set, and taken away."""
    hands = open_window()
    begin(hands, "Barbell Back Squat")
    fill(hands, 0, "100", "5")
    hands.click("Set 1, kind of set")
    hands.click("Note")
    editor = next(w for w in hands.all_named("Note") if w.inherits("QPlainTextEdit"))
    hands.type_into(editor, "left knee")
    hands.click_on(next(w for w in hands.all_named("Done") if isinstance(w, Button)))
    assert "1: left knee" in hands.words()
    assert open_draft(hands).exercises[0].sets[0].strength_set.note == "left knee"
    hands.click("Set 1, kind of set")
    hands.click("Drop set")
    assert open_draft(hands).exercises[0].sets[0].strength_set.note == "left knee"


def test_an_exercise_has_a_rest_of_its_own(open_window: OpenWindow, clock: Clock) -> None:
    """Chosen once, it holds for this and later workouts; the others follow the settings."""
    hands = open_window(rest_seconds=120)
    begin(hands, "Barbell Back Squat", "Leg Press")
    choose_in_menu(hands, "Barbell Back Squat", "Rest between sets", "4:00")
    tick(hands, 0)
    assert open_draft(hands).rest_ends_at == clock() + timedelta(minutes=4)
    tick(hands, 1)
    assert open_draft(hands).rest_ends_at == clock() + timedelta(minutes=2)
    stored = hands.window.place.store.library.settings.load()
    assert list(stored.rest_by_exercise.values()) == [240]
    choose_in_menu(hands, "Barbell Back Squat", "Rest between sets", "As in the settings (2:00)")
    assert not hands.window.place.store.library.settings.load().rest_by_exercise


def test_title_and_start_are_changed(open_window: OpenWindow) -> None:
    """The pencil opens title and time; both are saved with the workout."""
    hands = open_window()
    begin(hands, SQUAT)
    fill(hands, 0, "100", "5")
    hands.click("Title, time and note")
    hands.click("Title")
    editor = next(w for w in hands.all_named("Title") if w.inherits("QPlainTextEdit"))
    hands.type_into(editor, "Squats only")
    hands.click("Done")
    hands.click("Title, time and note")
    hands.click("Day and time")
    hands.click("Hour: earlier")
    hands.click("Done")
    hands.click("Finish")
    (workout,) = hands.window.place.state.history.workouts
    assert workout.title == "Squats only"
    assert workout.started_at == DEMO_NOW - timedelta(hours=1)


def test_discarding_can_be_undone(open_window: OpenWindow) -> None:
    """Discard leads back to Log; Undo brings the draft back."""
    hands = open_window()
    begin(hands, SQUAT)
    fill(hands, 0, "100", "5")
    tick(hands, 0)
    hands.click("Title, time and note")
    hands.click("Discard")
    assert hands.window.place.state.draft is None
    hands.click("Undo")
    assert stored_draft(hands).exercises[0].sets[0].done


def test_pounds_are_kept_as_typed(open_window: OpenWindow) -> None:
    """102.5 lb is stored as 102.5 lb and shown so next time."""
    hands = open_window(weight_unit=WeightUnit.LB)
    begin(hands, SQUAT)
    fill(hands, 0, "102.5", "5")
    tick(hands, 0)
    assert field(rows(hands)[0], "Weight").text() == "102.5"
    hands.click("Finish")
    (workout,) = hands.window.place.state.history.workouts
    assert workout.exercises[0].sets[0].weight == Weight(102.5, WeightUnit.LB)
    begin(hands, SQUAT)
    assert "102.5 × 5" in hands.words()
    assert field(rows(hands)[0], "Weight").text() == "102.5"


def test_a_decimal_comma_is_a_decimal_point(open_window: OpenWindow) -> None:
    """62,5 is the same as 62.5, while typing too."""
    hands = open_window()
    begin(hands, SQUAT)
    fill(hands, 0, "62,5", "8")
    weight = open_draft(hands).exercises[0].sets[0].strength_set.weight
    assert weight == Weight(62.5, WeightUnit.KG)
    assert field(rows(hands)[0], "Weight").text() == "62,5"


def test_the_next_change_leaves_the_cursor_alone(open_window: OpenWindow) -> None:
    """Typing goes on while the draft is stored and shown again."""
    hands = open_window()
    begin(hands, SQUAT)
    weight = field(rows(hands)[0], "Weight")
    hands.type_into(weight, "1")
    hands.wait(lambda: hands.window.place.state.draft is not None, "the stored draft")
    hands.press("0")
    hands.press("2")
    assert weight.text() == "102"


def test_a_new_workout_does_not_replace_a_draft_unasked(open_window: OpenWindow) -> None:
    """Where one is half entered, starting another one asks first."""
    hands = open_window(demo=True)
    begin(hands, SQUAT)
    tick(hands, 0)
    hands.click("Keep as a draft and go back")
    before = stored_draft(hands)
    hands.click("Repeat: Leg day")
    assert stored_draft(hands) == before
    hands.click("Go on with Strength workout")
    assert open_draft(hands).exercises == before.exercises
    hands.click("Keep as a draft and go back")
    hands.click("Repeat: Leg day")
    hands.click("Discard it and start the new one")
    assert open_draft(hands).title == "Leg day"


def test_a_logged_workout_is_changed(open_window: OpenWindow) -> None:
    """History, the workout, Edit, Save: the same workout with the new number."""
    hands = open_window(demo=True)
    last = hands.window.place.state.history.workouts[-1]
    hands.click("Log")
    hands.click("History")
    hands.click(last.title)
    hands.click("Edit")
    fill(hands, 0, "77.5", "3")
    hands.click("Save")
    changed = hands.window.place.store.workout(last.id)
    assert changed.exercises[0].sets[0].weight == Weight(77.5, WeightUnit.KG)
    hands.click("Undo")
    assert hands.window.place.store.workout(last.id) == last


def test_leaving_by_the_keyboard_keeps_the_draft(open_window: OpenWindow, clock: Clock) -> None:
    """A shortcut to another place keeps what was entered, and the clock of the rest stops."""
    hands = open_window()
    begin(hands, SQUAT)
    fill(hands, 0, "100", "5")
    tick(hands, 0)
    hands.click("Add set")
    hands.press("1")
    assert hands.window.shell.place == "today"
    assert [each.done for each in stored_draft(hands).exercises[0].sets] == [True, False]
    clock.move(seconds=2)
    hands.wait(lambda: hands.window.place.state.draft is not None, "the stored draft")
    hands.click("Log")
    hands.click("Go on with Strength workout")
    assert len(rows(hands)) == 2


def choose_in_menu(hands: Hands, exercise: str, *choices: str) -> None:
    """Go through the menu of an exercise."""
    hands.click(f"{exercise}: more")
    for choice in choices:
        hands.click(choice)


def test_a_hold_is_timed(open_window: OpenWindow) -> None:
    """A plank opens with seconds, and is saved with them."""
    hands = open_window()
    begin(hands, "Plank")
    hands.type_into(field(rows(hands)[0], "Seconds"), "45")
    tick(hands, 0)
    hands.click("Finish")
    (workout,) = hands.window.place.state.history.workouts
    (entry,) = workout.exercises
    assert (entry.sets[0].duration_seconds, entry.sets[0].repetitions) == (45.0, None)
    begin(hands, "Plank")
    assert field(rows(hands)[0], "Seconds").text() == "45"
    assert "45 s" in hands.words()


def test_a_hold_is_timed_by_the_clock(open_window: OpenWindow, clock: Clock) -> None:
    """Start and Stop write the seconds, tick the set off and begin the rest."""
    hands = open_window()
    begin(hands, "Plank")
    hands.click("Start clock")
    assert "Start clock" not in hands.names()
    clock.move(seconds=47.8)
    hands.wait(lambda: "0:47" in hands.words(), "the seconds")
    assert "Plank, set 1" in hands.words()
    hands.click("Stop")
    (entry,) = stored_draft(hands).exercises
    assert entry.sets[0].done
    assert entry.sets[0].strength_set.duration_seconds == 47.0
    assert "2:00" in hands.words()


def test_the_clock_says_what_is_aimed_at(open_window: OpenWindow, clock: Clock) -> None:
    """Beside the seconds stands the time of last time; put away, the set is as before."""
    hands = open_window()
    begin(hands, "Plank")
    hands.type_into(field(rows(hands)[0], "Seconds"), "60")
    hands.click("Start clock")
    clock.move(seconds=23)
    hands.wait(lambda: "0:23 of 1:00" in hands.words(), "the seconds")
    hands.click("Cancel")
    assert "Start clock" in hands.names()
    (entry,) = stored_draft(hands).exercises
    assert (entry.sets[0].done, entry.sets[0].strength_set.duration_seconds) == (False, 60.0)


def test_finishing_stops_the_clock(open_window: OpenWindow, clock: Clock) -> None:
    """The last hold counts, also where nobody pressed Stop."""
    hands = open_window()
    begin(hands, "Plank")
    hands.type_into(field(rows(hands)[0], "Seconds"), "30")
    hands.click("Start clock")
    clock.move(seconds=41)
    hands.click("Finish")
    (workout,) = hands.window.place.state.history.workouts
    assert workout.exercises[0].sets[0].duration_seconds == 41.0


def test_the_minutes_go_on(open_window: OpenWindow, clock: Clock) -> None:
    """How long a workout under way has lasted follows the time, without a touch."""
    hands = open_window()
    begin(hands, SQUAT)
    before = hands.words()
    clock.move(minutes=18)
    hands.wait(lambda: hands.words() != before, "the minutes")
    assert "18 min · 0 of 1 sets · 0 kg" in hands.words()


def test_what_is_counted_can_be_changed(open_window: OpenWindow) -> None:
    """Any exercise can be counted by distance; the cursor finds the metres."""
    hands = open_window()
    begin(hands, SQUAT)
    choose_in_menu(hands, SQUAT, "Count repetitions, time or distance", "Distance in metres")
    hands.type_into(field(rows(hands)[0], "Metres"), "40")
    tick(hands, 0)
    assert stored_draft(hands).exercises[0].sets[0].strength_set.distance_metres == 40.0


def test_left_and_right_are_counted_apart(open_window: OpenWindow) -> None:
    """Each side has its own row, named for a screen reader; together again it is one."""
    hands = open_window()
    begin(hands, SQUAT)
    fill(hands, 0, "20", "8")
    choose_in_menu(hands, SQUAT, "Left and right apart")
    assert len(rows(hands)) == 2
    assert {"Set 1 L, kind of set", "Set 1 R, kind of set"} <= hands.names()
    fill(hands, 1, "20", "7")
    hands.click("Finish")
    (workout,) = hands.window.place.state.history.workouts
    (entry,) = workout.exercises
    assert [(s.side, s.repetitions) for s in entry.sets] == [(Side.LEFT, 8), (Side.RIGHT, 7)]


def test_note_and_duration_belong_to_the_workout(open_window: OpenWindow) -> None:
    """A note is shown above the exercises; a workout entered afterwards gets its length."""
    hands = open_window()
    begin(hands, SQUAT)
    fill(hands, 0, "100", "5")
    hands.click("Title, time and note")
    hands.click("Note")
    editor = next(w for w in hands.all_named("Note") if w.inherits("QPlainTextEdit"))
    hands.type_into(editor, "Slept badly")
    hands.click("Done")
    assert "Slept badly" in hands.words()
    hands.click("Title, time and note")
    hands.click("Day and time")
    hands.click("Day: earlier")
    hands.click("Done")
    hands.click("Title, time and note")
    hands.click("Duration")
    hands.click("Duration: less")
    hands.click("Done")
    hands.click("Finish")
    (workout,) = hands.window.place.state.history.workouts
    assert (workout.note, workout.minutes) == ("Slept badly", 55.0)
    assert workout.started_at == DEMO_NOW - timedelta(days=1)


def test_the_rest_says_what_follows(open_window: OpenWindow, clock: Clock) -> None:
    """While it lasts and when it is over, the bar names the next set."""
    hands = open_window()
    begin(hands, SQUAT)
    fill(hands, 0, "100", "5")
    hands.click("Add set")
    tick(hands, 0)
    assert "Rest, then set 2" in hands.words()
    clock.move(seconds=121)
    tick(hands, 0)
    tick(hands, 0)
    clock.move(seconds=121)
    fill(hands, 1, "100", "4")
    assert {"Rest is over", "Set 2"} <= set(hands.words())


def test_no_rest_within_a_superset(open_window: OpenWindow) -> None:
    """The other exercise of a superset follows at once; after it there is a rest."""
    hands = open_window()
    begin(hands, SQUAT, "Leg Press")
    choose_in_menu(hands, SQUAT, "Superset with the next exercise")
    for index in (0, 1):
        fill(hands, index, "100", "5")
    tick(hands, 0)
    assert stored_draft(hands).rest_ends_at is None
    tick(hands, 1)
    assert stored_draft(hands).rest_ends_at is not None


def test_a_reached_row_is_no_proposal(open_window: OpenWindow) -> None:
    """Numbers of last time are muted until their row is reached."""
    hands = open_window(demo=True)
    begin(hands, SQUAT)
    first, second = rows(hands)[0], rows(hands)[1]
    assert all(each.has_own_value for each in first.findChildren(NumberField))
    assert not any(each.has_own_value for each in second.findChildren(NumberField))


def test_units_change_and_come_back(open_window: OpenWindow) -> None:
    """135 lb is 135 lb again after a look in kilograms, to the last digit."""
    hands = open_window(weight_unit=WeightUnit.LB)
    begin(hands, SQUAT)
    fill(hands, 0, "135", "5")
    tick(hands, 0)
    hands.click("Finish")
    store = hands.window.place.store
    for unit, shown in ((WeightUnit.KG, "61.235"), (WeightUnit.LB, "135")):
        store.change_settings(replace(store.state.history.settings, weight_unit=unit))
        begin(hands, SQUAT)
        assert field(rows(hands)[0], "Weight").text() == shown
        hands.click("Title, time and note")
        hands.click("Discard")
    (workout,) = store.state.history.workouts
    assert workout.exercises[0].sets[0].weight == Weight(135.0, WeightUnit.LB)


def test_an_exercise_is_found_by_a_misspelt_muscle(open_window: OpenWindow) -> None:
    """What trains a muscle group is found by the group's name as well."""
    hands = open_window()
    hands.click("Log")
    hands.click("Strength")
    hands.type_into(hands.see("Search"), "hamstirngs")
    assert "Romanian Deadlift" in hands.names()


_SESSION = """
import os, signal, sys
from pathlib import Path
from app.bootstrap import make_window
from app.demo import DEMO_NOW
from app.state.store import Undo
from app.storage.failures import FullDiskError
from app.storage.library import Library
from app.ui.application import make_application
from tests.e2e.hands import Hands
from tests.ui.places.test_strength_flow import begin, fill, tick

library = Library.open(Path(sys.argv[1]), lambda: DEMO_NOW, for_window=True)
make_application()
window = make_window(library, lambda: DEMO_NOW)
window.show()
hands = Hands(window)
begin(hands, "Barbell Back Squat", "Plank")
fill(hands, 0, "100", "5")
tick(hands, 0)
hands.click("Start clock")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_a_session_survives_being_killed(
    open_window: OpenWindow, database: Path, clock: Clock
) -> None:
    """The program is killed in the middle of a set: what was ticked off is there, and it counts."""
    with Library.open(database, lambda: DEMO_NOW) as library:
        library.settings.save(CALM)
    killed = subprocess.run([sys.executable, "-c", _SESSION, str(database)], check=False)
    assert killed.returncode == -signal.SIGKILL
    clock.move(seconds=20)
    hands = open_window()
    hands.click("Log")
    hands.click("Go on with Strength workout")
    assert field(rows(hands)[0], "Weight").text() == "100"
    assert "0 min · 1 of 2 sets · 500 kg" in hands.words()
    assert {"Plank, set 1", "0:20"} <= set(hands.words())
