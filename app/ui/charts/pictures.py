"""A chart with its words as a picture: PNG for messages, SVG for print."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.ui.charts.plot import Plot

_SHARPNESS: Final = 2


def save_png(widget: QWidget, path: Path, ground: QColor) -> None:
    """Write a widget as it looks, at twice its size in pixels.

    Raises:
        KnownError: The file cannot be written.
    """
    picture = QImage(widget.size() * _SHARPNESS, QImage.Format.Format_ARGB32)
    picture.setDevicePixelRatio(_SHARPNESS)
    picture.fill(ground)
    plots = widget.findChildren(Plot)
    for plot in plots:
        plot.set_sharpness(_SHARPNESS)
    widget.render(picture, QPoint(0, 0))
    for plot in plots:
        plot.set_sharpness(None)
    if not picture.save(str(path)):
        raise _not_written(path)


def save_svg(widget: QWidget, path: Path, title: str) -> None:
    """Write a widget as lines and letters, sharp at any size.

    Raises:
        KnownError: The file cannot be written.
    """
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(widget.size())
    generator.setViewBox(widget.rect())
    generator.setTitle(title)
    painter = QPainter()
    if not painter.begin(generator):
        raise _not_written(path)
    widget.render(painter, QPoint(0, 0))
    painter.end()


def _not_written(path: Path) -> KnownError:
    return KnownError(
        f"{path.name} could not be written.", "Choose another folder; nothing was changed."
    )
