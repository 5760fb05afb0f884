"""A bar for each muscle group that needs time: from onset to ready."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from app.compat import override
from app.core.status import Status
from app.state.views.trends_recovery import (
    AHEAD_HOURS,
    BACK_HOURS,
    HourSpan,
    RecoveryRow,
    RecoveryTrend,
)
from app.ui import formats
from app.ui.charts.axes import paint_now_line
from app.ui.charts.muscle_chart_scale import ChartScale, day_spans
from app.ui.charts.plot import Place
from app.ui.charts.row_plot import RowPlot
from app.ui.charts.rows import Rows, paint_names
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import CENTRED, LEADING, fill_rounded, paint_text, text_width
from app.ui.wording import muscle_name

_ROW: Final = 30
_BAR: Final = 14.0
_DOT: Final = 14.0
_DOT_RING: Final = 2.0
_WORD_GAP: Final = 6.0
_HEAD_GAP: Final = 8


class RecoveryPlot(RowPlot[RecoveryTrend]):
    """The coming days."""

    @override
    def paint_ground(self, painter: QPainter) -> None:
        paint_names(painter, self.rows(), self.viewport().width())
        self._paint_days(painter)
        for row, value in enumerate(self.view.rows):
            self._paint_bar(painter, row, value)

    @override
    def paint_marks(self, painter: QPainter) -> None:
        paint_now_line(painter, self._scale(), 0.0)
        for row, value in enumerate(self.view.rows):
            if value.ready_at is not None:
                self._paint_ready(painter, row, value)

    @override
    def anchor_of(self, place: Place) -> QPointF:
        limited = self.view.rows[place[1]].limited
        middle = (limited.start + limited.end) / 2
        return QPointF(self._scale().x(middle), self.rows().middle(place[1]))

    @override
    def reading(self, place: Place) -> Sequence[str]:
        row = self.view.rows[place[1]]
        worst: str = self.tr("Soreness up to {soreness}")
        lines = [muscle_name(row.muscle), worst.format(soreness=formats.number(row.peak, 1))]
        if row.ready_at is None:
            lines.append(self.tr("Not ready within 5 days"))
        else:
            ready: str = self.tr("Ready {when}")
            lines.append(ready.format(when=formats.weekday_and_clock(row.ready_at)))
        return lines

    def _paint_days(self, painter: QPainter) -> None:
        view, scale, colours = self.view, self._scale(), theme().colours
        height = theme().line_height(TextRole.LABEL)
        for span in day_spans(view.at, scale.first, scale.last):
            left, right = scale.x(span.start), scale.x(span.end)
            if span.start > scale.first:
                line = QRectF(left - 0.5, scale.plot.top(), 1, scale.plot.height())
                painter.fillRect(line, colours.grid)
            is_today = span.day == view.at.date()
            role = TextRole.NOW if is_today else TextRole.CAPTION
            text = formats.weekday(span.day)
            if text_width(text, theme().font(role)) <= right - left:
                box = QRectF(left, 0, right - left, height)
                ink = colours.text if is_today else colours.muted
                paint_text(painter, box, text, ink, role=role, align=CENTRED)

    def _paint_bar(self, painter: QPainter, row: int, value: RecoveryRow) -> None:
        colours = theme().colours
        bar = self._span_rect(row, value.limited)
        fill_rounded(painter, bar, _BAR / 2, colours.status(Status.GO_LIGHT).fill)
        shape = QPainterPath()
        shape.addRoundedRect(bar, _BAR / 2, _BAR / 2)
        painter.save()
        painter.setClipPath(shape)
        for span in value.sore:
            painter.fillRect(self._span_rect(row, span), colours.status(Status.RECOVER).fill)
        painter.restore()

    def _paint_ready(self, painter: QPainter, row: int, value: RecoveryRow) -> None:
        colours = theme().colours
        ready = colours.status(Status.READY)
        at = QPointF(self._scale().x(value.limited.end), self.rows().middle(row))
        _paint_disc(painter, at, _DOT / 2 + _DOT_RING, colours.raised)
        _paint_disc(painter, at, _DOT / 2, ready.fill)
        assert value.ready_at is not None
        text = formats.weekday_and_clock(value.ready_at)
        width = text_width(text, theme().font(TextRole.LABEL)) + 1
        height = theme().line_height(TextRole.LABEL)
        left = at.x() + _DOT / 2 + _WORD_GAP
        box = QRectF(left, at.y() - height / 2, width, height)
        paint_text(painter, box, text, ready.text, role=TextRole.LABEL, align=LEADING)

    def _span_rect(self, row: int, span: HourSpan) -> QRectF:
        scale = self._scale()
        left = scale.x(span.start)
        top = self.rows().middle(row) - _BAR / 2
        return QRectF(left, top, scale.x(span.end) - left, _BAR)

    def _scale(self) -> ChartScale:
        return _scale_in(self.plot_rect())

    @override
    def rows(self) -> Rows:
        top = theme().line_height(TextRole.LABEL) + _HEAD_GAP
        words = _DOT / 2 + _WORD_GAP + self._widest_time()
        roomy = Rows(self.names, _ROW, TextRole.BODY, top=top, right=words / 2)
        width = self.viewport().width()
        latest = max(row.limited.end for row in self.view.rows)
        if _scale_in(roomy.rect(width)).x(latest) + words <= width:
            return roomy
        return replace(roomy, right=words)

    def _widest_time(self) -> float:
        font = theme().font(TextRole.LABEL)
        times = (row.ready_at for row in self.view.rows if row.ready_at is not None)
        return max((text_width(formats.weekday_and_clock(at), font) + 1 for at in times), default=0)


def _scale_in(plot: QRectF) -> ChartScale:
    return ChartScale(plot, -float(BACK_HOURS), float(AHEAD_HOURS), 1.0)


def _paint_disc(painter: QPainter, at: QPointF, radius: float, fill: QColor) -> None:
    disc = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
    fill_rounded(painter, disc, radius, fill)
