"""Words in one of the type scale's roles, broken into lines at the scale's own line height."""

import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QStyle, QVBoxLayout, QWidget

from app.compat import override
from app.ui.theme.measures import COLUMN_MAXIMUM
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import smooth_painter, text_width
from app.ui.widgets.tone import Tone, tone_colour

_UNBROKEN: Final = 1e6
_LONGEST_WORD: Final = 140
_MORE_WHERE_LARGE: Final = 100
"""Added at twice the text size; a card beside its button still fits a narrow page."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with its own colour or weight.

    Attributes:
        text: The words, with any space that follows them.
        tone: The colour; None for that of the whole text.
        strong: Whether it is set in medium weight.
        role: The size and weight; None for those of the whole text.
    """

    text: str
    tone: Tone | None = None
    strong: bool = False
    role: TextRole | None = None


class Text(QLabel):
    """Words that wrap where they must, and prefer one line where there is room."""

    def __init__(
        self,
        text: str = "",
        role: TextRole = TextRole.BODY,
        tone: Tone = Tone.NORMAL,
        *,
        wrap: bool = True,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._tone = tone
        self._runs: tuple[Run, ...] = ()
        self._heights: dict[tuple[int, int], int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setAlignment(align)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show these words in the text's own tone."""
        self.set_runs((Run(text),))

    def set_runs(self, runs: tuple[Run, ...]) -> None:
        """Show stretches of words, each in its own tone and weight."""
        if runs == self._runs:
            return
        self._runs = runs
        self._heights.clear()
        self.setText("".join(run.text for run in runs))
        self.update()

    def set_role(self, role: TextRole) -> None:
        """Set the words in another role."""
        self._role = role
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: Tone) -> None:
        """Give the words another tone."""
        self._tone = tone
        self.update()

    @override
    def sizeHint(self) -> QSize:
        layout = self._laid_out(_UNBROKEN if not self.wordWrap() else COLUMN_MAXIMUM)
        return QSize(math.ceil(_widest(layout)), self._height_of(layout))

    @override
    def minimumSizeHint(self) -> QSize:
        if not self.wordWrap():
            return QSize(0, theme().line_height(self._role))
        font = theme().font(self._role)
        longest = max((text_width(word, font) for word in self.text().split()), default=0)
        most = round(_LONGEST_WORD + _MORE_WHERE_LARGE * (theme().text_scale - 1.0))
        return QSize(min(longest, most), theme().line_height(self._role))

    @override
    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    @override
    def heightForWidth(self, width: int) -> int:
        """Height of the broken lines; a page asks all its texts whenever one of them changes."""
        key = (width, theme().line_height(self._role))
        if key not in self._heights:
            self._heights[key] = self._height_of(self._laid_out(width))
        return self._heights[key]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        painter.setPen(tone_colour(self._shown_tone(self._tone)))
        wrap = self.wordWrap()
        layout = self._laid_out(self.width(), elide=not wrap)
        top = 0.0
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top = (self.height() - self._height_of(layout)) / 2
        layout.draw(painter, QPointF(0, top))
        painter.end()

    def _shown_tone(self, tone: Tone) -> Tone:
        return tone if self.isEnabled() else Tone.MUTED

    def _height_of(self, layout: QTextLayout) -> int:
        return max(layout.lineCount(), 1) * theme().line_height(self._role)

    def _laid_out(self, width: float, *, elide: bool = False) -> QTextLayout:
        font = theme().font(self._role)
        text = self.text().replace("\n", "\N{LINE SEPARATOR}")
        if elide:
            text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width + 0.5)
        layout = QTextLayout(text, font)
        option = QTextOption(QStyle.visualAlignment(self.layoutDirection(), self.alignment()))
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(len(text)))
        _break_lines(layout, width, theme().line_height(self._role))
        return layout

    def _formats(self, length: int) -> list[QTextLayout.FormatRange]:
        formats = []
        start = 0
        for run in self._runs:
            stretch = QTextLayout.FormatRange()
            stretch.start = start
            stretch.length = min(len(run.text), length - start)
            stretch.format = self._format(run)
            formats.append(stretch)
            start += len(run.text)
        return [stretch for stretch in formats if stretch.length > 0]

    def _format(self, run: Run) -> QTextCharFormat:
        look = QTextCharFormat()
        if run.role is not None:
            look.setFont(theme().font(run.role))
        look.setForeground(tone_colour(self._shown_tone(run.tone or self._tone)))
        if run.strong:
            look.setFontWeight(QFont.Weight.Medium)
        return look


def stacked(*lines: QWidget) -> QVBoxLayout:
    """Lines of words below one another, in the middle of whatever height there is."""
    column = _CentredColumn()
    column.setSpacing(0)
    for line in lines:
        column.addWidget(line)
    return column


class _CentredColumn(QVBoxLayout):
    """A column that centres its content without asking for more height, as stretches would."""

    @override
    def setGeometry(self, rect: QRect) -> None:
        is_broken = self.hasHeightForWidth()
        wanted = self.heightForWidth(rect.width()) if is_broken else self.sizeHint().height()
        slack = max(rect.height() - wanted, 0)
        super().setGeometry(rect.adjusted(0, slack // 2, 0, slack // 2 - slack))


def _break_lines(layout: QTextLayout, width: float, line_height: int) -> None:
    layout.beginLayout()
    top = 0.0
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top + (line_height - line.height()) / 2))
        top += line_height
        line = layout.createLine()
    layout.endLayout()


def _widest(layout: QTextLayout) -> float:
    widths = (layout.lineAt(index).naturalTextWidth() for index in range(layout.lineCount()))
    return max(widths, default=0.0)
