import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.storage import database
from app.storage.backups import BackupReason
from app.storage.database import SCHEMA_VERSION
from app.storage.doctor import examine
from app.storage.failures import BusyDatabaseError, ReadOnlyDatabaseError
from app.storage.library import Library
from tests.storage.builders import leg_day


def test_a_healthy_file_has_no_problems(library: Library) -> None:
    """The doctor counts, names versions and finds the newest good back-up."""
    library.workouts.add(leg_day())
    made = library.backups.make(BackupReason.BY_HAND)

    found = examine(library.path)

    assert found.problems == ()
    assert (found.counts["workout"], found.counts["workout_set"]) == (1, 3)
    assert found.schema_version == SCHEMA_VERSION
    assert found.newest_backup == made
    assert found.size_bytes > 0


def test_a_spoilt_backup_is_passed_over(library: Library) -> None:
    """The newest back-up that is offered is one that works."""
    library.workouts.add(leg_day())
    good = library.backups.make(BackupReason.BY_HAND)
    library.backups.make(BackupReason.BY_HAND).path.write_bytes(b"spoilt")

    assert examine(library.path).newest_backup == good


def test_no_file_is_said_plainly(path: Path) -> None:
    """Looking for a database that is not there makes none."""
    assert examine(path).problems == ("There is no database here yet.",)
    assert not path.exists()


def test_an_empty_file_is_no_damage(path: Path) -> None:
    """A file without content, and without back-ups, is a database that is yet to be made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    assert examine(path).problems == ("There is no database here yet.",)


def test_a_folder_is_said_to_be_none(tmp_path: Path) -> None:
    """What is no file is no database."""
    assert examine(tmp_path).problems == (
        f"The file {tmp_path.name} is not a database of Herstel.",
    )


def test_damage_is_found_and_left_in_place(path: Path, library: Library) -> None:
    """The doctor reports damage without moving anything."""
    library.workouts.add(leg_day())
    library.close()
    path.write_bytes(b"\0" * 4096)

    found = examine(path)

    assert found.problems == ("The database herstel.db is damaged.",)
    assert path.read_bytes() == b"\0" * 4096


def test_a_broken_reference_is_found(path: Path, library: Library) -> None:
    """Rows that refer to nothing are a problem even where SQLite's own check sees none."""
    library.workouts.add(leg_day())
    library.close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("DELETE FROM workout")
        other.commit()

    assert "refers to a missing row of workout" in examine(path).problems[0]


def test_a_file_that_another_program_keeps_is_not_called_ill(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A lock passes; no back-up is offered for it."""
    monkeypatch.setattr(database, "BUSY_TIMEOUT_SECONDS", 0.0)
    library.close()
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        other.execute("DELETE FROM setting")
        with pytest.raises(BusyDatabaseError):
            examine(library.path)


def test_a_file_that_may_not_be_opened_is_not_called_ill(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without permission nothing is known of the content; no back-up is offered for it."""

    def refuse(path: Path) -> None:
        raise ReadOnlyDatabaseError(path)

    monkeypatch.setattr("app.storage.doctor.look_at", refuse)
    with pytest.raises(ReadOnlyDatabaseError):
        examine(library.path)
