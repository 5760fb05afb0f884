import errno
import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.core.exercises import Exercise
from app.errors import StorageError
from app.storage import database
from app.storage.backups import BackupReason
from app.storage.database import default_path
from app.storage.failures import (
    AlreadyOpenError,
    BusyDatabaseError,
    DamagedDatabaseError,
    DiskError,
    ForeignDatabaseError,
    FullDiskError,
    NewerDatabaseError,
    ReadOnlyDatabaseError,
    failure_from,
    known_file_failures,
)
from app.storage.inspection import integrity_problems, reading
from app.storage.library import Library
from tests.storage.builders import MovingClock, easy_run, leg_day


def permissions(path: Path) -> int:
    """Permission bits of a file or folder."""
    return stat.S_IMODE(path.stat().st_mode)


def many_leg_days(count: int) -> list:
    """Leg days that fill some pages."""
    return [leg_day(f"legs-{number}") for number in range(count)]


def damage(path: Path) -> bytes:
    """Overwrite the middle of a closed database; returns its bytes afterwards."""
    content = bytearray(path.read_bytes())
    content[4096 : len(content) - 4096] = b"\xff" * (len(content) - 8192)
    path.write_bytes(content)
    return bytes(content)


def test_the_default_place_is_the_platforms(own_home: Path) -> None:
    """Without a wish, the database lies in the application-data folder."""
    assert default_path().name == "herstel.db"
    assert default_path().parent.name == "herstel"


def test_only_the_owner_can_read(library: Library) -> None:
    """The folder, the file and what SQLite keeps beside it are the owner's alone."""
    library.workouts.add(leg_day())

    assert permissions(library.path.parent) == 0o700
    assert {permissions(file) for file in library.path.parent.iterdir()} == {0o600}
    assert permissions(library.backups.make(BackupReason.BY_HAND).path) == 0o600


def test_an_open_file_is_closed_to_others(path: Path, open_library: Callable[..., Library]) -> None:
    """A file that others could read is theirs no longer once it is opened."""
    open_library().close()
    path.chmod(0o644)

    open_library()

    assert permissions(path) == 0o600


def test_a_file_that_is_only_to_be_read_stays_so(
    path: Path, open_library: Callable[..., Library]
) -> None:
    """Opening takes rights from others and gives none to anyone."""
    open_library().close()
    path.chmod(0o444)

    open_library()

    assert permissions(path) == 0o400


def test_a_folder_that_was_there_keeps_its_permissions(tmp_path: Path) -> None:
    """A database in a shared folder does not close that folder."""
    tmp_path.chmod(0o755)

    Library.open(tmp_path / "x.db", MovingClock()).close()

    assert permissions(tmp_path) == 0o755


def test_what_is_confirmed_is_flushed(library: Library) -> None:
    """The file is written ahead, each commit flushed, references checked."""
    pragmas = {
        name: library._database.rows(f"PRAGMA {name}")[0][0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
    }

    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
    }


def test_a_newer_file_is_refused_untouched(path: Path, library: Library) -> None:
    """A file of a newer version is left exactly as it is."""
    library._database.execute("PRAGMA user_version = 99")
    library.close()
    before = path.read_bytes()

    with pytest.raises(NewerDatabaseError, match="newer version"):
        Library.open(path, MovingClock())

    assert path.read_bytes() == before


def test_another_programs_database_is_refused_untouched(tmp_path: Path) -> None:
    """A database that is not ours is never migrated or moved."""
    path = tmp_path / "photos.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE photo (id INTEGER PRIMARY KEY)")
    before = path.read_bytes()

    with pytest.raises(ForeignDatabaseError):
        Library.open(path, MovingClock())

    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_refused_untouched(tmp_path: Path) -> None:
    """A mistyped path never costs the athlete a letter."""
    path = tmp_path / "diary.txt"
    path.write_text("Monday: slept well.")

    with pytest.raises(ForeignDatabaseError):
        Library.open(path, MovingClock())

    assert path.read_text() == "Monday: slept well."


@pytest.mark.parametrize("for_window", [False, True])
def test_a_text_that_is_called_a_database_is_refused_untouched(
    tmp_path: Path, *, for_window: bool
) -> None:
    """Whatever its name, a file that never was a database of ours is never moved."""
    path = tmp_path / "notes.db"
    path.write_text("Monday: slept well.")

    with pytest.raises(ForeignDatabaseError):
        Library.open(path, MovingClock(), for_window=for_window)

    assert path.read_text() == "Monday: slept well."
    assert list(tmp_path.iterdir()) == [path]


def test_another_programs_broken_database_is_refused_untouched(tmp_path: Path) -> None:
    """Its damage is not ours to handle."""
    path = tmp_path / "photos.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE photo (id INTEGER PRIMARY KEY)")
    content = path.read_bytes()[:100] + b"\xff" * 4000
    path.write_bytes(content)

    with pytest.raises(ForeignDatabaseError):
        Library.open(path, MovingClock())

    assert path.read_bytes() == content


