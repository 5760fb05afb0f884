import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count, islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.settings import Settings
from app.errors import BackupError
from app.storage import backups, restoring
from app.storage.backups import Backup, BackupReason, backups_in, kept, read_backup, verify
from app.storage.document import export_document
from app.storage.failures import (
    AlreadyOpenError,
    BusyDatabaseError,
    FullDiskError,
    ReadOnlyDatabaseError,
)
from app.storage.library import Library
from app.storage.locking import BackupLock
from app.storage.restoring import TableChange
from tests.storage.builders import START, MovingClock, easy_run, leg_day, morning

_Facts = tuple[Path, Path, BackupReason, datetime]


def test_a_backup_holds_everything(library: Library, open_library: Callable[..., Library]) -> None:
    """A back-up is a database of its own with the same content."""
    library.workouts.add(leg_day())
    library.check_ins.save(morning())

    made = library.backups.make(BackupReason.BY_HAND)

    assert made.manifest.counts["workout"] == 1
    assert made.manifest.counts["soreness_rating"] == 2
    assert library.backups.all() == (made,)
    assert export_document(open_library(made.path)) == export_document(library)


def test_a_backup_may_lie_elsewhere(library: Library, tmp_path: Path) -> None:
    """A copy in a folder of the athlete's is not among the program's own."""
    made = library.backups.make(BackupReason.BY_HAND, tmp_path / "stick")

    assert made.path.parent == tmp_path / "stick"
    assert backups_in(tmp_path / "stick") == (made,)
    assert library.backups.all() == ()


def test_backups_of_one_moment_have_names_of_their_own(path: Path) -> None:
    """A second back-up never overwrites the first."""
    with Library.open(path, lambda: START) as library:
        made = [library.backups.make(BackupReason.BY_HAND) for _ in range(3)]

    assert len({one.path for one in made}) == 3


def test_there_is_one_daily_backup(library: Library, clock: MovingClock) -> None:
    """Once a day, and not of nothing."""
    assert library.backups.make_daily() is None
    library.workouts.add(leg_day())

    assert library.backups.make_daily().manifest.reason is BackupReason.DAILY
    assert library.backups.make_daily() is None

    clock.at += timedelta(days=1)
    assert library.backups.make_daily() is not None


