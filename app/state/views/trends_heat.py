"""Reported soreness of every muscle group on every day."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Final

import numpy as np

from app.core.arrays import FloatArray
from app.core.history import History
from app.core.muscles import MUSCLE_COUNT, MUSCLE_INDEX, MUSCLES, MuscleGroup
from app.core.soreness import CheckIn
from app.state.views.trends_range import Span, Step, step_starts

SOREST_FROM_CHECK_INS: Final = 5
"""Check-ins from which a muscle group is called the sorest."""

_NAMED: Final = 2


class HeatFinding(Enum):
    """What the map says."""

    NO_CHECK_INS = auto()
    TOO_FEW = auto()
    NOTHING_SORE = auto()
    SOREST = auto()
    ALIKE = auto()


@dataclass(frozen=True, slots=True, eq=False)
class HeatMap:
    """Reported soreness by muscle group and day, week or month.

    Attributes:
        step: What a column stands for.
        starts: First day of each column.
        muscles: The groups that were ever sore in the range, in anatomical order.
        soreness: Highest rating of each cell, NaN without a check-in; shape (rows, columns).
        check_ins: Check-ins about soreness of the range.
        finding: What the map says.
        sorest: The one or two groups with the highest mean rating, where that is told.
    """

    step: Step
    starts: tuple[date, ...]
    muscles: tuple[MuscleGroup, ...]
    soreness: FloatArray
    check_ins: int
    finding: HeatFinding
    sorest: tuple[MuscleGroup, ...]


def present_heat_map(history: History, span: Span, first_weekday: int = 0) -> HeatMap:
    """The check-ins of a range as a map."""
    check_ins = [
        check_in
        for check_in in history.check_ins
        if check_in.soreness_asked and span.first <= check_in.day <= span.last
    ]
    starts = step_starts(span, first_weekday)
    ratings = _ratings(check_ins)
    columns = np.searchsorted(
        [start.toordinal() for start in starts], [c.day.toordinal() for c in check_ins], "right"
    )
    cells = np.full((MUSCLE_COUNT, len(starts)), np.nan)
    if check_ins:
        filled, begins = np.unique(columns - 1, return_index=True)
        cells[:, filled] = np.fmax.reduceat(ratings, begins, axis=0).T
    sore = np.nan_to_num(ratings).max(axis=0, initial=0.0) > 0
    finding, sorest = _finding(ratings, sore)
    rows = np.flatnonzero(sore)
    return HeatMap(
        step=span.step,
        starts=starts,
        muscles=tuple(MUSCLES[row] for row in rows.tolist()),
        soreness=cells[rows],
        check_ins=len(check_ins),
        finding=finding,
        sorest=sorest,
    )


def _ratings(check_ins: list[CheckIn]) -> FloatArray:
    """Rating of every muscle group in every check-in, NaN in sharp pain; shape (K, m)."""
    ratings = np.zeros((len(check_ins), MUSCLE_COUNT))
    for row, check_in in enumerate(check_ins):
        for rating in check_in.ratings:
            column = MUSCLE_INDEX[rating.muscle]
            ratings[row, column] = max(ratings[row, column], rating.soreness)
        if check_in.sharp_pain and check_in.sharp_pain.muscle:
            ratings[row, MUSCLE_INDEX[check_in.sharp_pain.muscle]] = np.nan
    return ratings


def _finding(
    ratings: FloatArray, sore: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]
) -> tuple[HeatFinding, tuple[MuscleGroup, ...]]:
    if not ratings.shape[0]:
        return HeatFinding.NO_CHECK_INS, ()
    if ratings.shape[0] < SOREST_FROM_CHECK_INS:
        return HeatFinding.TOO_FEW, ()
    if not sore.any():
        return HeatFinding.NOTHING_SORE, ()
    told = np.maximum((~np.isnan(ratings)).sum(axis=0), 1)
    mean = np.nansum(ratings, axis=0) / told
    sorest = np.flatnonzero(np.isclose(mean, mean.max()))
    if sorest.size > _NAMED:
        return HeatFinding.ALIKE, ()
    return HeatFinding.SOREST, tuple(MUSCLES[row] for row in sorest.tolist())
