"""How far each way to guess was off, as bars under their names."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.core.status import Status
from app.state.views.trends_accuracy import AccuracyTrend, Guess
from app.ui import formats
from app.ui.charts.plot import Place, Plot
from app.ui.theme.theme import theme
from app.ui.theme.tokens import with_alpha
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import HOVER_SHARE, LEADING, TRAILING, fill_rounded, paint_text

_BAR: Final = 8.0
_BAR_GAP: Final = 2.0
_ROW_GAP: Final = 10.0
_SHADE_RADIUS: Final = 8.0


class ErrorPlot(Plot):
    """A bar for each way to guess; the forecast's own comes first."""

    def __init__(self, name: Callable[[Guess], str], *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._name = name
        self._view: AccuracyTrend | None = None

    def display(self, view: AccuracyTrend, summary: str) -> None:
        """Draw the errors; the summary is what a screen reader says about them."""
        self._view = view
        self.refresh(summary)

    @override
    def has_content(self) -> bool:
        return self._view is not None and bool(self._view.errors)

    @override
    def content_height(self) -> int:
        return round(len(self._shown().errors) * self._row_height() - _ROW_GAP)

    @override
    def measured_rect(self) -> QRectF:
        return QRectF(self.viewport().rect())

    @override
    def paint_ground(self, painter: QPainter) -> None:
        view, colours = self._shown(), theme().colours
        most = max(each.error for each in view.errors) or 1.0
        height = theme().line_height(TextRole.BODY)
        for index, each in enumerate(view.errors):
            row = self._row_rect(index)
            words = QRectF(row.left(), row.top(), row.width(), height)
            is_own = each.guess is Guess.MODEL
            role = TextRole.HEADING if is_own else TextRole.BODY
            paint_text(
                painter, words, self._name(each.guess), colours.text, role=role, align=LEADING
            )
            text = formats.number(each.error, 2)
            paint_text(painter, words, text, colours.text, role=TextRole.HEADING, align=TRAILING)
            length = max(row.width() * each.error / most, _BAR)
            bar = QRectF(row.left(), row.bottom() - _BAR, length, _BAR)
            ink = colours.primary if is_own else colours.status(Status.UNKNOWN).fill
            fill_rounded(painter, bar, _BAR / 2, ink)

    @override
    def first_place(self) -> Place:
        return 0, 0

    @override
    def place_at(self, at: QPointF) -> Place | None:
        row = int(at.y() // self._row_height())
        return (0, row) if 0 <= row < len(self._shown().errors) else None

    @override
    def moved(self, place: Place, step: Place) -> Place:
        return 0, min(max(place[1] + step[0] + step[1], 0), len(self._shown().errors) - 1)

    @override
    def anchor_of(self, place: Place) -> QPointF:
        return self._row_rect(place[1]).center()

    @override
    def paint_place(self, painter: QPainter, place: Place) -> None:
        shade = with_alpha(theme().colours.text, HOVER_SHARE)
        fill_rounded(painter, self._row_rect(place[1]), _SHADE_RADIUS, shade)

    @override
    def reading(self, place: Place) -> Sequence[str]:
        each = self._shown().errors[place[1]]
        off: str = self.tr("Off by {points} points on average")
        return self._name(each.guess), off.format(points=formats.number(each.error, 2))

    def _row_height(self) -> float:
        return theme().line_height(TextRole.BODY) + _BAR_GAP + _BAR + _ROW_GAP

    def _row_rect(self, row: int) -> QRectF:
        height = self._row_height()
        return QRectF(0, row * height, self.viewport().width() - 1, height - _ROW_GAP)

    def _shown(self) -> AccuracyTrend:
        assert self._view is not None
        return self._view
