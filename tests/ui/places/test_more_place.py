"""Tests of the More page: settings, exports, back-ups, routines, exercises and Learn."""

import json
import threading
from dataclasses import replace
from datetime import UTC, time
from pathlib import Path
from unittest import mock

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication, QFileDialog

from app.core.muscles import MuscleGroup
from app.core.settings import EffortScale, Experience, LanguageChoice, Settings
from app.core.workouts import StrengthSet, Weight, WeightUnit
from app.exchange.parsed import Progress
from app.state.imports import prepare_import
from app.state.transfer import write_document
from app.storage.library import Library
from app.ui.pages.more import Destination
from app.ui.places import export_flow
from app.ui.places.more_place import MorePlace
from app.ui.widgets.number_field import NumberField
from app.ui.widgets.row import Row
from app.ui.widgets.set_row import SetRow
from tests.e2e.hands import Hands
from tests.ui.conftest import OpenWindow


def open_page(hands: Hands, destination: Destination) -> None:
    """Go to an entry of More."""
    hands.window.go_to("more")
    place = hands.window.place
    assert isinstance(place, MorePlace)
    place.open(destination)


def settings(hands: Hands) -> Settings:
    """The settings as they are stored."""
    return hands.window.place.store.library.settings.load()


def rows(hands: Hands) -> list[str]:
    """Titles of the rows in sight."""
    return [r.view.title for r in hands.window.findChildren(Row) if r.isVisible()]


def wait_for(hands: Hands, words: str) -> None:
    """Let the window work until it says something."""
    hands.wait(lambda: any(words in word for word in hands.words()), words)


def test_settings_apply_at_once(open_window: OpenWindow) -> None:
    """Each change is stored without a button, and another window would know it."""
    hands = open_window()
    open_page(hands, Destination.SETTINGS)
    hands.click("lb")
    assert settings(hands).weight_unit is WeightUnit.LB
    hands.click("RPE")
    assert settings(hands).effort_scale is EffortScale.RPE
    hands.click("Experience")
    hands.click("New to training")
    assert settings(hands).experience is Experience.NEW
    hands.click("Day starts at")
    hands.click("06:00")
    assert settings(hands).day_start == time(6)
    hands.click("Rest between sets")
    hands.click("3:00")
    assert settings(hands).rest_seconds == 180


def test_the_present_choice_is_ticked(open_window: OpenWindow) -> None:
    """A sheet of choices says which one holds, to those who cannot see the tick too."""
    hands = open_window()
    open_page(hands, Destination.SETTINGS)
    hands.click("Ready from")
    chosen = [
        row.view.title
        for row in hands.window.findChildren(Row)
        if row.isVisible() and row.accessibleDescription() == "Chosen"
    ]
    assert chosen == ["Readiness 80"]


def test_the_reminder_is_switched_on(open_window: OpenWindow) -> None:
    """Off by default; on, it says when."""
    hands = open_window()
    open_page(hands, Destination.SETTINGS)
    switch = hands.all_named("Morning check-in")[-1]
    hands.click_on(switch)
    assert settings(hands).reminder_at == time(8)
    hands.click("Time")
    hands.click("06:30")
    assert settings(hands).reminder_at == time(6, 30)
    assert "Time" in hands.names()
    hands.click_on(hands.all_named("Morning check-in")[-1])
    assert settings(hands).reminder_at is None
    assert "Time" not in hands.names()


def test_the_language_of_the_system_is_named(open_window: OpenWindow) -> None:
    """Whoever leaves the choice to the system sees what it comes to."""
    hands = open_window(language=LanguageChoice.SYSTEM)
    open_page(hands, Destination.SETTINGS)
    row = next(r for r in hands.window.findChildren(Row) if r.view.title == "Language")
    assert row.view.value.startswith("System (")


def test_settings_lead_to_the_data(open_window: OpenWindow) -> None:
    """Back-ups and export are found from the settings too, with what is kept."""
    hands = open_window(demo=True)
    open_page(hands, Destination.SETTINGS)
    hands.click("Back-ups")
    assert "Back up now" in hands.names()


def test_everything_is_exported(open_window: OpenWindow, tmp_path: Path) -> None:
    """One JSON document, and a toast that names it; a cancelled dialog writes nothing."""
    hands = open_window(demo=True)
    open_page(hands, Destination.TRANSFER)
    with mock.patch.object(QFileDialog, "getSaveFileName", return_value=("", "")):
        hands.click("Everything")
    assert not any(word.endswith("everything.json") for word in hands.words())
    file = tmp_path / "everything.json"
    with mock.patch.object(QFileDialog, "getSaveFileName", return_value=(str(file), "")):
        hands.click("Everything")
    wait_for(hands, "Saved")
    assert str(file) in hands.words()
    assert json.loads(file.read_text())


