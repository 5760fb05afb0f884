"""Files of an open database: nothing in the program opens them besides, and what is stored lasts.

A handle that is closed lets go of SQLite's locks on POSIX systems; another program that comes and
goes then takes the write-ahead log away, and with it what a window stores afterwards.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.errors import BackupError, ImportRefusedError, KnownError
from app.exchange.reading import read_file
from app.held_files import is_held
from app.state.own_documents import is_own_document
from app.state.transfer import write_document, write_spreadsheets
from app.storage.doctor import examine
from app.storage.library import Library
from tests.storage.builders import MovingClock, leg_day
from tests.storage.test_workers import counted_elsewhere

_BESIDE = ("", "-wal", "-shm", ".window")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the window's database lies."""
    return tmp_path / "athlete" / "herstel.db"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    """The database of a window, with one workout."""
    with Library.open(path, MovingClock(), for_window=True) as opened:
        opened.workouts.add_many([leg_day("w-1")])
        yield opened


def test_files_are_held_as_long_as_the_database_is_open(path: Path, tmp_path: Path) -> None:
    """A database and what lies beside it are held under every name, until it is closed."""
    link, hard = tmp_path / "link", tmp_path / "hard"
    with Library.open(path, MovingClock(), for_window=True):
        link.symlink_to(path)
        os.link(path, hard)

        assert all(is_held(Path(f"{path}{ending}")) for ending in _BESIDE)
        assert is_held(link)
        assert is_held(hard)
        assert not is_held(tmp_path / "missing")
        assert not is_held(tmp_path)
    assert not is_held(path)
    assert not is_held(Path(f"{path}.window"))


def _restore(library: Library) -> None:
    with pytest.raises(BackupError, match="is the database that is open"):
        library.backups.restore(library.path)


def _export_onto(library: Library) -> None:
    with pytest.raises(KnownError, match="is the database that is open"):
        write_document(library, library.path)


def _open_again(library: Library) -> None:
    Library.open(library.path, MovingClock()).close()


def _examine(library: Library) -> None:
    assert examine(library.path).problems == ()


@pytest.mark.parametrize("attempt", [_restore, _export_onto, _open_again, _examine])
def test_nothing_lets_go_of_the_database(
    library: Library, path: Path, attempt: Callable[[Library], None]
) -> None:
    """Whatever is tried with the open database, others still see what is stored afterwards."""
    attempt(library)
    assert counted_elsewhere(path) == 1
    library.workouts.add_many([leg_day("w-2")])
    assert counted_elsewhere(path) == 2


@pytest.mark.parametrize("ending", _BESIDE)
def test_importing_the_database_lets_go_of_nothing(
    library: Library, path: Path, ending: str
) -> None:
    """A file dialog may choose the open database, or a file beside it: it is refused, unopened."""
    chosen = Path(f"{path}{ending}")
    assert not is_own_document(chosen)
    with pytest.raises(ImportRefusedError, match="is the database that is open"):
        read_file(chosen)
    assert counted_elsewhere(path) == 1
    library.workouts.add_many([leg_day("w-2")])
    assert counted_elsewhere(path) == 2
    with pytest.raises(KnownError, match="another window"):
        Library.open(path, MovingClock(), for_window=True)


def test_tables_replace_no_open_database(tmp_path: Path) -> None:
    """A database that has the name of an exported table stays what it is."""
    path = tmp_path / "sets.csv"
    with Library.open(path, MovingClock()) as library:
        with pytest.raises(KnownError, match=r"“sets\.csv” is the database that is open"):
            write_spreadsheets(library, tmp_path)
        library.workouts.add_many([leg_day("w-1")])
    with Library.open(path, MovingClock()) as library:
        assert len(library.workouts.all()) == 1
