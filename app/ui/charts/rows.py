"""Charts with a row for each muscle group: where the rows lie, and their names."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.ui.theme.theme import theme
from app.ui.theme.tokens import with_alpha
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import HOVER_SHARE, LEADING, fill_rounded, paint_text, text_width

_NAME_GAP: Final = 12.0
_WIDEST_SHARE: Final = 0.44
_SHADE_RADIUS: Final = 8.0


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of one height, each with a name at its left, or above it where text is large.

    Attributes:
        names: Names in order.
        row: Height of a row at normal text size.
        role: How the names are set.
        top: Room above the first row.
        right: Room right of the rows.
    """

    names: tuple[str, ...]
    row: int
    role: TextRole
    top: float = 0.0
    right: float = 0.0

    @property
    def band_height(self) -> float:
        """Height of what a row shows, at the present text size."""
        return float(theme().grown(self.row, self.role))

    @property
    def row_height(self) -> float:
        """Height of a row, with its name where that stands above it."""
        return self.band_height + (theme().line_height(self.role) if theme().is_text_large else 0)

    @property
    def height(self) -> float:
        """Height of everything, the room above included."""
        return self.top + self.row_height * len(self.names)

    def name_width(self, width: float) -> float:
        """Width of the column of names in a chart of some width."""
        if theme().is_text_large:
            return width
        font = theme().font(self.role)
        widest = max((text_width(name, font) for name in self.names), default=0)
        return min(float(widest), width * _WIDEST_SHARE)

    def rect(self, width: float) -> QRectF:
        """Where the rows lie, right of their names."""
        left = 0.0 if theme().is_text_large else self.name_width(width) + _NAME_GAP
        return QRectF(left, self.top, width - left - self.right, self.height - self.top)

    def middle(self, row: int) -> float:
        """Height at which the middle of a row lies."""
        return self.top + (row + 1) * self.row_height - self.band_height / 2

    def row_at(self, y: float) -> int | None:
        """The row at a height; None outside."""
        row = int((y - self.top) // self.row_height)
        return row if 0 <= row < len(self.names) else None


def paint_names(painter: QPainter, rows: Rows, width: float) -> None:
    """The names, each beside its row."""
    height, name_width = theme().line_height(rows.role), rows.name_width(width) + 1
    for row, name in enumerate(rows.names):
        beside = rows.middle(row) - height / 2
        top = rows.top + row * rows.row_height if theme().is_text_large else beside
        box = QRectF(0, top, name_width, height)
        paint_text(painter, box, name, theme().colours.text, role=rows.role, align=LEADING)


def paint_row_shade(painter: QPainter, rows: Rows, row: int, width: float) -> None:
    """A faint ground over the row that is read off."""
    top = rows.top + row * rows.row_height
    shade = with_alpha(theme().colours.text, HOVER_SHARE)
    fill_rounded(painter, QRectF(0, top, width, rows.row_height), _SHADE_RADIUS, shade)
