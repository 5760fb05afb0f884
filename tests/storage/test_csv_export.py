import csv
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest

from app.core.muscles import MuscleGroup, Side
from app.core.soreness import SharpPain
from app.core.workouts import QuickEffort
from app.errors import StorageError
from app.storage.csv_export import csv_tables, neutralised, write_tables
from app.storage.library import Library
from tests.storage.builders import easy_run, leg_day, morning


@pytest.fixture
def tables(library: Library, tmp_path: Path) -> dict[str, list[dict[str, str]]]:
    """The exported tables of a small history, as a spreadsheet would read them."""
    quick = replace(easy_run("quick"), activity=None, quick=(QuickEffort(MuscleGroup.CALVES, 7.0),))
    pain = SharpPain(MuscleGroup.CALVES, Side.LEFT)
    library.workouts.add_many([leg_day(), easy_run(), quick])
    library.check_ins.save(replace(morning(), sharp_pain=pain, note="=1+1", protein=False))
    files = write_tables(csv_tables(library), tmp_path / "tables")
    return {
        file.stem: list(csv.DictReader(StringIO(file.read_bytes().decode("utf-8-sig"), newline="")))
        for file in files
    }


def test_there_is_a_table_for_everything(tables: dict[str, list[dict[str, str]]]) -> None:
    """Each set, activity, quick log, check-in and rating is a row."""
    assert {name: len(rows) for name, rows in tables.items()} == {
        "sets": 3,
        "activities": 1,
        "quick_logs": 1,
        "check_ins": 1,
        "soreness": 2,
    }


def test_a_set_has_its_weight_as_typed_and_in_kg(tables: dict[str, list[dict[str, str]]]) -> None:
    """A set tells its session, place, weight as typed, and kilograms to add up."""
    row = tables["sets"][1]

    assert (row["day"], row["workout"], row["exercise"]) == (
        "2026-11-22",
        "Legs",
        "Squat (Barbell)",
    )
    assert (row["exercise_number"], row["set_number"], row["kind"]) == ("1", "2", "working")
    assert (row["weight"], row["unit"], row["weight_kg"]) == ("102.5", "lb", "46.493")
    assert (row["repetitions"], row["rir"], row["note"]) == ("5", "1.5", "deep")


def test_other_tables_speak_plainly(tables: dict[str, list[dict[str, str]]]) -> None:
    """Activities, quick logs, check-ins and ratings hold what was entered."""
    assert tables["activities"][0]["minutes"] == "38.5"
    assert (tables["quick_logs"][0]["muscle"], tables["quick_logs"][0]["effort"]) == (
        "calves",
        "7.0",
    )
    assert tables["check_ins"][0]["protein"] == "no"
    assert tables["check_ins"][0]["sharp_pain_side"] == "left"
    assert tables["check_ins"][0]["soreness_asked"] == "yes"
    assert [row["soreness"] for row in tables["soreness"]] == ["6", "2"]


def test_a_note_never_runs_as_a_formula(tables: dict[str, list[dict[str, str]]]) -> None:
    """What an athlete or a file wrote stays text in a spreadsheet."""
    assert tables["check_ins"][0]["note"] == "'=1+1"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_formula_cells_are_neutralised(start: str) -> None:
    """Every sign that begins a formula is made harmless; numbers stay numbers."""
    assert neutralised(f"{start}cmd") == f"'{start}cmd"
    assert neutralised(-5.0) == -5.0
    assert neutralised("a=b") == "a=b"


def test_a_folder_that_cannot_be_written_is_explained(library: Library, tmp_path: Path) -> None:
    """A place that does not work is named, and nothing else happens."""
    (tmp_path / "file").touch()

    with pytest.raises(StorageError, match="could not be written"):
        write_tables(csv_tables(library), tmp_path / "file")
