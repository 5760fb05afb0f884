"""Every widget in every state, to look at or to grab as pictures.

``python -m app.ui.gallery`` shows them; ``--grab FOLDER`` writes a picture of each, light and dark.
"""

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget

from app.compat import override
from app.ui import gallery_pieces as pieces
from app.ui.theme.theme import Appearance, theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.scroll_page import ScrollPage
from app.ui.widgets.switch import Switch
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_WIDTH: Final = 380
_MARGIN: Final = 16
_SCALE: Final = 2.0


@dataclass(frozen=True, slots=True)
class Entry:
    """One piece of the gallery: its name, and how to make it."""

    name: str
    make: Callable[[], QWidget]


def entries() -> tuple[Entry, ...]:
    """All pieces, in the order in which they are shown."""
    return tuple(Entry(make.__name__, make) for make in pieces.ALL)


def render(entry: Entry, scale: float = _SCALE) -> QPixmap:
    """A picture of one piece in the present theme, on the window's colour."""
    stage = _Stage(entry.make())
    stage.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    stage.resize(_WIDTH, stage.heightForWidth(_WIDTH))
    stage.show()
    QApplication.processEvents()
    picture = QPixmap(stage.size() * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(theme().colours.surface)
    everything = QRegion(stage.rect())
    stage.render(picture, QPoint(), everything, QWidget.RenderFlag.DrawChildren)
    stage.close()
    return picture


def grab(folder: Path) -> None:
    """Write a picture of every piece, light and dark."""
    folder.mkdir(parents=True, exist_ok=True)
    theme().set_reduced_motion(True)
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        theme().set_appearance(appearance)
        for entry in entries():
            name = f"{entry.name}-{appearance.name.lower()}.png"
            render(entry).save(str(folder / name))


def main(arguments: list[str]) -> int:
    """Show the gallery, or grab it."""
    parser = argparse.ArgumentParser(prog="gallery", description=__doc__)
    parser.add_argument("--grab", type=Path, metavar="FOLDER", help="write pictures and stop")
    chosen = parser.parse_args(arguments)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    theme().install(application)
    if chosen.grab is not None:
        grab(chosen.grab)
        return 0
    window = _window()
    window.show()
    return application.exec()


def _window() -> QWidget:
    page = ScrollPage()
    dark = Switch("Dark")
    dark.setChecked(theme().is_dark)
    dark.toggled.connect(
        lambda on: theme().set_appearance(Appearance.DARK if on else Appearance.LIGHT)
    )
    page.body.addWidget(dark)
    for entry in entries():
        page.body.addWidget(Text(entry.name, TextRole.HEADING, Tone.MUTED))
        page.body.addWidget(entry.make())
    page.resize(_WIDTH + 2 * _MARGIN, 892)
    return page


class _Stage(QWidget):
    """A piece with a margin around it."""

    def __init__(self, piece: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(piece)

    @override
    def heightForWidth(self, width: int) -> int:
        return max(super().heightForWidth(width), self.sizeHint().height())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
