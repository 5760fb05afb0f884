"""The curve of a made-up session, with the hours of its turning points."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.compat import override
from app.core.days import HOURS_PER_DAY
from app.core.status import Status
from app.state.views.example import ExampleView
from app.state.views.muscle_curve import CurveMark
from app.ui import formats
from app.ui.charts.chart_role import speak_as_chart
from app.ui.charts.muscle_chart_painting import (
    AXIS_GAP,
    PLOT_HEIGHT,
    chart_scale,
    paint_curve,
    paint_grid,
    paint_ring,
)
from app.ui.charts.muscle_chart_scale import ChartScale, kept_inside
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import CENTRED, paint_text, smooth_painter, text_width

_LABEL_GAP: Final = 8.0


class ExampleChart(QLabel):
    """Soreness over the week after a session, hour 0 at its end."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ExampleView | None = None
        self._words = ("", "")
        speak_as_chart(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def display(self, view: ExampleView, worst: str, gone: str, summary: str) -> None:
        """Draw a course with the words at its turning points, and say it all in words."""
        self._words = (worst, gone)
        self._view = view
        self.setAccessibleName(summary)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        captions = theme().line_height(TextRole.LABEL) + theme().line_height(TextRole.CAPTION)
        return QSize(320, round(PLOT_HEIGHT + captions + AXIS_GAP))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        view = self._view
        if view is None:
            return
        painter = smooth_painter(self)
        scale = chart_scale(view.curve, self.rect().toRectF())
        paint_grid(painter, view.curve, scale)
        self._paint_days(painter, scale)
        paint_curve(painter, view.curve, scale)
        colours = theme().colours
        ready = colours.status(Status.READY)
        paint_ring(painter, scale, view.peak, colours.primary)
        paint_ring(painter, scale, view.gone, ready.ink)
        worst, gone = self._words
        above = _words_box(view, scale, view.peak, worst, share=0.5)
        beside = _words_box(view, scale, view.gone, gone, share=0.0)
        if beside.intersects(above.adjusted(-_LABEL_GAP, 0, _LABEL_GAP, 0)):
            beside.moveLeft(min(above.right() + _LABEL_GAP, scale.plot.right() - beside.width()))
        paint_text(painter, above, worst, colours.text, role=TextRole.LABEL, align=CENTRED)
        paint_text(painter, beside, gone, ready.text, role=TextRole.LABEL, align=CENTRED)
        painter.end()

    def _paint_days(self, painter: QPainter, scale: ChartScale) -> None:
        """Days since the session below their hours."""
        muted = theme().colours.muted
        height = theme().line_height(TextRole.CAPTION)
        day_width = scale.x(HOURS_PER_DAY) - scale.x(0)
        for day in range(1, round(scale.last / HOURS_PER_DAY)):
            x = scale.x(day * HOURS_PER_DAY)
            text = formats.number(day)
            if day == 1:
                text = self.tr("day {number}").format(number=text)
            box = QRectF(x - day_width / 2, scale.plot.bottom() + AXIS_GAP, day_width, height)
            paint_text(painter, box, text, muted, role=TextRole.CAPTION, align=CENTRED)


def _words_box(
    view: ExampleView, scale: ChartScale, mark: CurveMark, text: str, share: float
) -> QRectF:
    """A place for words above the band, with this share of them before the mark."""
    width = text_width(text, theme().font(TextRole.LABEL)) + 1
    height = theme().line_height(TextRole.LABEL)
    box = QRectF(scale.x(mark.hour) - share * width, 0, width, height)
    box = kept_inside(box, scale.plot.adjusted(2, 0, 0, 0))
    first, last = scale.hour_at(box.left()), scale.hour_at(box.right())
    highest = max(view.curve.high[first : last + 1])
    box.moveBottom(max(scale.y(highest) - _LABEL_GAP, scale.plot.top() + height))
    return box
