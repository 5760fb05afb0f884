"""Sleep after each session against the hours it took to recover, as dots."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.core.constants import SLEEP_ENOUGH_H
from app.state.views.trends_sleep import Episode, SleepTrend
from app.ui import formats
from app.ui.charts.axes import AXIS_GAP, axis_height, paint_values, value_width
from app.ui.charts.muscle_chart_scale import ChartScale, kept_inside
from app.ui.charts.plot import Place, Plot
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import CENTRED, fill_rounded, paint_text

PLOT_HEIGHT: Final = 150
_TOP: Final = 8.0
_DOT: Final = 9.0
_RING: Final = 2.0
_LABEL: Final = 36.0
_MEAN_WIDTH: Final = 2.5
_FEWEST_HOURS: Final = 4
_MOST_HOURS: Final = 10
_GRID_HOURS: Final = 24.0
_GRID_LINES: Final = 5


class SleepPlot(Plot):
    """A dot for each session, and the mean of long and of short nights as lines."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: SleepTrend | None = None
        self._episodes: tuple[Episode, ...] = ()

    def display(self, view: SleepTrend, summary: str) -> None:
        """Draw the nights; the summary is what a screen reader says about them."""
        self._view = view
        self._episodes = tuple(sorted(view.episodes, key=lambda each: each.sleep_hours))
        self.refresh(summary)

    @override
    def has_content(self) -> bool:
        return bool(self._episodes)

    @override
    def content_height(self) -> int:
        return round(_TOP) + PLOT_HEIGHT + axis_height()

    @override
    def measured_rect(self) -> QRectF:
        left = value_width(self._grid())
        return QRectF(left, _TOP, self.viewport().width() - left - _DOT, PLOT_HEIGHT)

    @override
    def paint_ground(self, painter: QPainter) -> None:
        scale, colours = self._scale(), theme().colours
        paint_values(painter, scale, self._grid())
        height = theme().line_height(TextRole.CAPTION)
        bounds = self.viewport().rect().toRectF()
        for hour in range(round(scale.first), round(scale.last) + 1):
            around = QRectF(scale.x(hour) - _LABEL / 2, 0, _LABEL, height)
            box = kept_inside(around.translated(0, scale.plot.bottom() + AXIS_GAP), bounds)
            text = self.tr("{hours} h").format(hours=formats.number(hour))
            paint_text(painter, box, text, colours.muted, role=TextRole.CAPTION, align=CENTRED)
        border = QRectF(scale.x(SLEEP_ENOUGH_H) - 0.5, scale.plot.top(), 1, scale.plot.height())
        painter.fillRect(border, colours.control)
        self._paint_means(painter, scale)
        for episode in self._episodes:
            _paint_dot(painter, _point(scale, episode), night_colour(is_long=episode.is_long))

    @override
    def first_place(self) -> Place:
        return len(self._episodes) - 1, 0

    @override
    def place_at(self, at: QPointF) -> Place | None:
        scale = self._scale()
        distances = [(_point(scale, each) - at).manhattanLength() for each in self._episodes]
        return distances.index(min(distances)), 0

    @override
    def moved(self, place: Place, step: Place) -> Place:
        return min(max(place[0] + step[0] - step[1], 0), len(self._episodes) - 1), 0

    @override
    def anchor_of(self, place: Place) -> QPointF:
        return _point(self._scale(), self._episodes[place[0]])

    @override
    def paint_place(self, painter: QPainter, place: Place) -> None:
        painter.setPen(QPen(theme().colours.text, _RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self.anchor_of(place), _DOT / 2 + _RING, _DOT / 2 + _RING)

    @override
    def reading(self, place: Place) -> Sequence[str]:
        episode = self._episodes[place[0]]
        slept: str = self.tr("Slept {sleep}")
        took: str = self.tr("Recovered after {hours} h")
        return (
            formats.day_month_year(episode.day),
            slept.format(sleep=formats.hours_and_minutes(episode.sleep_hours)),
            took.format(hours=formats.number(episode.recovery_hours)),
        )

    def _paint_means(self, painter: QPainter, scale: ChartScale) -> None:
        view = self._view
        assert view is not None
        for mean, first, last, is_long in (
            (view.short_mean, scale.first, SLEEP_ENOUGH_H, False),
            (view.long_mean, SLEEP_ENOUGH_H, scale.last, True),
        ):
            if mean is not None:
                left, right = scale.x(first), scale.x(last)
                top = scale.y(mean) - _MEAN_WIDTH / 2
                line = QRectF(left, top, right - left, _MEAN_WIDTH)
                fill_rounded(painter, line, _MEAN_WIDTH / 2, night_colour(is_long=is_long))

    def _scale(self) -> ChartScale:
        return ChartScale(self.plot_rect(), _FEWEST_HOURS, _MOST_HOURS, self._grid()[-1])

    def _grid(self) -> list[float]:
        longest = max(each.recovery_hours for each in self._episodes)
        days = int(-(-longest // _GRID_HOURS))
        step = -(-days // _GRID_LINES)
        return [_GRID_HOURS * day for day in range(0, days + step, step)]


def night_colour(*, is_long: bool) -> QColor:
    """The colour of long or of short nights."""
    return theme().colours.series[0 if is_long else 1]


def _point(scale: ChartScale, episode: Episode) -> QPointF:
    sleep = min(max(episode.sleep_hours, scale.first), scale.last)
    return scale.point(sleep, episode.recovery_hours)


def _paint_dot(painter: QPainter, at: QPointF, ink: QColor) -> None:
    painter.setPen(QPen(theme().colours.raised, 1.0))
    painter.setBrush(ink)
    painter.drawEllipse(at, _DOT / 2, _DOT / 2)
