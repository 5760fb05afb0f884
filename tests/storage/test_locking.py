"""Tests of app.storage.locking."""

from pathlib import Path

import pytest

from app.storage.failures import ReadOnlyDatabaseError
from app.storage.locking import BackupLock, FileLock, WindowLock


@pytest.mark.parametrize("lock", [WindowLock, BackupLock])
def test_a_lock_that_cannot_be_made_names_the_database(
    tmp_path: Path, lock: type[FileLock]
) -> None:
    """A person knows nothing of the small files beside it."""
    (tmp_path / "file").touch()
    for ending in ("window", "backup"):
        (tmp_path / f"herstel.db.{ending}").mkdir()
    for database in (tmp_path / "file" / "herstel.db", tmp_path / "herstel.db"):
        with pytest.raises(ReadOnlyDatabaseError) as caught:
            lock(database)
        assert caught.value.path == database
