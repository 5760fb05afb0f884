"""Nights from pieces of sleep, which several devices recorded at once and with gaps."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Final

_LONGEST_GAP: Final = timedelta(hours=3)
_SHORTEST_NIGHT: Final = timedelta(hours=2)
_HOUR: Final = timedelta(hours=1)

Piece = tuple[datetime, datetime]
"""Aware instants of falling asleep and of waking."""


def hours_by_night(pieces: Iterable[Piece]) -> dict[date, float]:
    """Hours asleep by the day of waking, on the clock of the last piece.

    What two devices recorded at the same time counts once. Being awake for up to three hours is
    part of the night. Of several sleeps that end on one day the longest is the night; shorter
    ones, and days with less than two hours, are naps and left out.
    """
    nights: dict[date, timedelta] = {}
    for woke_at, asleep in _sleeps(_united(pieces)):
        day = woke_at.date()
        if asleep >= _SHORTEST_NIGHT:
            nights[day] = max(asleep, nights.get(day, asleep))
    return {day: asleep / _HOUR for day, asleep in nights.items()}


def _united(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces in order, those that touch or overlap as one."""
    united: list[Piece] = []
    for start, end in sorted(pieces):
        if united and start <= united[-1][1]:
            begun, ended = united[-1]
            united[-1] = (begun, max(ended, end))
        else:
            united.append((start, end))
    return united


def _sleeps(pieces: Iterable[Piece]) -> Iterator[tuple[datetime, timedelta]]:
    """When each sleep ended, and how long of it was spent asleep."""
    woke_at: datetime | None = None
    asleep = timedelta(0)
    for start, end in pieces:
        if woke_at is not None and start - woke_at > _LONGEST_GAP:
            yield woke_at, asleep
            asleep = timedelta(0)
        asleep += end - start
        woke_at = end
    if woke_at is not None:
        yield woke_at, asleep
