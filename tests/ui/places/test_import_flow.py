"""Tests of an import, from the file dialog to Undo."""

from dataclasses import replace
from pathlib import Path
from unittest import mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.core.workouts import Weight, WeightUnit
from app.demo import DEMO_NOW
from app.state.transfer import write_document
from app.storage.library import Library
from tests.e2e.hands import Hands
from tests.ui.conftest import OpenWindow

HEADER = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds"


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """Two workouts of another app, its weights without a unit."""
    file = tmp_path / "strong.csv"
    rows = [
        f"2026-11-{day} 18:00:00,{title},{exercise},{number},{weight},5,0,0"
        for day, title, exercise, weight in (
            (18, "Legs", "Squat (Barbell)", 100),
            (20, "Push", "Bench Press (Barbell)", 80),
        )
        for number in (1, 2)
    ]
    file.write_text("\n".join((HEADER, *rows)), encoding="utf-8")
    return file


def choose(hands: Hands, file: Path | None) -> None:
    """Ask for an import and choose a file in the dialog."""
    answer = (str(file) if file else "", "")
    with mock.patch.object(QFileDialog, "getOpenFileName", return_value=answer):
        hands.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)


def count(hands: Hands) -> int:
    """How many workouts there are."""
    return len(hands.window.place.state.history.workouts)


def test_a_file_is_checked_imported_and_taken_back(open_window: OpenWindow, export: Path) -> None:
    """Nothing is written before Import; the toast takes it all back."""
    hands = open_window()
    choose(hands, export)
    hands.wait(lambda: "Import 2 workouts" in hands.names(), "the preview")
    assert count(hands) == 0
    hands.click("Import 2 workouts")
    hands.wait(lambda: count(hands) == 2, "the import")
    assert hands.window.shell.place == "today"
    hands.wait(lambda: "Undo" in hands.names(), "the toast")
    hands.click("Undo")
    hands.wait(lambda: count(hands) == 0, "the way back")


def test_the_unit_is_asked_where_the_file_is_silent(open_window: OpenWindow, export: Path) -> None:
    """The answer reads the file again, and the weights are of that unit."""
    hands = open_window()
    choose(hands, export)
    hands.wait(lambda: "Weight unit of the file" in hands.names(), "the question")
    hands.click("Pounds")
    hands.wait(lambda: "Are the weights in lb?" in hands.words(), "the file read in pounds")
    hands.click("Import 2 workouts")
    hands.wait(lambda: count(hands) == 2, "the import")
    first = hands.window.place.state.history.workouts[0].exercises[0].sets[0]
    assert first.weight == Weight(100, WeightUnit.LB)


def test_a_second_import_adds_nothing(open_window: OpenWindow, export: Path) -> None:
    """What is known already is left as it is, and the button says so."""
    hands = open_window()
    for _ in range(2):
        choose(hands, export)
        hands.wait(
            lambda: bool({"Import 2 workouts", "Nothing new to import"} & hands.names()),
            "the preview",
        )
        if "Import 2 workouts" in hands.names():
            hands.click("Import 2 workouts")
            hands.wait(lambda: count(hands) == 2, "the import")
    assert not hands.see("Nothing new to import").isEnabled()


def test_a_broken_file_is_refused_calmly(open_window: OpenWindow, tmp_path: Path) -> None:
    """The toast says what is wrong, and nothing changed."""
    hands = open_window()
    file = tmp_path / "broken.csv"
    file.write_bytes(b"\x00\x01\x02 nothing of the kind")
    choose(hands, file)
    hands.wait(lambda: any("broken.csv" in word for word in hands.words()), "the refusal")
    assert count(hands) == 0
    assert hands.window.shell.place == "today"


def test_a_cancelled_dialog_changes_nothing(open_window: OpenWindow) -> None:
    """Thinking better of it leaves the page as it was."""
    hands = open_window()
    before = hands.words()
    choose(hands, None)
    assert hands.words() == before


def test_leaving_the_preview_imports_nothing(open_window: OpenWindow, export: Path) -> None:
    """Back from the preview leads to where one was."""
    hands = open_window()
    choose(hands, export)
    hands.wait(lambda: "Import 2 workouts" in hands.names(), "the preview")
    hands.click("Back")
    assert count(hands) == 0
    assert "Import 2 workouts" not in hands.names()


def test_an_export_read_back_is_taken_back(open_window: OpenWindow, tmp_path: Path) -> None:
    """Undo puts everything back as it was just before, on a worker."""
    hands = open_window(demo=True)
    file = tmp_path / "everything.json"
    store = hands.window.place.store
    before = store.state.history
    with Library.open(tmp_path / "other.db", lambda: DEMO_NOW) as other:
        other.workouts.add(replace(before.workouts[-1], id="only-there", source_key=None))
        write_document(other, file)
    choose(hands, file)
    hands.wait(lambda: "1 workout imported" in hands.words(), "the workout read back")
    assert count(hands) == len(before.workouts) + 1
    hands.click("Undo")
    hands.wait(lambda: count(hands) == len(before.workouts), "the way back")
    assert store.state.history == before
