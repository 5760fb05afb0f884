"""Pictures of pages, compared with approved ones."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from app.core.settings import LanguageChoice, ThemeChoice
from app.demo import DEMO_NOW
from app.exchange.catalogue import load_catalogue
from app.screenshots import take
from app.state.demonstration import fill_with_demo
from app.storage.library import Library

APPROVED: Final = Path(__file__).with_name("approved")
FAILED: Final = Path(__file__).with_name("failed")
PHONE: Final = (412, 892)
DESK: Final = (1280, 860)

_PAGES: Final = (
    "today",
    "muscle-sheet",
    "check-in",
    "log",
    "log-strength",
    "log-endurance",
    "trends",
    "planner",
    "learn",
    "settings",
    "import-preview",
    "more",
    "first-run",
)
_DENSE: Final = ("today", "muscle-sheet", "trends")
_WIDE: Final = ("today", "trends")


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: a page in one look.

    Attributes:
        page: Name of its story.
        theme: Light or dark.
        size: Width and height of the window.
        scale: Pixels for each point.
    """

    page: str
    theme: ThemeChoice
    size: tuple[int, int] = PHONE
    scale: int = 1

    @property
    def name(self) -> str:
        """What it is called when a test fails."""
        return f"{self.page}-{self.theme.value}-{self.size[0]}@{self.scale}x"


SHOTS: Final = tuple(
    shot
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK)
    for shot in (
        *(Shot(page, theme) for page in _PAGES),
        *(Shot(page, theme, scale=2) for page in _DENSE),
        *(Shot(page, theme, DESK) for page in _WIDE),
    )
)

_FAINT: Final = 40
"""Difference of a colour channel, 0 to 255, that antialiasing may cause."""

_FEW: Final = 0.002
"""Share of a picture's pixels that may differ more than faintly."""

Channels = NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How much a picture differs from the approved one.

    Attributes:
        share: Share of the pixels that differ more than faintly, 0 to 1.
        difference: White where they differ.
    """

    share: float
    difference: QImage

    @property
    def is_same(self) -> bool:
        """Whether a person would call them the same."""
        return self.share <= _FEW


def render(folder: Path, shot: Shot) -> Path:
    """A picture on the made-up athlete, in English; the athlete is made once a folder."""
    database = folder / "demo.db"
    if not database.exists():
        with Library.open(database, lambda: DEMO_NOW) as library:
            fill_with_demo(library, load_catalogue())
    (file,) = take(
        folder,
        size=shot.size,
        theme=shot.theme,
        language=LanguageChoice.ENGLISH,
        page=shot.page,
        at=DEMO_NOW,
        database=database,
        scale=shot.scale,
    )
    return file


def compare(file: Path, approved: Path) -> Comparison:
    """Compare two pictures; pictures of another size differ altogether."""
    after, before = QImage(str(file)), QImage(str(approved))
    if after.size() != before.size():
        return Comparison(1.0, after)
    differs = np.abs(_channels(after) - _channels(before)).max(axis=2) > _FAINT
    return Comparison(float(differs.mean()), _picture(differs, after.size()))


def keep_failure(file: Path, approved: Path, comparison: Comparison) -> None:
    """Put what was drawn, what was approved and where they differ side by side in a folder."""
    FAILED.mkdir(exist_ok=True)
    shutil.copy(file, FAILED / file.name)
    if approved.exists():
        shutil.copy(approved, FAILED / f"{approved.stem}-approved.png")
    comparison.difference.save(str(FAILED / f"{file.stem}-difference.png"))


def approve(file: Path) -> None:
    """Make a picture the approved one."""
    APPROVED.mkdir(exist_ok=True)
    QImage(str(file)).save(str(APPROVED / file.name), quality=0)


def _channels(picture: QImage) -> Channels:
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    pixels = rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3)
    return pixels.astype(np.int16)


def _picture(differs: NDArray[np.bool_], size: QSize) -> QImage:
    grey = np.ascontiguousarray(np.where(differs, 255, 0).astype(np.uint8))
    picture = QImage(
        grey.tobytes(), size.width(), size.height(), size.width(), QImage.Format.Format_Grayscale8
    )
    return picture.copy()
