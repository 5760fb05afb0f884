"""What every part of a printed report has, and two that hold others; lengths in points."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from app.compat import override
from app.core.status import Status
from app.ui.pages.trends_words import Heading
from app.ui.report_charts import Mark, paint_mark
from app.ui.report_ink import COLOURS, Ink, PrintStyle
from app.ui.widgets.painting import TRAILING

HEADING_GAP: Final = 7.0
_COLUMN_GAP: Final = 26.0
_PAIR: Final = 28.0
_SINGLE: Final = 15.5
_CAPTION: Final = 17.0
_NOTE_GAP: Final = 5.0
_SYMBOL: Final = 11.0
_SYMBOL_ROOM: Final = 18.0
_KEY_GAP: Final = 12.0
_KEY_ROOM: Final = 14.0


@dataclass(frozen=True, slots=True)
class PrintKey:
    """What one mark of a chart means."""

    mark: Mark
    colour: QColor
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A name and what is said of it: below it where a number ends the line, else at the end.

    Attributes:
        words: The name and what is said of it.
        status: A symbol before them; None without.
        number: A number at the end; may be empty.
        caption: What this line and the following are; empty where that goes on.
    """

    words: Heading
    status: Status | None = None
    number: str = ""
    caption: str = ""

    @property
    def height(self) -> float:
        """How high it is."""
        return (_PAIR if self.number else _SINGLE) + (_CAPTION if self.caption else 0.0)


class Part:
    """A heading, what the marks below it mean, and what it is about."""

    def __init__(self, heading: Heading, keys: Sequence[PrintKey] = ()) -> None:
        self.heading = heading
        self._keys = keys

    def height(self, ink: Ink, width: float) -> float:
        """How high it is when it is this wide."""
        return self._heading_height(ink, width) + self.content_height(ink, width)

    def paint(self, ink: Ink, box: QRectF) -> None:
        """Paint it from the top of a box."""
        line = QRectF(box.left(), box.top(), box.width(), 0)
        below = ink.paragraph(line, self.heading.title, PrintStyle.SECTION)
        line.moveTop(line.top() + below)
        below = ink.paragraph(line, self.heading.detail, PrintStyle.BODY, COLOURS.muted)
        if self._are_keys_below(ink, box.width()):
            line.moveTop(line.top() + below)
        self._paint_keys(ink, line)
        top = box.top() + self._heading_height(ink, box.width())
        self.paint_content(ink, QRectF(box.left(), top, box.width(), box.bottom() - top))

    def content_height(self, ink: Ink, width: float) -> float:
        """How high it is below its heading."""
        raise NotImplementedError

    def paint_content(self, ink: Ink, box: QRectF) -> None:
        """Paint what stands below the heading."""
        raise NotImplementedError

    def _heading_height(self, ink: Ink, width: float) -> float:
        titles = len(ink.lines(self.heading.title, PrintStyle.SECTION, width))
        details = len(ink.lines(self.heading.detail, PrintStyle.BODY, width))
        details += self._are_keys_below(ink, width)
        words = titles * PrintStyle.SECTION.line + details * PrintStyle.BODY.line
        return words + (HEADING_GAP if words else 0.0)

    def _are_keys_below(self, ink: Ink, width: float) -> bool:
        """Whether the keys find no room after the second line of words."""
        keys = sum(ink.width(key.text, PrintStyle.CAPTION) + _KEY_ROOM for key in self._keys)
        gaps = len(self._keys) * _KEY_GAP
        words = ink.width(self.heading.detail, PrintStyle.BODY)
        return bool(self._keys) and words + gaps + keys > width

    def _paint_keys(self, ink: Ink, line: QRectF) -> None:
        """From the right end of a line, the last key first."""
        height = PrintStyle.BODY.line
        right = line.right()
        for key in reversed(self._keys):
            width = ink.width(key.text, PrintStyle.CAPTION)
            words = QRectF(right - width, line.top(), width + 1, height)
            ink.text(words, key.text, PrintStyle.CAPTION, COLOURS.muted)
            sign = QRectF(words.left() - _KEY_ROOM, line.top(), _KEY_ROOM - 4, height)
            paint_mark(ink, sign, key.mark, key.colour)
            right = sign.left() - _KEY_GAP


class Columns(Part):
    """Two parts beside each other."""

    def __init__(self, left: Part, right: Part) -> None:
        super().__init__(Heading("", ""))
        self._parts = (left, right)

    @override
    def content_height(self, ink: Ink, width: float) -> float:
        return max(part.height(ink, _half(width)) for part in self._parts)

    @override
    def paint_content(self, ink: Ink, box: QRectF) -> None:
        width = _half(box.width())
        for number, part in enumerate(self._parts):
            left = box.left() + number * (width + _COLUMN_GAP)
            part.paint(ink, QRectF(left, box.top(), width, box.height()))


class Lines(Part):
    """Lines of words, and perhaps a note below them."""

    def __init__(self, heading: Heading, lines: Sequence[Line], note: str = "") -> None:
        super().__init__(heading)
        self._lines = lines
        self._note = note

    @override
    def content_height(self, ink: Ink, width: float) -> float:
        note = len(ink.lines(self._note, PrintStyle.BODY, width)) * PrintStyle.BODY.line
        return sum(line.height for line in self._lines) + (note + _NOTE_GAP if note else 0.0)

    @override
    def paint_content(self, ink: Ink, box: QRectF) -> None:
        top = box.top()
        for line in self._lines:
            _paint_line(ink, QRectF(box.left(), top, box.width(), line.height), line)
            top += line.height
        ink.paragraph(QRectF(box.left(), top + _NOTE_GAP, box.width(), 0), self._note)


def _paint_line(ink: Ink, box: QRectF, line: Line) -> None:
    if line.caption:
        caption = QRectF(box.left(), box.top(), box.width(), _CAPTION)
        ink.text(caption, line.caption, PrintStyle.CAPTION, COLOURS.muted)
        box.setTop(box.top() + _CAPTION)
    if line.number:
        _paint_pair(ink, box, line)
        return
    detail = ink.width(line.words.detail, PrintStyle.BODY)
    ink.text(box, line.words.detail, PrintStyle.BODY, COLOURS.muted, TRAILING)
    if line.status is not None:
        symbol = QRectF(box.left(), box.center().y() - _SYMBOL / 2, _SYMBOL, _SYMBOL)
        ink.status(symbol, line.status)
        box.setLeft(box.left() + _SYMBOL_ROOM)
    box.setWidth(box.width() - detail - HEADING_GAP)
    ink.text(box, line.words.title, PrintStyle.HEADING)


def _paint_pair(ink: Ink, box: QRectF, line: Line) -> None:
    height = PrintStyle.BODY.line
    middle = box.top() + height
    number = QRectF(box.left(), middle - height / 2, box.width(), height)
    ink.text(number, line.number, PrintStyle.SECTION, COLOURS.text, TRAILING)
    room = box.width() - ink.width(line.number, PrintStyle.SECTION)
    ink.text(QRectF(box.left(), box.top(), room, height), line.words.title, PrintStyle.HEADING)
    below = QRectF(box.left(), middle, room, height)
    ink.text(below, line.words.detail, PrintStyle.BODY, COLOURS.muted)


def _half(width: float) -> float:
    return (width - _COLUMN_GAP) / 2
