"""Tests of an import, from the file dialog to Undo."""

from dataclasses import replace
from pathlib import Path
from unittest import mock

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.core.muscles import MuscleGroup
from app.core.workouts import Weight, WeightUnit
from app.demo import DEMO_NOW
from app.state.transfer import write_document
from app.storage.backups import backup_folder, backups_in
from app.storage.library import Library
from app.ui.pages.import_preview import ImportPreviewPage
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


def choose(hands: Hands, *files: Path) -> None:
    """Ask for an import and choose files in the dialog."""
    answer = ([str(file) for file in files], "")
    with mock.patch.object(QFileDialog, "getOpenFileNames", return_value=answer):
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


def test_a_back_up_is_promised_where_one_is_made(
    open_window: OpenWindow, database: Path, export: Path, second: Path
) -> None:
    """The check before the very first import says nothing of it; that of the next does."""
    hands = open_window()
    choose(hands, export)
    hands.wait(lambda: "Import 2 workouts" in hands.names(), "the first preview")
    assert "You can take the import back at any time." in hands.words()
    hands.click("Import 2 workouts")
    hands.wait(lambda: count(hands) == 2, "the import")
    assert not backups_in(backup_folder(database))

    choose(hands, second)
    hands.wait(lambda: "Import 1 workout" in hands.names(), "the second preview")
    assert any("A back-up is made first" in words for words in hands.words())
    hands.click("Import 1 workout")
    hands.wait(lambda: count(hands) == 3, "the import")
    assert len(backups_in(backup_folder(database))) == 1


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
    choose(hands)
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


@pytest.fixture
def second(tmp_path: Path) -> Path:
    """One more workout, in a file of its own."""
    file = tmp_path / "more.csv"
    row = "2026-11-19 18:00:00,Pull,Deadlift (Barbell),1,120,5,0,0"
    file.write_text(f"{HEADER}\n{row}", encoding="utf-8")
    return file


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A file of nobody's."""
    file = tmp_path / "broken.csv"
    file.write_bytes(b"\x00\x01\x02 nothing of the kind")
    return file


def test_several_files_are_one_check(
    open_window: OpenWindow, export: Path, second: Path, broken: Path
) -> None:
    """One page says what each brings and which is refused; one Import, one Undo."""
    hands = open_window()
    choose(hands, broken, export, export, second)
    hands.wait(lambda: "Import 3 workouts" in hands.names(), "the check")
    assert "Import 4 files" in hands.words()
    assert "Strong · 1 workout" in hands.words()
    assert "Strong · nothing new" in hands.words()
    assert any(
        "“broken.csv” cannot be imported" in each or "broken.csv” is not" in each
        for each in hands.words()
    )
    hands.click("Import 3 workouts")
    hands.wait(lambda: "3 workouts imported" in hands.words(), "the import")
    assert hands.window.shell.place == "today"
    assert count(hands) == 3
    hands.click("Undo")
    hands.wait(lambda: count(hands) == 0, "the way back")


def test_a_unit_is_answered_for_all_files_of_a_program(
    open_window: OpenWindow, export: Path, second: Path
) -> None:
    """The question names the program, and both files are read again."""
    hands = open_window()
    choose(hands, export, second)
    hands.wait(lambda: "Are the weights from Strong in kg?" in hands.words(), "the question")
    hands.click("Pounds")
    hands.wait(lambda: "Are the weights from Strong in lb?" in hands.words(), "the answer")
    hands.click("Import 3 workouts")
    hands.wait(lambda: count(hands) == 3, "the import")
    sets = [each.exercises[0].sets[0] for each in hands.window.place.state.history.workouts]
    assert {each.weight.unit for each in sets if each.weight} == {WeightUnit.LB}


def test_where_nothing_is_new_the_files_are_named(
    open_window: OpenWindow, export: Path, broken: Path
) -> None:
    """A sheet says of each file why nothing came of it."""
    hands = open_window()
    choose(hands, export)
    hands.wait(lambda: "Import 2 workouts" in hands.names(), "the check")
    hands.click("Import 2 workouts")
    hands.wait(lambda: count(hands) == 2, "the import")
    choose(hands, broken, export)
    hands.wait(lambda: "2 files left out" in hands.words(), "the sheet")
    assert any("broken.csv" in word for word in hands.words())
    assert "“strong.csv” holds nothing new." in hands.words()


def wait_for_another_check(hands: Hands, before: QWidget | None = None) -> QWidget:
    """Wait until the files have been read, for the first time or anew."""
    shell = hands.window.shell
    hands.wait(
        lambda: isinstance(shell.page, ImportPreviewPage) and shell.page is not before, "the check"
    )
    return shell.page