@pytest.mark.parametrize(
    ("row", "name", "start"),
    [
        ("Workouts for Strong", "strong.csv", b'"Workout #"'),
        ("Workouts for Hevy", "hevy.csv", b'"title"'),
        ("Calendar", "herstel.ics", b"BEGIN:VCALENDAR"),
    ],
)
def test_other_programs_get_their_file(
    open_window: OpenWindow, tmp_path: Path, row: str, name: str, start: bytes
) -> None:
    """Each kind is written where the athlete says, and the toast names the place."""
    hands = open_window(demo=True)
    open_page(hands, Destination.TRANSFER)
    file = tmp_path / name
    with mock.patch.object(QFileDialog, "getSaveFileName", return_value=(str(file), "")):
        hands.click(row)
    wait_for(hands, "Saved")
    assert file.read_bytes().startswith(start)


def test_an_export_is_written_on_a_worker(open_window: OpenWindow, tmp_path: Path) -> None:
    """The window lives meanwhile, shows that it works, and leaving stops it without a trace."""
    hands = open_window()
    open_page(hands, Destination.TRANSFER)
    file = tmp_path / "everything.json"
    may_go_on = threading.Event()

    def wait_and_write(library: Library, place: Path, progress: Progress) -> None:
        may_go_on.wait(5.0)
        write_document(library, place, progress)

    with (
        mock.patch.object(export_flow, "write_document", wait_and_write),
        mock.patch.object(QFileDialog, "getSaveFileName", return_value=(str(file), "")),
    ):
        hands.click("Everything")
        hands.wait(lambda: "Writing the export" in hands.words(), "the page of progress")
        hands.click("Cancel")
        may_go_on.set()
        hands.wait(lambda: "Everything" in hands.names(), "the page of exports")
        assert QThreadPool.globalInstance().waitForDone(5000)
    assert not file.exists()


def test_a_failed_export_is_said_calmly(open_window: OpenWindow, tmp_path: Path) -> None:
    """What went wrong and what is safe, in a toast."""
    hands = open_window()
    open_page(hands, Destination.TRANSFER)
    file = tmp_path / "missing" / "everything.json"
    with mock.patch.object(QFileDialog, "getSaveFileName", return_value=(str(file), "")):
        hands.click("Everything")
    wait_for(hands, "could not be written")
    assert not file.parent.exists()


def test_spreadsheets_are_exported(open_window: OpenWindow, tmp_path: Path) -> None:
    """CSV files in the folder that was chosen."""
    hands = open_window(demo=True)
    open_page(hands, Destination.TRANSFER)
    with mock.patch.object(QFileDialog, "getExistingDirectory", return_value=str(tmp_path)):
        hands.click("Spreadsheets")
    wait_for(hands, "Saved")
    assert list(tmp_path.glob("*.csv"))


def test_a_back_up_is_made_and_put_back(open_window: OpenWindow) -> None:
    """Put back, what was logged since is gone; Undo brings it back."""
    hands = open_window(demo=True)
    open_page(hands, Destination.BACK_UPS)
    assert "No back-up yet" in hands.words()
    hands.click("Back up now")
    hands.wait(lambda: "Put back" in hands.names(), "the back-up")
    assert "Back-up made and checked" in hands.words()
    assert len(rows(hands)) == 1
    store = hands.window.place.store
    before = store.state.history.workouts
    store.delete_workout(before[-1].id)
    hands.click("Put back")
    hands.wait(lambda: "Back-up put back" in hands.words(), "the back-up to be put back")
    assert store.state.history.workouts == before
    hands.click("Undo")
    hands.wait(lambda: "As it was before" in hands.words(), "the way back")
    assert store.state.history.workouts == before[:-1]


def test_a_back_up_in_another_language_can_be_taken_back(open_window: OpenWindow) -> None:
    """The message with Undo stands in the window that is built anew, in its language."""
    hands = open_window(demo=True)
    store = hands.window.place.store
    store.back_up()
    store.change_settings(replace(settings(hands), language=LanguageChoice.DUTCH))
    open_page(hands, Destination.BACK_UPS)
    hands.wait(lambda: "Terugzetten" in hands.names(), "the page in Dutch")
    hands.click("Terugzetten")
    wait_for(hands, "Back-up put back")
    assert settings(hands).language is not LanguageChoice.DUTCH
    hands.click("Undo")
    wait_for(hands, "Zoals het daarvoor was")
    assert settings(hands).language is LanguageChoice.DUTCH