def test_who_only_reads_leaves_a_damaged_file_in_place(
    path: Path, open_library: Callable[..., Library]
) -> None:
    """It is refused with the back-up to restore, and not moved."""
    first = open_library()
    first.workouts.add_many(many_leg_days(100))
    made = first.backups.make(BackupReason.BY_HAND)
    first.close()
    damaged = damage(path)

    with pytest.raises(DamagedDatabaseError) as caught:
        Library.open(path, MovingClock(), sets_aside=False)

    assert (caught.value.set_aside, caught.value.backup) == (None, made.path)
    assert path.read_bytes() == damaged


def test_a_damaged_file_is_set_aside_and_a_backup_offered(
    path: Path, open_library: Callable[..., Library]
) -> None:
    """Damage is never overwritten; with the offered back-up everything is there again."""
    first = open_library()
    first.workouts.add_many(many_leg_days(100))
    made = first.backups.make(BackupReason.BY_HAND)
    first.close()
    damaged = damage(path)

    with pytest.raises(DamagedDatabaseError) as caught:
        open_library()

    assert caught.value.set_aside.read_bytes() == damaged
    assert caught.value.backup == made.path
    again = open_library()
    again.backups.restore(caught.value.backup)
    assert len(again.workouts.all()) == 100


def test_a_file_that_lost_its_beginning_is_damaged(
    path: Path, open_library: Callable[..., Library]
) -> None:
    """A database whose header is gone is set aside as well, each time under a name of its own."""
    asides = set()
    for _ in range(2):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"\0" * 8192)
        clock = MovingClock()
        with pytest.raises(DamagedDatabaseError) as caught:
            Library.open(path, clock)
        asides.add(caught.value.set_aside)
        assert caught.value.backup is None

    assert len(asides) == 2


def test_an_emptied_file_is_damaged_when_there_are_backups(
    path: Path, open_library: Callable[..., Library]
) -> None:
    """A file cut to nothing is not taken for a new one."""
    first = open_library()
    first.workouts.add(leg_day())
    made = first.backups.make(BackupReason.BY_HAND)
    first.close()
    path.write_bytes(b"")

    with pytest.raises(DamagedDatabaseError) as caught:
        open_library()

    assert caught.value.backup == made.path


def test_an_empty_file_that_never_held_anything_is_made_a_database(
    path: Path, open_library: Callable[..., Library]
) -> None:
    """Without back-ups there is nothing that an empty file could have lost."""
    path.parent.mkdir()
    path.touch()
    library = open_library()
    library.workouts.add(leg_day())
    assert library.workouts.all() == (leg_day(),)


def test_a_second_window_is_turned_away(open_library: Callable[..., Library]) -> None:
    """Two windows never write to one database; when the first closes, the second may open."""
    first = open_library(for_window=True)

    with pytest.raises(AlreadyOpenError, match="another window"):
        open_library(for_window=True)

    first.close()
    open_library(for_window=True)


def test_a_lock_that_cannot_be_taken_is_a_known_problem(
    path: Path, open_library: Callable[..., Library]
) -> None:
    """What stands in the place of the lock, such as a folder, is left there."""
    lock = path.with_name(f"{path.name}.window")
    lock.mkdir(parents=True)
    with pytest.raises(ReadOnlyDatabaseError, match=f"{path.name} cannot be opened"):
        open_library(for_window=True)
    assert lock.is_dir()


def test_a_window_that_could_not_open_holds_nothing(
    path: Path, open_library: Callable[..., Library]
) -> None:
    """A refused file can be opened once it is put right."""
    path.parent.mkdir()
    path.write_bytes(b"\0" * 100)
    with pytest.raises(DamagedDatabaseError):
        open_library(for_window=True)

    open_library(for_window=True)


