"""A figure with its unit: large and plain, and a field as soon as a person comes to it."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.number_field import NumberField, NumberRule
from app.ui.widgets.painting import smooth_painter, text_width
from app.ui.widgets.text import Run
from app.ui.widgets.tone import Tone

FIGURE_HEIGHT: Final = 34
FIGURE_INSET: Final = 8
_UNIT_GAP: Final = 4
_ABOVE_GROUND: Final = 5
_BELOW_GROUND: Final = 2
_NOTHING: Final = "\N{EN DASH}"


class FigureField(NumberField):
    """A number that can be typed, with the unit after it."""

    def __init__(
        self, name: str, rule: NumberRule, unit: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, rule, parent=parent)
        self._unit = unit
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setPlaceholderText(_NOTHING)
        self.setAccessibleDescription(unit)
        self.set_bare(True)
        self._restyle()

    @property
    @override
    def ground(self) -> QRectF:
        """Close around the figure, as its heading reaches into the field from above."""
        return super().ground.adjusted(0, _ABOVE_GROUND, 0, -_BELOW_GROUND)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().grown(FIGURE_HEIGHT, TextRole.SECTION))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        shown = self.text() or _NOTHING
        painter = smooth_painter(self)
        _paint_unit(painter, self, FIGURE_INSET + text_width(shown, self.font()), self._unit)
        painter.end()

    @override
    def _restyle(self) -> None:
        super()._restyle()
        self.setFont(theme().font(TextRole.SECTION))
        # A line edit keeps two pixels to itself on either side.
        self.setTextMargins(FIGURE_INSET - 2, 0, 0, 0)


def figure_words(words: str, unit: str) -> tuple[Run, ...]:
    """A number that follows from others, with its unit; a dash where there is none."""
    tone = None if words else Tone.MUTED
    return Run(words or _NOTHING, tone), Run(f" {unit}", Tone.MUTED, role=TextRole.BODY)


def _paint_unit(painter: QPainter, widget: QWidget, left: float, unit: str) -> None:
    """Paint a unit small and quiet, on the line on which the number stands."""
    large = QFontMetricsF(theme().font(TextRole.SECTION))
    baseline = widget.height() / 2 - large.height() / 2 + large.ascent()
    painter.setFont(theme().font(TextRole.BODY))
    painter.setPen(theme().colours.muted)
    painter.drawText(QPointF(left + _UNIT_GAP, baseline), unit)
