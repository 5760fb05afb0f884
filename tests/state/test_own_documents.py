"""Reading back the document that an export writes."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import ImportRefusedError
from app.exchange.catalogue import Catalogue
from app.exchange.matching import Matcher
from app.exchange.parsed import no_progress
from app.state import own_documents
from app.state.commands.archive import Written
from app.state.own_documents import DocumentImport, import_own_document, is_own_document
from app.state.store import Store
from app.state.transfer import write_document
from app.storage.backups import BackupReason
from app.storage.library import Library
from tests.state.acting import strong_file
from tests.state.looking import exported, unlike_stored
from tests.storage.builders import MovingClock, easy_run, leg_day, morning

WHOLE = DocumentImport(
    workouts=2,
    sets=3,
    warm_up_sets=1,
    activities=1,
    check_ins=1,
    exercises=0,
    known=0,
    known_check_ins=0,
    volume_kg=leg_day().volume_kg,
)


@pytest.fixture
def document(store: Store, tmp_path: Path) -> Path:
    """The export of somebody with two workouts and a check-in."""
    store.log_workout(leg_day())
    store.log_workout(easy_run())
    store.save_check_in(morning())
    file = tmp_path / "export.json"
    write_document(store.library, file)
    return file


@pytest.fixture
def other(tmp_path: Path, clock: MovingClock) -> Iterator[Library]:
    """A database on another computer."""
    with Library.open(tmp_path / "other" / "herstel.db", clock) as library:
        yield library


def test_own_document_is_recognised(document: Path, tmp_path: Path) -> None:
    """Our own export is told from other programs' files, and from what is not there."""
    assert is_own_document(document)
    assert not is_own_document(strong_file(tmp_path, [5]))
    assert not is_own_document(tmp_path / "missing.json")


def test_everything_comes_back(document: Path, other: Library) -> None:
    """What was exported is there again, after a back-up; the second time adds nothing."""
    found = import_own_document(other, document, dry_run=False)
    (backup,) = other.backups.all()
    assert backup.manifest.reason is BackupReason.BEFORE_IMPORT
    assert found == replace(WHOLE, backup=backup)
    assert other.workouts.all() == (easy_run(), leg_day())

    again = import_own_document(other, document, dry_run=False)
    assert (again.workouts, again.known) == (0, 2)


def test_looking_changes_nothing(document: Path, other: Library) -> None:
    """A dry run tells the same and leaves no trace, not even a back-up."""
    assert import_own_document(other, document, dry_run=True) == WHOLE
    assert (other.workouts.all(), other.backups.all()) == ((), ())


def test_too_large_is_refused(
    document: Path, other: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that could fill the memory is not even read."""
    monkeypatch.setattr(own_documents, "MAX_BYTES", 10)

    with pytest.raises(ImportRefusedError, match="too large"):
        import_own_document(other, document, dry_run=False)


def test_window_shows_what_was_read_back(
    document: Path, other: Library, catalogue: Catalogue, clock: MovingClock
) -> None:
    """What a document brings is shown at once, and undone to the byte by the copy before it."""
    window = Store(other, catalogue, lambda: Matcher(catalogue), clock)
    before = exported(window)

    written = window.document_writing(document)(no_progress)
    other.backups.make(BackupReason.BY_HAND)
    before_it = window.adopt_document(written)
    assert window.state.history.workouts == (easy_run(), leg_day())
    assert window.state.history.check_ins == (morning(),)
    assert unlike_stored(window) == []

    window.restore(before_it.path)
    assert exported(window) == before
    assert window.state.is_empty


def test_what_was_only_looked_into_is_not_adopted(
    document: Path, store: Store, library: Library
) -> None:
    """Without a copy from before there is nothing to go back to."""
    looked = import_own_document(library, document, dry_run=True)
    with pytest.raises(ValueError, match="only looked into"):
        store.adopt_document(Written(looked, store.state, store.state))
