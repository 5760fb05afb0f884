"""The tip that says what a chart shows under the finger."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from app.ui.charts.muscle_chart_scale import kept_inside
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import LEADING, fill_rounded, paint_text, text_width

_PADDING: Final = 8.0
_RADIUS: Final = 10.0
_GAP: Final = 12.0


def tip_box(bounds: QRectF, anchor: QPointF, size: QPointF) -> QRectF:
    """Where a tip of a size stands: above its anchor, below where there is no room, inside."""
    top = anchor.y() - _GAP - size.y()
    if top < bounds.top():
        top = min(anchor.y() + _GAP, bounds.bottom() - size.y())
    box = QRectF(anchor.x() - size.x() / 2, max(top, bounds.top()), size.x(), size.y())
    return kept_inside(box, bounds)


def paint_tip(painter: QPainter, bounds: QRectF, anchor: QPointF, lines: Sequence[str]) -> None:
    """Draw lines in a dark box near an anchor; the first is their title."""
    colours = theme().colours
    roles = [TextRole.LABEL, *[TextRole.CAPTION] * (len(lines) - 1)]
    line_height = theme().line_height(TextRole.CAPTION)
    widest = max(
        text_width(line, theme().font(role)) for line, role in zip(lines, roles, strict=True)
    )
    size = QPointF(widest + 2 * _PADDING, len(lines) * line_height + 2 * _PADDING)
    box = tip_box(bounds, anchor, size)
    fill_rounded(painter, box, _RADIUS, colours.toast)
    for index, (line, role) in enumerate(zip(lines, roles, strict=True)):
        top = box.top() + _PADDING + index * line_height
        place = QRectF(box.left() + _PADDING, top, widest, line_height)
        paint_text(painter, place, line, colours.toast_text, role=role, align=LEADING)
