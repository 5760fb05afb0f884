"""A window on an athlete's file for the tests of pages and places."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import make_window
from app.core.settings import LanguageChoice, Settings, ThemeChoice
from app.demo import DEMO_NOW
from app.exchange.catalogue import load_catalogue
from app.state.demonstration import fill_with_demo
from app.storage.library import Library
from app.ui.application import make_application
from tests import as_it_was
from tests.e2e.hands import Hands

PHONE = (412, 780)
"""A phone that fits on the screen of the platform without a display, 800 by 800."""

_HARMLESS = "This plugin does not support propagateSizeHints"
CALM = Settings(
    language=LanguageChoice.ENGLISH,
    theme=ThemeChoice.LIGHT,
    reduced_motion=True,
    first_run_done=True,
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The platform without a display cannot keep a window's least size, and says so."""
    for item in items:
        if "open_window" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.qt_log_ignore(_HARMLESS, extend=True))


class Clock:
    """The present, as far as a test moves it."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """The present."""
        return self.now

    def move(self, **by: float) -> None:
        """Let time pass."""
        self.now += timedelta(**by)


class OpenWindow(Protocol):
    """Opens the window and gives the hands on it."""

    def __call__(
        self, *, demo: bool = False, size: tuple[int, int] = PHONE, **settings: object
    ) -> Hands:
        """A window on an empty file, or on the made-up athlete's."""
        ...


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made-up athlete's file, to be copied."""
    file = tmp_path_factory.mktemp("demo") / "demo.db"
    with Library.open(file, lambda: DEMO_NOW) as library:
        fill_with_demo(library, load_catalogue())
    return file


@pytest.fixture
def clock() -> Clock:
    """The made-up athlete's morning."""
    return Clock(DEMO_NOW)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Where the window's file lies."""
    return tmp_path / "herstel.db"


@pytest.fixture
def open_window(
    qtbot: QtBot, database: Path, clock: Clock, request: pytest.FixtureRequest
) -> Iterator[OpenWindow]:
    """Opens windows; opening another one closes the one before, on the same file."""
    closings: list[Callable[[], None]] = []

    def close() -> None:
        while closings:
            closings.pop()()

    def open_one(*, demo: bool = False, size: tuple[int, int] = PHONE, **settings: object) -> Hands:
        close()
        if demo and not database.exists():
            shutil.copy(request.getfixturevalue("demo_file"), database)
        is_new = not database.exists()
        library = Library.open(database, clock, for_window=True)
        if settings or demo or is_new:
            known = library.settings.load() if demo else Settings()
            library.settings.save(replace(_calmed(known), **settings))
        make_application()
        window = make_window(library, clock)
        window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

        def close_this() -> None:
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()
            library.close()

        closings.append(close_this)
        QApplication.processEvents()
        return Hands(window)

    yield open_one
    close()
    as_it_was.restore()


def _calmed(settings: Settings) -> Settings:
    return replace(
        settings,
        language=CALM.language,
        theme=CALM.theme,
        reduced_motion=CALM.reduced_motion,
        first_run_done=CALM.first_run_done,
    )
