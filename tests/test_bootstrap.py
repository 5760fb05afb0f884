"""Tests of app.bootstrap: what happens when something is wrong."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app import bootstrap
from app.errors import KnownError
from app.storage.library import Library

NOW = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)


class Window:
    """Stands in for the window: keeps the problems that it was told."""

    def __init__(self) -> None:
        self.told: list[KnownError] = []

    def show_problem(self, error: KnownError) -> None:
        """Keep a problem."""
        self.told.append(error)


def test_a_known_problem_is_shown_as_it_is() -> None:
    """Its own words, and nothing is written down."""
    window = Window()
    error = KnownError("The disk is full.", "Free some space.")
    bootstrap._crash_hook(window)(KnownError, error, None)  # type: ignore[arg-type]
    assert window.told == [error]


def test_a_bug_is_written_down_and_said_calmly(monkeypatch: pytest.MonkeyPatch) -> None:
    """The person hears that the data is safe and where the details are."""
    window = Window()
    recorded: list[BaseException] = []

    def record(error: BaseException) -> Path:
        recorded.append(error)
        return Path("herstel.log")

    monkeypatch.setattr(bootstrap, "record_crash", record)
    error = ZeroDivisionError("by zero")
    bootstrap._crash_hook(window)(ZeroDivisionError, error, None)  # type: ignore[arg-type]
    assert recorded == [error]
    assert "Your data is safe." in window.told[0].advice
    assert "herstel.log" in window.told[0].advice
    assert "by zero" not in window.told[0].message


@pytest.mark.parametrize("restores", [True, False])
def test_a_damaged_database_offers_its_back_up(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, restores: bool
) -> None:
    """The newest good back-up is put back when the person says so; else nothing is opened."""
    database = tmp_path / "herstel.db"
    with Library.open(database, lambda: NOW, for_window=True) as library:
        key = library.new_id()
        library.dismissals.dismiss(key)
        library.backups.make_daily()
    database.write_bytes(b"damaged" * 1000)
    asked: list[bool] = []

    def ask(_application: QApplication, _error: KnownError, *, can_restore: bool) -> bool:
        asked.append(can_restore)
        return restores

    monkeypatch.setattr(bootstrap, "_ask", ask)
    opened = bootstrap._open(qapp, database, lambda: NOW)
    assert asked == [True]
    assert (opened is not None) is restores
    if opened is not None:
        with opened:
            assert key in opened.dismissals.all()


@pytest.mark.qt_log_ignore("plugin does not support propagateSizeHints", extend=True)
@pytest.mark.parametrize("by_person", [True, False])
def test_a_demonstration_goes_with_its_window(qapp: QApplication, *, by_person: bool) -> None:
    """Closed by the person or at the end of the program, its file and its window are gone."""
    demonstration = bootstrap._DemonstrationWindow()
    folder = demonstration._demonstration.path.parent
    if by_person:
        demonstration._window.close()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    demonstration.close()

    assert not folder.exists()
    assert not isValid(demonstration._window)
