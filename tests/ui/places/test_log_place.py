"""Tests of the Log page, quick logs, activities and the history."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.core.muscles import REGION_MUSCLES, MuscleGroup, Region
from app.core.settings import DistanceUnit
from app.core.workouts import METRES_PER_MILE, Workout, WorkoutKind
from app.demo import DEMO_NOW
from app.ui.widgets.row import Row
from tests.e2e.hands import Hands
from tests.ui.conftest import OpenWindow


def workouts(hands: Hands) -> tuple[Workout, ...]:
    """Everything logged, latest last."""
    return hands.window.place.state.history.workouts


def history(hands: Hands) -> list[Row]:
    """The rows of the history in sight."""
    return [row for row in hands.window.findChildren(Row) if row.isVisible()]


def slide_effort(hands: Hands, name: str, value: int) -> None:
    """Click a slider from 1 to 10 where a value lies."""
    slider = hands.see(name)
    inset = 21
    width = slider.width() - 2 * inset
    hands.click_on(slider, QPoint(inset + round(width * (value - 1) / 9), slider.height() // 3))


def test_a_quick_log_takes_at_most_five_clicks(open_window: OpenWindow) -> None:
    """Log, Quick log, the legs, how hard, Save."""
    hands = open_window()
    hands.click("Log")
    hands.click("Quick log")
    hands.click("Legs")
    slide_effort(hands, "How hard", 8)
    hands.click("Save workout")
    assert hands.clicks <= 5
    (workout,) = workouts(hands)
    assert workout.kind is WorkoutKind.QUICK
    assert {each.muscle for each in workout.quick} == set(REGION_MUSCLES[Region.LEGS])
    assert {each.effort for each in workout.quick} == {8}
    assert workout.ended_at == DEMO_NOW
    assert hands.window.shell.place == "today"


def test_a_quick_log_ends_now_however_long_it_was(open_window: OpenWindow) -> None:
    """Minutes that are added lie before now, and not in the hours to come."""
    hands = open_window()
    hands.click("Log")
    hands.click("Quick log")
    hands.click("Arms")
    for _press in range(6):
        hands.click("Duration: more")
    hands.click("Save workout")
    (workout,) = workouts(hands)
    assert workout.minutes == 75
    assert workout.ended_at == hands.window.place.context.now()


def test_a_changed_quick_log_that_is_left_can_be_gone_on_with(open_window: OpenWindow) -> None:
    """Leaving the page says that nothing was saved; Go on brings it back, also a second time."""
    hands = open_window()
    hands.click("Log")
    hands.click("Quick log")
    hands.click("Arms")
    for _time in range(2):
        hands.click("Back")
        hands.click("Go on")
    hands.click("Save workout")
    (workout,) = workouts(hands)
    assert {each.muscle for each in workout.quick} == set(REGION_MUSCLES[Region.ARMS])


def test_a_quick_log_of_one_muscle_on_the_map(open_window: OpenWindow) -> None:
    """A tap on the map chooses, another one takes it back; nothing chosen cannot be saved."""
    hands = open_window()
    hands.click("Log")
    hands.click("Quick log")
    assert not hands.see("Save workout").isEnabled()
    hands.click("Calves, left")
    assert hands.see("Save workout").isEnabled()
    hands.click("Calves, left")
    assert not hands.see("Save workout").isEnabled()
    hands.click("Chest, left")
    hands.click("Duration: less")
    hands.click("Save workout")
    (workout,) = workouts(hands)
    assert [each.muscle for each in workout.quick] == [MuscleGroup.CHEST]
    assert workout.minutes == 40


def test_a_saved_workout_can_be_undone(open_window: OpenWindow) -> None:
    """The toast says what it did and takes it back."""
    hands = open_window()
    hands.click("Log")
    hands.click("Quick log")
    hands.click("Arms")
    hands.click("Save workout")
    assert any(word.startswith("Quick log saved") for word in hands.words())
    hands.click("Undo")
    assert workouts(hands) == ()


def test_an_activity_is_logged(open_window: OpenWindow) -> None:
    """Sport, minutes, effort and distance are stored; pace and load follow."""
    hands = open_window()
    hands.click("Log")
    hands.click("Endurance")
    hands.click("Duration: more")
    slide_effort(hands, "Effort (RPE)", 4)
    assert "4, somewhat easy. You can talk in sentences." in hands.words()
    hands.type_into(hands.see("Distance"), "9")
    assert "5:00 /km" in hands.words()
    hands.type_into(hands.see("Downhill"), "120")
    assert "Session load 180 (4 × 45 min)" in hands.words()
    hands.click("Save workout")
    (workout,) = workouts(hands)
    assert workout.activity is not None
    assert workout.activity.minutes == 45
    assert workout.activity.rpe == 4
    assert workout.activity.distance_metres == 9000
    assert workout.activity.descent_metres == 120


def test_miles_are_miles(open_window: OpenWindow) -> None:
    """What is typed in miles is stored as such, and the pace is per mile."""
    hands = open_window(distance_unit=DistanceUnit.MI)
    hands.click("Log")
    hands.click("Endurance")
    hands.type_into(hands.see("Distance"), "5")
    assert "8:00 /mi" in hands.words()
    hands.click("Save workout")
    (workout,) = workouts(hands)
    assert workout.activity is not None
    assert workout.activity.distance_metres == pytest.approx(5 * METRES_PER_MILE)


def test_another_sport_brings_other_muscles(open_window: OpenWindow) -> None:
    """The muscles shown are those of the sport that was chosen."""
    hands = open_window()
    hands.click("Log")
    hands.click("Endurance")
    assert "Calves" in hands.words()
    hands.click("Row")
    assert "Lats" in hands.words() or "Upper back" in hands.words()


def test_the_history_is_searched(open_window: OpenWindow) -> None:
    """By title, exercise and sport, in any order of words; nothing found says so."""
    hands = open_window(demo=True)
    hands.click("Log")
    hands.click("History")
    everything = len(history(hands))
    hands.type_into(hands.see("Search"), "run easy")
    assert 0 < len(history(hands)) < everything
    assert {row.view.title for row in history(hands)} == {"Easy run"}
    hands.type_into(hands.see("Search"), "romanian")
    assert "Leg day" in {row.view.title for row in history(hands)}
    hands.type_into(hands.see("Search"), "zzz")
    assert "No workout found" in hands.words()
    assert history(hands) == []


def test_older_workouts_come_on_demand(open_window: OpenWindow) -> None:
    """Three months first, then three more."""
    hands = open_window(demo=True)
    hands.click("Log")
    hands.click("History")
    before = len(history(hands))
    hands.click("Show older workouts")
    assert len(history(hands)) > before


def test_a_workout_is_deleted_and_brought_back(open_window: OpenWindow) -> None:
    """Delete leaves the list at once; Undo brings the same workout back."""
    hands = open_window(demo=True)
    before = workouts(hands)
    hands.click("Log")
    hands.click("History")
    hands.click(before[-1].title)
    hands.click("Delete")
    assert workouts(hands) == before[:-1]
    hands.click("Undo")
    assert workouts(hands) == before


def test_a_workout_is_moved_to_another_day(open_window: OpenWindow) -> None:
    """Day earlier moves it by a day with its length; Undo moves it back."""
    hands = open_window(demo=True)
    last = workouts(hands)[-1]
    hands.click("Log")
    hands.click("History")
    hands.click(last.title)
    hands.click("Move to another day or time")
    hands.click("Day: earlier")
    hands.click("Done")
    moved = hands.window.place.store.workout(last.id)
    assert moved.started_at == last.started_at - timedelta(days=1)
    assert moved.ended_at - moved.started_at == last.ended_at - last.started_at
    hands.click("Undo")
    assert hands.window.place.store.workout(last.id) == last


def test_a_workout_becomes_a_routine(open_window: OpenWindow) -> None:
    """Its exercises and sets, under its name; Undo takes it away again."""
    hands = open_window(demo=True)
    store = hands.window.place.store
    before = store.state.routines
    latest = next(w for w in reversed(store.state.history.workouts) if w.exercises)
    hands.click("Log")
    hands.click("History")
    hands.click(latest.title)
    hands.click("Save as a routine")
    made = store.state.routines[-1]
    assert made.name == latest.title
    assert [e.name for e in made.exercises] == [e.name for e in latest.exercises]
    hands.click("Undo")
    assert store.state.routines == before


def test_all_routines_are_one_tap_away(open_window: OpenWindow) -> None:
    """The heading says how many there are, and leads to them."""
    hands = open_window(demo=True)
    hands.click("Log")
    count = len(hands.window.place.state.routines)
    assert any(b.text() == f"All {count}" for b in hands.window.findChildren(QAbstractButton))
    hands.click("All routines")
    assert "New routine" in hands.names()


def test_a_workout_is_duplicated_to_now(open_window: OpenWindow) -> None:
    """An activity opens with the same answers and ends now; saving adds a new one."""
    hands = open_window(demo=True)
    before = workouts(hands)
    hands.click("Log")
    hands.click("History")
    hands.click("Easy run")
    hands.click("Duplicate to now")
    hands.click("Save workout")
    assert len(workouts(hands)) == len(before) + 1
    assert workouts(hands)[-1].title == "Easy run"
    assert workouts(hands)[-1].ended_at <= DEMO_NOW


def test_an_activity_is_edited(open_window: OpenWindow) -> None:
    """The same activity with another length; its title stays."""
    hands = open_window(demo=True)
    run = next(w for w in reversed(workouts(hands)) if w.title == "Easy run")
    hands.click("Log")
    hands.click("History")
    hands.click("Easy run")
    hands.click("Edit")
    hands.click("Duration: more")
    hands.click("Save workout")
    changed = hands.window.place.store.workout(run.id)
    assert changed.title == "Easy run"
    assert changed.minutes == run.minutes + 5


def test_an_empty_log_offers_what_there_is(open_window: OpenWindow) -> None:
    """Without history there is nothing to repeat and no list to open, but four ways to start."""
    hands = open_window()
    hands.click("Log")
    assert "Repeat a recent one" not in hands.words()
    assert "History" not in hands.names()
    assert {"Strength", "Endurance", "Quick log", "Import"} <= hands.names()


def test_a_routine_is_started(open_window: OpenWindow) -> None:
    """A routine opens with the sets of last time, under its name."""
    hands = open_window(demo=True)
    hands.click("Log")
    rows = [w for w in hands.all_named("Pull A") if isinstance(w, QWidget)]
    hands.click_on(rows[-1])
    assert "Pull A" in hands.words()
    assert hands.all_named("Done")


def test_the_day_and_time_are_never_in_the_future(open_window: OpenWindow) -> None:
    """Later stops at now."""
    hands = open_window()
    hands.click("Log")
    hands.click("Quick log")
    hands.click("Mon 23 Nov, 08:56")
    for _ in range(3):
        hands.click("Day: later")
    hands.click("Done")
    assert "Mon 23 Nov, 09:41" in hands.names()
