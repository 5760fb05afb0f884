"""Where days and hours lie on the planning board."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import QRectF, Qt

from app.core.days import at_local_time

DAYS: Final = 7
GAP: Final = 6.0
LEAST_COLUMN: Final = 64.0
COLUMN_HEIGHT: Final = 188
STEP: Final = timedelta(minutes=30)
FIRST_MINUTE: Final = 6 * 60
LAST_MINUTE: Final = 22 * 60
"""Drags stay within these minutes of the day; what lies outside is drawn at the edge."""

_FEWEST_SHOWN: Final = 2
_PADDING: Final = 4.0


@dataclass(frozen=True, slots=True)
class BoardScale:
    """The place of columns and blocks.

    Attributes:
        column: Width of a day.
        top: Where the columns begin, below the names of the days.
        height: Height of the columns.
        block: Height of a block.
        direction: Reading direction.
    """

    column: float
    top: float
    height: float
    block: float
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight

    @property
    def width(self) -> float:
        """Width of all days together."""
        return DAYS * self.column + (DAYS - 1) * GAP

    def day_box(self, day: int) -> QRectF:
        """The column of a day, counted from 0."""
        place = day if self.direction == Qt.LayoutDirection.LeftToRight else DAYS - 1 - day
        return QRectF(place * (self.column + GAP), self.top, self.column, self.height)

    def block_top(self, minute: float) -> float:
        """The upper edge of a block that starts at a minute of the day."""
        kept = min(max(minute, FIRST_MINUTE), LAST_MINUTE)
        share = (kept - FIRST_MINUTE) / (LAST_MINUTE - FIRST_MINUTE)
        return self.top + _PADDING + share * self._travel

    def block_box(self, day: int, top: float) -> QRectF:
        """A block in a day's column."""
        column = self.day_box(day)
        return QRectF(column.left(), top, column.width(), self.block)

    def day_at(self, x: float) -> int:
        """The day at a place; the nearest one beside the columns."""
        place = int((x + GAP / 2) // (self.column + GAP))
        day = place if self.direction == Qt.LayoutDirection.LeftToRight else DAYS - 1 - place
        return min(max(day, 0), DAYS - 1)

    def minute_at(self, top: float) -> int:
        """The minute of the day, in whole steps, at which a block with this upper edge starts."""
        share = (top - self.top - _PADDING) / self._travel
        minute = FIRST_MINUTE + share * (LAST_MINUTE - FIRST_MINUTE)
        step = round(STEP.total_seconds() / 60)
        return min(max(round(minute / step) * step, FIRST_MINUTE), LAST_MINUTE)

    def apart(self, minutes: Sequence[float]) -> list[float]:
        """Upper edges of the blocks of one day, moved as little as needed to lie apart.

        Args:
            minutes: When they start, ascending.
        """
        tops = [self.block_top(minute) for minute in minutes]
        step = min(self.block + GAP, self._travel / max(len(tops) - 1, 1))
        for place in range(1, len(tops)):
            tops[place] = max(tops[place], tops[place - 1] + step)
        lowest = self.top + _PADDING + self._travel
        for place in reversed(range(len(tops))):
            tops[place] = min(tops[place], lowest)
            lowest = tops[place] - step
        return tops

    @property
    def _travel(self) -> float:
        return self.height - 2 * _PADDING - self.block


def column_width(room: float, least_column: float) -> float:
    """The width of a day, such that whole days fill the room."""
    shown = int((room + GAP) // (least_column + GAP))
    shown = min(max(shown, _FEWEST_SHOWN), DAYS)
    return (room + GAP) / shown - GAP


def minute_of(at: datetime) -> float:
    """Minutes since midnight."""
    return at.hour * 60 + at.minute


def start_on(day: date, minute: int, like: datetime) -> datetime:
    """A minute of a day, in the UTC offset of another instant."""
    return at_local_time(day, time(minute // 60, minute % 60), like)
