"""Tests of app.bootstrap: what happens when something is wrong."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app import bootstrap
from app.errors import BackupError, KnownError
from app.held_files import is_held
from app.storage.failures import DamagedDatabaseError, DiskError
from app.storage.library import Library
from app.storage.restoring import Backups
from app.ui.host_window import HostWindow
from app.ui.problem_page import ProblemPage
from app.ui.widgets.button import Button

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


def broken_database(folder: Path) -> tuple[Path, str]:
    """A damaged file with a good back-up, and what only the back-up knows."""
    database = folder / "herstel.db"
    with Library.open(database, lambda: NOW, for_window=True) as library:
        key = library.new_id()
        library.dismissals.dismiss(key)
        library.backups.make_daily()
    database.write_bytes(b"damaged" * 1000)
    return database, key


@pytest.fixture
def host(qtbot: QtBot) -> HostWindow:
    """The window on the screen, with the outline of a page."""
    host = HostWindow()
    qtbot.addWidget(host)
    host.show()
    return host


def answer(host: HostWindow, button: int | None) -> None:
    """Press a button of the problem that is shown next, counted from 0; None closes the window."""

    def press() -> None:
        page = host.findChild(ProblemPage)
        if page is None:
            QTimer.singleShot(1, press)
        elif button is None:
            host.close()
        else:
            shown = [each for each in page.findChildren(Button) if not each.isHidden()]
            shown[button].click()

    QTimer.singleShot(0, press)


def test_a_damaged_database_is_put_back(host: HostWindow, tmp_path: Path) -> None:
    """The newest good back-up takes its place when the person says so, in the same window."""
    database, key = broken_database(tmp_path)
    answer(host, 0)
    opened = bootstrap._open(host, database, lambda: NOW)
    assert opened is not None
    with opened:
        assert key in opened.dismissals.all()
    assert not host.is_closed


@pytest.mark.parametrize("button", [1, None])
def test_a_damaged_database_is_left_alone(
    host: HostWindow, tmp_path: Path, button: int | None
) -> None:
    """Nothing is opened when the person closes the problem, or the window that shows it."""
    database, _key = broken_database(tmp_path)
    answer(host, button)
    assert bootstrap._open(host, database, lambda: NOW) is None
    assert not database.exists()


def test_without_a_back_up_one_may_begin_empty(host: HostWindow, tmp_path: Path) -> None:
    """A damaged database that nothing can replace is kept aside, and an empty one begins."""
    database = tmp_path / "herstel.db"
    database.write_bytes(b"\0" * 8192)
    answer(host, 0)
    opened = bootstrap._open(host, database, lambda: NOW)
    assert opened is not None
    with opened:
        assert opened.is_empty()
    assert [each.stat().st_size for each in tmp_path.glob("herstel-damaged-*.db")] == [8192]


def test_a_damaged_database_that_lies_where_it_lay_is_only_told() -> None:
    """Nothing can be begun in the place of a file that was not moved."""
    assert bootstrap._way_on(DamagedDatabaseError(Path("herstel.db"))) is None


def test_a_back_up_that_cannot_be_put_back_is_told(
    host: HostWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second problem is shown like the first, and nothing is left open."""
    database, _key = broken_database(tmp_path)

    def fail(_backups: Backups, _path: Path) -> None:
        answer(host, 0)
        raise BackupError("The back-up herstel.db is damaged.")

    monkeypatch.setattr(Backups, "restore", fail)
    answer(host, 0)
    assert bootstrap._open(host, database, lambda: NOW) is None
    assert not is_held(database)


def test_what_cannot_be_read_is_told(
    host: HostWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A problem while everything is read ends in a sentence, not in a window that vanishes."""

    def fail(_library: Library) -> None:
        raise DiskError(tmp_path)

    monkeypatch.setattr(bootstrap, "_load", fail)
    answer(host, 0)
    assert bootstrap.run(host, tmp_path / "herstel.db", lambda: NOW) == 1
    assert not host.is_closed


def test_every_day_is_backed_up_beside_the_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One back-up a day, also where the window stays open for days."""
    monkeypatch.setattr(bootstrap, "_LOOK_FOR_A_NEW_DAY_MS", 5)
    days = [NOW]
    with Library.open(tmp_path / "herstel.db", lambda: days[-1]) as library:
        library.dismissals.dismiss("a")
        timer = bootstrap._keep_backed_up(Window(), library.backups)  # type: ignore[arg-type]
        qtbot.waitUntil(lambda: len(library.backups.all()) == 1)
        days.append(NOW + timedelta(days=1))
        qtbot.waitUntil(lambda: len(library.backups.all()) == 2)
        timer.stop()
        QThreadPool.globalInstance().waitForDone()
        assert len(library.backups.all()) == 2


def test_a_back_up_that_fails_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A day without a back-up is not passed over in silence."""
    window, error = Window(), DiskError(tmp_path)

    def fail(_backups: Backups) -> None:
        raise error

    monkeypatch.setattr(Backups, "make_daily", fail)
    with Library.open(tmp_path / "herstel.db", lambda: NOW) as library:
        timer = bootstrap._keep_backed_up(window, library.backups)  # type: ignore[arg-type]
        qtbot.waitUntil(lambda: bool(window.told))
        timer.stop()
    assert window.told == [error]


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
