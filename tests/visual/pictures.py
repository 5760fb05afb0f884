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
from app.screenshots import STORIES, take
from app.state.demonstration import fill_with_demo
from app.storage.library import Library

APPROVED: Final = Path(__file__).with_name("approved")
FAILED: Final = Path(__file__).with_name("failed")
SIZE: Final = (412, 892)
PAGES: Final = (
    "today",
    "muscle-sheet",
    "check-in",
    "log",
    "log-strength",
    "log-endurance",
    "learn",
    "settings",
    "more",
    "first-run",
)
THEMES: Final = (ThemeChoice.LIGHT, ThemeChoice.DARK)

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


def render(folder: Path, theme: ThemeChoice) -> dict[str, Path]:
    """The pictures of all pages on the made-up athlete, in English, by page."""
    database = folder / "demo.db"
    if not database.exists():
        with Library.open(database, lambda: DEMO_NOW) as library:
            fill_with_demo(library, load_catalogue())
    files = take(
        folder,
        size=SIZE,
        theme=theme,
        language=LanguageChoice.ENGLISH,
        page=None,
        at=DEMO_NOW,
        database=database,
    )
    return dict(zip(STORIES, files, strict=True))


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