def test_a_locked_file_is_a_known_problem(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When another program holds the file, nothing is written and the athlete is told."""
    library._database.execute("PRAGMA busy_timeout = 20")
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(BusyDatabaseError, match="Another program"):
            library.workouts.add(leg_day())

    library.workouts.add(leg_day())


def test_a_full_disk_loses_nothing(library: Library) -> None:
    """Without room, nothing is half stored, earlier things stay, and later there is room again."""
    library.workouts.add(easy_run())
    ((pages,),) = library._database.rows("PRAGMA page_count")
    library._database.execute(f"PRAGMA max_page_count = {pages + 2}")

    with pytest.raises(FullDiskError, match="full"):
        library.workouts.add_many(many_leg_days(200))

    assert library.workouts.all() == (easy_run(),)
    library._database.execute("PRAGMA max_page_count = 1000000")
    library.workouts.add_many(many_leg_days(200))
    assert len(library.workouts.all()) == 201


def test_a_file_that_cannot_be_written_is_a_known_problem(
    path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A read-only database opens for reading; writing says what to check."""
    library.workouts.add(easy_run())
    writable = database.connect
    monkeypatch.setattr(database, "connect", lambda path: writable(path, read_only=True))

    with Library.open(path, MovingClock()) as read_only:
        assert read_only.workouts.all() == (easy_run(),)
        with pytest.raises(ReadOnlyDatabaseError, match="writing"):
            read_only.workouts.add(leg_day())


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_a_known_problem(tmp_path: Path) -> None:
    """A folder without permission is named, with advice."""
    folder = tmp_path / "sealed"
    folder.mkdir(mode=0o500)

    with pytest.raises(ReadOnlyDatabaseError):
        Library.open(folder / "x.db", MovingClock())


def test_an_impossible_place_is_a_known_problem(tmp_path: Path) -> None:
    """A path below a file is refused with advice."""
    (tmp_path / "a-file").touch()

    with pytest.raises(ReadOnlyDatabaseError) as caught:
        Library.open(tmp_path / "a-file/x.db", MovingClock())

    assert caught.value.advice


@pytest.mark.parametrize("make", [os.mkdir, os.mkfifo])
def test_what_is_no_file_is_left_as_it_is(tmp_path: Path, make: Callable[[Path], None]) -> None:
    """A folder, a pipe or a device is refused and keeps its permissions."""
    place = tmp_path / "place.db"
    make(place)
    place.chmod(0o777)

    with pytest.raises(ForeignDatabaseError):
        Library.open(place, MovingClock())

    assert permissions(place) == 0o777


def test_a_database_without_one_of_its_tables_is_damaged(
    path: Path, open_library: Callable[..., Library]
) -> None:
    """A table that is gone is found when the file is opened, not when it is first needed."""
    open_library().close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE setting")

    with pytest.raises(DamagedDatabaseError):
        open_library()


def test_another_programs_empty_database_is_left_as_it_is(
    path: Path, open_library: Callable[..., Library]
) -> None:
    """A file that another program has marked as its own is refused even without tables."""
    path.parent.mkdir(exist_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA application_id = 1")
    before = path.read_bytes()

    with pytest.raises(ForeignDatabaseError):
        open_library()

    assert path.read_bytes() == before


def test_a_bug_is_not_dressed_up(library: Library) -> None:
    """An error that is ours passes unchanged, so that it is seen and repaired."""
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        library._database.rows("SELECT * FROM typo")

    assert failure_from(sqlite3.ProgrammingError("closed"), library.path) is None


def test_a_failing_disk_is_a_known_problem(path: Path) -> None:
    """Errors of input and output are explained."""
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC

    assert isinstance(failure_from(error, path), DiskError)


def test_a_disk_that_fails_for_files_is_a_known_problem(path: Path) -> None:
    """A disk that cannot be read is not taken for a folder that may not be written."""
    with pytest.raises(DiskError), known_file_failures(path):
        raise OSError(errno.EIO, "Input/output error")


def test_a_full_disk_for_files_is_a_known_problem(path: Path) -> None:
    """No room for a back-up or a folder reads like no room for the database."""

    def write() -> None:
        with known_file_failures(path):
            raise OSError(28, "No space left on device")

    with pytest.raises(FullDiskError):
        write()


def test_every_failure_has_advice(path: Path) -> None:
    """Whoever meets a failure reads what is safe and what to do."""
    kinds = (
        AlreadyOpenError,
        BusyDatabaseError,
        DamagedDatabaseError,
        DiskError,
        ForeignDatabaseError,
        FullDiskError,
        NewerDatabaseError,
        ReadOnlyDatabaseError,
    )

    for kind in kinds:
        failure = kind(path)
        assert isinstance(failure, StorageError)
        assert failure.message.endswith(".")
        assert failure.advice.endswith(".")


def test_the_file_is_whole_after_many_changes(library: Library) -> None:
    """Adding, editing, deleting leave a file without any problem."""
    library.workouts.add_many(many_leg_days(50))
    library.workouts.replace(leg_day("legs-3"))
    library.workouts.delete("legs-4")

    with reading(library.path) as connection:
        assert integrity_problems(connection) == ()


def test_library_knows_whether_anything_was_entered(tmp_path: Path) -> None:
    """A new file is empty until something is entered; settings alone are nothing to lose."""
    with Library.open(tmp_path / "new.db", MovingClock()) as library:
        library.settings.save(library.settings.load())
        before = library.is_empty()
        library.exercises.save(Exercise("own", "Own exercise", {}))

        assert before
        assert not library.is_empty()


def test_no_room_to_read_is_a_full_disk(path: Path) -> None:
    """Reading needs a little room beside the file; without any, the advice is to make some."""
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE

    assert isinstance(failure_from(error, path), FullDiskError)
