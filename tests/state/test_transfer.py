"""Taking everything out."""

import stat
from pathlib import Path

import pytest

from app.errors import StorageError
from app.state.store import Store
from app.state.transfer import (
    write_calendar,
    write_document,
    write_hevy_table,
    write_spreadsheets,
    write_strong_table,
)
from app.storage.document import export_document
from tests.state.acting import planned_import
from tests.storage.builders import START, leg_day


def test_document_is_whole_and_private(store: Store, tmp_path: Path) -> None:
    """The file holds the export, is readable by its owner only, and replaces an earlier one."""
    store.log_workout(leg_day())
    file = tmp_path / "out.json"
    file.write_text("old", encoding="utf-8")

    write_document(store.library, file)

    assert file.read_bytes() == export_document(store.library)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.glob("*.part")] == []


def test_failed_document_leaves_the_earlier_one(store: Store, tmp_path: Path) -> None:
    """What cannot be written says so, and nothing half-written stays behind."""
    folder = tmp_path / "out.json"
    folder.mkdir()

    with pytest.raises(StorageError, match=r"out\.json"):
        write_document(store.library, folder)
    with pytest.raises(StorageError):
        write_document(store.library, tmp_path / "missing" / "out.json")

    assert sorted(path.name for path in tmp_path.glob(".*")) == []


def test_spreadsheets_are_written(store: Store, tmp_path: Path) -> None:
    """Each kind of entry has a file of its own."""
    store.log_workout(leg_day())

    files = write_spreadsheets(store.library, tmp_path)

    assert "sets.csv" in {file.name for file in files}
    assert all(file.is_file() for file in files)


def test_tables_of_other_programs_are_written(store: Store, tmp_path: Path) -> None:
    """What Strong and Hevy can import holds the workouts under the athlete's own titles."""
    store.log_workout(leg_day())
    strong, hevy = tmp_path / "strong.csv", tmp_path / "hevy.csv"

    write_strong_table(store.state.history, strong)
    write_hevy_table(store.state.history, hevy)

    assert "Legs" in strong.read_text(encoding="utf-8")
    assert "Legs" in hevy.read_text(encoding="utf-8")
    assert planned_import(store, hevy).plan.source_app == "hevy"


def test_calendar_is_written(tmp_path: Path) -> None:
    """An empty calendar is still a calendar."""
    write_calendar((), START, tmp_path / "herstel.ics")

    assert (tmp_path / "herstel.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
