"""What a printed report is painted with: points, the light colours, and its own small type scale.

A page is always light, whatever the window looks like, and text is never larger than paper asks.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from app.core.status import Status
from app.ui.theme.theme import TEXT_FAMILY
from app.ui.theme.tokens import LIGHT
from app.ui.widgets.painting import LEADING
from app.ui.widgets.status_symbol import paint_status

COLOURS: Final = LIGHT
HAIRLINE: Final = 0.6


@dataclass(frozen=True, slots=True)
class _Type:
    """How words are set; lengths in points."""

    size: float
    line: float
    weight: QFont.Weight = QFont.Weight.Normal


class PrintStyle(Enum):
    """What a piece of text on paper is for."""

    TITLE = _Type(21, 26, QFont.Weight.Medium)
    FIGURE = _Type(15, 19, QFont.Weight.Medium)
    SECTION = _Type(11, 15, QFont.Weight.Medium)
    BODY = _Type(8.5, 12)
    HEADING = _Type(8.5, 12, QFont.Weight.Medium)
    CAPTION = _Type(7.5, 10)

    @property
    def line(self) -> float:
        """Distance from one line to the next, in points."""
        return self.value.line

    @property
    def font(self) -> QFont:
        """The font on a page of 72 dots to the inch."""
        font = QFont(TEXT_FAMILY)
        font.setPointSizeF(self.value.size)
        font.setWeight(self.value.weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # Its figures are of one width as they are; the tabular 6 and 8 cannot be read back as text.
        font.setFeature(QFont.Tag("tnum"), 0)
        return font


class Ink:
    """Paints on one page after the other; lengths in points, y downwards.

    Args:
        painter: Begun on a device of 72 dots to the inch.
    """

    def __init__(self, painter: QPainter) -> None:
        self.painter = painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def width(self, text: str, style: PrintStyle) -> float:
        """How wide a line of text is."""
        return QFontMetricsF(style.font, self.painter.device()).horizontalAdvance(text)

    def lines(self, text: str, style: PrintStyle, width: float) -> list[str]:
        """A text broken between words so that each line fits."""
        lines: list[str] = []
        for word in text.split(" "):
            joined = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(joined, style) <= width:
                lines[-1] = joined
            else:
                lines.append(word)
        return lines if text else []

    def text(
        self,
        box: QRectF,
        text: str,
        style: PrintStyle = PrintStyle.BODY,
        colour: QColor = COLOURS.text,
        align: Qt.AlignmentFlag = LEADING,
    ) -> None:
        """Draw one line in a box, with … where it does not fit."""
        metrics = QFontMetricsF(style.font, self.painter.device())
        if metrics.horizontalAdvance(text) > box.width() + 1.0:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        self.painter.setFont(style.font)
        self.painter.setPen(colour)
        self.painter.drawText(box, align | Qt.TextFlag.TextSingleLine, text)

    def paragraph(
        self,
        box: QRectF,
        text: str,
        style: PrintStyle = PrintStyle.BODY,
        colour: QColor = COLOURS.text,
    ) -> float:
        """Draw a text from the top of a box, as many lines as it takes; gives their height."""
        lines = self.lines(text, style, box.width())
        for number, line in enumerate(lines):
            top = box.top() + number * style.line
            self.text(QRectF(box.left(), top, box.width(), style.line), line, style, colour)
        return len(lines) * style.line

    def fill(self, box: QRectF, colour: QColor, radius: float = 0.0) -> None:
        """Fill a rectangle, its corners rounded or not."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        if radius:
            self.painter.drawRoundedRect(box, radius, radius)
        else:
            self.painter.drawRect(box)

    def stroke(self, box: QRectF, colour: QColor, radius: float) -> None:
        """Draw the hairline of a rounded rectangle."""
        half = HAIRLINE / 2
        self.painter.setPen(QPen(colour, HAIRLINE))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)

    def rule(self, left: float, right: float, y: float, colour: QColor = COLOURS.hair) -> None:
        """Draw a horizontal hairline."""
        self.painter.setPen(QPen(colour, HAIRLINE))
        self.painter.drawLine(QPointF(left, y), QPointF(right, y))

    def status(self, box: QRectF, status: Status) -> None:
        """Draw the symbol of a status."""
        paint_status(self.painter, box, status, COLOURS.status(status).ink)
