"""``backup``, ``restore`` and ``doctor``."""

from pathlib import Path

import pytest

from tests.commands.conftest import Herstel


def test_a_back_up_is_verified_and_counted(herstel: Herstel, demo_database: Path) -> None:
    """The copy lies beside the database, with its counts and checksum."""
    document = herstel("--db", demo_database, "backup", "--json").document
    assert Path(document["file"]).is_file()
    assert document["counts"]["workout"] > 200
    assert len(document["checksum"]) == 64


def test_a_back_up_can_go_elsewhere(herstel: Herstel, demo_database: Path, tmp_path: Path) -> None:
    """A folder of the athlete's own is made when it is missing."""
    folder = tmp_path / "stick"
    outcome = herstel("--db", demo_database, "backup", "--to", folder)
    assert outcome.status == 0
    assert len(list(folder.glob("*.db"))) == 1


def test_a_restore_says_first_what_it_would_do(
    herstel: Herstel, demo_database: Path, strong_log: Path
) -> None:
    """A dry run lists the changes and leaves everything as it was."""
    file = herstel("--db", demo_database, "backup", "--json").document["file"]
    herstel("--db", demo_database, "import", strong_log)
    looked = herstel("--db", demo_database, "restore", file, "--dry-run", "--json").document
    assert {change["table"]: change["takes_away"] for change in looked["changes"]}["workout"] == 3
    assert looked["undo"] is None
    assert (
        "workout: 0 come back, 3 go"
        in herstel("--db", demo_database, "restore", file, "--dry-run").out
    )


def test_a_restore_can_be_taken_back(
    herstel: Herstel, demo_database: Path, strong_log: Path
) -> None:
    """What was there is kept, and restoring that brings it back."""
    file = herstel("--db", demo_database, "backup", "--json").document["file"]
    herstel("--db", demo_database, "import", strong_log)
    undo = herstel("--db", demo_database, "restore", file, "--json").document["undo"]
    again = herstel("--db", demo_database, "import", strong_log, "--dry-run", "--json").document
    assert again["files"][0]["workouts"] == 3
    herstel("--db", demo_database, "restore", undo)
    back = herstel("--db", demo_database, "import", strong_log, "--dry-run", "--json").document
    assert back["files"][0]["workouts"] == 0


def test_people_read_where_the_old_state_is_kept(herstel: Herstel, demo_database: Path) -> None:
    """After a restore the way back is named."""
    file = herstel("--db", demo_database, "backup", "--json").document["file"]
    outcome = herstel("--db", demo_database, "restore", file)
    assert "Nothing differs from this back-up." in outcome.out
    assert "What was there before is kept in" in outcome.out


def test_a_file_that_is_no_back_up_is_refused(
    herstel: Herstel, demo_database: Path, strong_log: Path
) -> None:
    """Exit 1, a sentence, and nothing changed."""
    before = herstel("--db", demo_database, "doctor", "--json").document["counts"]
    for file in (strong_log, strong_log.with_name("missing.db")):
        outcome = herstel("--db", demo_database, "restore", file)
        assert outcome.status == 1
        assert file.name in outcome.err
    assert herstel("--db", demo_database, "doctor", "--json").document["counts"] == before


def test_the_doctor_finds_a_whole_file_in_order(herstel: Herstel, demo_database: Path) -> None:
    """Counts, versions and no problem."""
    herstel("--db", demo_database, "backup")
    document = herstel("--db", demo_database, "doctor", "--json").document
    assert document["problems"] == []
    assert document["counts"]["check_in"] > 250
    assert document["schema_version"] >= 1
    assert document["newest_backup"]
    text = herstel("--db", demo_database, "doctor").out
    assert text.endswith("Everything is in order.\n")


def test_the_doctor_names_damage(herstel: Herstel, demo_database: Path) -> None:
    """A damaged file: exit 1, what is wrong, and the back-up that can be put back."""
    backup = herstel("--db", demo_database, "backup", "--json").document["file"]
    content = bytearray(demo_database.read_bytes())
    content[:16] = b"no database here"
    demo_database.write_bytes(content)
    outcome = herstel("--db", demo_database, "doctor")
    assert outcome.status == 1
    assert backup in outcome.err


@pytest.mark.parametrize(
    "call",
    [
        ("report",),
        ("export", "--csv", "out"),
        ("backup",),
        ("doctor",),
        ("import", "--dry-run", "log.csv"),
        ("import", "log.csv"),
    ],
)
def test_a_file_that_never_was_ours_is_not_touched(
    herstel: Herstel, tmp_path: Path, call: tuple[str, ...]
) -> None:
    """A mistyped ``--db``: exit 1, one sentence, and the file as it was."""
    notes = tmp_path / "notes.db"
    notes.write_text("Monday: slept well.", encoding="utf-8")
    outcome = herstel("--db", notes, *call)
    assert outcome.status == 1
    assert "notes.db is not a database of Herstel." in outcome.err
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["notes.db"]
    assert notes.read_text(encoding="utf-8") == "Monday: slept well."


def test_reading_leaves_a_damaged_file_in_place(herstel: Herstel, demo_database: Path) -> None:
    """The report names the back-up to restore; restoring sets the damaged file aside."""
    backup = herstel("--db", demo_database, "backup", "--json").document["file"]
    demo_database.write_bytes(b"\0" * 100_000)
    outcome = herstel("--db", demo_database, "report")
    assert (outcome.status, backup in outcome.err) == (1, True)
    assert demo_database.read_bytes() == b"\0" * 100_000
    assert "set aside" in herstel("--db", demo_database, "restore", backup).err
    assert herstel("--db", demo_database, "restore", backup).status == 0
    assert herstel("--db", demo_database, "report").status == 0


def test_the_doctor_says_when_there_is_no_file(herstel: Herstel, database: Path) -> None:
    """A database that does not exist yet is not made by looking at it."""
    outcome = herstel("--db", database, "doctor")
    assert outcome.status == 1
    assert not database.exists()