def test_a_copy_that_differs_is_refused(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy without the right number of rows is not kept as a back-up."""
    numbers = iter(range(100))
    monkeypatch.setattr(backups, "row_counts", lambda connection: {"workout": next(numbers)})

    with pytest.raises(BackupError, match="verified"):
        library.backups.make(BackupReason.BY_HAND)

    assert list(library.backups.folder.iterdir()) == []


def test_a_full_disk_leaves_no_half_backup(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without room there is an explanation, and no file that looks like a back-up."""

    def fail(path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups, "_flush", fail)

    with pytest.raises(FullDiskError):
        library.backups.make(BackupReason.BY_HAND)

    assert list(library.backups.folder.iterdir()) == []


def test_a_place_below_a_file_is_a_known_problem(library: Library, tmp_path: Path) -> None:
    """A back-up that cannot be put where it is wanted says so."""
    (tmp_path / "a-file").touch()

    with pytest.raises(ReadOnlyDatabaseError):
        library.backups.make(BackupReason.BY_HAND, tmp_path / "a-file")


def test_any_name_of_a_folder_will_do(library: Library, tmp_path: Path) -> None:
    """A back-up goes into a folder whose name is not text, or means something in an address."""
    for name in (b"caf\xe9", b"a?b#c%20d"):
        folder = tmp_path / os.fsdecode(name)
        made = library.backups.make(BackupReason.BY_HAND, folder)
        verify(made.path)
        assert made.path.parent == folder


def test_two_programs_never_share_a_backup(library: Library) -> None:
    """The note claims the name, so a second program in the same second takes another."""
    first = backups._claimed_path(library.path, library.backups.folder, BackupReason.DAILY, START)
    second = backups._claimed_path(library.path, library.backups.folder, BackupReason.DAILY, START)
    assert first != second


def test_an_empty_database_is_no_backup(library: Library, tmp_path: Path) -> None:
    """A file without tables cannot take everything away."""
    library.workouts.add(leg_day())
    empty = tmp_path / "empty.db"
    with closing(sqlite3.connect(empty)) as connection:
        connection.execute("VACUUM")

    with pytest.raises(BackupError, match="not a database of Herstel"):
        library.backups.restore(empty)

    assert library.workouts.all()


def test_restoring_shows_first_what_will_change(library: Library) -> None:
    """The preview counts what comes back, what goes and what differs, and changes nothing."""
    library.workouts.add_many([leg_day("gone"), leg_day("edited"), leg_day("same")])
    library.settings.save(Settings())
    made = library.backups.make(BackupReason.BY_HAND)
    library.workouts.delete("gone")
    library.workouts.replace(replace(leg_day("edited"), title="Better"))
    library.workouts.add(easy_run())
    library.settings.save(Settings(rest_seconds=60))
    before = export_document(library)

    preview = library.backups.preview(made.path)

    assert preview.changes == (
        TableChange("workout", brings_back=1, takes_away=1, changes=1),
        TableChange("setting", brings_back=0, takes_away=0, changes=1),
    )
    assert export_document(library) == before


def test_restoring_is_undoable(library: Library) -> None:
    """A restore puts everything back, and restoring what it backed up puts everything forth."""
    library.workouts.add(leg_day())
    old = export_document(library)
    made = library.backups.make(BackupReason.BY_HAND)
    library.workouts.add(easy_run())
    new = export_document(library)

    restored = library.backups.restore(made.path)
    assert export_document(library) == old
    assert restored.undo.manifest.reason is BackupReason.BEFORE_RESTORE

    library.backups.restore(restored.undo.path)
    assert export_document(library) == new


def test_a_command_does_not_restore_under_an_open_window(
    library: Library, open_library: Callable[..., Library]
) -> None:
    """What a window shows is not replaced behind its back; the window itself may restore."""
    made = library.backups.make(BackupReason.BY_HAND)
    window = open_library(for_window=True)

    with pytest.raises(AlreadyOpenError):
        library.backups.restore(made.path)

    window.backups.restore(made.path)


def test_a_restored_library_goes_on_as_before(library: Library) -> None:
    """After a restore, writing works and the file keeps its settings."""
    library.workouts.add(leg_day())
    library.backups.restore(library.backups.make(BackupReason.BY_HAND).path)

    library.workouts.add(easy_run())

    assert len(library.workouts.all()) == 2
    assert library._database.rows("PRAGMA journal_mode") == [("wal",)]


def test_a_backup_without_its_note_can_be_restored(library: Library) -> None:
    """A copy of only the file is enough; it is checked all the same."""
    library.workouts.add(leg_day())
    made = library.backups.make(BackupReason.BY_HAND)
    bare = made.path.rename(library.path.parent / "bare.db")
    library.workouts.delete("legs")

    assert read_backup(bare) is None
    library.backups.restore(bare)

    assert library.workouts.all() == (leg_day(),)


def spoil(path: Path) -> None:
    """Overwrite the middle of a file."""
    content = bytearray(path.read_bytes())
    content[4096:-4096] = b"\xff" * (len(content) - 8192)
    path.write_bytes(content)


def change(path: Path) -> None:
    """Open a back-up as if it were the database, and write into it."""
    with Library.open(path, MovingClock()) as library:
        library.workouts.add(leg_day("sneaked in"))


@pytest.mark.parametrize(
    ("mishap", "reason"),
    [
        (Path.unlink, "There is no back-up"),
        (spoil, "damaged"),
        (change, "changed after it was made"),
        (lambda path: path.write_text("not a database"), "cannot be used"),
    ],
)
def test_a_bad_backup_is_refused(
    library: Library, mishap: Callable[[Path], None], reason: str
) -> None:
    """A back-up that cannot be trusted changes nothing."""
    library.workouts.add_many([leg_day(f"legs-{number}") for number in range(60)])
    made = library.backups.make(BackupReason.BY_HAND)
    mishap(made.path)
    before = export_document(library)

    with pytest.raises(BackupError, match=reason) as caught:
        library.backups.restore(made.path)

    assert caught.value.advice
    assert export_document(library) == before


def test_a_backup_with_a_broken_reference_is_refused(library: Library) -> None:
    """Damage that only the full check finds is found before restoring."""
    library.workouts.add(leg_day())
    made = library.backups.make(BackupReason.BY_HAND)
    with closing(sqlite3.connect(made.path)) as other:
        other.execute("DELETE FROM workout")
        other.commit()

    with pytest.raises(BackupError, match="is damaged"):
        library.backups.preview(made.path)


def test_another_programs_file_is_no_backup(library: Library, tmp_path: Path) -> None:
    """Restoring a text file is refused."""
    (tmp_path / "diary.txt").write_text("Monday: slept well.")

    with pytest.raises(BackupError, match="not a database of Herstel"):
        verify(tmp_path / "diary.txt")


def test_old_backups_are_thinned_out(library: Library, clock: MovingClock) -> None:
    """After 100 days of daily back-ups, few are left: days, then weeks, then months."""
    library.workouts.add(leg_day())
    for _ in range(100):
        clock.at += timedelta(days=1)
        library.backups.make_daily()

    days = [one.manifest.made_at.date() for one in library.backups.all()]

    assert days[:7] == [days[0] - timedelta(days=age) for age in range(7)]
    assert len(days) == 12
    assert sorted({(day.year, day.month) for day in days}) == [
        (2026, 11),
        (2026, 12),
        (2027, 1),
        (2027, 2),
        (2027, 3),
    ]
    left = {file.name for file in library.backups.folder.iterdir()}
    assert len(left) == 2 * len(days)


ages = st.lists(st.integers(0, 3 * 365 * 24), max_size=80)


@given(ages=ages)
def test_rotation_keeps_a_few_of_every_age(ages: list[int]) -> None:
    """Whatever was made when: the last day is kept whole, and at most 7 + 4 + 12 of the rest."""
    made_at = tuple(START - timedelta(hours=age) for age in ages)

    left = kept(made_at, START)

    recent = {instant for instant in made_at if START - instant <= timedelta(days=1)}
    assert recent <= set(left) <= set(made_at)
    assert len(set(left) - recent) <= 7 + 4 + 12
    assert not made_at or max(made_at) in left


@given(ages=ages)
def test_rotation_is_stable(ages: list[int]) -> None:
    """Thinning out what was thinned out removes nothing more."""
    left = kept(tuple(START - timedelta(hours=age) for age in ages), START)

    assert kept(left, START) == left


def test_a_restore_does_not_wait_for_ever(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that another program is writing is busy, and stays as it is."""
    made = library.backups.make(BackupReason.BY_HAND)
    library.workouts.add(leg_day())
    library._database.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(BusyDatabaseError):
            library.backups.restore(made.path)

    assert library.workouts.all()


def test_what_is_written_during_a_restore_is_kept(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever another connection writes after the copy was made is in the copy after all."""
    made = library.backups.make(BackupReason.BY_HAND)
    make_backup = backups.make_backup
    late = iter([leg_day(), easy_run()])

    def make_and_write(*facts: *_Facts) -> Backup:
        copied = make_backup(*facts)
        for workout in islice(late, 1):
            with library.for_worker() as other:
                other.workouts.add(workout)
        return copied

    monkeypatch.setattr(restoring, "make_backup", make_and_write)
    restored = library.backups.restore(made.path)

    assert library.workouts.all() == ()
    library.backups.restore(restored.undo.path)
    assert {one.id for one in library.workouts.all()} == {leg_day().id, easy_run().id}


def test_a_restore_gives_way_to_who_writes_all_the_time(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where every copy is out of date at once, nothing is replaced."""
    made = library.backups.make(BackupReason.BY_HAND)
    make_backup = backups.make_backup
    numbers = count()

    def make_and_write(*facts: *_Facts) -> Backup:
        copied = make_backup(*facts)
        with library.for_worker() as other:
            other.workouts.add(replace(leg_day(), id=f"late-{next(numbers)}"))
        return copied

    monkeypatch.setattr(restoring, "make_backup", make_and_write)
    with pytest.raises(BusyDatabaseError):
        library.backups.restore(made.path)

    assert len(library.workouts.all()) == next(numbers)


def test_the_back_up_that_is_put_back_is_not_thinned_out_first(
    library: Library, clock: MovingClock
) -> None:
    """The oldest copy, next in turn to go, can still be put back."""
    library.workouts.add(leg_day())
    oldest = library.backups.make(BackupReason.BY_HAND)
    for _ in range(12):
        clock.at += timedelta(days=31)
        library.backups.make(BackupReason.BY_HAND, library.backups.folder)
    library.workouts.delete(leg_day().id)

    library.backups.restore(oldest.path)

    assert library.workouts.all() == (leg_day(),)


def test_what_a_killed_backup_left_is_cleared_away(
    library: Library, open_library: Callable[..., Library]
) -> None:
    """The next start removes a half copy and a note without a copy, and nothing else."""
    library.workouts.add(leg_day())
    made = library.backups.make(BackupReason.BY_HAND)
    for ending in (".partial", ".partial-journal", ".db.json"):
        made.path.with_name(f"herstel-20260101T000000Z-daily{ending}").touch()
    library.close()

    open_library()

    names = {path.name for path in library.backups.folder.iterdir()}
    assert names == {made.path.name, f"{made.path.name}.json"}


def test_a_backup_that_is_being_made_is_not_cleared_away(
    library: Library, open_library: Callable[..., Library]
) -> None:
    """What another program is writing right now is no leftover."""
    library.workouts.add(leg_day())
    partial = library.backups.make(BackupReason.BY_HAND).path.with_suffix(".partial")
    partial.touch()

    with closing(BackupLock(library.path)):
        open_library()

    assert partial.exists()