def test_a_wrong_match_is_corrected_in_the_check(open_window: OpenWindow, export: Path) -> None:
    """All names that were recognised can be looked at, and taken for another or a new exercise."""
    hands = open_window()
    choose(hands, export)
    first = wait_for_another_check(hands)
    hands.click("2 matched")
    hands.click(next(name for name in hands.names() if name.startswith("Squat (Barbell)")))
    hands.click("Another exercise")
    assert "Squat (Barbell)" in hands.words()
    hands.type_into(hands.see("Search"), "Front Squat")
    hands.click("Barbell Front Squat")
    second = wait_for_another_check(hands, first)
    hands.click("2 matched")
    hands.click(next(name for name in hands.names() if name.startswith("Bench Press (Barbell)")))
    hands.click("A new exercise")
    wait_for_another_check(hands, second)
    hands.click("Import 2 workouts")
    hands.wait(lambda: count(hands) == 2, "the import")
    history = hands.window.place.state.history
    squat, bench = (history.exercises[each.exercises[0].exercise_id] for each in history.workouts)
    assert squat.name == "Barbell Front Squat"
    assert (bench.name, bench.custom) == ("Bench Press (Barbell)", True)
    assert MuscleGroup.CHEST in bench.primary


def test_a_new_name_is_matched_or_left_new(open_window: OpenWindow, tmp_path: Path) -> None:
    """Its button says that it is new; what is chosen in its place is known the next time."""
    file = tmp_path / "strong.csv"
    file.write_text(f"{HEADER}\n2026-11-19 18:00:00,Pull,Zzz,1,120,5,0,0", encoding="utf-8")
    hands = open_window()
    choose(hands, file)
    first = wait_for_another_check(hands)
    assert "1 new exercise" in hands.words()
    hands.click("Match Zzz")
    hands.click("A new exercise")
    assert hands.window.shell.page is first
    hands.click("Match Zzz")
    hands.click("One that is known here")
    hands.type_into(hands.see("Search"), "Barbell Deadlift")
    hands.click("Barbell Deadlift")
    wait_for_another_check(hands, first)
    assert "1 new exercise" not in hands.words()
    assert "1 matched" in hands.names()


def test_rows_left_out_open_to_their_lines(open_window: OpenWindow, export: Path) -> None:
    """The check counts them by reason; a tap says which rows they are, and what stands there."""
    rows = export.read_text(encoding="utf-8")
    export.write_text(f"{rows}\nsoon,Legs,Squat (Barbell),1,100,5,0,0", encoding="utf-8")
    hands = open_window()
    choose(hands, export)
    wait_for_another_check(hands)
    assert "1 row will be left out" in hands.words()
    assert any("5 rows, 1 left out." in words for words in hands.words())
    hands.click(next(name for name in hands.names() if name.startswith("No readable date")))
    assert "Row 6: soon" in hands.words()


def test_many_files_are_listed_in_a_sheet(
    open_window: OpenWindow, export: Path, tmp_path: Path
) -> None:
    """The card names some of them and leads to all."""
    copies = [tmp_path / f"copy-{number}.csv" for number in range(9)]
    for copy in copies:
        copy.write_bytes(export.read_bytes())
    hands = open_window()
    choose(hands, *copies)
    wait_for_another_check(hands)
    assert "copy-8.csv" not in hands.words()
    hands.click("All 9 files")
    assert "copy-8.csv" in hands.words()


def test_leaving_a_check_ends_the_round(
    open_window: OpenWindow, export: Path, second: Path
) -> None:
    """Nothing of any file comes in, and another round may begin."""
    hands = open_window()
    choose(hands, export, second)
    hands.wait(lambda: "Import 3 workouts" in hands.names(), "the check")
    hands.click("Cancel")
    assert count(hands) == 0
    choose(hands, second)
    hands.wait(lambda: "Import 1 workout" in hands.names(), "the check")


def test_going_elsewhere_ends_the_round(open_window: OpenWindow, export: Path) -> None:
    """A check that is left through the navigation is left for good."""
    hands = open_window()
    choose(hands, export)
    hands.wait(lambda: "Import 2 workouts" in hands.names(), "the check")
    hands.window.go_to("log")
    choose(hands, export)
    hands.wait(lambda: "Import 2 workouts" in hands.names(), "the check, again")
    assert count(hands) == 0


def test_files_are_dropped_on_the_window(
    open_window: OpenWindow, export: Path, second: Path
) -> None:
    """A drop begins an import; what is dropped meanwhile waits for its turn."""
    hands = open_window()
    assert drop(hands, export)
    hands.wait(lambda: "Import 2 workouts" in hands.names(), "the check")
    assert drop(hands, second)
    hands.click("Import 2 workouts")
    hands.wait(lambda: "Import 1 workout" in hands.names(), "the other check")
    hands.click("Import 1 workout")
    hands.wait(lambda: count(hands) == 3, "both files")


def test_what_is_no_file_is_not_taken(open_window: OpenWindow) -> None:
    """A link or a text from elsewhere is not accepted."""
    hands = open_window()
    before = hands.words()
    assert not drop(hands, "https://example.org/strong.csv")
    assert hands.words() == before


def drop(hands: Hands, *what: Path | str) -> bool:
    """Drop files or links on the window; gives whether they are taken."""
    content = QMimeData()
    content.setUrls([QUrl(each) if isinstance(each, str) else url_of(each) for each in what])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy, content, left, none)
    enter.setAccepted(False)
    QApplication.sendEvent(hands.window, enter)
    if enter.isAccepted():
        dropped = QDropEvent(QPointF(50, 50), copy, content, left, none)
        QApplication.sendEvent(hands.window, dropped)
    return enter.isAccepted()


def url_of(file: Path) -> QUrl:
    """A file as other programs hand it over."""
    return QUrl.fromLocalFile(str(file))
