"""Painted texts under one another, each broken into lines where it does not fit on one."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from app.ui.theme.type_scale import TextRole
from app.ui.widgets.lines import MOST_LINES, broken, lines_height, paint_lines


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text in lines.

    Attributes:
        lines: Its lines.
        role: How they are set.
    """

    lines: Sequence[str]
    role: TextRole

    @property
    def height(self) -> int:
        """The height of all lines."""
        return lines_height(self.lines, self.role)

    @property
    def height_below_first(self) -> int:
        """The height of what did not fit on the first line."""
        return lines_height(self.lines[1:], self.role)


def paragraphs(
    width: float, *texts: tuple[str, TextRole], most: int = MOST_LINES
) -> tuple[Paragraph, ...]:
    """These texts, broken to fit in a width, in a few lines at most; an empty one has none."""
    return tuple(
        Paragraph(broken(text, role, width, most) if text else (), role) for text, role in texts
    )


def paragraphs_height(texts: Sequence[Paragraph]) -> int:
    """The height of all under one another."""
    return sum(each.height for each in texts)


def paint_paragraphs(
    painter: QPainter, box: QRectF, texts: Sequence[Paragraph], inks: Sequence[QColor]
) -> None:
    """Draw texts under one another, each in its colour, in the middle of the height of a box."""
    top = box.center().y() - paragraphs_height(texts) / 2
    for each, ink in zip(texts, inks, strict=True):
        place = QRectF(box.left(), top, box.width(), each.height)
        paint_lines(painter, place, each.lines, ink, each.role)
        top += each.height
