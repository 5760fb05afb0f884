"""A window on an athlete's file for the tests of pages and places."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.bootstrap import make_window
from app.core.settings import LanguageChoice, Settings, ThemeChoice
from app.demo import DEMO_NOW
from app.exchange.catalogue import load_catalogue
from app.screenshots import STORIES
from app.state.demonstration import fill_with_demo
from app.storage.library import Library
from app.ui.application import make_application
from tests import as_it_was
from tests.e2e.hands import Hands
from tests.ui.story_teller import StoryTeller

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
        if {"open_window", "teller"} & set(getattr(item, "fixturenames", ())):
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
    qapp: QApplication, database: Path, clock: Clock, request: pytest.FixtureRequest
) -> Iterator[OpenWindow]:
    """Opens windows; opening another one closes the one before, on the same file."""
    with Opener(database, clock, lambda: request.getfixturevalue("demo_file")) as opener:
        yield opener


@pytest.fixture(scope="module")
def teller(
    qapp: QApplication, demo_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[StoryTeller]:
    """Goes through pages and sheets of the made-up athlete, in one window for a whole module."""
    database = tmp_path_factory.mktemp("stories") / "herstel.db"
    with Opener(database, Clock(DEMO_NOW), lambda: demo_file) as opener:
        yield StoryTeller(opener(demo=True))


@pytest.fixture(scope="module", params=list(STORIES))
def told(teller: StoryTeller, request: pytest.FixtureRequest) -> Hands:
    """Each page and sheet in turn, shown once for all rules of a module that only look at it."""
    return teller.tell(request.param)


class Opener:
    """Opens windows on one file, one at a time; in the end nothing of them is left.

    Args:
        database: The file; where it is missing it is made.
        now: The present.
        demo_file: Gives the made-up athlete's file, to be copied.
    """

    def __init__(
        self, database: Path, now: Callable[[], datetime], demo_file: Callable[[], Path]
    ) -> None:
        self._database = database
        self._now = now
        self._demo_file = demo_file
        self._open: tuple[Hands, Library] | None = None

    def __call__(
        self, *, demo: bool = False, size: tuple[int, int] = PHONE, **settings: object
    ) -> Hands:
        """A window on an empty file, or on the made-up athlete's."""
        self.close()
        library = self._library(demo=demo, **settings)
        make_application()
        window = make_window(library, self._now)
        hands = Hands(window)
        self._open = hands, library
        window.resize(*size)
        window.show()
        window.activateWindow()
        hands.wait(window.isActiveWindow, "the window")
        QApplication.processEvents()
        return hands

    def close(self) -> None:
        """Close the window and its file."""
        if self._open is None:
            return
        (hands, library), self._open = self._open, None
        hands.window.close()
        hands.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        library.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
        as_it_was.restore()

    def _library(self, *, demo: bool, **settings: object) -> Library:
        is_new = not self._database.exists()
        if demo and is_new:
            shutil.copy(self._demo_file(), self._database)
        library = Library.open(self._database, self._now, for_window=True)
        if settings or demo or is_new:
            known = library.settings.load() if demo else Settings()
            library.settings.save(replace(_calmed(known), **settings))
        return library


def _calmed(settings: Settings) -> Settings:
    return replace(
        settings,
        language=CALM.language,
        theme=CALM.theme,
        reduced_motion=CALM.reduced_motion,
        first_run_done=CALM.first_run_done,
    )
