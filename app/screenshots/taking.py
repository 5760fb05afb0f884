"""Takes the pictures."""

import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QCursor, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import make_window
from app.core.settings import LanguageChoice, ThemeChoice
from app.errors import KnownError
from app.held_files import is_held
from app.screenshots import steps
from app.screenshots.pages import PAGES, WITHOUT_HISTORY
from app.screenshots.sheets import SHEETS
from app.storage.failures import OpenDatabaseError
from app.storage.library import Library
from app.ui.application import make_application

_NO_SIZE_HINTS: Final = "This plugin does not support propagateSizeHints()"
STORIES: Final[Mapping[str, steps.Story]] = MappingProxyType({**PAGES, **SHEETS})
"""Every page and sheet by name."""

_ELSEWHERE: Final = "Choose another folder; nothing was changed."


@dataclass(frozen=True, slots=True)
class _Look:
    """How the pictures are to look."""

    size: tuple[int, int]
    theme: ThemeChoice
    language: LanguageChoice
    scale: int

    @property
    def ending(self) -> str:
        """What tells the files of one look from those of another."""
        density = "" if self.scale == 1 else f"@{self.scale}x"
        width, height = self.size
        return f"{self.theme.value}-{self.language.value}-{width}x{height}{density}"


def take(
    folder: Path,
    *,
    size: tuple[int, int],
    theme: ThemeChoice,
    language: LanguageChoice,
    page: str | None,
    at: datetime,
    database: Path,
    scale: int = 1,
) -> list[Path]:
    """Write one PNG for each page and sheet.

    Args:
        folder: Where the pictures go; made when missing.
        size: Width and height of the window.
        theme: Light or dark.
        language: English or Dutch.
        page: Only this one; None for all.
        at: The moment shown, aware.
        database: The athlete's file; settings and the draft in it are left as they are.
        scale: Pixels of the picture for each point of the window's side.

    Raises:
        KnownError: There is no page of that name, or the folder cannot be written.
    """
    if page is not None and page not in STORIES:
        raise KnownError(f"There is no page named “{page}”.", f"Pages: {', '.join(STORIES)}.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(f"{folder} could not be made.", _ELSEWHERE) from error
    make_application()
    names = [page] if page else list(STORIES)
    with (
        _hushed(),
        Library.open(database, lambda: at, sets_aside=False) as library,
        tempfile.TemporaryDirectory(prefix="herstel-empty-") as nothing,
        Library.open(Path(nothing) / "empty.db", lambda: at) as empty,
    ):
        libraries = (library, empty)
        look = _Look(size, theme, language, scale)
        files = [folder / f"{name}-{look.ending}.png" for name in names]
        _refuse_held(files)
        for name, file in zip(names, files, strict=True):
            with _draft_set_aside(library):
                _take(libraries, name, file, look, at)
    return files


def _refuse_held(files: Iterable[Path]) -> None:
    """Refuse to write where a database that is open stands, before anything is written.

    Raises:
        OpenDatabaseError: One of the files belongs to one.
    """
    held = next(filter(is_held, files), None)
    if held is not None:
        raise OpenDatabaseError(held)


@contextmanager
def _draft_set_aside(library: Library) -> Iterator[None]:
    """Without a half-entered workout for a story to meet, and with none that it leaves behind."""
    draft = library.drafts.load()
    library.drafts.clear()
    try:
        yield
    finally:
        library.drafts.clear()
        if draft is not None:
            library.drafts.save(draft)


@contextmanager
def _hushed() -> Iterator[None]:
    """Without what Qt says about every window when there is no display; the rest is passed on."""

    def tell(_kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
        if message != _NO_SIZE_HINTS:
            sys.stderr.write(f"{message}\n")

    before = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _take(
    libraries: tuple[Library, Library], name: str, file: Path, look: _Look, at: datetime
) -> None:
    library, empty = libraries
    window = make_window(
        empty if name in WITHOUT_HISTORY else library,
        lambda: at,
        dress=lambda settings: replace(
            settings,
            theme=look.theme,
            language=look.language,
            reduced_motion=True,
            first_run_done=True,
        ),
    )
    window.resize(*look.size)
    QCursor.setPos(2 * look.size[0], 2 * look.size[1])
    window.show()
    STORIES[name](window)
    steps.settle(window)
    is_saved = _drawn(window, look.scale).save(str(file))
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    if not is_saved:
        raise KnownError(f"{file} could not be written.", _ELSEWHERE)


def _drawn(window: QWidget, scale: int) -> QPixmap:
    picture = QPixmap(window.size() * scale)
    picture.setDevicePixelRatio(scale)
    window.render(picture)
    return picture
