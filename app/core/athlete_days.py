"""Read files of athletes: one row per athlete and day, with training load and soreness.

Columns: ``athlete, day, session_load, soreness, scale_max``. Cells of load and soreness
may be empty; an empty load is no session, an empty soreness no report. Other columns, sleep among
them, are not read: sleep brings nothing here, as the model card shows.
"""

import math
from dataclasses import dataclass
from datetime import date

import numpy as np

from app.core.arrays import FloatArray
from app.core.tables import TableRow, read_table

_COLUMNS = ("athlete", "day", "session_load", "soreness", "scale_max")
_LONGEST_DAYS = 366 * 30
_HIGHEST_SCALE = 100


@dataclass(frozen=True, slots=True)
class AthleteDays:
    """One athlete's days without gaps, from the first to the last row.

    Attributes:
        athlete: The name in the file.
        scale_max: Highest rating of the scale; 0 is none.
        session_load: RPE x minutes of each day, 0 without a session, shape (T,).
        soreness: The morning's rating, NaN without one, shape (T,).
    """

    athlete: str
    scale_max: int
    session_load: FloatArray
    soreness: FloatArray


@dataclass(frozen=True, slots=True)
class _Day:
    row: TableRow
    athlete: str
    day: int
    session_load: float
    soreness: float
    scale_max: int


def parse_athlete_days(content: bytes) -> tuple[AthleteDays, ...]:
    """Athletes of a file, in the order in which they first appear.

    Args:
        content: A UTF-8 CSV file with a header.

    Raises:
        ImportRefusedError: A row cannot be understood; the message names it and says why.
    """
    days: dict[str, list[_Day]] = {}
    for row in read_table(content, _COLUMNS):
        day = _day(row)
        days.setdefault(day.athlete, []).append(day)
    return tuple(_athlete(name, of_athlete) for name, of_athlete in days.items())


def _day(row: TableRow) -> _Day:
    if not row.cells["athlete"]:
        raise row.refused("the athlete is missing")
    try:
        day = date.fromisoformat(row.cells["day"]).toordinal()
    except ValueError as error:
        raise row.refused("the day is not a date such as 2026-11-23") from error
    scale_max = row.number_in("scale_max")
    if not (scale_max.is_integer() and 1 <= scale_max <= _HIGHEST_SCALE):
        raise row.refused(f"scale_max is not a whole number from 1 to {_HIGHEST_SCALE}")
    soreness = row.number_in("soreness")
    if not math.isnan(soreness) and not (soreness.is_integer() and soreness <= scale_max):
        raise row.refused(f"the soreness is not a whole number from 0 to {scale_max:.0f}")
    load = row.number_in("session_load")
    load = 0.0 if math.isnan(load) else load
    return _Day(row, row.cells["athlete"], day, load, soreness, int(scale_max))


def _athlete(name: str, days: list[_Day]) -> AthleteDays:
    first = min(one.day for one in days)
    length = max(one.day for one in days) - first + 1
    if length > _LONGEST_DAYS:
        raise days[-1].row.refused(f"the days of {name} span more than thirty years")
    load, soreness = np.zeros(length), np.full(length, np.nan)
    seen: set[int] = set()
    for one in days:
        if one.day in seen:
            raise one.row.refused(f"{name} has this day twice")
        if one.scale_max != days[0].scale_max:
            raise one.row.refused(f"scale_max of {name} changes")
        seen.add(one.day)
        load[one.day - first] = one.session_load
        soreness[one.day - first] = one.soreness
    return AthleteDays(name, days[0].scale_max, load, soreness)
