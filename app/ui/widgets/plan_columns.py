"""The days of the planning board, below its blocks."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from app.compat import override
from app.ui.theme.theme import theme
from app.ui.theme.tokens import with_alpha
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import CENTRED, fill_rounded, paint_text, smooth_painter
from app.ui.widgets.plan_board_scale import COLUMN_HEIGHT, LEAST_COLUMN, BoardScale

_COLUMN_RADIUS: Final = 12
_COLUMN_SHARE: Final = 0.65


@dataclass(frozen=True, slots=True)
class DayHead:
    """A day of the board.

    Attributes:
        day: The day.
        text: Its name in words.
        is_today: Whether it is the current one.
        is_chosen: Whether the chosen session stands on it.
    """

    day: date
    text: str
    is_today: bool = False
    is_chosen: bool = False


class PlanColumns(QWidget):
    """The days, below the blocks."""

    def __init__(self) -> None:
        super().__init__()
        self._days: tuple[DayHead, ...] = ()
        self.scale = BoardScale(LEAST_COLUMN, 0.0, COLUMN_HEIGHT, 40.0)

    def set_scale(self, scale: BoardScale) -> None:
        """Lay the days out like this."""
        self.scale = scale
        self.resize(round(scale.width), round(scale.top + scale.height))
        self.update()

    def set_days(self, days: tuple[DayHead, ...]) -> None:
        """Show these days."""
        if days != self._days:
            self._days = days
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        for place, head in enumerate(self._days):
            column = self.scale.day_box(place)
            share = 1.0 if head.is_chosen else _COLUMN_SHARE
            fill_rounded(painter, column, _COLUMN_RADIUS, with_alpha(colours.inset, share))
            role = TextRole.NOW if head.is_today else TextRole.CAPTION
            ink = colours.text if head.is_today else colours.muted
            box = column.adjusted(0, -self.scale.top, 0, -self.scale.top)
            box.setHeight(theme().line_height(TextRole.BODY))
            paint_text(painter, box, head.text, ink, role=role, align=CENTRED)
        painter.end()