def test_a_damaged_back_up_is_refused_calmly(open_window: OpenWindow) -> None:
    """Nothing is changed, and the window says why."""
    hands = open_window(demo=True)
    open_page(hands, Destination.BACK_UPS)
    hands.click("Back up now")
    hands.wait(lambda: "Put back" in hands.names(), "the back-up")
    assert "Back-up made and checked" in hands.words()
    store = hands.window.place.store
    before = store.state
    (back_up,) = store.backups()
    back_up.path.write_bytes(b"no database")
    hands.click("Put back")
    hands.wait(lambda: any("cannot be used" in word for word in hands.words()), "the refusal")
    assert store.state.history == before.history


def test_a_past_import_is_taken_back_and_brought_back(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    """Take back and Undo both leave all of it or nothing."""
    hands = open_window()
    file = tmp_path / "strong.csv"
    file.write_text(
        "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds\n"
        "2026-11-18 18:00:00,Legs,Squat (Barbell),1,100,5,0,0\n",
        encoding="utf-8",
    )
    store = hands.window.place.store
    store.apply_import(prepare_import(file, store.import_facts(UTC)))
    open_page(hands, Destination.TRANSFER)
    hands.click("Take back")
    hands.wait(lambda: "Import taken back" in hands.words(), "the import to be taken back")
    assert store.state.history.workouts == ()
    hands.click("Undo")
    hands.wait(lambda: len(store.state.history.workouts) == 1, "the import to be brought back")


def test_a_routine_is_made_changed_and_deleted(open_window: OpenWindow) -> None:
    """A name and exercises make a routine; it can be reordered, renamed, deleted and undone."""
    hands = open_window()
    open_page(hands, Destination.ROUTINES)
    assert "No routine yet" in hands.words()
    hands.click("New routine")
    assert not hands.see("Save routine").isEnabled()
    hands.type_into(hands.see("Name"), "Legs A")
    for name in ("Barbell Back Squat", "Leg Press"):
        hands.click("Add exercise")
        hands.type_into(hands.see("Search"), name)
        hands.click(name)
    hands.click("Leg Press: move up")
    hands.click("Leg Press: sets: more")
    hands.click("Save routine")
    store = hands.window.place.store
    (routine,) = store.state.routines
    assert routine.name == "Legs A"
    assert [entry.name for entry in routine.exercises] == ["Leg Press", "Barbell Back Squat"]
    assert [len(entry.sets) for entry in routine.exercises] == [4, 3]
    hands.click("Legs A")
    hands.click("Edit")
    hands.click("Leg Press: remove")
    hands.click("Save routine")
    (routine,) = store.state.routines
    assert [entry.name for entry in routine.exercises] == ["Barbell Back Squat"]
    hands.click("Legs A")
    hands.click("Delete")
    assert store.state.routines == ()
    hands.click("Undo")
    assert store.state.routines == (routine,)


def test_a_routine_has_aims(open_window: OpenWindow) -> None:
    """Repetitions and weight hold for all sets, open where there is no last time, and stay."""
    hands = open_window()
    open_page(hands, Destination.ROUTINES)
    hands.click("New routine")
    hands.type_into(hands.see("Name"), "Legs A")
    for name in ("Leg Press", "Plank"):
        hands.click("Add exercise")
        hands.type_into(hands.see("Search"), name)
        hands.click(name)
    hands.type_into(hands.see("Leg Press: repetitions"), "8")
    hands.type_into(hands.see("Leg Press: weight"), "62,5")
    hands.type_into(hands.see("Plank: seconds"), "45")
    hands.click("Leg Press: sets: more")
    hands.click("Save routine")
    (routine,) = hands.window.place.state.routines
    press, plank = routine.exercises
    aimed = StrengthSet(repetitions=8, weight=Weight(62.5, WeightUnit.KG))
    assert press.sets == (aimed,) * 4
    assert plank.sets == (StrengthSet(duration_seconds=45),) * 3
    hands.click("Legs A")
    hands.click("Start now")
    fields = {field.text() for field in hands.window.findChildren(NumberField)}
    assert {"8", "62.5", "45"} <= fields


def test_routines_change_places(open_window: OpenWindow) -> None:
    """The list is in the athlete's own order, and stays so."""
    hands = open_window(demo=True)
    open_page(hands, Destination.ROUTINES)
    before = [routine.name for routine in hands.window.place.state.routines]
    hands.click(before[1])
    hands.click("Move up")
    after = [routine.name for routine in hands.window.place.store.library.routines.all()]
    assert after == [before[1], before[0], *before[2:]]


def test_a_routine_opens_with_its_sets(open_window: OpenWindow) -> None:
    """What was never done before opens with as many empty sets as the routine asks for."""
    hands = open_window()
    open_page(hands, Destination.ROUTINES)
    hands.click("New routine")
    hands.type_into(hands.see("Name"), "Legs A")
    hands.click("Add exercise")
    hands.type_into(hands.see("Search"), "Leg Press")
    hands.click("Leg Press")
    hands.click("Save routine")
    hands.click("Legs A")
    hands.click("Start now")
    assert len([row for row in hands.window.findChildren(SetRow) if row.isVisible()]) == 3


def test_a_routine_starts_a_workout(open_window: OpenWindow) -> None:
    """Start now leads to the editor with the routine's exercises."""
    hands = open_window(demo=True)
    open_page(hands, Destination.ROUTINES)
    hands.click("Pull A")
    hands.click("Start now")
    assert {"Finish", "Done"} <= hands.names()


def test_an_exercise_of_ones_own(open_window: OpenWindow) -> None:
    """A name and muscles, tapped on the map; once is some of the load, twice is all of it."""
    hands = open_window()
    open_page(hands, Destination.EXERCISES)
    hands.type_into(hands.see("Search"), "Sled drag backwards")
    hands.click("Make “Sled drag backwards”")
    assert not hands.see("Save exercise").isEnabled()
    hands.click("Quadriceps, left")
    hands.click("Quadriceps, left")
    hands.click("Calves, left")
    hands.click("Save exercise")
    (own,) = hands.window.place.state.own_exercises.values()
    assert own.name == "Sled drag backwards"
    assert own.shares[MuscleGroup.QUADRICEPS] > own.shares[MuscleGroup.CALVES] > 0


def test_exercises_are_found_by_muscle(open_window: OpenWindow) -> None:
    """A chip narrows the list; the same chip again widens it."""
    hands = open_window()
    open_page(hands, Destination.EXERCISES)
    everything = rows(hands)
    hands.click("Neck")
    assert rows(hands) != everything
    hands.click("Neck")
    assert rows(hands) == everything


def test_exercises_are_found_by_equipment(open_window: OpenWindow) -> None:
    """A chip of the second row narrows the list further, together with muscle and text."""
    hands = open_window()
    open_page(hands, Destination.EXERCISES)
    hands.type_into(hands.see("Search"), "press")
    hands.click("Kettlebell")
    with_kettlebells = rows(hands)
    assert with_kettlebells
    hands.click("Chest")
    assert len(rows(hands)) < len(with_kettlebells)
    hands.click("Chest")
    assert rows(hands) == with_kettlebells
    hands.click("Kettlebell")
    assert len(rows(hands)) > len(with_kettlebells)


def test_learn_is_searched(open_window: OpenWindow) -> None:
    """Articles and words that fit; nothing found says so."""
    hands = open_window()
    open_page(hands, Destination.LEARN)
    everything = rows(hands)
    hands.type_into(hands.see("Search"), "massage")
    assert 0 < len(rows(hands)) < len(everything)
    hands.type_into(hands.see("Search"), "zzz")
    assert "Nothing found" in hands.words()


def test_an_article_leads_back_to_where_one_was(open_window: OpenWindow) -> None:
    """Into an article and back, by the button and by Esc."""
    hands = open_window()
    open_page(hands, Destination.LEARN)
    hands.click("How long does it last?")
    assert "How long does it last?" in hands.words()
    hands.click("Back")
    assert "How long does it last?" in rows(hands)
    hands.click("How long does it last?")
    hands.press("\x1b")
    assert "How long does it last?" in rows(hands)


@pytest.mark.parametrize("destination", list(Destination))
def test_every_entry_opens_something(open_window: OpenWindow, destination: Destination) -> None:
    """No entry leads nowhere, on an empty file either."""
    hands = open_window()
    hands.window.go_to("more")
    before = hands.words()
    open_page(hands, destination)
    assert hands.words() != before


def test_a_wide_window_shows_the_settings_beside_the_list(open_window: OpenWindow) -> None:
    """More is never half empty; made narrow, the list is in front, where nobody asked for more."""
    hands = open_window(size=(1280, 860))
    hands.window.go_to("more")
    assert {"Routines", "Day starts at"} <= set(rows(hands))

    hands.window.resize(412, 860)
    QApplication.processEvents()
    assert "Routines" in rows(hands)
    assert "Day starts at" not in rows(hands)

    open_page(hands, Destination.SETTINGS)
    hands.window.resize(1280, 860)
    QApplication.processEvents()
    hands.window.resize(412, 860)
    QApplication.processEvents()
    assert "Day starts at" in rows(hands)


def test_the_shortcuts_leave_open_what_stands_beside_the_list(open_window: OpenWindow) -> None:
    """A sheet covers the page for a moment and takes nothing away from it."""
    hands = open_window(size=(1280, 860))
    hands.window.go_to("more")

    hands.click("Shortcuts")

    assert hands.window.shell.is_sheet_open
    assert "Day starts at" in rows(hands)
