"""Small steps that painted widgets share: shapes, words, focus rings and mirrored places."""

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.ui.theme.measures import FOCUS_GAP, FOCUS_WIDTH, HAIRLINE, ROW_INSET
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole

HOVER_SHARE: Final = 0.04
PRESSED_SHARE: Final = 0.08
FOCUS_OUTSET: Final = FOCUS_GAP + FOCUS_WIDTH

LEADING: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
TRAILING: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRED: Final = Qt.AlignmentFlag.AlignCenter


def smooth_painter(widget: QWidget) -> QPainter:
    """A painter with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def pixel_ratio(painter: QPainter) -> float:
    """Device pixels per pixel where the painter paints, be it a screen or a picture."""
    return max(painter.deviceTransform().m11(), 1.0)


def fill_rounded(painter: QPainter, shape: QRectF, radius: float, colour: QColor) -> None:
    """Fill a rounded rectangle."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(shape, radius, radius)


def stroke_rounded(
    painter: QPainter, shape: QRectF, radius: float, colour: QColor, width: float
) -> None:
    """Stroke a rounded rectangle just inside its edge."""
    half = width / 2
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = max(radius - half, 0.0)
    painter.drawRoundedRect(shape.adjusted(half, half, -half, -half), inner, inner)


def fill_control(painter: QPainter, shape: QRectF, radius: float, colour: QColor) -> None:
    """Fill the shape of a control inside a card; in high contrast it has an edge as well."""
    fill_rounded(painter, shape, radius, colour)
    if theme().is_high_contrast:
        stroke_rounded(painter, shape, radius, theme().colours.outline, HAIRLINE)


def room_for_ring(shape: QRectF, bounds: QRectF) -> QRectF:
    """The shape, drawn in where a focus ring around it would leave the bounds."""
    inner = bounds.adjusted(FOCUS_OUTSET, FOCUS_OUTSET, -FOCUS_OUTSET, -FOCUS_OUTSET)
    return shape.intersected(inner)


def paint_focus_ring(painter: QPainter, shape: QRectF, radius: float) -> None:
    """Draw the ring around a shape that says where the keyboard is."""
    outer = shape.adjusted(-FOCUS_OUTSET, -FOCUS_OUTSET, FOCUS_OUTSET, FOCUS_OUTSET)
    stroke_rounded(painter, outer, radius + FOCUS_OUTSET, theme().colours.primary, FOCUS_WIDTH)


def mirrored(box: QRectF, bounds: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """Where a box lies when the reading direction is taken into account."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return box
    left = bounds.left() + bounds.right() - box.right()
    return QRectF(left, box.top(), box.width(), box.height())


def without_overlaps(boxes: Sequence[QRectF], gap: float) -> list[int]:
    """Which boxes of a line can be shown apart; an earlier one keeps a later one away."""
    kept: list[int] = []
    for index, box in enumerate(boxes):
        padded = box.adjusted(-gap, 0, gap, 0)
        if not any(padded.intersects(boxes[other]) for other in kept):
            kept.append(index)
    return kept


def text_width(text: str, font: QFont) -> int:
    """Whole pixels that a line of text needs."""
    return math.ceil(QFontMetricsF(font).horizontalAdvance(text))


def paint_text(
    painter: QPainter,
    box: QRectF,
    text: str,
    colour: QColor,
    *,
    role: TextRole = TextRole.BODY,
    align: Qt.AlignmentFlag = LEADING,
) -> None:
    """Draw one line in a box, with … where it does not fit."""
    font = theme().font(role)
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) > box.width() + 0.5:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, align | Qt.TextFlag.TextSingleLine, text)


def row_shape(bounds: QRectF) -> QRectF:
    """What a row in a card fills when hovered, pressed or chosen: clear of edges and dividers."""
    return bounds.adjusted(ROW_INSET, ROW_INSET / 2, -ROW_INSET, -ROW_INSET / 2)
