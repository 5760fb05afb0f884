from collections.abc import Callable
from pathlib import Path

import pytest
import sqlite_utils
from sqlite_utils.migrations import Migrations

from app.core.plans import PlannedSession
from app.core.settings import Settings
from app.storage import migrations as schema
from app.storage.backups import BackupReason
from app.storage.database import APPLICATION_ID, SCHEMA_VERSION
from app.storage.document import export_document, import_document
from app.storage.library import Library
from tests.storage.builders import START, batch, leg_day, morning

ROOT = Path(__file__).resolve().parents[2]


def tables_of(database: sqlite_utils.Database) -> dict[str, str]:
    """Everything in a database's schema, by name."""
    rows = database.query("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {row["name"]: row["sql"] for row in rows}


@pytest.fixture
def migrated() -> sqlite_utils.Database:
    """A database that saw nothing but migrations."""
    database = sqlite_utils.Database(memory=True)
    schema.migrations.apply(database)
    return database


def with_step(step: Callable[[sqlite_utils.Database], None]) -> Migrations:
    """The migrations of a later version that has one more step."""
    later = Migrations("herstel")
    later._migrations = list(schema.migrations._migrations)
    later(name="later_step")(step)
    return later


def use_everything(library: Library) -> None:
    """Write into every table, and go through every way that could make one."""
    library.batches.add(batch())
    library.workouts.add(leg_day(batch_id="batch"))
    library.check_ins.save(morning())
    library.plans.save(PlannedSession("plan", START))
    library.settings.save(Settings())
    library.matches.remember("strong", "Squat", "squat")
    library.dismissals.dismiss("HELPS")
    import_document(library, export_document(library))
    library.batches.revert("batch")
    library.backups.restore(library.backups.make(BackupReason.BY_HAND).path)


def test_a_whole_file_has_the_tables_of_every_step(migrated: sqlite_utils.Database) -> None:
    """What opening asks of a file is what all migrations together make."""
    ours = {name for name in migrated.table_names() if not name.startswith("_")}
    assert schema.tables_made() == ours


def test_using_the_program_makes_no_tables(
    library: Library, migrated: sqlite_utils.Database
) -> None:
    """Tables come from migrations alone; a misspelt name never makes one by the way."""
    use_everything(library)

    assert tables_of(library._database.sqlite) == tables_of(migrated)


def test_all_tables_are_strict(migrated: sqlite_utils.Database) -> None:
    """No column takes values of another type."""
    tables = {table.name: table.strict for table in migrated.tables if table.name[0] != "_"}

    assert len(tables) > 20
    assert all(tables.values())


def test_the_file_says_whose_it_is(library: Library) -> None:
    """The header carries our application id and the version of the tables."""
    assert library._database.rows("PRAGMA application_id") == [(APPLICATION_ID,)]
    assert library._database.rows("PRAGMA user_version") == [(SCHEMA_VERSION,)]


def test_an_existing_file_is_copied_before_it_is_migrated(
    open_library: Callable[..., Library], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new version brings old files up to date after a back-up, keeping everything."""
    first = open_library()
    first.workouts.add(leg_day())
    first.close()
    later = with_step(lambda database: database.execute("CREATE TABLE later (id TEXT) STRICT"))
    monkeypatch.setattr(schema, "migrations", later)

    again = open_library()

    assert again.workouts.all() == (leg_day(),)
    assert "later" in again._database.sqlite.table_names()
    assert [one.manifest.reason for one in again.backups.all()] == [BackupReason.BEFORE_MIGRATION]


def test_check_ins_of_the_first_version_spoke_of_soreness(
    open_library: Callable[..., Library], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before a check-in could leave soreness open, every one told it."""
    first_version = Migrations("herstel")
    first_version._migrations = schema.migrations._migrations[:1]
    with monkeypatch.context() as patched:
        patched.setattr(schema, "migrations", first_version)
        old = open_library()
        old._database.execute(
            "INSERT INTO check_in (id, day, at, offset_minutes, sharp_pain, note, created_at,"
            " updated_at) VALUES ('old', '2026-11-22', ?1, 0, 0, '', ?1, ?1)",
            ("2026-11-22T07:00:00.000000Z",),
        )
        old.close()

    (check_in,) = open_library().check_ins.all()

    assert check_in.soreness_asked


def test_a_new_file_needs_no_copy(library: Library) -> None:
    """Making a database makes no back-up of nothing."""
    assert library.backups.all() == ()


def test_a_failed_migration_leaves_the_file_as_it_was(
    path: Path, open_library: Callable[..., Library], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A step that fails takes all of itself back."""
    first = open_library()
    first.workouts.add(leg_day())
    first.close()

    def fail_half_way(database: sqlite_utils.Database) -> None:
        database.execute("DROP TABLE plan_set")
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setattr(schema, "migrations", with_step(fail_half_way))
        with pytest.raises(RuntimeError):
            open_library()

    assert open_library().workouts.all() == (leg_day(),)


def test_an_older_backup_is_migrated_when_restored(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A back-up of an earlier version becomes one of this version."""
    library.workouts.add(leg_day())
    old = library.backups.make(BackupReason.BY_HAND)
    later = with_step(lambda database: database.execute("CREATE TABLE later (id TEXT) STRICT"))
    monkeypatch.setattr(schema, "migrations", later)

    library.backups.restore(old.path)

    assert "later" in library._database.sqlite.table_names()


def test_every_table_and_column_is_documented(migrated: sqlite_utils.Database) -> None:
    """``docs/schema.md`` names whatever is in the file."""
    documented = (ROOT / "docs" / "schema.md").read_text(encoding="utf-8")
    assert f"the version of the tables, now {SCHEMA_VERSION}." in documented
    ours = [table for table in migrated.tables if not table.name.startswith("_")]

    names = {table.name for table in ours} | {one.name for table in ours for one in table.columns}

    assert {name for name in names if f"`{name}`" not in documented} == set()
