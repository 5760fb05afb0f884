"""Painted words that break into a few lines where they do not fit on one."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextOption

from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import LEADING, paint_text, text_width

MOST_LINES: Final = 2
_MORE_WHERE_LARGE: Final = 6


def broken(text: str, role: TextRole, width: float, most: int = MOST_LINES) -> list[str]:
    """The lines of a text in a width; what is left over stays on the last one, to be shortened.

    Args:
        text: The words.
        role: How they are set.
        width: The room for them.
        most: How many lines there may be, a few more where text is large.
    """
    font = theme().font(role)
    if text_width(text, font) <= width + 0.5 or most == 1:
        return [text]
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    most += _MORE_WHERE_LARGE if theme().is_text_large else 0
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(text)]
    return [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]


def lines_height(lines: Sequence[str], role: TextRole) -> int:
    """The height of these lines."""
    return len(lines) * theme().line_height(role)


def longest_word(text: str, role: TextRole) -> int:
    """The least width in which a text breaks between words only, at no fixed space."""
    font = theme().font(role)
    return max((text_width(word, font) for word in text.split(" ")), default=0)


def paint_lines(
    painter: QPainter,
    box: QRectF,
    lines: Sequence[str],
    colour: QColor,
    role: TextRole,
    align: Qt.AlignmentFlag = LEADING,
) -> None:
    """Draw lines from the top of a box down."""
    height = theme().line_height(role)
    for index, line in enumerate(lines):
        place = QRectF(box.left(), box.top() + index * height, box.width(), height)
        paint_text(painter, place, line, colour, role=role, align=align)
