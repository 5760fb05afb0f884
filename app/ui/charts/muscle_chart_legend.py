"""What the lines, dots and bands of a muscle group's chart mean, in a line that wraps."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.compat import override
from app.core.readiness import Status
from app.ui.theme.theme import theme
from app.ui.theme.tokens import with_alpha
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.legend import wrapped_lines
from app.ui.widgets.painting import (
    fill_rounded,
    mirrored,
    paint_text,
    smooth_painter,
    text_width,
)

_LINE_WIDTH: Final = 16.0
_LINE_HEIGHT: Final = 2.5
_SWATCH_WIDTH: Final = 14.0
_SWATCH_HEIGHT: Final = 10.0
_SWATCH_RADIUS: Final = 3.0
_DOT: Final = 8.0
_GAP: Final = 6.0
_BETWEEN: Final = 14.0
_LINE_GAP: Final = 6
_ONSET_SWATCH: Final = 0.45
_RECOVERY_SWATCH: Final = 0.35

_Key = Callable[[QPainter, QRectF], None]


@dataclass(frozen=True, slots=True)
class _Item:
    """A key with its words."""

    paint: _Key
    width: float
    text: str


class MuscleChartLegend(QLabel):
    """Predicted, band and reported; onset and recovery where the chart shows them."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[_Item, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_bands(shown=True)

    def show_bands(self, *, shown: bool) -> None:
        """Whether the chart has bands of onset and recovery to explain."""
        items = [
            _Item(_paint_line, _LINE_WIDTH, self.tr("Predicted")),
            _Item(_paint_band, _SWATCH_WIDTH, self.tr("80\u00a0% band")),
            _Item(_paint_dot, _DOT, self.tr("Reported")),
        ]
        if shown:
            items += [
                _Item(_paint_onset, _SWATCH_WIDTH, self.tr("Onset 12\u201348 h")),
                _Item(_paint_recovery, _SWATCH_WIDTH, self.tr("Recovery 2\u20135 days")),
            ]
        self._items = tuple(items)
        self.setAccessibleName(", ".join(item.text for item in items))
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        lines = len(wrapped_lines(self._widths(), width, _BETWEEN))
        return lines * (theme().line_height(TextRole.CAPTION) + _LINE_GAP) - _LINE_GAP

    @override
    def sizeHint(self) -> QSize:
        width = round(sum(self._widths()) + _BETWEEN * (len(self._items) - 1)) + 1
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(round(max(self._widths())), self.heightForWidth(self.width()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        bounds = self.rect().toRectF()
        widths = self._widths()
        height = theme().line_height(TextRole.CAPTION)
        top = 0.0
        for line in wrapped_lines(widths, bounds.width(), _BETWEEN):
            left = 0.0
            for index in line:
                box = QRectF(left, top, widths[index], height)
                self._paint_item(painter, bounds, box, self._items[index])
                left += widths[index] + _BETWEEN
            top += height + _LINE_GAP
        painter.end()

    def _paint_item(self, painter: QPainter, bounds: QRectF, box: QRectF, item: _Item) -> None:
        key = QRectF(box.left(), box.top(), item.width, box.height())
        item.paint(painter, mirrored(key, bounds, self.layoutDirection()))
        words = box.adjusted(item.width + _GAP, 0, 1, 0)
        place = mirrored(words, bounds, self.layoutDirection())
        paint_text(painter, place, item.text, theme().colours.muted, role=TextRole.CAPTION)

    def _widths(self) -> list[float]:
        font = theme().font(TextRole.CAPTION)
        return [item.width + _GAP + text_width(item.text, font) for item in self._items]


def _paint_line(painter: QPainter, box: QRectF) -> None:
    line = QRectF(box.left(), box.center().y() - _LINE_HEIGHT / 2, box.width(), _LINE_HEIGHT)
    fill_rounded(painter, line, _LINE_HEIGHT / 2, theme().colours.primary)


def _paint_dot(painter: QPainter, box: QRectF) -> None:
    centre = QPointF(box.center())
    dot = QRectF(centre.x() - _DOT / 2, centre.y() - _DOT / 2, _DOT, _DOT)
    fill_rounded(painter, dot, _DOT / 2, theme().colours.series[1])


def _paint_band(painter: QPainter, box: QRectF) -> None:
    _paint_swatch(painter, box, theme().colours.band)


def _paint_onset(painter: QPainter, box: QRectF) -> None:
    fill = theme().colours.status(Status.GO_LIGHT).fill
    _paint_swatch(painter, box, with_alpha(fill, _ONSET_SWATCH))


def _paint_recovery(painter: QPainter, box: QRectF) -> None:
    fill = theme().colours.status(Status.READY).fill
    _paint_swatch(painter, box, with_alpha(fill, _RECOVERY_SWATCH))


def _paint_swatch(painter: QPainter, box: QRectF, fill: QColor) -> None:
    top = box.center().y() - _SWATCH_HEIGHT / 2
    swatch = QRectF(box.left(), top, box.width(), _SWATCH_HEIGHT)
    fill_rounded(painter, swatch, _SWATCH_RADIUS, fill)
