"""Weekly hard sets of every muscle group as bars against their range."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from app.compat import override
from app.state.views.trends_sets import SetsRow, SetsTrend, Verdict
from app.ui import formats
from app.ui.charts.axes import axis_height, paint_column_lines
from app.ui.charts.muscle_chart_scale import ChartScale
from app.ui.charts.plot import Place
from app.ui.charts.row_plot import RowPlot
from app.ui.charts.rows import Rows, paint_names
from app.ui.theme.theme import theme
from app.ui.theme.tokens import with_alpha
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import TRAILING, fill_rounded, paint_text, text_width
from app.ui.widgets.tone import Tone, tone_colour
from app.ui.wording import muscle_name

_ROW: Final = 28
_BAR: Final = 8.0
_RANGE: Final = 20.0
_RANGE_RADIUS: Final = 6.0
_RANGE_SHARE: Final = 0.75
_NUMBER_GAP: Final = 12.0
_GRID_STEP: Final = 5
_SHORTEST_BAR: Final = _BAR


class SetsPlot(RowPlot[SetsTrend]):
    """A bar for each muscle group."""

    @override
    def content_height(self) -> int:
        return super().content_height() + axis_height()

    @override
    def paint_ground(self, painter: QPainter) -> None:
        scale = self._scale()
        paint_names(painter, self.rows(), self.viewport().width())
        grid = range(0, round(scale.last) + 1, _GRID_STEP)
        lines = [(scale.x(sets), formats.number(sets)) for sets in grid]
        paint_column_lines(painter, scale.plot, lines)
        for row, value in enumerate(self.view.rows):
            self._paint_row(painter, scale, row, value)

    @override
    def anchor_of(self, place: Place) -> QPointF:
        value = self.view.rows[place[1]]
        scale = self._scale()
        return QPointF(scale.x(min(value.sets, scale.last)), self.rows().middle(place[1]))

    @override
    def reading(self, place: Place) -> Sequence[str]:
        view = self.view
        value = view.rows[place[1]]
        sets = self.tr("{sets} hard sets a week").format(sets=formats.short_number(value.sets, 1))
        scope = self.tr("Range {low}\u2013{high}").format(
            low=formats.number(view.low), high=formats.number(view.high)
        )
        return muscle_name(value.muscle), sets, scope

    def _paint_row(self, painter: QPainter, scale: ChartScale, row: int, value: SetsRow) -> None:
        view, colours = self.view, theme().colours
        middle = self.rows().middle(row)
        left, right = scale.x(view.low), scale.x(view.high)
        scope = QRectF(left, middle - _RANGE / 2, right - left, _RANGE)
        fill_rounded(painter, scope, _RANGE_RADIUS, with_alpha(colours.outline, _RANGE_SHARE))
        below = value.verdict is Verdict.BELOW
        if value.sets > 0:
            length = max(scale.x(value.sets) - scale.plot.left(), _SHORTEST_BAR)
            bar = QRectF(scale.plot.left(), middle - _BAR / 2, length, _BAR)
            fill_rounded(painter, bar, _BAR / 2, colours.series[1 if below else 0])
        ink = tone_colour(Tone.RECOVER) if below else colours.text
        height = theme().line_height(TextRole.HEADING)
        box = QRectF(0, middle - height / 2, self.viewport().width(), height)
        text = formats.number(value.sets)
        paint_text(painter, box, text, ink, role=TextRole.HEADING, align=TRAILING)

    def _scale(self) -> ChartScale:
        view = self.view
        most = max(view.high, *(value.sets for value in view.rows))
        last = -(-most // _GRID_STEP) * _GRID_STEP
        return ChartScale(self.plot_rect(), 0.0, last, 1.0)

    @override
    def rows(self) -> Rows:
        widest = text_width("00", theme().font(TextRole.HEADING))
        return Rows(self.names, _ROW, TextRole.BODY, right=widest + _NUMBER_GAP)
