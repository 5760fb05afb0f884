"""A muscle group in a list: symbol, name, when it is ready, and its small curve."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.core.muscles import MuscleGroup
from app.core.status import Status
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.lines import broken, lines_height, paint_lines
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import (
    fill_rounded,
    mirrored,
    paint_text,
    row_shape,
    smooth_painter,
    text_width,
)
from app.ui.widgets.sizing import high_as_needed
from app.ui.widgets.sparkline import (
    SPARKLINE_HEIGHT,
    SPARKLINE_WIDTH,
    Curve,
    paint_curve,
)
from app.ui.widgets.status_symbol import paint_status

_HEIGHT: Final = 64
_WIDTH: Final = 320
_ROOMY: Final = 380
_LEAST_CURVE: Final = 48
_MARGIN: Final = 17.0
_SYMBOL: Final = 23.0
_SYMBOL_CENTRE: Final = 26.0
_TEXT_LEFT: Final = 52.0
_GAP: Final = 12.0
_CURVE_SHARE: Final = 0.225
_PRESSED_RADIUS: Final = 14.0
_CHOSEN_INSET: Final = 7.0
_CHOSEN_RADIUS: Final = 16.0


@dataclass(frozen=True, slots=True)
class MuscleRowView:
    """What the row of a muscle group shows.

    Attributes:
        muscle: The muscle group.
        status: Its readiness at the hour looked at.
        name: Its name in words.
        line: The second line: status and when it is ready, in words.
        curve: Its soreness curve; None if there is nothing to draw.
        divider: Whether a hairline closes the row.
        selected: Whether its details are shown beside the list.
    """

    muscle: MuscleGroup
    status: Status
    name: str
    line: str
    curve: Curve | None = None
    divider: bool = True
    selected: bool = False


class MuscleRow(PaintedButton):
    """The row of a muscle group.

    Attributes:
        activated: The muscle group whose details a person asked for.
    """

    activated = Signal(object)

    def __init__(self, view: MuscleRowView | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: MuscleRowView | None = None
        self.setSizePolicy(high_as_needed())
        self.clicked.connect(self._activate)
        if view is not None:
            self.set_view(view)

    @property
    def view(self) -> MuscleRowView | None:
        """What is shown."""
        return self._view

    def set_view(self, view: MuscleRowView) -> None:
        """Show this muscle group."""
        if view == self._view:
            return
        self._view = view
        self.setAccessibleName(view.name)
        self.setAccessibleDescription(view.line)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, self.heightForWidth(max(self.width(), _WIDTH)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    @override
    def heightForWidth(self, width: int) -> int:
        height = theme().grown(theme().grown(_HEIGHT, TextRole.ITEM), TextRole.BODY)
        more = (line_count() - 1) * theme().line_height(TextRole.BODY)
        return height + more + lines_height(self._name_lines(width)[1:], TextRole.ITEM)

    def _name_lines(self, width: float) -> list[str]:
        name = self._view.name if self._view else ""
        return broken(name, TextRole.ITEM, width - _MARGIN - _TEXT_LEFT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._view is None:
            return
        painter = smooth_painter(self)
        bounds = self.rect().toRectF()
        self._paint_ground(painter, bounds, chosen=self._view.selected)
        words = max(
            text_width(self._view.name, theme().font(TextRole.ITEM)),
            text_width(self._view.line, theme().font(TextRole.BODY)),
        )
        names = self._name_lines(bounds.width())
        places = row_places(bounds, words if line_count() > 1 else 0, len(names))
        direction = self.layoutDirection()
        paint_status(painter, mirrored(places.symbol, bounds, direction), self._view.status)
        colours = theme().colours
        name = mirrored(places.name, bounds, direction)
        paint_lines(painter, name, names, colours.text, TextRole.ITEM)
        self._paint_line(painter, mirrored(places.line, bounds, direction), self._view.line)
        if self._view.curve is not None and not places.curve.isEmpty():
            paint_curve(painter, mirrored(places.curve, bounds, direction), self._view.curve)
        if self._view.divider:
            painter.fillRect(mirrored(places.divider, bounds, direction), colours.hair)
        painter.end()

    def _paint_ground(self, painter: QPainter, bounds: QRectF, *, chosen: bool) -> None:
        """The tint of a chosen row, hover, press and the ring."""
        shape, radius = row_shape(bounds), _PRESSED_RADIUS
        if chosen:
            shape, radius = bounds.adjusted(_CHOSEN_INSET, 0, -_CHOSEN_INSET, 0), _CHOSEN_RADIUS
            fill_rounded(painter, shape, radius, theme().colours.tint)
        self.paint_layers(painter, self.ringed(shape), radius)

    def _paint_line(self, painter: QPainter, box: QRectF, line: str) -> None:
        is_chosen = self._view is not None and self._view.selected
        colour = theme().colours.on_tint if is_chosen else theme().colours.muted
        if line_count() == 1:
            paint_text(painter, box, line, colour)
            return
        painter.setFont(theme().font(TextRole.BODY))
        painter.setPen(colour)
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, line)

    def _activate(self) -> None:
        if self._view is not None:
            self.activated.emit(self._view.muscle)


@dataclass(frozen=True, slots=True)
class RowPlaces:
    """Where the parts of a muscle row lie, in reading direction left to right."""

    symbol: QRectF
    name: QRectF
    line: QRectF
    curve: QRectF
    divider: QRectF


def line_count() -> int:
    """How many lines the second line may take: two where text is large."""
    return 2 if theme().is_text_large else 1


def row_places(bounds: QRectF, words_width: float = 0.0, name_lines: int = 1) -> RowPlaces:
    """Lay out a muscle row; the curve makes way for words that would not fit beside it."""
    middle = bounds.center().y()
    end = bounds.right() - _MARGIN
    across = max(SPARKLINE_WIDTH, bounds.width() * _CURVE_SHARE)
    if bounds.width() < _ROOMY:
        across = max(SPARKLINE_WIDTH + bounds.width() - _ROOMY, _LEAST_CURVE)
    curve = QRectF(end - across, middle - SPARKLINE_HEIGHT / 2, across, SPARKLINE_HEIGHT)
    if _TEXT_LEFT + words_width > curve.left() - _GAP:
        curve = QRectF(end + _GAP, middle, 0, 0)
    name_height = name_lines * theme().line_height(TextRole.ITEM)
    line_height = line_count() * theme().line_height(TextRole.BODY)
    top = middle - (name_height + line_height) / 2
    width = max(curve.left() - _GAP - _TEXT_LEFT, 0.0)
    return RowPlaces(
        symbol=QRectF(_SYMBOL_CENTRE - _SYMBOL / 2, middle - _SYMBOL / 2, _SYMBOL, _SYMBOL),
        name=QRectF(_TEXT_LEFT, top, width, name_height),
        line=QRectF(_TEXT_LEFT, top + name_height, width, line_height),
        curve=curve,
        divider=QRectF(_TEXT_LEFT, bounds.bottom() - 1, bounds.right() - _TEXT_LEFT, 1),
    )
